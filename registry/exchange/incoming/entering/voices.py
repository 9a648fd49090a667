"""Whose word is what is recorded? And what becomes of it where a file says something else.

A list may correct what its own earlier edition said. What another source said, or what somebody wrote by
hand, stays: what the file says is cited beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy import Connection, select

from registry.changes.confirming import confirmed_on
from registry.changes.journal import CHANGE, ENTRY
from registry.changes.rows import Value, Values, from_text, rows_of
from registry.dates import PartialDate
from registry.exchange.incoming.entering.editions import Edition
from registry.frozen import Frozen
from registry.terms.evidence import ChangeKind, Stance
from registry.terms.kinds import Kind, Knowledge

_VAGUE = ("unknown", "other", "not_stated")
_BY_IMPORT = (ChangeKind.imported, ChangeKind.review)
_TAKING_BACK = (ChangeKind.undo, ChangeKind.redo)


class Filled(Frozen):
    """A row with what the file adds to it, and what it says otherwise, by column."""

    after: Values
    beside: dict[str, Value]


def filled(
    before: Values, told: Mapping[str, Value], ours: Callable[[str, Value], bool], *, only_add: bool = False
) -> Filled:
    """What becomes of a row: what is empty is filled, what is ours is corrected, the rest stands beside.

    ``only_add`` for an edition that is older than one that was read: what it says otherwise is past.
    """
    after, beside = dict(before), dict[str, Value]()
    for column, value in told.items():
        old = before.get(column)
        if value in (None, old) or (value in _VAGUE and old is not None):
            continue
        if old is None or old in _VAGUE:
            after[column] = value
        elif column == "last_confirmed":
            after = confirmed_on(after, PartialDate(str(value)))
        elif only_add:
            continue
        elif column != "knowledge" and ours(column, old):
            after[column] = value
        elif column != "knowledge" or "end_date" not in told:
            beside[column] = value
    if "end_date" in after and "knowledge" in before:
        after["knowledge"] = Knowledge.ended_known
    return Filled(after, beside)


class Voices:
    """Knows who said what of the rows of a registry."""

    def __init__(self, connection: Connection, edition: Edition) -> None:
        self._connection, self._edition = connection, edition

    def of(self, table: str, row_id: str) -> Callable[[str, Value], bool]:
        """Asks of a column of a row whether what it holds was said by this list alone."""
        return lambda column, old: self._is_ours(table, row_id, column, old)

    def _is_ours(self, table: str, row_id: str, column: str, old: Value) -> bool:
        target = "entity" if table in set(map(str, Kind)) else table
        field = column.removesuffix("_id")
        ours = False
        for row in rows_of(self._connection, "citation", [row_id], by=f"{target}_id").values():
            speaks = row.get("field") in (None, field) and "value" not in row
            if speaks and row["stance"] != Stance.contradicts:
                if row["source_id"] not in self._edition.series:
                    return False
                ours = True
        return ours and self._was_brought(table, row_id, column, old)

    def _was_brought(self, table: str, row_id: str, column: str, old: Value) -> bool:
        """Whether the newest change that let the column hold this was an import.

        In a registry that was read from its own format without the journal nobody knows: nothing is ours.
        """
        entries = self._connection.execute(
            select(CHANGE.c.kind, ENTRY.c.before, ENTRY.c.after)
            .join(CHANGE, CHANGE.c.id == ENTRY.c.change_id)
            .where(ENTRY.c.row_id == row_id, ENTRY.c.table_name == table)
            .order_by(ENTRY.c.change_id.desc(), ENTRY.c.position.desc())
        )
        for kind, before, after in entries.all():
            was, is_now = from_text(before) or {}, from_text(after) or {}
            if kind not in _TAKING_BACK and is_now.get(column) == old and was.get(column) != old:
                return kind in _BY_IMPORT
        return False
