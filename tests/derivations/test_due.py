"""What is due of a record, and since how many days is it overdue? At the edges.

The rule (issue: one forward list): everything that has a date and is not done, by the latest day that
the date can mean; overdue on the day after. A plan or an expectation counts from the day of which a
source speaks of it. Meetings are due of bodies that the registry follows, and of no others.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.questions.due.forward import due_on
from registry.questions.due.items import DueItem
from registry.store.reading import reading
from tests.conftest import World
from tests.derivations.tables import Row, table

TABLE = table("due", "mechanisms")


def in_words(due: DueItem) -> str:
    return f"{due.what} {due.due}" + (f", {due.overdue_days} days late" if due.overdue_days else "")


def test_what_is_due_is_what_the_table_says(a_world: World) -> None:
    with reading(a_world(TABLE.world)) as reader:

        def ask(row: Row, day: str | None) -> str:
            mine = [one for one in due_on(reader, AsOf.on(day)) if row.has(one.ref.id)]
            return "; ".join(in_words(one) for one in mine) or "nothing"

        TABLE.holds(ask)
