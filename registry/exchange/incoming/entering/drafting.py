"""Rows as they are to be when an import is done: gathered, tried, and put in one go.

What the registry has is loaded in batches; what is new or differs is kept here until
:meth:`Draft.finish` hands it to the door. Each row is tried in an empty registry in memory first, so
that one that breaks a rule of the database is set aside alone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator
from functools import cache

from registry.changes.belonging import OWNER_COLUMN
from registry.changes.door import Door, Outcome
from registry.changes.rows import Row, Step, Value, Values, rows_of, tidy
from registry.models import metadata
from registry.models.catalogue import RECORDS, tables_by_name
from registry.models.refusals import refusal
from registry.store.dialects import dialect_of
from registry.store.location import Location

_IDENTITY = {str(part.table.__tablename__): part.identity for record in RECORDS for part in record.parts}

_IN_MEMORY = Location(":memory:")
_HELD = ("mechanism_id", "role", "organisation_id", "person_id", "country_id")

Identity = tuple[Value | None, ...]
Place = tuple[str, str]
"""A table and the id of a row."""


def identity_of(table: str, values: Values) -> Identity:
    """What makes a part the same part again."""
    return tuple(values.get(column) for column in _IDENTITY[table])


class Draft:
    """Rows before and after; nothing is written until the end."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._before: dict[Place, Values] = {}
        self._now: dict[Place, Values] = {}
        self._gone: dict[Place, Values] = {}
        self._same: dict[tuple[str, Identity], str] = {}
        self._owned: dict[Place, dict[str, None]] = {}
        self._seats: dict[Identity, dict[str, None]] = {}
        self._trial = _Trial()

    def load(self, table: str, ids: Collection[str], by: str = "id") -> None:
        """Have at hand the rows of a table with the ids, or that refer to them in the column ``by``."""
        for row_id, values in rows_of(self._door.connection, table, ids, by).items():
            if (table, row_id) not in self._now and (table, row_id) not in self._gone:
                self._before[table, row_id] = values
                self._keep(table, values)

    def row(self, table: str, row_id: str) -> Values | None:
        """A row as it is to be."""
        return self._now.get((table, row_id))

    def all_of(self, table: str) -> list[Values]:
        """Every row of a table that is at hand."""
        return [values for (name, _), values in self._now.items() if name == table]

    def same_as(self, table: str, values: Values) -> Values | None:
        """The part that says this already, however its id was made."""
        row_id = self._same.get((table, identity_of(table, values)))
        return None if row_id is None else self._now.get((table, row_id))

    def of(self, table: str, owner: str) -> Iterator[Values]:
        """The parts that belong to a record."""
        for row_id in list(self._owned.get((table, owner), ())):
            if (table, row_id) in self._now:
                yield self._now[table, row_id]

    def set(self, table: str, values: Values) -> str | None:
        """Let a row be so; why not, where the database would refuse it."""
        values = tidy(values)
        row_id = str(values["id"])
        if self._now.get((table, row_id)) == values:
            return None
        refused = self._trial.refuses(table, values, self._now.get((table, row_id)))
        if refused is None:
            self._keep(table, values)
        return refused

    def remove(self, table: str, row_id: str) -> None:
        """Let a row be gone."""
        values = self._now.pop((table, row_id), None)
        if values is not None:
            self._gone[table, row_id] = values

    def seats_like(self, told: Values) -> Iterator[Values]:
        """The seats on the same body that the same holder has in the same role, whenever."""
        who = tuple(told.get(column) for column in _HELD)
        for row_id in self._seats.get(who, ()):
            seat = self._now.get(("seat", row_id))
            if seat is not None and tuple(seat.get(column) for column in _HELD) == who:
                yield seat

    def _keep(self, table: str, values: Values) -> None:
        row_id = str(values["id"])
        if table == "seat":
            self._seats.setdefault(tuple(values.get(column) for column in _HELD), {})[row_id] = None
        before = self._now.get((table, row_id))
        if table in _IDENTITY:
            if before is not None:
                self._same.pop((table, identity_of(table, before)), None)
            self._same.setdefault((table, identity_of(table, values)), row_id)
            self._owned.setdefault((table, str(values[OWNER_COLUMN[table]])), {})[row_id] = None
        self._now[table, row_id] = values

    def was(self, table: str, row_id: str) -> Values | None:
        """A row as the registry has it."""
        return self._before.get((table, row_id))

    def outcome(self, table: str, row_id: str) -> Outcome:
        """What becomes of a row."""
        before = self._before.get((table, row_id))
        if before is None:
            return Outcome.created
        return Outcome.unchanged if before == self._now.get((table, row_id)) else Outcome.updated

    def finish(self) -> None:
        """Hand everything to the door. Raises RowsRefused and BadInput."""
        gone = [place for place in self._gone if place in self._before]
        # A citation goes before what it is cited for.
        for table, row_id in sorted(gone, key=lambda place: place[0] != "citation"):
            self._door.take([Step(table, row_id, self._before[table, row_id], None)])
        changed = (place for place, values in self._now.items() if self._before.get(place) != values)
        self._door.put(
            Row(table, self._now[table, key], frozenset({*self._now[table, key], *self._was(table, key)}))
            for table, key in changed
        )

    def _was(self, table: str, row_id: str) -> Iterable[str]:
        return self._before.get((table, row_id), {})

    def close(self) -> None:
        """Forget the registry in memory."""
        self._trial.close()


class _Trial:
    """An empty registry in memory, whose references lead nowhere, and whose other rules hold."""

    def __init__(self) -> None:
        self._dialect = dialect_of(_IN_MEMORY)
        self._driver = sqlite3.connect(_IN_MEMORY.path, isolation_level=None)
        self._driver.executescript(_schema())

    def refuses(self, table: str, values: Values, before: Values | None) -> str | None:
        """Why the row is refused; None where it is let through."""
        if before is not None:
            self._driver.execute(f'DELETE FROM "{table}" WHERE id = ?', (before["id"],))
        try:
            self._insert(table, values)
        except sqlite3.IntegrityError as problem:
            if before is not None:
                self._insert(table, before)
            return refusal(self._dialect.broken(problem))
        return None

    def _insert(self, table: str, values: Values) -> None:
        columns = tuple(values)
        self._driver.execute(_insert_sql(table, columns), tuple(values.values()))

    def close(self) -> None:
        self._driver.close()


@cache
def _schema() -> str:
    """The tables of facts and what has to be unique in them, as SQL that SQLite runs at once."""
    with dialect_of(_IN_MEMORY).engine(_IN_MEMORY, migrating=True).connect() as connection:
        metadata.create_all(connection, tables=[metadata.tables[name] for name in tables_by_name()])
        made = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"
        )
        kept = [sql for (sql,) in made if not sql.startswith("CREATE INDEX")]
    return ";\n".join(kept)


@cache
def _insert_sql(table: str, columns: tuple[str, ...]) -> str:
    named = ", ".join(f'"{column}"' for column in columns)
    return f'INSERT INTO "{table}" ({named}) VALUES ({", ".join("?" * len(columns))})'
