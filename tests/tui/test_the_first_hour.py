"""What somebody meets who opens Interlock for the first time: where to begin, and messages that end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input, Static

import registry.asof
from registry.dates import PartialDate
from registry.store.location import Location
from tests.conftest import World
from tests.tui.screen_text import screen_text
from tui.app import InterlockApp
from tui.screens.facts import FactScreen
from tui.screens.handing import Ticks
from tui.screens.home import HomeScreen
from tui.screens.naming import NameScreen
from tui.screens.palette import AsOfScreen, HelpScreen, PaletteScreen
from tui.screens.welcome import WelcomeScreen
from tui.widgets.row_table import RowTable

pytestmark = pytest.mark.database("sqlite")

WORLD = """
organisations: [{id: u-1, name: Union of Farm Workers}, {id: u-2, name: Union of Miners}]
mechanisms:
  - id: board
    name: Board
    seats: [{id: s-union, organisation: u-1, start_date: 2010}]
"""


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2026-11-23"))


async def press(pilot: Pilot[int], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()


def shown(app: InterlockApp) -> str:
    return " ".join(screen_text(app).split())


def told(app: InterlockApp) -> str:
    line = app.screen.query_one("#told", Static)
    return str(line.render()) if line.display else ""


def here(app: InterlockApp) -> type[Screen[Any]]:
    return type(app.screen)


async def test_an_empty_registry_says_how_to_begin(tmp_path: Path) -> None:
    app = InterlockApp(Location(str(tmp_path / "new.db")))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await press(pilot, "question_mark")
        assert here(app) is HelpScreen
        await press(pilot, "escape")
        assert here(app) is WelcomeScreen
        await press(pilot, "n")
        assert here(app) is HomeScreen
        assert "This registry is empty. Begin here" in shown(app)
        await press(pilot, "3")
        assert "There is no mechanism yet. + adds the first one." in shown(app)
        await press(pilot, "slash", "x")
        assert "Nothing fits. esc takes the filter away." in shown(app)


async def test_messages_end_with_what_they_speak_of(
    a_world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    app = InterlockApp(a_world(WORLD))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await press(pilot, "t", *"soon", "enter")
        problem = app.screen.query_one("#problem", Static)
        assert "is not a date" in str(problem.render())
        await press(pilot, "s")
        assert not str(problem.render())
        app.screen.query_one(Input).value = "june 2017"
        await press(pilot, "enter")
        assert here(app) is not AsOfScreen
        assert str(app.as_of.text) == "2017-06"

        await press(pilot, "2", "comma")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert told(app)
        await press(pilot, "T")
        assert not told(app)

        await press(pilot, "slash", *"union", "enter", "asterisk", "escape")
        assert told(app) == "2 marked; esc once more takes the marks away."
        await press(pilot, "escape")
        assert not told(app)
        assert "marked" not in shown(app)

        await press(pilot, "1", "slash", *"board")
        assert here(app) is PaletteScreen
        await press(pilot, "enter", "plus", *"union", "ctrl+n", "enter")
        assert here(app) is NameScreen
        assert "↓ moves to one of them" in shown(app)
        await press(pilot, "down", "enter")
        assert here(app) is FactScreen
        assert app.screen.query_one("#field-holder", Input).value.startswith("Union of")
        await press(pilot, "ctrl+q")
    assert "kept as a draft" in capsys.readouterr().err


async def test_a_roster_is_copied_and_exported_from_its_body(
    a_world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    app = InterlockApp(a_world(WORLD))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await press(pilot, "2", "down", "enter")
        await press(pilot, "left_square_bracket")
        assert app.screen.query_one(RowTable).cursor == 1
        await press(pilot, "enter", "C")
        assert told(app) == "There is no seat to copy here. A list hands out its rows."

        await press(pilot, "1", "slash", *"board", "enter")
        assert "possible: it may be held then" in shown(app)
        await press(pilot, "C", "n")
        assert told(app).startswith("Copied 1 seat: ")
        assert app.clipboard == "Union of Farm Workers"
        await press(pilot, "X", "enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        written = (tmp_path / "board-2026-11-23.csv").read_text(encoding="utf-8-sig")
        assert "Union of Farm Workers" in written

        await press(pilot, "2", "v")
        boxes = [str(app.screen.query_one(Ticks).render_line(at).text).split("▌")[0] for at in (0, 1)]
        await press(pilot, "space")
        assert boxes != [str(app.screen.query_one(Ticks).render_line(at).text).split("▌")[0] for at in (0, 1)]

        await press(pilot, "escape", "2")
        await pilot.resize_terminal(40, 12)
        await pilot.pause()
        assert "Union of Farm Workers" in shown(app)
        assert "Union of Miners" in shown(app)
