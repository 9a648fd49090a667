"""Projects and instruments of a world: what bodies are founded on, and what they endorse."""

from __future__ import annotations

from benchmarks.dates import a_day, some_date, year_of
from benchmarks.ledger import Ledger
from benchmarks.names import place_name
from benchmarks.plan import Plan
from registry.terms.instruments import InstrumentStage, InstrumentType
from registry.terms.projects import ParticipantRole

_SUBJECTS = (
    "fair recruitment",
    "labour migration",
    "skills mobility",
    "return and reintegration",
    "migrant data",
)
_MADE = tuple(type_ for type_ in InstrumentType if type_ is not InstrumentType.evaluation)


def write_projects(ledger: Ledger, plan: Plan) -> None:
    """Projects, their budgets and those who take part."""
    rng, roles = ledger.rng, tuple(ParticipantRole)
    for n in range(plan.projects):
        country = rng.choice(plan.countries)
        begun = some_date(rng, 2008, 2021)
        year = year_of(begun, 2015)
        key = ledger.entity(
            "project",
            f"project-{n}",
            f"{rng.choice(_SUBJECTS).capitalize()} in {place_name(rng, country.language)}, {country.name}",
            country_id=country.id,
            parent_id=f"project-{rng.randrange(n)}" if n and rng.random() < 0.1 else None,
            start_date=begun,
            original_end_date=some_date(rng, year + 1, year + 3, unknown=0.8),
            end_date=some_date(rng, year + 1, year + 5),
        )
        ledger.cite("entity", key)
        ledger.add("identifier", f"i-p{n}", entity_id=key, scheme="XX-PROJECTS", identifier=f"PR.{n:05}")
        budget = str(rng.randint(50, 4000) * 1000)
        figure = ledger.add(
            "figure", f"fg-p{n}", entity_id=key, measure="budget", amount=budget, unit="USD", as_of=str(year)
        )
        ledger.cite("figure", figure)
        for position in range(rng.randint(1, 5)):
            taking_part = ledger.add(
                "participant",
                f"pa-{n}-{position}",
                project_id=key,
                entity_id=f"org-{plan.organisation_in(rng, plan.countries.index(country))}",
                role=str(roles[position]),
                start_date=begun if rng.random() < 0.3 else None,
            )
            ledger.cite("participant", taking_part)


def write_instruments(ledger: Ledger, plan: Plan) -> None:
    """Policies, plans, evaluations; every fourth is an evaluation of a project."""
    rng = ledger.rng
    for n in range(plan.instruments):
        country = rng.choice(plan.countries)
        kind = InstrumentType.evaluation if n % 4 == 0 else rng.choice(_MADE)
        town = place_name(rng, country.language)
        key = ledger.entity(
            "instrument",
            f"instrument-{n}",
            f"{kind.label.capitalize()} on {rng.choice(_SUBJECTS)}, {town}",
            type=str(kind),
            country_id=country.id,
            project_id=f"project-{rng.randrange(plan.projects)}"
            if n % 4 == 0 or rng.random() < 0.3
            else None,
            owner_id=f"org-{plan.organisation_in(rng, plan.countries.index(country))}",
            annex_to_id=f"instrument-{rng.randrange(n)}" if n and rng.random() < 0.05 else None,
        )
        ledger.cite("entity", key)
        _write_stages(ledger, key, n)


def _write_stages(ledger: Ledger, key: str, n: int) -> None:
    """A draft, and how far it came from there; the next stage may be expected."""
    rng, year = ledger.rng, ledger.rng.randint(2009, 2021)
    path = (
        InstrumentStage.draft,
        InstrumentStage.validated,
        InstrumentStage.adopted,
        InstrumentStage.published,
    )
    reached = rng.randint(1, len(path))
    for position, stage in enumerate(path[:reached]):
        entered = some_date(rng, year + position, year + position, unknown=0.2)
        step = ledger.add(
            "instrument_step", f"is-{n}-{position}", instrument_id=key, stage=str(stage), entered=entered
        )
        ledger.cite("instrument_step", step)
    if reached < len(path) and rng.random() < 0.4:
        ledger.add(
            "instrument_step",
            f"is-{n}-next",
            instrument_id=key,
            stage=str(path[reached]),
            expected=a_day(rng, year + reached + 1, year + reached + 3),
        )
