"""Whose history is it? The record that each row is part of; a citation is part of what it cites."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from registry.changes.rows import Step, Values, pieces
from registry.models import CITABLE, metadata
from registry.models.catalogue import RECORDS
from registry.terms.kinds import Kind

OWNER_COLUMN = {str(part.table.__tablename__): part.owner for record in RECORDS for part in record.parts}
"""The column of each table of parts that names the record."""

_OF_RECORDS = {"entity", *(str(kind) for kind in Kind)}


def target_of(citation: Values) -> tuple[str, str]:
    """The table and the id of the row that a citation points to."""
    return next((table, str(key)) for table in CITABLE if (key := citation.get(f"{table}_id")))


class Belonging:
    """Knows whose the rows of this change are, and where to look for the others."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[tuple[str, str], str] = {}

    def of(self, steps: Sequence[Step]) -> list[tuple[Step, str]]:
        """Each step with the id of its record."""
        table = steps[0].table
        if table in _OF_RECORDS:
            return [(step, step.row_id) for step in steps]
        if table != "citation":
            owner = OWNER_COLUMN[table]
            belonging = [(step, str(_state(step)[owner])) for step in steps]
            self._known.update(((table, step.row_id), record) for step, record in belonging)
            return belonging
        targets = [target_of(_state(step)) for step in steps]
        owners = self._owners(targets)
        return [(step, owners[target]) for step, target in zip(steps, targets, strict=True)]

    def _owners(self, targets: Sequence[tuple[str, str]]) -> dict[tuple[str, str], str]:
        owners = {(table, key): key for table, key in targets if table == "entity"}
        owners |= {target: self._known[target] for target in targets if target in self._known}
        elsewhere = [target for target in targets if target not in owners]
        for table in {table for table, _ in elsewhere}:
            columns = metadata.tables[table].c
            for piece in pieces(sorted({key for name, key in elsewhere if name == table})):
                found = select(columns.id, columns[OWNER_COLUMN[table]]).where(columns.id.in_(piece))
                owners |= {(table, str(key)): str(owner) for key, owner in self._connection.execute(found)}
        # A citation of a row that is not there belongs to nobody; the database refuses it.
        return {target: owners.get(target, target[1]) for target in targets}


def names_lost_by(steps: Sequence[Step]) -> set[str]:
    """The records that were called something through these rows, and may be no more."""
    lost: set[str] = set()
    for step in steps:
        column = "redirect_to" if step.table == "entity" else OWNER_COLUMN.get(step.table)
        was = (step.before or {}).get(column) if column else None
        if was is not None:
            lost.add(str(was))
    return lost


def _state(step: Step) -> Values:
    return step.after if step.after is not None else step.before or {}
