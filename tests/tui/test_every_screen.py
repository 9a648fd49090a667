"""All screens, one after the other in one application: their pictures without colours, and hostile text."""

from __future__ import annotations

import sqlite3
from itertools import takewhile
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input
from textual.widgets._footer import FooterKey

import registry.asof
import tui.screens.home
from registry.dates import PartialDate
from registry.store.location import Location
from tests.conftest import World
from tests.tui.screen_text import EVERY_SIZE, colours_of, compare_with_golden, screen_text
from tests.tui.test_cli_lists import WORLD
from tests.tui.test_screens import JOURNEYS, TWG
from tui.app import InterlockApp
from tui.screens.home import HomeScreen
from tui.screens.palette import PaletteScreen
from tui.widgets.row_table import RowTable

pytestmark = pytest.mark.database("sqlite")

VIEW_JOURNEYS: dict[str, tuple[str, ...]] = {
    "pipeline": ("4", "V", "right"),
    "matrix": ("f", "V", "down"),
    "by-review": ("9", "V", "down"),
    "endorsements": ("colon", *"lesotho national labour migration policy", "enter", "V"),
    "timeline": (*TWG, "V", "down"),
    "told": ("9", "V", "enter"),
}
"""The views of their own, in pictures at every size."""


@pytest.fixture(autouse=True)
def _a_day_that_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2026-11-23"))
    # Nobody stays on the first screen for so long that its findings come in.
    monkeypatch.setattr(tui.screens.home, "_MOMENT", 3600.0)


async def press(app: InterlockApp, pilot: Pilot[int], *keys: str) -> None:
    """Press the keys; words to find something by are put there at once, as what is looked at is the end."""
    waiting = list(keys)
    while waiting:
        field = app.focused
        words = "".join(takewhile(lambda key: len(key) == 1, waiting))
        if words and isinstance(field, Input) and isinstance(app.screen, PaletteScreen):
            field.insert_text_at_cursor(words)
            del waiting[: len(words)]
        else:
            key = waiting.pop(0)
            await pilot.press("space" if key == " " else key)
        await pilot.pause()
    await app.workers.wait_for_complete()
    await pilot.pause()


async def back_home(app: InterlockApp, pilot: Pilot[int]) -> None:
    """To the first screen as it was at the beginning, whatever is filled in elsewhere."""
    while not isinstance(app.screen, HomeScreen):
        app.pop_screen()
        await pilot.pause()
    app.screen.query_one(RowTable).cursor = 1
    await pilot.pause()


def footer_fits(screen: Screen[object], width: int) -> bool:
    return max((key.region.right for key in screen.query(FooterKey)), default=0) <= width


@pytest.mark.parametrize("size", EVERY_SIZE)
async def test_every_screen_looks_as_it_was_looked_at_and_its_keys_fit(
    size: str, example: Location, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    app = InterlockApp(Location(Path(example.path).name))
    async with app.run_test(size=EVERY_SIZE[size]) as pilot:
        for name, keys in (JOURNEYS | VIEW_JOURNEYS).items():
            await press(app, pilot, *keys)
            compare_with_golden(app, f"{name}-{size}")
            assert colours_of(app) == set(), name
            assert footer_fits(app.screen, EVERY_SIZE[size][0]), name
            await back_home(app, pilot)


# ---------------------------------------------------------------- hostile text
SHOWN = "[b]Ev[/b]il"
HOSTILE = f"{SHOWN} [@click=app.exit]x[/] \x1b]52;c;aGk=\x07 \u202eevil\u202c " + "long " * 400
_FREE = {
    "name", "acronym", "description", "text", "comment", "post", "quote", "locator", "venue", "note",
    "number", "response_text", "value", "function", "done_by", "frequency", "why", "who", "title",
    "identifier",
}  # fmt: skip
"""The columns of the registry's tables in which anything may be written."""


def make_hostile(world: Location) -> None:
    """Write the hostile text past the door into every such column of a registry that somebody may send."""
    with sqlite3.connect(world.path) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        tables = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
                "AND name NOT LIKE 'search%' AND name NOT LIKE 'name_%' AND name NOT LIKE 'sqlite%'"
            )
        ]
        for table in tables:
            columns = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            for column in sorted(columns & _FREE):
                connection.execute(
                    f"UPDATE {table} SET {column} = ? || rowid WHERE {column} IS NOT NULL",
                    (HOSTILE,),
                )


_LISTS = ("2", "3", "4", "5", "6", "7", "8", "9", "0", "f", "s", "c", "d")
_WALK: tuple[tuple[str, ...], ...] = (
    *((key, "enter") for key in _LISTS),
    ("4", "V"),
    ("f", "V", "enter"),
    ("9", "V", "enter"),
    ("3", "enter", "V", "enter"),
    ("8", "end", "enter", "V"),
    *(("3", "enter", key) for key in "naoryx"),
)
"""From the first screen on; what is shown is looked at after every key."""


def _with_seats(world: str) -> str:
    """The small world with somebody on every body, so that each of their views has something to show."""
    seats = "seats: [{organisation: mole}]"
    for last in ("scope: interregional", "scope: global", "acronym: TWG, country: ls"):
        world = world.replace(last, f"{last}, {seats}")
    return world


def shows_literally(app: InterlockApp, keys: tuple[str, ...]) -> None:
    """The text is there as it was written, no control reaches the terminal, and nothing is a link."""
    text = screen_text(app)
    assert SHOWN in text, keys
    assert not {"\x1b", "\x07", "\u202e", "\u202c"} & set(text), keys
    # Private in Textual 8.2, and the only way to what is really drawn.
    drawn = (part for line in app.screen._compositor.render_strips(app.size) for part in line)
    for style in (part.style for part in drawn if part.style is not None):
        assert style.link is None, keys
        assert "exit" not in str(style.meta.get("@click", "")), keys
    assert app.is_running, keys


async def test_hostile_text_shows_literally_on_every_screen_and_does_nothing(a_world: World) -> None:
    world = a_world(_with_seats(WORLD))
    make_hostile(world)
    app = InterlockApp(world)
    async with app.run_test(size=(160, 50)) as pilot:
        for keys in _WALK:
            for number, key in enumerate(keys, start=1):
                await press(app, pilot, key)
                shows_literally(app, keys[:number])
            await back_home(app, pilot)
