"""Where a sheet's table begins: its titles, its header row or rows, and which rows below are no data."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from registry.exchange.incoming.cell_values import text_of
from registry.exchange.incoming.tables.header_words import completes, known_in, over_marks
from registry.exchange.incoming.tables.sheets import Row, Sheet
from registry.exchange.incoming.told import SetAside
from registry.exchange.incoming.words.constituencies import constituency_in
from registry.exchange.incoming.words.days import NOT_KNOWN
from registry.exchange.incoming.words.roles import role_in
from registry.frozen import Frozen
from registry.text import clean, fold

LOOKED_AT = 40
"""In how many of a sheet's first rows its header is looked for."""


class Heading(Frozen):
    """The words above a column; ``group`` are those of a first header row that spans several.

    ``beside`` stands in a further row under the name of a column, and is none: ``est. 2003``.
    """

    text: str
    group: str = ""
    beside: str = ""

    @property
    def whole(self) -> str:
        """Both rows as one."""
        return f"{self.group}: {self.text}" if self.group and self.group != self.text else self.text


class DataRow(Frozen):
    """A row of data, with the heading of the section that it stands in (``Government``), if any."""

    row: Row
    section: str = ""


class Grid(Frozen):
    """A table: the lines above it, the headings of its columns, its rows, and what was set aside and why.

    ``header`` says where the header row is, empty where there is none.
    """

    titles: tuple[str, ...]
    headings: tuple[Heading, ...]
    rows: tuple[DataRow, ...]
    set_aside: tuple[SetAside, ...]
    header: str


def grid_of(sheet: Sheet, header_at: int | None = None, depth: int = 1) -> Grid:
    """The sheet's table; ``header_at`` is the index of its header row where somebody said it.

    Raises nothing: a sheet without header has headings without words.
    """
    if header_at is None:
        header_at, depth = find_header(sheet.rows)
    below = sheet.rows[header_at + depth :] if header_at >= 0 else sheet.rows
    width = max((len(row.cells) for row in sheet.rows[max(header_at, 0) :]), default=0)
    heads = sheet.rows[header_at : header_at + depth] if header_at >= 0 else ()
    headings = _headings(heads, width, below) if heads else ()
    headings = headings or tuple(Heading("") for _ in range(width))
    titles = tuple(dict.fromkeys(text for row in sheet.rows[: max(header_at, 0)] for text in _texts(row)))
    rows, aside = _sifted([row for row in below if row.where not in sheet.unvalued], headings)
    aside += [
        SetAside(row.where, "formulas without their values", row.whole[:200])
        for row in below
        if row.where in sheet.unvalued
    ]
    aside[:0] = _passed_over(sheet.rows[: max(header_at, 0)], headings)
    where = sheet.rows[header_at].where if header_at >= 0 else ""
    return Grid(titles, headings, tuple(rows), tuple(aside), where)


def _passed_over(above: Sequence[Row], headings: Sequence[Heading]) -> list[SetAside]:
    """Rows above the header that are as wide as it: they may be data, so none of them goes unsaid."""
    wide = max(3, 0.7 * len({heading.whole for heading in headings if heading.text}))
    return [
        SetAside(row.where, "stands above the header", clean(" | ".join(_texts(row)))[:200])
        for row in above
        if len(_texts(row)) >= wide
    ]


def find_header(rows: Sequence[Row]) -> tuple[int, int]:
    """The index of the header row and how many rows it has (1 to 3); (-1, 0) where there is none."""
    scores = [(_score(rows, index), -index) for index in range(min(LOOKED_AT, len(rows)))]
    best, index = max(scores, default=(0.0, 0))
    if best < 0.9:
        return _unworded(rows)
    at = -index
    if at > 0 and completes(rows[at - 1], rows[at], rows[at + 1 :]):
        at -= 1
    if at + 1 < len(rows) and completes(rows[at], rows[at + 1], rows[at + 2 :]):
        return (at - 1, 3) if at > 0 and _spans(rows[at - 1], rows[at]) else (at, 2)
    if at > 0 and _spans(rows[at - 1], rows[at]):
        return at - 1, 2
    if at + 1 < len(rows) and _spans(rows[at], rows[at + 1]) and known_in(rows[at + 1]) >= 2:
        return at, 2
    return at, 1


def _texts(row: Row) -> list[str]:
    return [text for text in dict.fromkeys(map(text_of, row.cells)) if text]


def is_lonely(row: Row) -> bool:
    """Whether the row says one thing alone, in one cell or across several."""
    return len(_texts(row)) == 1


def is_same_header(row: Row, header: Row) -> bool:
    """Whether the row is the header once more; a row of one text alone is none."""
    said = [fold(text_of(cell)) for cell in row.cells]
    return sum(map(bool, said)) > 1 and said == [fold(text_of(cell)) for cell in header.cells][: len(said)]


def _score(rows: Sequence[Row], index: int) -> float:
    row = rows[index]
    texts = _texts(row)
    if not texts or any(
        not isinstance(cell, str) for cell in row.cells if cell is not None and text_of(cell)
    ):
        return 0.0
    known = known_in(row, rows[index + 1 : index + 31]) + over_marks(row, rows[index + 1 : index + 13])
    if not known or (len(texts) == 1 and _is_title(row, rows[index + 1 :])):
        return 0.0
    below = rows[index + 1 : index + 16]
    wide = Counter(len([cell for cell in after.cells if text_of(cell)]) for after in below)
    usual = wide.most_common(1)[0][0] if wide else 0
    fits = min(len(texts), usual) / max(len(texts), usual, 1)
    # A sentence that has a word of headings in it is no heading.
    share = known / len(texts)
    short = sum(len(text) <= 100 for text in texts) / len(texts)
    return known * (0.4 + 0.6 * share) * (0.5 + 0.5 * fits) * short + (0.2 if len(texts) > 1 else 0.0) + 0.1


def _is_title(row: Row, below: Sequence[Row]) -> bool:
    """Whether a lonely text is a title: it spans, or what follows is wider than one cell."""
    filled = sum(bool(text_of(cell)) for cell in row.cells)
    return filled > 1 or any(len(_texts(after)) > 1 for after in below[:6])


def _unworded(rows: Sequence[Row]) -> tuple[int, int]:
    """A header of names, as a matrix has: as wide as the rows below, all text, where they hold marks."""
    for index, row in enumerate(rows[:LOOKED_AT]):
        texts = _texts(row)
        below = rows[index + 1 : index + 30]
        if (
            len(texts) < 3
            or len(below) < 2
            or not all(isinstance(c, str) for c in row.cells if c is not None)
        ):
            continue
        cells = [text_of(cell) for after in below for cell in after.cells[1:] if text_of(cell)]
        if cells and sum(len(cell) <= 3 for cell in cells) >= 0.8 * len(cells):
            return index, 1
    return -1, 0


def _spans(first: Row, second: Row) -> bool:
    """Whether the first row groups columns that the second one names.

    A merged cell was filled: its words stand above several different ones.
    """
    above = [text_of(cell) for cell in first.cells]
    under = [text_of(cell) for cell in second.cells]
    if not all(isinstance(cell, str) for cell in (*first.cells, *second.cells) if cell is not None):
        return False
    groups: dict[str, set[str]] = {}
    for text, below in zip(above, under, strict=False):
        if text and below:
            groups.setdefault(text, set()).add(below)
    spanning = [text for text, named in groups.items() if len(named) > 1]
    covered = sum(bool(text) for text in above)
    if len(groups) < 2 or not spanning or (len(set(under)) <= len(set(above)) and known_in(second) < 2):
        return False
    return covered >= 2 and all(len(text) <= 60 for text in above if text)


def _headings(rows: Sequence[Row], width: int, below: Sequence[Row]) -> tuple[Heading, ...]:
    if len(rows) > 1 and completes(rows[-2], rows[-1], below):
        # The names stand above, and what the row under them says stands beside them.
        named = _headings(rows[:-1], width, ())
        return tuple(
            heading._replace(beside=rows[-1].text(at)) if heading.text else Heading(rows[-1].text(at))
            for at, heading in enumerate(named)
        )
    found = []
    for column in range(width):
        text, group = rows[-1].text(column), rows[0].text(column) if len(rows) > 1 else ""
        found.append(Heading(text or group, group if text and group != text else ""))
    return tuple(found)


_TOTAL = re.compile(
    r"^(?:(?:grand\s+)?(?:sub)?-?total(?:s|es|e|aux)?\b|^(?:sum|average|mean|count|somme|suma|soma|"
    r"moyenne|promedio|итого|всего|المجموع)\b)"
)
_NOTE = re.compile(
    r"^(?:\*+|†|‡|\(?\d\)|notes?\b|sources?\b|nb\b|n\.b\.|remarks?\s*:|legend\b|key\s*:|légende|"
    r"leyenda|legenda|fuente|fonte|"
    r"last updated|updated on|prepared by|as of\b|disclaimer|\d+ (?:rows|records|members|entries)\b|"
    r"end of|fin de|page \d)",
    re.IGNORECASE,
)
_PLACEHOLDER = re.compile(r"^(?:<[^<>]*>|\[[^\[\]]*\]|dd[/.-]mm[/.-]yy(?:yy)?|x{3,}|_{3,}|\.{3,})$", re.I)
_TEMPLATE = re.compile(
    r"\badd (?:more )?rows?\b|\binsert (?:more )?(?:rows?|lines?|name)\b|\bas needed\b|^e\.?g\.?\b|"
    r"^\(?(?:for )?example\b|^exemple\b|^ejemplo\b|"
    r"^exemplo\b|^пример\b|^<.*>$|^\[(?:name|insert|enter|your|nom|nombre|nome).*\]$|^(?:please|"
    r"veuillez|por favor|sírvase)\b|^(?:x{3,}|\.{3,}|_{3,})$|"
    r"^(?:enter|type|fill in|insert|indicate)\b.*\b(?:here|name|below)\b|\bajouter des lignes\b|"
    r"\bagregue más filas\b|^sample(?:$|\s+(?:rows?|entry|data|text|answers?|record|only|name|line)\b)|"
    r"^(?:john|jane) doe$",
    re.IGNORECASE,
)


def _sifted(rows: Sequence[Row], headings: Sequence[Heading]) -> tuple[list[DataRow], list[SetAside]]:
    kept: list[DataRow] = []
    aside: list[SetAside] = []
    section = ""
    worded = [fold(heading.text) for heading in headings]
    wide = [position for position, row in enumerate(rows) if len(_texts(row)) > 1]
    last = wide[-1] if wide else -1
    for position, row in enumerate(rows):
        why = _no_data(row, worded, is_last=position >= last)
        if why:
            aside.append(SetAside(row.where, why, clean(" | ".join(_texts(row)))[:200]))
        elif _is_section(row, worded, [rows[position + 1 : position + 2], kept]):
            section, why = _texts(row)[0], "a heading inside the table, told of the rows below it"
            aside.append(SetAside(row.where, why, section))
        else:
            kept.append(DataRow(row, section))
    return kept, aside


def _no_data(row: Row, worded: Sequence[str], *, is_last: bool) -> str:
    texts = _texts(row)
    first = texts[0]
    if any(worded) and _is_again(row, worded):
        return "the header again"
    if all(fold(text) in NOT_KNOWN or not fold(text) for text in texts) and not any(
        text.isalpha() for text in texts if fold(text) not in NOT_KNOWN
    ):
        return "says only that there is nothing to say"
    worded_texts = texts[1:] if len(texts) > 1 and first.isdigit() else texts
    if _is_total(texts if worded_texts[0] is first else worded_texts, wide=len(worded) > 1):
        return "a row of totals"
    placeheld = sum(_PLACEHOLDER.match(text) is not None for text in texts) >= 2
    is_led = _TEMPLATE.search(worded_texts[0]) is not None
    if placeheld or (any(map(_TEMPLATE.search, texts[:3])) and (len(texts) <= 2 or is_led)):
        return "a line of the template"
    if len(texts) == 1 and len(worded) > 1 and is_last and (_NOTE.match(first) or len(first.split()) > 12):
        return "a note under the table"
    return ""


def _is_again(row: Row, worded: Sequence[str]) -> bool:
    return [fold(text_of(cell)) for cell in row.cells] == list(worded)[: len(row.cells)]


def _is_total(texts: Sequence[str], *, wide: bool) -> bool:
    """Whether a row sums others up: the word for it, with a number or alone. "Soma Dutta" is a name."""
    found = _TOTAL.match(texts[0].casefold())
    if found is None:
        return False
    after = texts[0][found.end() :].strip()
    if any(char.isdigit() for text in (after, *texts[1:]) for char in text):
        return True
    # "Total members", "TOTAL COUNTRIES:" with nothing beside them; "Total Energies" is a company.
    return len(texts) == 1 and (not fold(after) or (wide and (after.isupper() or after[:1].islower())))


def _is_section(row: Row, worded: Sequence[str], around: Sequence[Sequence[object]]) -> bool:
    """Whether the row is a heading inside the table: one text alone, over the whole width or a known side.

    Or whatever stands alone over the header once more.
    """
    texts, width = _texts(row), len(worded)
    if len(texts) != 1 or width < 3 or len(texts[0]) > 80 or not around[0]:
        return False
    filled = sum(bool(text_of(cell)) for cell in row.cells)
    if filled >= max(3, width - 1):
        return True
    after = around[0][0]
    is_alone = isinstance(after, Row) and len(_texts(after)) > 1
    if isinstance(after, Row) and is_alone and _is_again(after, worded):
        return True
    told = re.sub(r"^\W*(?:[ivx]+|\d+|[a-h])[.)]\s*", "", texts[0], flags=re.IGNORECASE).strip(" :")
    return is_alone and (constituency_in(told) is not None or role_in(told) is not None)
