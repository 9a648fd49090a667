"""Lists inside a form that are no members: what they name stays a statement of the body."""

from __future__ import annotations

from registry.exchange.incoming.tables.building import Telling
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.tables.telling.rosters import body_record
from registry.text import fold


def tell_listed(told: Telling, table: Table) -> None:
    """Each row as a statement of the table's body, under the sheet's name."""
    body = body_record(told, table.body, table.origin)
    for row in table.grid.rows:
        text = ", ".join(filter(fold, map(row.row.text, range(len(row.row.cells)))))
        told.statement(body, table.sheet or "listed", text, row.row.where)
