"""The one door: a change is one transaction, with an entry in the journal for every row.

What goes in is rows that their models let through, or steps from one state of a row to another;
what comes out is a report of what was created, updated or already so. Names are folded for search
here, in the same transaction, so the index is never behind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum, auto
from itertools import groupby

from sqlalchemy import Connection, select

from registry.changes.belonging import OWNER_COLUMN, Belonging, names_lost_by
from registry.changes.journal import Pen, Reason
from registry.changes.name_index import forget_names, index_names
from registry.changes.order import referenced_first
from registry.changes.pointers import columns_to_records, refuse_circles, refuse_wrong_kinds
from registry.changes.rows import Row, Step, Value, Values, carry_out, pieces, rows_of, tidy
from registry.errors import BadInput
from registry.models import metadata
from registry.store.dialects import dialect_of
from registry.store.dialects.interface import Dialect
from registry.store.location import Location
from registry.store.writing import writing
from registry.terms.kinds import Kind

_MADE: dict[str, set[int]] = {}


class Outcome(StrEnum):
    """What became of a row."""

    created = auto()
    updated = auto()
    unchanged = auto()


class Door:
    """An open change: what goes in is journalled when it closes."""

    def __init__(self, connection: Connection, dialect: Dialect, reason: Reason) -> None:
        self.connection = connection
        self._dialect = dialect
        self._pen = Pen(connection, reason)
        self._belonging = Belonging(connection)
        self._touched: set[str] = set()
        self._redirects: dict[str, str] | None = None
        self.change: int | None = None
        """The number of the change once it is closed; None where nothing changed."""

    def because(self, reason: Reason) -> None:
        """Say why anew, before anything is changed: what is changed may say why."""
        self._pen.because(reason)

    @property
    def has_written(self) -> bool:
        """Whether anything was changed yet."""
        return bool(self._pen.written)

    def fold_names(self) -> None:
        """Fold the names of what was touched so far, so that who asks within the change finds them."""
        if self._pen.written:
            index_names(self.connection, existing(self.connection, "entity", self._touched))

    def known_kinds(self) -> dict[str, str]:
        """The kind of every entity that the registry holds, by id."""
        entity = metadata.tables["entity"]
        return {key: str(kind) for key, kind in self.connection.execute(select(entity.c.id, entity.c.kind))}

    def kind_of(self, entity_id: str) -> Kind | None:
        """The kind of one entity; None where there is none of that id."""
        entity = metadata.tables["entity"]
        return self.connection.execute(select(entity.c.kind).where(entity.c.id == entity_id)).scalar()

    def row(self, table: str, row_id: str) -> Values | None:
        """A row as it is now."""
        return rows_of(self.connection, table, [row_id]).get(row_id)

    # ------------------------------------------------------------ rows of the models
    def put(self, rows: Iterable[Row], *, one_by_one: bool = False) -> dict[tuple[str, str], Outcome]:
        """Create the rows that are not there, update those that differ; what became of each.

        A row that is there keeps what the new one does not mention. Raises RowsRefused where the
        database refuses them; sent ``one_by_one``, which is slower, the error names the row.
        """
        by_table: dict[str, list[Row]] = {}
        for row in rows:
            by_table.setdefault(row.table, []).append(self._led_on(row))
        outcomes: dict[tuple[str, str], Outcome] = {}
        for table in metadata.sorted_tables:
            given = by_table.get(table.name, [])
            if given:
                steps = list(self._steps(table.name, given))
                outcomes |= {row.key: Outcome.unchanged for row in given}
                for step in steps:
                    became = Outcome.updated if step.before else Outcome.created
                    outcomes[step.table, step.row_id] = became
                self.take(steps, one_by_one=one_by_one)
        return outcomes

    def _led_on(self, row: Row) -> Row:
        """What points to a record that was merged into another points to the other."""
        if self._redirects is None:
            entity = metadata.tables["entity"].c
            found = select(entity.id, entity.redirect_to).where(entity.redirect_to.is_not(None))
            self._redirects = {str(key): str(to) for key, to in self.connection.execute(found)}
        if not self._redirects:
            return row
        pointers = columns_to_records(row.table)
        led_on = {key: self._root(value) if key in pointers else value for key, value in row.values.items()}
        return row._replace(values=led_on)

    def _root(self, value: Value) -> Value:
        while self._redirects and value in self._redirects:
            value = self._redirects[str(value)]
        return value

    def _steps(self, table: str, given: Sequence[Row]) -> Iterator[Step]:
        known = rows_of(self.connection, table, [str(row.values["id"]) for row in given])
        said = {str(row.values["id"]): row.says for row in given}
        for values in referenced_first(table, [tidy(row.values) for row in given]):
            row_id = str(values["id"])
            before = known.get(row_id)
            if before is None:
                yield Step(table, row_id, None, values)
                continue
            kept = {key: value for key, value in before.items() if key not in said[row_id]}
            after = kept | {key: value for key, value in values.items() if key in said[row_id]}
            if after != before:
                _refuse_another_owner(table, before, after)
                yield Step(table, row_id, before, after)

    # ------------------------------------------------------------ steps
    def set_row(self, table: str, row_id: str, after: Values | None) -> bool:
        """Bring one row to a state, None to remove it; whether that changed anything."""
        before = self.row(table, row_id)
        if before == after:
            return False
        self.take([Step(table, row_id, before, after)])
        return True

    def take(self, steps: Sequence[Step], *, one_by_one: bool = False) -> None:
        """Carry out steps in their order and note them. Raises RowsRefused and BadInput."""
        refuse_wrong_kinds(self.connection, steps)
        for _, run in groupby(steps, key=lambda step: (step.table, step.before is None, step.after is None)):
            together = list(run)
            # Asked before and not after: a row that goes takes its owner's name with it.
            noted = self._belonging.of(together)
            if together[0].table == "entity" and together[0].after is None:
                forget_names(self.connection, [step.row_id for step in together])
            for piece in ([step] for step in together) if one_by_one else [together]:
                carry_out(self.connection, self._dialect, piece)
            refuse_circles(self.connection, together)
            self._touched |= {record for _, record in noted} | names_lost_by(together)
            self._pen.write(noted)

    def close(self) -> None:
        """Fold the names of what was touched, and seal the change."""
        self.fold_names()
        self.change = self._pen.close()


@contextmanager
def changing(location: Location, reason: Reason) -> Iterator[Door]:
    """Open a change of the registry: kept whole when the block ends, left undone when it raises."""
    with writing(location) as connection:
        door = Door(connection, dialect_of(location), reason)
        yield door
        door.close()
    if door.change is not None:
        _MADE.setdefault(location.path, set()).add(door.change)


def made_here(location: Location) -> frozenset[int]:
    """The numbers of the changes that this process made: somebody else may work under the same name."""
    return frozenset(_MADE.get(location.path, ()))


def existing(connection: Connection, table: str, ids: Iterable[str]) -> set[str]:
    """Which of the ids a table has."""
    column = metadata.tables[table].c.id
    return {
        str(key)
        for piece in pieces(sorted(set(ids)))
        for (key,) in connection.execute(select(column).where(column.in_(piece)))
    }


def _refuse_another_owner(table: str, before: Values, after: Values) -> None:
    owner = OWNER_COLUMN.get(table)
    if owner and before[owner] != after.get(owner):
        raise BadInput(f"{before['id']} belongs to {before[owner]}, not to {after.get(owner)}")
