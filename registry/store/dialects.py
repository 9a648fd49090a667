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


def sqlite_engine(path: str) -> Engine:
    """An engine for writing to the file: WAL, foreign keys on, writers wait for one another."""
    # No pool: a file is cheap to open, and a closed registry leaves no log beside it.
    engine = create_engine(URL.create("sqlite", database=path), poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        for pragma in (
            "busy_timeout = 5000",
            "journal_mode = WAL",
            "foreign_keys = ON",
            "synchronous = NORMAL",
        ):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
