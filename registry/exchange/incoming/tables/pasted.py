"""Pasted lists: a name a line, with the organisation behind it, numbered or not, without a header."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from registry.exchange.incoming.cell_values import text_of
from registry.exchange.incoming.tables.cells.marks import is_cross
from registry.exchange.incoming.tables.columns import Column
from registry.exchange.incoming.tables.header import DataRow, Grid, Heading, find_header
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.headings import meaning_of
from registry.exchange.incoming.tables.pasted_lines import (
    Line,
    Listed,
    lines_of,
    listed_in,
    what_was_attended,
)
from registry.exchange.incoming.tables.sheets import Row, Sheet
from registry.exchange.incoming.tables.table import says
from registry.exchange.incoming.tables.titles import day_told
from registry.exchange.incoming.told import SetAside
from registry.exchange.incoming.words.contacts import emails_in
from registry.questions.known_names import KnownNames
from registry.text import fold

_PEOPLE, _LEAST_SURE = 0.6, 0.8
_MOST_CELLS = 4
_HEADINGS = (
    ("Name", Meaning.person), ("Organisation", Meaning.organisation), ("Position", Meaning.position),
    ("Role", Meaning.role), ("E-mail", Meaning.email),
)  # fmt: skip
_TITLE = re.compile(
    r"\b(?:attendance|register|registration|list|liste|lista|asistencia|presence|presenca|participants|"
    r"participantes|minutes|meeting|workshop|reunion|reuniao|atelier|taller|seminar|conference|список)\b"
)
_ENDS = re.compile(
    r"^(?:agenda|minutes|decisions?|action points?|actions|next steps|discussion|summary|notes?|"
    r"ordre du jour|decisions|points? d action|relevé|orden del dia|acuerdos|pauta|deliberacoes|повестка)\b"
)


class Pasted(NamedTuple):
    """A pasted list as a table, with what its columns are, and whether it says itself who attended."""

    grid: Grid
    columns: tuple[Column, ...]
    is_attendance: bool


def pasted_grid(sheet: Sheet, names: Callable[[], KnownNames]) -> Grid | None:
    """The pasted list as a table; None where the sheet is none."""
    pasted = pasted_list(sheet, names)
    return pasted.grid if pasted else None


def pasted_list(sheet: Sheet, names: Callable[[], KnownNames]) -> Pasted | None:
    """The list as a table with columns of people and organisations, where most lines name one; else None.

    Lines above the first name or the first heading of those present are titles; a line that ends in a
    colon, or says "Present" or "Apologies", heads those below it.
    """
    if sheet.name or not sheet.rows or max(len(row.cells) for row in sheet.rows) > _MOST_CELLS:
        return None
    lines = lines_of(sheet.rows)
    attended = [line.attended for line in lines]
    listing = tuple(row for row, line in zip(sheet.rows, lines, strict=True) if line.heading is None)
    if any(not row.text(0) for row in sheet.rows) or _is_other(sheet._replace(rows=listing)):
        return None
    told = _listed(lines, names())
    named = [
        line.heading is None and not _is_title(line.text) and any(one.person or one.why for one in found)
        for line, found in zip(lines, told, strict=True)
    ]
    if not any(named) and not any(attended):
        return None
    sure = [
        is_named and not any(one.why for one in found) for is_named, found in zip(named, told, strict=True)
    ]
    first = _first(lines, attended) if any(attended) else (sure if any(sure) else named).index(True)
    listed = [is_named for is_named, line in zip(named, lines, strict=True) if line.heading is None][
        sum(line.heading is None for line in lines[:first]) :
    ]
    if not any(attended) and sum(named) < _PEOPLE * len(listed):
        return None
    titles = tuple(line.whole for line in lines[:first] if line.heading is None or line.attended)
    if attended[first] and (what := what_was_attended(lines[first].heading or "")):
        titles = (*titles, what)
    rows, aside = _rows(sheet.rows, told, first)
    headings = tuple(Heading(text) for text, _ in _HEADINGS)
    columns = tuple(
        Column(at, Heading(text), meaning, _LEAST_SURE) for at, (text, meaning) in enumerate(_HEADINGS)
    )
    grid = Grid(titles, headings, tuple(rows), tuple(aside), "")
    return Pasted(grid, columns, any(attended)) if rows else None


def _listed(lines: list[Line], names: KnownNames) -> list[list[Listed]]:
    """Whom each line names. Where one line has its organisation after a comma, so have the others."""
    read = [listed_in(line.text, names, is_entry=line.is_entry) for line in lines]
    alone = [line.heading is None and not _is_title(line.text) for line in lines]
    is_list = any(
        is_alone and len(found) == 1 and found[0].person and found[0].organisation and "(" not in line.text
        for line, is_alone, found in zip(lines, alone, read, strict=True)
    )
    return [
        listed_in(line.text, names, is_entry=True)
        if is_list and is_alone and any(one.why for one in found)
        else found
        for line, is_alone, found in zip(lines, alone, read, strict=True)
    ]


def _is_title(text: str) -> bool:
    """Whether a line says what the list is, or of which day: no name has such words."""
    return bool(_TITLE.search(fold(text))) or day_told((text,)) is not None


def _first(lines: list[Line], attended: list[bool]) -> int:
    """Where the list begins: "Attendance list" above all is a title, where "Present:" follows."""
    headed = [at for at, is_headed in enumerate(attended) if is_headed]
    is_title = headed[0] == 0 and len(headed) > 1 and not lines[0].text and not lines[0].whole.endswith(":")
    return headed[1] if is_title else headed[0]


def _is_other(sheet: Sheet) -> bool:
    """Whether it is a table: under headings, or with crosses at its right."""
    rows = [row for row in sheet.rows if len(row.cells) > 1]
    return _has_header(sheet) or any(is_cross(row.text(len(row.cells) - 1)) for row in rows)


def _has_header(sheet: Sheet) -> bool:
    """Whether a row has the very words of headings: a title that has one of them in it is none."""
    at, _ = find_header(sheet.rows)
    return at >= 0 and any(meaning_of(text_of(cell))[1] >= 0.9 for cell in sheet.rows[at].cells)


def _rows(
    rows: tuple[Row, ...], told: list[list[Listed]], first: int
) -> tuple[list[DataRow], list[SetAside]]:
    kept: list[DataRow] = []
    aside: list[SetAside] = []
    section, is_over = "", False
    for number, (row, line, named) in enumerate(zip(rows, lines_of(rows), told, strict=True)):
        if number < first and not line.role:
            continue
        if line.heading is not None and not line.role:
            section, is_over = line.heading, bool(_ENDS.match(fold(line.heading)))
            if not line.text:
                why = "a heading inside the list, told of the lines below it"
                aside.append(SetAside(row.where, why, line.whole))
                continue
        found = [] if is_over else [one for one in named if says(one.person or one.organisation)]
        kept += [DataRow(Row(row.where, _cells(one, row, line.role)), section) for one in found]
        if not found:
            why = next((one.why for one in named if one.why and not is_over), "names nobody")
            aside.append(SetAside(row.where, why, line.whole))
    return kept, aside


def _cells(one: Listed, row: Row, role: str) -> tuple[str | None, ...]:
    mails = ", ".join(emails_in(row.whole))
    said = (one.person, one.organisation, one.position, role or one.role, mails)
    return tuple(text or None for text in said)
