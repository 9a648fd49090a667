"""Who held a seat on a day, for certain or possibly? At the edges.

The rule (design, section 3): certain is what holds on every day that is asked about, possible what
holds on some. A seat is certain from the last day on which it can have begun to the earlier of the
first on which it can have ended and the first on which it can have been confirmed last; possible from
the first on which it can have begun to the last on which it can have ended. Where no start is known
the confirmation stands for it, and where nobody confirmed it, its start does. The life of the body,
and the end of the organisation that holds it, bound both.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.questions.naming import record_named
from registry.questions.roster import roster_on
from registry.store.reading import reading
from tests.conftest import World
from tests.derivations.tables import Row, table

TABLE = table("roster", "mechanisms")


def test_a_roster_is_what_the_table_says(a_world: World) -> None:
    with reading(a_world(TABLE.world)) as reader:

        def ask(row: Row, day: str | None) -> str:
            seats = roster_on(reader, record_named(reader, row.id), AsOf.on(day)).seats
            return ", ".join(f"{seat.holder.id} {seat.certainty}" for seat in seats) or "nobody"

        TABLE.holds(ask)
