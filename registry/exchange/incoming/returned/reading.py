"""The workbook of a returned form: what was sent, and the rows as they are now."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from registry.errors import BadInput
from registry.exchange.cell_escapes import unescaped
from registry.exchange.incoming.bounded import read_bytes
from registry.exchange.incoming.cell_values import text_of
from registry.exchange.incoming.workbook_opening import holds, opened
from registry.exchange.incoming.workbook_rows import refuse_bomb
from registry.exchange.roster_layout import (
    FILLED_IN,
    IDS,
    ORGANISATION,
    PERSON,
    ROLE,
    ROSTER,
    SEAT_ID,
    SENT,
    TITLES,
    Holder,
    SentRow,
)
from registry.frozen import Frozen
from registry.text import clean, fold

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

_MOST_ROWS, _MOST_COLUMNS, _HEADER_WITHIN = 20_000, 40, 60
_SENT_TEXTS = 12
_FILLED_IN = re.compile(rf"{re.escape(FILLED_IN.removesuffix(':'))}\s*(?::|$)\s*", re.IGNORECASE)


class FormRow(Frozen):
    """A row as it came back: where it stands, its cells by title, its seat's id, the cells with formulas."""

    where: str
    cells: dict[str, str]
    seat: str
    formulas: tuple[str, ...]


class Returned(Frozen):
    """A returned form: ``filled_in`` stands for the day, at ``filled_at``; ``saved`` is its last saving."""

    body: Holder
    as_of: str
    filled_in: str
    filled_at: str
    saved: str
    sent: dict[str, SentRow]
    rows: tuple[FormRow, ...]


def is_form(path: str) -> bool:
    """Whether the file is a workbook with the sheet that keeps what was sent."""
    return holds(path, "xl/workbook.xml", f'"{SENT}"')


def read_returned(path: str, most_bytes: int, most_unpacked: int) -> Returned:
    """The form. Raises BadInput where it is damaged, too large, or no such form."""
    book = _opened(path, most_bytes, most_unpacked)
    if SENT not in book.sheetnames:
        raise _no_form(path)
    told = [tuple(_text(value) for value in row) for row in book[SENT].iter_rows(values_only=True)]
    bodies = [row for row in told if row[:1] == ("body",) and len(row) > 2 and row[1]]
    if len(bodies) != 1:
        raise _no_form(path)
    days = [row[1] for row in told if row[0] == "as of" and len(row) > 1]
    padded = ((*row[1:], *[""] * _SENT_TEXTS)[:_SENT_TEXTS] for row in told if row[0] == "seat")
    sent = {row.seat: row for row in map(SentRow.of_texts, padded)}
    page = book[ROSTER] if ROSTER in book.sheetnames else book.worksheets[0]
    header, columns = _header(page, path)
    modified = book.properties.modified
    return Returned(
        Holder(bodies[0][1], bodies[0][2]),
        days[0] if days else "",
        *_filled_in(page, header),
        modified.date().isoformat() if modified else "",
        sent,
        tuple(_rows(page, header, columns)),
    )


def _no_form(path: str) -> BadInput:
    return BadInput(
        "is no form for a roster any more: the hidden sheet that says of which body is gone",
        where=path,
        remedy="import it as a workbook, with --body NAME and --on DATE",
    )


def _opened(path: str, most_bytes: int, most_unpacked: int) -> Workbook:
    content = read_bytes(path, most_bytes, remedy="send the form alone")
    refuse_bomb(content, path, merged_too=True, most_unpacked=most_unpacked)
    return opened(content, path, row_by_row=False)


def _header(page: Worksheet, path: str) -> tuple[int, dict[str, int]]:
    """The row of the header, and at which column each title stands."""
    known = {fold(title): title for title in (*TITLES, *IDS)}
    for number, row in enumerate(page.iter_rows(1, _HEADER_WITHIN, 1, _MOST_COLUMNS, values_only=True), 1):
        found = {known[fold(_text(v))]: n for n, v in enumerate(row, 1) if fold(_text(v)) in known}
        if {ORGANISATION, PERSON, ROLE} <= found.keys():
            return number, found
    titles = ", ".join(TITLES)
    raise BadInput(
        "has no row of titles", where=f"{path}, sheet {page.title}", remedy=f"the titles: {titles}"
    )


def _filled_in(page: Worksheet, header: int) -> tuple[str, str]:
    """What is written for the day, beside the words that ask for it or behind them, and in which cell."""
    for row in page.iter_rows(1, max(header - 1, 1), 1, 6):
        asks = _FILLED_IN.match(_text(row[0].value))
        for cell in row if asks else ():
            text = _text(cell.value)[asks.end() if asks and cell is row[0] else 0 :].strip()
            if text:
                return text, f"sheet {page.title}, cell {cell.coordinate}"
    return "", ""


def _rows(page: Worksheet, header: int, columns: dict[str, int]) -> Iterator[FormRow]:
    if (page.max_row or 0) - header > _MOST_ROWS:
        raise BadInput(f"has more than {_MOST_ROWS:,} rows", where=f"sheet {page.title}")
    for number, line in enumerate(page.iter_rows(header + 1, page.max_row, 1, _MOST_COLUMNS), header + 1):
        cells = {title: _text(line[columns[title] - 1].value) if title in columns else "" for title in TITLES}
        formulas = tuple(
            title for title in TITLES if title in columns and _is_formula(line[columns[title] - 1])
        )
        if any(cells.values()):
            seat = _text(line[columns[SEAT_ID] - 1].value) if SEAT_ID in columns else ""
            yield FormRow(f"sheet {page.title}, row {number}", cells, seat, formulas)


def _is_formula(cell: Cell | MergedCell) -> bool:
    return cell.data_type == "f"


def _text(value: object) -> str:
    """A cell as a person reads it; its words are the form's own, so nothing in them stands for a sign."""
    return text_of(value) if isinstance(value, int | float | date) else clean(unescaped(str(value or "")))
