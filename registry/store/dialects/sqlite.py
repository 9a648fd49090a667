"""SQLite: one file, WAL, foreign keys on.

STRICT tables know TEXT and INTEGER where SQL says VARCHAR and BOOLEAN. The driver opens no
transaction before a schema change, so that one would not roll back, and locks only at the first
write, so that two writers meet in the middle: here every writing transaction begins as a writer.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager, suppress
from functools import cache, lru_cache

from registry.errors import CannotWrite, InterlockError, NotARegistry
from registry.store.location import Location
from registry.store.version import VERSION_SQL, busy, not_a_registry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from sqlalchemy import Connection, Engine

    from registry.store.dialects.building import Broken, NewPlace
    from registry.store.dialects.interface import Thin

_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR", "SQLITE_CANTOPEN")
_LOCKED = ("SQLITE_BUSY", "SQLITE_LOCKED")


class Sqlite:
    """A registry in a file."""

    def holds_something(self, location: Location) -> bool:
        """Whether there is a file."""
        return os.path.exists(location.path)

    # ------------------------------------------------------------ reading
    def connect(self, location: Location) -> Thin:
        """A connection that cannot write."""
        if not os.access(location.path, os.R_OK):
            raise NotARegistry("permission denied", where=location.path, remedy="ask its owner for access")
        try:
            connection = sqlite3.connect(
                _as_uri(location), uri=True, isolation_level=None, timeout=5.0, check_same_thread=False
            )
            connection.execute("PRAGMA query_only = ON")
        except sqlite3.OperationalError as problem:
            raise not_a_registry(location.path) from problem
        return connection

    def begin_snapshot(self, connection: Thin) -> None:
        """One read transaction."""
        connection.execute("BEGIN")

    def interrupt(self, connection: Thin) -> None:
        """Its statement fails."""
        if isinstance(connection, sqlite3.Connection):
            with suppress(sqlite3.ProgrammingError):  # closed meanwhile
                connection.interrupt()

    def version(self, connection: Thin) -> str | None:
        """None in another program's database."""
        try:
            found = connection.execute(VERSION_SQL).fetchone()
        except sqlite3.OperationalError as problem:
            if problem.sqlite_errorname == "SQLITE_ERROR":  # no such table
                return None
            raise
        return found[0] if found else None

    def translated(self, sql: str) -> str:
        """SQLite takes ``:name`` as it is."""
        return sql

    def failures(self) -> tuple[type[Exception], ...]:
        """What sqlite3 raises."""
        return (sqlite3.DatabaseError,)

    def explained(self, problem: Exception, location: Location) -> InterlockError | None:
        """Locked, damaged, or not to be written."""
        cause = getattr(problem, "orig", None) or problem
        name = getattr(cause, "sqlite_errorname", "") or ""
        if name.startswith(_LOCKED):
            return busy(location.path)
        if name.startswith(_DAMAGE) and "disk I/O" not in str(cause):
            return not_a_registry(location.path)
        if isinstance(cause, sqlite3.OperationalError) and name != "SQLITE_ERROR":
            return _cannot_write(location.path, str(cause))
        return None

    # ------------------------------------------------------------ writing
    def engine(self, location: Location, *, migrating: bool = False) -> Engine:
        """WAL; foreign keys on, but for a migration, which rebuilds tables that others point to."""
        if location.read_only:
            return self.reading_engine(location)
        pragmas = (
            "busy_timeout = 5000",
            "journal_mode = WAL",
            f"foreign_keys = {'OFF' if migrating else 'ON'}",
            f"legacy_alter_table = {'ON' if migrating else 'OFF'}",
            "synchronous = NORMAL",
        )
        return _engine(location.path, pragmas, "BEGIN IMMEDIATE")

    def begin_writing(self, connection: Connection) -> None:
        """BEGIN IMMEDIATE has locked the file already."""

    def reading_engine(self, location: Location) -> Engine:
        """It takes no lock that a writer would wait for."""
        return _engine(location.path, ("busy_timeout = 5000", "query_only = ON"), "BEGIN")

    def broken(self, problem: Exception) -> Broken:
        """Read from the message: ``UNIQUE constraint failed: alias.entity_id, alias.name``."""
        import re

        from registry.store.dialects.building import Broken

        found = re.search(r"(CHECK|UNIQUE|FOREIGN KEY) constraint failed(?:: (.+))?", str(problem))
        if not found:
            return Broken("other", None, ())
        rule = {"CHECK": "check", "UNIQUE": "unique", "FOREIGN KEY": "reference"}[found[1]]
        detail = found[2] or ""
        index = re.search(r"index '(\w+)'", detail)
        name = index[1] if index else detail if rule == "check" else None
        return Broken(rule, name, tuple(re.findall(r"\.(\w+)", detail)) if rule == "unique" else ())

    def damage(self, connection: Connection) -> list[tuple[str, str]]:
        """What SQLite's own checks find."""
        found = connection.exec_driver_sql("PRAGMA integrity_check")
        wrong = [(str(finding), "store") for (finding,) in found if finding != "ok"]
        dangling = connection.exec_driver_sql("PRAGMA foreign_key_check")
        return wrong + [
            (f"row {row} points to a {to} that is not there", str(table)) for table, row, to, _ in dangling
        ]

    # ------------------------------------------------------------ files
    def scrub(self, location: Location) -> bool:
        """Write the file anew: a deleted row stays in it otherwise, until its place is needed."""
        try:
            connection = sqlite3.connect(location.path, timeout=5.0, isolation_level=None)
            try:
                connection.execute("VACUUM")
            finally:
                connection.close()
            self._settle(location)
        except (sqlite3.Error, InterlockError):
            # What was to be deleted is deleted: that somebody reads the file is no failure of that.
            return False
        return True

    def keep_copy(self, location: Location) -> str:
        """A copy of the file beside it."""
        import shutil

        self._settle(location)
        kept = _unused_name(f"{location.path}.before-migration")
        try:
            shutil.copy2(location.path, kept)
        except OSError as problem:
            raise _cannot_write(kept, os.strerror(problem.errno or 0)) from problem
        return kept

    @contextmanager
    def new_place(self, location: Location) -> Iterator[NewPlace]:
        """A folder beside the file: on the same disk, so that the last step is a rename."""
        import tempfile

        from registry.store.dialects.building import NewPlace

        folder = os.path.dirname(os.path.abspath(location.path))
        try:
            os.makedirs(folder, exist_ok=True)
            with tempfile.TemporaryDirectory(prefix=".interlock-", dir=folder) as workshop:
                yield NewPlace(Location(os.path.join(workshop, "new.db")), workshop)
        except OSError as problem:
            reason = os.strerror(problem.errno) if problem.errno else str(problem)
            raise _cannot_write(location.path, reason) from problem

    def put_in_place(self, new: NewPlace, location: Location) -> str | None:
        """Rename the new file over the old one, which stays under another name."""
        import shutil
        import time

        self._settle(new.location)
        kept = _unused_name(f"{location.path}.{time.strftime('%Y%m%d-%H%M%S')}.old")
        if location.exists:
            self._settle(location)
            try:
                os.link(location.path, kept)
            except OSError:  # a file system without links
                shutil.copy2(location.path, kept)
        # A log without its registry would be read into the new one.
        for suffix in ("-wal", "-shm"):
            if os.path.exists(location.path + suffix):
                os.replace(location.path + suffix, kept + suffix)
        os.replace(new.location.path, location.path)
        return kept if os.path.exists(kept) else None

    def _settle(self, location: Location) -> None:
        """Bring everything into the registry's own file, so that the file can be copied or moved."""
        connection = sqlite3.connect(location.path, timeout=5.0)
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite3.OperationalError as problem:
            raise self.explained(problem, location) or problem from problem
        finally:
            connection.close()
        log = f"{location.path}-wal"
        if os.path.exists(log) and os.path.getsize(log):
            raise busy(location.path)


# An engine keeps the statements that it has put into SQL, which costs more than to run them.
@lru_cache(maxsize=8)
def _engine(path: str, pragmas: tuple[str, ...], begin: str) -> Engine:
    from sqlalchemy import URL, NullPool, create_engine, event

    _teach_types()
    # No pool: a file is cheap to open, and a closed registry leaves no log beside it.
    engine = create_engine(URL.create("sqlite", database=path), poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


@cache
def _teach_types() -> None:
    from sqlalchemy import Boolean, String
    from sqlalchemy.ext.compiler import compiles
    from sqlmodel.sql.sqltypes import AutoString

    def words_for(sql: str) -> Any:
        return lambda _type, _compiler, **_: sql

    for text in (String, AutoString):
        compiles(text, "sqlite")(words_for("TEXT"))
    compiles(Boolean, "sqlite")(words_for("INTEGER"))


def _as_uri(location: Location) -> str:
    full = os.path.abspath(location.path)
    escaped = full.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    if os.access(os.path.dirname(full), os.W_OK):
        return f"file:{escaped}?mode={'ro' if location.read_only else 'rw'}"
    # A write-ahead log needs a writable folder. Where there is none and none can be made, nobody
    # writes, and the file can be read as it stands; where there is one, it must be read too.
    return f"file:{escaped}?mode=ro" if os.path.exists(f"{full}-wal") else f"file:{escaped}?immutable=1"


def _unused_name(path: str) -> str:
    """The path, or the path with a number, at which there is nothing yet."""
    candidate, number = path, 1
    while any(os.path.lexists(candidate + suffix) for suffix in ("", "-wal", "-shm")):
        number += 1
        candidate = f"{path}-{number}"
    return candidate


def _cannot_write(where: str, reason: str) -> CannotWrite:
    return CannotWrite(f"cannot write: {reason}", where=where, remedy="choose another place with --registry")
