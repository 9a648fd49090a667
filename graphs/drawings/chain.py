"""A way from one record to another: the records below one another, and between them what ties them."""

from __future__ import annotations

from collections.abc import Sequence

from graphs.drawings.canvas import Canvas
from graphs.drawings.shown import INDENT, Drawing, Shown, label_lines, legend
from registry.frozen import Frozen
from registry.wrapping import cells, wrapped

_AT, _BESIDE = 4, 6


class Link(Frozen):
    """A tie of the way: the record to which it leads, and what is told of it, a paragraph each."""

    record: Shown
    told: Sequence[str]
    is_certain: bool


def chain(start: Shown, links: Sequence[Link], width: int) -> Drawing:
    r"""The way in so many columns, all that is told of its ties included.

    >>> board, ada = Shown("board", "mechanism", "Board"), Shown("ada", "person", "Ada")
    >>> print(*chain(ada, [Link(board, ["member"], True)], 40).text[:7], sep="\n")
    ╭───────╮
    │ P Ada │
    ╰───┬───╯
        │ member
    ╭───┴─────╮
    │ M Board │
    ╰─────────╯
    """
    canvas = Canvas()
    y = _box(canvas, start, 0, width)
    for link in links:
        told = [line for paragraph in link.told for line in wrapped(paragraph, max(8, width - _BESIDE))]
        canvas.along(_AT, y - 1, y + len(told), is_dashed=not link.is_certain)
        for n, line in enumerate(told):
            canvas.write(y + n, _BESIDE, line)
        y = _box(canvas, link.record, y + len(told), width)
    signs = [] if all(link.is_certain for link in links) else ["┆ possible on the day"]
    return Drawing((*canvas.lines(), *legend([start, *(link.record for link in links)], width, signs)))


def _box(canvas: Canvas, record: Shown, y: int, width: int) -> int:
    """Draw a record in a box; the row below it."""
    lines = label_lines(record, width - 4, 3)
    wide = max(_AT - 2, *(cells(line) + (INDENT if n else 0) for n, line in enumerate(lines))) + 4
    canvas.box(y, 0, min(width, wide), len(lines) + 2)
    for n, line in enumerate(lines):
        canvas.write(y + 1 + n, 2 + (INDENT if n else 0), line, record.id)
    return y + len(lines) + 2
