"""``export`` as a user runs it: which file gets which format, what is refused, and what the journal keeps."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from registry.exchange.incoming.roster_form import knows_roster_form
from registry.store.location import Location
from tests.conftest import Interlock
from tests.registry.outgoing_world import EMAIL, facts

# What leaves is gathered on both databases in tests of their own.
pytestmark = pytest.mark.database("sqlite")

World = Callable[[str], Location]


def answer(interlock: Interlock, *words: str, **more: Any) -> Any:  # noqa: ANN401
    process = interlock(*words, "--json", **more)
    assert process.returncode == 0, process.stderr
    return json.loads(process.stdout)


@pytest.mark.parametrize(
    ("file", "format_", "rows"),
    [
        ("out.xlsx", "xlsx", "rows"), ("out.json", "popolo", "memberships"), ("out.gexf", "gexf", "ties"),
        ("out.GraphML", "graphml", "ties"), ("out.kumu.json", "kumu", "ties"), ("out.hxl.csv", "hxl", "rows"),
    ],
)  # fmt: skip
@pytest.mark.database("sqlite")
def test_the_ending_says_which_format(
    interlock: Interlock, tmp_path: Path, file: str, format_: str, rows: str
) -> None:
    done = answer(interlock, "export", file)
    assert done["path"] == str(tmp_path / file)
    assert (done["format"], done["records"] > 20, done[rows] > 20) == (format_, True, True)
    assert (tmp_path / file).stat().st_size > 1000
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.database("sqlite")
def test_a_format_can_be_named_and_a_folder_holds_tables_or_the_own_format(
    interlock: Interlock, tmp_path: Path
) -> None:
    assert answer(interlock, "export", "map.json", "--as", "kumu")["format"] == "kumu"
    assert "seats.csv" in answer(interlock, "export", "tables", "--as", "csv")["files"]
    assert "seats.csv" in answer(interlock, "export", "tables.csv")["files"]
    assert (tmp_path / "tables" / "organisations.csv").exists()
    assert "mechanisms.yaml" in answer(interlock, "export", "own")["files"]
    assert "mechanisms.yaml" in answer(interlock, "export", "own.2026", "--as", "own")["files"]


@pytest.mark.database("sqlite")
def test_an_export_narrows_to_a_country_to_bodies_and_to_a_day(interlock: Interlock, tmp_path: Path) -> None:
    everything = answer(interlock, "export", "all.json")
    lesotho = answer(interlock, "export", "ls.json", "--country", "Lesotho", "--as-of", "2017")
    body = answer(interlock, "export", "twg.xlsx", "--mechanism", "Lesotho TWG", "Lesotho NCC")
    assert body["records"] < lesotho["records"] < everything["records"]
    book = openpyxl.load_workbook(tmp_path / "twg.xlsx")
    assert book["mechanisms"].max_row == 3
    told = " ".join(str(cell.value) for row in book["about"].iter_rows() for cell in row)
    assert "Only the bodies: Lesotho TWG, Lesotho NCC" in told
    assert "Contact details are left out" in told


@pytest.mark.database("sqlite")
def test_the_same_question_makes_the_same_bytes(interlock: Interlock, tmp_path: Path) -> None:
    for name in ("one", "other"):
        assert interlock("export", f"{name}.xlsx", "--country", "LS").returncode == 0
        assert interlock("export", f"{name}.gexf").returncode == 0
    for ending in ("xlsx", "gexf"):
        assert (tmp_path / f"one.{ending}").read_bytes() == (tmp_path / f"other.{ending}").read_bytes()


@pytest.mark.database("sqlite")
def test_a_roster_goes_out_as_a_form(interlock: Interlock, tmp_path: Path) -> None:
    words = ("--as", "roster-form", "--mechanism", "Lesotho TWG", "--as-of", "2017")
    done = answer(interlock, "export", "form.xlsx", *words)
    assert (done["format"], done["records"], done["seats"]) == ("roster-form", 1, 16)
    assert knows_roster_form(str(tmp_path / "form.xlsx"))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["out.docx"], "known: .xlsx, .json"),
        (["out.xlsx", "--as", "ods"], "known: own, csv, xlsx, popolo, kumu, hxl, gexf, graphml, roster-form"),
        (["out.json", "--as", "gexf"], "ends in .gexf"),
        (["out.xlsx", "--journal"], "only a folder"),
        (["own", "--country", "LS"], "the own format holds the whole registry"),
        (["form.xlsx", "--as", "roster-form"], "add --mechanism NAME"),
        (["form.json", "--as", "roster-form", "--mechanism", "NACOLA"], "ends in .xlsx"),
        (["out.xlsx", "--why", "x"], "add --include-contacts"),
        (["out.xlsx", "--include-contacts", "--as-known-at", "2999"], "leave out --as-known-at"),
        (["out.xlsx", "--as-of", "soon"], "write a date as"),
        (["nowhere/out.xlsx"], "no such folder"),
    ],
)
@pytest.mark.database("sqlite")
def test_what_does_not_go_together_is_told_in_one_line(
    interlock: Interlock, tmp_path: Path, words: list[str], told: str
) -> None:
    before = sorted(tmp_path.rglob("*"))
    process = interlock("export", *words)
    assert process.returncode == 2
    assert told in process.stderr
    assert len(process.stderr.splitlines()) == 1
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.database("sqlite")
def test_a_country_that_nobody_knows_is_told_as_any_name_is(interlock: Interlock, tmp_path: Path) -> None:
    assert interlock("export", "out.xlsx", "--country", "Atlantis").returncode == 3
    assert not (tmp_path / "out.xlsx").exists()


@pytest.mark.parametrize("file", ["out.xlsx", "out.json", "tables.csv", "own"])
def test_contact_details_leave_when_asked_for_and_the_journal_keeps_that_they_did(
    interlock: Interlock, a_world: World, file: str
) -> None:
    place = a_world(facts()).path
    assert interlock("export", file, registry=place).returncode == 0
    assert answer(interlock, "history", "jane", registry=place)[0]["change"] == 1
    words = ("--include-contacts", "--why", "invitations", "--who", "Ada", "--force")
    assert interlock("export", file, *words, registry=place).returncode == 0
    newest = answer(interlock, "history", "jane", registry=place)[0]
    assert (newest["kind"], newest["who"]) == ("disclose", "Ada")
    assert newest["why"] == f"exported contact details to {file}: invitations"
    assert EMAIL not in json.dumps(newest)
    assert interlock("verify", registry=place).returncode == 0


@pytest.mark.database("sqlite")
def test_a_file_that_is_there_is_replaced_only_with_force_and_a_folder_is_written_anew(
    interlock: Interlock, tmp_path: Path
) -> None:
    kept = tmp_path / "out.gexf"
    kept.write_text("my notes")
    process = interlock("export", "out.gexf")
    assert (process.returncode, kept.read_text()) == (2, "my notes")
    assert "out.gexf: is there already (add --force to replace it)" in process.stderr
    assert interlock("export", "out.gexf", "--force").returncode == 0
    assert kept.read_text() != "my notes"
    (tmp_path / "folder.json").mkdir()
    assert "is a folder" in interlock("export", "folder.json").stderr
    for _ in range(2):
        assert interlock("export", "own").returncode == 0


@pytest.mark.database("sqlite")
def test_a_workbook_of_our_own_is_not_read_back_as_a_list(interlock: Interlock, tmp_path: Path) -> None:
    assert interlock("export", "out.xlsx", "--country", "LS").returncode == 0
    saved = openpyxl.load_workbook(tmp_path / "out.xlsx")
    saved.properties.title = None
    saved.save(tmp_path / "saved.xlsx")
    for name in ("out.xlsx", "saved.xlsx"):
        process = interlock("import", name, "--yes")
        assert process.returncode == 2
        assert "exported for people to read (correct the own format" in process.stderr
