"""The ways through the application: back and forward, and the command of every place."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.cells import cell_len
from textual.widgets import Static

import registry.asof
from registry.dates import PartialDate
from registry.questions.days_of_change import FACTS_OF
from registry.store.location import Location
from tests.conftest import Interlock
from tests.tui.screen_text import screen_text
from tests.tui.test_screens import TWG, press, way
from tui.app import InterlockApp
from tui.lists import LISTS
from tui.screens.base import TableScreen
from tui.screens.told_command import CommandScreen
from tui.states.journey import Journey
from tui.states.route import Route, Stop
from tui.widgets.crumbs import shortened
from tui.widgets.row_table import RowTable

pytestmark = pytest.mark.database("sqlite")


@pytest.fixture
def app(example: Location, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> InterlockApp:
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2026-11-23"))
    monkeypatch.chdir(tmp_path)
    return InterlockApp(Location(Path(example.path).name))


def at_cursor(app: InterlockApp) -> str:
    table = app.screen.query_one("#rows", RowTable)
    line = table.line_at(table.cursor)
    return line.ref.id if line and line.ref else ""


# ---------------------------------------------------------------- without a terminal
HOME, BODIES, TEAM = Route("home"), Route("mechanisms"), Route("record", "ls-lm-twg")


def test_back_and_forward_lead_over_what_was_shown_and_a_new_place_ends_what_lay_ahead() -> None:
    journey = Journey()
    for shown in ((HOME,), (HOME, BODIES), (HOME, BODIES, TEAM)):
        journey.arrive(shown)
    journey.keep((HOME, BODIES, TEAM._replace(cursor=7)))
    assert journey.back() == (HOME, BODIES)
    assert journey.forward() == (HOME, BODIES, TEAM._replace(cursor=7))
    assert journey.forward() is None
    journey.back()
    journey.arrive((HOME, Route("agreements")))
    assert not journey.can_go_forward
    assert journey.back() == (HOME, BODIES)


def test_to_leave_a_place_for_the_one_that_it_was_opened_from_is_to_go_back() -> None:
    journey = Journey()
    for shown in ((HOME,), (HOME, BODIES), (HOME, BODIES, TEAM), (HOME, BODIES)):
        journey.arrive(shown)
    assert journey.forward() == (HOME, BODIES, TEAM)
    journey.arrive((HOME,))
    assert journey.back() == (HOME, BODIES, TEAM)


def test_another_day_is_another_place_and_another_row_is_not() -> None:
    journey = Journey()
    journey.arrive((HOME, TEAM))
    journey.arrive((HOME, TEAM._replace(cursor=3)))
    assert not journey.can_go_back
    journey.arrive((HOME, TEAM._replace(as_of="2017")))
    assert journey.back() == (HOME, TEAM._replace(cursor=3))


def test_a_route_is_a_command() -> None:
    assert Route("mechanisms", words="it's", as_of="2017").command == (
        "mechanisms", "--filter", "it's", "--as-of", "2017",
    )  # fmt: skip
    assert Route("ties", "iom", trail=(Stop("ilo", 3),)).command == ("show", "ilo")


@pytest.mark.parametrize("room", range(80))
def test_the_way_is_told_in_whatever_room_there_is(room: int) -> None:
    steps = ("Interlock", "Mechanisms", "/労働", "国家技術作業部会", "ties of TWG")
    told = shortened(steps, room)
    assert cell_len(told) <= room
    if room > 14:
        assert told.endswith("ties of TWG")


def test_the_facts_that_decide_what_a_list_shows_are_named_by_lists_that_there_are() -> None:
    assert set(FACTS_OF) <= set(LISTS)


# ---------------------------------------------------------------- in the application
async def test_back_and_forward_restore_filter_cursor_and_day(app: InterlockApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "3", "slash", *"technical", "enter", "down", "t", *"2017", "enter")
        chosen = at_cursor(app)
        await press(pilot, "enter", "down", "down", "t", *["backspace"] * 4, "enter")
        below = at_cursor(app)
        await press(pilot, "f")
        assert way(app) == "Interlock › Forums"
        await press(pilot, "left_square_bracket")
        assert (at_cursor(app), app.as_of.is_today) == (below, True)
        await press(pilot, "alt+left", "left_square_bracket")
        assert way(app) == "Interlock › Mechanisms › /technical"
        assert (at_cursor(app), str(app.as_of.text)) == (chosen, "2017")
        await press(pilot, "right_square_bracket", "alt+right", "right_square_bracket")
        assert way(app) == "Interlock › Forums"
        await press(pilot, "right_square_bracket")
        assert "nowhere to go forward" in screen_text(app)


async def test_escape_leaves_and_forward_leads_back_in_also_along_ties(app: InterlockApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *TWG, "n", "down", "enter", "right", "enter")
        walked, row = way(app), at_cursor(app)
        await press(pilot, "escape", "escape")
        assert way(app) == "Interlock › TWG › ties of TWG"
        await press(pilot, "right_square_bracket", "right_square_bracket")
        assert (way(app), at_cursor(app)) == (walked, row)
        await press(pilot, "1", "left_square_bracket")
        assert (way(app), at_cursor(app)) == (walked, row)


# ---------------------------------------------------------------- every place is a command
PLACES: dict[str, tuple[str, ...]] = {
    "home": (),
    **{key: (key,) for key in "234567890fscdw"},
    "filtered": ("3", "slash", *"advisory", "enter"),
    "findings-filtered": ("c", "slash", *"dormant", "enter"),
    "due-filtered": ("d", "slash", *"2027", "enter"),
    "forums-filtered": ("f", "slash", *"labour", "enter"),
    "on-a-day": ("3", "t", *"2017", "enter"),
    "body": TWG,
    "body-on-a-day": (*TWG, "t", *"2017", "enter"),
    "organisation": ("colon", *"home affairs", "enter"),
    "agreement": ("4", "enter"),
    "attendance": (*TWG, "a"),
    "overlaps": (*TWG, "o"),
    "comparison": (*TWG, "b", *"2015", "enter", *"2017", "enter"),
    "ties": (*TWG, "n"),
    "walked": (*TWG, "n", "down", "enter"),
    "path": (*TWG, "p", *"viet nam", "enter"),
    "path-over-events": (*TWG, "p", *"viet nam", "enter", "v"),
    "without": (*TWG, "x"),
    "without-any-tie": (*TWG, "x", "v"),
}


def records_of(document: object) -> Iterator[str]:
    if isinstance(document, dict):
        if isinstance(document.get("id"), str):
            yield document["id"]
        for value in document.values():
            yield from records_of(value)
    elif isinstance(document, list):
        for value in document:
            yield from records_of(value)


@pytest.mark.parametrize("name", PLACES)
async def test_the_command_of_a_place_gives_the_same_records(
    app: InterlockApp, interlock: Interlock, name: str
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *[{" ": "space"}.get(key, key) for key in PLACES[name]])
        await app.workers.wait_for_complete()
        await pilot.pause()
        table = app.screen.query_one("#rows", RowTable)
        lines = [table.line_at(row) for row in range(table.row_count)]
        shown = [line.ref.id for line in lines if line and line.ref]
        is_list = isinstance(app.screen, TableScreen) and name in "234567890s"
        await press(pilot, "Y")
        assert isinstance(app.screen, CommandScreen)
        assert app.screen.query_one("#command", Static).content == app.clipboard
        words = shlex.split(app.clipboard)
    assert words[0] == "interlock"
    answer = interlock(*words[1:], "--json")
    assert answer.returncode == 0, answer.stderr
    document = json.loads(answer.stdout)
    assert not set(shown) - set(records_of(document))
    if is_list:
        assert [row["ref"]["id"] for row in document] == shown
