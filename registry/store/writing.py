"""The write road: a transaction on a registry, through SQLModel. Used by registry.changes alone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from registry.errors import CannotWrite, OlderRegistry
from registry.store.dialects import sqlite_engine
from registry.store.location import Location
from registry.store.reading import reading

_MIGRATIONS = os.path.join(os.path.dirname(__file__), "migrations")


@contextmanager
def writing(location: Location) -> Iterator[Session]:
    """A session on the registry: committed when the block ends, rolled back when it raises.

    An older registry is migrated first. Raises as :func:`registry.store.reading.reading` does,
    and CannotWrite.
    """
    is_older = _is_older(location)
    engine = sqlite_engine(location.path)
    try:
        if is_older:
            migrate(engine)
        with Session(engine, expire_on_commit=False) as session, session.begin():
            yield session
    except OperationalError as problem:
        raise cannot_write(location.path, problem) from problem
    finally:
        engine.dispose()


def _is_older(location: Location) -> bool:
    # Asked on the read road: opening a file for writing would already change one that is no registry.
    try:
        with reading(location):
            return False
    except OlderRegistry:
        return True


def create_store(location: Location) -> None:
    """Make an empty registry at a place where there is nothing. Raises CannotWrite."""
    engine = sqlite_engine(location.path)
    try:
        migrate(engine)
    except OperationalError as problem:
        raise cannot_write(location.path, problem) from problem
    finally:
        engine.dispose()


def migrate(engine: Engine) -> None:
    """Bring the schema to this version, in one transaction: all of it or nothing."""
    config = Config()
    config.set_main_option("script_location", _MIGRATIONS)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def cannot_write(where: str, problem: Exception) -> CannotWrite:
    """The error for a place that refuses to be written, with the system's own reason."""
    reason = str(getattr(problem, "orig", None) or problem).strip()
    return CannotWrite(f"cannot write: {reason}", where=where, remedy="choose another place with --registry")
