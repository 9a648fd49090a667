"""Pasted lists: a name a line, with the organisation behind it, numbered or not, without a header."""

from __future__ import annotations

import re

from registry.exchange.incoming.tables.cells.marks import is_cross
from registry.exchange.incoming.tables.cells.people import (
    emails_in,
    is_organisation_like,
    is_person_like,
    person_in,
)
from registry.exchange.incoming.tables.header import DataRow, Grid, Heading, find_header
from registry.exchange.incoming.tables.headings import meaning_of
from registry.exchange.incoming.tables.sheets import Row, Sheet, text_of
from registry.exchange.incoming.told import SetAside

_NUMBER = re.compile(r"^\s*(?:\(?\d{1,4}[.):]?|[-–—•*·▪])\s*$")
_LEAD = re.compile(r"^\s*(?:[-–—•*·▪]\s*|\(?\d{1,4}[.):]\s*)")
_PEOPLE, _HEADED = 0.6, re.compile(r":\s*$")
_MOST_CELLS = 4


def pasted_grid(sheet: Sheet) -> Grid | None:
    """The list as a table with a column of people, where most of its lines name one; else None.

    Lines above the first person are titles; a line that ends in a colon heads those below it.
    """
    if sheet.name or not sheet.rows or max(len(row.cells) for row in sheet.rows) > _MOST_CELLS:
        return None
    if _has_header(sheet):
        return None
    if any(not row.text(0) or is_cross(row.text(len(row.cells) - 1)) for row in sheet.rows):
        return None
    lines = [_line(row) for row in sheet.rows]
    named = [_is_person(line) and not _HEADED.search(line) for line in lines]
    if not any(named):
        return None
    first = named.index(True)
    listed = [is_named for is_named, line in zip(named, lines, strict=True) if not _HEADED.search(line)][
        first:
    ]
    if sum(named) < _PEOPLE * len(listed):
        return None
    rows: list[DataRow] = []
    aside: list[SetAside] = []
    section = ""
    titles = tuple(line for line in lines[:first] if not _HEADED.search(line))
    for number, (row, line) in enumerate(zip(sheet.rows, lines, strict=True)):
        if _HEADED.search(line):
            section = line.rstrip(": ")
            aside.append(SetAside(row.where, "a heading inside the list, told of the lines below it", line))
        elif number >= first:
            rows.append(DataRow(Row(row.where, (line,)), section))
    return Grid(titles, (Heading("Name"),), tuple(rows), tuple(aside), "")


def _has_header(sheet: Sheet) -> bool:
    """Whether a row has the very words of headings: a title that has one of them in it is none."""
    at, _ = find_header(sheet.rows)
    return at >= 0 and any(meaning_of(text_of(cell))[1] >= 0.9 for cell in sheet.rows[at].cells)


def _line(row: Row) -> str:
    """The line with commas between its cells, without number or bullet."""
    cells = [row.text(n) for n in range(len(row.cells))]
    if cells and _NUMBER.match(cells[0]) and len(cells) > 1:
        cells = cells[1:]
    return _LEAD.sub("", ", ".join(cell for cell in cells if cell))


def _is_person(line: str) -> bool:
    said = person_in(line)
    if is_organisation_like(said.name) and not said.organisation:
        return False
    return is_person_like(said.name) and (
        len(said.name.split()) > 1 or bool(said.organisation or emails_in(line))
    )
