"""PostgreSQL, through psycopg: one registry a schema, several users.

Text is compared byte by byte (``COLLATE "C"``), as SQLite does, so that lists have the same order.
Writers stand in a queue (a lock on the journal) for at most five seconds; readers never wait.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, cast

import psycopg

from registry.errors import CannotWrite, InterlockError, NotARegistry
from registry.store.dialects.building import Broken, NewPlace
from registry.store.location import Location
from registry.store.version import VERSION_SQL, busy

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from registry.store.dialects.interface import Thin

_NAMED = re.compile(r"'(?:[^']|'')*'|(?<!:):([a-z_][a-z0-9_]*)")
_WAITED_TOO_LONG = ("55P03", "40P01", "40001")
_SCHEMAS_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"


class Postgresql:
    """A registry in a schema of a database: the first of the search path."""

    def holds_something(self, location: Location) -> bool:
        """Whether the schema has the tables of a registry."""
        connection = self.connect(location)
        try:
            return self.version(connection) is not None
        finally:
            connection.close()

    # ------------------------------------------------------------ reading
    def connect(self, location: Location) -> Thin:
        """A connection; its transactions are begun by hand."""
        try:
            address = _for_libpq(location.path)
            if location.read_only:
                address = _with_options(address, "-c default_transaction_read_only=on")
            return psycopg.connect(address, autocommit=True, connect_timeout=10)
        except psycopg.Error as problem:
            raise self._unreachable(problem, location) from problem

    def begin_snapshot(self, connection: Thin) -> None:
        """One state for all questions; the server refuses every write."""
        connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")

    def interrupt(self, connection: Thin) -> None:
        """The server ends its statement, which fails."""
        with suppress(psycopg.Error):  # closed meanwhile
            cast("psycopg.Connection[Any]", connection).cancel()

    def version(self, connection: Thin) -> str | None:
        """None in a schema without a registry."""
        there = connection.execute("SELECT to_regclass('alembic_version')").fetchone()
        if there[0] is None:
            return None
        found = connection.execute(VERSION_SQL).fetchone()
        return found[0] if found else None

    def translated(self, sql: str) -> str:
        """``:name`` becomes ``%(name)s``; what is quoted stays."""
        return _translated(sql)

    def failures(self) -> tuple[type[Exception], ...]:
        """What psycopg raises."""
        return (psycopg.Error,)

    def explained(self, problem: Exception, location: Location) -> InterlockError | None:
        """Locked, gone, or not allowed."""
        cause = getattr(problem, "orig", None) or problem
        state = getattr(cause, "sqlstate", None)
        if state in _WAITED_TOO_LONG:
            return busy(str(location))
        if state == "42501":
            return CannotWrite(
                "this user may not do that",
                where=str(location),
                remedy="ask the database's owner for the right",
            )
        if state == "25006":
            return CannotWrite(
                "the database can only be read",
                where=str(location),
                remedy="ask its owner, or name another with --registry",
            )
        if isinstance(cause, psycopg.OperationalError):
            return self._unreachable(cause, location)
        return None

    def _unreachable(self, problem: psycopg.Error, location: Location) -> NotARegistry:
        reason = " ".join(str(problem).split()) or "the connection was lost"
        if "does not exist" in reason:
            database = re.search(r'database "([^"]+)" does not exist', reason)
            told = (
                f"there is no database {database[1]!r}"
                if database
                else reason.rpartition("FATAL: ")[2].strip()
            )
            return NotARegistry(told, where=str(location), remedy="make it first: createdb, createuser")
        return NotARegistry(
            f"the server does not answer: {reason}",
            where=str(location),
            remedy="check the address and the server",
        )

    # ------------------------------------------------------------ writing
    def engine(self, location: Location, *, migrating: bool = False) -> Engine:
        """Nobody waits for more than five seconds."""
        del migrating
        if location.read_only:
            return self.reading_engine(location)
        return _engine(location.path, "-c lock_timeout=5000")

    def begin_writing(self, connection: Connection) -> None:
        """Readers go on; another writer waits for this one."""
        connection.exec_driver_sql("LOCK TABLE change IN EXCLUSIVE MODE")

    def reading_engine(self, location: Location) -> Engine:
        """Read-only transactions on one snapshot."""
        return _engine(
            location.path,
            "-c default_transaction_isolation=repeatable\\ read -c default_transaction_read_only=on",
        )

    def broken(self, problem: Exception) -> Broken:
        """Read from the fields that the server sends."""
        rules = {"23514": "check", "23505": "unique", "23503": "reference"}
        diag = getattr(problem, "diag", None)
        if diag is None or diag.sqlstate not in rules:
            return Broken("other", None, ())
        key = re.search(r"\((.+)\)=\(", diag.message_detail or "")
        columns = re.findall(r"(?:COALESCE\()?(\w+)[^,]*(?:, ''::text\))?", key[1]) if key else []
        return Broken(rules[diag.sqlstate], diag.constraint_name, tuple(c for c in columns if c != "text"))

    def damage(self, connection: Connection) -> list[tuple[str, str]]:
        """The server keeps its own store; a constraint that it has not checked is one that may be broken."""
        found = connection.exec_driver_sql(
            "SELECT conrelid::regclass::text, conname FROM pg_constraint "
            "WHERE NOT convalidated AND connamespace = current_schema()::regnamespace"
        )
        return [(f"the rule {name} was never checked", str(table)) for table, name in found]

    # ------------------------------------------------------------ schemas
    def scrub(self, location: Location) -> bool:
        """Write the tables anew: a deleted row stays in its file otherwise, until its place is needed."""
        try:
            connection = self.connect(location)
            try:
                connection.execute("SET lock_timeout = '5s'")
                for (table,) in connection.execute(_SCHEMAS_TABLES).fetchall():
                    connection.execute(f'VACUUM FULL "{table}"')
            finally:
                connection.close()
        except (psycopg.Error, InterlockError):
            # What was to be deleted is deleted: that somebody reads a table is no failure of that.
            return False
        return True

    def keep_copy(self, location: Location) -> str:
        """Copies of the tables, without their rules, in a schema of their own."""
        with self._altering(location) as connection:
            kept = self._new_schema(connection, "interlock_before")
            for (table,) in connection.execute(_SCHEMAS_TABLES).fetchall():
                connection.execute(f'CREATE TABLE "{kept}"."{table}" AS TABLE "{table}"')
        return f"schema {kept}"

    @contextmanager
    def new_place(self, location: Location) -> Iterator[NewPlace]:
        """A schema beside the registry's."""
        import secrets

        workshop = f"interlock_new_{secrets.token_hex(4)}"
        with self._altering(location) as connection:
            connection.execute(f'CREATE SCHEMA "{workshop}"')
        try:
            yield NewPlace(Location(_with_options(location.path, f"-c search_path={workshop}")), workshop)
        finally:
            with self._altering(location) as connection:
                connection.execute("SET client_min_messages = warning")
                connection.execute(f'DROP SCHEMA "{workshop}" CASCADE')

    def put_in_place(self, new: NewPlace, location: Location) -> str | None:
        """Move the tables, in one transaction; older ones go to a schema of their own."""
        kept = None
        with self._altering(location) as connection:
            (home,) = connection.execute("SELECT current_schema()").fetchone()
            if self.version(connection) is not None:
                kept = self._new_schema(connection, "interlock_old")
                ours = [name for (name,) in self._tables(connection, new.workshop)]
                for (table,) in self._tables(connection, home):
                    if table in ours:
                        connection.execute(f'ALTER TABLE "{home}"."{table}" SET SCHEMA "{kept}"')
            for (table,) in self._tables(connection, new.workshop):
                connection.execute(f'ALTER TABLE "{new.workshop}"."{table}" SET SCHEMA "{home}"')
        return f"schema {kept}" if kept else None

    def _new_schema(self, connection: Any, beginning: str) -> str:
        """Make a schema named for the moment, with a number where two moments are the same."""
        import time

        wanted = f"{beginning}_{time.strftime('%Y%m%d_%H%M%S', time.gmtime())}"
        name, number = wanted, 1
        while connection.execute("SELECT to_regnamespace(%s)", (name,)).fetchone()[0] is not None:
            number += 1
            name = f"{wanted}_{number}"
        connection.execute(f'CREATE SCHEMA "{name}"')
        return name

    def _tables(self, connection: Any, schema: str) -> list[tuple[str]]:
        """The tables of a schema, and the views on them, which move in the same way."""
        found: list[tuple[str]] = connection.execute(
            "SELECT tablename FROM pg_tables WHERE schemaname = %(schema)s "
            "UNION ALL SELECT viewname FROM pg_views WHERE schemaname = %(schema)s ORDER BY 1",
            {"schema": schema},
        ).fetchall()
        return found

    @contextmanager
    def _altering(self, location: Location) -> Iterator[Any]:
        try:
            with psycopg.connect(_for_libpq(location.path), connect_timeout=10) as connection:
                connection.execute("SET lock_timeout = 5000")
                yield connection
        except psycopg.Error as problem:
            raise self.explained(problem, location) or problem from problem


def _for_libpq(url: str) -> str:
    scheme, _, rest = url.partition("://")
    return f"{scheme.partition('+')[0]}://{rest}"


def _with_options(url: str, options: str) -> str:
    """The URL with one more option for the server; a later one wins over an earlier."""
    from urllib.parse import parse_qsl, quote, urlencode

    address, _, query = url.partition("?")
    given = dict(parse_qsl(query, keep_blank_values=True))
    given["options"] = f"{given.get('options', '')} {options}".strip()
    return f"{address}?{urlencode(given, quote_via=quote)}"


# Not without end: some questions have the numbers of what they look up in their SQL.
@lru_cache(maxsize=1024)
def _translated(sql: str) -> str:
    def named(found: re.Match[str]) -> str:
        return f"%({found[1]})s" if found[1] else found[0]

    return _NAMED.sub(named, sql.replace("%", "%%"))


# An engine keeps the statements that it has put into SQL, which costs more than to run them.
@lru_cache(maxsize=8)
def _engine(url: str, options: str) -> Engine:
    from sqlalchemy import NullPool, create_engine

    _teach_types()
    address = _with_options(url, options).partition("://")[2]
    return create_engine(f"postgresql+psycopg://{address}", poolclass=NullPool)


@cache
def _teach_types() -> None:
    from sqlalchemy import Column, String, Text
    from sqlalchemy.ext.compiler import compiles
    from sqlmodel.sql.sqltypes import AutoString

    def words_for(_type: Any, _compiler: Any, **context: Any) -> str:
        # The order of a column belongs to its definition; a cast has none.
        return 'TEXT COLLATE "C"' if isinstance(context.get("type_expression"), Column) else "TEXT"

    for text in (String, Text, AutoString):
        compiles(text, "postgresql")(words_for)
