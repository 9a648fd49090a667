"""Questions on small worlds: activity, stuck agreements, names, holders."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from registry.asof import AsOf
from registry.errors import AmbiguousName, UnknownName
from registry.questions.naming import record_named
from registry.questions.people import PersonFilter, people_on
from registry.questions.record import record_of
from registry.questions.searching import search
from registry.questions.sitting import seats_of
from registry.questions.telling_apart import Marks, marks_of
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.kinds import Kind
from registry.terms.seats import Role

World = Callable[[str], Location]

BODY = """
sources:
  - {id: report, name: Report, as_of: 2019-04}
mechanisms:
  - id: board
    name: Board
"""


HOLDERS = """
places:
  - {id: ls, name: Lesotho, type: country, code: LS}
organisations:
  - {id: iom, name: International Organization for Migration, acronym: IOM}
  - {id: iom-ls, name: IOM Lesotho, parent: iom, country: ls}
  - {id: mole, name: Ministry of Labour, classification: ministry, country: ls}
  - {id: gone, name: Gone Union, dissolution_date: 2018}
people:
  - {id: ada, name: Ada Lovelace}
mechanisms:
  - id: twg
    name: Technical Working Group
    acronym: TWG
    country: ls
    seats:
      - {organisation: iom-ls, role: secretariat}
      - {organisation: mole, role: chair, person: ada, start_date: 2016, end_date: 2019-06}
      - {organisation: gone, role: member}
  - id: forum
    name: Forum
    seats:
      - {country: ls, role: member}
"""


def test_offices_count_for_their_organisation_and_are_named(a_world: World) -> None:
    with reading(a_world(HOLDERS)) as reader:
        (seat,) = seats_of(reader, record_named(reader, "IOM", [Kind.organisation]), AsOf.on("2017")).seats
    assert seat.via is not None
    assert (seat.seat.mechanism.id, seat.via.id) == ("twg", "iom-ls")


def test_a_country_sits_where_its_ministries_do(a_world: World) -> None:
    with reading(a_world(HOLDERS)) as reader:
        seats = seats_of(reader, record_named(reader, "Lesotho", [Kind.place]), AsOf.on("2017")).seats
    assert {(s.seat.mechanism.id, s.via.id if s.via else None) for s in seats} == {
        ("forum", None),
        ("twg", "mole"),
    }


def test_a_person_sits_where_somebody_put_her(a_world: World) -> None:
    with reading(a_world(HOLDERS)) as reader:
        ada = record_named(reader, "lovelace")
        assert len(seats_of(reader, ada, AsOf.on("2017")).seats) == 1
        assert seats_of(reader, ada, AsOf.on("2020")).seats == ()


def test_an_exact_name_beats_a_part_and_a_tie_is_not_guessed(a_world: World) -> None:
    world = a_world(
        "organisations:\n  - {id: a, name: Labour}\n  - {id: b, name: Labour Union}\n"
        "  - {id: c, name: Labour Board}\n"
    )
    with reading(world) as reader:
        assert record_named(reader, "LABOUR").id == "a"
        assert record_named(reader, "union").id == "b"
        with pytest.raises(AmbiguousName) as tie:
            record_named(reader, "lab")
        assert len(tie.value.candidates) == 3
        with pytest.raises(UnknownName):
            record_named(reader, "ministry")


def test_words_that_stand_together_beat_the_same_words_scattered(a_world: World) -> None:
    world = a_world(
        "mechanisms:\n  - {id: policy-board, name: Board on Migration Policy of the North}\n"
        "  - {id: scattered, name: Policy Committee on Trade and Migration and the Board}\n"
    )
    with reading(world) as reader:
        assert record_named(reader, "migration policy").id == "policy-board"
        assert [hit.ref.id for hit in search(reader, "migration policy")] == ["policy-board", "scattered"]


def test_a_name_is_found_as_answers_write_it_and_a_person_by_her_post(a_world: World) -> None:
    world = a_world(
        "organisations:\n  - {id: afml, name: Forum on Labour, acronym: AFML}\n"
        "  - {id: other, name: Forum on Labour (Northern)}\n"
        "people:\n  - id: ada\n    name: Ada\n    affiliations:\n"
        "      - {organisation: afml, post: Liaison Officer}\n"
    )
    with reading(world) as reader:
        assert record_named(reader, "Forum on Labour (AFML)").id == "afml"
        assert record_named(reader, "Forum on Labour (Northern)").id == "other"
        assert [hit.ref.id for hit in search(reader, "liaison officer")] == ["ada"]


def test_an_acronym_finds_the_names_that_it_may_stand_for_last(a_world: World) -> None:
    world = a_world(
        "mechanisms:\n  - {id: twg, name: Group, acronym: TWG}\n"
        "  - {id: spelt, name: Northern Thematic Working Group on Data}\n"
        "  - {id: cousin, name: Thematic Area Working Group}\n  - {id: none, name: Working Together}\n"
    )
    with reading(world) as reader:
        assert [hit.ref.id for hit in search(reader, "TWG")] == ["twg", "cousin", "spelt"]
        assert record_named(reader, "TWG").id == "twg"
        with pytest.raises(UnknownName):
            record_named(reader, "ntw")


def test_who_has_a_post_in_an_office_is_found_by_the_organisation(a_world: World) -> None:
    world = a_world(
        "organisations:\n  - {id: iom, name: IOM}\n  - {id: office, name: Office, parent: iom}\n"
        "people:\n  - id: ada\n    name: Ada\n    affiliations: [{organisation: office, post: Head}]\n"
    )
    with reading(world) as reader:
        for organisation in ("iom", "office"):
            found = people_on(reader, AsOf.on("2020"), PersonFilter(organisation))
            assert [row.ref.id for row in found] == ["ada"], organisation


def test_homonyms_are_told_apart_where_one_has_to_choose(a_world: World) -> None:
    world = a_world(
        "places:\n  - {id: ls, name: Lesotho, type: country, code: LS}\n"
        "organisations:\n  - {id: a, name: Ministry, classification: ministry, country: ls}\n"
        "  - {id: b, name: Ministry}\n"
    )
    with reading(world) as reader, pytest.raises(AmbiguousName) as tie:
        record_named(reader, "Ministry")
    assert tie.value.told_apart == ("ministry, LS", "organisation")


def test_who_shares_a_leading_role_is_named(a_world: World) -> None:
    world = a_world(
        "organisations:\n  - {id: a, name: Alpha}\n  - {id: b, name: Beta}\n  - {id: c, name: Gamma}\n"
        "mechanisms:\n  - id: group\n    name: Group\n    seats:\n"
        "      - {organisation: a, role: co_chair}\n      - {organisation: b, role: co_chair}\n"
        "      - {organisation: a, role: member}\n      - {organisation: c, role: member}\n"
        "      - {organisation: c, role: co_chair, end_date: 2010}\n"
    )
    with reading(world) as reader:
        held = seats_of(reader, record_named(reader, "Alpha"), AsOf.on("2020")).seats
    assert {(h.seat.role, tuple(ref.id for ref in h.alongside)) for h in held} == {
        (Role.co_chair, ("b",)),
        (Role.member, ()),
    }


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ministry of Labour", Marks("ministry", None, "LS")),
        ("Working Group", Marks("technical_working_group", "regional", None)),
        ("Lesotho", Marks("country", None, None)),
        ("Ada", None),
    ],
)
def test_records_are_told_apart_by_sort_reach_and_country(
    a_world: World, name: str, expected: Marks | None
) -> None:
    world = a_world(
        "places:\n  - {id: ls, name: Lesotho, type: country, code: LS}\n"
        "organisations:\n  - {id: m, name: Ministry of Labour, classification: ministry, country: ls}\n"
        "mechanisms:\n  - {id: g, name: Working Group, type: technical_working_group, scope: regional}\n"
        "people:\n  - {id: ada, name: Ada}\n"
    )
    with reading(world) as reader:
        ref = record_named(reader, name)
        assert marks_of(reader, [ref]).get(ref.id) == expected


def test_candidates_that_lead_to_the_same_record_are_no_tie(a_world: World) -> None:
    world = a_world(
        "organisations:\n  - id: a\n    name: Ex-miners Union\n    aliases:\n"
        "      - {name: Ex-mineworkers Union, kind: spelling}\n"
    )
    with reading(world) as reader:
        assert record_named(reader, "union").id == "a"


@pytest.mark.parametrize(
    "text", ["Lesoto tecnical workin group", "tehcnical working", "Technical Workng Group lesotho"]
)
def test_typing_errors_are_forgiven_in_search(a_world: World, text: str) -> None:
    with reading(a_world(HOLDERS)) as reader:
        assert search(reader, text)[0].ref.id == "twg"


@pytest.mark.parametrize(
    "text", ["", "   ", "%", "_", "'; DROP TABLE entity; --", "\x00", "(" * 50, "a" * 5000]
)
def test_any_text_can_be_searched_for(a_world: World, text: str) -> None:
    with reading(a_world(HOLDERS)) as reader:
        assert isinstance(search(reader, text), list)
        assert reader.number("SELECT count(*) FROM entity") > 0


def test_a_source_that_contradicts_what_is_recorded_is_a_conflict(a_world: World) -> None:
    world = a_world(
        BODY.replace("    name: Board\n", "    name: Board\n    founding_date: 2016\n")
        + "    sources:\n      - {source: report, field: founding_date, value: 2014, stance: contradicts}\n"
    )
    with reading(world) as reader:
        (conflict,) = record_of(reader, record_named(reader, "board")).conflicts
    assert conflict.field == "founding_date"


def test_units_without_a_country_of_their_own_count_for_their_ministrys(a_world: World) -> None:
    world = a_world(
        "places:\n  - {id: np, name: Nepal, type: country, code: NP}\n"
        "organisations:\n  - {id: mol, name: Ministry, classification: ministry, country: np}\n"
        "  - {id: dofe, name: Department, parent: mol}\n"
        "mechanisms:\n  - id: board\n    name: Board\n    seats: [{organisation: dofe}]\n"
    )
    with reading(world) as reader:
        (held,) = seats_of(reader, record_named(reader, "NP", [Kind.place]), AsOf.on()).seats
    assert held.via is not None
    assert held.via.id == "dofe"


def test_a_name_of_another_kind_is_told_apart_from_no_name(a_world: World) -> None:
    with reading(a_world(HOLDERS)) as reader:
        with pytest.raises(UnknownName, match="of kind organisation, not a mechanism"):
            record_named(reader, "IOM", [Kind.mechanism])
        assert record_named(reader, "TWG ").id == record_named(reader, "twg").id


def test_an_id_is_a_name_in_any_case(a_world: World) -> None:
    with reading(a_world(HOLDERS)) as reader:
        assert record_named(reader, "IOM-LS").id == "iom-ls"
