"""Opening a registry: the schema's history, and what is refused."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from pathlib import Path

import platformdirs
import psycopg
import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

import registry.store
from registry.changes.creating import create_registry
from registry.errors import (
    BadInput,
    CannotWrite,
    NewerRegistry,
    NoRegistry,
    NotARegistry,
    OlderRegistry,
    RegistryBusy,
    RegistryExists,
)
from registry.store.location import Location, locate
from registry.store.reading import reading
from registry.store.version import SCHEMA_VERSION
from registry.store.writing import MIGRATIONS, bring_up_to_date, create_store, migrate, writing


def schema(path: Path) -> dict[str, str]:
    connection = sqlite3.connect(path)
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'alembic_version'"
    )
    normal = {name: sorted(re.split(r",\s*(?![^()]*\))|[()\s]+", sql.replace('"', ""))) for name, sql in rows}
    connection.close()
    return {name: " ".join(words) for name, words in normal.items()}


def test_migrations_give_the_schema_that_the_models_describe(tmp_path: Path) -> None:
    migrate(Location(str(tmp_path / "migrated.db")))
    create_store(Location(str(tmp_path / "modelled.db")))
    assert schema(tmp_path / "migrated.db") == schema(tmp_path / "modelled.db")


def test_the_version_that_is_read_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(registry.store.__path__[0]) / "migrations"))
    assert ScriptDirectory.from_config(config).get_current_head() == SCHEMA_VERSION


@pytest.mark.database("sqlite")
def test_a_registry_keeps_its_promises_to_itself(example: Location) -> None:
    with writing(example) as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"


def test_a_registry_of_a_newer_version_is_refused_and_left_alone(example: Location) -> None:
    with writing(example) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerRegistry, match="upgrade Interlock"), reading(example):
        pass
    with pytest.raises(NewerRegistry), writing(example):
        pass


@pytest.mark.parametrize("content", [b"", b"not a database at all, but long enough to be one" * 40])
def test_a_file_that_is_no_registry_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.db"
    path.write_bytes(content)
    with pytest.raises(NotARegistry, match=r"letter\.db"), reading(Location(str(path))):
        pass
    with pytest.raises(NotARegistry), writing(Location(str(path))):
        pass
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (x)")
    connection.close()
    with pytest.raises(NotARegistry), reading(Location(str(path))):
        pass


def test_where_there_is_no_registry_the_error_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(NoRegistry, match="interlock init"), reading(Location(str(tmp_path / "none.db"))):
        pass


def test_a_place_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CannotWrite, match="choose another place"):
        create_registry(Location(str(tmp_path / "file" / "registry.db")))


@pytest.mark.database("sqlite")
def test_an_existing_registry_is_refused_or_kept_beside_the_new_one(example: Location) -> None:
    with pytest.raises(RegistryExists, match="--force"):
        create_registry(example)
    kept = create_registry(example, replace=True)
    assert kept is not None
    with reading(Location(kept)) as old, reading(example) as new:
        assert old.number("SELECT count(*) FROM entity") > 0
        assert new.number("SELECT count(*) FROM entity") == 0


def test_a_registry_that_cannot_be_filled_is_not_made(tmp_path: Path) -> None:
    def fail(_: Location) -> None:
        raise BadInput("no")

    with pytest.raises(BadInput):
        create_registry(Location(str(tmp_path / "registry.db")), fill=fail)
    assert os.listdir(tmp_path) == []


def test_a_reader_sees_one_state_and_cannot_write(example: Location) -> None:
    with reading(example) as reader:
        before = reader.number("SELECT count(*) FROM entity")
        with writing(example) as connection:
            connection.exec_driver_sql("INSERT INTO entity (id, kind, name) VALUES ('x', 'place', 'X')")
        assert reader.number("SELECT count(*) FROM entity") == before
    with pytest.raises((sqlite3.Error, psycopg.Error, CannotWrite), match="read"), reading(example) as reader:
        reader.number("DELETE FROM search_name")


def test_another_databases_url_is_refused_without_telling_its_password() -> None:
    with pytest.raises(BadInput, match="PostgreSQL") as problem:
        locate("mysql://ada:secret@server/registry")
    assert "secret" not in problem.value.line


def test_a_server_that_does_not_answer_is_one_line_without_the_password() -> None:
    nowhere = locate("postgresql+psycopg://ada:secret@127.0.0.1:1/registry")
    with pytest.raises(NotARegistry, match="does not answer") as problem, reading(nowhere):
        pass
    assert "secret" not in problem.value.line
    assert "\n" not in problem.value.line


@pytest.mark.database("sqlite")
def test_two_replacements_in_a_moment_keep_both_old_registries(example: Location) -> None:
    first, second = create_registry(example, replace=True), create_registry(example, replace=True)
    assert first is not None
    assert second is not None
    assert first != second
    with reading(Location(first)) as reader:
        assert reader.number("SELECT count(*) FROM entity") > 0


def test_a_folder_or_a_foreign_file_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "precious").mkdir()
    (tmp_path / "precious" / "file").write_text("mine")
    (tmp_path / "letter.db").write_text("mine too")
    for name in ("precious", "letter.db"):
        with pytest.raises(NotARegistry, match="move it away"):
            create_registry(Location(str(tmp_path / name)), replace=True)
    assert (tmp_path / "precious" / "file").read_text() == "mine"
    assert (tmp_path / "letter.db").read_text() == "mine too"


@pytest.mark.database("sqlite")
def test_a_log_left_behind_does_not_enter_a_new_registry(example: Location, tmp_path: Path) -> None:
    open_elsewhere = sqlite3.connect(example.path)
    open_elsewhere.execute("UPDATE entity SET name = 'OLD' WHERE id = 'iom'")
    open_elsewhere.commit()
    log = Path(f"{example.path}-wal").read_bytes()
    open_elsewhere.close()
    os.remove(example.path)
    Path(f"{example.path}-wal").write_bytes(log)
    create_registry(example)
    with reading(example) as reader:
        assert reader.number("SELECT count(*) FROM entity") == 0


@pytest.mark.database("sqlite")
def test_a_locked_registry_is_busy_and_not_damaged(example: Location) -> None:
    other = sqlite3.connect(example.path, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    other.execute("UPDATE entity SET name = name")
    try:
        with pytest.raises(RegistryBusy, match="try again"), writing(example):
            pass
    finally:
        other.close()


REBUILD = """
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("entity", recreate="always") as entity:
        entity.add_column(sa.Column("note", sa.Text(), nullable=True))
"""


@pytest.mark.database("sqlite")
def test_an_older_registry_is_brought_up_to_date_whole_with_a_copy_kept(
    example: Location, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrations = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, migrations)
    (migrations / "versions" / "9999_rebuild.py").write_text(REBUILD)
    with reading(example) as reader:
        before = reader.number("SELECT count(*) FROM citation")
    kept = bring_up_to_date(example, str(migrations))
    monkeypatch.setattr("registry.store.version.SCHEMA_VERSION", "9999")
    with reading(example) as reader:
        assert reader.number("SELECT count(*) FROM citation") == before
        assert reader.fields("SELECT note FROM entity WHERE id = 'iom'") == {"note": None}
    with pytest.raises(OlderRegistry), reading(Location(kept)):
        pass


@pytest.mark.database("sqlite")
def test_a_migration_that_fails_leaves_the_registry_as_it_was(example: Location, tmp_path: Path) -> None:
    migrations = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, migrations)
    broken = REBUILD + "    op.execute(\"DELETE FROM entity WHERE id = 'iom'\")\n"
    (migrations / "versions" / "9999_rebuild.py").write_text(broken)
    with pytest.raises(NotARegistry, match="not there"):
        bring_up_to_date(example, str(migrations))
    with reading(example) as reader:
        assert reader.number("SELECT count(*) FROM entity WHERE id = 'iom'") == 1


@pytest.mark.parametrize(
    "named", [{}, {"XDG_DATA_HOME": "/srv/data"}, {"XDG_DATA_HOME": ""}, {"HOME": "/home/thabo"}]
)
def test_the_default_place_is_in_the_folder_for_the_users_data(
    named: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    for name, value in named.items():
        monkeypatch.setenv(name, value)
    folder = platformdirs.user_data_dir("interlock", appauthor=False)
    assert locate(None) == Location(os.path.join(folder, "registry.db"))
