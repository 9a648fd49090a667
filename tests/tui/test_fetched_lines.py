"""The lines around those that a table draws: each is asked for once, and all of them are the source's."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from tui.states.fetched import FetchedLines
from tui.states.lines import Line


def numbered(total: int, asked: list[tuple[int, int]]) -> FetchedLines:
    def ask(first: int, limit: int) -> Sequence[Line]:
        asked.append((first, limit))
        return [Line((str(n),)) for n in range(first, min(first + limit, total))]

    return FetchedLines(ask)


@given(st.integers(1, 400), st.lists(st.integers(0, 399), max_size=12), st.integers(0, 60))
def test_every_line_is_the_one_of_its_number(total: int, wanted: list[int], height: int) -> None:
    fetched = numbered(total, [])
    for index in wanted:
        line = fetched.line_at(index, height)
        assert (line.cells[0] if line else None) == (str(index) if index < total else None)


def test_a_page_down_asks_only_for_what_is_new() -> None:
    asked: list[tuple[int, int]] = []
    fetched = numbered(10_000, asked)
    for index in (0, 37, 74, 37, 38, 111, 148):
        assert fetched.line_at(index, 38) is not None
    assert asked == [(0, 50), (50, 74), (124, 74)]


def test_a_screen_around_the_last_line_is_asked_for_at_once() -> None:
    asked: list[tuple[int, int]] = []
    fetched = numbered(10_000, asked)
    for index in (9_999, *range(9_962, 10_000)):
        assert fetched.line_at(index, 38) is not None
    assert len(asked) == 1


def test_lines_that_could_not_be_asked_for_leave_no_others_in_their_place() -> None:
    failing = False

    def ask(first: int, limit: int) -> Sequence[Line]:
        return [] if failing else [Line((str(n),)) for n in range(first, first + limit)]

    fetched = FetchedLines(ask)
    assert fetched.line_at(500, 10) == Line(("500",))
    failing = True
    assert fetched.line_at(440, 10) is None
    failing = False
    assert fetched.line_at(440, 10) == Line(("440",))
