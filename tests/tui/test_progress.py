"""What takes long says how far it is, the keys go on working, and Escape ends it."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from textual.pilot import Pilot

import tui.patience
import tui.screens.home
from registry.asof import AsOf
from registry.changes.editing import Word, edit, target_named
from registry.changes.journal import Reason
from registry.store.location import Location
from registry.store.stopping import Progress, Stop, Stopped, counted, stop_here, stopped_by
from tests.conftest import World
from tests.tui.pressing import press
from tests.tui.screen_text import screen_text
from tests.tui.test_cli_lists import WORLD
from tui.app import InterlockApp
from tui.patience import how_far
from tui.signs import in_ascii
from tui.states.home import home_state
from tui.states.pipeline import PipelineState
from tui.widgets.row_table import RowTable

pytestmark = pytest.mark.database("sqlite")


def test_of_questions_within_questions_the_outer_one_tells_how_far_it_is() -> None:
    stop, told = Stop(), list[Progress | None]()
    with stopped_by(stop):
        for _ in counted("rules", "ab"):
            for _ in counted("bodies", "xyz", 400):
                told.append(stop.progress)
    assert told == [Progress(0, 2, "rules")] * 3 + [Progress(1, 2, "rules")] * 3
    assert stop.progress is None


def test_what_is_counted_in_pieces_is_told_in_what_they_stand_for() -> None:
    stop = Stop()
    with stopped_by(stop):
        pieces = counted("bodies", range(3), 400)
        next(pieces)
        next(pieces)
        assert stop.progress == Progress(400, 1200, "bodies")
        stop.now()
        with pytest.raises(Stopped):
            next(pieces)
    assert stop.progress is None


def test_nobody_has_to_wait_for_what_is_counted() -> None:
    assert list(counted("rules", "ab")) == ["a", "b"]
    assert stop_here().progress is None


def test_how_far_it_is_stands_there_in_words_and_in_signs_of_any_terminal() -> None:
    told = how_far(Progress(1500, 6000, "bodies"), 3.2)
    assert told == "1,500 of 6,000 bodies █████░░░░░░░░░░░░░░░ 3 s; esc stops it"
    assert in_ascii(told) == "1,500 of 6,000 bodies #####::::::::::::::: 3 s; esc stops it"
    assert how_far(None, 12) == how_far(Progress(0, 0, "bodies"), 12) == "12 s; esc stops it"


class Slowly:
    """A question that goes on until it may be answered, or is stopped."""

    def __init__(self, ask: Callable[[Location, AsOf], PipelineState]) -> None:
        self._ask, self.may_go_on, self.stopped = ask, threading.Event(), threading.Event()

    def __call__(self, location: Location, as_of: AsOf) -> PipelineState:
        try:
            for _ in counted("agreements", range(4), 25):
                while not self.may_go_on.is_set():
                    stop_here().pause(0.01)
        except Stopped:
            self.stopped.set()
            raise
        return self._ask(location, as_of)


@pytest.fixture
def slowly(monkeypatch: pytest.MonkeyPatch) -> Slowly:
    """The pipeline, asked slowly."""
    monkeypatch.setattr(tui.patience, "LOOK", 0.01)
    monkeypatch.setattr(tui.patience, "PATIENCE", 0.0)
    asked = Slowly(PipelineState)
    monkeypatch.setattr("tui.screens.pipeline.PipelineState", asked)
    monkeypatch.setattr("tui.views._MOMENT", 1000)  # nothing is asked ahead
    return asked


async def until(pilot: Pilot[int], shown: str) -> None:
    """Wait until it is on the screen."""
    assert isinstance(pilot.app, InterlockApp)
    for _ in range(500):
        await pilot.pause(0.01)
        if shown in " ".join(screen_text(pilot.app).split()):
            return
    raise AssertionError(screen_text(pilot.app))


async def test_a_view_says_how_far_it_is_and_escape_leaves_it_where_nothing_is_shown(
    a_world: World, slowly: Slowly
) -> None:
    app = InterlockApp(a_world(WORLD))
    async with app.run_test(size=(120, 24)) as pilot:
        await press(pilot, "4")
        await pilot.press("V")
        await until(pilot, "0 of 100 agreements ░")
        await pilot.press("escape")
        await until(pilot, "Interlock › Agreements as of")
        assert slowly.stopped.wait(10)


async def test_escape_ends_what_is_asked_again_and_what_was_shown_stays(
    a_world: World, slowly: Slowly
) -> None:
    slowly.may_go_on.set()
    app = InterlockApp(a_world(WORLD))
    async with app.run_test(size=(120, 24)) as pilot:
        await press(pilot, "4", "V")
        await until(pilot, "2 agreements as of")
        slowly.may_go_on.clear()
        for key in ("t", *"2015", "enter"):
            await pilot.press(key)
        await until(pilot, "esc stops it")
        await pilot.press("escape")
        await until(pilot, "Stopped. What is shown was answered before.")
        assert slowly.stopped.wait(10)
        assert app.way[-1] == "Pipeline"
        slowly.may_go_on.set()
        await press(pilot, "T")
        await until(pilot, "2 agreements as of")
        assert "Stopped" not in screen_text(app)


async def test_marking_all_and_copying_them_are_asked_beside_the_rows(
    a_world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tui.patience, "PATIENCE", 0.0)
    app = InterlockApp(a_world(WORLD))
    async with app.run_test(size=(120, 24)) as pilot:
        await press(pilot, "3")
        await until(pilot, "4 mechanisms")
        await press(pilot, "asterisk")
        await until(pilot, "4 marked")
        assert app.screen.query_one(RowTable).row_count == 4
        await press(pilot, "C")
        await until(pilot, "Copy 4 mechanisms as:")


async def test_home_says_how_far_the_rules_are_and_escape_ends_them(
    a_world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = threading.Event()

    def looked_for(location: Location, as_of: AsOf) -> None:
        try:
            for _ in counted("rules", "abcd"):
                stop_here().pause(60)
        except Stopped:
            ended.set()
            raise

    monkeypatch.setattr(tui.screens.home, "attention_on", looked_for)
    monkeypatch.setattr(tui.screens.home, "_MOMENT", 0.01)
    monkeypatch.setattr(tui.screens.home, "_SOMETIMES", 0.01)
    app = InterlockApp(a_world(WORLD))
    async with app.run_test(size=(100, 30)) as pilot:
        await until(pilot, "looked for… 0 of 4 rules")
        await pilot.press("escape")
        await until(pilot, "stopped; they are looked for when")
        assert ended.wait(10)
        await pilot.press("4")
        await until(pilot, "Interlock › Agreements")
        await pilot.press("escape")
        await until(pilot, "looked for… 0 of 4 rules")
        await pilot.press("escape")


def test_the_first_screen_is_asked_again_where_the_day_or_the_registry_changed(a_world: World) -> None:
    world = a_world(WORLD)
    before = home_state(world, AsOf.on("2020"), None)
    assert home_state(world, AsOf.on("2020"), before) is before
    assert home_state(world, AsOf.on("2019"), before) is not before
    edit(world, target_named(world, "doi"), ["name=Another"], Word(), Reason("renamed"))
    assert home_state(world, AsOf.on("2020"), before) is not before
