"""A record in the middle, and who is around it: on one side of it, or on both where there is room."""

from __future__ import annotations

from collections.abc import Sequence

from graphs.drawings.branches import Branch, branches_of, halves, other_ties
from graphs.drawings.canvas import Canvas
from graphs.drawings.shown import INDENT, Drawing, Shown, Strand, Words, label_lines, legend
from graphs.drawings.side import HUB, SPOKE, Side, side_of
from registry.wrapping import cells

_STEM = 2
"""Columns from the left to the line on which all hang, where they stand on one side alone."""
_MIDDLE_SHARE, _LEAST_FOR_TWO = 4, 70
_GAP = 2
"""Columns between the middle and the lines on both sides of it."""
_POSSIBLE = "╌ possible on the day"
_TIED = f"{HUB} is tied to each {SPOKE} of its line"


def surroundings(
    centre: Shown, records: Sequence[Shown], strands: Sequence[Strand], width: int
) -> Drawing | None:
    r"""The drawing in so many columns; None where its lines would need more.

    Every record has to be tied to the centre, over others perhaps. On two sides where all names have room
    there in two lines each, else below the centre.

    >>> board, ada = Shown("board", "mechanism", "Board"), Shown("ada", "person", "Ada")
    >>> drawn = surroundings(board, [ada], [Strand("ada", "board", "member", "member", True)], 40)
    >>> print(*drawn.text[:5], sep="\n")
    ╭─────────╮
    │ M Board │
    ╰─┬───────╯
      ╰─ member ─ P Ada
    <BLANKLINE>
    """
    words = Words(strands)
    branches = branches_of(centre, records, words)
    ties = other_ties(centre.id, branches, words)
    canvas, sides = _box(centre, width), list[Side]()
    if branches:
        sides = _two_sides(centre, branches, words, ties, width)
        if sides:
            canvas = _on_both_sides(centre, sides, width // _MIDDLE_SHARE)
        elif (below := side_of(branches, words, ties, width - _STEM)) is not None:
            canvas, sides = _below(centre, below, width), [below]
        else:
            return None
    signs = [_POSSIBLE] if any(not words.is_certain(each.a, each.b) for each in strands) else []
    signs += [_TIED] if any(side.has_hubs for side in sides) else []
    return Drawing((*canvas.lines(), *legend((centre, *records), width, signs)))


def _two_sides(
    centre: Shown, branches: Sequence[Branch], words: Words, ties: Sequence[tuple[str, str]], width: int
) -> list[Side]:
    """What stands left and right of the centre; nothing where some name would be cut there."""
    if width < _LEAST_FOR_TWO:
        return []
    room = (width - _middle_width(centre, width // _MIDDLE_SHARE)) // 2 - _GAP
    sides: list[Side] = []
    for part, is_left in zip(halves(branches, ties), (True, False), strict=True):
        ids = {branch.record.id for branch in part}
        mine = [tie for tie in ties if tie[0] in ids]
        side = side_of(part, words, mine, room, is_left=is_left) if part else None
        if side is None or not side.is_whole:
            return []
        sides.append(side)
    return sides


def _middle(centre: Shown, most: int) -> list[str]:
    return label_lines(centre, most - 4, 4)


def _middle_width(centre: Shown, most: int) -> int:
    first, *others = _middle(centre, most)
    return max(cells(first), *(INDENT + cells(line) for line in others), 0) + 4


def _box(centre: Shown, most: int) -> Canvas:
    canvas, lines = Canvas(), _middle(centre, most)
    canvas.box(0, 0, _middle_width(centre, most), len(lines) + 2)
    for n, line in enumerate(lines):
        canvas.write(n + 1, 2 + (INDENT if n else 0), line, centre.id)
    return canvas


def _below(centre: Shown, side: Side, width: int) -> Canvas:
    canvas = Canvas()
    box = _box(centre, width)
    canvas.put(box, 0, 0)
    canvas.put(side.canvas, box.height, _STEM)
    canvas.along(_STEM, box.height - 1, box.height + side.last)
    return canvas


def _on_both_sides(centre: Shown, sides: Sequence[Side], most: int) -> Canvas:
    left, right = sides
    canvas, box = Canvas(), _box(centre, most)
    height = max(box.height, left.canvas.height, right.canvas.height)
    x = left.canvas.width + _GAP
    top = (height - box.height) // 2
    middle = top + box.height // 2
    canvas.put(box, top, x)
    for side, stem, edge in ((left, x - _GAP - 1, x), (right, x + box.width + _GAP, x + box.width - 1)):
        y = (height - side.canvas.height) // 2
        is_left = side is left
        canvas.put(side.canvas, y, 0 if is_left else stem, mirrored=is_left)
        canvas.across(middle, stem, edge)
        canvas.along(stem, min(middle, y + side.first), max(middle, y + side.last))
    return canvas
