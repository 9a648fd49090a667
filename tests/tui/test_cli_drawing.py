"""Drawings as commands: who is around a record, and a way as a chain."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from registry.store.location import Location
from tests.conftest import World
from tests.registry.test_neighbours import WORLD as BOARD
from tests.tui.conftest import Run

# What commands print rests on questions, which are tested on both databases.
pytestmark = pytest.mark.database("sqlite")

DAY = ("--as-of", "2020-06")


def test_who_is_around_a_record_is_drawn_and_told_in_json(
    a_world: World, run_on: Callable[[Location], Run], monkeypatch: pytest.MonkeyPatch
) -> None:
    run = run_on(a_world(BOARD))
    code, drawn, _ = run("network", "board", *DAY)
    assert code == 0
    assert drawn.splitlines() == [
        "Board                                6 records, up to 2 ties away, as of 2020-06",
        "",
        "  O Ministry ─ chair ────────╮  ╭─────────╮  ╭╌ member ╌ P Ada ─ for ──○",
        "A Accord ──╯                 ├──┤ M Board ├──┴╌ member ╌ O Union ──────○",
        "   M Council ─ gets reports ─╯  ╰─────────╯              ╰── E Fourth",
        "               of                                              meeting",
        "",
        "O organisation  P person  M mechanism  E event  A agreement",
        "╌ possible on the day",
    ]
    near = run("network", "board", "--hops", "1", *DAY)[1]
    assert "4 records, 1 tie away (2 more are 2 ties away), as of 2020-06" in near
    assert "Accord" not in near
    told = json.loads(run("network", "board", *DAY, "--json")[1])
    assert (told["hops"], told["near"], told["beyond"]) == (2, 4, 0)
    held = [tie for tie in told["ties"] if (tie["from"]["id"], tie["to"]["id"]) == ("union", "board")]
    assert [(tie["what"], tie["certainty"]) for tie in held] == [("member", "possible")]
    monkeypatch.setenv("INTERLOCK_ASCII", "1")
    assert run("network", "board", *DAY)[1].isascii()
    assert run("path", "ada", "council", "--draw", *DAY)[1].splitlines()[1:5] == [
        "+-------+",
        "| P Ada |",
        "+---+---+",
        "    : seat: member, since 2018, possible",
    ]


def test_what_is_no_small_drawing_says_so_and_what_to_do(
    a_world: World, run_on: Callable[[Location], Run]
) -> None:
    many = "".join(f"  - {{id: org-{n}, name: Organisation {n}}}\n" for n in range(30))
    seats = "".join(f"      - {{organisation: org-{n}}}\n" for n in range(30))
    bodies = f"  - {{id: lonely, name: Lonely body}}\n  - id: hub\n    name: Hub\n    seats:\n{seats}"
    run = run_on(a_world(f"organisations:\n{many}mechanisms:\n{bodies}"))
    code, told, _ = run("network", "hub", *DAY)
    words = " ".join(told.split())
    assert code == 0
    assert words.startswith("Hub is tied to 30 records as of 2020-06, and a drawing has room for 29:")
    assert words.endswith("map hub -o hub.html --as-of 2020-06 writes a map.")
    assert json.loads(run("network", "hub", *DAY, "--json")[1])["records"] == []
    assert "Nothing is recorded as tied to Lonely body" in run("network", "lonely")[1]
    assert run("network", "hub", "--hops", "3")[0] == 2
