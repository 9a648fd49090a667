"""A table that holds no rows: it asks its source for those on screen, and draws them literally."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from itertools import accumulate
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from registry.errors import InterlockError
from registry.text import clean
from tui.keys.sections import bindings_of
from tui.states.lines import FixedLines, Line, LineSource, Part
from tui.widgets.answer_rows import AnswerRows, blocks_about
from tui.widgets.fitting import GAP, column_at, column_widths, fitted, row_parts, sized

_MARK = 2
_WRAPPED_ROWS = 500  # a list up to here is short enough to know the height of every row


class RowTable(ScrollView, can_focus=True):
    """Rows under a header that stays, with a cursor; a source decides what they are."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "row-table--header",
        "row-table--cursor",
        "row-table--heading",
        "row-table--plain",
    }
    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("table")]
    cursor: reactive[int] = reactive(0, repaint=False)

    class Opened(Message):
        """A row was chosen with Enter or a click on it."""

        def __init__(self, index: int, line: Line) -> None:
            self.index, self.line = index, line
            super().__init__()

    class Moved(Message):
        """The cursor stands on another row."""

        def __init__(self, index: int, line: Line | None) -> None:
            self.index, self.line = index, line
            super().__init__()

    class TitleChosen(Message):
        """The title of a column was clicked."""

        def __init__(self, column: int) -> None:
            self.column = column
            super().__init__()

    class Failed(Message):
        """Rows could not be fetched."""

        def __init__(self, problem: InterlockError) -> None:
            self.problem = problem
            super().__init__()

    def __init__(
        self,
        source: LineSource | None = None,
        *,
        id: str | None = None,  # noqa: A002
        only_in_focus: bool = False,
        is_whole: bool = False,
        is_one_of_two: bool = False,
    ) -> None:
        """``is_whole``: no cell is cut, as nothing else on the screen says the whole of it.

        ``is_one_of_two``: there is another table, and a sign before the titles says which has the keys.
        """
        super().__init__(id=id)
        self._only_in_focus = only_in_focus
        self._is_whole = is_whole
        self._is_one_of_two = is_one_of_two
        self._source: LineSource = source or FixedLines(())
        self._rows = AnswerRows(self._source, 0, self._tell_failure)
        self._tops: list[int] = []
        self._laid_out: list[list[tuple[str, ...]]] = []
        self._marks: Collection[str] = ()
        self._drawn: dict[tuple[int, int, str], str] = {}
        """The lines that were drawn of this answer at this width, by row, line of it and mark."""

    # ------------------------------------------------------------ what it shows
    def show(self, source: LineSource, cursor: int = 0, count: int | None = None) -> None:
        """Show another source's rows, or the same one's after it changed; ``count`` where it is known."""
        self._source = source
        self._rows = AnswerRows(source, source.count() if count is None else count, self._tell_failure)
        self._fit()
        self.refresh()
        self.set_reactive(RowTable.cursor, -1)
        self.cursor = self._row_near(min(cursor, self._rows.count - 1), 1)

    def show_marks(self, marks: Collection[str]) -> None:
        """Show which rows are marked: a sign before each."""
        self._marks = frozenset(marks)
        self.refresh()

    @property
    def row_count(self) -> int:
        """How many rows there are."""
        return self._rows.count

    def part_about(self, index: int) -> Part:
        """The rows that it will ask for where the cursor stands on that one."""
        return Part(*blocks_about(index, self.size.height), _WRAPPED_ROWS)

    def line_at(self, index: int) -> Line | None:
        """The row of that number, fetched where it has not been yet."""
        return self._rows.at(index)

    def _tell_failure(self, problem: InterlockError) -> None:
        self.post_message(self.Failed(problem))

    def _fit(self) -> None:
        """Lay the rows out for the width: in a short list long names take more lines."""
        self._tops, self._laid_out = [], []
        self._drawn.clear()
        if self._rows.count <= _WRAPPED_ROWS:
            lines = self._rows.every()
            if len(lines) == self._rows.count:
                self._laid_out = [self._parts(line) for line in lines]
                self._tops = [0, *accumulate(map(len, self._laid_out))]
        total = self._tops[-1] if self._tops else self._rows.count
        self.virtual_size = Size(self.scrollable_content_region.width, total + 1)

    def _row_at(self, y: int) -> tuple[int, int]:
        """The row that stands on a line below the header, and which of its lines that is."""
        if not self._tops:
            return y, 0
        index = bisect_right(self._tops, y) - 1
        return index, y - self._tops[index]

    def _top_of(self, index: int) -> int:
        return self._tops[min(max(index, 0), len(self._tops) - 1)] if self._tops else index

    def on_resize(self) -> None:
        """Another width means other columns and heights; the cursor stays in sight."""
        if self.scrollable_content_region.width != self.virtual_size.width:
            self._fit()
        self._keep_in_sight()
        self.refresh()

    # ------------------------------------------------------------ drawing
    def render_line(self, y: int) -> Strip:
        """One line of the screen: the header, or a line of a row."""
        width = self.scrollable_content_region.width
        if y == 0:
            titles = tuple(clean(column.title).upper() for column in self._source.columns)
            mark = "» " if self._is_one_of_two and self.has_focus else "  "
            return self._strip(self._text(titles, mark, width), "header", width)
        index, part = self._row_at(y - 1 + int(self.scroll_offset.y))
        line = self.line_at(index)
        if line is None:
            return Strip.blank(width, self.rich_style)
        if line.is_heading:
            return self._strip(sized(clean(line.cells[0]), width), "heading", width)
        marked = index == self.cursor and (self.has_focus or not self._only_in_focus)
        # The cursor is a sign as well as a colour.
        cursor = "›" if marked and part == 0 else " "
        mark = cursor + ("*" if part == 0 and line.mark in self._marks else " ")
        drawn = index, part, mark
        if drawn not in self._drawn:
            parts = self._laid_out[index] if self._laid_out else self._parts(line)
            self._drawn[drawn] = self._text(parts[part], mark, width)
        return self._strip(self._drawn[drawn], "cursor" if marked else "plain", width)

    def _strip(self, text: str, style: str, width: int) -> Strip:
        return Strip([Segment(text, self.get_component_rich_style(f"row-table--{style}"))], width)

    def _parts(self, line: Line) -> list[tuple[str, ...]]:
        """A row's lines, each cell wrapped in its column."""
        columns = list(self._source.columns)
        if line.is_heading or self._rows.count > _WRAPPED_ROWS:
            return [line.cells]
        width = max(8, self.scrollable_content_region.width - _MARK)  # nothing is wide before it is shown
        return row_parts(columns, line.cells, width, is_whole=self._is_whole)

    def _text(self, cells: tuple[str, ...], mark: str, width: int) -> str:
        """A line: its cells in their columns, after the mark."""
        columns = list(self._source.columns)
        if len(cells) == 1 < len(columns):
            return sized(mark + clean(cells[0]), width)
        rooms = column_widths(columns, width - _MARK)
        gap = " " * GAP
        shown = [fitted(clean(cell), room) + gap for cell, room in zip(cells, rooms, strict=False) if room]
        return sized(mark + "".join(shown), width)

    # ------------------------------------------------------------ moving
    def _row_near(self, index: int, step: int) -> int:
        """The next row from there that is no heading; the same one where there is none."""
        at = index
        while (line := self.line_at(at)) is not None:
            if not line.is_heading:
                return at
            at += step
        at = index - step
        while (line := self.line_at(at)) is not None:
            if not line.is_heading:
                return at
            at -= step
        return max(0, index)

    def on_focus(self) -> None:
        """What shows in focus alone shows now."""
        self.refresh()

    def on_blur(self) -> None:
        """What shows in focus alone goes now."""
        self.refresh()

    def watch_cursor(self, before: int, after: int) -> None:
        """Tell which row it is, and keep it in sight."""
        self._refresh_row(before)
        self._refresh_row(after)
        if after < 0:
            return
        self._rows.try_again()
        self._keep_in_sight()
        self.post_message(self.Moved(after, self.line_at(after)))
        if self._rows.count > _WRAPPED_ROWS:
            # What the next page shows is fetched once this one is painted.
            self.call_after_refresh(self.line_at, after + self._page * (1 if after > before else -1))

    def _refresh_row(self, index: int) -> None:
        if index >= 0:
            self.refresh_lines(self._top_of(index) + 1, self._top_of(index + 1) - self._top_of(index))

    def _keep_in_sight(self) -> None:
        height = self.scrollable_content_region.height - 1
        if height < 1:
            return  # not on screen yet
        top = int(self.scroll_offset.y)
        above = self.line_at(self.cursor - 1)
        first = self._top_of(self.cursor - 1 if above is not None and above.is_heading else self.cursor)
        last = self._top_of(self.cursor + 1) - 1
        if first < top or last - first >= height:
            self.scroll_to(y=first, animate=False, force=True)
        elif last >= top + height:
            self.scroll_to(y=last - height + 1, animate=False, force=True)

    def action_move(self, step: int) -> None:
        """One row up or down; within a row that is higher than the table first a line."""
        top, height = int(self.scroll_offset.y), self.scrollable_content_region.height - 1
        hidden = (
            self._top_of(self.cursor + 1) - (top + height) if step > 0 else top - self._top_of(self.cursor)
        )
        if self._tops and hidden > 0:
            self.scroll_to(y=top + step, animate=False, force=True)
        elif 0 <= self.cursor + step < self._rows.count:
            self.cursor = self._row_near(self.cursor + step, step)

    @property
    def _page(self) -> int:
        return max(1, self.scrollable_content_region.height - 2)

    def action_page(self, step: int) -> None:
        """One screen up or down."""
        target = min(max(0, self.cursor + step * self._page), max(0, self._rows.count - 1))
        self.cursor = self._row_near(target, step)

    def action_end(self, step: int) -> None:
        """To the first row, or to the last."""
        self.cursor = self._row_near(0 if step < 0 else max(0, self._rows.count - 1), -step)

    def action_open(self) -> None:
        """Open the row at the cursor."""
        line = self.line_at(self.cursor)
        if line is not None and not line.is_heading:
            self.post_message(self.Opened(self.cursor, line))

    def on_click(self, event: events.Click) -> None:
        """A click moves the cursor; a click on the row at the cursor opens it, one on a title chooses it."""
        if event.y == 0:
            room = self.scrollable_content_region.width - _MARK
            if (number := column_at(self._source.columns, room, event.x - _MARK)) is not None:
                self.post_message(self.TitleChosen(number))
            return
        index, _ = self._row_at(event.y - 1 + int(self.scroll_offset.y))
        line = self.line_at(index) if event.y > 0 else None
        if line is None or line.is_heading:
            return
        if index == self.cursor:
            self.action_open()
        else:
            self.cursor = index
