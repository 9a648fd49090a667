"""A registry made by any version so far opens in this one, with all that it holds."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import NamedTuple

import pytest

from registry.asof import AsOf
from registry.changes.upgrading import upgrade
from registry.checks.integrity import verify
from registry.errors import OlderRegistry
from registry.models.catalogue import tables_by_name
from registry.questions.naming import record_named
from registry.questions.roster import roster_on
from registry.questions.searching import search
from registry.store.location import Location
from registry.store.reading import reading
from registry.store.version import SCHEMA_VERSION

KEPT = sorted((Path(__file__).parent / "old_registries").glob("*.sql"))


def remade(kept: Path, folder: Path) -> Location:
    connection = sqlite3.connect(folder / "registry.db")
    connection.executescript(kept.read_text(encoding="utf-8"))
    connection.close()
    location = Location(str(folder / "registry.db"))
    try:
        with reading(location):
            pass
    except OlderRegistry:
        upgrade(location)
    return location


def test_the_present_version_is_kept_too() -> None:
    assert [path.stem for path in KEPT][-1] == SCHEMA_VERSION


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_a_registry_of_that_version_opens_whole(kept: Path, tmp_path: Path) -> None:
    location = remade(kept, tmp_path)
    assert verify(location).problems == ()
    with reading(location) as reader:
        roster = roster_on(reader, record_named(reader, "Working Group"), AsOf.on("2019"))
        assert len(roster.seats) == 3
        assert [claim.value for claim in roster.claimed_counts] == ["12"]


def test_the_newest_holds_a_row_of_every_table(tmp_path: Path) -> None:
    with reading(remade(KEPT[-1], tmp_path)) as reader:
        empty = [name for name in tables_by_name() if not reader.number(f"SELECT count(*) FROM {name}")]
    assert empty == []


def test_an_older_registry_is_found_by_what_this_version_looks_for(tmp_path: Path) -> None:
    with reading(remade(KEPT[1], tmp_path)) as reader:
        posts = reader.rows("SELECT person_id, post FROM affiliation", _Post)
        assert posts
        for held in posts:
            assert held.person in {hit.ref.id for hit in search(reader, held.post)}


class _Post(NamedTuple):
    person: str
    post: str
