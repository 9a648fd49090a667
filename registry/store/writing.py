"""The write road: a transaction on a registry, through SQLModel; the schema brought up to date."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, text
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlmodel import Session

from registry.errors import CannotWrite, InterlockError, NotARegistry, OlderRegistry
from registry.store.dialects import sqlite_engine, sqlite_reading_engine
from registry.store.location import Location
from registry.store.reading import reading
from registry.store.version import busy, not_a_registry

MIGRATIONS = os.path.join(os.path.dirname(__file__), "migrations")


@contextmanager
def writing(location: Location) -> Iterator[Session]:
    """A session on the registry: committed when the block ends, rolled back when it raises.

    An older registry is brought up to date first. Raises as
    :func:`registry.store.reading.reading` does, and CannotWrite.
    """
    try:
        # Asked on the read road: opening a file for writing would change one that is no registry.
        with reading(location):
            pass
    except OlderRegistry:
        bring_up_to_date(location)
    engine = sqlite_engine(location.path)
    try:
        with Session(engine, expire_on_commit=False) as session, session.begin():
            yield session
    except OperationalError as problem:
        raise cannot_write(location.path, problem) from problem
    finally:
        engine.dispose()


@contextmanager
def inspecting(location: Location) -> Iterator[Session]:
    """A session that reads the rows as models and writes nothing. Raises as reading does."""
    with reading(location):
        pass
    engine = sqlite_reading_engine(location.path)
    try:
        with Session(engine) as session:
            yield session
    except DatabaseError as problem:
        raise not_a_registry(location.path) from problem
    finally:
        engine.dispose()


def create_store(location: Location) -> None:
    """Make an empty registry at a place where there is nothing. Raises CannotWrite."""
    _migrate(location)


def bring_up_to_date(location: Location, migrations: str = MIGRATIONS) -> str:
    """Migrate an older registry to this version's schema; the path of the copy kept of it.

    All of it happens or nothing. Raises CannotWrite and RegistryBusy.
    """
    settle(location)
    kept = unused_name(f"{location.path}.before-migration")
    try:
        shutil.copy2(location.path, kept)
    except OSError as problem:
        raise cannot_write(kept, problem) from problem
    _migrate(location, migrations)
    return kept


def _migrate(location: Location, migrations: str = MIGRATIONS) -> None:
    config = Config()
    config.set_main_option("script_location", migrations)
    engine = sqlite_engine(location.path, migrating=True)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            dangling = connection.execute(text("PRAGMA foreign_key_check")).first()
            if dangling is not None:
                raise NotARegistry(f"a row of {dangling[0]} points to nothing", where=location.path)
    except OperationalError as problem:
        raise cannot_write(location.path, problem) from problem
    finally:
        engine.dispose()


def settle(location: Location) -> None:
    """Bring everything into the registry's own file, so that the file can be copied or moved.

    Raises RegistryBusy while another program has it open for writing.
    """
    engine: Engine = sqlite_engine(location.path)
    try:
        connection = engine.raw_connection()
        try:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()
    except OperationalError as problem:
        raise cannot_write(location.path, problem) from problem
    finally:
        engine.dispose()
    log = f"{location.path}-wal"
    if os.path.exists(log) and os.path.getsize(log):
        raise busy(location.path)


def unused_name(path: str) -> str:
    """The path, or the path with a number, at which there is nothing yet."""
    candidate, number = path, 1
    while any(os.path.lexists(candidate + suffix) for suffix in ("", "-wal", "-shm")):
        number += 1
        candidate = f"{path}-{number}"
    return candidate


def cannot_write(where: str, problem: Exception) -> InterlockError:
    """The error for a place that refuses to be written, with the system's own reason."""
    reason = str(getattr(problem, "orig", None) or getattr(problem, "strerror", None) or problem).strip()
    if "locked" in reason or "busy" in reason:
        return busy(where)
    return CannotWrite(f"cannot write: {reason}", where=where, remedy="choose another place with --registry")
