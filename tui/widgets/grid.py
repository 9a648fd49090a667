"""A grid with a first column that stays and a cursor on a cell; it scrolls both ways."""

from __future__ import annotations

from typing import ClassVar, Protocol

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.binding import BindingType
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from registry.text import clean
from tui.keys.sections import bindings_of
from tui.states.matrix import Side
from tui.widgets.fitting import fitted

_WIDEST, _NARROWEST, _TOTAL, _GAP = 8, 2, 5, 1
_FIRST_MOST, _MARK = 64, 2


class GridSource(Protocol):
    """What a grid shows."""

    @property
    def title(self) -> str:
        """What the first column holds."""
        ...

    rows: list[Side]
    columns: list[Side]

    def text(self, row: int, column: int) -> str:
        """What a cell holds."""
        ...

    def row_total(self, row: int) -> int:
        """The sum at the end of a row."""
        ...

    def column_total(self, column: int) -> int:
        """The sum below a column."""
        ...


class Grid(Widget, can_focus=True):
    """Rows by columns: the names of the rows, and the sums, are always to be seen."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"grid--header", "grid--cell", "grid--row", "grid--cursor"}
    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("grid")]

    class Moved(Message):
        """The cursor stands on another cell."""

        def __init__(self, row: int, column: int) -> None:
            self.row, self.column = row, column
            super().__init__()

    class Opened(Moved):
        """A cell was chosen."""

    def __init__(self) -> None:
        super().__init__(id="grid")
        self._source: GridSource | None = None
        self._widths: list[int] = []
        self._sums: list[int] = []
        self.row = self.column = 0
        self._top = self._left = 0

    def show(self, source: GridSource) -> None:
        """Show another source; the cursor stays where there still is a cell."""
        self._source = source
        lengths = [
            max(cell_len(clean(source.text(row, n))) for row in range(len(source.rows))) if source.rows else 0
            for n in range(len(source.columns))
        ]
        self._widths = [
            min(_WIDEST, max(_NARROWEST, length, cell_len(clean(side.short))))
            for side, length in zip(source.columns, lengths, strict=True)
        ]
        self._sums = [source.column_total(n) for n in range(len(source.columns))]
        self.stand(self.row, self.column)

    # ------------------------------------------------------------ moving
    def stand(self, row: int, column: int) -> None:
        """Put the cursor on a cell, or on the last one that there is on the way."""
        if self._source is None:
            return
        self.row = min(max(0, row), max(0, len(self._source.rows) - 1))
        self.column = min(max(0, column), max(0, len(self._source.columns) - 1))
        self._keep_in_sight()
        self.refresh()
        self.post_message(self.Moved(self.row, self.column))

    def on_resize(self) -> None:
        """Another size shows other cells."""
        self._keep_in_sight()
        self.refresh()

    def _keep_in_sight(self) -> None:
        height = max(1, self._height)
        self._top = min(max(self._top, self.row - height + 1), self.row)
        self._left = min(self._left, self.column)
        while self._left < self.column and self.column not in self._columns_shown():
            self._left += 1

    @property
    def _height(self) -> int:
        return self.size.height - 2  # the titles and the sums

    def action_move(self, down: int, right: int) -> None:
        """To a cell beside this one."""
        self.stand(self.row + down, self.column + right)

    def action_page(self, step: int) -> None:
        """A screen up or down."""
        self.stand(self.row + step * max(1, self._height - 1), self.column)

    def action_end(self, step: int) -> None:
        """To the first row, or to the last."""
        self.stand(0 if step < 0 else len(self._source.rows) if self._source else 0, self.column)

    def action_open(self) -> None:
        """Choose the cell at the cursor."""
        if self._source is not None and self._source.rows:
            self.post_message(self.Opened(self.row, self.column))

    def on_click(self, event: events.Click) -> None:
        """A click moves the cursor; a click on the cell at the cursor chooses it."""
        at = _MARK + self._first_width + _GAP
        column = self.column
        for n in self._columns_shown():
            if at <= event.x < at + self._widths[n] + _GAP:
                column = n
            at += self._widths[n] + _GAP
        row = self._top + event.y - 1
        if event.y < 1 or self._source is None or row >= len(self._source.rows):
            return
        if (row, column) == (self.row, self.column):
            self.action_open()
        else:
            self.stand(row, column)

    # ------------------------------------------------------------ drawing
    @property
    def _first_width(self) -> int:
        """The names of the rows have a third of the width, and what the columns leave."""
        most = self.size.width - _MARK - _TOTAL - _GAP
        if not self._widths:
            return max(8, most)
        beside = sum(self._widths) + _GAP * len(self._widths)
        return max(8, min(_FIRST_MOST, max(most // 3, most - beside)))

    def _columns_shown(self) -> list[int]:
        room = self.size.width - _MARK - self._first_width - _GAP - _TOTAL
        shown: list[int] = []
        for n in range(self._left, len(self._widths)):
            room -= self._widths[n] + _GAP
            if room < 0 and shown:
                break
            shown.append(n)
        return shown

    @property
    def _sums_at(self) -> int:
        """Below the last row, or on the last line where there are more rows than lines."""
        rows = len(self._source.rows) if self._source else 0
        return min(rows - self._top + 1, self.size.height - 1)

    def render_line(self, y: int) -> Strip:
        """A line: the titles, a row, or the sums."""
        source, width = self._source, self.size.width
        if source is None:
            return Strip.blank(width, self.rich_style)
        shown = self._columns_shown()
        if y == 0:
            before = "<" if self._left else ""
            after = ">" if shown and shown[-1] + 1 < len(self._widths) else ""
            name = f"{source.title.upper()} {before}"
            cells = [source.columns[n].short for n in shown]
            return self._strip("  ", name, cells, f"n {after}" if shown else "", "grid--header", shown)
        row = self._top + y - 1
        if shown and y == self._sums_at:
            sums = [str(self._sums[n]) for n in shown]
            return self._strip("  ", "n", sums, str(sum(self._sums)), "grid--header", shown)
        if row >= len(source.rows):
            return Strip.blank(width, self.rich_style)
        is_here = row == self.row
        cells = [source.text(row, n) for n in shown]
        total = str(source.row_total(row)) if source.columns else ""
        style = "grid--row" if is_here else "grid--cell"
        return self._strip("› " if is_here else "  ", source.rows[row].name, cells, total, style, shown)

    def _strip(
        self, mark: str, name: str, cells: list[str], total: str, style: str, shown: list[int]
    ) -> Strip:
        plain, cursor = self.get_component_rich_style(style), self.get_component_rich_style("grid--cursor")
        is_here = style == "grid--row"
        whole = cursor if is_here and not shown else plain
        segments = [Segment(mark + fitted(clean(name), self._first_width) + " " * _GAP, whole)]
        for n, cell in zip(shown, cells, strict=True):
            on = is_here and n == self.column
            segments.append(Segment(fitted(clean(cell), self._widths[n]), cursor if on else plain))
            # The cursor is a sign as well as a colour.
            segments.append(Segment("‹" if on else " ", cursor if on else plain))
        segments.append(Segment(total.rjust(_TOTAL - 1), plain))
        return Strip(segments).adjust_cell_length(self.size.width, plain)
