"""When is the next meeting of a body due, and since when is it overdue, or dormant? At the edges.

The rule (design, section 4): silence counts only of a body that the registry follows. Beyond the
interval of its terms of reference, else twelve months, it is overdue; after three months more it is
dormant. The silence begins with the last meeting, and not before the registry followed the body, or
the body was founded. A date of which only the month or the year is known counts by its last day.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.questions.activity import ActivityOn, activity_of
from registry.store.reading import reading
from registry.terms.activity import Activity
from tests.conftest import World
from tests.derivations.tables import Row, table

TABLE = table("followed", "mechanisms")


def in_words(found: ActivityOn) -> str:
    days = {"due": found.meeting_due, "overdue": found.overdue_from, "dormant": found.dormant_from}
    return found.state + "".join(f", {word} {day}" for word, day in days.items() if day)


def test_what_a_followed_body_owes_is_what_the_table_says(a_world: World) -> None:
    with reading(a_world(TABLE.world)) as reader:

        def ask(row: Row, day: str | None) -> str:
            return in_words(activity_of(reader, row.id, AsOf.on(day)))

        TABLE.holds(ask)


def test_a_body_is_in_the_state_from_the_very_day_that_is_told(a_world: World) -> None:
    asked = 0
    with reading(a_world(TABLE.world)) as reader:

        def state(row: Row, day: str) -> Activity:
            return activity_of(reader, row.id, AsOf.on(day)).state

        for row in TABLE.rows:
            found = activity_of(reader, row.id, AsOf.on(list(row.answers)[-1]))
            if found.overdue_from and not (found.dormant_from and found.dormant_from < found.overdue_from):
                asked += 1
                assert state(row, found.overdue_from) is Activity.overdue, row.why
            if found.dormant_from:
                asked += 1
                assert state(row, found.dormant_from) is Activity.dormant, row.why
    assert asked > 10
