"""One side of a drawing: records below one another, what ties them to the middle before them."""

from __future__ import annotations

from collections.abc import Sequence

from graphs.drawings.branches import Branch
from graphs.drawings.canvas import Canvas
from graphs.drawings.shown import INDENT, Words, label_lines
from graphs.drawings.trunks import Trunk, trunks
from registry.frozen import Frozen
from registry.wrapping import cells, wrapped_to

HUB, SPOKE = "■", "○"
"""Where the line beside the records meets the one that it is drawn for, and those tied to it."""
_DASHES = 3
"""Columns of line around the words of a tie, besides the spaces."""
_WORDS_SHARE, _LEAST_LABEL = 5, 10
_USUAL_WORDS, _FEW_WORDS, _LEAST_WORDS = 15, 12, 6
_MOST_LINES, _EVERY = 2, 99
"""That a name or the words of a tie take; of those that are told whole."""
_LANE = 2


class _Grid(Frozen):
    """The columns of a side: where records of each depth begin, and where all of them end."""

    begins: tuple[int, ...]
    """By depth; the middle's own line is at 0."""
    words: tuple[int, ...]
    """The columns that the words of ties have, by depth."""
    ends: int


class Side(Frozen):
    """A side as it is drawn, and the rows between which the line of the middle goes."""

    canvas: Canvas
    first: int
    last: int
    has_hubs: bool
    is_whole: bool
    """Whether every name, and what ties it to the middle, has room."""


def side_of(
    branches: Sequence[Branch],
    words: Words,
    ties: Sequence[tuple[str, str]],
    room: int,
    *,
    is_left: bool = False,
) -> Side | None:
    """The records in so many columns, drawn to the right; None where that is too narrow for the lines.

    The left side is drawn in the same way and mirrored when it is put beside the middle: its ties are told
    from the outside inwards.
    """
    beside = trunks([branch.record.id for branch in branches], ties)
    lanes = max((trunk.lane + 1 for trunk in beside), default=0)
    left = room - lanes * _LANE - (1 if lanes else 0)
    drawing = _whole_or_widest(branches, words, left, is_left)
    if drawing is None:
        return None
    drawing.draw_trunks(beside)
    tops = [drawing.rows[branch.record.id] for branch in branches if branch.depth == 1]
    has_hubs = any(len(trunk.spokes) > 1 for trunk in beside)
    return Side(drawing.canvas, tops[0], tops[-1], has_hubs, drawing.is_whole)


def _whole_or_widest(branches: Sequence[Branch], words: Words, room: int, is_left: bool) -> _Drawing | None:
    """With as many columns for the words of ties as leave names whole; else with those that are usual."""
    usual = max(_USUAL_WORDS, room // _WORDS_SHARE)
    kept = None
    for most in (room, usual, _FEW_WORDS, _LEAST_WORDS):
        grid = _grid(branches, words, room, most, is_left)
        if grid is None:
            continue
        drawing = _Drawing(branches, words, grid, is_left)
        if drawing.is_whole:
            return drawing
        kept = drawing if kept is None or most == usual else kept
    return kept


def _tie_words(branch: Branch, words: Words, is_left: bool) -> str:
    ends = (branch.record.id, branch.parent) if is_left else (branch.parent, branch.record.id)
    return words.between(*ends)


def _grid(branches: Sequence[Branch], words: Words, room: int, most: int, is_left: bool) -> _Grid | None:
    begins, widths = [0], [0]
    for depth in range(1, max(branch.depth for branch in branches) + 1):
        told = [_tie_words(branch, words, is_left) for branch in branches if branch.depth == depth]
        lines = [line for text in told for line in wrapped_to(text, most, _MOST_LINES)]
        widest = max(map(cells, lines))
        widths.append(widest)
        begins.append(begins[-1] + _DASHES + widest + (INDENT if widest else 0) + 1)
    return None if begins[-1] + _LEAST_LABEL > room else _Grid(tuple(begins), tuple(widths), room)


class _Drawing:
    """A side while it is drawn."""

    def __init__(self, branches: Sequence[Branch], words: Words, grid: _Grid, is_left: bool) -> None:
        self.canvas, self.rows, self.is_whole = Canvas(), dict[str, int](), True
        self._words, self._grid, self._is_left = words, grid, is_left
        self._ends: dict[str, int] = {}
        y = 0
        for branch in branches:
            self.rows[branch.record.id] = y
            y += self._draw(branch, y)

    def _draw(self, branch: Branch, y: int) -> int:
        """Draw a record and its tie; how many rows it takes."""
        stem, start = self._grid.begins[branch.depth - 1], self._grid.begins[branch.depth]
        is_dashed = not self._words.is_certain(branch.parent, branch.record.id)
        self.canvas.across(y, stem, start - 2, is_dashed=is_dashed)
        if branch.depth > 1:
            # From the end of the name that it hangs on, which stands over the line's beginning.
            self.canvas.along(stem, self.rows[branch.parent], y)
        lines, every = (label_lines(branch.record, self._grid.ends - start, n) for n in (_MOST_LINES, _EVERY))
        for n, line in enumerate(lines):
            self.canvas.write(y + n, start + (INDENT if n else 0), line, branch.record.id)
        self._ends[branch.record.id] = start + cells(lines[0])
        self.is_whole = self.is_whole and lines == every
        return max(len(lines), self._tell(branch, y, stem, start))

    def _tell(self, branch: Branch, y: int, stem: int, start: int) -> int:
        """Write the words of a tie over its line and below; how many rows they take."""
        told, width = _tie_words(branch, self._words, self._is_left), self._grid.words[branch.depth]
        lines, every = (wrapped_to(told, width, n) if told else [] for n in (_MOST_LINES, _EVERY))
        self.is_whole = self.is_whole and lines == every
        for n, line in enumerate(lines):
            at = start - 4 - cells(line) if self._is_left else stem + 2
            self.canvas.write(y + n, at, f" {line} ")
        return len(lines)

    # ------------------------------------------------------------ ties beside the records
    def draw_trunks(self, beside: Sequence[Trunk]) -> None:
        """Draw the lines beside the records, with words where one tie has them and room for them."""
        told = self._told_of(beside)
        edge = max(self._ends.values()) + 1
        for one, text in told.items():
            needed = self._ends[one] + cells(text) + _DASHES + INDENT
            edge = max(edge, needed if needed < self._grid.ends else 0)
        for trunk in beside:
            self._draw_trunk(trunk, edge + 1 + trunk.lane * _LANE)
        for one, text in told.items():
            if self._ends[one] + cells(text) + _DASHES + INDENT <= edge:
                at = edge - 1 - cells(text) - INDENT if self._is_left else self._ends[one] + INDENT
                self.canvas.write(self.rows[one], at, f" {text} ")

    def _told_of(self, beside: Sequence[Trunk]) -> dict[str, str]:
        """For each record that one line alone leads from, and which is tied to one other by it: how."""
        ends = [one for trunk in beside for one in (trunk.hub, *trunk.spokes)]
        told: dict[str, str] = {}
        for trunk in beside:
            pairs = [(spoke, trunk.hub) for spoke in trunk.spokes]
            if len(pairs) == 1:
                pairs = sorted([*pairs, (trunk.hub, trunk.spokes[0])], key=lambda pair: self._ends[pair[0]])
            free = [pair for pair in pairs if ends.count(pair[0]) == 1]
            for one, other in free[:1] if len(trunk.spokes) == 1 else free:
                text = self._words.between(*((other, one) if self._is_left else (one, other)))
                told |= {one: text} if text else {}
        return told

    def _draw_trunk(self, trunk: Trunk, x: int) -> None:
        rows = [self.rows[one] for one in (trunk.hub, *trunk.spokes)]
        certain = {one: self._words.is_certain(one, trunk.hub) for one in trunk.spokes}
        none_certain = not any(certain.values())
        self.canvas.along(x, min(rows), max(rows), is_dashed=none_certain)
        for one in (trunk.hub, *trunk.spokes):
            is_dashed = none_certain or not certain.get(one, True)
            self.canvas.across(self.rows[one], self._ends[one] + 1, x, is_dashed=is_dashed)
            is_hub = one == trunk.hub and len(trunk.spokes) > 1
            self.canvas.sign(self.rows[one], x, HUB if is_hub else SPOKE)
