"""Questions on small worlds: activity, stuck agreements, names, holders."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from registry.asof import AsOf
from registry.errors import AmbiguousName, UnknownName
from registry.questions.agreements import agreements_on
from registry.questions.naming import record_named
from registry.questions.people import PersonFilter, people_on
from registry.questions.record import record_of
from registry.questions.roster import roster_on
from registry.questions.searching import search
from registry.questions.sitting import seats_of
from registry.questions.telling_apart import Marks, marks_of
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms import Certainty, Kind, Role

World = Callable[[str], Location]

BODY = """
sources:
  - {id: report, name: Report, as_of: 2019-04}
mechanisms:
  - id: board
    name: Board
"""


AGREEMENT = """
sources:
  - {id: report, name: Report, as_of: 2019-04}
agreements:
  - id: mou
    name: MOU
    type: mou
    stages:
"""


def stuck(location: Location, day: str) -> bool:
    with reading(location) as reader:
        return agreements_on(reader, AsOf.on(day))[0].stuck


def test_an_agreement_is_stuck_when_an_expected_date_has_passed(a_world: World) -> None:
    world = a_world(
        AGREEMENT
        + "      - {stage: negotiation, entered: 2019-04}\n      - {stage: signed, expected: 2019}\n"
    )
    assert not stuck(world, "2019-12-31")
    assert stuck(world, "2020-01-01")


def test_an_agreement_is_stuck_after_twelve_months_in_a_stage(a_world: World) -> None:
    world = a_world(AGREEMENT + "      - {stage: drafting, entered: 2019-04-10}\n")
    assert not stuck(world, "2020-04-10")
    assert stuck(world, "2020-04-11")


def test_a_signed_agreement_is_not_stuck(a_world: World) -> None:
    steps = "      - {stage: signed, expected: 2019}\n      - {stage: signed, entered: 2020-03}\n"
    world = a_world(AGREEMENT + steps)
    assert not stuck(world, "2026")


def test_a_stage_does_not_count_before_its_day(a_world: World) -> None:
    with reading(a_world(AGREEMENT + "      - {stage: drafting, entered: 2019-04-10}\n")) as reader:
        assert agreements_on(reader, AsOf.on("2019-04-09"))[0].stage is None


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


def test_an_organisation_that_ended_holds_no_seat_after(a_world: World) -> None:
    with reading(a_world(HOLDERS)) as reader:
        body = record_named(reader, "twg")
        assert "gone" in {s.holder.id for s in roster_on(reader, body, AsOf.on("2018")).seats}
        assert "gone" not in {s.holder.id for s in roster_on(reader, body, AsOf.on("2019")).seats}


def test_a_seat_that_ended_on_no_known_day_is_listed_until_its_source_speaks(a_world: World) -> None:
    world = a_world(
        "sources:\n  - {id: report, name: Report, as_of: 2019-04}\n"
        "organisations:\n  - {id: union, name: Union}\n"
        "mechanisms:\n  - id: board\n    name: Board\n    seats:\n"
        "      - organisation: union\n        start_date: 2015\n        knowledge: ended_unknown\n"
        '        sources: [{source: report, quote: "has left"}]\n'
    )
    with reading(world) as reader:
        body = record_named(reader, "board")
        assert [s.certainty for s in roster_on(reader, body, AsOf.on("2018")).seats] == [Certainty.possible]
        assert roster_on(reader, body, AsOf.on("2019-05")).seats == ()


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


def stage(location: Location, day: str) -> str | None:
    with reading(location) as reader:
        return agreements_on(reader, AsOf.on(day))[0].stage


def test_where_dates_leave_it_open_the_further_stage_is_the_current_one(a_world: World) -> None:
    steps = "      - {stage: negotiation, entered: 2018}\n      - {stage: signed, entered: 2018-06}\n"
    world = a_world(AGREEMENT + steps)
    assert (stage(world, "2020"), stuck(world, "2020")) == ("signed", False)


def test_an_undated_stage_does_not_undo_a_dated_one(a_world: World) -> None:
    steps = (
        "      - stage: drafting\n        sources: [{source: report, quote: drafted}]\n"
        "      - {stage: signed, entered: 2018-03}\n"
    )
    assert stage(a_world(AGREEMENT + steps), "2021") == "signed"


def test_a_renegotiation_that_began_certainly_later_is_the_current_stage(a_world: World) -> None:
    steps = "      - {stage: signed, entered: 2016}\n      - {stage: negotiation, entered: 2018}\n"
    assert stage(a_world(AGREEMENT + steps), "2019") == "negotiation"


def test_a_missed_date_counts_even_where_no_stage_was_entered(a_world: World) -> None:
    assert stuck(a_world(AGREEMENT + "      - {stage: signed, expected: 2018}\n"), "2026")


def test_an_earlier_stage_is_no_longer_expected_once_a_later_one_is_reached(a_world: World) -> None:
    steps = "      - {stage: negotiation, expected: 2018-01}\n      - {stage: signed, entered: 2018-06}\n"
    assert not stuck(a_world(AGREEMENT + steps), "2026")


def test_what_was_expected_and_came_late_was_stuck_in_between(a_world: World) -> None:
    world = a_world(AGREEMENT + "      - {stage: signed, expected: 2018, entered: 2020}\n")
    assert (stuck(world, "2019-02"), stuck(world, "2021")) == (True, False)


def test_what_was_signed_expires(a_world: World) -> None:
    world = a_world(
        AGREEMENT.replace("    type: mou\n", "    type: mou\n    expires_on: 2025-02\n")
        + "      - {stage: signed, entered: 2020}\n"
    )
    assert (stage(world, "2025-02"), stage(world, "2025-03")) == ("signed", "expired")


def test_a_ministry_founded_anew_keeps_the_seat_of_the_old_one(a_world: World) -> None:
    world = a_world(
        "organisations:\n  - {id: ministry, name: Ministry, founding_date: 2018}\n"
        "mechanisms:\n  - id: board\n    name: Board\n    seats:\n"
        "      - {organisation: ministry, start_date: 2016-01-01, last_confirmed: 2019}\n"
    )
    with reading(world) as reader:
        (seat,) = roster_on(reader, record_named(reader, "board"), AsOf.on("2017")).seats
    assert seat.certainty is Certainty.certain


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
