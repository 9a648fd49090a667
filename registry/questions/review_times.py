"""Which recommendations does each evaluation have, and how many of them were reviewed by a day?

Without whatever else is known of them: for counts, and for an order. What is known by a day is what
:mod:`registry.questions.recommendations` says.
"""

from __future__ import annotations

from functools import cache

from registry.asof import AsOf
from registry.dates import latest_sql
from registry.frozen import Frozen
from registry.questions.pipeline import spoken_of_sql
from registry.questions.recommendations import natural_order
from registry.questions.refs import Ref, ref_columns
from registry.store.reading import Reader


class Evaluated(Frozen):
    """An evaluation, and the ids of its recommendations by their numbers."""

    evaluation: Ref
    ids: tuple[str, ...]


class ReviewTimesOn(Frozen):
    """The evaluations by name; how many of all recommendations any review had found by the day."""

    evaluations: tuple[Evaluated, ...]
    recommendations: int
    reviewed: int
    last: int
    """The number of the last review; 0 where there was none."""


class _Key(Frozen):
    evaluation_id: str
    kind: str
    name: str
    acronym: str | None
    id: str
    number: str


class _Counts(Frozen):
    reviewed: int
    last: int | None


_KEYS = f"""
    SELECT {ref_columns("evaluation")}, recommendation.id, recommendation.number
    FROM recommendation JOIN entity ON entity.id = recommendation.id
    JOIN entity AS evaluation ON evaluation.id = recommendation.evaluation_id
    WHERE entity.redirect_to IS NULL
"""
_KNOWN_FROM = (
    f"coalesce({latest_sql('found.reported_on')}, {spoken_of_sql('recommendation_review', 'found')}, :today)"
)
_COUNTS = f"""
    SELECT count(DISTINCT found.recommendation_id), max(found.review)
    FROM recommendation_review AS found JOIN entity ON entity.id = found.recommendation_id
    WHERE entity.redirect_to IS NULL AND {_KNOWN_FROM} <= :day
"""


def review_times_on(reader: Reader, as_of: AsOf) -> ReviewTimesOn:
    """The recommendations under their evaluations, and what was reviewed by the day."""
    keys = reader.rows(_KEYS, _Key)
    # Many evaluations number alike.
    order = cache(natural_order)
    keys.sort(key=lambda key: (key.name, key.evaluation_id, order(key.number), key.id))
    evaluations: dict[Ref, list[str]] = {}
    for key in keys:
        evaluations.setdefault(Ref._make(key[:4]), []).append(key.id)
    day, today = as_of.state_day, AsOf.on().state_day
    (counts,) = reader.rows(_COUNTS, _Counts, day=day, today=today)
    found = tuple(Evaluated(ref, tuple(ids)) for ref, ids in evaluations.items())
    return ReviewTimesOn(found, len(keys), counts.reviewed, counts.last or 0)
