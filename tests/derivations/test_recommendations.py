"""What became of a recommendation, by review? At the edges.

The rule (design, section 4): a review counts from the day on which it was reported, and without one
from the day of which its source speaks; blank is a status that a form has, and not that nothing is
known. An answer of the management and the actions that it promises count from the management
response. What nobody dates is known today and on no day before. A recommendation is accepted without
action where it is accepted and no action is promised: the row says so by an empty list.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.questions.recommendations import recommendations_on
from registry.store.reading import reading
from tests.conftest import World
from tests.derivations.tables import Row, table

TABLE = table("recommendations", "recommendations")


def test_what_became_of_a_recommendation_is_what_the_table_says(a_world: World) -> None:
    with reading(a_world(TABLE.world)) as reader:

        def ask(row: Row, day: str | None) -> str:
            (found,) = [one for one in recommendations_on(reader, AsOf.on(day)) if one.ref.id == row.id]
            actions = f"{len(found.actions)} actions" if found.actions else "no action"
            answered = [f"{found.response}, {actions}"] if found.response else []
            reviews = [f"{review.review} {review.status}" for review in found.statuses]
            return "; ".join(answered + reviews) or "nothing"

        TABLE.holds(ask)
