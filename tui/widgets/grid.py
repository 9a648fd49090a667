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

    def column_width(self, column: int) -> int:
        """How many letters the longest text of a column has."""
        ...

    def row_total(self, row: int) -> int:
        """The sum at the end of a row."""
        ...

    def column_total(self, column: int) -> int:
        """The sum below a column."""
        ...

    @property
    def total(self) -> int:
        """The sum of all."""
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
        self._widths: dict[int, int] = {}
        self.row = self.column = 0
        self._top = self._left = 0

    def show(self, source: GridSource) -> None:
        """Show another source; the cursor stays where there still is a cell."""
        self._source = source
        self._widths = {}
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
        room, first = self._room - self._width(self.column) - _GAP, self.column
        while first > self._left and (room := room - self._width(first - 1) - _GAP) >= 0:
            first -= 1
        self._left = first

    @property
    def _number(self) -> int:
        """How many columns there are, the sums aside."""
        return len(self._source.columns) if self._source else 0

    def _width(self, column: int) -> int:
        """How wide a column is; worked out when it is drawn first, for there may be thousands."""
        if column not in self._widths and self._source is not None and column < self._number:
            short = cell_len(clean(self._source.columns[column].short))
            length = max(_NARROWEST, self._source.column_width(column), short)
            self._widths[column] = min(_WIDEST, length)
        return self._widths.get(column, 0)

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
            if at <= event.x < at + self._width(n) + _GAP:
                column = n
            at += self._width(n) + _GAP
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
        if not self._number:
            return max(8, most)
        beside, least = 0, most // 3
        for n in range(self._number):
            if most - beside <= least:
                break
            beside += self._width(n) + _GAP
        return max(8, min(_FIRST_MOST, max(least, most - beside)))

    @property
    def _room(self) -> int:
        """What the columns have together."""
        return self.size.width - _MARK - self._first_width - _GAP - _TOTAL

    def _columns_shown(self) -> list[int]:
        room = self._room
        shown: list[int] = []
        for n in range(self._left, self._number):
            room -= self._width(n) + _GAP
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
            after = ">" if shown and shown[-1] + 1 < self._number else ""
            name = f"{source.title.upper()} {before}"
            cells = [source.columns[n].short for n in shown]
            return self._strip("  ", name, cells, f"n {after}" if shown else "", "grid--header", shown)
        row = self._top + y - 1
        if shown and y == self._sums_at:
            sums = [str(source.column_total(n)) for n in shown]
            return self._strip("  ", "n", sums, str(source.total), "grid--header", shown)
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
            segments.append(Segment(fitted(clean(cell), self._width(n)), cursor if on else plain))
            # The cursor is a sign as well as a colour.
            segments.append(Segment("‹" if on else " ", cursor if on else plain))
        segments.append(Segment(total.rjust(_TOTAL - 1), plain))
        return Strip(segments).adjust_cell_length(self.size.width, plain)
