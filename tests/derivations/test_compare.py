"""What changed on a body between two dates? At the edges.

The rule: rosters are compared by who holds the seats. Whoever is certain at one date and absent at the
other joined or left; whoever is only possible at one is unsure, since a confirmation that is missing is
no evidence of an end. How a role is spelt, or that a seat was written down again, is no change.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.questions.comparing import Comparison, compared
from registry.questions.naming import record_named
from registry.questions.refs import Ref
from registry.store.reading import reading
from tests.conftest import World
from tests.derivations.tables import Row, table

TABLE = table("compare", "mechanisms")


def in_words(found: Comparison) -> str:
    words = [f"{moved.seat.holder.id} joined" for moved in found.joined]
    words += [f"{moved.seat.holder.id} left" for moved in found.left]
    for one in found.changed:
        before, after = (getattr(v, "id", v) if isinstance(v, Ref) else v for v in (one.before, one.after))
        words.append(f"{one.seat.holder.id} {one.field} {before} to {after}")
    words += [f"{one.seat.holder.id} {one.before} then {one.after}" for one in found.unsure]
    return ", ".join(words + ([f"{found.unchanged} same"] if found.unchanged else [])) or "nothing"


def test_what_changed_is_what_the_table_says(a_world: World) -> None:
    with reading(a_world(TABLE.world)) as reader:

        def ask(row: Row, days: str | None) -> str:
            earlier, _, later = (days or "").partition(" to ")
            return in_words(compared(reader, record_named(reader, row.id), AsOf.on(earlier), AsOf.on(later)))

        TABLE.holds(ask)
