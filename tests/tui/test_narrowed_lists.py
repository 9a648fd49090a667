"""Lists that are narrowed, sorted, shown in other columns, marked, copied and exported."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from textual.widgets import Input

import registry.asof
import tui.screens.lists
import tui.states.held_rows
import tui.states.narrowed
from registry.asof import AsOf
from registry.changes.editing import Word, edit, target_named
from registry.changes.journal import Reason
from registry.dates import PartialDate
from registry.store.location import Location
from tests.conftest import World
from tests.tui.pressing import press
from tests.tui.screen_text import screen_text
from tests.tui.test_cli_lists import WORLD
from tui.app import InterlockApp
from tui.lists import LISTS
from tui.screens.lists import ListScreen
from tui.states.exporting import ListExport, Stopped
from tui.states.handing import FORMS, Rows
from tui.states.holdings import SourceList
from tui.states.lines import Column, Line, Part
from tui.states.lists import ListState, MechanismList
from tui.states.orders import Order
from tui.states.upkeep import DueList, FindingList
from tui.states.work import ProjectList, RecommendationList
from tui.widgets.row_table import RowTable

# What a list is narrowed by is asked by questions, which are tested on both databases.
pytestmark = pytest.mark.database("sqlite")


@pytest.fixture
def world(a_world: World, monkeypatch: pytest.MonkeyPatch) -> Location:
    """The small world, on a day that stands still."""
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2026-11-23"))
    return a_world(WORLD)


def first_cells(state: ListState[Any]) -> list[str]:
    shown = list(state.window(0, 100))
    assert len(shown) == state.count()
    return [line.cells[0] for line in shown]


def fitting(kind: type[ListState[Any]], world: Location, words: str, day: str = "2026") -> list[str]:
    state = kind(world, AsOf.on(day))
    state.words = words
    return first_cells(state)


def list_columns(app: InterlockApp) -> Sequence[Column]:
    assert isinstance(app.screen, ListScreen)
    return app.screen.state.columns


@pytest.mark.parametrize("kind", LISTS.values(), ids=LISTS)
def test_every_list_sorts_by_every_column_both_ways_and_narrows_by_each(
    world: Location, kind: type[ListState[Any]]
) -> None:
    state = kind(world, AsOf.on("2026"))
    every = sorted(first_cells(state))
    for column in kind.columns:
        for descending in (False, True):
            state.sort_by(Order(column.field, descending))
            assert sorted(first_cells(state)) == every
            assert state.problem == ""
            assert any(shown.title[-1] in "▲▼" for shown in state.columns)
        state.words = f"!{column.field}:nothingsuch"
        assert sorted(first_cells(state)) == every
        state.words = ""


def test_columns_narrow_by_what_their_rows_show_on_the_day(world: Location) -> None:
    assert [fitting(ProjectList, world, "state:run", day) for day in ("2016-09", "2017")] == [
        [],
        ["Labour migration management"],
    ]
    assert fitting(FindingList, world, "severity:warning rule:contested") == ["warning"]
    assert fitting(DueList, world, "date:<2021") == ["2020-12-31"]
    assert fitting(RecommendationList, world, "review:blank number:2") == ["2"]
    assert fitting(SourceList, world, "!speaks:2021 cited:>0") == ["Report"]


def test_an_unknown_column_says_which_there_are_and_narrows_nothing(world: Location) -> None:
    state = MechanismList(world, AsOf.on("2026"))
    every = state.count()
    state.words = "role:chair"
    assert state.count() == every
    assert "there are body, type, permanence, country, activity, seats" in state.problem


def test_what_is_worked_out_row_by_row_is_refused_for_too_many_rows(
    world: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tui.states.held_rows, "MOST_WORKED_OUT", 1)
    state = MechanismList(world, AsOf.on("2026"))
    before = first_cells(state)
    state.sort_by(Order("activity"))
    assert first_cells(state) == before
    assert state.problem.startswith("not sorted: 'activity' is worked out row by row")
    state.words = "gfmd"
    assert state.count() == 1
    assert state.problem == ""


def test_a_narrowed_list_follows_a_change_of_the_registry(world: Location) -> None:
    state = MechanismList(world, AsOf.on("2026"))
    state.words = "forum"
    before = state.count()
    edit(world, target_named(world, "gfmd"), ["name=Global Conference"], Word(None), Reason("renamed"))
    assert state.count() == before - 1


def test_rows_are_copied_in_each_form_and_text_stays_text() -> None:
    lines = [Line(("=A|b", "1"), None), Line(("[x](y)", ""), None)]
    rows = Rows(("Body", "Seats"), lines, AsOf.on())
    copied = {form.key: form.written(rows) for form in FORMS}
    assert copied["n"] == "=A|b\n[x](y)"
    assert copied["m"].splitlines()[2:] == [r"| =A\|b | 1 |", r"| \[x\](y) |  |"]
    assert copied["t"].splitlines()[1] == "'=A|b\t1"
    assert json.loads(copied["j"])[0] == {"id": None, "Body": "=A|b", "Seats": "1"}
    assert copied["c"] == ""


async def test_keys_and_clicks_sort_a_list_and_the_title_says_so(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "3", "greater_than_sign")
        assert "BODY ▲" in screen_text(app)
        first = app.screen.query_one(RowTable).line_at(0)
        await press(pilot, "minus")
        assert "BODY ▼" in screen_text(app)
        table = app.screen.query_one(RowTable)
        assert table.line_at(table.row_count - 1) == first
        await press(pilot, "minus", "less_than_sign")
        assert "▲" not in screen_text(app)
        await pilot.click("#rows", offset=(4, 0))
        await pilot.pause()
        assert "BODY ▲" in screen_text(app)


async def test_marks_are_counted_in_the_top_line_outlive_the_filter_and_go_with_escape(
    world: Location,
) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "3", "space", "slash", *"gfmd", "enter", "asterisk")
        assert " › ".join(app.way) == "Interlock › Mechanisms · 2 marked › /gfmd"
        assert "›*Global Forum" in screen_text(app)
        await press(pilot, "escape")
        assert app.screen.query_one(Input).value == ""
        await press(pilot, "C", "c")
        assert app.clipboard == "interlock show abu-dhabi\ninterlock show gfmd"
        await press(pilot, "escape")
        assert " › ".join(app.way) == "Interlock › Mechanisms"
        await press(pilot, "C", "n")
        assert app.clipboard.startswith("Abu Dhabi Dialogue")


async def test_chosen_columns_stay_for_the_session(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "3", "v", "down", "space", "enter")
        shown = [column.title for column in list_columns(app)]
        assert shown == ["Body", "Type", "CC", "Activity", "Seats"]
        await press(pilot, "2", "3")
        assert [column.title for column in list_columns(app)] == shown


async def test_the_list_as_shown_goes_to_a_file_and_replaces_none(world: Location, tmp_path: Path) -> None:
    app = InterlockApp(world)
    table, book = tmp_path / "out.csv", tmp_path / "out.xlsx"
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "3", "slash", *"!gfmd", "enter", "minus")
        for path in (table, book, table):
            await press(pilot, "X")
            app.screen.query_one(Input).value = str(path)
            await press(pilot, "enter")
        assert "is there already" in screen_text(app)
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Body", "Type", "Permanence", "CC", "Activity", "Seats"]
    bodies = [row[0] for row in rows[1:]]
    assert bodies == sorted(bodies, reverse=True)
    assert not any("GFMD" in body for body in bodies)
    workbook = load_workbook(book)
    assert [cell.value for cell in workbook["mechanisms"]["A"]][1:] == bodies
    about = [cell.value for cell in workbook["about"]["A"]]
    assert about[1:2] + about[3:] == [
        "Mechanisms as of 2026-11-23", f"{len(bodies)} mechanisms", "Filter: !gfmd", "Sorted by: -body",
    ]  # fmt: skip
    assert about[2].startswith("Registry: change 1 of ")


def test_an_export_tells_how_far_it_is_and_can_be_stopped(world: Location, tmp_path: Path) -> None:
    state = MechanismList(world, AsOf.on("2026"))
    path, told = tmp_path / "bodies.csv", []

    def stop(read: int, rows: int) -> None:
        told.append((read, rows))
        if read == rows:
            raise Stopped

    with pytest.raises(Stopped):
        ListExport(state, ()).save(str(path), stop)
    assert not path.exists()
    export = ListExport(state, {"gfmd"})
    state.words = "nothing that is there"
    export.save(str(path), lambda read, rows: told.append((read, rows)))
    assert told == [(0, 4), (4, 4), (0, 1), (1, 1)]
    assert "Global Forum" in path.read_text(encoding="utf-8-sig").splitlines()[1]


async def test_a_large_list_reads_its_names_beside_the_typing_and_then_narrows(
    world: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tui.states.narrowed, "_QUICK", 0)
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "3", "slash", *"country:ls", "enter")
        assert "for “country:ls”" in screen_text(app)
        narrowed = app.screen.query_one(RowTable).row_count
        await press(pilot, "greater_than_sign", "escape")
        assert "BODY ▲" in screen_text(app)
        assert 0 < narrowed < app.screen.query_one(RowTable).row_count


@pytest.mark.parametrize("kind", [MechanismList, ProjectList, RecommendationList])
def test_what_is_read_ahead_changes_no_answer_and_is_read_once_a_day(
    world: Location, monkeypatch: pytest.MonkeyPatch, kind: type[ListState[Any]]
) -> None:
    monkeypatch.setattr(tui.states.narrowed, "_QUICK", 0)
    plain, ahead = kind(world, AsOf.on("2017")), kind(world, AsOf.on("2017"))
    wanted = []
    for each in (ahead.count, ahead.prepare):
        each()
        wanted.append(ahead.wants_preparing)
    assert wanted == [True, False]
    for column in kind.columns:
        for descending in (False, True):
            for state in (plain, ahead):
                state.sort_by(Order(column.field, descending))
            assert ahead.answer(Part(0, 1, 0)).total == plain.count()
            assert first_cells(ahead) == first_cells(plain)
    ahead.as_of = AsOf.on("2019")
    assert ahead.wants_preparing


def test_the_lines_that_come_with_a_count_are_those_that_are_drawn(world: Location) -> None:
    state = MechanismList(world, AsOf.on("2017"))
    every = list(state.window(0, -1))
    for part in (Part(0, 2, 0), Part(1, 2, 0), Part(3, 9, 0), Part(0, 1, 500)):
        answer = state.answer(part)
        assert answer.total == len(every)
        with state.at_hand(answer):
            assert state.window(part.first, part.limit) == every[part.first : part.first + part.limit]
            assert state.window(0, -1) == every


async def test_a_list_that_is_left_keeps_what_it_read_and_reads_no_more(
    world: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tui.states.narrowed, "_QUICK", 0)
    monkeypatch.setattr(tui.screens.lists, "_AFTER_PAINT", 0.001)
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "3")
        await pilot.pause(0.05)
        await app.workers.wait_for_complete()
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, ListScreen)
        assert not screen.state.wants_preparing
        await press(pilot, "escape")
        assert app.known_names["Mechanisms"] is screen.state.held
        await press(pilot, "3", "greater_than_sign")
        assert "BODY ▲" in screen_text(app)
