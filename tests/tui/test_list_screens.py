"""The list screens, on a small world: each opens by its key, narrows, and shows the day's state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from textual.pilot import Pilot

import registry.asof
from registry.asof import AsOf
from registry.dates import PartialDate
from registry.questions.due.items import DueItem
from registry.questions.forums import forums_on
from registry.store.location import Location
from registry.store.reading import Reader, reading
from tests.conftest import World
from tests.tui.screen_text import screen_text
from tests.tui.test_cli_lists import WORLD
from tui.actions import ACTIONS
from tui.app import InterlockApp
from tui.lists import LISTS
from tui.screens.record import RecordScreen
from tui.states.forums import ForumList, forum_rows
from tui.states.holdings import InstrumentList, PersonList, SourceList, SystemList
from tui.states.lines import Line
from tui.states.lists import ListState
from tui.states.upkeep import DueList, FindingList
from tui.states.work import EventList, ProjectList, RecommendationList
from tui.widgets.row_table import RowTable

# A screen holds no query: what it draws was asked by questions, which are tested on both databases.
pytestmark = pytest.mark.database("sqlite")


@pytest.fixture
def world(a_world: World, monkeypatch: pytest.MonkeyPatch) -> Location:
    """The small world, on a day that stands still."""
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2026-11-23"))
    return a_world(WORLD)


async def press(pilot: Pilot[int], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await pilot.pause()


def lines(kind: type[ListState[Any]], world: Location, day: str, words: str = "") -> list[Line]:
    state = kind(world, AsOf.on(day))
    state.words = words
    shown = list(state.window(0, 100))
    assert len(shown) == state.count()
    return shown


def test_every_list_has_a_key_and_every_key_a_list() -> None:
    assert {action.name for action in ACTIONS if action.is_list} == set(LISTS)


@pytest.mark.parametrize("kind", LISTS.values(), ids=LISTS)
def test_a_list_has_a_cell_for_every_column_and_a_record_behind_every_row(
    world: Location, kind: type[ListState[Any]]
) -> None:
    for line in lines(kind, world, "2026"):
        assert len(line.cells) == len(kind.columns)
        assert line.ref is not None
        assert line.detail[0]
    assert lines(kind, world, "2026", "no such name") == []


def test_a_list_counts_one_record_as_one() -> None:
    state = ProjectList(Location("unused.db"), AsOf.on("2026"))
    assert [state.counted_words(n) for n in (0, 1, 2)] == ["0 projects", "1 project", "2 projects"]
    state.words = "zinc"
    assert state.counted_words(1) == "1 project named “zinc”"


def test_a_recommendation_shows_the_last_review_of_the_day_and_all_before_it(world: Location) -> None:
    (second, _) = lines(RecommendationList, world, "2026")
    assert (second.cells[0], second.cells[1], second.cells[-1]) == ("2", "Let the group meet", "2 blank")
    assert "Review 1 (2020-06): open: Under way" in second.detail
    assert "Review 2: blank" in second.detail
    assert "Responsible: International Organization for Migration (IOM)" in second.detail
    assert lines(RecommendationList, world, "2020-07")[0].cells[-1] == "1 open"
    assert lines(RecommendationList, world, "2019")[0].cells[-1] == "none"


def test_an_instrument_is_marked_where_a_stage_is_contested(world: Location) -> None:
    policy = lines(InstrumentList, world, "2026", "policy")[0]
    assert policy.cells[-1] == "! draft"
    assert "draft; contested: signed" in policy.detail
    assert "“not adopted” – report (contradicts)" in policy.detail
    assert lines(InstrumentList, world, "2018-03", "policy")[0].cells[-1] == "draft"


def test_an_event_says_when_of_which_body_and_how_many_came(world: Location) -> None:
    (meeting,) = lines(EventList, world, "2026")
    assert meeting.cells == ("2017-02-03", "First meeting", "TWG", "meeting", "LS", "held")
    assert "12 participants, as a source counts them" in meeting.detail
    assert lines(EventList, world, "2016")[0].cells[-1] == "ahead"


def test_people_projects_systems_and_sources_say_what_counts_on_the_day(world: Location) -> None:
    assert lines(PersonList, world, "2017")[0].cells[1] == "Director, Ministry of Labour"
    assert lines(PersonList, world, "2015")[0].cells[1] == ""
    assert [lines(ProjectList, world, day)[0].cells[-1] for day in ("2016-09", "2017", "2019")] == [
        "planned",
        "running",
        "ended",
    ]
    assert "Tracks indicators, by IOM, quarterly" in lines(SystemList, world, "2026")[0].detail
    assert lines(SourceList, world, "2026", "follow-up")[0].cells[2] == "2021-09"


def test_a_finding_says_its_rule_and_who_says_so(world: Location) -> None:
    contested, missing = lines(FindingList, world, "2026")
    assert contested.cells[:3] == ("warning", "endorsement contested", "Labour Migration Policy")
    assert contested.cells[3] == "it is disputed that Technical Working Group (TWG) endorsed it"
    assert contested.detail[1:3] == ("warning: endorsement contested", f"{contested.cells[3]}.")
    assert contested.detail[3:] == ("“it endorsed” – report", "“it never did” – report (contradicts)")
    assert (contested.ref or pytest.fail("opens nothing")).id == "policy"
    assert missing.detail[-1] == "“the ministry must agree” – report"
    assert lines(FindingList, world, "2017") == []


def test_what_is_due_says_by_when_and_how_late_that_is_on_the_day(world: Location) -> None:
    (confirmation,) = lines(DueList, world, "2026")
    assert confirmation.cells[:3] == ("2020-12-31", "5 years", "confirmation due")
    assert confirmation.detail[1] == "confirmation due: 2020-12-31, 5 years late"
    assert "“Lesotho” – report" in confirmation.detail
    (end,) = lines(DueList, world, "2017")
    assert end.cells == ("2018-03", "", "project ends", "Labour migration management", "project ends")
    assert end.detail[1] == "project ends: 2018-03, ahead"
    assert (end.ref or pytest.fail("opens nothing")).id == "lm"


@pytest.mark.parametrize(
    ("kind", "words", "fit"),
    [
        (FindingList, "contested", 1),
        (FindingList, "warning ministry", 1),
        (FindingList, "Labour Migration POLICY", 2),
        (FindingList, "contested ministry", 0),
        (DueList, "2020", 1),
        (DueList, "midsa confirm", 1),
        (DueList, "2021", 0),
    ],
)
def test_findings_and_what_is_due_narrow_to_all_that_their_rows_say(
    world: Location, kind: type[ListState[Any]], words: str, fit: int
) -> None:
    assert len(lines(kind, world, "2026", words)) == fit


def test_findings_and_what_is_due_are_counted_in_their_own_words(world: Location) -> None:
    findings, due = FindingList(world, AsOf.on("2026")), DueList(world, AsOf.on("2026"))
    assert [state.counted_words(state.count()) for state in (findings, due)] == [
        "2 findings",
        "0 ahead, 1 overdue",
    ]
    findings.words = due.words = "policy"
    assert [state.counted_words(state.count()) for state in (findings, due)] == [
        "2 findings with “policy”",
        "0 ahead, 0 overdue, with “policy”",
    ]
    due.as_of, due.words = AsOf.on("2017"), ""
    assert due.counted_words(due.count()) == "1 ahead, 0 overdue"


def test_an_answer_is_held_while_one_types_and_asked_for_again_on_each_visit(
    world: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    ask = DueList.asked

    def counted(self: DueList, reader: Reader) -> Sequence[DueItem]:
        asked.append(self.words)
        return ask(self, reader)

    monkeypatch.setattr(DueList, "asked", counted)
    state = DueList(world, AsOf.on("2026"))
    assert [len(state.window(offset, 1)) for offset in (0, 1)] == [1, 0]
    for state.words in ("", "m", "mi", "mi", ""):
        state.count()
        state.window(0, 10)
    assert asked == ["", "", "mi"]
    state.as_of = AsOf.on("2017")
    assert state.window(0, 10)[0].cells[0] == "2018-03"


async def test_a_finding_and_what_is_due_open_their_records(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "c", "enter")
        assert app.way == ("Interlock", "Findings", "Labour Migration Policy")
        await press(pilot, "colon", *"due", "enter", "t", *"2017", "enter")
        assert "1 ahead, 0 overdue" in screen_text(app)
        await press(pilot, "enter")
        assert app.way == ("Interlock", "Due", "Labour migration management")


async def test_the_keys_lead_to_the_lists_from_anywhere(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        for action in ACTIONS:
            if action.is_list:
                await press(pilot, action.keys)
                assert app.way == ("Interlock", LISTS[action.name].title)


async def test_the_palette_leads_to_a_list_by_its_words(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "colon", *"reviews", "enter")
        assert app.way == ("Interlock", "Recommendations")


async def test_a_list_narrows_follows_the_day_and_opens_a_record(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "7", "t", *"2017", "enter")
        assert "running" in screen_text(app)
        await press(pilot, "9", "slash", *"10")
        assert app.screen.query_one(RowTable).row_count == 1
        assert "1 recommendation named “10”" in screen_text(app)
        await press(pilot, "enter", "enter")
        assert isinstance(app.screen, RecordScreen)
        await press(pilot, "escape")
        assert app.way == ("Interlock", "Recommendations", "/10")


async def test_lists_are_drawn_on_the_smallest_terminal(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(40, 12)) as pilot:
        for action in ACTIONS:
            if action.is_list:
                await press(pilot, action.keys, "end", "home")
                # Raises where a line is wider than the screen.
                assert screen_text(app)


async def test_home_names_every_list_and_its_key_in_80_columns(world: Location) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        shown = screen_text(app)
    for action in ACTIONS:
        if action.is_list:
            assert f"{action.keys} {action.name}" in shown


def test_a_forum_on_screen_says_all_that_the_whole_answer_says(world: Location) -> None:
    state = ForumList(world, AsOf.on("2018"))
    with reading(world) as reader:
        expected = [state.line(row) for row in forum_rows(reader, forums_on(reader, AsOf.on("2018")))]
    shown = [line._replace(key="") for line in state.window(0, -1)]
    assert shown == expected
    assert any("“" in said for line in shown for said in line.detail)
