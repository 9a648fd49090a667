"""Does a body for this exist already: by theme and country, as a finding, and where one is added."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from registry.asof import AsOf
from registry.checks.findings import findings_on
from registry.checks.rules import BY_NAME
from registry.questions.alike import bodies_alike
from registry.questions.existing import bodies_for
from registry.questions.mechanisms import MechanismFilter
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.mechanisms import Scope

World = Callable[[str], Location]

BODIES = """
sources:
  - {id: report, name: Report, as_of: 2019-04}
places:
  - {id: xa, name: Alphaland, type: country, code: XA}
  - {id: xb, name: Betaland, type: country, code: XB}
organisations:
  - {id: ministry, name: Ministry, classification: ministry, country: xa}
mechanisms:
  - {id: skills, name: Group on jobs, country: xa, scope: national, themes: [{theme: Skills and data}]}
  - {id: named, name: Data group, country: xa, scope: subnational}
  - {id: told, name: Board, country: xa, terms_of_reference: [{mandate: To gather Data of workers}]}
  - {id: mandate, name: Other board, country: xa, terms_of_reference: [{mandate: The mandate of workers}]}
  - {id: abroad, name: Data board, country: xb}
  - {id: region, name: Regional process, scope: regional, themes: [{theme: data}],
     seats: [{country: xa, start_date: 2016, last_confirmed: 2019}, {country: xb}]}
  - {id: world, name: World forum, scope: global, themes: [{theme: data}], seats: [{organisation: ministry}]}
  - {id: others, name: Forum of others, scope: regional, themes: [{theme: data}], seats: [{country: xb}]}
  - {id: gone, name: Old forum, scope: regional, conclusion_date: 2015, themes: [{theme: data}],
     seats: [{country: xa}]}
"""


@pytest.mark.parametrize(
    ("theme", "only", "expected"),
    [
        ("DATA", MechanismFilter(country="XA"), ["skills", "named", "told", "region", "world"]),
        ("data skills", MechanismFilter(country="XA"), ["skills"]),
        ("data", MechanismFilter(country="XB"), ["abroad", "others", "region"]),
        ("data", MechanismFilter(country="XA", scope=Scope.global_), ["world"]),
        ("data", MechanismFilter(country="ZZ"), []),
        ("nothing of the kind", MechanismFilter(), []),
        ("workers gather", MechanismFilter(), ["told"]),
    ],
)
def test_what_exists_for_a_theme_in_a_country_and_where_the_country_sits(
    a_world: World, theme: str, only: MechanismFilter, expected: list[str]
) -> None:
    with reading(a_world(BODIES)) as reader:
        assert [one.row.ref.id for one in bodies_for(reader, AsOf.on("2019-05"), theme, only)] == expected


def test_it_says_what_fits_and_through_whom_the_country_sits(a_world: World) -> None:
    with reading(a_world(BODIES)) as reader:
        found = bodies_for(reader, AsOf.on("2017"), "data", MechanismFilter(country="XA"))
    by_id = {one.row.ref.id: one for one in found}
    assert [(fit.by, fit.text) for fit in by_id["told"].fits] == [("mandate", "To gather Data of workers")]
    assert [(seat.holder.id, seat.certainty) for seat in by_id["region"].seats] == [("xa", "certain")]
    assert [(seat.holder.id, seat.certainty) for seat in by_id["world"].seats] == [("ministry", "possible")]
    assert [one.at_home for one in found] == [True, True, True, False, False]


CITED = "sources: [{source: report, quote: also on skills}]"
TWO = """
sources:
  - {id: report, name: Report, as_of: 2019-04}
places:
  - {id: xa, name: Alphaland, type: country, code: XA}
  - {id: xb, name: Betaland, type: country, code: XB}
mechanisms:
  - id: one
    name: One
    country: xa
    scope: national
    themes: [{theme: Labour skills, sources: [{source: report, quote: on skills}]}]
  - id: two
    name: Two
"""


@pytest.mark.parametrize(
    ("other", "day", "found"),
    [
        ("country: xa, scope: national, themes: [{theme: labour Skills, CITED}]", "2019-05", 1),
        ("country: xa, scope: national, themes: [{theme: labour Skills, CITED}]", "2019-03", 0),
        ("country: xa, scope: national, themes: [{theme: labour Skills}]", "2019-05", 0),
        ("country: xa, scope: national, themes: [{theme: skills, CITED}]", "2019-05", 0),
        ("country: xa, scope: subnational, themes: [{theme: labour skills, CITED}]", "2019-05", 0),
        ("country: xb, scope: national, themes: [{theme: labour skills, CITED}]", "2019-05", 0),
        ("scope: national, themes: [{theme: labour skills, CITED}]", "2019-05", 0),
        ("country: xa, scope: national, conclusion_date: 2018, themes: [{theme: labour skills, CITED}]",
         "2019-05", 0),
        ("country: xa, scope: national, founding_date: 2020, themes: [{theme: labour skills, CITED}]",
         "2019-05", 0),
        ("country: xa, scope: national, themes: [{theme: labour skills, CITED}], "
         "links: [{to: one, kind: subgroup_of}]", "2019-05", 0),
        ("country: xa, scope: national, themes: [{theme: labour skills, CITED}], "
         "activity_notes: [{observation: no_longer_meets, CITED}]", "2019-05", 0),
    ],
)  # fmt: skip
def test_two_bodies_for_one_theme_are_a_finding_where_sources_say_so(
    a_world: World, other: str, day: str, found: int
) -> None:
    facts = "".join(f"    {line}\n" for line in _fields(other.replace("CITED", CITED)))
    with reading(a_world(TWO + facts)) as reader:
        told = findings_on(reader, AsOf.on(day), [BY_NAME["duplicate_mandate"]])
    assert len(told) == found
    for finding in told:
        assert finding.message == "Labour skills is a theme of Two too, of the same country and scope"
        assert [note.quote for note in finding.sources] == ["on skills", "also on skills"]


def _fields(flow: str) -> list[str]:
    """The fields of a flow mapping, a line each: commas within brackets part nothing."""
    fields, depth = [""], 0
    for character in flow:
        depth += (character in "[{") - (character in "]}")
        if character == "," and not depth:
            fields.append("")
        else:
            fields[-1] += character
    return [field.strip() for field in fields]


@pytest.mark.parametrize(
    ("name", "country", "alike"),
    [
        ("Consultative Committee on Migration", "country: xa", ["ncc"]),
        ("NCC", "country: xa", ["ncc"]),
        ("Alphaland Migrations Council", "country: xa", ["ncc"]),
        ("Committee on Labour", "country: xa", []),
        ("National Committee", "country: xa", []),
        ("National Consultative Committee on Migration", "country: xb", []),
        ("National Consultative Committee on Migration", "scope: regional", ["region"]),
    ],
)
def test_bodies_with_like_names_are_told_apart_by_their_country(
    a_world: World, name: str, country: str, alike: list[str]
) -> None:
    world = a_world(
        "places:\n  - {id: xa, name: Alphaland, type: country, code: XA}\n"
        "  - {id: xb, name: Betaland, type: country, code: XB}\n"
        "mechanisms:\n"
        "  - {id: ncc, name: National Consultative Committee on Migration, acronym: NCC, country: xa}\n"
        "  - {id: tg, name: Technical Group, country: xa}\n"
        "  - {id: region, name: Migration forum, scope: regional}\n"
        f"  - {{id: new, name: {name}, {country}}}\n"
    )
    with reading(world) as reader:
        assert [one.ref.id for one in bodies_alike(reader, "new", AsOf.on())] == alike
