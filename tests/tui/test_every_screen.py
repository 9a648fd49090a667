"""All screens, one after the other in one application: their pictures without colours, and hostile text."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from registry.store.location import Location
from tests.conftest import World
from tests.registry.review_world import WORLD as REVIEW_WORLD
from tests.tui.screen_text import EVERY_SIZE, GOLDENS, LOOKS, PICTURES, looks_by_name, screen_text
from tests.tui.test_cli_lists import WORLD
from tests.tui.test_screens import JOURNEYS, TWG
from tests.tui.walking import FIRST, back_home, every_screen, look_at, press, stand_still
from tui.app import InterlockApp

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


SMALL_JOURNEYS: dict[str, tuple[str, ...]] = {
    "day": ("t",),
    "columns": ("2", "v"),
    "copying": ("2", "space", "C"),
    "exporting": ("2", "X"),
    "pinned": ("3", "apostrophe"),
    "command": ("3", "Y"),
    "snoozing": ("c", "z"),
    "offer": ("2", "e", "enter", "down", "x", "escape", "k", "enter"),
}
"""The small screens that stand over another one."""

PICTURED = ("home", "palette", "roster", "edit-seat", "pipeline", "ties")
"""Of these a picture in colour stands in the documentation too."""

_WHOLE = JOURNEYS | VIEW_JOURNEYS | SMALL_JOURNEYS
_FORMS = tuple(
    name
    for name, keys in _WHOLE.items()
    if keys[: len(TWG)] == TWG or {"e", "plus", "z", "slash", "colon"} & set(keys[:2])
)
WALKS: dict[str, dict[str, tuple[str, ...]]] = {
    "forms": {name: keys for name, keys in _WHOLE.items() if name in _FORMS},
    "places": {name: keys for name, keys in _WHOLE.items() if name not in _FORMS},
    "review": {
        "review": ("w", "down", "down", "right", "tab", "down", "space"),
        "review-same": ("w", "down", "down", "right", "tab", "down", "space", "s"),
    },
    "no registry": {"welcome": ()},
}
"""What is walked through with one application: each walk takes one after another from the first screen."""

_MET = {
    "forms": (
        "Absence Beginning Body Change Comparison Decision Discard Explorer Fact Form History List "
        "Meeting Name Offer OwnRows Palette Path Record Remove Timeline TwoDates View Word"
    ),
    "places": (
        "AsOf Columns Command Copy Export Fact Finding Help Home List Matrix Pinned Pipeline Telling View"
    ),
    "review": "Placing Review",
    "no registry": "Welcome",
}
"""The screens that each walk meets, without the word that all their names end with."""


def met_on(walk: str) -> set[str]:
    return {f"{name}Screen" for name in _MET[walk].split()}


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)


@pytest.mark.parametrize("walk", WALKS)
async def test_every_screen_looks_as_it_was_looked_at_and_its_keys_fit(
    walk: str, example: Location, a_world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At every size, in colours, without and in ASCII; and every screen that there is was met."""
    monkeypatch.chdir(tmp_path)
    if walk == "review":
        app = InterlockApp(Location(Path(a_world(REVIEW_WORLD).path).name))
    else:
        app = InterlockApp(Location("none.db" if walk == "no registry" else Path(example.path).name))
    met = set()
    async with app.run_test(size=FIRST) as pilot:
        for name, keys in WALKS[walk].items():
            await press(app, pilot, *keys)
            met.add(type(app.screen).__name__)
            await look_at(app, pilot, name, pictured=name in PICTURED)
            if walk != "no registry":
                await back_home(app, pilot)
    assert met == met_on(walk)


def test_no_golden_is_left_without_a_journey() -> None:
    walked = {f"{name}-{size}" for walk in WALKS.values() for name in walk for size in EVERY_SIZE}
    assert {path.stem for path in GOLDENS.glob("*.txt")} == walked | {LOOKS.stem}
    assert set(looks_by_name()) == walked
    assert {path.stem for path in PICTURES.iterdir()} == set(PICTURED)


def test_every_screen_is_met() -> None:
    assert set().union(*map(met_on, WALKS)) == every_screen()


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
_SEAT = ("3", "enter")
_WALK: tuple[tuple[str, ...], ...] = (
    ("1",),
    *((key, "enter") for key in _LISTS),
    ("4", "V"),
    ("f", "V", "enter"),
    ("9", "V", "enter"),
    (*_SEAT, "V", "enter"),
    ("8", "end", "enter", "V"),
    (*_SEAT, "E", "R"),
    (*_SEAT, "E", "enter"),
    ("2", "enter", "plus"),
    ("4", "V", "L"),
    *((*_SEAT, key) for key in "naoyx"),
    (*_SEAT, "b", *"2019", "tab", *"2020", "ctrl+s"),
    (*_SEAT, "p", *"la", "enter"),
    (*_SEAT, "h", "enter"),
    (*_SEAT, "r", *["down"] * 4, "s"),
    (*_SEAT, "plus", "down", "down", "ctrl+n"),
    ("2", "e", "enter", "down", "x", "escape", "k", "enter"),
    ("2", "plus", *"Evil"),
    ("c", "z"),
    *(("2", key) for key in ("v", "C", "X", "apostrophe", "Y", "t", "question_mark")),
    ("colon", *"la"),
)
"""From the first screen on; what is shown is looked at after every key."""
_REVIEW_WALK = (("w", "n"),)
_COVERS = ("HelpScreen", "AsOfScreen", "WordScreen", "DiscardScreen")
"""What says nothing of the registry, and stands over what does."""


def _with_seats(world: str) -> str:
    """The small world with somebody on every body, so that each of their views has something to show."""
    seats = "seats: [{organisation: mole}]"
    for last in ("scope: interregional", "scope: global", "acronym: TWG, country: ls"):
        world = world.replace(last, f"{last}, {seats}")
    return world


def shows_literally(app: InterlockApp, keys: tuple[str, ...]) -> None:
    """The text is there as it was written, no control reaches the terminal, and nothing is a link."""
    text = screen_text(app)
    if type(app.screen).__name__ not in _COVERS and keys != ("colon",):
        assert SHOWN in text, keys
    assert not {"\x1b", "\x07", "\u202e", "\u202c"} & set(text), keys
    # Private in Textual 8.2, and the only way to what is really drawn.
    drawn = (part for line in app.screen._compositor.render_strips(app.size) for part in line)
    for style in (part.style for part in drawn if part.style is not None):
        assert style.link is None, keys
        assert "exit" not in str(style.meta.get("@click", "")), keys
    assert app.is_running, keys


async def met_unharmed(app: InterlockApp, walk: tuple[tuple[str, ...], ...]) -> set[str]:
    """The screens that were met; after every key they are looked at."""
    met = set()
    async with app.run_test(size=(160, 50)) as pilot:
        for keys in walk:
            for number, key in enumerate(keys, start=1):
                await press(app, pilot, key)
                shows_literally(app, keys[:number])
                met.add(type(app.screen).__name__)
            await back_home(app, pilot)
    return met


async def test_hostile_text_shows_literally_on_every_screen_and_does_nothing(
    a_world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    world = a_world(_with_seats(WORLD))
    make_hostile(world)
    met = await met_unharmed(InterlockApp(world), _WALK)
    world = a_world(REVIEW_WORLD)
    make_hostile(world)
    met |= await met_unharmed(InterlockApp(world), _REVIEW_WALK)
    # The first of them stands where no registry is that could say anything.
    assert met == every_screen() - {"WelcomeScreen"}
