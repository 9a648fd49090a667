"""How wide the columns of a table are: no column narrower than the words in it."""

from __future__ import annotations

import re

from graphs.briefs.document import Table, Words

_ORDINARY = 20  # characters; what is longer may break
_PER_CHARACTER, _MARGINS = 1.1, 2.4  # per cent of the page's width, in the widest of usual fonts
_MOST_LINES = 9  # about a tenth of a page
_BREAKS = re.compile(r"[\s/–-]+")


def fitted(table: Table) -> Table:
    """The table without its empty columns; what these leave goes to where words need it, then to all."""
    kept = [n for n in range(len(table.heads)) if any(row[n].text for row in table.rows)]
    heads = tuple(table.heads[n] for n in kept)
    rows = tuple(tuple(row[n] for n in kept) for row in table.rows)
    room = sum(table.widths[n] for n in kept)
    asked = [table.widths[n] * 100 / room for n in kept]
    least = [_least(heads[n], [row[n] for row in rows]) for n in range(len(kept))]
    return Table(heads, rows, _shared(asked, least), table.caption)


def is_long(table: Table, row: tuple[Words, ...]) -> bool:
    """Whether a row of the table is so long that it may go over two pages rather than leave one empty."""
    lines = (_length(cell) * _PER_CHARACTER / width for cell, width in zip(row, table.widths, strict=True))
    return max(lines) > _MOST_LINES


def _length(cell: Words) -> int:
    # A raised number is half as wide as a character of the text, and has a comma.
    return len(cell.text) + 2 * len(cell.cites)


def _least(head: str, cells: list[Words]) -> float:
    """The share of the page that the longest ordinary word of the column needs."""
    # A head is bold; the first raised number does not part from its word.
    words = [(word, len(word) / 6) for word in _BREAKS.split(head)]
    words += [(word, 2.0 if cell.cites else 0.0) for cell in cells for word in _BREAKS.split(cell.text)]
    longest = max((len(word) + more for word, more in words if len(word) <= _ORDINARY), default=0)
    return longest * _PER_CHARACTER + _MARGINS


def _shared(asked: list[float], least: list[float]) -> tuple[int, ...]:
    """The shares that are asked for, taken from columns with room for those that are too narrow."""
    if sum(least) >= 100:
        return _whole([share * 100 / sum(least) for share in least])
    slack = [max(0.0, share - need) for share, need in zip(asked, least, strict=True)]
    lacking = sum(max(0.0, need - share) for share, need in zip(asked, least, strict=True))
    taken = lacking / sum(slack) if lacking else 0.0
    return _whole(
        [max(share, need) - taken * spare for share, need, spare in zip(asked, least, slack, strict=True)]
    )


def _whole(shares: list[float]) -> tuple[int, ...]:
    return tuple(round(share) for share in shares)
