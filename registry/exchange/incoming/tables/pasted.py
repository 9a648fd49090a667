"""Pasted lists: a name a line, with the organisation behind it, numbered or not, without a header."""

from __future__ import annotations

import re
from collections.abc import Callable

from registry.exchange.incoming.cell_values import text_of
from registry.exchange.incoming.tables.cells.marks import is_cross
from registry.exchange.incoming.tables.columns import Column
from registry.exchange.incoming.tables.header import DataRow, Grid, Heading, find_header
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.headings import meaning_of
from registry.exchange.incoming.tables.pasted_lines import (
    Line,
    Listed,
    has_missed,
    lines_of,
    listed_in,
    what_was_attended,
)
from registry.exchange.incoming.tables.pasted_sections import columns_headed, is_end, lines_with_sections
from registry.exchange.incoming.tables.sheets import Row, Sheet
from registry.exchange.incoming.tables.table import says
from registry.exchange.incoming.tables.text_file import mail_header
from registry.exchange.incoming.tables.titles import day_told
from registry.exchange.incoming.told import SetAside
from registry.exchange.incoming.words.contacts import emails_in, telephones_said
from registry.frozen import Frozen
from registry.questions.known_names import KnownNames
from registry.text import fold

_PEOPLE, _LEAST_SURE = 0.6, 0.8
_MOST_CELLS = 4
_HEADINGS = (
    ("Name", Meaning.person), ("Organisation", Meaning.organisation), ("Position", Meaning.position),
    ("Role", Meaning.role), ("E-mail", Meaning.email),
)  # fmt: skip
_TELEPHONE = ("Telephone", Meaning.telephone)
_TITLE = re.compile(
    r"\b(?:attendance|register|registration|list|liste|lista|asistencia|presence|presenca|participants|"
    r"participantes|minutes|meeting|workshop|reunion|reuniao|atelier|taller|seminar|conference|список)\b"
)
_ABOVE = "stands above the list (write it in the list, one name a line: Name (Organisation), role)"


class Pasted(Frozen):
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
    if sheet.name or not sheet.rows or any(not row.text(0) for row in sheet.rows):
        return None
    lines = lines_with_sections(sheet.rows, names())
    attended = [line.attended for line in lines]
    header = mail_header([row.text(0) for row in sheet.rows])
    told_in = zip(sheet.rows[header:], lines[header:], strict=True)
    listing = tuple(row for row, line in told_in if _is_listed(line))
    widest = max(
        (len(row.cells) for row, line in zip(sheet.rows, lines, strict=True) if not line.attended), default=0
    )
    if widest > _MOST_CELLS or _is_other(sheet._replace(rows=listing)) or _has_other_columns(sheet.rows):
        return None
    told = _listed(lines, names())
    named = [
        _is_listed(line) and not _is_title(line.text) and any(one.person or one.why for one in found)
        for line, found in zip(lines, told, strict=True)
    ]
    if not any(named) and not any(attended):
        return None
    sure = [
        is_named and not any(one.why for one in found) for is_named, found in zip(named, told, strict=True)
    ]
    first = _first(lines, named, sure)
    if not any(attended) and not _is_most(lines[first:], named[first:]):
        return None
    is_title = [_is_above(line, is_sure) for line, is_sure in zip(lines[:first], sure[:first], strict=True)]
    titles = tuple(line.whole for line, is_above in zip(lines[:first], is_title, strict=True) if is_above)
    if attended[first] and (what := what_was_attended(lines[first].heading or "")):
        titles = (*titles, what)
    rows, aside = _rows(sheet.rows, lines, told, is_title)
    columns = _columns(rows)
    headings = tuple(column.heading for column in columns)
    grid = Grid(titles, headings, tuple(rows), tuple(aside), "")
    return Pasted(grid, columns, any(attended)) if rows else None


def _columns(rows: list[DataRow]) -> tuple[Column, ...]:
    """The columns of the list: that of telephones only where a line has a number."""
    has_number = any(row.row.text(len(_HEADINGS)) for row in rows)
    told = (*_HEADINGS, _TELEPHONE) if has_number else _HEADINGS
    return tuple(Column(at, Heading(text), meaning, _LEAST_SURE) for at, (text, meaning) in enumerate(told))


def is_no_table(sheet: Sheet) -> bool:
    """Whether what is no pasted list is no table either: a mail, or columns that only spaces part."""
    texts = [row.text(0) for row in sheet.rows]
    return not sheet.name and (mail_header(texts) > 0 or _has_other_columns(sheet.rows))


def _has_other_columns(rows: tuple[Row, ...]) -> bool:
    """Whether a line of text heads columns that a pasted list has not, or not in this order."""
    headed = next(
        (found for row in rows for line in lines_of([row]) if (found := columns_headed(row, line))), None
    )
    return headed is not None and [*headed] not in _READ


_READ = [
    [Meaning.person, Meaning.organisation],
    [Meaning.person, Meaning.organisation, Meaning.email],
    [Meaning.called, Meaning.organisation],
    [Meaning.called, Meaning.organisation, Meaning.email],
    [Meaning.person, Meaning.organisation, Meaning.role],
    [Meaning.called, Meaning.organisation, Meaning.role],
]


def _is_listed(line: Line) -> bool:
    return line.heading is None and not line.aside


def _is_above(line: Line, is_sure: bool) -> bool:
    """Whether a line above the list is a title of it: no entry, and nobody's name."""
    is_line = _is_listed(line) or line.attended
    return is_line and not (line.is_entry and not _is_title(line.text)) and not is_sure


def _is_most(lines: list[Line], named: list[bool]) -> bool:
    """Whether most lines of what may be a list name somebody: of its numbered lines, where it has some."""
    listed = [is_named for line, is_named in zip(lines, named, strict=True) if _is_listed(line)]
    marked = [
        is_named for line, is_named in zip(lines, named, strict=True) if _is_listed(line) and line.is_entry
    ]
    return sum(listed) >= _PEOPLE * len(listed) or (sum(marked) > 1 and sum(marked) >= _PEOPLE * len(marked))


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


def _first(lines: list[Line], named: list[bool], sure: list[bool]) -> int:
    """Where the list begins: at those present, or at the first name above those who sent apologies.

    "Attendance list" above all is a title, where "Present:" follows and nobody stands between.
    """
    some = (sure if any(sure) else named).index(True) if any(named) else len(lines)
    headed = [at for at, line in enumerate(lines) if line.attended]
    if not headed:
        return some
    if len(headed) > 1 and headed[0] == 0 and _is_title_alone(lines[0]):
        between = range(1, headed[1])
        is_empty = not any(named[at] or lines[at].is_entry for at in between)
        return headed[1] if is_empty and not has_missed(lines[headed[1]].heading or "") else 0
    entries = [at for at in range(headed[0]) if named[at] and (lines[at].is_entry or sure[at])]
    return min(entries) if entries and has_missed(lines[headed[0]].heading or "") else headed[0]


def _is_title_alone(line: Line) -> bool:
    return not line.text and not line.whole.endswith(":") and bool(_TITLE.search(fold(line.whole)))


def _is_other(sheet: Sheet) -> bool:
    """Whether it is a table: under headings, or with crosses at its right."""
    rows = [row for row in sheet.rows if len(row.cells) > 1]
    return _has_header(sheet) or any(is_cross(row.text(len(row.cells) - 1)) for row in rows)


def _has_header(sheet: Sheet) -> bool:
    """Whether a row has the very words of headings: a title that has one of them in it is none."""
    at, _ = find_header(sheet.rows)
    return at >= 0 and any(meaning_of(text_of(cell))[1] >= 0.9 for cell in sheet.rows[at].cells)


def _rows(
    rows: tuple[Row, ...], lines: list[Line], told: list[list[Listed]], is_title: list[bool]
) -> tuple[list[DataRow], list[SetAside]]:
    kept: list[DataRow] = []
    aside: list[SetAside] = []
    section, end = "", ""
    for number, (row, line, named) in enumerate(zip(rows, lines, told, strict=True)):
        is_above = number < len(is_title)
        if is_above and is_title[number]:
            continue
        if line.heading is not None and not line.role:
            section, end = line.heading, line.heading if is_end(line.heading) else ""
            if not line.text:
                why = line.aside or "a heading inside the list, told of the lines below it"
                aside.append(SetAside(row.where, why, line.whole))
                continue
        is_out = bool(end) or (is_above and not line.role)
        found = [] if is_out else [one for one in named if says(one.person or one.organisation)]
        kept += [DataRow(Row(row.where, _cells(one, row, line.role, found)), section) for one in found]
        if not found:
            why = _why_nobody(line, named, end, is_above=is_above)
            aside.append(SetAside(row.where, why, line.whole))
        elif left := _left(named, found, row):
            aside.append(SetAside(f"{row.where} (part)", left, line.whole))
    return kept, aside


def _why_nobody(line: Line, named: list[Listed], end: str, *, is_above: bool) -> str:
    if line.aside or end:
        return line.aside or f"stands below “{end}”, where the list has ended"
    return next((one.why for one in named if one.why), _ABOVE if is_above and named else "names nobody")


def _left(named: list[Listed], found: list[Listed], row: Row) -> str:
    """Why a part of a line that names somebody is not read; empty where all of it is."""
    why = next((one.why for one in named if one.why), "")
    if why or len(found) == 1:
        return why
    given = {mail for one in found for mail in one.email.split(", ")}
    reached = [mail for mail in emails_in(row.whole) if mail not in given] + [*telephones_said(row.whole)]
    return f"does not say whom {reached[0]} reaches (write one name a line)" if reached else ""


def _cells(one: Listed, row: Row, role: str, found: list[Listed]) -> tuple[str | None, ...]:
    # An address on a line of several people is of the one beside whom it stands.
    mails = one.email or (", ".join(emails_in(row.whole)) if len(found) == 1 else "")
    numbers = ", ".join(telephones_said(row.whole)) if len(found) == 1 else ""
    said = (one.person, one.organisation, one.position, role or one.role, mails, numbers)
    return tuple(text or None for text in said)
