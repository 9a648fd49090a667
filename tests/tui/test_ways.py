"""The ways through the application: back and forward, and the command of every place."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

import pytest
from rich.cells import cell_len
from textual.pilot import Pilot
from textual.widgets import Input, Static
from textual.worker import WorkerCancelled

import registry.asof
import tui.screens.home
from registry.dates import PartialDate
from registry.questions.days_of_change import FACTS_OF
from registry.store.location import Location
from tests.conftest import Interlock
from tests.tui.screen_text import screen_text
from tests.tui.test_screens import TWG, press, way
from tui.app import InterlockApp
from tui.lists import LISTS
from tui.remembering import pin_of
from tui.screens.matrix import MatrixScreen
from tui.screens.told_command import CommandScreen
from tui.states.journey import Journey
from tui.states.matrix import MatrixState
from tui.states.route import Route, Stop, Way
from tui.states.route_words import route_words
from tui.suggesting import suggested_words
from tui.widgets.crumbs import shortened
from tui.widgets.row_table import RowTable

pytestmark = pytest.mark.database("sqlite")


@pytest.fixture
def app(example: Location, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> InterlockApp:
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2026-11-23"))
    # Nobody stays on the first screen for so long that its findings come in.
    monkeypatch.setattr(tui.screens.home, "_MOMENT", 3600.0)
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


def test_the_way_is_told_in_whatever_room_there_is() -> None:
    steps = ("Interlock", "Mechanisms", "/労働", "国家技術作業部会", "ties of TWG")
    for room in range(80):
        told = shortened(steps, room)
        assert cell_len(told) <= room
        assert room <= 14 or told.endswith("ties of TWG"), room


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
_ABOUT = ("record", "timeline", "history", "attendance", "overlaps", "ties", "without")
PLACES = (
    HOME, Route("review"), Route("pipeline"), Route("matrix"), Route("matrix", choices=("turned",)),
    Route("by review"), *map(Route, LISTS), *(TEAM._replace(screen=name) for name in _ABOUT),
    Route("mechanisms", words="advisory"), Route("mechanisms", as_of="2017"),
    Route("organisations", words="type:ministry !the", sort="-country,organisation"),
    Route("people", sort="-seats", columns=("person", "seats")), Route("findings", words="dormant"),
    Route("due", words="2024"), Route("forums", words="labour"), TEAM._replace(as_of="2017"),
    Route("endorsements", "ls-labour-migration-policy"), Route("record", "ls-mole"),
    Route("path", "ls-lm-twg", "vn"), Route("without", "ls-lm-twg", choices=("--recipe", "all-ties")),
)  # fmt: skip
"""Every kind of place, as a route leads there."""

KEYS = {
    "record": ("4", "enter"),
    "compare": ("b", *"2015", "enter", *"2017", "enter"),
    "ties": ("n", "down", "enter"),
    "path": ("p", *"viet nam", "enter", "v"),
    "without": ("x", "v"),
}
"""What is chosen on the way decides what is shown: by the keys, from the record of a body on."""


_IN_ORDER = set(LISTS) - {"findings", "due", "forums"}
"""Lists whose command prints their rows alone, in their order."""


class Told(NamedTuple):
    """A place: the records of its rows, the command that is told of it, and the places that led there."""

    shown: list[str]
    command: str
    way: Way


def records_of(document: object) -> Iterator[str]:
    if isinstance(document, dict):
        if isinstance(document.get("id"), str):
            yield document["id"]
        for value in document.values():
            yield from records_of(value)
    elif isinstance(document, list):
        for value in document:
            yield from records_of(value)


async def typed(pilot: Pilot[int], keys: Sequence[str]) -> None:
    """Press the keys; words are put into a field at once, as what is looked at is the end."""
    waiting = list(keys)
    while waiting:
        field = pilot.app.focused
        words = "".join(takewhile(lambda key: len(key) == 1, waiting))
        if words and isinstance(field, Input):
            field.replace(words, *sorted(field.selection))
            del waiting[: len(words)]
        else:
            await pilot.press(waiting.pop(0))
        await done(pilot)
    await done(pilot)


async def done(pilot: Pilot[int]) -> None:
    """Until what was asked for is shown; what was asked for again, the first worker leaves to the second."""
    await pilot.pause()
    while any(not worker.is_finished for worker in pilot.app.workers):
        with suppress(WorkerCancelled):
            await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def records_shown(app: InterlockApp) -> list[str]:
    if isinstance(app.screen, MatrixScreen):
        matrix = MatrixState(app.location, app.as_of)
        return [side.ref.id for side in (*matrix.rows, *matrix.columns)]
    table = app.screen.query_one("#rows", RowTable)
    lines = [table.line_at(row) for row in range(table.row_count)]
    return [line.ref.id for line in lines if line and line.ref]


async def walk(app: InterlockApp) -> dict[str, Told]:
    """Look at every place once, in one sitting."""
    told = {}

    def look() -> None:
        route = app.tables[-1].told_route
        assert route is not None
        command = suggested_words(route.command)
        told[f"{route_words(route, {})} ({command})"] = Told(records_shown(app), command, app.here)

    async with app.run_test(size=(80, 24)) as pilot:
        for place in PLACES:
            assert app.travel((HOME, place) if place != HOME else (HOME,)), place
            await typed(pilot, ())
            (*_, route) = app.here
            assert pin_of(route) == place
            look()
        for name, keys in KEYS.items():
            assert app.travel((HOME, TEAM)), name
            await typed(pilot, keys)
            assert app.here[-1].screen == name
            look()
        await typed(pilot, ["Y"])
        assert isinstance(app.screen, CommandScreen)
        assert app.screen.query_one("#command", Static).content == app.clipboard
        assert app.clipboard == "interlock without ls-lm-twg --recipe all-ties"
    return told


async def test_every_place_has_a_command_that_gives_the_same_records_and_a_route_that_leads_there(
    app: InterlockApp, interlock: Interlock
) -> None:
    wrong, empty = [], []
    for name, (shown, command, way_there) in (await walk(app)).items():
        words = shlex.split(command)
        answer = interlock(*words[1:], "--json")
        if words[0] != "interlock" or answer.returncode:
            wrong.append(f"{name}: {answer.stderr}")
            continue
        document = json.loads(answer.stdout)
        if missing := set(shown) - set(records_of(document)):
            wrong.append(f"{name}: leaves out {sorted(missing)}")
        if way_there[-1].screen in _IN_ORDER and [row["ref"]["id"] for row in document] != shown:
            wrong.append(f"{name}: gives other rows, or in another order")
        empty += [] if shown else [way_there[-1].screen]
    assert wrong == []
    assert empty == ["review", "history", "attendance"]
