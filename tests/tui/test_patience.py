"""Answers that take a while: the keys go on working, and what nobody waits for any more ends."""

from __future__ import annotations

from concurrent.futures import wait

import pytest

import tui.patience
from registry.store.location import Location
from registry.store.reading import reading
from registry.store.stopping import Stop, Stopped, stopped_by
from tests.conftest import World
from tests.tui.screen_text import screen_text
from tests.tui.test_cli_lists import WORLD
from tui.app import InterlockApp
from tui.patience import asked
from tui.screens.record import RecordScreen

_ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT (x + 1) % 7 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def world(a_world: World) -> Location:
    return a_world(WORLD)


def test_a_question_that_nobody_waits_for_ends(world: Location) -> None:
    def ask() -> int:
        with reading(world) as reader:
            return reader.number(_ENDLESS)

    stop = Stop()
    answer = asked(ask, stop)
    for _ in range(600):
        stop.now()
        if wait([answer], timeout=0.1).done:
            break
    assert isinstance(answer.exception(timeout=0), Stopped)
    with stopped_by(stop), reading(world) as reader, pytest.raises(Stopped):
        reader.number("SELECT 1")


@pytest.mark.database("sqlite")
async def test_what_takes_a_while_is_shown_when_it_is_there_and_enter_waits_for_it(
    world: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tui.patience, "PATIENCE", 0.0)
    app = InterlockApp(world)
    async with app.run_test(size=(120, 40)) as pilot:
        for key, shown in (("3", "4 mechanisms"), ("f", "Global"), ("d", "ahead"), ("4", "agreement")):
            await pilot.press(key)
            await app.workers.wait_for_complete()
            await pilot.pause()
            assert shown in screen_text(app), key
        await pilot.press("colon", *"gfmd", "enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, RecordScreen)
        assert "GFMD" in screen_text(app)
