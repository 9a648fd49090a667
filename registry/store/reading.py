"""The read road: plain SQL through a thin connection, into frozen values.

This is the one place where a question meets a database. SQLModel is not loaded: its import
alone takes longer than a whole answer.
"""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial

from registry.store.dialects import dialect_of
from registry.store.stopping import stop_here
from registry.store.version import check_version

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, TypeVar

    from registry.store.dialects.interface import Thin
    from registry.store.location import Location

    Row = TypeVar("Row")

Scalar = str | int | float | None

_AT_A_TIME = 50_000


class Reader:
    """A registry open for questions: one snapshot, however many questions are asked of it."""

    def __init__(self, connection: Thin, translated: Callable[[str], str], where: str) -> None:
        self._connection, self._translated, self._stop = connection, translated, stop_here()
        self.where = where

    def _asked(self, sql: str, parameters: dict[str, Scalar]) -> Any:  # noqa: ANN401 - a driver's cursor
        self._stop.check()
        return self._connection.execute(self._translated(sql), parameters)

    def rows(self, sql: str, row: type[Row], /, **parameters: Scalar) -> list[Row]:
        """The answer's rows, each a ``row``: a class of frozen values with the columns in their order.

        ``:name`` in the SQL is bound to the parameter of that name.
        """
        return list(map(_maker(row), self._asked(sql, parameters)))

    def one(self, sql: str, row: type[Row], /, **parameters: Scalar) -> Row | None:
        """The first row, or None."""
        values = self._asked(sql, parameters).fetchone()
        return None if values is None else _maker(row)(values)

    def fields(self, sql: str, /, **parameters: Scalar) -> dict[str, Scalar]:
        """The columns of the first row by their names; empty where there is none."""
        cursor = self._asked(sql, parameters)
        values = cursor.fetchone()
        return dict(zip((column[0] for column in cursor.description), values or (), strict=False))

    def records(self, sql: str, /, **parameters: Scalar) -> list[dict[str, Scalar]]:
        """The rows, each by the names of its columns: where the columns are not known beforehand."""
        cursor = self._asked(sql, parameters)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def columns(self, sql: str, /, **parameters: Scalar) -> Iterator[tuple[tuple[Scalar, ...], ...]]:
        """The answer column by column, some thousand rows at a time: for answers as large as the registry."""
        cursor = self._asked(sql, parameters)
        while rows := cursor.fetchmany(_AT_A_TIME):
            yield tuple(zip(*rows, strict=True))

    def number(self, sql: str, /, **parameters: Scalar) -> int:
        """The single number that the query counts."""
        values = self._asked(sql, parameters).fetchone()
        return int(values[0]) if values and values[0] is not None else 0


def _maker(row: type[Row]) -> Callable[[Iterable[object]], Row]:
    # Every class of frozen values has _make; no type says so of a class that is a parameter.
    return row._make  # type: ignore[attr-defined,no-any-return]


@contextmanager
def reading(location: Location) -> Iterator[Reader]:
    """Open the registry for questions.

    Raises NoRegistry, NotARegistry, NewerRegistry, OlderRegistry, RegistryBusy, or Stopped.
    """
    dialect = dialect_of(location)
    if not location.is_url:
        location.require()
    connection = dialect.connect(location)
    try:
        version = dialect.version(connection)
        if version is None and location.is_url:
            location.require()
        check_version(version, str(location))
        dialect.begin_snapshot(connection)
        with stop_here().ending(partial(dialect.interrupt, connection)):
            yield Reader(connection, dialect.translated, str(location))
    except dialect.failures() as problem:
        stop_here().check()
        told = dialect.explained(problem, location)
        if told is None:
            raise
        raise told from problem
    finally:
        connection.close()
