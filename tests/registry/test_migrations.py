"""The schema's history leads, on both databases, to what the models describe, with all that was there."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path
from typing import NamedTuple

import psycopg
import pytest
from alembic import command
from alembic.config import Config

from registry.asof import AsOf
from registry.checks.integrity import verify
from registry.errors import OlderRegistry
from registry.questions.journal import history_of
from registry.questions.naming import record_named
from registry.questions.roster import roster_on
from registry.store.dialects import dialect_of
from registry.store.location import Location
from registry.store.reading import reading
from registry.store.writing import MIGRATIONS, bring_up_to_date, create_store, migrate
from tests.conftest import Database

FIRST = Path(__file__).parent / "old_registries" / "0001.sql"


class Defined(NamedTuple):
    owner: str
    name: str
    definition: str


def schema_of(place: Location) -> set[tuple[str, str, str]]:
    """Every table, rule and index of a PostgreSQL schema, as the server describes them."""
    with psycopg.connect(place.path) as connection:
        columns = connection.execute(
            "SELECT table_name, column_name, data_type || is_nullable || coalesce(collation_name, '') "
            "FROM information_schema.columns WHERE table_schema = current_schema()"
        ).fetchall()
        rules = connection.execute(
            "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint "
            "WHERE connamespace = current_schema()::regnamespace"
        ).fetchall()
        indexes = connection.execute(
            "SELECT tablename, indexname, regexp_replace(indexdef, ' ON [^ ]+ ', ' ') FROM pg_indexes "
            "WHERE schemaname = current_schema()"
        ).fetchall()
    return {row for row in [*columns, *rules, *indexes] if "alembic" not in row[0]}


@pytest.mark.database("postgresql")
def test_on_postgresql_migrations_give_the_schema_of_the_models(database: Database) -> None:
    migrated, modelled = database.new_place("migrated"), database.new_place("modelled")
    migrate(migrated)
    create_store(modelled)
    assert schema_of(migrated) == schema_of(modelled)


def first_version(place: Location) -> None:
    """A registry of schema version 1, with rows."""
    config = Config()
    config.set_main_option("script_location", MIGRATIONS)
    engine = dialect_of(place).engine(place, migrating=True)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    statements = FIRST.read_text(encoding="utf-8").split(";\n")
    rows = [s for s in statements if re.match(r'INSERT INTO "(?!alembic_version|sqlite_)', s)]
    with psycopg.connect(place.path) as connection:
        # Rows come in any order, and SQLite wrote what is true as 1.
        connection.execute("SET session_replication_role = replica")
        connection.execute("ALTER TABLE seat ALTER COLUMN voting TYPE integer USING voting::integer")
        for statement in rows:
            connection.execute(statement)
        connection.execute("ALTER TABLE seat ALTER COLUMN voting TYPE boolean USING voting <> 0")


@pytest.mark.database("postgresql")
def test_on_postgresql_an_older_registry_is_brought_up_to_date_with_its_rows(database: Database) -> None:
    place = database.new_place("older")
    first_version(place)
    with pytest.raises(OlderRegistry), reading(place):
        pass
    kept = bring_up_to_date(place)
    assert kept.startswith("schema interlock_before_")
    assert verify(place).problems == ()
    with reading(place) as reader:
        assert len(roster_on(reader, record_named(reader, "Working Group"), AsOf.on("2019")).seats) == 3


def test_the_journal_of_the_first_version_goes_on(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "registry.db")
    connection.executescript(FIRST.read_text(encoding="utf-8"))
    connection.close()
    place = Location(str(tmp_path / "registry.db"))
    bring_up_to_date(place)
    with reading(place) as reader:
        entries = history_of(reader, "group")
    assert {entry.who for entry in entries} == {"tester"}
    assert {entry.table for entry in entries} >= {"entity", "mechanism", "seat", "citation"}
    assert verify(place).checked["journal_entries"] > 60
