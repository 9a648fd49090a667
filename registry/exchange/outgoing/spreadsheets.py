"""The registry as a workbook, or as a folder of CSV files, in which no text becomes a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

from registry.errors import BadInput
from registry.exchange.outgoing.tables import Table, first_titles
from registry.exchange.saving import save_folder
from registry.exchange.workbooks import Sheet, workbook_of
from registry.text import clean

MOST_ROWS = 1_048_570
"""Rows that a sheet of a workbook can hold below its titles."""
_LONGEST = 32_767  # characters that a cell of a workbook can hold
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NEGATIVE = re.compile(r"-(0|[1-9][0-9]*)([.][0-9]+)?")
_CUT = " […]"
_WIDEST, _NARROWEST = 60, 8


def workbook(tables: Iterable[Table], above: tuple[str, ...], day: str) -> bytes:
    """The tables as an xlsx file, a sheet each. Raises BadInput where a sheet would not hold its rows."""
    sheets = []
    for table in tables:
        if len(table.rows) > MOST_ROWS:
            raise BadInput(
                f"{table.name} has {len(table.rows):,} rows, and a sheet holds {MOST_ROWS:,}",
                remedy="export a folder of CSV files: a name without ending, with --as csv",
            )
        rows = [[_fitting(text) for text in row] for row in table.rows]
        sheets.append(Sheet(table.name, (), table.titles, rows, _widths(table), 1))
    first = Sheet("about", (), ("This workbook",), [[line] for line in above], [100])
    return workbook_of([first, *sheets], above[0], day)


def _fitting(text: str) -> str:
    """The text as a cell can hold it; what is cut says so, and a folder of CSV files has the whole."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - len(_CUT)] + _CUT


def _widths(table: Table) -> list[int]:
    sampled = table.rows[:200]
    longest = [max([len(title), *(len(row[n]) for row in sampled)]) for n, title in enumerate(table.titles)]
    return [min(_WIDEST, max(_NARROWEST, width + 2)) for width in longest]


def write_csv_folder(tables: Iterable[Table], folder: str) -> tuple[str, ...]:
    """A CSV file for each table, in UTF-8 with the mark that spreadsheets look for; the files' names.

    Files of tables that an earlier export had, and this one has not, go. Raises CannotWrite.
    """
    contents = {
        f"{table.name}.csv": csv_text([table.titles, *table.rows]).encode("utf-8-sig") for table in tables
    }
    save_folder(contents, folder, csv_beginnings())
    return tuple(contents)


def csv_beginnings() -> dict[str, bytes]:
    """How each file that :func:`write_csv_folder` writes begins, by its name: so it knows its own again."""
    return {f"{name}.csv": ",".join(titles).encode("utf-8-sig") for name, titles in first_titles().items()}


def csv_text(rows: Iterable[tuple[str, ...]]) -> str:
    """Rows as CSV (RFC 4180); a cell that a spreadsheet would run as a formula has ``'`` before it."""
    into = io.StringIO(newline="")
    writer = csv.writer(into, lineterminator="\r\n")
    for row in rows:
        writer.writerow([defused(text) for text in row])
    return into.getvalue()


def defused(text: str) -> str:
    """The text, cleaned; where a spreadsheet would take it for a formula, with an apostrophe before it."""
    tidy = clean(text)
    is_formula = tidy.startswith(_FORMULA) or text.startswith(_FORMULA)
    return f"'{tidy}" if is_formula and not _NEGATIVE.fullmatch(tidy) else tidy
