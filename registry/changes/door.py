"""The one door: a change is one transaction, with an entry in the journal for every row.

What goes in is validated SQLModel rows; what comes out is a report of what was created, updated
or already so. Names are folded for search here, in the same transaction, so the index is never
behind.
"""

from __future__ import annotations

import getpass
import json
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum, auto
from graphlib import CycleError, TopologicalSorter

from sqlalchemy import inspect
from sqlalchemy import select as column_select
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, SQLModel, select

from registry.changes.name_index import index_names
from registry.errors import BadInput
from registry.models import (
    CITABLE,
    Change,
    ChangeEntry,
    Citation,
    Entity,
    metadata,
)
from registry.models.catalogue import RECORDS, tables_by_name
from registry.models.refusals import refusal
from registry.store.location import Location
from registry.store.writing import writing
from registry.text import clean

_PIECE = 400  # ids asked for at once

_OWNER_COLUMNS = {part.table: part.owner for record in RECORDS for part in record.parts}


class Outcome(StrEnum):
    """What became of a row."""

    created = auto()
    updated = auto()
    unchanged = auto()


class RowsRefused(BadInput):
    """The database refuses rows. ``culprit`` is the table and id of the one, where it is known."""

    def __init__(self, what: str, culprit: tuple[str, str] | None) -> None:
        super().__init__(what)
        self.culprit = culprit


class Door:
    """An open change: rows go in, and are journalled when it closes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._entries: list[ChangeEntry] = []
        self._touched: set[str] = set()

    def known_kinds(self) -> dict[str, str]:
        """The kind of every entity that the registry holds, by id."""
        return {row_id: str(kind) for row_id, kind in self._session.exec(select(Entity.id, Entity.kind))}

    def put(self, rows: Iterable[SQLModel], *, one_by_one: bool = False) -> Counter[Outcome]:
        """Create the rows that are not there, update those that differ; counts what it did.

        Raises RowsRefused where the database refuses them; sent ``one_by_one``, which is slower,
        the error names the row.
        """
        by_table: dict[str, list[SQLModel]] = {}
        for row in rows:
            by_table.setdefault(_table_name(row), []).append(row)
        outcomes: Counter[Outcome] = Counter()
        for table in metadata.sorted_tables:
            in_order = _referenced_first(by_table.get(table.name, []))
            known = self._known_ids(in_order)
            for row in in_order:
                outcomes[self._put_one(row, is_known=str(row.id) in known)] += 1  # type: ignore[attr-defined]
                if one_by_one:
                    self._flush(row)
            self._flush()
        return outcomes

    def _flush(self, row: SQLModel | None = None) -> None:
        try:
            self._session.flush()
        except IntegrityError as problem:
            culprit = (_table_name(row), str(row.id)) if row is not None else None  # type: ignore[attr-defined]
            raise RowsRefused(refusal(str(problem.orig)), culprit) from problem

    def _known_ids(self, rows: list[SQLModel]) -> set[str]:
        """Which of the rows of one table are there already: asked together, not one by one."""
        if not rows:
            return set()
        column = inspect(type(rows[0])).local_table.c.id
        keys = [str(row.id) for row in rows]  # type: ignore[attr-defined]
        pieces = (keys[at : at + _PIECE] for at in range(0, len(keys), _PIECE))
        return {
            str(key)
            for piece in pieces
            for (key,) in self._session.connection().execute(column_select(column).where(column.in_(piece)))
        }

    def _put_one(self, row: SQLModel, *, is_known: bool) -> Outcome:
        """A new row is added whole; of a known one only what the new says is changed."""
        key = str(row.id)  # type: ignore[attr-defined]
        _clean(row)
        present = self._session.get(type(row), key) if is_known else None
        if present is None:
            self._session.add(row)
            self._note(row, None, row.model_dump(mode="json"))
            return Outcome.created
        before = present.model_dump(mode="json")
        for name in row.model_fields_set - {"version"}:
            if getattr(present, name) != getattr(row, name):
                setattr(present, name, getattr(row, name))
        after = present.model_dump(mode="json")
        if before == after:
            return Outcome.unchanged
        self._note(present, before, after)
        return Outcome.updated

    def _note(self, row: SQLModel, before: dict[str, object] | None, after: dict[str, object] | None) -> None:
        def text(values: dict[str, object] | None) -> str | None:
            return None if values is None else json.dumps(values, ensure_ascii=False, sort_keys=True)

        record_id = self._record_of(row)
        self._touched.add(record_id)
        entry = ChangeEntry(
            change_id=0,
            record_id=record_id,
            table_name=_table_name(row),
            row_id=str(row.id),  # type: ignore[attr-defined]
            before=text(before),
            after=text(after),
        )
        self._entries.append(entry)

    def _record_of(self, row: SQLModel) -> str:
        """The record that a row is part of; a citation is part of what it cites."""
        if isinstance(row, Citation):
            table, target = next((t, value) for t in CITABLE if (value := getattr(row, f"{t}_id")))
            if table == "entity":
                return str(target)
            return self._record_of(self._session.get_one(tables_by_name()[table], target))
        column = _OWNER_COLUMNS.get(type(row))
        return str(getattr(row, column)) if column else str(row.id)  # type: ignore[attr-defined]

    def _close(self, why: str, who: str | None, source_id: str | None) -> None:
        self._count_versions()
        if not self._entries:
            return
        self._session.flush()
        index_names(self._session.connection(), self._created() | self._touched)
        at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        change = Change(at=at, who=who or _user(), why=why, source_id=source_id)
        self._session.add(change)
        self._session.flush()
        assert change.id is not None  # noqa: S101 - the flush above gave it one
        for entry in self._entries:
            entry.change_id = change.id
        self._session.add_all(self._entries)

    def _count_versions(self) -> None:
        for record_id in sorted(self._touched - self._created()):
            entity = self._session.get_one(Entity, record_id)
            before = entity.model_dump(mode="json")
            entity.version += 1
            self._note(entity, before, entity.model_dump(mode="json"))

    def _created(self) -> set[str]:
        """The ids of the records that this change creates."""
        return {e.row_id for e in self._entries if e.table_name == "entity" and e.before is None}


@contextmanager
def changing(
    location: Location, *, why: str, who: str | None = None, source_id: str | None = None
) -> Iterator[Door]:
    """Open a change of the registry: kept whole when the block ends, left undone when it raises.

    ``why`` says what the change is for, ``who`` made it (the system's user where not given), and
    ``source_id`` on whose word.
    """
    with writing(location) as session:
        door = Door(session)
        yield door
        door._close(why, who, source_id)


def _table_name(row: SQLModel) -> str:
    return str(inspect(type(row)).local_table.name)


def _clean(row: SQLModel) -> None:
    """Text is cleaned at the door, wherever it comes from."""
    for name in row.model_fields_set:
        value = getattr(row, name)
        if type(value) is str and (tidy := clean(value)) != value:
            setattr(row, name, tidy)


def _referenced_first(rows: list[SQLModel]) -> list[SQLModel]:
    """The rows of one table in an order in which none points to a later one."""
    if not rows:
        return rows
    table = inspect(type(rows[0])).local_table
    inward = [
        column.name for column in table.columns for key in column.foreign_keys if key.column.table is table
    ]
    if not inward:
        return rows
    by_id = {row.id: row for row in rows}  # type: ignore[attr-defined]
    order = TopologicalSorter(
        {key: [t for c in inward if (t := getattr(row, c)) in by_id] for key, row in by_id.items()}
    )
    try:
        return [by_id[key] for key in order.static_order()]
    except CycleError as problem:
        raise BadInput(f"records that contain one another: {', '.join(problem.args[1])}") from problem


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
