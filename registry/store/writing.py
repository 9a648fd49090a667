"""The write road: a transaction on a registry through SQLAlchemy; the schema brought up to date."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from registry.errors import NotARegistry, OlderRegistry
from registry.models import metadata
from registry.store.dialects import dialect_of
from registry.store.location import Location
from registry.store.reading import reading
from registry.store.version import SCHEMA_VERSION
from registry.store.views import drop_views, make_views

MIGRATIONS = os.path.join(os.path.dirname(__file__), "migrations")


@contextmanager
def writing(location: Location) -> Iterator[Connection]:
    """A transaction on the registry: committed when the block ends, rolled back when it raises.

    One writer at a time; an older registry is brought up to date first. Raises as
    :func:`registry.store.reading.reading` does, and CannotWrite.
    """
    location.require_writable()
    try:
        # Asked on the read road: opening a file for writing would change one that is no registry.
        with reading(location):
            pass
    except OlderRegistry:
        bring_up_to_date(location)
    dialect = dialect_of(location)
    with _transaction(dialect.engine(location), location) as connection:
        dialect.begin_writing(connection)
        yield connection


@contextmanager
def inspecting(location: Location) -> Iterator[Connection]:
    """A transaction that reads whole tables and writes nothing. Raises as reading does."""
    with (
        reading(location),
        _transaction(dialect_of(location).reading_engine(location), location) as connection,
    ):
        yield connection


@contextmanager
def filling(location: Location) -> Iterator[Connection]:
    """A transaction on a registry that is being made: nobody else is there to wait for."""
    with _transaction(dialect_of(location).engine(location), location) as connection:
        yield connection


@contextmanager
def _transaction(engine: Engine, location: Location) -> Iterator[Connection]:
    try:
        with engine.begin() as connection:
            yield connection
    except IntegrityError:
        raise
    except DBAPIError as problem:
        told = dialect_of(location).explained(problem, location)
        if told is None:
            raise
        raise told from problem
    finally:
        engine.dispose()


def create_store(location: Location) -> None:
    """Make an empty registry at a place where there is nothing. Raises CannotWrite.

    The tables are made as the models describe them, which is what the migrations lead to (a test
    holds the two against each other): a new registry need not relive the schema's history.
    """
    location.require_writable()
    dialect = dialect_of(location)
    with _transaction(dialect.engine(location), location) as connection:
        metadata.create_all(connection, checkfirst=False)
        make_views(connection)
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)"))
        connection.execute(text("INSERT INTO alembic_version VALUES (:version)"), {"version": SCHEMA_VERSION})


def bring_up_to_date(location: Location, migrations: str = MIGRATIONS) -> str:
    """Migrate an older registry to this version's schema; where a copy is kept of it as it was.

    All of it happens or nothing. Raises CannotWrite and RegistryBusy.
    """
    location.require_writable()
    kept = dialect_of(location).keep_copy(location)
    migrate(location, migrations)
    return kept


def migrate(location: Location, migrations: str = MIGRATIONS) -> None:
    """Bring a registry, or an empty place, up to this version's schema; no copy is kept."""
    # Loaded only here: a registry of this version needs no migration.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", migrations)
    dialect = dialect_of(location)
    with _transaction(dialect.engine(location, migrating=True), location) as connection:
        config.attributes["connection"] = connection
        drop_views(connection)
        command.upgrade(config, "head")
        make_views(connection)
        for what, where in dialect.damage(connection):
            raise NotARegistry(what, where=f"{location}, {where}", remedy="restore a backup")
