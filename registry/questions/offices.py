"""An organisation with its offices and units, however deep: what counts for it counts through them."""

from __future__ import annotations

from registry.frozen import Frozen
from registry.store.reading import Reader


class _Unit(Frozen):
    id: str


def with_offices_sql(first: str) -> str:
    """SQL: the ids of the organisations that meet a condition, and of all offices and units below them."""
    return f"""(
        WITH RECURSIVE within(id, depth) AS (
            SELECT organisation.id, 0 FROM organisation WHERE {first}
            UNION SELECT unit.id, within.depth + 1 FROM within
            JOIN organisation AS unit ON unit.parent_id = within.id WHERE within.depth < 20
        ) SELECT id FROM within
    )"""


def with_offices(reader: Reader, organisation: str) -> set[str]:
    """The ids of an organisation and of all offices and units below it."""
    sql = f"SELECT id FROM organisation WHERE id IN {with_offices_sql('organisation.id = :organisation')}"
    return {row.id for row in reader.rows(sql, _Unit, organisation=organisation)} | {organisation}
