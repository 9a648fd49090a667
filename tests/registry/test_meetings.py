"""Meetings as evidence: whether a body still meets, when it last met, and when silence counts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import registry.asof
from registry.asof import AsOf
from registry.dates import PartialDate
from registry.questions.activity import ActivityOn, activity_of
from registry.questions.mechanisms import mechanisms_on
from registry.questions.naming import record_named
from registry.questions.roster import roster_on
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.activity import Activity

World = Callable[[str], Location]

BODY = """
sources:
  - {id: minutes, name: Minutes, as_of: 2019-05}
mechanisms:
  - id: board
    name: Board
"""
FOLLOWED = "    followed_from: 2018-01-01\n"


def held(*days: str, status: str = "held") -> str:
    events = [
        f"  - {{id: met-{n}, name: Meeting, type: meeting, status: {status}, mechanism: board, {day}}}\n"
        for n, day in enumerate(f"start_date: {day}" if ":" not in day else day for day in days)
    ]
    return "events:\n" + "".join(events)


def on(location: Location, day: str | None) -> ActivityOn:
    with reading(location) as reader:
        return activity_of(reader, "board", AsOf.on(day))


def states(location: Location, *days: str) -> list[str]:
    return [str(on(location, day).state) for day in days]


def test_a_meeting_makes_a_body_active_for_its_interval(a_world: World) -> None:
    world = a_world(BODY + held("2018-05-04"))
    assert states(world, "2018-05-03", "2018-05-04", "2019-05-04", "2019-05-05") == [
        "no_record",
        "active",
        "active",
        "no_record",
    ]
    quarterly = BODY + "    terms_of_reference: [{meeting_interval_months: 3}]\n"
    assert states(a_world(quarterly + held("2018-05-04")), "2018-08-04", "2018-08-05") == [
        "active",
        "no_record",
    ]


def test_the_last_meeting_by_the_day_is_told_whatever_the_state(a_world: World) -> None:
    world = a_world(BODY + held("2018-05-04", "2019-02", "2016"))
    assert [on(world, day).last_met for day in ("2015", "2017", "2018-05-04", "2019-02-27", "2022")] == [
        None,
        "2016",
        "2018-05-04",
        "2018-05-04",
        "2019-02",
    ]
    assert on(world, "2022").state is Activity.no_record
    with reading(world) as reader:
        day = AsOf.on("2022")
        assert roster_on(reader, record_named(reader, "board"), day).activity.last_met == "2019-02"
        assert mechanisms_on(reader, day)[0].last_met == "2019-02"


def test_an_active_body_shows_the_passage_about_its_last_meeting(a_world: World) -> None:
    cited = (
        "events:\n  - id: fourth\n    name: Fourth\n    mechanism: board\n    start_date: 2019-05-04\n"
        '    sources: [{source: minutes, quote: "held on 4 May"}]\n'
    )
    activity = on(a_world(BODY + cited), "2019-06")
    assert [note.quote for note in activity.evidence] == ["held on 4 May"]


@pytest.mark.parametrize("status", ["planned", "cancelled", "postponed", "unknown"])
def test_a_meeting_that_was_not_held_is_no_evidence(a_world: World, status: str) -> None:
    activity = on(a_world(BODY + held("2019-05-04", status=status)), "2019-06")
    assert (activity.state, activity.last_met) == (Activity.no_record, None)


def test_a_meeting_known_to_the_year_counts_from_the_years_last_day(a_world: World) -> None:
    world = a_world(BODY + held("2019"))
    assert states(world, "2019-06", "2019-12-30", "2019-12-31", "2020-12-31", "2021-01-01") == [
        "no_record",
        "no_record",
        "active",
        "active",
        "no_record",
    ]


def test_today_every_meeting_that_was_held_is_over(a_world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2019-06-15"))
    world = a_world(BODY + held("2019"))
    for day in (None, "2019-06-15", "2019", "2020"):
        assert (on(world, day).state, on(world, day).last_met) == (Activity.active, "2019")
    assert on(world, "2019-06-14").state is Activity.no_record


def test_of_a_meeting_that_goes_on_the_first_day_is_the_last_that_is_over(a_world: World) -> None:
    world = a_world(BODY + held("start_date: 2019-05-04, end_date: 2019-05-06"))
    assert [on(world, day).last_met for day in ("2019-05-03", "2019-05-05", "2019-05-06")] == [
        None,
        "2019-05-04",
        "2019-05-06",
    ]


def test_a_meeting_without_a_date_says_nothing_of_any_day(a_world: World) -> None:
    assert on(a_world(BODY + held("venue: Maseru")), "2019").state is Activity.no_record


def test_silence_counts_only_while_a_body_is_followed(a_world: World) -> None:
    days = ("2019-05-04", "2019-05-05", "2019-08-04", "2019-08-05", "2026")
    assert states(a_world(BODY + FOLLOWED + held("2018-05-04")), *days) == [
        "active",
        "overdue",
        "overdue",
        "dormant",
        "dormant",
    ]
    until = FOLLOWED + "    followed_to: 2019-06\n"
    assert states(a_world(BODY + until + held("2018-05-04")), *days) == [
        "active",
        "overdue",
        "no_record",
        "no_record",
        "no_record",
    ]


def test_silence_before_a_body_was_followed_does_not_count(a_world: World) -> None:
    world = a_world(BODY + FOLLOWED + held("2015"))
    assert states(world, "2018-06", "2019-01-01", "2019-01-02", "2019-04-02") == [
        "no_record",
        "no_record",
        "overdue",
        "dormant",
    ]


def test_a_body_that_never_met_is_overdue_after_its_interval_and_not_when_only_proposed(
    a_world: World,
) -> None:
    assert states(a_world(BODY + FOLLOWED), "2018-12", "2019-02", "2020") == [
        "no_record",
        "overdue",
        "dormant",
    ]
    proposed = BODY + FOLLOWED + "    declared_state: proposed\n"
    assert states(a_world(proposed), "2020") == ["proposed"]
    young = BODY + FOLLOWED + "    founding_date: 2019-06\n"
    assert states(a_world(young), "2019-05", "2020-06-30", "2020-07-01") == [
        "not_yet",
        "no_record",
        "overdue",
    ]


def test_an_overdue_body_shows_the_passage_about_its_last_meeting(a_world: World) -> None:
    cited = (
        "events:\n  - id: fourth\n    name: Fourth\n    mechanism: board\n    start_date: 2018-05-04\n"
        '    sources: [{source: minutes, quote: "held on 4 May"}]\n'
    )
    activity = on(a_world(BODY + FOLLOWED + cited), "2019-06")
    assert (activity.state, activity.last_met) == (Activity.overdue, "2018-05-04")
    assert [note.quote for note in activity.evidence] == ["held on 4 May"]


NO_LONGER = "    activity_notes: [{observation: no_longer_meets, observed_on: 2019-06-10}]\n"


def test_a_meeting_after_it_ends_a_stated_silence_and_one_that_may_be_before_does_not(
    a_world: World,
) -> None:
    assert states(a_world(BODY + NO_LONGER + held("2019-07-02")), "2019-06", "2019-08") == [
        "dormant",
        "active",
    ]
    assert states(a_world(BODY + NO_LONGER + held("2019")), "2020-02") == ["dormant"]


def test_a_counted_period_that_contains_the_day_keeps_a_followed_body_active(a_world: World) -> None:
    count = "    meeting_counts: [{period_start: 2018, period_end: 2020, meetings: 9}]\n"
    world = a_world(BODY + FOLLOWED + count)
    assert states(world, "2019-07", "2021-06", "2022-01", "2022-05") == [
        "active",
        "no_record",
        "overdue",
        "dormant",
    ]


def test_the_last_meeting_of_a_concluded_body_is_still_told(a_world: World) -> None:
    world = a_world(BODY + "    conclusion_date: 2019\n" + held("2018-05-04"))
    assert on(world, "2021")[:2] == (Activity.concluded, "2018-05-04")


def test_the_days_from_which_a_followed_body_is_overdue_and_dormant(a_world: World) -> None:
    world = a_world(BODY + FOLLOWED + held("2018-05-04"))
    days = [on(world, day)[4:7] for day in ("2019-05-04", "2019-05-05", "2019-08-04", "2019-08-05")]
    assert days == [
        ("2019-05-04", None, None),
        ("2019-05-04", "2019-05-05", None),
        ("2019-05-04", "2019-05-05", None),
        ("2019-05-04", "2019-05-05", "2019-08-05"),
    ]
    assert states(world, "2019-05-05", "2019-08-04", "2019-08-05") == ["overdue", "overdue", "dormant"]


def test_a_body_that_is_not_followed_is_never_overdue_but_somebody_may_say_that_it_sleeps(
    a_world: World,
) -> None:
    assert on(a_world(BODY + held("2018-05-04")), "2020")[4:7] == (None, None, None)
    note = "    activity_notes: [{observation: no_longer_meets, sources: [{source: minutes}]}]\n"
    assert on(a_world(BODY + note), "2020")[4:7] == (None, None, "2019-05-31")
    assert on(a_world(BODY + note), "2019-04")[4:7] == (None, None, None)


def test_the_interval_says_where_it_comes_from(a_world: World) -> None:
    terms = "    terms_of_reference: [{adopted_on: 2018-02, ends_on: 2019, meeting_interval_months: 3}]\n"
    world = a_world(BODY + FOLLOWED + terms)
    found = [on(world, day).interval for day in ("2018-01", "2018-02", "2020")]
    assert [(each.months, each.basis, each.version, each.ended) for each in found if each] == [
        (12, "benchmark", None, None),
        (3, "terms_of_reference", 1, None),
        (3, "terms_of_reference", 1, "2019"),
    ]
