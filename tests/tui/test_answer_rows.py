"""The rows that a table draws: each is asked for once, and all of them are the source's."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from registry.errors import InterlockError, NotARegistry
from tui.states.lines import Column, Line
from tui.widgets.answer_rows import AnswerRows, blocks_about


class Numbered:
    """Rows with their numbers, and which were asked for."""

    columns: Sequence[Column] = ()

    def __init__(self, total: int) -> None:
        self.total, self.is_failing = total, False
        self.asked: list[tuple[int, int]] = []

    def count(self) -> int:
        return self.total

    def window(self, offset: int, limit: int) -> Sequence[Line]:
        if self.is_failing:
            raise NotARegistry("it is away")
        self.asked.append((offset, limit))
        return [Line((str(n),)) for n in range(offset, min(offset + limit, self.total))]


def rows_of(source: Numbered) -> tuple[AnswerRows, list[InterlockError]]:
    problems: list[InterlockError] = []
    return AnswerRows(source, source.total, problems.append), problems


@settings(deadline=None)
@given(st.integers(1, 400), st.lists(st.integers(0, 399), max_size=12))
def test_every_row_is_the_one_of_its_number(total: int, wanted: list[int]) -> None:
    rows, _ = rows_of(Numbered(total))
    for index in wanted:
        line = rows.at(index)
        assert (line.cells[0] if line else None) == (str(index) if index < total else None)
    assert [line.cells[0] for line in rows.every()] == [str(n) for n in range(total)]


@settings(deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 120))
def test_what_is_asked_for_ahead_has_a_screen_on_both_sides(index: int, height: int) -> None:
    source = Numbered(20_000)
    rows, _ = rows_of(source)
    for shown in range(max(0, index - height), index + height + 1):
        assert rows.at(shown) is not None
    first, limit = blocks_about(index, height)
    assert all(first <= offset and offset + asked <= first + limit for offset, asked in source.asked)


def test_no_row_is_asked_for_twice() -> None:
    source = Numbered(10_000)
    rows, _ = rows_of(source)
    for index in (0, 37, 74, 37, 38, 111, 148, 9_999, *range(9_962, 10_000)):
        assert rows.at(index) is not None
    assert len(source.asked) == len(set(source.asked))


def test_rows_that_could_not_be_asked_for_are_asked_for_again() -> None:
    source = Numbered(1_000)
    rows, problems = rows_of(source)
    source.is_failing = True
    assert rows.at(500) is None
    assert len(problems) == 1
    source.is_failing = False
    rows.try_again()
    assert rows.at(500) == Line(("500",))
