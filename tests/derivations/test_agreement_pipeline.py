"""Where does an agreement stand on a day, is it stuck, and does it expire? At the edges.

The rule (design, section 4): the stage is the last one that was entered, and that no source denies.
Stuck is what stays longer than twelve months in a stage that leads somewhere, eighteen after a
declaration of intent, and what was expected by a date that is past, while neither that stage nor a
later one was entered. What was signed expires once its last day is over. A stage without date counts
from the day of which its source speaks.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.questions.agreements import AgreementFilter, agreements_on
from registry.store.reading import reading
from tests.conftest import World
from tests.derivations.tables import Row, table

TABLE = table("agreement_pipeline", "agreements")
SOON = AgreementFilter(expiring_days=90)


def test_the_pipeline_is_what_the_table_says(a_world: World) -> None:
    with reading(a_world(TABLE.world)) as reader:

        def ask(row: Row, day: str | None) -> str:
            on = AsOf.on(day)
            (found,) = [one for one in agreements_on(reader, on) if one.ref.id == row.id]
            words = [found.stage or "no stage"]
            words += [f"since {found.entered}"] if found.entered else []
            words += [f"expected {found.expected}"] if found.expected else []
            words += ["stuck"] if found.stuck else []
            expiring = {one.ref.id for one in agreements_on(reader, on, SOON)}
            return ", ".join(words + (["expiring"] if row.id in expiring else []))

        TABLE.holds(ask)
