"""When links between bodies hold: while they are said to, and while both ends last.

A link that tells what a body became, or which body it may be, does not end with it.
"""

from __future__ import annotations

from collections.abc import Iterable

from registry.dates import earliest_sql, latest_sql
from registry.terms.mechanisms import LinkKind

LINKS_SQL = (
    "mechanism_link AS link JOIN mechanism AS body ON body.id = link.mechanism_id "
    "LEFT JOIN mechanism AS linked ON linked.id = link.to_id "
    "LEFT JOIN organisation AS above ON above.id = link.to_id"
)
"""SQL: links, with both ends: a body, and another body or an organisation."""

_BECAME = (
    LinkKind.merged_into,
    LinkKind.replaced_by,
    LinkKind.proposed_to_merge_into,
    LinkKind.converts_to,
    LinkKind.possibly_same_as,
)
_NAMES = ", ".join(f"'{kind}'" for kind in _BECAME)
_OUTLIVES = f"link.kind IN ({_NAMES})"
# An organisation that was founded anew keeps what tied it before, as it keeps its seats.
_FOUNDED = ("body.founding_date", "linked.founding_date")
_ENDED = ("body.conclusion_date", "linked.conclusion_date", "above.dissolution_date")


def _all_sql(conditions: Iterable[tuple[str, str]]) -> str:
    return " AND ".join(f"({day} IS NULL OR {condition})" for day, condition in conditions)


def _possible(starts: Iterable[str], ends: Iterable[str]) -> str:
    return _all_sql(
        [
            *((day, f"{earliest_sql(day)} <= :last") for day in starts),
            *((day, f"{latest_sql(day)} >= :first") for day in ends),
        ]
    )


def _certain(starts: Iterable[str], ends: Iterable[str]) -> str:
    return _all_sql(
        [
            *((day, f"{latest_sql(day)} <= :first") for day in starts),
            *((day, f"{earliest_sql(day)} >= :last") for day in ends),
        ]
    )


_OWN = (["link.start_date"], ["link.end_date"])
POSSIBLE_LINK_SQL = f"{_possible(*_OWN)} AND ({_OUTLIVES} OR ({_possible(_FOUNDED, _ENDED)}))"
"""SQL: the link may hold on some day of the span; binds ``:first``, ``:last``."""
CERTAIN_LINK_SQL = f"{_certain(*_OWN)} AND ({_OUTLIVES} OR ({_certain(_FOUNDED, _ENDED)}))"
"""SQL: it holds on every day of the span, as far as its dates are known; binds the same."""
LIFE_SQL = ", ".join(f"CASE WHEN NOT {_OUTLIVES} THEN {day} END" for day in (*_FOUNDED, *_ENDED))
"""SQL: when both ends were founded, and when they ended; NULL where the link does not end with them."""
