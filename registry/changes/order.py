"""The order in which rows of one table can be written: none before the one that it points to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from graphlib import CycleError, TopologicalSorter

from registry.changes.rows import RowsRefused, Values, table_named


@cache
def inward_columns(table: str) -> tuple[str, ...]:
    """The columns that point to rows of the same table."""
    found = table_named(table)
    return tuple(c.name for c in found.columns for key in c.foreign_keys if key.column.table is found)


def referenced_first(table: str, rows: Sequence[Values]) -> list[Values]:
    """The rows in an order in which none points to a later one. Raises BadInput where they go round."""
    if not inward_columns(table):
        return list(rows)
    by_id = {str(row["id"]): row for row in rows}
    order = TopologicalSorter(
        {
            key: [target for column in inward_columns(table) if (target := str(row.get(column, ""))) in by_id]
            for key, row in by_id.items()
        }
    )
    try:
        return [by_id[key] for key in order.static_order()]
    except CycleError as problem:
        circle = problem.args[1]
        told = f"records that contain one another: {', '.join(circle)}"
        raise RowsRefused(told, (table, circle[0])) from problem
