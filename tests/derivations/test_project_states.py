"""Does a project run? At the edges.

The rule: planned before the first day on which it can begin, ended after the last on which it can
end, running between a beginning and an end that are both known. One that was extended until nobody
knows when ran until its first end. Where a date is missing nobody knows.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.questions.projects import projects_on
from registry.store.reading import reading
from tests.conftest import World
from tests.derivations.tables import Row, table

TABLE = table("project_states", "projects")


def test_the_state_of_a_project_is_what_the_table_says(a_world: World) -> None:
    with reading(a_world(TABLE.world)) as reader:

        def ask(row: Row, day: str | None) -> str:
            return next(str(one.state) for one in projects_on(reader, AsOf.on(day)) if one.ref.id == row.id)

        TABLE.holds(ask)
