"""Attendance as a matrix: days above the columns, and in the cells who was there, or was not."""

from __future__ import annotations

from collections.abc import Sequence

from registry.exchange.incoming.cell_values import Value, text_of
from registry.exchange.incoming.tables.cells.presence import is_presence
from registry.exchange.incoming.tables.columns import Column, columns_of
from registry.exchange.incoming.tables.header import LOOKED_AT, Grid, grid_of
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.sheets import Row, Sheet
from registry.exchange.incoming.words.days import Day, DayOrder, day_of, order_of
from registry.text import fold

_LEAST_DAYS, _MARKED, _DAY, _MONTH = 2, 0.8, 10, 7


def days_across(sheet: Sheet) -> tuple[Grid, tuple[Column, ...]] | None:
    """The sheet's table under a row with two days or more and marks of presence below; None without one."""
    for at, row in enumerate(sheet.rows[:LOOKED_AT]):
        days = _days(row)
        if len(days) < _LEAST_DAYS or not any(text_of(cell) for cell in row.cells[: days[0]]):
            continue
        below = sheet.rows[at + 1 :]
        cells = [text for after in below for place in days if (text := after.text(place))]
        # Sums under the marks are no marks.
        said = [text for text in cells if not text.isdigit() or text in ("0", "1")]
        if not said or sum(map(is_presence, said)) < _MARKED * len(said):
            continue
        # Days that are days in the file stand in a heading as text, as everything above a column.
        worded = row._replace(cells=tuple(text_of(cell) or None for cell in row.cells))
        rows = (*sheet.rows[:at], worded, *below)
        grid = grid_of(sheet._replace(rows=rows), at)
        columns = tuple(
            column._replace(meaning=Meaning.mark, sure=1.0) if column.at in days else column
            for column in columns_of(grid)
        )
        return grid, columns
    return None


def _days(row: Row) -> list[int]:
    return [at for at, cell in enumerate(row.cells) if _is_day(cell)]


def _is_day(cell: Value) -> bool:
    """Whether a heading is a day, or a month of a year; a year alone heads sums, and no meeting."""
    if isinstance(cell, int | float | bool) or cell is None or not any(map(str.isdigit, text_of(cell))):
        return False
    day = _read(cell, DayOrder.dmy) or _read(cell, DayOrder.mdy)
    return bool(day and len(str(day)) in (_DAY, _MONTH))


def _read(cell: Value, order: DayOrder) -> str | None:
    text = cell.split(":")[-1].strip() if isinstance(cell, str) else cell
    day = day_of(text, order).date
    return str(day) if day else None


def days_of(columns: Sequence[Column]) -> list[tuple[Column, Day]]:
    """The columns that are headed by days, each with its day, in the order that all of them tell."""
    marks = [column for column in columns if column.meaning is Meaning.mark]
    order = order_of([column.heading.text for column in marks])
    found = [(column, day_of(column.heading.text.split(":")[-1].strip(), order)) for column in marks]
    return [(column, day) for column, day in found if day.date and fold(column.heading.text)]


def is_either_way(columns: Sequence[Column]) -> bool:
    """Whether day and month of the headings could be either way, so that two meetings could be one."""
    found = days_of(columns)
    return any(day.date and len(str(day.date)) < _MONTH for _, day in found)
