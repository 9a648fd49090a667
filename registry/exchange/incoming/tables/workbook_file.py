"""A workbook's bytes as sheets: merged cells filled, formulas by their last result, hidden sheets marked."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

from registry.errors import BadInput
from registry.exchange.incoming.tables.bounds import MOST_CHARACTERS, Allowance, refuse_large_zip
from registry.exchange.incoming.tables.sheets import Book, Row, Sheet, Value, is_empty

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_OLD = b"\xd0\xcf\x11\xe0"
_FILLED_ACROSS, _FILLED_DOWN = 60, 5_000
_MOST_READ_WHOLE = 8 * 1024 * 1024
"""Bytes of unpacked sheets up to which merged cells are read: they need the whole sheet in memory."""


def read_workbook(content: bytes, name: str) -> Book:
    """The sheets of an .xlsx file. Raises BadInput where it is old, encrypted, damaged or too large."""
    if content.startswith(_OLD):
        raise _old_or_encrypted(content, name)
    refuse_large_zip(content, name)
    allowance, sheets = Allowance(name), []
    # Openpyxl warns of validation lists and other trimmings that it leaves out: no reader misses them.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book, reads_whole = _opened(content, name)
        try:
            for page in book.worksheets:
                rows = tuple(_rows(page, allowance, reads_whole=reads_whole))
                sheets.append(Sheet(page.title.strip(), rows, page.sheet_state != "visible"))
        except (zipfile.BadZipFile, ValueError, KeyError, SyntaxError, EOFError) as problem:
            raise _damaged(name) from problem
        finally:
            book.close()
    notes = [f"sheet {sheet.name} is hidden" for sheet in sheets if sheet.is_hidden]
    return Book(name, tuple(sheets), tuple(notes))


def _opened(content: bytes, name: str) -> tuple[Workbook, bool]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        unpacked = sum(entry.file_size for entry in packed.infolist() if "worksheets/" in entry.filename)
    reads_whole = unpacked <= _MOST_READ_WHOLE
    try:
        return load_workbook(io.BytesIO(content), read_only=not reads_whole, data_only=True), reads_whole
    except (
        zipfile.BadZipFile, KeyError, ValueError, TypeError, OSError, SyntaxError, InvalidFileException,
    ) as problem:  # fmt: skip
        raise _damaged(name) from problem


def _damaged(name: str) -> BadInput:
    return BadInput(
        "is no workbook that can be read: it was cut off, damaged or is another kind of file",
        where=name,
        remedy="open it in a spreadsheet and save it again as .xlsx",
    )


def _old_or_encrypted(content: bytes, name: str) -> BadInput:
    # The names of an OLE file's streams stand in it as UTF-16.
    if "EncryptedPackage".encode("utf-16-le") in content:
        return BadInput(
            "is encrypted", where=name, remedy="open it with its password and save it without one"
        )
    return BadInput("is a workbook of the old kind (.xls)", where=name, remedy="save it as .xlsx")


def _rows(page: Worksheet, allowance: Allowance, *, reads_whole: bool) -> Iterator[Row]:
    filled = _merged(page) if reads_whole else {}
    kept = 0
    for number, cells in enumerate(page.iter_rows(values_only=True), 1):
        values: list[Value] = [_value(cell) for cell in cells]
        for column, value in filled.get(number, {}).items():
            if column <= len(values) and values[column - 1] is None:
                values[column - 1] = value
        while values and values[-1] is None:
            values.pop()
        if is_empty(values):
            continue
        kept += 1
        allowance.row(f"sheet {page.title}", kept, len(values), sum(value is not None for value in values))
        yield Row(f"sheet {page.title.strip()}, row {number}", tuple(values))


def _merged(page: Worksheet) -> dict[int, dict[int, Value]]:
    """What the cells under a merged one mean, by row and column: the same as its first."""
    filled: dict[int, dict[int, Value]] = {}
    for span in page.merged_cells.ranges:
        # A title over the whole width stands once; what is merged downwards holds for each row.
        if span.max_col - span.min_col > _FILLED_ACROSS or span.max_row - span.min_row > _FILLED_DOWN:
            continue
        value = _value(page.cell(span.min_row, span.min_col).value)
        if value is None:
            continue
        for row in range(span.min_row, span.max_row + 1):
            for column in range(span.min_col, span.max_col + 1):
                filled.setdefault(row, {})[column] = value
    return filled


def _value(cell: object) -> Value:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, str):
        return cell[:MOST_CHARACTERS] if cell.strip() else None
    if cell is None or isinstance(cell, bool | int | float | date):
        return cell
    return str(cell)
