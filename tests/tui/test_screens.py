"""The terminal application, by key and by mouse, at the two sizes that it is made for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

import registry.asof
import tui.screens.home
from registry.asof import AsOf
from registry.changes.editing import Word, edit, target_named
from registry.changes.journal import Reason
from registry.dates import PartialDate
from registry.questions.due.forward import due_on
from registry.store.location import Location
from registry.store.reading import reading
from tests.tui.screen_text import screen_text
from tui.app import InterlockApp
from tui.screens.home import HomeScreen
from tui.screens.record import RecordScreen
from tui.states.upkeep import DueList
from tui.widgets.footer import Footer
from tui.widgets.row_table import RowTable

_TODAY = PartialDate("2026-11-23")


@pytest.fixture
def app(example: Location, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> InterlockApp:
    """The application on the example, on a day that stands still."""
    monkeypatch.setattr(registry.asof, "today", lambda: _TODAY)
    # Nobody stays on the first screen for so long that its findings come in.
    monkeypatch.setattr(tui.screens.home, "_MOMENT", 3600.0)
    monkeypatch.chdir(tmp_path)
    # A file is named as seen from its folder, so that pictures of screens stand still.
    return InterlockApp(example if example.is_url else Location(Path(example.path).name))


async def press(pilot: Pilot[int], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await pilot.pause()


def way(app: InterlockApp) -> str:
    return " › ".join(app.way)


async def find(pilot: Pilot[int], text: str) -> None:
    """Open the palette, type, and take the first that fits."""
    await press(pilot, "colon", *text, "enter")


TWG = ("colon", *"tech", "enter")

JOURNEYS: dict[str, tuple[str, ...]] = {
    "home": (),
    "organisations": ("2",),
    "mechanisms": ("3",),
    "mechanisms-filtered": ("3", "slash", *"advisory"),
    "agreements": ("4", "down"),
    "events": ("5",),
    "people": ("6",),
    "projects": ("7",),
    "instruments": ("8", "end"),
    "recommendations": ("9",),
    "systems": ("0",),
    "forums": ("f",),
    "sources": ("s",),
    "findings": ("c",),
    "due": ("d",),
    "palette": ("colon", *"tecnical"),
    "roster": ("colon", *"tech", "enter"),
    "member": ("colon", *"home affairs", "enter"),
    "other-body": ("colon", *"home affairs", "enter", "enter"),
    "help": ("question_mark",),
    "meeting": (*TWG, "r", *"2017-02", "enter", "down", *"UNDP; nobody", "down", "down", "space", "down", "s",
                *"unicef", "enter"),
    "substitute": (*TWG, "r", *["down"] * 4, "s", *"ministry of"),
    "discard": (*TWG, "r", "x", "escape"),
    "confirmation": (*TWG, "y", *"2026-11", "enter", *"evaluation", "down", "down", "down", "down", "space"),
    "attendance": (*TWG, "a"),
    "two-dates": (*TWG, "b", *"2020", "enter", *"2019", "enter"),
    "comparison": (*TWG, "b", *"2015", "enter", *"2017", "enter"),
    "overlaps": (*TWG, "o"),
    "ties": (*TWG, "n"),
    "drawn": (*TWG, "n", "right", "V"),
    "walked": (*TWG, "n", "down", "right", "left", "enter", "right", "enter"),
    "path": (*TWG, "p", *"viet nam", "enter"),
    "path-to-whom": (*TWG, "p", *"mekong"),
    "without": (*TWG, "x"),
    "edit-seat": (*TWG, "e", *["down"] * 9, "ctrl+u", *"2019-13", "down"),
    "edit-record": ("2", "e", "enter", "down", *"ACT", "down"),
    "facts": (*TWG, "E", "down"),
    "new-row": (*TWG, "E", "home", "plus", "down", "enter", "down"),
    "remove": (*TWG, "E", "down", "R"),
    "next-stage": ("4", "V", "L"),
    "seat-ends": (*TWG, "D", *"2020-06", "enter", *"unicef", "enter", "enter", "enter", *"lesotho-eval"),
    "adding": ("2", "plus", *"ministry of labour", "enter"),
    "word": (*TWG, "plus", "down", "down", "ctrl+n"),
    "history": (*TWG, "h"),
    "change": (*TWG, "h", "enter", "down"),
}  # fmt: skip


async def test_from_a_part_of_a_name_to_the_other_bodies_of_a_member_and_back(app: InterlockApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await find(pilot, "tech")
        assert way(app) == "Interlock › TWG"
        table = app.screen.query_one(RowTable)
        while "Home Affairs" not in (line := table.line_at(table.cursor) or pytest.fail("no row")).cells[1]:
            await press(pilot, "down")
        await press(pilot, "enter")
        assert way(app) == "Interlock › TWG › Ministry of Home Affairs"
        await press(pilot, "enter")
        assert way(app) == "Interlock › TWG › Ministry of Home Affairs › NCC"
        await press(pilot, "escape", "escape")
        assert way(app) == "Interlock › TWG"
        here = app.screen.query_one(RowTable)
        assert here.line_at(here.cursor) == line
        await press(pilot, "escape", "escape", "escape")
        assert isinstance(app.screen, HomeScreen)


async def test_the_same_by_mouse(app: InterlockApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        table = app.screen.query_one(RowTable)
        assert "National Technical" in (table.line_at(4) or pytest.fail("no row")).cells[1]
        await pilot.click(RowTable, offset=(20, 5))
        await pilot.pause()
        await pilot.click(RowTable, offset=(20, 5))
        await pilot.pause()
        assert way(app) == "Interlock › TWG"
        roster = app.screen.query_one(RowTable)
        await pilot.click(RowTable, offset=(20, 5))
        await pilot.pause()
        assert roster.cursor == 4
        await pilot.click(RowTable, offset=(20, 5))
        await pilot.pause()
        assert len(app.way) == 3


async def test_the_day_changes_what_every_screen_shows(app: InterlockApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await find(pilot, "tech")
        assert "dormant · seats: 0 certain, 16 possible" in screen_text(app)
        await press(pilot, "t", *"2017", "enter")
        assert "active · seats: 16 certain, 0 possible" in screen_text(app)
        assert "as of 2017" in screen_text(app)
        await press(pilot, "t", *(["backspace"] * 4), *"2015", "enter")
        assert "not yet founded · seats: none held" in screen_text(app)


async def test_a_day_that_is_none_is_explained_and_changes_nothing(app: InterlockApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "t", *"2019-13", "enter")
        assert "no month 13" in str(app.screen.query_one("#problem", Static).render())
        await press(pilot, "escape")
        assert app.as_of.is_today


async def test_a_filter_narrows_as_one_types_and_escape_takes_it_away_first(app: InterlockApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "3", "slash", *"advisory")
        assert app.screen.query_one(RowTable).row_count == 2
        await press(pilot, "escape")
        assert app.screen.query_one(Input).value == ""
        assert app.screen.query_one(RowTable).row_count == 50
        await press(pilot, "escape")
        assert isinstance(app.screen, HomeScreen)


async def test_the_palette_leads_to_places_too(app: InterlockApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await find(pilot, "agreements")
        assert way(app) == "Interlock › Agreements"


async def test_a_map_of_the_record_is_written(app: InterlockApp, tmp_path: Path) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await find(pilot, "tech")
        await press(pilot, "m")
        await app.workers.wait_for_complete()
    assert (tmp_path / "ls-lm-twg.html").stat().st_size > 100_000


async def test_the_footer_keeps_its_keys_in_eighty_columns_of_a_smaller_terminal(app: InterlockApp) -> None:
    async with app.run_test(size=(40, 12)) as pilot:
        for keys in ((), ("3",), ("enter",)):
            await press(pilot, *keys)
            assert 0 < app.screen.query_one(Footer).width_of_keys <= 80


async def test_a_terminal_may_shrink_and_grow(app: InterlockApp) -> None:
    async with app.run_test(size=(160, 50)) as pilot:
        await find(pilot, "tech")
        before = screen_text(app)
        await pilot.resize_terminal(40, 12)
        await pilot.pause()
        await press(pilot, "end", "home", "pagedown", "home")
        await pilot.resize_terminal(160, 50)
        await pilot.pause()
        assert app.screen.query_one(RowTable).row_count > 20
        assert len(screen_text(app)) > len(before) // 2


HOSTILE = "Ev[/b]il [@click=app.exit]x[/] {{x}} [red]Org[/red]"


async def test_where_there_is_no_registry_one_is_offered_and_made(tmp_path: Path) -> None:
    app = InterlockApp(Location(str(tmp_path / "new" / "registry.db")))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "There is no registry yet" in screen_text(app)
        await press(pilot, "e")
        assert isinstance(app.screen, HomeScreen)
        assert "National Technical Working Group" in screen_text(app)


async def test_a_registry_that_cannot_be_read_ends_the_application_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_bytes(b"not a registry" * 100)
    app = InterlockApp(Location(str(tmp_path / "x.db")))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
    assert app.return_value == 2


async def test_a_long_list_is_asked_for_in_windows(
    a_world: Callable[[str], Location], monkeypatch: pytest.MonkeyPatch
) -> None:
    many = "".join(f"  - {{id: org-{n}, name: Organisation {n:04}}}\n" for n in range(1200))
    world = a_world("organisations:\n" + many)
    from tui.states.lists import OrganisationList

    asked: list[int] = []
    window = OrganisationList.window

    def counted(self: OrganisationList, offset: int, limit: int) -> object:
        asked.append(limit)
        return window(self, offset, limit)

    monkeypatch.setattr(OrganisationList, "window", counted)
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "2", "end")
        table = app.screen.query_one(RowTable)
        assert table.cursor == 1199
        assert "Organisation 1199" in screen_text(app)
        assert max(asked) < 200
        assert sum(asked) < 1200
        await press(pilot, "enter")
        assert isinstance(app.screen, RecordScreen)


@pytest.mark.database("sqlite")
async def test_a_registry_that_goes_away_is_told_and_the_screen_stays(
    app: InterlockApp, tmp_path: Path
) -> None:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await press(pilot, "3")
        (tmp_path / "registry.db").rename(tmp_path / "elsewhere.db")
        await press(pilot, "enter", "escape", "2", "slash", "a")
        told = [notification.message for notification in app._notifications]
        assert any("there is no registry here" in message for message in told)
        (tmp_path / "elsewhere.db").rename(tmp_path / "registry.db")
        await press(pilot, "escape", "1", "3")
        assert app.screen.query_one(RowTable).row_count == 50


# ---------------------------------------------------------------- what a newcomer could not see
async def test_a_body_s_own_keys_are_shown_at_both_sizes_and_nowhere_else(app: InterlockApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await find(pilot, "tech")
        assert "a Attendance  b Compare  o Overlaps" in screen_text(app)
        await press(pilot, "o")
        assert "a Attendance  b Compare  o Overlaps" in screen_text(app)
        assert "said: a source says that they overlap" in screen_text(app)
        await press(pilot, "escape")
        await pilot.resize_terminal(160, 50)
        await press(pilot, "b")
        assert "Enter next, then compare · ^s compare · esc leave" in screen_text(app)
        await press(pilot, *"2015", "ctrl+s")
        assert way(app) == "Interlock › TWG › 2015 to 2026-11-23"
        await find(pilot, "home affairs")
        assert "a Attendance" not in screen_text(app)


async def test_help_says_that_more_follows(app: InterlockApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "question_mark")
        assert "↓ PgDn: more below" in screen_text(app)
        await press(pilot, "end")
        assert "more below" not in screen_text(app)
        assert "Every screen is also a command" in screen_text(app)
        await press(pilot, "escape", "colon", "f1")
        assert "↓ PgDn: more below" in screen_text(app)


SMALL = f"""
people:
  - {{id: ada, name: Ada Example}}
organisations:
  - {{id: union, name: Union}}
  - {{id: left, name: 'Left {HOSTILE}', acronym: LEFT}}
mechanisms:
  - id: board
    name: Board
    followed_from: 2020
    seats:
      - {{organisation: union, start_date: 2019-05, last_confirmed: 2024-02}}
      - {{organisation: left, start_date: 2019, end_date: 2021}}
events:
  - id: met
    name: 'A meeting with a long name that stands in one line where there is room for it {HOSTILE}'
    type: meeting
    mechanism: board
    start_date: 2020-05-04
    status: held
    attendance: [{{organisation: union, status: present}}, {{organisation: left, status: present}}]
"""


@pytest.fixture
def small(a_world: Callable[[str], Location], monkeypatch: pytest.MonkeyPatch) -> InterlockApp:
    """A world with one of everything, and a body whose silence nobody reports."""
    monkeypatch.setattr(registry.asof, "today", lambda: _TODAY)
    return InterlockApp(a_world(SMALL))


async def test_home_counts_in_words_that_fit_and_claims_no_source_where_there_is_none(
    small: InterlockApp,
) -> None:
    async with small.run_test(size=(160, 50)) as pilot:
        table = small.screen.query_one(RowTable)
        size = table.line_at(table.row_count - 2) or pytest.fail("no row")
        assert size.cells[1].startswith("2 organisations · 1 person · 1 mechanism · 0 agreements · 2 seats")
        await press(pilot, "down", "down")
        shown = screen_text(small)
        words = " ".join(shown.split())
        assert "dormant" in words
        assert "the last known meeting was 2020-05-04" in words.replace("│ ", "")
        assert "on the evidence of a source" not in words


async def test_home_names_the_record_that_a_change_touched(small: InterlockApp) -> None:
    edit(
        small.location,
        target_named(small.location, "left"),
        ["website=https://example.org"],
        Word(None),
        Reason("x"),
    )
    async with small.run_test(size=(80, 24)) as pilot:
        await press(pilot, "end")
        table = small.screen.query_one(RowTable)
        lines = [table.line_at(n) for n in range(table.row_count)]
        assert f"Left {HOSTILE} (LEFT): x" in [line.cells[1] for line in lines if line]


async def test_attendance_says_who_has_no_seat_any_more_and_names_meetings_in_one_line(
    small: InterlockApp,
) -> None:
    async with small.run_test(size=(160, 50)) as pilot:
        await press(pilot, "3", "enter", "a")
        lines = screen_text(small).splitlines()
        ended = next(n for n, line in enumerate(lines) if "With a seat then, and none as of" in line)
        assert "Left Ev[/b]il [@click=app.exit]x[/]" in lines[ended + 1]
        (meeting,) = [line for line in lines if line.lstrip("› ").startswith("2020-05-04: A meeting")]
        assert "room for it" in meeting


async def test_a_roster_shows_since_when_and_when_confirmed_where_there_is_room(small: InterlockApp) -> None:
    async with small.run_test(size=(160, 50)) as pilot:
        await press(pilot, "3", "enter")
        (seat,) = [line for line in screen_text(small).splitlines() if line.startswith("› member")]
        assert "since 2019-05" in seat
        assert "2024-02" in seat


def test_due_is_asked_for_the_day_that_is_shown(small: InterlockApp) -> None:
    day = AsOf.on("2031-05")
    asked = DueList(small.location, day)
    with reading(small.location) as reader:
        expected = due_on(reader, day)
    assert asked.count() == len(expected)
    assert [asked.row_at(n) for n in range(asked.count())] == expected
