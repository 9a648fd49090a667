"""The forms: what they say beside the fields, what they keep, what they write, and how to leave them."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input, Static

import registry.asof
from registry.changes.undoing import undo
from registry.dates import PartialDate
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms import AttendanceStatus
from tests.conftest import World
from tests.registry.acts import told
from tests.tui.screen_text import screen_text
from tui.app import InterlockApp
from tui.screens.meeting import MeetingScreen, SubstituteScreen
from tui.screens.record import RecordScreen
from tui.states.confirmation import ConfirmationForm
from tui.states.meeting import MeetingForm

WORLD = """
sources:
  - {id: minutes, name: Minutes of the Board, type: minutes, as_of: 2024-03}
people:
  - {id: ada, name: Ada Example}
organisations:
""" + "".join(f"  - {{id: member-{n:02}, name: Member {n:02}}}\n" for n in range(30)) + """
  - {id: union-a, name: Union of Farm Workers}
  - {id: union-b, name: Union of Mine Workers}
mechanisms:
  - id: board
    name: Board
    seats:
""" + "".join(
    f"      - {{id: s-{n:02}, organisation: member-{n:02}, start_date: {2020 if n < 29 else 2023}}}\n"
    for n in range(30)
)  # fmt: skip
BOARD = Ref("board", "mechanism", "Board", None)


@pytest.fixture
def world(a_world: World, monkeypatch: pytest.MonkeyPatch) -> Location:
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2026-11-23"))
    return a_world(WORLD)


class Row(NamedTuple):
    who: str
    status: str
    instead: str | None


def attended(place: Location) -> list[Row]:
    with reading(place) as reader:
        sql = "SELECT coalesce(organisation_id, person_id), status, in_place_of_id FROM attendance ORDER BY 1"
        return reader.rows(sql, Row)


def here(app: InterlockApp) -> type[Screen[Any]]:
    return type(app.screen)


async def press(pilot: Pilot[int], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()


async def open_form(pilot: Pilot[int], key: str) -> None:
    await press(pilot, "colon", *"board", "enter", key)


# ---------------------------------------------------------------- what is said beside the fields
def test_the_roster_follows_the_date_and_marks_stay_with_whom_they_were_made_for(world: Location) -> None:
    form = MeetingForm(world, BOARD, "2024-03-05")
    assert (form.count(), form.notes["date"].text) == (30, "roster of 2024-03-05")
    form.tick(0)
    form.tick(29)
    form.enter("date", "2021")
    assert form.count() == 29
    assert (
        form.counted == "29 on the roster · 1 present · 28 not said · 1 marked without a seat then, left out"
    )
    form.enter("date", "2021-1")
    assert form.notes["date"].is_wrong
    assert "Shown is still the roster of 2021." in form.notes["date"].text
    form.enter("date", "2024")
    assert form.counted == "30 on the roster · 2 present · 28 not said"


def test_what_a_name_means_or_why_it_means_nothing_is_said(world: Location) -> None:
    form = MeetingForm(world, BOARD, "2024-03-05")
    form.enter("others", "union-a; Ada Example")
    assert form.notes["others"] == ("Union of Farm Workers; Ada Example", False)
    form.enter("others", "Ada Example; Union")
    assert form.notes["others"].is_wrong
    assert "which one: Union of Farm Workers" in form.notes["others"].text
    form.enter("minutes", "Nobody's")
    assert form.notes["minutes"].is_wrong
    # A body is no source.
    form.enter("minutes", "board")
    assert form.notes["minutes"].text == "Minutes of the Board"
    form.enter("date", "2027-01")
    assert form.notes["date"].text == "roster of 2027-01; still to come, so a planned meeting"


def test_a_date_to_come_cannot_be_confirmed(world: Location) -> None:
    form = ConfirmationForm(world, BOARD, "2027")
    assert form.notes["date"] == ("2027 is still to come: confirm what is known", True)


# ---------------------------------------------------------------- what they write
async def test_a_meeting_is_one_change_and_undo_takes_it_back(world: Location) -> None:
    before = told(world)
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_form(pilot, "r")
        await press(pilot, *"2024-03-05", "enter", *"minutes", "enter", *"union-a", "down", "down")
        await press(pilot, "space", "down", "space", "space", "down", "x", "down", "s", *"ada", "enter")
        assert here(app) is MeetingScreen
        await press(pilot, "end", "space")
        assert "Member 29" in screen_text(app)
        assert "2 present · 1 apologies · 1 absent · 1 substitute · 25 not said" in " ".join(
            screen_text(app).split()
        )
        await press(pilot, "ctrl+s")
        assert here(app) is RecordScreen
    assert attended(world) == [
        ("ada", "substitute", "member-03"),
        ("member-00", "present", None),
        ("member-01", "apologies", None),
        ("member-02", "absent", None),
        ("member-29", "present", None),
        ("union-a", "present", None),
    ]
    undo(world)
    assert told(world) == before


async def test_what_is_refused_stays_in_the_form_with_the_reason(world: Location) -> None:
    before = told(world)
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_form(pilot, "r")
        # Somebody who is ticked and named among the guests again.
        await press(pilot, *"2024-03-05", "down", "down", *"member-00", "down", "down", "space", "ctrl+s")
        assert here(app) is MeetingScreen
        assert "Member 00 is named twice" in str(app.screen.query_one("#problem", Static).render())
        assert "1 present" in screen_text(app)
        await press(pilot, "up", "up", *"nobody", "ctrl+s")
        assert "Others: no record is called" in str(app.screen.query_one("#problem", Static).render())
    assert told(world) == before


async def test_seats_that_are_unticked_are_not_confirmed(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_form(pilot, "y")
        await press(pilot, *"2024-03", "down", "ctrl+s")
        assert "who confirms it?" in str(app.screen.query_one("#problem", Static).render())
        await press(
            pilot, *"minutes", "down", *"p 1", "down", "down", "space", "down", "space", "down", "space"
        )
        await press(pilot, "space", "ctrl+s")
        assert here(app) is RecordScreen
    with reading(world) as reader:
        sql = "SELECT count(*) FROM seat WHERE last_confirmed = '2024-03'"
        assert reader.number(sql) == 28
        assert reader.number("SELECT count(*) FROM citation WHERE locator = 'p 1'") == 28
    assert ConfirmationForm(world, BOARD, "2024-03").counted == (
        "2 of 30 seats ticked, of the roster of 2024-03 · 28 confirmed for it already"
    )


# ---------------------------------------------------------------- how to leave them
async def test_whoever_leaves_is_asked_first_where_something_would_be_lost(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_form(pilot, "r")
        await press(pilot, "escape")
        assert here(app) is RecordScreen
        await press(pilot, "r", "down", "down", "down", "down", "space", "escape")
        assert "Throw away what you filled in?" in screen_text(app)
        await press(pilot, "escape")
        assert "1 present" in screen_text(app)
        await press(pilot, "escape", "y")
        assert here(app) is RecordScreen
    assert attended(world) == []


async def test_letters_are_letters_in_a_field_and_keys_in_the_rows(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_form(pilot, "r")
        await press(pilot, "down", "down", "down", *"six", "space", *"q")
        assert app.screen.query_one("#field-why", Input).value == "six q"
        await press(pilot, "down", "q", "s")
        assert here(app) is SubstituteScreen
        await press(pilot, *"nobody", "enter")
        assert "no record is called 'nobody'" in screen_text(app)
        await press(pilot, "escape", "up")
        assert app.screen.focused is app.screen.query_one("#field-why", Input)


async def test_forms_are_of_bodies_alone(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "r", "y", "a", "b", "o")
        assert " › ".join(app.way) == "Interlock"
        await press(pilot, "colon", *"Member 07", "enter", "r", "y", "a", "b", "o")
        assert " › ".join(app.way) == "Interlock › Member 07"
        assert "Meeting" not in screen_text(app).splitlines()[-1]
        await press(pilot, "enter", "colon", *"meeting", "enter")
        assert here(app) is MeetingScreen


def test_a_mark_can_be_taken_back(world: Location) -> None:
    form = MeetingForm(world, BOARD, "2024")
    for expected in ("[x] present", "[a] apologies", "[ ]"):
        form.tick(3)
        assert form.window(3, 1)[0].cells[0] == expected
    form.mark(3, AttendanceStatus.substitute, Ref("ada", "person", "Ada Example", None))
    assert form.window(3, 1)[0].cells == ("[s] substitute", "Member 03 ← Ada Example", "member")
    form.tick(3)
    assert not form.is_filled
