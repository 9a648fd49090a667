"""Does a body still meet? At the edges of the rule.

The rule (design, section 4): who is said not to meet any more, or not to have met for as long as its
interval, is dormant from the day of which that is said, until evidence of a later day. Who met within
the interval before the day, or in a counted period that the day lies in, is active. Silence says
something only of a body that the registry follows. Else nothing is known, and the answer says so.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.questions.activity import activity_of
from registry.store.reading import reading
from tests.conftest import World
from tests.derivations.tables import Row, table

TABLE = table("activity", "mechanisms")


def test_activity_is_what_the_table_says(a_world: World) -> None:
    with reading(a_world(TABLE.world)) as reader:

        def ask(row: Row, day: str | None) -> str:
            found = activity_of(reader, row.id, AsOf.on(day))
            words = [found.state, *([f"last met {found.last_met}"] if found.last_met else [])]
            return ", ".join(words + (["contested"] if found.contested else []))

        TABLE.holds(ask)


def test_a_state_that_rests_on_a_source_names_it(a_world: World) -> None:
    cited = [row for row in TABLE.rows if "cites" in row.told]
    assert cited
    with reading(a_world(TABLE.world)) as reader:
        for row in cited:
            day = list(row.answers)[-1]
            evidence = activity_of(reader, row.id, AsOf.on(day)).evidence
            assert ", ".join(sorted(note.source.id for note in evidence)) == row.told["cites"], row.why
