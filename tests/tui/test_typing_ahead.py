"""Keys typed, or pasted by a terminal, faster than screens and fields take them in."""

from __future__ import annotations

import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input

from registry.store.reading import reading
from tests.conftest import World
from tui.app import InterlockApp
from tui.screens.facts import FactScreen
from tui.screens.lists import ListScreen
from tui.screens.record import RecordScreen

pytestmark = pytest.mark.database("sqlite")

WORLD = """
organisations: [{id: union, name: Union of Farm Workers}, {id: other, name: Other}]
mechanisms: [{id: board, name: Board}]
"""


async def at_once(pilot: Pilot[int], *keys: str) -> None:
    """All keys before the first of them is dealt with, as a terminal hands on what is pasted."""
    for key in keys:
        pilot.app.post_message(events.Key(key, " " if key == "space" else key if len(key) == 1 else None))
    await pilot.pause()
    assert isinstance(pilot.app, InterlockApp)
    while pilot.app.is_taking_keys:
        await pilot.pause()
    await pilot.pause()


def typed(text: str) -> list[str]:
    return ["space" if letter == " " else letter for letter in text]


async def test_a_key_waits_until_what_was_typed_before_it_is_there(a_world: World) -> None:
    place = a_world(WORLD)
    app = InterlockApp(place)
    async with app.run_test(size=(80, 24)) as pilot:
        await at_once(pilot, "2", "slash", *typed("farm work"))
        assert isinstance(app.screen, ListScreen)
        assert app.screen.place.words == "farm work"
        await at_once(pilot, "escape", "escape", "colon", *typed("board"), "enter")
        assert isinstance(app.screen, RecordScreen)

        name = "Ministry of Labour and Social Protection"
        await at_once(pilot, "plus", *typed(name), "ctrl+n", "ctrl+o", "tab", *typed("x"))
        assert isinstance(app.screen, FactScreen)
        with reading(place) as reader:
            added = reader.records("SELECT name FROM entity WHERE kind = 'organisation' ORDER BY name")
        assert [one["name"] for one in added] == [name, "Other", "Union of Farm Workers"]
        assert app.screen.query_one("#field-holder", Input).value == name
        assert app.screen.query_one("#field-person", Input).value == "x"

        app.post_message(events.Paste(" and\nnobody\r\n  else\n"))
        await pilot.pause()
        await at_once(pilot, "shift+tab", "!")
        # What is pasted over several lines is not cut, and what stands in a field is not typed over.
        assert app.screen.query_one("#field-person", Input).value == "xand nobody else"
        assert app.screen.query_one("#field-holder", Input).value == f"{name}!"
