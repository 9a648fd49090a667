"""Questions on small worlds: activity, stuck agreements, names, holders."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from registry.asof import AsOf
from registry.errors import AmbiguousName, UnknownName
from registry.questions.activity import activity_of
from registry.questions.agreements import agreements_on
from registry.questions.naming import record_named
from registry.questions.roster import roster_on
from registry.questions.searching import search
from registry.questions.sitting import seats_of
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms import Activity, Certainty, Kind

World = Callable[[str], Location]

BODY = """
sources:
  - {id: report, name: Report, as_of: 2019-04}
mechanisms:
  - id: board
    name: Board
"""


def state(location: Location, day: str) -> Activity:
    with reading(location) as reader:
        return activity_of(reader, "board", AsOf.on(day)).state


def test_silence_is_no_evidence(a_world: World) -> None:
    assert state(a_world(BODY), "2019") is Activity.no_record


def test_a_counted_period_makes_a_body_active_while_it_lasts(a_world: World) -> None:
    world = a_world(
        BODY + "    meeting_counts:\n      - {period_start: 2016-10, period_end: 2018-03, meetings: 11}\n"
    )
    assert [state(world, day) for day in ("2016-09", "2016-10", "2018-03", "2018-04")] == [
        Activity.no_record,
        Activity.active,
        Activity.active,
        Activity.no_record,
    ]


NOTE = """    activity_notes:
      - observation: {0}
        sources:
          - {{source: report, quote: "it no longer meets"}}
"""


def test_a_statement_counts_from_the_day_its_source_speaks_of(a_world: World) -> None:
    world = a_world(BODY + NOTE.format("no_longer_meets"))
    assert state(world, "2019-03") is Activity.no_record
    assert state(world, "2019-04") is Activity.dormant
    assert state(world, "2026") is Activity.dormant


def test_later_evidence_wakes_a_dormant_body(a_world: World) -> None:
    again = "      - {observation: re_established, observed_on: 2020-05-01}\n"
    world = a_world(BODY + NOTE.format("no_longer_meets") + again)
    assert state(world, "2020-04") is Activity.dormant
    assert state(world, "2020-05") is Activity.active
    assert state(world, "2021-06") is Activity.no_record


def test_a_silence_shorter_than_the_interval_is_no_dormancy(a_world: World) -> None:
    short = "      - {observation: has_not_met, since: 2019-01, observed_on: 2019-04}\n"
    assert state(a_world(BODY + "    activity_notes:\n" + short), "2019-05") is Activity.no_record
    quarterly = "    terms_of_reference:\n      - {meeting_interval_months: 3}\n"
    assert state(a_world(BODY + quarterly + "    activity_notes:\n" + short), "2019-05") is Activity.dormant


@pytest.mark.parametrize(
    ("line", "day", "expected"),
    [
        ("    founding_date: 2020\n", "2019", Activity.not_yet),
        ("    founding_date: 2020\n", "2020", Activity.no_record),
        ("    conclusion_date: 2018\n", "2018-06", Activity.no_record),
        ("    conclusion_date: 2018\n", "2018", Activity.concluded),
        ("    declared_state: proposed\n", "2019", Activity.proposed),
    ],
)
def test_the_life_of_a_body_is_its_state(a_world: World, line: str, day: str, expected: Activity) -> None:
    assert state(a_world(BODY + line), day) is expected


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
