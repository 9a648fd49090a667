"""The actors of a world: places, sources, organisations, people, and what they are called."""

from __future__ import annotations

from benchmarks.dates import a_day, some_date
from benchmarks.ledger import Ledger
from benchmarks.names import (
    LANGUAGES,
    REGIONS,
    Language,
    acronym_of,
    organisation_name,
    person_name,
    place_name,
)
from benchmarks.plan import CLASSES, WORLDWIDE, Plan
from registry.terms.actors import OrganisationType
from registry.terms.evidence import SourceType
from registry.terms.seats import Level

_WORLDWIDE_NAMES = ("{0} Migration Agency", "{0} Labour Office", "World {0} Network", "{0} Development Fund")
_WORLDWIDE_CLASSES = ("igo_un", "igo_un", "ingo", "donor_agency")
_THEMES = ("fair recruitment", "skills", "remittances", "social protection", "data", "return")


def write_places(ledger: Ledger, plan: Plan) -> None:
    """Regions, and the countries in them."""
    for n, name in enumerate(REGIONS):
        ledger.entity("place", f"region-{n}", name, type="region")
    for country in plan.countries:
        region = f"region-{country.region}"
        ledger.entity("place", country.id, country.name, type="country", code=country.code, parent_id=region)


def write_organisations(ledger: Ledger, plan: Plan) -> None:
    """Those of the whole world first, then the sources that they publish, then all others."""
    english = LANGUAGES["en"]
    for n in range(WORLDWIDE):
        town = place_name(ledger.rng, english)
        name = _WORLDWIDE_NAMES[n % len(_WORLDWIDE_NAMES)].format(town)
        classification = _WORLDWIDE_CLASSES[n % len(_WORLDWIDE_CLASSES)]
        plan.classes[n] = CLASSES.index(OrganisationType(classification))
        ledger.entity("organisation", f"org-{n}", name, acronym_of(name), classification=classification)
    _write_sources(ledger, plan)
    for n in range(WORLDWIDE):
        ledger.cite("entity", f"org-{n}")
    for n in range(WORLDWIDE, plan.organisations):
        _write_organisation(ledger, plan, n)


def _write_sources(ledger: Ledger, plan: Plan) -> None:
    rng, kinds = ledger.rng, tuple(SourceType)
    for n in range(plan.sources):
        kind = rng.choice(kinds)
        issued = a_day(rng, 2008, 2025)
        ledger.entity(
            "source",
            f"source-{n}",
            f"{kind.label.capitalize()} {n + 1} on labour migration",
            type=str(kind),
            as_of=issued[:7] if rng.random() < 0.8 else None,
            issued=issued,
            publisher_id=f"org-{rng.randrange(WORLDWIDE)}",
            language=rng.choice(tuple(LANGUAGES)),
            file=f"document-{n}.md" if rng.random() < 0.6 else None,
            url=f"https://documents.example/{n}" if rng.random() < 0.4 else None,
        )


def _write_organisation(ledger: Ledger, plan: Plan, n: int) -> None:
    rng, country = ledger.rng, plan.country_of(n)
    language = country.language if country else LANGUAGES["en"]
    name, classification = organisation_name(rng, language)
    # Some are units of one that their country has had for longer.
    above = n - len(plan.countries) * rng.randint(1, 3)
    is_unit = above >= WORLDWIDE and rng.random() < 0.1
    plan.classes[n] = CLASSES.index(OrganisationType(classification))
    key = ledger.entity(
        "organisation",
        f"org-{n}",
        name,
        acronym_of(name) if rng.random() < 0.7 else None,
        classification=classification,
        country_id=country.id if country else None,
        parent_id=f"org-{above}" if is_unit else None,
        founding_date=some_date(rng, 1950, 2005, unknown=0.5),
        dissolution_date=some_date(rng, 2015, 2024, unknown=0.94),
        website=f"https://org{n}.example" if rng.random() < 0.3 else None,
    )
    ledger.cite("entity", key)
    _write_other_names(ledger, key, n, name, language)
    _write_facts(ledger, key, n)


def _write_other_names(ledger: Ledger, key: str, n: int, name: str, language: Language) -> None:
    rng = ledger.rng
    if language.code != "en" and rng.random() < 0.6:
        english = f"{organisation_name(rng, LANGUAGES['en'])[0]} ({n})"
        alias = ledger.add(
            "alias", f"a-{n}-en", entity_id=key, name=english, kind="translation", language="en"
        )
        ledger.cite("alias", alias)
    if rng.random() < 0.25:
        former = f"{name} ({rng.randint(1960, 2010)})"
        alias = ledger.add(
            "alias", f"a-{n}-was", entity_id=key, name=former, kind="former", language=language.code
        )
        ledger.cite("alias", alias)
    if n % 6 == 0:
        ledger.add("identifier", f"i-{n}", entity_id=key, scheme="XX-WORLD", identifier=f"ORG-{n:07}")


def _write_facts(ledger: Ledger, key: str, n: int) -> None:
    """What is said of an organisation beside its own row."""
    rng = ledger.rng
    if n % 9 == 0:
        stated = ledger.add(
            "statement", f"st-{n}", entity_id=key, attribute="status", value="registered",
            start_date=some_date(rng, 1990, 2010),
        )  # fmt: skip
        ledger.cite("statement", stated)
    if n % 5 == 0:
        ledger.cite("theme", ledger.add("theme", f"th-{n}", entity_id=key, theme=rng.choice(_THEMES)))
    if n % 7 == 0:
        reached = f"desk{n}@org{n}.example"
        ledger.add(
            "contact_detail", f"cd-{n}", entity_id=key, type="email", value=reached, label="secretariat"
        )
    if n % 8 == 0:
        counted = ledger.add(
            "figure", f"fg-{n}", entity_id=key, measure="members", amount=str(rng.randint(20, 90_000)),
            unit="people", as_of=some_date(rng, 2005, 2024),
        )  # fmt: skip
        ledger.cite("figure", counted)


def write_people(ledger: Ledger, plan: Plan) -> None:
    """People, most of them with a post in an organisation."""
    rng, levels = ledger.rng, tuple(Level)
    for n in range(plan.people):
        organisation = int(plan.organisations * rng.random() ** 2)
        country = plan.country_of(organisation)
        given, family = person_name(
            rng, country.language if country else rng.choice(tuple(LANGUAGES.values()))
        )
        key = ledger.entity(
            "person", f"person-{n}", f"{given} {family}", given_name=given, family_name=family
        )
        ledger.cite("entity", key, chance=0.3)
        if rng.random() < 0.8:
            post = ledger.add(
                "affiliation",
                f"af-{n}",
                person_id=key,
                organisation_id=f"org-{organisation}",
                post=rng.choice(("Director", "Focal point", "Secretary General", "Adviser", "Officer")),
                level=str(rng.choice(levels)) if rng.random() < 0.5 else None,
                start_date=some_date(rng, 2000, 2022, unknown=0.4),
                knowledge=rng.choice(("ongoing", "unknown", "unknown")),
            )
            ledger.cite("affiliation", post)
