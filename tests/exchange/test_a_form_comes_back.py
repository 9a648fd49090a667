"""A roster goes out as a form by the command, is changed by hand, and comes back by the command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import Database
from tests.exchange.asking import Asking
from tests.registry.acts import told
from tests.registry.test_roster_form import opened

_FACTS = """
organisations:
  - {id: ministry, name: Ministry of Labour}
  - {id: union, name: Union of Farm Workers}
  - {id: league, name: Employers' League}
people:
  - {id: jane, name: Jane Banda}
mechanisms:
  - id: board
    name: Wage Board
    seats:
      - {id: s-chair, organisation: ministry, person: jane, role: chair, start_date: 2016-02}
      - {id: s-union, organisation: union, role: member, constituency: workers, start_date: 2018}
      - {id: s-league, organisation: league, role: member, constituency: employers, start_date: 2018}
"""
_SENT, _BACK = "2026-02-01", "2026-05-04"


@pytest.fixture
def board(database: Database, tmp_path: Path) -> Asking:
    asking = Asking(database.new_registry("board"), tmp_path)
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts" / "facts.yaml").write_text(_FACTS, encoding="utf-8")
    asking.ask("import", str(tmp_path / "facts"))
    return asking


def a_form_back(asking: Asking) -> str:
    """The form, in which the union left, the league has the chair, and somebody is new."""
    path = asking.folder / "board.xlsx"
    asking.ask("export", str(path), "--as", "roster-form", "--mechanism", "board", "--as-of", _SENT)
    form = opened(path)
    form.cell("s-chair", "Still true?", "yes")
    form.cell("s-union", "Still true?", "left")
    form.cell("s-union", "Until", "2026-03-31")
    form.cell("s-league", "Still true?", "changed")
    form.cell("s-league", "Role", "co_chair")
    form.cell("s-league", "Since", "2026-04-01")
    form.add(Organisation="Domestic Workers' Association", Role="member", Since="2026-04-15")
    form.book.save(path)
    return str(path)


def seated(asking: Asking, on: str) -> dict[str, str]:
    return {seat["organisation"]["name"]: seat["role"] for seat in asking.who("board", on)}


def test_an_untouched_form_changes_no_seat(board: Asking) -> None:
    path = board.folder / "board.xlsx"
    board.ask("export", str(path), "--as", "roster-form", "--mechanism", "board", "--as-of", _SENT)
    before = seated(board, _BACK)
    (file,) = board.bring(str(path), "--on", _BACK)
    assert file["seats_opened"] == file["seats_closed"] == 0
    assert seated(board, _BACK) == before


def test_just_the_changes_are_told_and_done_once(board: Asking) -> None:
    path, before = a_form_back(board), told(board.place)
    (tried,) = board.bring(path, "--on", _BACK, "--dry-run")
    assert told(board.place) == before
    moves = {(seat["what"], seat["holder"].split(",")[0]) for seat in tried["seats"]}
    assert moves >= {
        ("closed", "Union of Farm Workers"),
        ("closed", "Employers' League"),
        ("opened", "Employers' League"),
        ("opened", "Domestic Workers' Association"),
    }, json.dumps(tried["seats"])
    assert not {what for what, who in moves if who == "Ministry of Labour"} & {"opened", "closed"}
    (done,) = board.bring(path, "--on", _BACK)
    assert done == tried
    assert seated(board, _BACK) == {
        "Ministry of Labour": "chair",
        "Employers' League": "co_chair",
        "Domestic Workers' Association": "member",
    }
    assert seated(board, _SENT) == {
        "Ministry of Labour": "chair",
        "Employers' League": "member",
        "Union of Farm Workers": "member",
    }
    compared = board.ask("compare", "board", "--from", _SENT, "--to", _BACK)
    assert [s["organisation"]["name"] for s in compared["joined"]] == ["Domestic Workers' Association"]
    assert [s["organisation"]["name"] for s in compared["left"]] == ["Union of Farm Workers"]
    assert [(c["field"], c["from"], c["to"]) for c in compared["changed"]] == [("role", "member", "co_chair")]


def test_a_form_that_was_read_changes_nothing_more_and_is_taken_back(board: Asking) -> None:
    path, before = a_form_back(board), told(board.place)
    board.bring(path, "--on", _BACK)
    after = told(board.place)
    assert board.ask("import", path, "--on", _BACK)["batch"] is None
    assert told(board.place) == after
    board.undo()
    assert told(board.place) == before
