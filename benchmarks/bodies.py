"""The bodies of a world, with their seats, terms, rules, links, and what is said of their meetings."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from benchmarks.dates import a_day, some_date, year_of
from benchmarks.ledger import Ledger
from benchmarks.meetings import write_meetings
from benchmarks.names import LANGUAGES, acronym_of, body_name
from benchmarks.plan import CLASSES, Plan
from registry.terms.activity import ActivityObservation
from registry.terms.actors import OrganisationType
from registry.terms.mechanisms import LinkKind, MechanismType, PostProjectRole
from registry.terms.seats import Capacity, Role

_SIDES = {
    OrganisationType.workers_organisation: "workers",
    OrganisationType.employers_organisation: "employers",
    OrganisationType.national_ngo: "civil_society",
    OrganisationType.migrants_organisation: "migrants",
    OrganisationType.igo_un: "un_igo",
    OrganisationType.ingo: "civil_society",
    OrganisationType.donor_agency: "donor",
}
_OTHER_ROLES = (Role.observer, Role.focal_point, Role.resource_person, Role.vice_chair)
_WIDER = (
    MechanismType.regional_consultative_process,
    MechanismType.interregional_forum,
    MechanismType.donor_group,
    MechanismType.network,
)


class Seat(NamedTuple):
    """A seat as meetings need to know it."""

    id: str
    organisation: str | None
    person: str | None
    country: str | None


def write_bodies(ledger: Ledger, plan: Plan) -> None:
    """Every body with all that belongs to it."""
    first_seat = 0
    for n, size in enumerate(plan.body_sizes):
        _write_body(ledger, plan, n, first_seat)
        first_seat += size


def _write_body(ledger: Ledger, plan: Plan, n: int, first_seat: int) -> None:
    rng = ledger.rng
    # Every twelfth body belongs to no country: its members come from everywhere.
    position = None if n % 12 == 11 else rng.randrange(len(plan.countries))
    country = None if position is None else plan.countries[position]
    name, kind = body_name(rng, country.language if country else LANGUAGES["en"])
    begun = some_date(rng, 1992, 2019, unknown=0.4)
    project = rng.randrange(plan.projects) if rng.random() < 0.15 else None
    key = ledger.entity(
        "mechanism",
        f"body-{n}",
        name,
        acronym_of(name) if rng.random() < 0.6 else None,
        type=kind if country else str(rng.choice(_WIDER)),
        scope="national" if country else "regional",
        country_id=country.id if country else None,
        project_id=None if project is None else f"project-{project}",
        permanence="unknown" if project is None else "project_bound",
        founding_date=begun,
        conclusion_date=some_date(rng, 2020, 2024, unknown=0.92),
        followed_from=a_day(rng, 2018, 2022) if rng.random() < 0.2 else None,
    )
    ledger.cite("entity", key)
    _write_terms(ledger, plan, n)
    seats = _write_seats(ledger, plan, n, first_seat, position, year_of(begun, 2000))
    _write_links(ledger, plan, n)
    _write_observations(ledger, n)
    write_meetings(ledger, plan, n, seats)


def _write_seats(
    ledger: Ledger, plan: Plan, n: int, first: int, country: int | None, founded: int
) -> list[Seat]:
    """The seats of a body, no holder twice in the same role."""
    rng = ledger.rng
    seats: list[Seat] = []
    taken: set[tuple[str, str | None, str | None]] = set()
    for position in range(plan.body_sizes[n]):
        role = _role(rng, position)
        organisation, place = _holder(rng, plan, country)
        person = f"person-{int(plan.people * rng.random() ** 2)}" if rng.random() < 0.5 else None
        holder = organisation or place or ""
        if (role, holder, person) in taken:
            # Many people of one organisation may sit there; nobody sits there twice.
            person = f"person-{rng.randrange(plan.people)}"
            while (role, holder, person) in taken:
                person = f"person-{rng.randrange(plan.people)}"
        taken.add((role, holder, person))
        of = seats[-1].id if role == Role.alternate and seats else None
        seat = ledger.add(
            "seat",
            f"s-{first + position}",
            mechanism_id=f"body-{n}",
            organisation_id=organisation,
            person_id=person,
            country_id=place,
            role=role,
            constituency=_side(plan, organisation),
            capacity=str(rng.choice(tuple(Capacity))) if rng.random() < 0.3 else "unknown",
            voting=rng.random() < 0.8 if rng.random() < 0.3 else None,
            alternate_of_id=of,
            **_term_of(rng, founded),
        )
        ledger.cite("seat", seat, chance=0.85)
        if rng.random() < 0.05:
            ledger.cite("seat", seat, 1.0, field="constituency", value=rng.choice(("workers", "government")))
        seats.append(Seat(seat, organisation, person, place))
    return seats


def _role(rng: Random, position: int) -> str:
    if position < 2:
        return str((Role.chair, Role.secretariat)[position])
    chance = rng.random()
    if chance < 0.06:
        return str(Role.alternate)
    return str(rng.choice(_OTHER_ROLES)) if chance < 0.15 else str(Role.member)


def _holder(rng: Random, plan: Plan, country: int | None) -> tuple[str | None, str | None]:
    """An organisation, or in bodies of many countries now and then a country."""
    if country is None and rng.random() < 0.4:
        return None, rng.choice(plan.countries).id
    return f"org-{plan.organisation_in(rng, country)}", None


def _side(plan: Plan, organisation: str | None) -> str:
    if organisation is None:
        return "government"
    kind = CLASSES[plan.classes[int(organisation.removeprefix("org-"))]]
    return _SIDES.get(kind, "government")


def _term_of(rng: Random, founded: int) -> dict[str, str | None]:
    """When a seat began and ended, as far as anybody knows."""
    start = some_date(rng, founded, 2022, unknown=0.25)
    begun = year_of(start, founded)
    chance = rng.random()
    end = some_date(rng, begun + 1, 2025, unknown=0.0) if chance < 0.18 else None
    knowledge = "ended_known" if end else rng.choice(("ongoing", "unknown", "unknown"))
    if not end and chance < 0.24:
        knowledge = "ended_unknown"
    confirmed = some_date(rng, begun + 1, max(begun + 1, year_of(end, 2024)), unknown=0.35)
    return {"start_date": start, "end_date": end, "knowledge": knowledge, "last_confirmed": confirmed}


def _write_terms(ledger: Ledger, plan: Plan, n: int) -> None:
    """Terms of reference and rules of composition."""
    rng, key = ledger.rng, f"body-{n}"
    if n % 2 == 0:
        role = rng.choice(tuple(PostProjectRole))
        terms = ledger.add(
            "terms_of_reference",
            f"tr-{n}",
            mechanism_id=key,
            version=1,
            adopted_on=some_date(rng, 2000, 2020),
            meeting_interval_months=rng.choice((1, 3, 3, 6, 12)),
            mandate="Coordinates those who work on labour migration",
            post_project_role=str(role),
            post_project_target_id=f"body-{rng.randrange(n)}" if n and role == "transfer" else None,
            instrument_id=f"instrument-{rng.randrange(plan.instruments)}" if rng.random() < 0.1 else None,
        )
        ledger.cite("terms_of_reference", terms)
    if n % 4 == 0:
        parity: dict[str, str] = {"constituency": "workers", "compared_with": "employers"}
        rule = ledger.add("composition_rule", f"cr-{n}", mechanism_id=key, rule="parity", **parity)
        ledger.cite("composition_rule", rule)
    if n % 8 == 0:
        required = f"org-{plan.organisation_in(rng, None)}"
        ledger.add(
            "composition_rule", f"cr-{n}-org", mechanism_id=key, rule="required_organisation",
            organisation_id=required,
        )  # fmt: skip


def _write_links(ledger: Ledger, plan: Plan, n: int) -> None:
    """Links to bodies that were there before, and to the organisation that a body reports to."""
    rng, key = ledger.rng, f"body-{n}"
    if n and rng.random() < 0.3:
        kind = str(rng.choice(tuple(LinkKind)))
        link = ledger.add(
            "mechanism_link", f"l-{n}", mechanism_id=key, to_id=f"body-{rng.randrange(n)}", kind=kind,
            start_date=some_date(rng, 2000, 2020),
        )  # fmt: skip
        ledger.cite("mechanism_link", link)
    if rng.random() < 0.15:
        above = f"org-{plan.organisation_in(rng, None)}"
        ledger.add("mechanism_link", f"l-{n}-org", mechanism_id=key, to_id=above, kind="reports_to")


def _write_observations(ledger: Ledger, n: int) -> None:
    """Counted meetings, and what sources say of a body's meetings."""
    rng, key = ledger.rng, f"body-{n}"
    if n % 6 == 0:
        year = rng.randint(2008, 2020)
        counted = ledger.add(
            "meeting_count",
            f"mc-{n}",
            mechanism_id=key,
            period_start=f"{year}-01",
            period_end=f"{year + rng.randint(0, 3)}",
            meetings=rng.randint(0, 12),
            qualifier="exact",
        )
        ledger.cite("meeting_count", counted)
    if n % 10 == 0:
        year = rng.randint(2010, 2023)
        note = ledger.add(
            "activity_note",
            f"an-{n}",
            mechanism_id=key,
            observation=str(rng.choice(tuple(ActivityObservation))),
            observed_on=f"{year}-06" if rng.random() < 0.6 else None,
            since=f"{year - 1}" if rng.random() < 0.5 else None,
        )
        ledger.cite("activity_note", note)
