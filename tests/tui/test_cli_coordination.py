"""``continuity``, ``corridor``, ``mechanisms --theme``, ``forums -o``, notices of ``add``, as run."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest

from tests.conftest import Interlock, World

# What commands print rests on questions and changes, which are tested on both databases.
pytestmark = pytest.mark.database("sqlite")

FORUMS = """
sources:
  - {id: report, name: "=Report", as_of: 2019-04}
places:
  - {id: xa, name: Alphaland, type: country, code: XA}
  - {id: xb, name: "@Betaland", type: country, code: XB}
mechanisms:
  - id: process
    name: "=HYPERLINK(1)"
    scope: regional
    seats:
      - {country: xa, role: chair, start_date: 2016, last_confirmed: 2019-12-31,
         sources: [{source: report, locator: line 3, quote: "+the chair"},
                   {source: report, locator: line 9, quote: chairs}]}
      - {country: xa, role: secretariat}
      - {country: xb, sources: [{source: report, quote: "-a member"}]}
  - {id: dialogue, name: Dialogue, scope: global}
"""


def written(interlock: Interlock, place: str, path: Path, *words: str) -> dict[str, object]:
    done = interlock(
        "forums", "--matrix", "--as-of", "2019-05", "-o", str(path), "--json", *words, registry=place
    )
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def test_the_workbook_says_what_the_json_says(interlock: Interlock, a_world: World, tmp_path: Path) -> None:
    place, path = a_world(FORUMS).path, tmp_path / "forums.xlsx"
    assert written(interlock, place, path) == {"path": str(path), "forums": 2, "countries": 2, "cells": 3}
    answer = json.loads(interlock("forums", "--as-of", "2019-05", "--json", registry=place).stdout)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Matrix", "Cells", "Sources"]
    matrix, cells, sources = book.worksheets
    table = [[cell.value for cell in row] for row in matrix.iter_rows(min_row=5)]
    assert table == [
        ["Forum", "@Betaland", "Alphaland"],
        ["=HYPERLINK(1)", "member (P)", "chair, secretariat (P)"],
        ["Dialogue", None, None],
    ]
    assert "as of 2019-05" in matrix["A1"].value
    names = {ref["id"]: ref["name"] for ref in (*answer["forums"], *answer["countries"])}
    said = [
        (names[cell["forum"]], names[cell["country"]], cell["role"], cell["certainty"],
         note and note["source"]["id"], note and note["locator"], note and note["quote"])
        for cell in answer["cells"] for note in cell["sources"] or [None]
    ]  # fmt: skip
    rows = [tuple(cell.value for cell in row[:7]) for row in cells.iter_rows(min_row=5)]
    assert rows == said
    assert [[cell.value for cell in row] for row in sources.iter_rows(min_row=5)] == [
        ["report", "=Report", "3"]
    ]
    for sheet in book.worksheets:
        assert sheet.freeze_panes
        assert sheet.print_title_rows
        assert sheet.page_setup.orientation == "landscape"
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.value is not None):
            assert cell.data_type == "s", "no text is a formula"
            assert bool(cell.quotePrefix) == str(cell.value).startswith(("=", "+", "-", "@"))


def test_the_workbook_is_the_same_for_the_same_day(
    interlock: Interlock, a_world: World, tmp_path: Path
) -> None:
    place = a_world(FORUMS).path
    first, second = tmp_path / "one.xlsx", tmp_path / "two.XLSX"
    written(interlock, place, first)
    written(interlock, place, second)
    assert first.read_bytes() == second.read_bytes()
    written(interlock, place, second, "--country", "XB", "--force")
    assert first.read_bytes() != second.read_bytes()


@pytest.mark.database("sqlite")
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["forums", "--matrix", "-o", "forums.xls"], "'forums.xls' is no workbook"),
        (["forums", "--matrix", "-o", "no/such/forums.xlsx"], "no such folder"),
        (["forums", "-o", "forums.xlsx"], "add --matrix"),
        (["corridor", "LS"], "no corridor"),
        (["corridor", "LS-LS"], "both ends are Lesotho"),
        (["corridor", "LS", "MU", "ZA"], "no corridor"),
    ],
)
def test_bad_input_is_told_in_one_line(
    interlock: Interlock, tmp_path: Path, words: list[str], told: str
) -> None:
    done = interlock(*words)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert told in done.stderr
    assert not list(tmp_path.glob("*.xls*"))


def test_the_matrix_fits_the_terminal_in_blocks(interlock: Interlock, a_world: World) -> None:
    forums = "".join(
        f"  - {{id: f{n}, name: Regional forum on subject {n}, scope: regional, seats: [{{country: xa}}]}}\n"
        for n in range(12)
    )
    place = a_world(FORUMS + forums).path
    told = interlock("forums", "--matrix", registry=place).stdout
    assert max(map(len, told.split("\n"))) <= 80
    assert told.count("COUNTRY") > 1
    assert "14 forums" in told


def test_nothing_that_is_recorded_is_denied_for_want_of_a_date(interlock: Interlock, a_world: World) -> None:
    place = a_world(
        "mechanisms:\n"
        "  - id: counted\n    name: Counted board\n"
        "    meeting_counts: [{period_start: 2020, period_end: 2099, meetings: 11}]\n"
        "  - id: disputed\n    name: Disputed board\n"
        "    activity_notes: [{observation: meets_regularly, observed_on: 2020-06},\n"
        "                     {observation: no_longer_meets, observed_on: 2020-06}]\n"
        "  - {id: quiet, name: Quiet board, followed_from: 2019-01-01}\n"
        "events: [{id: met, name: Undated, type: meeting, status: held, mechanism: quiet}]\n"
        "agreements: [{id: mou, name: MOU, type: mou, stages: [{stage: negotiation}]}]\n"
    ).path
    told = {name: interlock("who", name, registry=place).stdout for name in ("counted", "disputed", "quiet")}
    assert "recorded without a source: 11 meetings counted from 2020 to 2099" in told["counted"]
    assert "dormant (contested)" in told["disputed"]
    assert "dormant from" in told["quiet"]
    assert "next meeting due" not in told["quiet"]
    assert "(contested)" in interlock("mechanisms", registry=place).stdout
    assert "1 meeting held (1 undated)" in interlock("attendance", "quiet", registry=place).stdout
    assert "negotiation" in interlock("agreements", registry=place).stdout


@pytest.mark.database("sqlite")
def test_an_unknown_country_is_told_with_candidates(interlock: Interlock) -> None:
    assert interlock("corridor", "Lesothoo", "Mauritius").returncode == 3


def test_who_would_be_lost_with_the_working_group(interlock: Interlock) -> None:
    answer = json.loads(interlock("continuity", "Lesotho TWG", "--as-of", "2019-05", "--json").stdout)
    assert set(answer) == {
        "mechanism", "as_of", "permanence", "activity", "ended", "at_risk", "reasons", "successors",
        "members_on", "counts", "share_kept", "kept", "lost", "recorded",
    }  # fmt: skip
    assert (answer["at_risk"], answer["counts"]["kept"], answer["counts"]["lost"]) == (True, 1, 14)
    assert set(answer["kept"][0]["seats"][0]) >= {"mechanism", "role", "certainty", "sources"}
    assert set(answer["lost"][0]) >= {"holder", "role", "sources"}
    told = interlock("continuity", "Lesotho TWG", "--as-of", "2019-05").stdout
    assert max(map(len, told.split("\n"))) <= 80
    assert "At risk: its project" in told
    assert "Only said, without names" in told


def test_a_corridor_is_named_by_codes_or_countries(interlock: Interlock) -> None:
    by_code = interlock("corridor", "ls-mu", "--as-of", "2020-06", "--json")
    assert (
        by_code.stdout == interlock("corridor", "Lesotho", "Mauritius", "--as-of", "2020-06", "--json").stdout
    )
    answer = json.loads(by_code.stdout)
    assert set(answer) == {"origin", "destination", "as_of", "agreements", "bodies", "line", "undated"}
    assert answer["line"][0]["outcome"] == "missed"
    told = interlock("corridor", "LS-MU", "--as-of", "2020-06").stdout
    assert max(map(len, told.split("\n"))) <= 80
    assert "Without a date:" in told


def test_bodies_for_a_theme_are_told_with_what_fits(interlock: Interlock) -> None:
    rows = json.loads(
        interlock("mechanisms", "--theme", "labour migration", "--country", "LS", "--json").stdout
    )
    assert (rows[0]["ref"]["id"], rows[0]["fits"][0]["by"]) == ("ls-lmac", "name")
    assert {"at_home", "fits", "country_seats", "seats", "sources"} <= set(rows[0])
    told = interlock("mechanisms", "--theme", "migration", "--country", "LS").stdout
    assert "weaker hints" in told
    assert max(map(len, told.split("\n"))) <= 80


def test_adding_a_body_tells_of_like_ones_and_adds_it_all_the_same(interlock: Interlock) -> None:
    words = ["add", "mechanism", "name=Consultative Committee on Migration", "country=ls", "--why", "new"]
    done = interlock(*words, "--json")
    assert done.returncode == 0
    (change,) = {entry["change"] for entry in json.loads(done.stdout)}
    assert "There is ls-ncc: National Consultative Committee on Migration (NCC), no record" in done.stderr
    assert f"interlock undo {change}" in done.stderr
    unlike = interlock("add", "mechanism", "name=Fisheries board", "country=ls", "--why", "new")
    assert unlike.stderr == ""
    interlock("add", "theme", "of=ls-ncc", "theme=Data", "--why", "new")
    same = interlock("add", "theme", "of=fisheries-board", "theme=data", "--why", "new")
    assert "There is ls-ncc" in same.stderr
    assert "interlock merge fisheries-board ls-ncc" in same.stderr
