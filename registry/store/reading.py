"""The read road: plain SQL through a thin connection, into frozen values.

This is the one place where a question meets a database. SQLModel is not loaded: its import
alone takes longer than a whole answer.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from registry.store.version import VERSION_SQL, check_version, not_a_registry

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

    Raises NoRegistry, NotARegistry, NewerRegistry or OlderRegistry.
    """
    import sqlite3

    location.require()
    connection = _connect(location.path)
    try:
        found = connection.execute(VERSION_SQL).fetchone()
        check_version(found[0] if found else None, location.path)
        # One read transaction: every question of a command sees the same state.
        connection.execute("BEGIN")
        yield Reader(connection, location.path)
    except sqlite3.DatabaseError as problem:
        raise not_a_registry(location.path) from problem
    finally:
        connection.close()


def _connect(path: str) -> sqlite3.Connection:
    import sqlite3

    try:
        if os.access(os.path.dirname(os.path.abspath(path)), os.W_OK):
            connection = sqlite3.connect(path, isolation_level=None, timeout=5.0)
        else:
            # A write-ahead log needs a writable folder; without one, the file is read as it stands.
            escaped = os.path.abspath(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
            connection = sqlite3.connect(f"file:{escaped}?immutable=1", uri=True, isolation_level=None)
        connection.execute("PRAGMA query_only = ON")
    except sqlite3.OperationalError as problem:
        raise not_a_registry(path) from problem
    return connection
