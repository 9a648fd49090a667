"""What differs from database to database, all of it.

SQLite's STRICT tables know TEXT and INTEGER where SQL says VARCHAR and BOOLEAN. Its driver opens
no transaction before a schema change, so that one would not roll back, and locks only at the
first write, so that two writers meet in the middle: here every transaction begins as a writer.
"""

from typing import Any

from sqlalchemy import URL, Boolean, Connection, Engine, NullPool, String, create_engine, event
from sqlalchemy.ext.compiler import compiles
from sqlmodel.sql.sqltypes import AutoString


@compiles(String, "sqlite")
@compiles(AutoString, "sqlite")
def _text(_type: Any, _compiler: Any, **_: Any) -> str:
    return "TEXT"


@compiles(Boolean, "sqlite")
def _integer(_type: Any, _compiler: Any, **_: Any) -> str:
    return "INTEGER"


def sqlite_reading_engine(path: str) -> Engine:
    """An engine that only looks: it takes no lock that a writer would wait for."""
    engine = create_engine(URL.create("sqlite", database=path), poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        connection.execute("PRAGMA query_only = ON").close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def sqlite_engine(path: str, *, migrating: bool = False) -> Engine:
    """An engine for writing to the file: WAL, foreign keys on, writers wait for one another.

    While ``migrating``, foreign keys are checked at the end instead: a table that is rebuilt is
    dropped while others point to it.
    """
    foreign_keys = "OFF" if migrating else "ON"
    # No pool: a file is cheap to open, and a closed registry leaves no log beside it.
    engine = create_engine(URL.create("sqlite", database=path), poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        for pragma in (
            "busy_timeout = 5000",
            "journal_mode = WAL",
            f"foreign_keys = {foreign_keys}",
            "synchronous = NORMAL",
        ):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
