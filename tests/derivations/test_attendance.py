"""How often do those who have a seat come? At the edges.

The rule: counted are the meetings that were held by the day and of which the registry says who was
there. The rate is the share of those for which something is recorded of the holder; who is not named
is not absent, and without anything recorded there is no rate. A substitute counts for whom they came;
of several notes on one holder at one meeting the best counts. Meetings that are only counted name
nobody.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.questions.attendance import AttendanceOf, attendance_of
from registry.questions.naming import record_named
from registry.store.reading import reading
from tests.conftest import World
from tests.derivations.tables import Row, table

TABLE = table("attendance", "mechanisms")


def in_words(row: AttendanceOf) -> str:
    numbers = {
        "present": row.present, "substituted": row.substitute, "excused": row.apologies,
        "absent": row.absent, "not recorded": row.not_recorded,
    }  # fmt: skip
    told = ", ".join(f"{number} {word}" for word, number in numbers.items() if number)
    rate = "no rate" if row.rate is None else f"rate {row.rate:g}"
    return f"{row.holder.id}{'' if row.has_seat else ' (guest)'} {told}, {rate}"


def test_attendance_is_what_the_table_says(a_world: World) -> None:
    with reading(a_world(TABLE.world)) as reader:

        def ask(row: Row, day: str | None) -> str:
            found = attendance_of(reader, record_named(reader, row.id), None, None, AsOf.on(day))
            return "; ".join([f"{len(found.meetings)} held", *(in_words(holder) for holder in found.holders)])

        TABLE.holds(ask)
