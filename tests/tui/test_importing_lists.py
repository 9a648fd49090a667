"""``import`` on lists as offices have them: what it asks before it reads them, and what it says of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from registry.store.location import Location
from tests.conftest import Interlock, World
from tests.registry.acts import told
from tests.registry.review_world import WORLD
from tests.tui.conftest import Run
from tui.cli.main import main

pytestmark = pytest.mark.database("sqlite")


def refused(run: Run, empty: Location, *words: str) -> str:
    """The one line by which the command refuses; nothing is changed."""
    before = told(empty)
    code, out, err = run(*words)
    assert (code, out, err.count("\n")) == (2, "", 1), (code, out, err)
    assert told(empty) == before
    return err


def test_what_is_set_aside_reads_at_80_columns(a_world: World, run: Run) -> None:
    world = a_world(
        "organisations:\n"
        "  - id: directorate-general-for-border-protection\n"
        "    name: Directorate General for Border Protection\n"
        "  - {id: hills, name: Hill Farmers, identifiers: [{scheme: reg, identifier: '1'}]}\n"
        "  - {id: hills-2, name: Hill Farmers, identifiers: [{scheme: reg, identifier: '2'}]}\n"
    )
    Path("list.csv").write_text(
        "Body,Organisation,Representative,Role\n"
        "Border Council,Directorate General of Border Protection,Ana Roe,Member\n"
        "Border Council,Hill Farmers,Bo Ray,Member\n"
        "Border Council,Fish Traders,Cy Lun,Chair\n"
    )
    code, out, err = run("--registry", world.path, "import", "list.csv")
    assert (code, err) == (0, "")
    aside = out[out.index("Set aside: 2") : out.index("What waits for a decision")].splitlines()
    assert max(map(len, aside)) <= 80
    assert "  line 3: Border Council, Hill Farmers, Bo Ray, Member" in aside
    said = " ".join(" ".join(aside).split())
    assert "Directorate General of Border Protection waits: it may be Directorate General for Border" in said
    # A record is named by its id only where another one is called the same.
    assert "directorate-general-for-border-protection" not in said
    assert "Hill Farmers [hills] (" in said
    assert "Hill Farmers [hills-2] (" in said


def test_without_a_registry_both_ways_of_making_one_are_named(
    run: Run, empty: Location, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["--registry", f"{empty.path}.none", "mechanisms"]) != 0
    said = capsysbinary.readouterr().err.decode()
    assert "init --empty" in said
    assert "init --example" in said


# ---------------------------------------------------------------- what is no list
def test_a_workbook_of_decisions_is_no_list(a_world: World, tmp_path: Path, interlock: Interlock) -> None:
    world = a_world(WORLD)
    assert interlock("review", "-o", "who.xlsx", registry=world.path).returncode == 0
    saved = load_workbook(tmp_path / "who.xlsx")
    saved.properties.title = None
    saved["Review"].title = "Sheet1"
    saved.save(tmp_path / "saved.xlsx")
    for name in ("who.xlsx", "saved.xlsx"):
        process = interlock("import", name, "--yes", registry=world.path)
        assert (process.returncode, process.stdout) == (2, "")
        assert f"interlock --registry {world.path} review --read {name}" in process.stderr.replace("\n", " ")


def test_a_folder_of_workbooks_is_told_what_to_do_with(run: Run, empty: Location, tmp_path: Path) -> None:
    (tmp_path / "lists").mkdir()
    for name in ("b.xlsx", "a.csv", "att.yaml"):
        (tmp_path / "lists" / name).write_text("table:\n  sheets: []\n", encoding="utf-8")
    line = refused(run, empty, "import", "lists")
    assert "import lists/a.csv lists/b.xlsx" in line
    (tmp_path / "lists" / "own.yaml").write_text("places:\n  - {id: zz, name: Zed, type: region}\n", "utf-8")
    assert "att.yaml" in refused(run, empty, "import", "lists")


# ---------------------------------------------------------------- whose list it is
def test_a_body_is_asked_for_where_only_the_files_name_says_it(
    run: Run, empty: Location, tmp_path: Path
) -> None:
    (tmp_path / "fruit-board.csv").write_text("Name,Role\nJane Banda,Chair\n", encoding="utf-8")
    words = ("import", "fruit-board.csv", "--on", "2026-05-04")
    line = refused(run, empty, *words)
    assert "only the file's name says whose list it is, 'Fruit Board': say --body NAME" in line
    assert "Not sure: only the file's name says" in " ".join(run(*words, "--dry-run")[1].split())
    assert "Fruit Board: Jane Banda, Chair" in run(*words, "--body", "Fruit Board")[1]
    # Now the registry has a body that is called so.
    (tmp_path / "fruit-board.csv").write_text("Name,Role\nJane Banda,Chair\nBo Ray,Member\n", "utf-8")
    code, out, _ = run(*words)
    assert code == 0
    assert "the body 'Fruit Board' is taken from the file's name" in " ".join(out.split())


def test_a_profile_of_what_nobody_could_read_is_saved_to_be_corrected(
    run: Run, empty: Location, tmp_path: Path
) -> None:
    (tmp_path / "nope.csv").write_text("Alpha,Beta\nfoo,12\nbar,13\n", encoding="utf-8")
    assert "--save-profile FILE.yaml" in refused(run, empty, "import", "nope.csv")
    code, out, err = run("import", "nope.csv", "--save-profile", "n.yaml")
    assert (code, err) == (0, "")
    assert "Saved n.yaml, to be corrected" in out
    assert "heading: Alpha" in (tmp_path / "n.yaml").read_text(encoding="utf-8")
    assert "n.yaml" in refused(run, empty, "import", "nope.csv", "--as", "n.yaml")


# ---------------------------------------------------------------- what it says of them
def test_the_report_names_what_is_new_by_kind_before_it_is_done_too(
    run: Run, empty: Location, tmp_path: Path
) -> None:
    rows = "\n".join(f"Person {letter}bc,Ministry A,Member" for letter in "ABCDEFG")
    text = f"Members of the Salt Council as of 3 March 2026,,\nName,Organisation,Role\n{rows}\n"
    (tmp_path / "salt.csv").write_text(text, encoding="utf-8")
    tried, done = run("import", "salt.csv", "--dry-run")[1], run("import", "salt.csv")[1]
    for out in (tried, done):
        assert "New records: 9\n" in out
        assert "  1 body: Salt Council\n" in out
        assert "  1 organisation: Ministry A\n" in out
        said = " ".join(out.split())
        assert "7 people: Person Abc, Person Bbc, Person Cbc, Person Dbc, Person Ebc and 2 more" in said
    again = json.loads(run("import", "salt.csv", "--json")[1])
    assert again["files"][0]["new"] == []
