"""Tables that stand below each other on one sheet: each is read by itself, for its own body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from registry.exchange.incoming.cell_values import text_of
from registry.exchange.incoming.tables.hashtags import hashtag_row
from registry.exchange.incoming.tables.header import find_header, is_lonely, is_same_header
from registry.exchange.incoming.tables.header_words import known_in
from registry.exchange.incoming.tables.sheets import Book, Row, Sheet
from registry.exchange.incoming.tables.telling.answers import answers_in
from registry.exchange.incoming.tables.titles import body_told, day_told
from registry.exchange.incoming.words.constituencies import constituency_in
from registry.exchange.incoming.words.countries import country_named, is_union
from registry.exchange.incoming.words.organisation_words import BODY_WORDS
from registry.exchange.incoming.words.roles import role_in
from registry.text import fold

_LEAST_HEADINGS, _LEAST_KNOWN, _MOST_TITLES = 2, 0.6, 4


def unstacked(book: Book) -> Book:
    """The book with a sheet for each table of a sheet that holds several; a note says where each begins."""
    sheets: list[Sheet] = []
    notes = list(book.notes)
    for sheet in book.sheets:
        first, *others = _parts(sheet)
        sheets += [first, *others]
        for other in others:
            name = other.name.removeprefix(f"{sheet.name}: ")
            notes.append(f"{other.rows[0].where} begins a table of its own: {name}")
    return book._replace(sheets=tuple(sheets), notes=tuple(notes))


def _parts(sheet: Sheet) -> Iterator[Sheet]:
    at, depth = find_header(sheet.rows)
    if at < 0 or hashtag_row(sheet) is not None or answers_in(sheet):
        yield sheet
        return
    header, below = sheet.rows[at], at + depth
    begins = [0]
    for number in range(below + 1, len(sheet.rows) - 1):
        if is_lonely(sheet.rows[number]) and _is_header(sheet.rows, number + 1, header):
            title = text_of_lonely(sheet.rows[number])
            if not (is_same_header(sheet.rows[number + 1], header) and _is_section(title)):
                begins.append(_first_title(sheet.rows, number, begins[-1] + depth))
    ends = [*begins[1:], len(sheet.rows)]
    above = sheet.rows[:at]
    for number, (begin, end) in enumerate(zip(begins, ends, strict=True)):
        rows = sheet.rows[begin:end]
        yield sheet._replace(rows=rows) if not number else _part(sheet, above, rows)


def text_of_lonely(row: Row) -> str:
    """The one text of a row that has no other."""
    return next(text for text in map(text_of, row.cells) if text)


def _is_header(rows: Sequence[Row], at: int, header: Row) -> bool:
    """Whether a row is the header once more, or one of other words that are known above columns."""
    row = rows[at]
    if is_same_header(row, header):
        return True
    texts = {text_of(cell) for cell in row.cells} - {""}
    if len(texts) < _LEAST_HEADINGS or not all(isinstance(cell, str) for cell in row.cells if cell):
        return False
    known = known_in(row, rows[at + 1 : at + 13])
    return known >= _LEAST_HEADINGS and known >= _LEAST_KNOWN * len(texts)


def _is_section(title: str) -> bool:
    """Whether a line above the header's repetition parts one list: a side, a role, a country."""
    if constituency_in(title) is not None or country_named(title) is not None or is_union(title):
        return True
    return role_in(title) is not None and not _names_body(title)


def _names_body(title: str) -> bool:
    return bool(set(fold(title).split()) & BODY_WORDS) or day_told((title,)) is not None


def _first_title(rows: Sequence[Row], last: int, after: int) -> int:
    """The first of the titles over a header: the last line, and those above it that name a body or a day."""
    first = last
    while (
        first - 1 > after
        and last - first < _MOST_TITLES
        and is_lonely(rows[first - 1])
        and _names_body(text_of_lonely(rows[first - 1]))
    ):
        first -= 1
    return first


def _part(sheet: Sheet, above: Sequence[Row], rows: tuple[Row, ...]) -> Sheet:
    """A table below another one; where its title is a side of the same body, that body's titles hold."""
    title = text_of_lonely(rows[0])
    if is_lonely(rows[0]) and not is_lonely(rows[1]) and _is_section(title):
        name = title
        rows = (*above, rows[1], rows[0], *rows[2:])
    else:
        lines = [text_of_lonely(row) for row in rows[: _MOST_TITLES + 1] if is_lonely(row)]
        name = body_told(lines, "", sheet.name).name or title
    return sheet._replace(name=f"{sheet.name}: {name}" if sheet.name else name, rows=rows)
