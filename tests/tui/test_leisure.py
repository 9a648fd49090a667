"""Garbage is looked for in pauses, once after what was typed."""

from __future__ import annotations

import gc
from types import SimpleNamespace

import pytest

import tui.leisure
import tui.typing_ahead
from registry.store.location import Location
from tui.app import InterlockApp

pytestmark = pytest.mark.database("sqlite")


async def test_all_objects_are_looked_through_once_after_a_pause(
    example: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = gc.get_threshold()
    collected: list[float] = []
    clock = SimpleNamespace(now=1000.0)
    monkeypatch.setattr(tui.leisure, "time", SimpleNamespace(monotonic=lambda: clock.now))
    monkeypatch.setattr(tui.typing_ahead, "time", SimpleNamespace(monotonic=lambda: clock.now))
    app = InterlockApp(example)
    try:
        async with app.run_test() as pilot:
            assert gc.get_threshold() == before  # nobody looks at a terminal here
            app.collect_at_leisure()
            assert gc.get_threshold()[:2] == before[:2]
            monkeypatch.setattr(gc, "collect", lambda: collected.append(clock.now))
            await pilot.press("down")
            for clock.now in (1001.0, 1010.0, 1020.0):
                app._collect()
            await pilot.press("down")
            for clock.now in (1021.0, 1030.0, 1040.0):
                app._collect()
    finally:
        gc.set_threshold(*before)
    assert collected == [1010.0, 1030.0]
