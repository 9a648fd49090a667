"""Who endorsed what and who is missing; which countries sit on which forums."""

from __future__ import annotations

import pytest

from registry.asof import AsOf
from registry.questions.endorsements import Endorsements, endorsements_of
from registry.questions.forums import Forums, forums_on
from registry.questions.naming import record_named
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.instruments import Claim, EndorsementAct, Evidence, InstrumentStage
from registry.terms.kinds import Certainty
from registry.terms.seats import Role
from tests.conftest import World

CHAIN = """
sources:
  - {id: report, name: Report, as_of: 2019-04}
places: [{id: ls, name: Lesotho, type: country, code: LS}]
organisations:
  - {id: union, name: Union}
  - {id: ministry, name: Ministry}
mechanisms:
  - {id: twg, name: Working group}
  - {id: council, name: Advisory council}
projects:
  - id: project
    name: The project
    endorsements: [{country: ls, act: approved, on_date: 2016-05-01, evidence: signed_document}]
    requirements: [{body: council, act: approved}]
instruments:
  - id: policy
    name: The policy
    stages:
      - {stage: draft, entered: 2018-03}
      - stage: signed
        sources: [{source: report, quote: signed}, {source: report, quote: not adopted, stance: contradicts}]
    endorsements:
      - body: twg
        act: endorsed
        evidence: minuted
        sources: [{source: report, quote: the group endorsed it}]
      - body: council
        act: endorsed
        evidence: assumed
        claim: contested
        on_date: 2018-09
        sources: [{source: report, quote: believed to have, stance: implies},
                  {source: report, quote: did not, stance: contradicts}]
      - {body: union, act: endorsed, claim: denied, on_date: 2018-01}
      - {body: ministry, act: consulted, on_date: 2017}
    requirements:
      - {body: ministry, act: endorsed, position: 3}
      - {body: twg, act: endorsed, position: 1}
      - {body: union, act: endorsed, position: 2, sources: [{source: report, quote: must agree}]}
      - {body: council, act: endorsed}
      - {country: ls, act: adopted}
  - {id: leaflet, name: A leaflet}
"""


def chain(location: Location, name: str, day: str | None) -> Endorsements:
    with reading(location) as reader:
        return endorsements_of(reader, record_named(reader, name), AsOf.on(day))


def by(answer: Endorsements) -> list[str]:
    return [(made.body or made.country or pytest.fail("nobody")).id for made in answer.endorsements]


def missing(answer: Endorsements) -> list[str]:
    return [(each.body or each.country or pytest.fail("nobody")).id for each in answer.missing]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2016", []),
        ("2017", ["ministry"]),
        ("2018-01", ["ministry", "union"]),
        ("2018-09", ["ministry", "union", "council"]),
        ("2019-03", ["ministry", "union", "council"]),
        ("2019-04", ["ministry", "union", "council", "twg"]),
        (None, ["ministry", "union", "council", "twg"]),
    ],
)
def test_an_endorsement_counts_from_its_day_or_from_the_one_its_source_speaks_of(
    a_world: World, day: str | None, expected: list[str]
) -> None:
    assert by(chain(a_world(CHAIN), "policy", day)) == expected


def test_a_contested_endorsement_stands_with_both_sides(a_world: World) -> None:
    answer = chain(a_world(CHAIN), "policy", "2018-10")
    council = answer.endorsements[-1]
    assert (council.claim, council.evidence, council.on) == (Claim.contested, Evidence.assumed, "2018-09")
    assert [note.stance for note in council.sources] == ["implies", "contradicts"]
    assert answer.contested


def test_nothing_is_contested_before_somebody_contests_it(a_world: World) -> None:
    world = a_world(CHAIN)
    assert not chain(world, "policy", "2017").contested
    assert chain(world, "policy", "2018-01").contested


def test_the_stage_is_the_last_one_that_nobody_contests(a_world: World) -> None:
    world = a_world(CHAIN)
    assert chain(world, "policy", "2026").stage is InstrumentStage.draft
    assert chain(world, "policy", "2018-02").stage is None
    assert chain(world, "project", "2026").stage is None


def test_missing_is_who_has_not_done_the_very_act_or_is_said_not_to_have(a_world: World) -> None:
    world = a_world(CHAIN)
    # In the order of the acts; the council's is contested, and that is no absence.
    assert missing(chain(world, "policy", "2026")) == ["union", "ministry", "ls"]
    assert missing(chain(world, "policy", "2017")) == ["twg", "union", "ministry", "council", "ls"]
    union = chain(world, "policy", "2026").missing[0]
    assert (union.act, [note.quote for note in union.sources]) == (EndorsementAct.endorsed, ["must agree"])


def test_a_project_is_endorsed_like_an_instrument_and_has_no_stage(a_world: World) -> None:
    answer = chain(a_world(CHAIN), "project", "2020")
    (made,) = answer.endorsements
    assert made.country is not None
    assert (made.body, made.country.id, made.act) == (None, "ls", EndorsementAct.approved)
    assert missing(answer) == ["council"]
    assert not answer.contested


def test_what_nobody_endorsed_has_an_empty_chain(a_world: World) -> None:
    answer = chain(a_world(CHAIN), "leaflet", None)
    assert (answer.stage, answer.contested, answer.endorsements, answer.missing) == (None, False, (), ())


FORUMS = """
sources:
  - {id: report, name: Report, as_of: 2019-04}
places:
  - {id: ls, name: Lesotho, type: country, code: LS}
  - {id: mu, name: Mauritius, type: country, code: MU}
  - {id: za, name: South Africa, type: country, code: ZA}
  - {id: africa, name: Africa, type: region}
organisations:
  - {id: mole, name: Ministry of Labour, classification: ministry, country: za}
mechanisms:
  - id: midsa
    name: Migration Dialogue for Southern Africa
    acronym: MIDSA
    type: regional_consultative_process
    seats:
      - country: mu
        role: member
        start_date: 2000
        last_confirmed: 2019
        sources: [{source: report, quote: Mauritius}]
      - {country: mu, role: chair, start_date: 2018, end_date: 2018}
      - {country: ls, role: member, start_date: 2010, end_date: 2012}
      - {country: ls, role: member, start_date: 2014, last_confirmed: 2019}
      - {organisation: mole, role: member}
  - {id: abu-dhabi, name: Abu Dhabi Dialogue, scope: interregional}
  - {id: forum, name: Global Forum, scope: global, seats: [{country: za, role: member}, {country: africa}]}
  - {id: board, name: National board, scope: national, seats: [{country: ls}]}
"""


def forums(location: Location, day: str, country: str | None = None) -> Forums:
    with reading(location) as reader:
        return forums_on(reader, AsOf.on(day), country)


def test_forums_are_what_reaches_beyond_a_country_with_or_without_members(a_world: World) -> None:
    answer = forums(a_world(FORUMS), "2018")
    assert [ref.id for ref in answer.forums] == ["abu-dhabi", "forum", "midsa"]


def test_a_country_is_there_where_it_holds_a_seat_itself(a_world: World) -> None:
    answer = forums(a_world(FORUMS), "2018")
    assert [ref.id for ref in answer.countries] == ["ls", "mu", "za"]
    assert [(cell.forum, cell.country, cell.role, cell.certainty) for cell in answer.cells] == [
        ("forum", "za", Role.member, Certainty.possible),
        ("midsa", "ls", Role.member, Certainty.certain),
        ("midsa", "mu", Role.chair, Certainty.possible),
        ("midsa", "mu", Role.member, Certainty.certain),
    ]
    assert [note.quote for note in answer.cells[-1].sources] == ["Mauritius"]


def test_a_country_narrows_to_its_own_forums(a_world: World) -> None:
    world = a_world(FORUMS)
    answer = forums(world, "2018", "LS")
    assert [ref.id for ref in answer.forums] == ["midsa"]
    assert [ref.id for ref in answer.countries] == ["ls"]
    assert forums(world, "2018", "XX") == Forums((), (), ())


def test_without_forums_the_answer_is_empty(a_world: World) -> None:
    assert forums(a_world("places: []\n"), "2018") == Forums((), (), ())


def test_a_body_of_unknown_scope_is_a_forum_where_several_countries_sit(a_world: World) -> None:
    world = a_world("""
places:
  - {id: ls, name: Lesotho, code: LS, type: country}
  - {id: za, name: South Africa, code: ZA, type: country}
mechanisms:
  - {id: process, name: Process, seats: [{country: ls, role: member}, {country: za, role: observer}]}
  - id: bilateral
    name: Bilateral
    scope: bilateral
    seats: [{country: ls, role: member}, {country: za, role: member}]
  - {id: alone, name: Alone, seats: [{country: ls, role: member}, {country: ls, role: chair}]}
""")
    answer = forums(world, "2018")
    assert [ref.id for ref in answer.forums] == ["process"]
    assert [(cell.country, cell.role) for cell in answer.cells] == [
        ("ls", Role.member),
        ("za", Role.observer),
    ]
