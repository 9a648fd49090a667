"""Workbooks: sheets of text, the same bytes for the same content, in which no text becomes a formula."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from typing import TYPE_CHECKING

from registry.exchange.cell_escapes import escaped
from registry.exchange.saving import for_xml
from registry.frozen import Frozen
from registry.text import clean

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

SAYS_ITSELF = "What an Interlock registry says"
"""What stands at the top of an exported workbook, and in its title."""
ASKS_WHO = "Who is who: choose in the column"
"""What stands at the top of a workbook of decisions."""
_STAMP = (1980, 1, 1, 0, 0, 0)  # the first that a zip file can hold
_CORE = "docProps/core.xml"
_FORMULA = ("=", "+", "-", "@")


class Sheet(Frozen):
    """A sheet: lines above the table, the table's titles and rows, and the widths of its columns.

    ``fixed`` columns stay in sight; ``widths`` are in characters, the last one for all that follow.
    ``choices`` are offered in the cells below a title, as a list to choose from.
    """

    name: str
    above: Sequence[str]
    titles: Sequence[str]
    rows: Sequence[Sequence[str]]
    widths: Sequence[int]
    fixed: int = 0
    choices: tuple[tuple[str, tuple[str, ...]], ...] = ()


def workbook_of(sheets: Sequence[Sheet], title: str, day: str) -> bytes:
    """The sheets as an xlsx file. ``day`` (``YYYY-MM-DD``) is the date that the file bears."""
    # Loaded where a workbook is written: no other command needs it.
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        _fill(book.create_sheet(sheet.name), sheet)
    return packed(book, title, day)


def _fill(page: Worksheet, sheet: Sheet) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    for number, line in enumerate(sheet.above, 1):
        write_cells(page, number, [line], wrap=False)
    top = len(sheet.above) + 2 if sheet.above else 1
    write_cells(page, top, sheet.titles)
    for column in range(1, len(sheet.titles) + 1):
        page.cell(top, column).font = Font(bold=True)
        page.cell(top, column).alignment = Alignment(wrap_text=True, vertical="top")
        width = sheet.widths[min(column, len(sheet.widths)) - 1]
        page.column_dimensions[get_column_letter(column)].width = width
    for number, row in enumerate(sheet.rows, top + 1):
        write_cells(page, number, row)
    for title, words in sheet.choices:
        _offer(page, get_column_letter(list(sheet.titles).index(title) + 1), top + 1, len(sheet.rows), words)
    page.freeze_panes = f"{get_column_letter(sheet.fixed + 1)}{top + 1}"
    page.print_title_rows = f"{top}:{top}"
    if sheet.fixed:
        page.print_title_cols = f"A:{get_column_letter(sheet.fixed)}"
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _offer(page: Worksheet, column: str, first: int, rows: int, words: Sequence[str]) -> None:
    """A list to choose from in the cells of a column. No word may hold a comma: it parts them."""
    from openpyxl.worksheet.datavalidation import DataValidation

    if rows:
        offered = DataValidation(type="list", formula1=f'"{",".join(words)}"', allow_blank=True)
        page.add_data_validation(offered)
        offered.add(f"{column}{first}:{column}{first + rows - 1}")


def write_cells(page: Worksheet, row: int, texts: Sequence[str], *, wrap: bool = True) -> None:
    """Write the texts into a row, as texts; where one is empty, no cell."""
    from openpyxl.styles import Alignment

    for column, text in enumerate(texts, 1):
        if not text:
            continue
        cell = page.cell(row, column)
        cell.value = escaped(for_xml(clean(text)))
        # A text that begins like a formula stays a text, also when it is edited or saved as CSV again.
        cell.data_type = "s"
        if clean(text).startswith(_FORMULA):
            cell.quotePrefix = True
        if wrap:
            cell.alignment = Alignment(wrap_text=True, vertical="top")


def packed(book: Workbook, title: str, day: str) -> bytes:
    """The workbook's bytes, without the moment at which they were written."""
    from datetime import datetime

    from openpyxl.xml.functions import tostring

    written, packed = io.BytesIO(), io.BytesIO()
    book.properties.creator, book.properties.title = "Interlock", title
    book.save(written)
    dated = datetime.fromisoformat(day)
    book.properties.created = book.properties.modified = dated
    core = tostring(book.properties.to_tree())
    with zipfile.ZipFile(written) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            content = core if name == _CORE else old.read(name)
            new.writestr(zipfile.ZipInfo(name, _STAMP), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()
