"""A table whose columns have meanings: its rows asked by meaning, not by place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from registry.exchange.incoming.tables.columns import Column
from registry.exchange.incoming.tables.header import DataRow, Grid
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.shapes import Shape
from registry.exchange.incoming.words.days import NOT_KNOWN, Day, DayOrder, day_of
from registry.exchange.incoming.words.ends import end_in, spell_in
from registry.frozen import Frozen
from registry.text import fold


@lru_cache(maxsize=65_536)
def says(text: str) -> bool:
    """Whether a cell says something: ``n/a`` and ``-`` do not."""
    words = fold(text)
    return bool(words) and words not in NOT_KNOWN


class Table(Frozen):
    """One sheet's table, understood: its shape, the body and the day it is about, its columns and rows.

    ``sheet`` and ``file`` are names; ``label`` is what the list calls itself; ``is_body_sure`` is false
    where nobody said whose list it is; ``named_by`` is ``sheet`` or ``file`` where what that is called names
    the body, and ``is_shape_of_name`` true where only that says what the table tells. ``legend`` are lines
    that may explain codes. ``event`` is the name of the event that a list of those present is of; ``body``
    is then who met, where somebody said so. ``is_whole``: whether a
    profile says that all who sit on a body are listed; None where none does.
    """

    file: str
    sheet: str
    shape: Shape
    body: str
    is_body_sure: bool
    on: str | None
    order: DayOrder
    columns: tuple[Column, ...]
    grid: Grid
    legend: tuple[str, ...] = ()
    event: str = ""
    named_by: str = ""
    is_shape_of_name: bool = False
    is_whole: bool | None = None

    @property
    def origin(self) -> str:
        """Where what the whole table tells stands: at its first row, so that only rows are counted."""
        return self.grid.rows[0].row.where if self.grid.rows else self.grid.header

    def all(self, *meanings: Meaning) -> tuple[Column, ...]:
        """The columns of these meanings, in their order."""
        return tuple(column for column in self.columns if column.meaning in meanings)

    def has(self, *meanings: Meaning) -> bool:
        """Whether any column has one of these meanings."""
        return bool(self.all(*meanings))

    def text(self, row: DataRow, *meanings: Meaning) -> str:
        """The first cell of these meanings that says something, as clean text; ``n/a`` says nothing."""
        for column in self.all(*meanings):
            text = row.row.text(column.at)
            if says(text):
                return text
        return ""

    def raw(self, row: DataRow, *meanings: Meaning) -> str:
        """The same with its line breaks, which separate the people of a cell."""
        for column in self.all(*meanings):
            cell = row.row.at(column.at)
            text = row.row.text(column.at)
            if says(text):
                return cell if isinstance(cell, str) else text
        return ""

    def day(self, row: DataRow, meaning: Meaning) -> Day:
        """What the cell of this meaning says of a day."""
        columns = self.all(meaning)
        return day_of(row.row.at(columns[0].at), self.order) if columns else Day(None)

    def span(self, row: DataRow) -> tuple[Day, Day]:
        """The start and the end that the row tells, in two columns or in one."""
        start, end = self.day(row, Meaning.start), self.day(row, Meaning.end)
        for meaning in (Meaning.period, Meaning.start, Meaning.end):
            columns = self.all(meaning)
            if not columns:
                continue
            cell = row.row.at(columns[0].at)
            # A single date is no period: what is short was read already.
            if (meaning is Meaning.period or len(str(cell or "")) > _A_DATE) and not (
                start.date and end.date
            ):
                first, last, is_over = spell_in(cell, self.order)
                if meaning is Meaning.end and not is_over:
                    continue
                start = first if first.date and not start.date else start
                end = last if last.date and not end.date else end
        end = end if end.date else self._left_on(row) or end
        if start.date and end.date and start.date.earliest > end.date.latest:
            return Day(None, is_unread=True), Day(None, is_unread=True)
        return start, end

    def has_left(self, row: DataRow) -> bool:
        """Whether the row says that its seat is not held any more, also where it says no day of that."""
        said = [row.row.text(column.at) for column in self.all(*_SAYING_ENDS)]
        dated = [row.row.at(column.at) for column in self.all(Meaning.start, Meaning.end, Meaning.period)]
        told = (*said, row.section)
        return any(end_in(text, self.order) is not None for text in told if text) or any(
            spell_in(cell, self.order)[2] for cell in dated
        )

    def _left_on(self, row: DataRow) -> Day | None:
        """The day of leaving that the words of a status, a role or a section tell."""
        texts = (*(row.row.text(column.at) for column in self.all(*_SAYING_ENDS)), row.section)
        ends = (end_in(text, self.order) for text in texts if text)
        return next((end.day for end in ends if end is not None and end.day.date), None)

    def unread(self, row: DataRow) -> list[tuple[str, str]]:
        """Heading and text of the cells that say more of the row's start or end than was read as a day.

        Both, where the end is before the start.
        """
        start, end = self.span(row)
        if not (start.is_partly_read or end.is_partly_read):
            return []
        dated = self.all(Meaning.start, Meaning.end, Meaning.period)
        columns = [column for column in dated if says(row.row.text(column.at))]
        bad = [c for c in columns if day_of(row.row.at(c.at), self.order).is_partly_read] or columns
        return [(f"{c.heading.whole} (as given)", row.row.text(c.at)) for c in bad]

    def as_given(self, row: DataRow, *meanings: Meaning) -> list[tuple[str, str]]:
        """Heading and text of the cells of these meanings that say more of a day than was read."""
        return [
            (f"{column.heading.whole} (as given)", row.row.text(column.at))
            for column in self.all(*meanings)
            if day_of(row.row.at(column.at), self.order).is_partly_read
        ]

    def said_beside(self, row: DataRow, told: Sequence[Meaning]) -> list[tuple[str, str]]:
        """Heading and text of the cells that no told meaning covers: they stay as given."""
        said = []
        for column in self.columns:
            text = row.row.text(column.at)
            if column.meaning in told or column.meaning in _NOTHING or not says(text):
                continue
            if column.heading.whole:
                said.append((column.heading.whole, text))
        return said


_A_DATE = 8
_SAYING_ENDS = (Meaning.status, Meaning.role)
_NOTHING = frozenset((Meaning.ignored, Meaning.number, Meaning.signature))
