"""The own format is lossless: out, in, out again; with its journal and between databases."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.world import build_world
from registry.changes.copying import back_up, copy_registry, restore
from registry.changes.creating import create_registry
from registry.changes.editing import Target, Word, edit
from registry.changes.journal import Reason
from registry.changes.undoing import undo
from registry.checks.integrity import verify
from registry.errors import BadInput, CannotWrite, NotARegistry, RegistryExists
from registry.exchange.own.exporting import export_folder
from registry.exchange.own.loading import load_folder
from registry.questions.journal import history_of
from registry.store.location import Location
from registry.store.reading import reading
from tests.conftest import Database
from tests.registry.acts import FACTS, Act, acts, carried_out, told
from tests.registry.test_undo import many_acts

World = Callable[[str], Location]


def texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())}


def emptied(place: Location) -> Location:
    create_registry(place, replace=place.exists)
    return place


# Acts do the same on either database (test_undo), and the tests below write out what PostgreSQL holds.
@pytest.mark.database("sqlite")
@many_acts
@given(doing=st.lists(acts, max_size=4))
def test_exported_and_imported_a_registry_says_the_same(
    a_world: World, database: Database, tmp_path: Path, doing: list[Act]
) -> None:
    place = a_world(FACTS.read_text(encoding="utf-8"))
    for act in doing:
        carried_out(place, act)
    export_folder(place, str(tmp_path / "out"), contacts=True, journal=True)
    said = texts(tmp_path / "out")
    again = emptied(Location(str(tmp_path / "again.db")))
    load_folder(again, str(tmp_path / "out"), why="back")
    export_folder(again, str(tmp_path / "twice"), contacts=True, journal=True)
    assert texts(tmp_path / "twice") == said
    assert verify(again).problems == ()
    without = emptied(Location(str(tmp_path / "without.db")))
    load_folder(without, str(tmp_path / "out"), why="facts alone", journal=False)
    assert told(without) == told(place)


def test_the_example_goes_out_and_comes_back(example: Location, database: Database, tmp_path: Path) -> None:
    export_folder(example, str(tmp_path / "out"), journal=True)
    again = emptied(database.new_place("again"))
    load_folder(again, str(tmp_path / "out"), why="back")
    export_folder(again, str(tmp_path / "twice"), journal=True)
    assert texts(tmp_path / "twice") == texts(tmp_path / "out")


def test_a_made_world_goes_out_and_comes_back_on_either_database(database: Database, tmp_path: Path) -> None:
    world = database.new_place("made")
    build_world(world, seats=300, seed=5)
    export_folder(world, str(tmp_path / "out"), contacts=True, journal=True)
    for again in (emptied(database.new_place("again")), emptied(Location(str(tmp_path / "file.db")))):
        load_folder(again, str(tmp_path / "out"), why="back")
        export_folder(again, str(tmp_path / "twice"), contacts=True, journal=True)
        assert texts(tmp_path / "twice") == texts(tmp_path / "out")


def test_reading_an_export_into_its_own_registry_changes_nothing(example: Location, tmp_path: Path) -> None:
    export_folder(example, str(tmp_path / "out"))
    loaded = load_folder(example, str(tmp_path / "out"), why="again")
    assert (loaded.change, loaded.created, loaded.updated) == (None, 0, 0)
    assert loaded.unchanged > 300


def test_a_corrected_export_corrects_the_row_and_adds_none(a_world: World, tmp_path: Path) -> None:
    place = a_world(FACTS.read_text(encoding="utf-8"))
    export_folder(place, str(tmp_path / "out"))
    file = tmp_path / "out" / "mechanisms.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("start_date: '2018'", "start_date: '2019'"), encoding="utf-8"
    )
    loaded = load_folder(place, str(tmp_path / "out"), why="they came a year later")
    assert loaded.created == 0
    assert loaded.updated > 0


def test_contact_details_leave_only_when_asked_for(a_world: World, tmp_path: Path) -> None:
    place = a_world(FACTS.read_text(encoding="utf-8"))
    export_folder(place, str(tmp_path / "shared"), journal=True)
    assert "example.org/desk" not in "".join(texts(tmp_path / "shared").values())
    again = emptied(Location(str(tmp_path / "again.db")))
    load_folder(again, str(tmp_path / "shared"), why="what was shared")
    assert verify(again).problems == ()
    export_folder(place, str(tmp_path / "kept"), contacts=True)
    assert "example.org/desk" in "".join(texts(tmp_path / "kept").values())


def test_an_export_leaves_other_files_alone_and_takes_its_own_away(a_world: World, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export_folder(a_world(FACTS.read_text(encoding="utf-8")), str(out), journal=True)
    (out / "README.md").write_text("ours")
    done = export_folder(a_world("organisations:\n  - {id: union, name: Union}\n"), str(out))
    assert done.files == ("organisations.yaml",)
    assert set(texts(out)) == {"README.md", "organisations.yaml"}


@pytest.mark.database("sqlite")
def test_a_journal_is_not_read_into_a_registry_that_has_one(example: Location, tmp_path: Path) -> None:
    export_folder(example, str(tmp_path / "out"), journal=True)
    with pytest.raises(BadInput, match="--without-journal"):
        load_folder(example, str(tmp_path / "out"), why="again")


@pytest.mark.database("sqlite")
def test_a_journal_that_was_tampered_with_is_refused(example: Location, tmp_path: Path) -> None:
    export_folder(example, str(tmp_path / "out"), journal=True)
    file = tmp_path / "out" / "journal.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("why: the example", "why: an example"), encoding="utf-8"
    )
    again = emptied(Location(str(tmp_path / "again.db")))
    with pytest.raises(BadInput, match="not what was sealed"):
        load_folder(again, str(tmp_path / "out"), why="back")
    assert told(again) == {}


HOSTILE = {
    "no id": ("- id: '1'\n", "- "),
    "an id of many digits": ("- id: '1'\n", f"- id: '{'9' * 5000}'\n"),
    "an id for 64 bits": ("- id: '1'\n", f"- id: '{2**63}'\n"),
    "an id for 32 bits": ("- id: '1'\n", f"- id: '{2**31}'\n"),
    "an id that is no number": ("- id: '1'\n", "- id: first\n"),
    "a number in other digits": ("- id: '1'\n", "- id: '\u0661'\n"),
    "a position that is no number": ("position: '1'\n", "position: '-1'\n"),
    "a kind that is none": ("kind: load\n", "kind: magic\n"),
    "why is a list": ("why: a test\n", "why: [a, test]\n"),
    "an unknown table": ("table_name: entity\n", "table_name: moon\n"),
    "no table": ("table_name: entity\n", ""),
    "a row that is a list": ("after: '{", "after: '[1]' #"),
    "a row that is no JSON": ("after: '{", "after: 'so' #"),
    "a row of many brackets": ("after: '{", f"after: '{'[' * 100000}' #"),
    "no seal": ("leaf: ", "leaves: "),
}


def journal_of(a_world: World, tmp_path: Path) -> Path:
    """The journal of an organisation of one short line."""
    export_folder(a_world("organisations:\n  - {id: u, name: U}\n"), str(tmp_path / "out"), journal=True)
    return tmp_path / "out" / "journal.yaml"


@pytest.mark.parametrize("how", HOSTILE)
def test_a_hostile_journal_is_one_line(a_world: World, database: Database, tmp_path: Path, how: str) -> None:
    file = journal_of(a_world, tmp_path)
    was, instead = HOSTILE[how]
    said = file.read_text(encoding="utf-8")
    assert was in said
    told_so = said.replace(was, instead, 1).replace("-     ", "  - ")
    file.write_text(told_so, encoding="utf-8")
    again = emptied(database.new_place("again"))
    with pytest.raises(BadInput) as refused:
        load_folder(again, str(tmp_path / "out"), why="back")
    assert "\n" not in refused.value.line
    assert told(again) == {}


def test_entries_without_salt_say_nothing(a_world: World, tmp_path: Path) -> None:
    file = journal_of(a_world, tmp_path)
    said = file.read_text(encoding="utf-8")
    file.write_text("\n".join(line for line in said.split("\n") if " salt:" not in line), encoding="utf-8")
    again = emptied(Location(str(tmp_path / "again.db")))
    with pytest.raises(BadInput, match="not what was sealed"):
        load_folder(again, str(tmp_path / "out"), why="back")
    assert told(again) == {}


def test_a_folder_that_cannot_be_written_is_one_line(example: Location, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way")
    with pytest.raises(CannotWrite, match="name another folder"):
        export_folder(example, str(tmp_path / "out"))


# ---------------------------------------------------------------- copies and backups
def changed(place: Location) -> None:
    edit(place, Target("organisation", "iom"), ["website=www.iom.int"], Word(), Reason("found it"))
    undo(place)


def test_a_registry_moves_to_the_other_database_and_back_whole(
    example: Location, database: Database, tmp_path: Path
) -> None:
    changed(example)
    there, back = Location(str(tmp_path / "there.db")), database.new_place("back")
    copy_registry(example, there)
    copy_registry(there, back)
    with reading(example) as first, reading(back) as last:
        assert history_of(last) == history_of(first)
    assert told(there) == told(example) == told(back)
    assert verify(back).problems == ()


def test_a_registry_is_not_copied_over_another_unasked(example: Location, tmp_path: Path) -> None:
    target = emptied(Location(str(tmp_path / "other.db")))
    with pytest.raises(RegistryExists, match="--force"):
        copy_registry(example, target)
    kept = copy_registry(example, target, replace=True)
    assert kept is not None
    assert told(Location(kept)) == {}
    with pytest.raises(BadInput, match="onto itself"):
        copy_registry(example, example)


def test_a_backup_brings_back_what_was_then(example: Location, tmp_path: Path) -> None:
    before = told(example)
    back_up(example, str(tmp_path / "monday.db"))
    edit(example, Target("organisation", "iom"), ["name=Somebody Else"], Word(), Reason("a mistake"))
    kept = restore(example, str(tmp_path / "monday.db"))
    assert kept is not None
    assert told(example) == before
    assert verify(example).problems == ()


def test_what_is_no_backup_is_not_restored(example: Location, tmp_path: Path) -> None:
    before = told(example)
    (tmp_path / "letter.db").write_text("not a registry")
    with pytest.raises(NotARegistry):
        restore(example, str(tmp_path / "letter.db"))
    assert told(example) == before
