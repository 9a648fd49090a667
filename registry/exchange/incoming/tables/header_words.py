"""Which cells of a row stand as headings, and which are data that has a word of headings in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from registry.exchange.incoming.cell_values import text_of
from registry.exchange.incoming.tables.cells.marks import is_cross, is_mark, is_status
from registry.exchange.incoming.tables.headings import meaning_of
from registry.exchange.incoming.tables.sheets import Row
from registry.exchange.incoming.words.periods import period_of
from registry.exchange.incoming.words.roles import role_in
from registry.text import fold

_LONG_HEADING = 120
_PARTLY, _OVER_MARKS, _LONG_MARK = 0.75, 0.8, 24


def known_in(row: Row, below: Sequence[Row] = ()) -> float:
    """How many of the row's cells have words that are known above columns, and stand there as headings."""
    found: dict[str, float] = {}
    for column, cell in enumerate(row.cells):
        text = text_of(cell)
        if isinstance(cell, str) and text and len(text) <= _LONG_HEADING:
            meaning, sure = meaning_of(text)
            if meaning is not None and not _is_data(text, sure, [after.text(column) for after in below]):
                found[text] = sure
    return sum(found.values())


def over_marks(row: Row, below: Sequence[Row]) -> float:
    """What names above crosses, statuses and years are worth as headings: much, where there are several."""
    found = {
        text
        for column, cell in enumerate(row.cells)
        if (text := text_of(cell)) and meaning_of(text)[0] is None and not _is_crossed(text)
        if (said := [after.text(column) for after in below if after.text(column)])
        and sum(map(_is_crossed, said)) >= 0.8 * len(said)
    }
    return _OVER_MARKS * len(found) if len(found) > 1 and len(below) > 1 else 0.0


def _is_crossed(text: str) -> bool:
    """Whether a cell is one of a matrix: a cross, a status, a year, a date."""
    return len(text) <= _LONG_MARK and (is_mark(text) or period_of(text)[0].date is not None)


_SURE, _LOOKED_BELOW = 0.9, 6
_HAS_DIGIT = re.compile(r"^[^\d]{0,20}\d")


def completes(first: Row, second: Row, below: Sequence[Row]) -> bool:
    """Whether a row names the columns that the one above leaves blank: ``ISO`` beside ``est. 2003``.

    What it says under the names of the first stands beside them: no row of data has headings where the
    rows below it have none.
    """
    width = range(max(len(first.cells), len(second.cells)))
    blank = [at for at in width if second.text(at) and not first.text(at)]
    named = [at for at in width if first.text(at)]
    under = [at for at in named if second.text(at)]
    if not blank or len({first.text(at) for at in named}) < max(2, len(named)):
        return False
    # Names under names are those of the columns; years and numbers under them are not.
    if any(not _HAS_DIGIT.search(second.text(at)) or meaning_of(first.text(at))[1] >= _SURE for at in under):
        return False
    return all(
        meaning_of(second.text(at))[1] >= _SURE
        and not any(meaning_of(after.text(at))[1] >= _SURE for after in below[:_LOOKED_BELOW])
        for at in blank
    )


_CODES = frozenset(("m", "o", "s", "c"))
_LEADING_WORDS = re.compile(
    r"^(?:ministry|department|office|bureau|institute|organi[sz]ation|federation|union|association|council|"
    r"committee|university|agency|authority|commission|chamber|confederation|embassy|group|network|"
    r"minist[èe]re|ministerio|minist[ée]rio|direction|institut|universit[ée]|conseil|comit[ée]|groupe)"
    r"s?\s+(?:of|for|on|de|du|des|d['’]|del|da|do)\s*(?:the\s+|la\s+|l['’])?(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)


def _is_data(text: str, sure: float, below: Sequence[str]) -> bool:
    """Whether a cell with a word of headings is data: a status among statuses, a ministry's name."""
    if sure <= _PARTLY and (found := _LEADING_WORDS.match(text)) and text[found.end()].isupper():
        return True
    if not (is_status(text) or is_cross(text) or fold(text) in _CODES or role_in(text) is not None):
        return False
    said = [after for after in below if after]
    alike = [after for after in said if is_mark(after) and not after.isdigit()]
    # "Signed" above dates is a heading; among crosses and other statuses, or at the very end, it is none.
    return len(alike) * 2 >= len(said)
