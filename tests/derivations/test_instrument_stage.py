"""How far has an instrument come? At the edges.

The rule: the furthest stage that was entered by the day and that no source contradicts; of two stages
the one that certainly came later is the current one. A stage that is contested is said to be, from
the day on which it would have counted (design, section 3, rule 4). A stage without date counts from
the day of which its source speaks.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.questions.instruments import stage_of
from registry.store.reading import reading
from tests.conftest import World
from tests.derivations.tables import Row, table

TABLE = table("instrument_stage", "instruments")


def test_the_stage_of_an_instrument_is_what_the_table_says(a_world: World) -> None:
    with reading(a_world(TABLE.world)) as reader:

        def ask(row: Row, day: str | None) -> str:
            found = stage_of(reader, row.id, AsOf.on(day))
            words = [found.stage or "no stage", *([f"since {found.entered}"] if found.entered else [])]
            return ", ".join(words + (["contested"] if found.contested else []))

        TABLE.holds(ask)
