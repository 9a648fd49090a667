"""Rows written as they are, past the door: for a copy that brings its own journal."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, insert, update

from registry.changes.order import inward_columns
from registry.changes.rows import Values, table_named

_PIECE = 2000


class Pour:
    """Fills the tables of an empty registry.

    A row that points to another of its own table is completed when all are there, whatever their
    order, and even where they point in a circle.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._held_back: dict[str, list[dict[str, object]]] = {}

    def rows(self, name: str, rows: Sequence[Values]) -> None:
        """Write rows of facts, each by the columns that hold something."""
        columns = table_named(name).columns.keys()
        self.whole(name, [{key: row.get(key) for key in columns} for row in rows])

    def whole(self, name: str, rows: Sequence[dict[str, object]]) -> None:
        """Write rows with all their columns."""
        inward = inward_columns(name)
        if inward:
            pointing = [row for row in rows if any(row[column] is not None for column in inward)]
            self._held_back.setdefault(name, []).extend(
                {"this": row["id"], **{f"new_{column}": row[column] for column in inward}} for row in pointing
            )
            rows = [{**row, **dict.fromkeys(inward)} for row in rows]
        for at in range(0, len(rows), _PIECE):
            self._connection.execute(insert(table_named(name)), list(rows[at : at + _PIECE]))

    def finish(self, name: str) -> None:
        """Complete the rows that were held back."""
        held_back = self._held_back.pop(name, [])
        if held_back:
            table = table_named(name)
            completed = update(table).where(table.c.id == bindparam("this"))
            columns: dict[str, object] = {
                column: bindparam(f"new_{column}") for column in inward_columns(name)
            }
            self._connection.execute(completed.values(columns), held_back)
