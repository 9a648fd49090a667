"""Walking through the network: ties, ways to others, and what falls apart, without and with a terminal."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

import registry.asof
import tui.patience
from registry.asof import AsOf
from registry.dates import PartialDate
from registry.questions.naming import record_named
from registry.questions.refs import Ref
from registry.questions.ties import Tie, evidence_of
from registry.store.location import Location
from registry.store.reading import Reader, reading
from tests.registry.test_neighbours import WORLD as BOARD
from tests.tui.pressing import press
from tests.tui.screen_text import screen_text
from tui.app import InterlockApp
from tui.screens.explorer import ExplorerScreen
from tui.screens.record import RecordScreen
from tui.states.absence import AbsenceState
from tui.states.explorer import ExplorerState
from tui.states.path import PathState
from tui.suggesting import name_registry, one_command
from tui.widgets.picture import Picture
from tui.widgets.row_table import RowTable

# A screen holds no query: what it draws was asked by questions, which are tested on both databases.
pytestmark = pytest.mark.database("sqlite")

World = Callable[[str], Location]
_DAY = "2020-06"

CHAIN = """
organisations:
  - {id: bank, name: Bank}
  - {id: branch, name: Branch office, parent: bank}
  - {id: union, name: Union}
  - {id: farm, name: Farmers}
  - {id: shop, name: Shopkeepers}
  - {id: far, name: Far away}
mechanisms:
  - {id: forum, name: Forum, seats: [{organisation: union}, {organisation: branch, role: chair}]}
  - id: panel
    name: Panel
    seats: [{organisation: branch}, {organisation: farm}, {organisation: shop, role: co_chair}]
  - {id: lonely, name: Lonely body, seats: [{organisation: bank, role: lead}]}
events:
  - {id: fair, name: Fair, start_date: 2019, attendance: [{organisation: union}, {organisation: far}]}
"""


@pytest.fixture(autouse=True)
def _day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2026-11-23"))


def named(location: Location, name: str) -> Ref:
    with reading(location) as reader:
        return record_named(reader, name)


def explorer(location: Location, name: str, day: str | None = _DAY) -> ExplorerState:
    state = ExplorerState(location, named(location, name), AsOf.on(day))
    state.load()
    return state


def cells(state: ExplorerState | PathState | AbsenceState) -> list[tuple[str, ...]]:
    """The rows, a heading as its text alone."""
    lines = state.window(0, state.count())
    return [line.cells[:1] if line.is_heading else line.cells for line in lines]


# ---------------------------------------------------------------- walking, without a terminal
def test_ties_stand_below_their_kind_with_role_dates_and_how_certain(a_world: World) -> None:
    state = explorer(a_world(BOARD), "board")
    assert cells(state) == [
        ("Seats: 2, 1 certain and 1 possible",),
        ("chair", "Ministry", "2019 – 2021", "certain"),
        ("member", "Ada, for Union", "since 2018", "possible"),
        ("member", "Union: Ada", "since 2018", "possible"),
        ("Links between bodies: 1",),
        ("reports to", "Council", "", ""),
    ]
    assert state.summary[1:] == (
        "mechanism · 3 ties with 4 records as of 2020-06",
        "As a command: interlock show board --as-of 2020-06",
    )


def test_a_tie_shows_the_passage_that_it_rests_on_or_that_there_is_none(a_world: World) -> None:
    _, chair, ada, *_ = explorer(a_world(BOARD), "board").window(0, 10)
    assert ada.detail[-1] == "“Ada for the Union” – minutes"
    assert chair.detail[-1] == "No source is cited for it."
    assert chair.detail[1] == "seat: chair · 2019 – 2021 · certain on the day"


def test_one_walks_to_a_neighbour_and_back_to_the_row_one_left(a_world: World) -> None:
    state = explorer(a_world(BOARD), "ada")
    assert state.walk(1)
    assert (state.centre.id, state.steps) == ("board", ("Ada", "Board"))
    assert state.walk(5)
    assert cells(state) == [("Links between bodies: 1",), ("gets reports of", "Board", "", "")]
    assert not state.walk(0)  # a heading leads nowhere
    assert state.back() == 5
    assert state.centre.id == "board"
    assert state.back() == 1
    assert state.back() is None
    assert state.centre.id == "ada"


def test_one_moves_from_a_kind_of_tie_to_the_next_and_stays_at_the_last(a_world: World) -> None:
    state = explorer(a_world(BOARD), "board")
    assert [state.next_kind(row, 1) for row in (1, 3, 5)] == [5, 5, 5]
    assert [state.next_kind(row, -1) for row in (5, 3, 1)] == [1, 1, 1]


def test_who_has_no_tie_is_told_so(a_world: World) -> None:
    state = explorer(a_world(BOARD), "ls", None)
    assert state.summary[1] == "place · no tie is recorded as of 2026-11-23"
    assert cells(state) == [("", "Nothing is recorded as tied to it, as of 2026-11-23", "", "")]
    assert not state.walk(0)


# ---------------------------------------------------------------- ways to others, and absence
def path(location: Location, a: str, b: str, *, with_events: bool = False) -> PathState:
    day = AsOf.on(_DAY)
    return PathState(location, named(location, a), named(location, b), day, with_events=with_events)


def test_a_way_is_told_hop_by_hop(a_world: World) -> None:
    state = path(a_world(BOARD), "ada", "council")
    assert cells(state) == [
        ("From Ada",),
        ("seat: member", "Board", "since 2018", "possible"),
        ("link: reports to", "Council", "", ""),
    ]
    assert state.lines[1].detail[-1] == "“Ada for the Union” – minutes"
    assert state.summary[2] == "As a command: interlock path ada council --as-of 2020-06"


def test_being_at_the_same_event_is_a_way_only_where_it_is_asked_for(a_world: World) -> None:
    world = a_world(CHAIN)
    assert cells(path(world, "union", "far"))[1][:1] == ("no way",)
    over = path(world, "union", "far", with_events=True)
    assert [row[1] for row in cells(over)[1:]] == ["Fair", "Far away"]
    assert "--via seat,link,agreement,project,endorsement,event" in over.summary[2]
    assert cells(path(world, "union", "union"))[1][1] == "Both are the same record"


def absence(location: Location, name: str, *, all_ties: bool = False) -> AbsenceState:
    return AbsenceState(location, named(location, name), AsOf.on(_DAY), all_ties=all_ties)


def test_without_somebody_the_offices_go_too_and_bodies_are_left_without_a_chair(a_world: World) -> None:
    state = absence(a_world(CHAIN), "bank")
    assert cells(state) == [
        ("Gone with it: 1",),
        ("Branch office", "organisation"),
        ("Bodies that nobody else leads: 2",),
        ("Forum", "mechanism"),
        ("Lonely body", "mechanism"),
        ("Left without any tie: 1",),
        ("Lonely body", "mechanism"),
        ("Cut off from the rest, together: 2",),
        ("Union", "organisation"),
        ("Forum", "mechanism"),
    ]
    assert "organisations and bodies, tied by seats" in state.summary[1]
    assert state.summary[2:] == (
        "Connected parts: 2 before, 3 after",
        "As a command: interlock without bank --as-of 2020-06",
    )


def test_who_holds_nothing_together_is_told_so(a_world: World) -> None:
    world = a_world(CHAIN)
    assert "Nobody is cut off" in cells(absence(world, "farm"))[0][0]
    assert "has no ties in this network" in cells(absence(world, "far"))[0][0]


def test_what_cannot_sit_is_missed_among_all_ties(a_world: World) -> None:
    state = absence(a_world(BOARD), "accord")
    assert cells(state) == [
        ("Nobody is cut off, and every body has somebody else to lead it, or had nobody", "")
    ]
    assert state.summary[-1].endswith("without accord --recipe all-ties --as-of 2020-06")


# ---------------------------------------------------------------- at the terminal
def way(app: InterlockApp) -> list[str]:
    """The steps in the top line."""
    return list(app.way)


def here(app: InterlockApp) -> str:
    """The last step of the way in the top line."""
    return app.way[-1]


async def test_one_walks_from_a_list_and_escape_goes_back_the_way(a_world: World) -> None:
    app = InterlockApp(a_world(BOARD))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "3", "n")
        assert way(app) == ["Interlock", "Mechanisms", "ties of Board"]
        await press(pilot, "right", "enter")
        assert way(app) == ["Interlock", "Mechanisms", "ties of Board", "Council"]
        await press(pilot, "i")
        assert isinstance(app.screen, RecordScreen)
        assert app.screen.subject.id == "board"
        await press(pilot, "escape", "escape")
        assert way(app) == ["Interlock", "Mechanisms", "ties of Board"]
        table = app.screen.query_one(RowTable)
        assert (table.line_at(table.cursor) or pytest.fail("no row")).cells[1] == "Council"
        await press(pilot, "escape")
        assert way(app) == ["Interlock", "Mechanisms"]


async def test_the_day_holds_while_one_walks(a_world: World) -> None:
    app = InterlockApp(a_world(BOARD))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "3", "n", "t", *"2020", "enter")
        assert "Seats: 2, 1 certain and 1 possible" in screen_text(app)
        await press(pilot, "enter", "t", *["backspace"] * 4, *"2023", "enter")
        shown = screen_text(app)
        assert "Seats" not in shown
        assert "show ministry --as-of 2023" in shown
        await press(pilot, "escape")
        assert "Seats: 1, 0 certain and 1 possible" in screen_text(app)


def names_drawn(app: InterlockApp) -> list[tuple[str, bool]]:
    """What the drawing names, and whether it is marked there."""
    picture = app.screen.query_one(Picture)
    marked = picture.get_component_rich_style("picture--marked")
    lines = [picture.render_line(y) for y in range(picture.size.height)]
    named = picture.get_component_rich_style("picture--name")
    return [
        (part.text, part.style == marked) for line in lines for part in line if part.style in (marked, named)
    ]


async def test_a_drawing_follows_the_list_and_has_the_whole_screen_by_a_key(a_world: World) -> None:
    app = InterlockApp(a_world(BOARD))
    async with app.run_test(size=(140, 40)) as pilot:
        await press(pilot, "3", "n", "t", *"2020", "enter", "down")
        shown = names_drawn(app)
        assert [name for name, _ in shown] == ["M Board", "O Ministry", "P Ada", "O Union", "M Council"]
        assert [name for name, is_marked in shown if is_marked] == ["P Ada"]
        await press(pilot, "right", "enter")
        assert names_drawn(app) == [("M Council", False), ("M Board", True)]
        await press(pilot, "V")
        assert "Accord" not in screen_text(app)  # three ties away
        assert ("O Ministry", False) in names_drawn(app)  # two ties away
        assert app.screen.query_one(RowTable).has_focus
        await press(pilot, "enter")
        assert "A Accord" in screen_text(app)
        await press(pilot, "V")
        assert "A Accord" not in screen_text(app)
        await pilot.resize_terminal(80, 24)
        await press(pilot)
        assert not app.screen.query_one(Picture).display


async def test_the_way_to_another_record_and_what_hangs_on_one_are_asked_by_key(a_world: World) -> None:
    app = InterlockApp(a_world(BOARD))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "colon", *"ada", "enter", "p", *"council", "enter")
        assert way(app) == ["Interlock", "Ada", "path to Council"]
        await press(pilot, "V")
        assert names_drawn(app) == [("P Ada", False), ("M Board", True), ("M Council", False)]
        await press(pilot, "V")
        await press(pilot, "v")
        assert "endorsements, events" in screen_text(app)
        await press(pilot, "down", "n")
        assert here(app) == "ties of Council"
        await press(pilot, "enter", "x")
        assert here(app) == "without Board"
        assert "Left without any tie: 1" in screen_text(app)
        assert "Over all ties" in screen_text(app)
        await press(pilot, "v")
        assert "tied by seats, links, agreements" in screen_text(app)


async def test_commands_name_the_registry_also_where_a_thread_worked_the_answer_out(a_world: World) -> None:
    world = a_world(CHAIN)
    with one_command():
        name_registry("ours.db")
        app = InterlockApp(world)
        async with app.run_test(size=(160, 50)) as pilot:
            await press(pilot, "2", "n")
            await pilot.press("x")
            await app.workers.wait_for_complete()
            await pilot.pause()
            assert "interlock --registry ours.db without" in screen_text(app)


async def test_the_palette_names_the_network_and_where_no_record_is_it_says_so(a_world: World) -> None:
    app = InterlockApp(a_world(BOARD))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "2", "colon", *"network", "enter")
        assert isinstance(app.screen, ExplorerScreen)
        await press(pilot, "colon", *"network")
        assert "Network: walk" not in screen_text(app)  # one is there already
        await press(pilot, "escape", "1", "0", "n")
        assert "There is no record at the cursor" in screen_text(app)


async def test_a_record_with_thousands_of_ties_is_read_in_windows(
    a_world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = "".join(f"  - {{id: org-{n}, name: Organisation {n:04}}}\n" for n in range(1200))
    seats = "".join(f"      - {{organisation: org-{n}}}\n" for n in range(1200))
    world = a_world(f"organisations:\n{many}mechanisms:\n  - id: hub\n    name: Hub\n    seats:\n{seats}")
    asked: list[int] = []

    def counted(reader: Reader, ties: list[Tie]) -> object:
        asked.append(len(ties))
        return evidence_of(reader, ties)

    monkeypatch.setattr("tui.states.explorer.evidence_of", counted)
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "3", "n", "end")
        assert "Organisation 1199" in screen_text(app)
        assert "1200 ties with 1200 records" in screen_text(app)
        assert max(asked) < 200
        assert sum(asked) < 600
        await press(pilot, "enter", "escape")
        assert "› member              Organisation 1199" in screen_text(app)
        await press(pilot, "V")
        told = " ".join(screen_text(app).split())
        assert "Hub is tied to 1200 records as of 2026-11-23, and a drawing has room for 29: m writes" in told


async def test_a_registry_that_goes_away_leaves_one_where_one_is(a_world: World, tmp_path: Path) -> None:
    world = a_world(BOARD)
    app = InterlockApp(world)
    async with app.run_test(size=(80, 40), notifications=True) as pilot:
        await press(pilot, "3", "n", "right", "enter")
        Path(world.path).rename(tmp_path / "elsewhere.db")
        await press(pilot, "enter", "escape", "x")
        told = [notification.message for notification in app._notifications]
        assert all("there is no registry here" in message for message in told)
        assert "It could not be worked out" in screen_text(app)
        (tmp_path / "elsewhere.db").rename(world.path)
        await press(pilot, "escape")
        assert here(app) == "Council"
        await press(pilot, "escape")
        assert here(app) == "ties of Board"


async def test_what_takes_long_stops_nobody_and_an_answer_for_another_day_is_not_shown(
    a_world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tui.patience, "PATIENCE", 0.0)
    world, may_go_on, days = a_world(BOARD), threading.Event(), list[str]()

    def slowly(location: Location, record: Ref, as_of: AsOf, *, all_ties: bool) -> AbsenceState:
        days.append(str(as_of.text))
        if len(days) == 1:
            assert may_go_on.wait(30)
        return AbsenceState(location, record, as_of, all_ties=all_ties)

    monkeypatch.setattr("tui.screens.explorer.AbsenceState", slowly)
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        try:
            for key in ("3", "enter", "x"):
                await pilot.press(key)
                await pilot.pause()
            assert "Working it out" in screen_text(app)
            for key in ("t", *"2020", "enter"):
                await pilot.press(key)
                await pilot.pause()
        finally:
            may_go_on.set()
        await press(pilot)
        assert days[-1] == "2020"
        assert "as of 2020, certain and possible" in " ".join(screen_text(app).split())
        await press(pilot, "escape")
        assert way(app) == ["Interlock", "Mechanisms", "Board"]
