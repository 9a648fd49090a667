"""How each column of a file's tables is read, and in words what of the file is not."""

from __future__ import annotations

from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.planning import EMPTY, Plan
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.told import ColumnRead


def columns_read(plan: Plan) -> tuple[ColumnRead, ...]:
    """Every column of the tables that are read, in the order in which they stand."""
    return tuple(
        ColumnRead(table.sheet, column.called, column.hashtag, str(column.meaning))
        for table in plan.tables
        for column in table.columns
    )


def notes_of(plan: Plan) -> tuple[str, ...]:
    """How the file was opened, and which of its sheets and columns are not read, with the reason."""
    sheets = (f"sheet {name} is not read: {why}" for name, why in plan.skipped if why != EMPTY)
    columns = (note for table in plan.tables if (note := _ignored(table)))
    return (*plan.notes, *sheets, *columns)


def _ignored(table: Table) -> str:
    """The columns of a table that hold something and are not read."""
    left = [
        column.called
        for column in table.columns
        if column.meaning is Meaning.ignored
        if any(row.row.text(column.at) for row in table.grid.rows)
    ]
    if not left:
        return ""
    place = f"sheet {table.sheet}: " if table.sheet else ""
    why = ", without a hashtag" if any(column.hashtag for column in table.columns) else ""
    return f"{place}columns not read{why}: {', '.join(left)}"
