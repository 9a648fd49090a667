"""The same in another view: the pipeline, the matrix, recommendations by review, chains, timelines."""

from __future__ import annotations

import pytest

import registry.asof
import tui.screens.home
from registry.asof import AsOf
from registry.dates import PartialDate
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.terms.instruments import ChainState
from registry.terms.projects import ReviewStatus
from registry.terms.seats import Role
from tests.conftest import World
from tests.tui.pressing import press
from tests.tui.screen_text import screen_text
from tests.tui.test_cli_lists import WORLD
from tui.app import InterlockApp
from tui.states import chain, matrix, reviews
from tui.states.chain import EndorsementChain
from tui.states.matrix import MatrixState
from tui.states.pipeline import PipelineState
from tui.states.reviews import ReviewTimes
from tui.states.timeline import Timeline
from tui.widgets.board import Board
from tui.widgets.row_table import RowTable

# A screen holds no query: what it draws was asked by questions, which are tested on both databases.
pytestmark = pytest.mark.database("sqlite")

FURTHER = """
  - id: late
    name: Exchange of letters
    stages: [{stage: negotiation, entered: 2026-01}, {stage: signed, expected: 2026-03}]
  - {id: slow, name: Slow memorandum, stages: [{stage: negotiation, entered: 2019}]}
  - {id: fresh, name: A new memorandum, stages: [{stage: negotiation, entered: 2026-10}]}
"""
POLICY = Ref("policy", "instrument", "Labour Migration Policy", None)
MIDSA = Ref("midsa", "mechanism", "Migration Dialogue for Southern Africa", "MIDSA")


@pytest.fixture
def world(a_world: World, monkeypatch: pytest.MonkeyPatch) -> Location:
    """The small world with some agreements under way, on a day that stands still."""
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2026-11-23"))
    doi = "  - {id: doi, name: Declaration of intent}"
    return a_world(WORLD.replace(doi, doi + FURTHER.rstrip()))


def way(app: InterlockApp) -> str:
    return " › ".join(app.way)


def test_the_pipeline_groups_by_stage_and_puts_first_what_is_stuck_or_missed_a_date(world: Location) -> None:
    state = PipelineState(world, AsOf.on())
    assert [(stage.title, stage.size) for stage in state.stages] == [
        ("negotiation", 3),
        ("stage not recorded", 2),
    ]
    marked = [(line.cells[0], line.cells[1]) for line in state.window(1, 3)]
    assert marked == [("M", "Exchange of letters"), ("S", "Slow memorandum"), ("", "A new memorandum")]
    assert state.summary[0] == "5 agreements as of 2026-11-23: 1 stuck, 1 missed a date"


def test_in_the_pipeline_one_goes_from_stage_to_stage_at_the_same_height(world: Location) -> None:
    state = PipelineState(world, AsOf.on())
    assert [state.beside(index, 1) for index in (1, 2, 3)] == [5, 6, 6]
    assert (state.beside(6, 1), state.beside(6, -1), state.beside(1, -1)) == (6, 2, 1)


@pytest.mark.parametrize(("size", "has_board"), [((80, 24), False), ((100, 24), True)])
async def test_the_pipeline_is_a_board_where_there_is_room_and_opens_the_card(
    world: Location, size: tuple[int, int], *, has_board: bool
) -> None:
    app = InterlockApp(world)
    async with app.run_test(size=size) as pilot:
        await press(pilot, "4", "V")
        assert way(app) == "Interlock › Agreements › Pipeline"
        assert app.screen.query_one(Board).display is has_board
        assert app.screen.query_one(RowTable).display is not has_board
        await press(pilot, "right", "left", "down", "enter")
        assert way(app).endswith("› Slow memorandum")
        await press(pilot, "escape", "V")
        assert way(app) == "Interlock › Agreements"


def test_the_matrix_tells_roles_certain_and_possible_and_sums_them(world: Location) -> None:
    state = MatrixState(world, AsOf.on("2010"))
    assert [side.short for side in state.columns] == ["LS", "MU"]
    row = next(n for n, side in enumerate(state.rows) if side.ref == MIDSA)
    assert [state.text(row, column) for column in (0, 1)] == ["C", "M?"]
    assert (state.row_total(row), state.column_total(0)) == (2, 1)
    told = state.line(row, 0)
    assert told.detail == (
        "Lesotho on Migration Dialogue for Southern Africa (MIDSA)", "chair, certain", "“Lesotho” – report",
    )  # fmt: skip
    state.turned = True
    state.arrange()
    assert [side.short for side in state.rows] == ["LS", "MU"]
    assert state.text(0, row) == "C"


def test_the_gaps_are_forums_without_a_country_and_countries_without_a_forum(a_world: World) -> None:
    state = MatrixState(
        a_world(
            "places: [{id: ls, name: Lesotho, type: country, code: LS}, {id: mu, name: Mauritius, "
            "type: country, code: MU}]\nmechanisms:\n  - {id: a, name: Empty, scope: regional}\n"
            "  - {id: b, name: Full, scope: regional, seats: [{country: ls}]}\n"
        ),
        AsOf.on(),
    )
    assert state.summary[-1] == "No forum reaches, as far as is recorded: Mauritius"
    state.gaps_only = True
    state.arrange()
    assert [side.ref.name for side in state.rows] == ["Empty"]
    state.turned = True
    state.arrange()
    assert [side.ref.name for side in state.rows] == ["Mauritius"]


async def test_where_no_country_sits_the_matrix_says_so_and_lists_the_forums(a_world: World) -> None:
    app = InterlockApp(a_world("mechanisms: [{id: a, name: Empty forum, scope: regional}]\n"))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "f", "V", "right", "r", "f", "r", "enter")
        assert "No country is recorded as sitting on it" in screen_text(app)
        await press(pilot, "enter")
        assert way(app).endswith("› Empty forum")
        await press(pilot, "escape")
        assert "no country is recorded as sitting on any of them" in " ".join(screen_text(app).split())


def test_by_review_each_review_has_a_column_and_a_letter(world: Location) -> None:
    state = ReviewTimes(world, AsOf.on())
    assert [column.title for column in state.columns][2:4] == ["1", "2"]
    assert [(line.cells[0], line.cells[2], line.cells[3]) for line in state.window(1, 9)] == [
        ("2", "O", "·"),
        ("10", "–", "–"),
    ]
    assert ReviewTimes(world, AsOf.on("2020-12")).line(1).cells[2] == "O"
    assert len(ReviewTimes(world, AsOf.on("2019")).columns) == 3


def test_a_chain_has_a_letter_for_every_state_and_says_what_is_missing(world: Location) -> None:
    state = EndorsementChain(world, POLICY, AsOf.on())
    assert state.summary[1] == "0 of 2 required acts given, 2 missing as of 2026-11-23"
    letters = {line.cells[2]: line.cells[0] for line in state.lines if not line.is_heading}
    assert letters == {"Ministry of Labour": "M", "Mauritius": "M", "Technical Working Group (TWG)": "C"}
    assert "required: “the ministry must agree” – report" in state.lines[2].detail
    assert "“it never did” – report (contradicts)" in state.lines[-1].detail


def test_no_two_words_share_a_letter_unless_they_are_told_together() -> None:
    assert set(chain.LETTERS) == set(ChainState)
    assert len(set(chain.LETTERS.values())) == len(ChainState)
    assert set(reviews.LETTERS) == set(ReviewStatus)
    assert len(set(reviews.LETTERS.values()) | {reviews.NOT_REVIEWED}) == len(ReviewStatus) + 1
    assert set(matrix.LETTERS) == set(Role)


def test_a_timeline_draws_certain_and_possible_apart_and_loses_no_short_time(world: Location) -> None:
    state = Timeline(world, MIDSA, AsOf.on())
    lesotho, mauritius = state.seats
    assert (lesotho.holder.name, mauritius.holder.name) == ("Lesotho", "Mauritius")
    assert (state.first.year, state.last.year) == (2000, 2026)
    # A column for each year: certain from the end of its first one until it was confirmed last.
    assert state.bar(lesotho, 27) == "░" + "█" * 19 + "░" * 7
    assert state.bar(mauritius, 27) == "░" * 27
    chart = state.chart(27 + 4, 2)
    assert chart[0].startswith("  2 ")
    assert chart[1][4:] == "░" + "█" * 19 + "░" * 7
    assert chart[2][4:].endswith("│")
    assert chart[3][4:].startswith("2000")


def test_a_timeline_spans_any_year(a_world: World) -> None:
    world = a_world(
        "organisations: [{id: o, name: O}]\nmechanisms:\n"
        "  - {id: b, name: B, seats: [{organisation: o, start_date: '0001', end_date: '9999'}]}\n"
    )
    state = Timeline(world, Ref("b", "mechanism", "B", None), AsOf.on())
    assert (state.first.year, state.last.year) == (1, 9999)
    assert len(state.chart(80, 3)[0]) == 80


async def test_home_counts_what_needs_somebody_and_opens_it(
    world: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tui.screens.home, "_MOMENT", 0.01)
    app = InterlockApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        table = app.screen.query_one(RowTable)
        while "looked for" in (findings := table.line_at(1) or pytest.fail("no row")).cells[1]:
            await pilot.pause(0.05)
        assert findings.cells[1].startswith("W ")
        assert "overdue, the oldest since" in (table.line_at(2) or pytest.fail("no row")).cells[1]
        await press(pilot, "down", "enter")
        await pilot.pause()
        assert way(app) == "Interlock › Due"
