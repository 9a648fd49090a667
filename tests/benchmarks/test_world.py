"""Registries made to measure with are whole, the same for the same seed, and have everything."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import NamedTuple

import pytest

from benchmarks.world import build_world
from registry.asof import AsOf
from registry.checks.integrity import verify
from registry.models import metadata
from registry.models.catalogue import tables_by_name
from registry.questions.mechanisms import mechanisms_on
from registry.questions.naming import record_named
from registry.questions.record import record_of
from registry.questions.refs import Ref, ref_columns
from registry.questions.seats import seats_on
from registry.store.location import Location
from registry.store.reading import reading
from registry.store.writing import inspecting
from registry.terms.activity import Activity
from registry.terms.kinds import Certainty

SEATS = 300


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Location:
    location = Location(str(tmp_path_factory.mktemp("world") / "registry.db"))
    build_world(location, seats=SEATS)
    return location


def contents(location: Location) -> dict[str, list[tuple[object, ...]]]:
    with inspecting(location) as connection:
        return {
            name: sorted((tuple(row) for row in connection.execute(metadata.tables[name].select())), key=repr)
            for name in [*tables_by_name(), "search_name"]
        }


def test_a_world_is_whole(world: Location) -> None:
    report = verify(world)
    assert report.problems == ()
    assert report.checked["changes"] > 3


def test_the_same_seed_makes_the_same_world_and_another_seed_another(world: Location, tmp_path: Path) -> None:
    again, other = Location(str(tmp_path / "again.db")), Location(str(tmp_path / "other.db"))
    build_world(again, seats=SEATS)
    build_world(other, seats=SEATS, seed=2)
    assert contents(again) == contents(world)
    assert contents(other)["seat"] != contents(world)["seat"]


def test_every_table_of_facts_is_filled(world: Location) -> None:
    found = contents(world)
    assert [name for name, rows in found.items() if not rows] == []
    assert len(found["seat"]) == SEATS
    assert len(found["citation"]) > len(found["seat"])


class _Name(NamedTuple):
    name: str


def test_names_are_written_in_many_scripts(world: Location) -> None:
    with reading(world) as reader:
        names = reader.rows("SELECT name FROM entity WHERE kind = 'organisation'", _Name)
    letters = {letter for (name,) in names for letter in name if letter.isalpha()}
    scripts = {unicodedata.name(letter).split()[0] for letter in letters}
    assert len(scripts & {"LATIN", "ARABIC", "CYRILLIC", "DEVANAGARI", "CJK", "THAI", "ETHIOPIC"}) >= 5


def test_questions_find_much_to_answer(world: Location) -> None:
    with reading(world) as reader:
        bodies = mechanisms_on(reader, AsOf.on("2018"))
        states = {row.activity for row in bodies}
        assert {Activity.active, Activity.no_record} <= states
        assert sum(row.seats for row in bodies) > SEATS / 3
        for kind in ("organisation", "event", "instrument", "recommendation", "system", "project"):
            row = reader.one(
                f"SELECT {ref_columns('entity')} FROM entity WHERE kind = :kind ORDER BY id", Ref, kind=kind
            )
            assert row is not None
            assert record_of(reader, record_named(reader, row.id)).ref == row


def test_seats_are_certain_and_possible(world: Location) -> None:
    with reading(world) as reader:
        held = {seat.certainty for seat in seats_on(reader, AsOf.on("2015"), "TRUE")}
    assert held == {Certainty.certain, Certainty.possible}


def test_so_few_seats_make_no_world(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="make no world"):
        build_world(Location(str(tmp_path / "none.db")), seats=3)
