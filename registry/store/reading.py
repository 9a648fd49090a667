"""The read road: plain SQL through a thin connection, into frozen values.

This is the one place where a question meets a database. SQLModel is not loaded: its import
alone takes longer than a whole answer.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from registry.errors import NotARegistry
from registry.store.version import VERSION_SQL, busy, check_version, not_a_registry

if TYPE_CHECKING:
    import sqlite3

    from registry.store.location import Location

Scalar = str | int | float | None


Row = TypeVar("Row")


class Reader:
    """A registry open for questions: one snapshot, however many questions are asked of it."""

    def __init__(self, connection: sqlite3.Connection, where: str) -> None:
        self._connection = connection
        self.where = where

    def rows(self, sql: str, row: type[Row], **parameters: Scalar) -> list[Row]:
        """The answer's rows, each a ``row``: a NamedTuple class with the columns in their order.

        ``:name`` in the SQL is bound to the parameter of that name.
        """
        return list(map(_maker(row), self._connection.execute(sql, parameters)))

    def one(self, sql: str, row: type[Row], **parameters: Scalar) -> Row | None:
        """The first row, or None."""
        values = self._connection.execute(sql, parameters).fetchone()
        return None if values is None else _maker(row)(values)

    def fields(self, sql: str, **parameters: Scalar) -> dict[str, Scalar]:
        """The columns of the first row by their names; empty where there is none."""
        cursor = self._connection.execute(sql, parameters)
        values = cursor.fetchone()
        return dict(zip((column[0] for column in cursor.description), values or (), strict=False))

    def number(self, sql: str, **parameters: Scalar) -> int:
        """The single number that the query counts."""
        values = self._connection.execute(sql, parameters).fetchone()
        return int(values[0]) if values and values[0] is not None else 0


def _maker(row: type[Row]) -> Callable[[Iterable[object]], Row]:
    # Every NamedTuple class has _make; no type says so of a class that is a parameter.
    return row._make  # type: ignore[attr-defined,no-any-return]


@contextmanager
def reading(location: Location) -> Iterator[Reader]:
    """Open the registry for questions.

    Raises NoRegistry, NotARegistry, NewerRegistry, OlderRegistry or RegistryBusy.
    """
    import sqlite3

    location.require()
    if not os.access(location.path, os.R_OK):
        raise NotARegistry("permission denied", where=location.path, remedy="ask its owner for access")
    connection = _connect(location.path)
    try:
        check_version(_version(connection), location.path)
        # One read transaction: every question of a command sees the same state.
        connection.execute("BEGIN")
        yield Reader(connection, location.path)
    except sqlite3.DatabaseError as problem:
        name = getattr(problem, "sqlite_errorname", "")
        if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise busy(location.path) from problem
        if name.startswith(_DAMAGE):
            raise not_a_registry(location.path) from problem
        raise
    finally:
        connection.close()


_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR", "SQLITE_CANTOPEN")


def _version(connection: sqlite3.Connection) -> str | None:
    import sqlite3

    try:
        found = connection.execute(VERSION_SQL).fetchone()
    except sqlite3.OperationalError as problem:
        if problem.sqlite_errorname == "SQLITE_ERROR":  # no such table: another program's database
            return None
        raise
    return found[0] if found else None


def _connect(path: str) -> sqlite3.Connection:
    import sqlite3

    try:
        connection = sqlite3.connect(_as_uri(path), uri=True, isolation_level=None, timeout=5.0)
        connection.execute("PRAGMA query_only = ON")
    except sqlite3.OperationalError as problem:
        raise not_a_registry(path) from problem
    return connection


def _as_uri(path: str) -> str:
    full = os.path.abspath(path)
    escaped = full.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    if os.access(os.path.dirname(full), os.W_OK):
        return f"file:{escaped}?mode=rw"
    # A write-ahead log needs a writable folder. Where there is none and none can be made, nobody
    # writes, and the file can be read as it stands; where there is one, it must be read too.
    return f"file:{escaped}?mode=ro" if os.path.exists(f"{full}-wal") else f"file:{escaped}?immutable=1"
