"""What comes next: each sort of thing that is due, and when it is no longer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from registry.asof import AsOf
from registry.dates import days_between
from registry.questions.due.forward import DueFilter, due_on
from registry.questions.due.items import DueItem
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms import DueWhat

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


def test_nothing_is_due_where_nothing_is_recorded(a_world: World) -> None:
    assert due(a_world(BODY), "2026") == []


def test_a_meeting_is_due_only_of_a_body_that_is_followed(a_world: World) -> None:
    assert told(a_world(BODY + meeting("2018-05-04")), "2019-06") == []
    assert told(a_world(BODY + FOLLOWED + meeting("2018-05-04")), "2018-06") == [
        ("meeting_due", "2019-05-04", None)
    ]
    stopped = BODY + FOLLOWED + "    followed_to: 2018-12\n" + meeting("2018-05-04")
    assert told(a_world(stopped), "2019-01") == []
    assert told(a_world(stopped), "2018-12-31") == [("meeting_due", "2019-05-04", None)]


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


def test_a_meeting_is_overdue_the_day_after(a_world: World) -> None:
    world = a_world(BODY + FOLLOWED + meeting("2018-05-04"))
    assert told(world, "2019-05-04") == [("meeting_due", "2019-05-04", None)]
    assert told(world, "2019-05-05") == [("meeting_due", "2019-05-04", 1)]


@pytest.mark.parametrize("life", ["conclusion_date: 2018-12", "declared_state: concluded"])
def test_a_body_that_is_over_owes_nothing(a_world: World, life: str) -> None:
    assert told(a_world(BODY + FOLLOWED + f"    {life}\n"), "2020") == []


@pytest.mark.parametrize(
    ("status", "day", "expected"),
    [
        ("planned", "2019-06", [("event_planned", "2019-06", None)]),
        ("planned", "2019-07", [("event_planned", "2019-06", 31)]),
        ("held", "2019-05", []),
        ("cancelled", "2019-05", []),
        ("postponed", "2019-05", []),
    ],
)
def test_a_planned_event_is_due_until_its_latest_day(
    a_world: World, status: str, day: str, expected: list[tuple[str, str, int | None]]
) -> None:
    assert told(a_world(BODY + meeting("2019-06", status)), day) == expected


def test_a_planned_meeting_stands_beside_the_one_that_is_due(a_world: World) -> None:
    items = due(a_world(BODY + FOLLOWED + meeting("2018-11-02", "planned")), "2018-06")
    assert [(i.what.value, i.ref.id, i.about.id if i.about else None) for i in items] == [
        ("event_planned", "met-2018-11-02", "board"),
        ("meeting_due", "board", "met-2018-11-02"),
    ]


def test_a_plan_counts_from_the_day_its_source_speaks_of(a_world: World) -> None:
    cited = meeting("2019-09", "planned").replace("2019-09}", "2019-09, sources: [{source: minutes}]}")
    assert told(a_world(BODY + cited), "2019-04") == []
    assert told(a_world(BODY + cited), "2019-05") == [("event_planned", "2019-09", None)]


def test_terms_of_reference_end_unless_later_ones_were_adopted(a_world: World) -> None:
    ending = TERMS.format(", ends_on: 2019-06")
    world = a_world(BODY + ending + "      - {version: 2, adopted_on: 2019-09}\n")
    assert told(world, "2019-06-30") == [("terms_end", "2019-06", None)]
    assert told(world, "2019-07-10") == [("terms_end", "2019-06", 10)]
    assert told(world, "2019-09") == []


AGREEMENT = "agreements:\n  - id: mou\n    name: MOU\n    origin: ls\n    destination: mu\n"
MAURITIUS = BODY.replace("places:\n", "places:\n  - {id: mu, name: Mauritius, type: country, code: MU}\n")


@pytest.mark.parametrize(
    ("stages", "day", "expected"),
    [
        ("{stage: signed, expected: 2019}", "2019-06", [("stage_expected", "2019", None)]),
        ("{stage: signed, expected: 2019}", "2020-01-02", [("stage_expected", "2019", 2)]),
        ("{stage: signed, expected: 2019}, {stage: signed, entered: 2020-03}", "2020-03", []),
        ("{stage: signed, expected: 2019}, {stage: in_force, entered: 2019-02}", "2019-06", []),
        (
            "{stage: signed, expected: 2019}, {stage: drafting, entered: 2019-02}",
            "2019-06",
            [("stage_expected", "2019", None)],
        ),
        ("{stage: signed, expected: 2019}, {stage: abandoned, entered: 2019-02}", "2019-06", []),
        (
            "{stage: signed, expected: 2019}, {stage: signed, expected: 2020-05}",
            "2019-06",
            [("stage_expected", "2020-05", None)],
        ),
        (
            "{stage: signed, expected: 2020, sources: [{source: minutes}]}, {stage: drafting}",
            "2019-04",
            [],
        ),
    ],
)
def test_a_stage_is_expected_until_it_or_a_later_one_was_reached(
    a_world: World, stages: str, day: str, expected: list[tuple[str, str, int | None]]
) -> None:
    assert told(a_world(MAURITIUS + AGREEMENT + f"    stages: [{stages}]\n"), day) == expected


def test_a_stage_that_a_source_denies_was_not_reached(a_world: World) -> None:
    denied = "{stage: adopted, entered: 2019, sources: [{source: minutes, stance: contradicts}]}"
    policy = "instruments:\n  - {id: policy, name: Policy, country: ls, stages: "
    world = a_world(BODY + policy + f"[{{stage: adopted, expected: 2019-12}}, {denied}]}}\n")
    assert told(world, "2020-01-31") == [("stage_expected", "2019-12", 31)]


@pytest.mark.parametrize(
    ("stages", "day", "expected"),
    [
        ("{stage: signed, entered: 2015}", "2019-06-30", [("agreement_expires", "2019-06", None)]),
        ("{stage: signed, entered: 2015}", "2019-07-01", [("agreement_expires", "2019-06", 1)]),
        ("{stage: drafting, entered: 2015}", "2019-06-30", []),
        ("{stage: signed, entered: 2015}, {stage: terminated, entered: 2018}", "2019-06-30", []),
        ("{stage: signed, entered: 2015}, {stage: renewed, entered: 2019-08}", "2019-08", []),
        (
            "{stage: signed, entered: 2012}, {stage: renewed, entered: 2015}",
            "2019-06-30",
            [("agreement_expires", "2019-06", None)],
        ),
    ],
)
def test_an_agreement_expires_once_it_was_signed(
    a_world: World, stages: str, day: str, expected: list[tuple[str, str, int | None]]
) -> None:
    world = a_world(MAURITIUS + AGREEMENT + f"    expires_on: 2019-06\n    stages: [{stages}]\n")
    assert told(world, day) == expected


EVALUATION = """
instruments:
  - {id: evaluation, name: Evaluation, type: evaluation, country: ls}
recommendations:
  - id: one
    name: Recommendation 1
    evaluation: evaluation
    number: "1"
"""


@pytest.mark.parametrize(
    ("review", "day", "expected"),
    [
        ("{review: 1, expected_on: 2020-09}", "2020-09", [("review_expected", "2020-09", None)]),
        ("{review: 1, expected_on: 2020-09}", "2020-10-01", [("review_expected", "2020-09", 1)]),
        ("{review: 1, expected_on: 2020-09, reported_on: 2020-10-05}", "2020-10-06", []),
        (
            "{review: 1, expected_on: 2020-09, reported_on: 2020-10-05}",
            "2020-10-04",
            [("review_expected", "2020-09", 4)],
        ),
        ("{review: 1}", "2020-10", []),
    ],
)
def test_a_review_is_expected_until_it_is_reported(
    a_world: World, review: str, day: str, expected: list[tuple[str, str, int | None]]
) -> None:
    assert told(a_world(BODY + EVALUATION + f"    reviews: [{review}]\n"), day) == expected


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
CITED = ", sources: [{source: minutes}]"


@pytest.mark.parametrize(
    ("seats", "day", "expected"),
    [
        ((", last_confirmed: 2019-03", ", last_confirmed: 2019-05-02"), "2019-06", ("2020-03-31", None)),
        ((", last_confirmed: 2019-03", ", last_confirmed: 2019-05-02"), "2020-04-01", ("2020-03-31", 1)),
        ((", start_date: 2018", ", last_confirmed: 2019-05-02"), "2019-06", ("2019-12-31", None)),
        ((CITED, ", last_confirmed: 2019-06-02"), "2019-07", ("2020-05-31", None)),
        (("", ", last_confirmed: 2019-05-02"), "2019-07", ("2020-05-02", None)),
        (("", ""), "2019-07", None),
        (
            (", start_date: 2010, end_date: 2018", ", last_confirmed: 2019-05-02"),
            "2019",
            ("2020-05-02", None),
        ),
        ((", last_confirmed: 2019-09", ", last_confirmed: 2019-09"), "2019-07", None),
    ],
)
def test_a_roster_is_to_be_confirmed_a_year_after_its_oldest_seat(
    a_world: World, seats: tuple[str, str], day: str, expected: tuple[str, int | None] | None
) -> None:
    found = [(item.due, item.overdue_days) for item in due(a_world(BODY + SEATS.format(*seats)), day)]
    assert found == ([expected] if expected else [])


def test_after_how_long_a_roster_is_to_be_confirmed_is_asked(a_world: World) -> None:
    seats = SEATS.format(", last_confirmed: 2019-03-10", ", last_confirmed: 2019-05-02")
    (item,) = due(a_world(BODY + seats), "2019-06", confirm_after_months=6)
    assert (item.due, item.why) == (
        "2019-09-10",
        "to confirm: 1 of 2 seats last known to be held on 2019-03-10",
    )


PROJECT = "projects:\n  - {id: lm, name: Labour migration, end_date: 2018-03}\n"
BOUND = "    project: lm\n    permanence: project_bound\n"


@pytest.mark.parametrize(
    ("body", "day", "expected"),
    [
        ("", "2018-03-31", [("lm", None, None)]),
        ("", "2018-04-01", []),
        (BOUND, "2018-03-31", [("lm", "board", None)]),
        (BOUND, "2018-04-01", [("lm", "board", 1)]),
        (BOUND + "    conclusion_date: 2018-03\n", "2018-04-01", []),
        (BOUND + "    terms_of_reference: [{post_project_role: transfer}]\n", "2018-04-01", []),
        ("    project: lm\n", "2018-04-01", []),
    ],
)
def test_a_project_ends_with_its_bodies(
    a_world: World, body: str, day: str, expected: list[tuple[str, str | None, int | None]]
) -> None:
    items = due(a_world(BODY + body + PROJECT), day)
    assert [(i.ref.id, i.about.id if i.about else None, i.overdue_days) for i in items] == expected


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


def test_an_interval_beyond_all_dates_is_never_over(a_world: World) -> None:
    ages = FOLLOWED + "    terms_of_reference: [{meeting_interval_months: 1000000000}]\n"
    assert told(a_world(BODY + ages), "2020") == [("meeting_due", "9999-12-31", None)]


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
