"""Which countries sit on which forums, as what? At the edges.

The rule (design, section 4): a cell is a country's own seat on a forum, for each role; what its
ministries hold is theirs. Certain and possible are those of the roster. A forum is what reaches
beyond one country, by its scope or its type; one without recorded members is a column without cells.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.questions.forums import forums_on
from registry.store.reading import reading
from tests.conftest import World
from tests.derivations.tables import Row, table

TABLE = table("forums", "mechanisms")


def test_the_cells_of_a_forum_are_what_the_table_says(a_world: World) -> None:
    with reading(a_world(TABLE.world)) as reader:

        def ask(row: Row, day: str | None) -> str:
            found = forums_on(reader, AsOf.on(day))
            if row.id not in {forum.id for forum in found.forums}:
                return "no forum"
            cells = [cell for cell in found.cells if cell.forum == row.id]
            return ", ".join(f"{cell.country} {cell.role} {cell.certainty}" for cell in cells) or "no member"

        TABLE.holds(ask)
