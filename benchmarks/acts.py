"""What a world's countries and bodies do: agreements, endorsements, systems, recommendations, decisions."""

from __future__ import annotations

from benchmarks.dates import a_day, some_date
from benchmarks.ledger import Ledger
from benchmarks.names import Country
from benchmarks.plan import Plan
from registry.terms.agreements import AgreementStage, AgreementType
from registry.terms.findings import Decision
from registry.terms.instruments import EndorsementAct, Evidence, RequirementBasis, SystemState, SystemType
from registry.terms.projects import Response, ReviewStatus

_PATH = (
    AgreementStage.exploratory,
    AgreementStage.drafting,
    AgreementStage.negotiation,
    AgreementStage.signed,
)
_SECTORS = ("agriculture", "domestic work", "construction", "fishing", "care")


def write_agreements(ledger: Ledger, plan: Plan) -> None:
    """Agreements between two countries, with their stages; some follow a declaration of intent."""
    rng = ledger.rng
    for n in range(plan.agreements):
        origin, destination = rng.sample(plan.countries, 2)
        kind = AgreementType.declaration_of_intent if n % 5 == 0 else rng.choice(tuple(AgreementType))
        key = ledger.entity(
            "agreement",
            f"agreement-{n}",
            f"{kind.label.capitalize()} {n + 1} between {origin.name} and {destination.name}",
            type=str(kind),
            origin_id=origin.id,
            destination_id=destination.id,
            follows_id=f"agreement-{n - 1}" if n % 5 == 1 else None,
            project_id=f"project-{rng.randrange(plan.projects)}" if rng.random() < 0.2 else None,
            joint_body_id=f"body-{rng.randrange(len(plan.body_sizes))}" if rng.random() < 0.3 else None,
            sector=rng.choice(_SECTORS) if rng.random() < 0.5 else None,
            expires_on=some_date(rng, 2020, 2030, unknown=0.6),
        )
        ledger.cite("entity", key)
        _write_parties(ledger, plan, key, n, (origin, destination))
        _write_stages(ledger, key, n)


def _write_parties(ledger: Ledger, plan: Plan, key: str, n: int, corridor: tuple[Country, Country]) -> None:
    for role, country in zip(("origin", "destination"), corridor, strict=True):
        party = ledger.add("party", f"p-{n}-{role}", agreement_id=key, entity_id=country.id, role=role)
        ledger.cite("party", party)
    if n % 3 == 0:
        position = plan.countries.index(corridor[0])
        implementer = f"org-{plan.organisation_in(ledger.rng, position)}"
        ledger.add("party", f"p-{n}-org", agreement_id=key, entity_id=implementer, role="implementer")


def _write_stages(ledger: Ledger, key: str, n: int) -> None:
    rng, year = ledger.rng, ledger.rng.randint(2006, 2022)
    reached = rng.randint(1, len(_PATH))
    for position, stage in enumerate(_PATH[:reached]):
        entered = some_date(rng, year + position, year + position)
        step = ledger.add(
            "agreement_step", f"as-{n}-{position}", agreement_id=key, stage=str(stage), entered=entered
        )
        ledger.cite("agreement_step", step)
    if reached < len(_PATH):
        expected = a_day(rng, year + reached, year + reached + 2)
        ledger.add(
            "agreement_step", f"as-{n}-next", agreement_id=key, stage=str(_PATH[reached]), expected=expected
        )


def write_endorsements(ledger: Ledger, plan: Plan) -> None:
    """Who endorsed which instrument, and who has to."""
    rng, acts = ledger.rng, tuple(EndorsementAct)
    for n in range(plan.instruments):
        bodies = rng.sample(range(len(plan.body_sizes)), min(3, len(plan.body_sizes)))
        for position, body in enumerate(bodies):
            act = str(acts[(n + position) % len(acts)])
            who: dict[str, str] = {"body_id": f"body-{body}"}
            if position == 2:
                who = {"country_id": rng.choice(plan.countries).id}
            needed = ledger.add(
                "endorsement_requirement", f"rq-{n}-{position}", subject_id=f"instrument-{n}", act=act,
                position=position + 1, basis=str(rng.choice(tuple(RequirementBasis))), **who,
            )  # fmt: skip
            ledger.cite("endorsement_requirement", needed, chance=0.4)
            if rng.random() < 0.6:
                done = ledger.add(
                    "endorsement", f"en-{n}-{position}", subject_id=f"instrument-{n}", act=act,
                    on_date=some_date(rng, 2010, 2024), evidence=str(rng.choice(tuple(Evidence))),
                    claim=rng.choices(("uncontested", "contested", "denied"), (85, 10, 5))[0], **who,
                )  # fmt: skip
                ledger.cite("endorsement", done)


def write_systems(ledger: Ledger, plan: Plan) -> None:
    """Monitoring systems and what they are said to do."""
    rng = ledger.rng
    for n in range(plan.systems):
        country = rng.choice(plan.countries)
        kind = rng.choice(tuple(SystemType))
        key = ledger.entity(
            "system",
            f"system-{n}",
            f"{kind.label.capitalize()} of {country.name} ({n + 1})",
            type=str(kind),
            state=str(rng.choice(tuple(SystemState))),
            owner_id=f"org-{plan.organisation_in(rng, plan.countries.index(country))}",
            project_id=f"project-{rng.randrange(plan.projects)}" if rng.random() < 0.4 else None,
            country_id=country.id,
            start_date=some_date(rng, 2005, 2020),
        )
        ledger.cite("entity", key)
        for position, function in enumerate(("collects permits", "counts departures", "reports quarterly")):
            does = ledger.add(
                "system_function", f"sf-{n}-{position}", system_id=key, function=function,
                frequency=rng.choice(("monthly", "yearly", None)), state=str(rng.choice(tuple(SystemState))),
            )  # fmt: skip
            ledger.cite("system_function", does, chance=0.6)


def write_recommendations(ledger: Ledger, plan: Plan) -> None:
    """The recommendations of the evaluations: for whom, about what, and what became of them."""
    rng, evaluations = ledger.rng, (plan.instruments + 3) // 4
    for n in range(plan.recommendations):
        number = n // evaluations + 1
        response = rng.choice((*Response, None))
        key = ledger.entity(
            "recommendation",
            f"recommendation-{n}",
            f"Recommendation {number} of evaluation {n % evaluations * 4}",
            evaluation_id=f"instrument-{n % evaluations * 4}",
            number=str(number),
            text=f"Meet more often, and record who came ({n + 1}).",
            response=None if response is None else str(response),
            response_on=some_date(rng, 2015, 2024) if response else None,
        )
        ledger.cite("entity", key)
        _write_follow_up(ledger, plan, key, n)


def _write_follow_up(ledger: Ledger, plan: Plan, key: str, n: int) -> None:
    rng = ledger.rng
    addressee = f"org-{plan.organisation_in(rng, None)}"
    tied = (("addressee", addressee), ("about", f"body-{rng.randrange(len(plan.body_sizes))}"))
    for role, entity in tied:
        tie = ledger.add(
            "recommendation_tie", f"rt-{n}-{role}", recommendation_id=key, entity_id=entity, role=role
        )
        ledger.cite("recommendation_tie", tie, chance=0.6)
    action = ledger.add(
        "action", f"ac-{n}", recommendation_id=key, text="Agree on a calendar of meetings",
        responsible_id=addressee, due_on=some_date(rng, 2016, 2025),
    )  # fmt: skip
    ledger.cite("action", action, chance=0.6)
    for review in (1, 2, 3):
        found = rng.choice(tuple(ReviewStatus))
        row = ledger.add(
            "recommendation_review", f"rv-{n}-{review}", recommendation_id=key, review=review,
            expected_on=str(2016 + review * 2), status=str(found),
            reported_on=str(2016 + review * 2) if found is not ReviewStatus.blank else None,
        )  # fmt: skip
        ledger.cite("recommendation_review", row, chance=0.5)


def write_decisions(ledger: Ledger, plan: Plan) -> None:
    """Findings about bodies that somebody let rest, every twentieth body: until a day, or as they are."""
    rng = ledger.rng
    for n in range(0, len(plan.body_sizes), 20):
        snoozed = rng.random() < 0.5
        year = rng.randint(2018, 2024)
        row = ledger.add(
            "finding_decision", f"fd-{n}", entity_id=f"body-{n}", rule="dormant_body",
            decision=str(Decision.snoozed if snoozed else Decision.accepted),
            until=str(year + 2) if snoozed else None, decided_on=a_day(rng, year, year),
            reason="The secretariat moves house this year", message="has not met for long",
        )  # fmt: skip
        ledger.cite("finding_decision", row, chance=0.2)
