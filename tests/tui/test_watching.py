"""The day by steps, and a registry that others change, or that goes away, while it is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

import registry.asof
from registry.changes.editing import Word, edit, target_named
from registry.changes.journal import Reason
from registry.dates import PartialDate
from registry.store.location import Location
from tests.registry.test_days_of_change import WORLD
from tests.tui.screen_text import screen_text
from tests.tui.test_screens import TWG, press
from tui.app import InterlockApp
from tui.widgets.row_table import RowTable

pytestmark = pytest.mark.database("sqlite")


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2026-11-23"))


async def look(app: InterlockApp, pilot: Pilot[int]) -> None:
    app.look()
    await app.workers.wait_for_complete()
    await pilot.pause()


async def stepped(app: InterlockApp, pilot: Pilot[int], key: str) -> str:
    await press(pilot, key)
    await app.workers.wait_for_complete()
    await pilot.pause()
    return str(app.as_of.text)


async def test_the_day_steps_over_changes_and_nothing_is_written_in_the_past(
    a_world: Callable[[str], Location],
) -> None:
    app = InterlockApp(a_world(WORLD))
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await press(pilot, "colon", *"board", "enter")
        assert await stepped(app, pilot, "comma") == "2018-07-01"
        assert "2018-07-01: seats change" in screen_text(app)
        assert await stepped(app, pilot, "comma") == "2017-12-31"
        assert "Seats: 2 as of 2017-12-31" in screen_text(app)
        assert await stepped(app, pilot, "full_stop") == "2018-07-01"
        await stepped(app, pilot, "full_stop")
        assert "Nothing that is shown here changes after 2018-07-01" in screen_text(app)
        await press(pilot, "r", "y")
        told = [notification.message for notification in app._notifications]
        assert len(told) == 2
        assert all("2018-07-01 is shown (T shows today again)" in message for message in told)
        await press(pilot, "T")
        assert app.as_of.is_today
        await press(pilot, "left_square_bracket")
        assert str(app.as_of.text) == "2018-07-01"


def _rename(world: Location, record: str, name: str) -> None:
    edit(world, target_named(world, record), [f"name={name}"], Word(), Reason("renamed"))


# ---------------------------------------------------------------- changed by others, gone, and back
async def test_what_others_change_is_shown_and_the_row_at_the_cursor_stays(
    a_world: Callable[[str], Location],
) -> None:
    world = a_world(WORLD)
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "2", "end")
        table = app.screen.query_one(RowTable)
        assert (table.line_at(table.cursor) or pytest.fail("no row")).cells[0] == "IOM"
        await look(app, pilot)
        assert "changed by others" not in screen_text(app)
        _rename(world, "ilo", "Zzz")
        await look(app, pilot)
        assert "changed by others" in screen_text(app)
        assert "Zzz" in screen_text(app)
        assert (table.line_at(table.cursor) or pytest.fail("no row")).cells[0] == "IOM"


async def test_a_registry_that_goes_away_is_told_once_and_comes_back_by_itself(
    example: Location, tmp_path: Path
) -> None:
    path = Path(example.path)
    app = InterlockApp(example)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await press(pilot, *TWG)
        await look(app, pilot)
        shown = app.screen.query_one(RowTable).row_count
        path.rename(tmp_path / "elsewhere.db")
        await look(app, pilot)
        await look(app, pilot)
        told = [notification.message for notification in app._notifications]
        assert len([message for message in told if "Put it right" in message]) == 1
        assert "registry gone" in screen_text(app)
        assert app.screen.query_one(RowTable).row_count == shown
        await press(
            pilot, "comma", "colon", "a", "escape", "2", "n", "left_square_bracket", "apostrophe", "escape"
        )
        path.write_bytes(b"no registry at all" * 100)
        await look(app, pilot)
        assert app.news == "registry unreadable"
        (tmp_path / "elsewhere.db").replace(path)
        await look(app, pilot)
        assert app.news == ""
        await press(pilot, "1", "3")
        assert app.screen.query_one(RowTable).row_count == 50


async def test_what_was_taken_back_here_is_not_told_as_somebody_elses(
    a_world: Callable[[str], Location],
) -> None:
    world = a_world(WORLD)
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "2")
        _rename(world, "ilo", "Zzz")
        await look(app, pilot)
        await look(app, pilot)
        await press(pilot, "u")
        assert "takes back change" in screen_text(app)
        app.news = ""
        await look(app, pilot)
        assert app.news == ""


async def test_nothing_is_written_to_a_registry_that_is_gone_or_only_looked_at(
    example: Location, tmp_path: Path
) -> None:
    for place, reason in (
        (example._replace(read_only=True), "it is open to be looked at only"),
        (example, "there is no registry here"),
    ):
        app = InterlockApp(place)
        async with app.run_test(size=(80, 24), notifications=True) as pilot:
            await press(pilot, *TWG)
            if not place.read_only:
                Path(example.path).rename(tmp_path / "elsewhere.db")
            for key in ("e", "D", "plus", "r", "y", "u", "ctrl+r"):
                app.clear_notifications()
                await press(pilot, key)
                told = [notification.message for notification in app._notifications]
                assert any(reason in message for message in told), (key, told)
                assert len(app.screen_stack) == 3, key
