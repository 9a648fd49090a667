"""What comes next: each sort of thing that is due, and when it is no longer."""

from __future__ import annotations

from collections.abc import Callable

from registry.asof import AsOf
from registry.dates import days_between
from registry.questions.due.forward import DueFilter, due_on
from registry.questions.due.items import DueItem
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms.upkeep import DueWhat

World = Callable[[str], Location]

BODY = """
sources:
  - {id: minutes, name: Minutes, as_of: 2019-05}
places:
  - {id: ls, name: Lesotho, type: country, code: LS}
organisations:
  - {id: union, name: Union}
  - {id: ministry, name: Ministry}
mechanisms:
  - id: board
    name: Board
    country: ls
"""
FOLLOWED = "    followed_from: 2018-01-01\n"


def due(location: Location, day: str, **only: object) -> list[DueItem]:
    with reading(location) as reader:
        return due_on(reader, AsOf.on(day), DueFilter(**only))  # type: ignore[arg-type]


def told(location: Location, day: str) -> list[tuple[str, str, int | None]]:
    return [(item.what.value, item.due, item.overdue_days) for item in due(location, day)]


def meeting(day: str, status: str = "held") -> str:
    line = f"{{id: met-{day}, name: Meeting, type: meeting, status: {status}, mechanism: board"
    return f"events:\n  - {line}, start_date: {day}}}\n"


TERMS = (
    "    terms_of_reference:\n      - {{version: 1, adopted_on: 2018-02, meeting_interval_months: 3{0}}}\n"
)


def test_the_interval_is_the_one_of_the_terms_else_a_benchmark_and_says_so(a_world: World) -> None:
    (benchmark,) = due(a_world(BODY + FOLLOWED), "2018-06")
    assert (benchmark.due, benchmark.why) == (
        "2019-01-01",
        "next meeting: no meeting recorded while it is followed; every 12 months as benchmark "
        "(ILO C144, art. 5): no terms of reference name an interval",
    )
    world = a_world(BODY + FOLLOWED + TERMS.format("") + meeting("2018-05-31"))
    (by_terms,) = due(world, "2018-06")
    assert by_terms.due == "2018-08-31"
    assert "every 3 months by its terms of reference (version 1)" in by_terms.why
    # Before they were adopted they said nothing.
    assert told(world, "2018-01-31") == [("meeting_due", "2019-01-01", None)]


def test_a_planned_meeting_stands_beside_the_one_that_is_due(a_world: World) -> None:
    items = due(a_world(BODY + FOLLOWED + meeting("2018-11-02", "planned")), "2018-06")
    assert [(i.what.value, i.ref.id, i.about.id if i.about else None) for i in items] == [
        ("event_planned", "met-2018-11-02", "board"),
        ("meeting_due", "board", "met-2018-11-02"),
    ]


AGREEMENT = "agreements:\n  - id: mou\n    name: MOU\n    origin: ls\n    destination: mu\n"
MAURITIUS = BODY.replace("places:\n", "places:\n  - {id: mu, name: Mauritius, type: country, code: MU}\n")


EVALUATION = """
instruments:
  - {id: evaluation, name: Evaluation, type: evaluation, country: ls}
recommendations:
  - id: one
    name: Recommendation 1
    evaluation: evaluation
    number: "1"
"""


def test_an_action_is_due_until_a_review_settles_its_recommendation(a_world: World) -> None:
    action = EVALUATION + "    actions: [{text: Meet, due_on: 2020, responsible: ministry}]\n"
    found = "    reviews: [{review: 1, status: open, reported_on: 2020-03},"
    world = a_world(BODY + action + found + " {review: 2, status: completed, reported_on: 2021-03}]\n")
    (item,) = due(world, "2020-06")
    assert (item.what, item.due, item.overdue_days) == (DueWhat.action_due, "2020", None)
    assert (item.ref.id, item.about.id if item.about else None) == ("one", "ministry")
    assert told(world, "2021-01-01") == [("action_due", "2020", 1)]
    assert told(world, "2021-03") == []


SEATS = "    seats:\n      - {{organisation: union{0}}}\n      - {{organisation: ministry{1}}}\n"


def test_after_how_long_a_roster_is_to_be_confirmed_is_asked(a_world: World) -> None:
    seats = SEATS.format(", last_confirmed: 2019-03-10", ", last_confirmed: 2019-05-02")
    (item,) = due(a_world(BODY + seats), "2019-06", confirm_after_months=6)
    assert (item.due, item.why) == (
        "2019-09-10",
        "to confirm: 1 of 2 seats last known to be held on 2019-03-10",
    )


def test_the_days_asked_for_end_with_the_last_and_what_is_overdue_stays(a_world: World) -> None:
    world = a_world(BODY + "".join((FOLLOWED, meeting("2019-06-30", "planned"))))
    assert [i.due for i in due(world, "2019-06-01", within_days=29)] == ["2019-01-01", "2019-06-30"]
    assert [i.due for i in due(world, "2019-06-01", within_days=28)] == ["2019-01-01"]


def test_a_country_has_what_its_bodies_owe(a_world: World) -> None:
    world = a_world(MAURITIUS + FOLLOWED + AGREEMENT + "    stages: [{stage: signed, expected: 2019}]\n")
    assert [i.ref.id for i in due(world, "2018-06", country="LS")] == ["board", "mou"]
    assert [i.ref.id for i in due(world, "2018-06", country="MU")] == ["mou"]
    assert due(world, "2018-06", country="ZA") == []


def test_the_list_is_by_the_latest_day(a_world: World) -> None:
    expected = {"signed": "2019", "initialled": "2019-12-30", "drafting": "2019-02"}
    stages = ", ".join(f"{{stage: {stage}, expected: {on}}}" for stage, on in expected.items())
    world = a_world(MAURITIUS + AGREEMENT + f"    stages: [{stages}]\n")
    assert [i.due for i in due(world, "2018")] == ["2019-02", "2019-12-30", "2019"]


def test_the_example_follows_no_body_and_every_row_has_its_source(reader: Reader) -> None:
    for day in ("2010", "2014-12", "2018-01", "2019-05", "2024-06", None):
        items = due_on(reader, AsOf.on(day))
        assert items
        assert DueWhat.meeting_due not in {item.what for item in items}
        assert all(item.sources for item in items)
        assert [item.due.latest for item in items] == sorted(item.due.latest for item in items)
        for item in items:
            late = days_between(item.due.latest, AsOf.on(day).state_day)
            assert item.overdue_days == (late if late > 0 else None)


def test_the_memorandum_with_mauritius_was_hoped_for_and_is_late_once_past(reader: Reader) -> None:
    def mou(day: str) -> DueItem:
        only = DueFilter(country="MU", what=DueWhat.stage_expected)
        (item,) = due_on(reader, AsOf.on(day), only)
        return item

    assert (mou("2019-06").due, mou("2019-06").overdue_days) == ("2019", None)
    assert mou("2020-01-31").overdue_days == 31
