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
from registry.terms.events import AttendanceStatus
from tests.conftest import World
from tests.registry.acts import told
from tests.tui.screen_text import screen_text
from tui.app import InterlockApp
from tui.screens.meeting import MeetingScreen
from tui.screens.naming import NameScreen
from tui.screens.record import RecordScreen
from tui.states.confirmation import ConfirmationForm
from tui.states.meeting import MeetingForm

# A screen holds no query: what it draws was asked by questions, which are tested on both databases.
pytestmark = pytest.mark.database("sqlite")

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
    assert "roster still of 2021" in form.notes["date"].text
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
        assert here(app) is NameScreen
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


# ---------------------------------------------------------------- where one is, and what the keys do
async def test_the_cursor_and_its_keys_are_the_roster_s_alone(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_form(pilot, "r")
        date = app.screen.query_one("#field-date", Input)
        await press(pilot, "space")
        assert date.value == "2026-11-23"
        assert "›" not in "".join(screen_text(app).splitlines()[1:])
        assert "tab ↓ Next, then roster" in screen_text(app)
        await press(pilot, "down", "down")
        # All of it, with the key that finds names, fits the narrowest terminal.
        assert screen_text(app).splitlines()[-1].rstrip().endswith("^q Quit")
        await press(pilot, "down", "down")
        assert "› [ ]" in screen_text(app)
        assert "x Absent" in screen_text(app)
        await press(pilot, "up")
        assert "› [ ]" not in screen_text(app)


async def test_what_is_wrong_with_a_date_is_read_whole_in_80_columns(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_form(pilot, "r")
        await press(pilot, *"2021-13")
        beside = " ".join(line[46:].strip() for line in screen_text(app).splitlines()[2:6])
        assert "'2021-13' has no month 13; roster still of 2021" in beside
        assert "write 2003, 2003-06 or 2003-06-12" in beside


async def test_help_and_quitting_work_in_forms_and_lose_nothing(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_form(pilot, "r")
        await press(pilot, "f1")
        assert "more below" in screen_text(app)
        await press(pilot, "end")
        assert "more below" not in screen_text(app)
        assert "Every screen is also a command" in screen_text(app)
        await press(pilot, "f1")
        assert here(app) is MeetingScreen
        await press(pilot, "up", *["down"] * 4, "question_mark")
        assert "In a form" in screen_text(app) or "more below" in screen_text(app)
        await press(pilot, "escape", "space", "down", "s", *"ada", "enter", "ctrl+q")
    assert not app.is_running
    # Nothing was lost: what was filled in is a draft.
    again = InterlockApp(world)
    async with again.run_test(size=(80, 24)) as pilot:
        await open_form(pilot, "r")
        await press(pilot, "y")
        assert "1 present · 1 substitute" in screen_text(again)
        assert "Member 01 ← Ada Example" in screen_text(again)


# ---------------------------------------------------------------- names that mean nobody, or several
async def test_a_draft_is_kept_for_whoever_comes_back(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_form(pilot, "r")
        await press(pilot, *"2024", *["down"] * 2, *"Newcomer", *["down"] * 2, "space", "escape", "k")
        assert here(app) is RecordScreen
        await press(pilot, "r")
        assert "A draft of" in screen_text(app)
        await press(pilot, "y")
        assert "1 present" in screen_text(app)
        assert "Newcomer" in screen_text(app)
        await press(pilot, "escape", "y", "r")
        assert "nobody ticked" in screen_text(app)
    assert attended(world) == []


async def test_a_guest_and_minutes_that_are_not_known_are_added_from_the_form(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_form(pilot, "r")
        await press(pilot, *"2024-03-05", "down", *"Note [b]x[/b]", "ctrl+n")
        assert "interlock add source 'name=Note [b]x[/b]' as_of=2024-03-05" in screen_text(app)
        await press(pilot, "ctrl+o")
        assert "Added Note [b]x[/b]" in screen_text(app)
        await press(pilot, "down", *"Ada Example; Newcomer", "ctrl+n")
        assert "interlock add person name=Newcomer" in screen_text(app)
        await press(pilot, "ctrl+p")
        assert app.screen.query_one("#field-others", Input).value == "Ada Example; Newcomer"
        await press(pilot, "ctrl+s")
        assert here(app) is RecordScreen
        assert "Written, and" in screen_text(app)
        assert "u takes it back" in " ".join(screen_text(app).split())
    assert attended(world) == [Row("ada", "present", None), Row("newcomer", "present", None)]
    with reading(world) as reader:
        sql = (
            "SELECT count(*) FROM event JOIN source ON source.id = minutes_id AND source.as_of = '2024-03-05'"
        )
        assert reader.number(sql) == 1


async def test_a_substitute_is_chosen_among_those_whom_a_name_may_mean(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_form(pilot, "r")
        await press(pilot, *["down"] * 4, "s", *"union", "enter")
        # Enter alone never guesses.
        assert here(app) is NameScreen
        assert "Union of Mine Workers" in screen_text(app)
        await press(pilot, "down", "down", "enter")
        assert "← Union of Mine Workers" in screen_text(app)


# ---------------------------------------------------------------- a meeting that is recorded already
RECORDED = (
    WORLD
    + """
events:
  - id: spring
    name: Spring meeting
    type: meeting
    mechanism: board
    start_date: 2024-03-05
    status: held
    minutes: minutes
    attendance:
      - {organisation: member-00, status: present}
      - {organisation: member-01, status: apologies}
      - {person: ada, status: substitute, in_place_of: member-02}
      - {organisation: union-a, status: present}
  - {id: off, name: Off, type: meeting, mechanism: board, start_date: 2024-05-05, status: cancelled}
"""
)


async def test_a_recorded_meeting_is_shown_as_it_is_known_and_added_to(
    a_world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2026-11-23"))
    world = a_world(RECORDED)
    before = told(world)
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_form(pilot, "r")
        await press(pilot, *"2024-03-05")
        shown = " ".join(screen_text(app).split())
        assert "1 present · 1 apologies · 1 substitute · 27 not said" in shown
        assert "Member 02 ← Ada Example" in shown
        assert "recorded: Minutes of the Board" in shown
        assert "recorded: Union of Farm Workers" in shown
        assert "recorded already" in shown
        # Nothing was changed, so nothing is lost and nothing is written.
        await press(pilot, "ctrl+s")
        assert "nothing is new: spring is recorded so already" in screen_text(app)
        await press(pilot, *["down"] * 4, "down", "space", "down", "space")
        assert "another mark needs a shell: interlock edit" in " ".join(screen_text(app).split())
        await press(pilot, "down", "x", "ctrl+s")
        assert here(app) is RecordScreen
    assert attended(world) == [
        ("ada", "substitute", "member-02"),
        ("member-00", "present", None),
        ("member-01", "present", None),
        ("member-03", "absent", None),
        ("union-a", "present", None),
    ]
    with reading(world) as reader:
        assert reader.number("SELECT count(*) FROM event") == 2
    undo(world)
    assert told(world) == before


def test_a_cancelled_meeting_says_so_before_anything_is_filled_in(a_world: World) -> None:
    form = MeetingForm(a_world(RECORDED), BOARD, "2024-05-05")
    assert form.notes["date"].is_wrong
    assert "recorded as cancelled" in form.notes["date"].text
    assert "interlock edit off status=held" in form.notes["date"].text


def test_what_is_recorded_is_not_unsaid_and_nobody_is_there_and_replaced(a_world: World) -> None:
    form = MeetingForm(a_world(RECORDED), BOARD, "2024-03-05")
    assert form.tick(0) == ""
    assert form.window(0, 1)[0].cells[0] == "[a] apologies"
    assert form.tick(0) == ""
    assert form.window(0, 1)[0].cells[0] == "[x] present"
    assert not form.is_filled
    ada = Ref("ada", "person", "Ada Example", None)
    assert "recorded as present" in form.mark(0, AttendanceStatus.substitute, ada)
    assert form.mark(1, AttendanceStatus.substitute, ada) == ""


async def test_the_command_for_a_cancelled_meeting_of_a_long_name_is_not_cut(a_world: World) -> None:
    body = "technical-working-group-on-skills-and-recognition-of-learning"
    world = a_world(
        f"mechanisms:\n  - {{id: {body}, name: Board}}\n"
        f"events:\n  - {{id: {body}-off, name: Off, type: meeting, mechanism: {body}, "
        "start_date: 2024-05-05, status: postponed}\n"
    )
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_form(pilot, "r")
        await press(pilot, *"2024-05-05")
        beside = "".join(line[46:].strip() for line in screen_text(app).splitlines()[2:8])
        assert f"{body}-off" in beside
        assert "status=held" in beside
