"""Findings snoozed and accepted on their screen: the keys, what is asked, what is refused."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

import registry.asof
from registry.asof import AsOf
from registry.checks.findings import all_findings_on
from registry.checks.rules import RULES
from registry.dates import PartialDate
from registry.questions.decisions import Decided
from registry.questions.journal import history_of
from registry.store.location import Location
from registry.store.reading import reading
from tests.conftest import World
from tests.tui.screen_text import screen_text
from tests.tui.test_cli_lists import WORLD
from tui.app import InterlockApp
from tui.screens.deciding import FindingScreen
from tui.widgets.row_table import RowTable

# A screen holds no query: what it draws was asked by questions, which are tested on both databases.
pytestmark = pytest.mark.database("sqlite")


@pytest.fixture
def world(a_world: World, monkeypatch: pytest.MonkeyPatch) -> Location:
    """The small world with two findings, on a day that stands still."""
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2026-11-23"))
    return a_world(WORLD)


async def press(pilot: Pilot[int], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()


def decisions(world: Location) -> list[Decided | None]:
    with reading(world) as reader:
        return [finding.decision for finding in all_findings_on(reader, AsOf.on(), RULES)]


async def test_a_finding_is_snoozed_until_a_day(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "c")
        before = app.screen.query_one(RowTable).row_count
        await press(pilot, "z")
        assert app.screen_stack[-1].query("#decision")
        await press(pilot, *"2027-01", "enter", *"not now", "enter")
        assert isinstance(app.screen, FindingScreen)
        assert app.screen.query_one(RowTable).row_count == before - 1
        assert "1 snoozed" in screen_text(app)
    first, *others = decisions(world)
    assert first is not None
    assert (str(first.decision), str(first.until), first.reason) == ("snoozed", "2027-01", "not now")
    assert others == [None] * (before - 1)
    with reading(world) as reader:
        assert history_of(reader, limit=1)[0].why == "not now"


async def test_the_finding_at_the_cursor_of_a_narrowed_list_is_accepted(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "c", "down")
        assert app.screen.query_one(RowTable).cursor == 1
        await press(pilot, "x", *"zebra, as agreed", "enter")
        assert isinstance(app.screen, FindingScreen)
        assert "1 accepted" in screen_text(app)
    first, second = decisions(world)
    assert first is None
    assert second is not None
    assert (str(second.decision), second.until, second.reason) == ("accepted", None, "zebra, as agreed")


async def test_what_is_wrong_stands_beside_its_field_and_what_was_typed_stays(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "c", "z", *"2020", "tab", *"x", "enter")
        lines = screen_text(app).splitlines()
        (field,) = [
            n for n, line in enumerate(lines) if "2020" in line and "after" not in line and "│" in line
        ]
        assert "2020 is not after today" in lines[field + 1]
        assert app.focused is app.screen.query_one("#until", Input)
        assert app.screen.query_one("#reason", Input).value == "x"
        await press(pilot, "end", *["backspace"] * 4, *"2027", "tab", "end", "backspace", "enter")
        assert "a decision without a reason" in screen_text(app)
        assert "is not after today" not in screen_text(app)
        await press(pilot, "escape")
        assert "Throw away what you filled in?" in screen_text(app)
        await press(pilot, "n")
        assert app.screen.query_one("#until", Input).value == "2027"
        await press(pilot, "escape", "y")
        assert isinstance(app.screen, FindingScreen)
        await press(pilot, "z", "escape")
        assert isinstance(app.screen, FindingScreen)
    assert decisions(world) == [None, None]


async def test_labels_stay_while_one_types(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "c", "z", *"2027-01", "enter", *"later")
        shown = screen_text(app)
        assert [line for line in shown.splitlines() if "Until" in line and "2027-01" in line]
        assert [line for line in shown.splitlines() if "Why" in line and "later" in line]


async def test_a_finding_of_another_day_is_not_decided_on(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(120, 24)) as pilot:
        await press(pilot, "c", "t", *"2025", "enter")
        assert app.screen.query_one(RowTable).row_count > 0
        await press(pilot, "x")
        assert isinstance(app.screen, FindingScreen)
        (told,) = [notification.message for notification in app._notifications]
        assert "decided on as of today, and 2025 is shown" in told
    assert decisions(world) == [None, None]


async def test_a_list_without_findings_asks_nothing(a_world: World) -> None:
    app = InterlockApp(a_world("organisations:\n  - {id: union, name: Union}\n"))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "c", "z", "x")
        assert isinstance(app.screen, FindingScreen)
