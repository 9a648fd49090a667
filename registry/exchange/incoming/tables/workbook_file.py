"""A workbook's bytes as sheets: merged cells filled, formulas by their last result, hidden sheets marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from registry.errors import BadInput
from registry.exchange.incoming.cell_values import Value
from registry.exchange.incoming.tables.bounds import MOST_CHARACTERS, Allowance
from registry.exchange.incoming.tables.sheets import Book, Row, Sheet, is_empty
from registry.exchange.incoming.workbook_rows import Page, pages_of

_OLD = b"\xd0\xcf\x11\xe0"
_FILLED_ACROSS, _FILLED_DOWN = 60, 5_000


def read_workbook(content: bytes, name: str) -> Book:
    """The sheets of an .xlsx file. Raises BadInput where it is old, encrypted, damaged or too large."""
    if content.startswith(_OLD):
        raise _old_or_encrypted(content, name)
    allowance = Allowance(name)
    sheets, notes = [], []
    for page in pages_of(content, name):
        rows = tuple(_rows(page, allowance))
        sheets.append(Sheet(page.title.strip(), rows, page.is_hidden, _unvalued(page, rows)))
        if page.unvalued:
            notes.append(
                f"sheet {page.title.strip()}: {len(page.unvalued)} formulas have no value and are read as "
                "empty (open the file in a spreadsheet and save it)"
            )
    return Book(name, tuple(sheets), tuple(notes))


def _unvalued(page: Page, rows: Sequence[Row]) -> frozenset[str]:
    """Where the rows stand of which formulas without a value are half or more."""
    counted = Counter(_place(page, number) for number, _ in page.unvalued)
    said = {row.where: sum(cell is not None for cell in row.cells) for row in rows}
    return frozenset(where for where, times in counted.items() if times >= said.get(where, 0))


def _place(page: Page, number: int) -> str:
    return f"sheet {page.title.strip()}, row {number}"


def _old_or_encrypted(content: bytes, name: str) -> BadInput:
    # The names of an OLE file's streams stand in it as UTF-16.
    if "EncryptedPackage".encode("utf-16-le") in content:
        return BadInput(
            "is encrypted", where=name, remedy="open it with its password and save it without one"
        )
    return BadInput("is a workbook of the old kind (.xls)", where=name, remedy="save it as .xlsx")


def _rows(page: Page, allowance: Allowance) -> Iterator[Row]:
    rows: dict[int, dict[int, Value]] = {
        number: {at: value for at, cell in cells.items() if (value := _value(cell)) is not None}
            for number, cells in page.rows}  # fmt: skip
    _fill(page, rows, allowance)
    kept = 0
    for number in sorted(rows):
        cells = rows[number]
        if not cells:
            continue
        width, place = max(cells), f"sheet {page.title}"
        allowance.row(place, kept + 1, width, 0)
        values = [cells.get(column) for column in range(1, width + 1)]
        if is_empty(values):
            continue
        kept += 1
        allowance.row(place, kept, width, len(cells))
        yield Row(_place(page, number), tuple(values))


def _fill(page: Page, rows: dict[int, dict[int, Value]], allowance: Allowance) -> None:
    """What the cells under a merged one mean: the same as its first, in the rows that are there."""
    for top, left, bottom, right in page.merged:
        # A title over the whole width stands once; what is merged downwards holds for each row.
        if right - left > _FILLED_ACROSS or bottom - top > _FILLED_DOWN:
            continue
        value = rows.get(top, {}).get(left)
        if value is None:
            continue
        allowance.merged((bottom - top + 1) * (right - left + 1))
        for number in range(top, bottom + 1):
            for column in range(left, right + 1):
                if number in rows:
                    rows[number].setdefault(column, value)


def _value(cell: object) -> Value:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, str):
        return cell[:MOST_CHARACTERS] if cell.strip() else None
    if cell is None or isinstance(cell, bool | int | float | date):
        return cell
    return str(cell)
