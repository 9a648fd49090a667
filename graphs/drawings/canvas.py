"""Lines and texts on a grid of a terminal's cells, which become lines of text."""

from __future__ import annotations

from registry.frozen import Frozen
from registry.wrapping import cells

_UP, _DOWN, _LEFT, _RIGHT, _SOLID = 1, 2, 4, 8, 16
_MIRRORED = {_LEFT: _RIGHT, _RIGHT: _LEFT}
_SIGNS = {
    0: " ", _UP: "│", _DOWN: "│", _UP | _DOWN: "│", _LEFT: "─", _RIGHT: "─", _LEFT | _RIGHT: "─",
    _DOWN | _RIGHT: "╭", _DOWN | _LEFT: "╮", _UP | _RIGHT: "╰", _UP | _LEFT: "╯",
    _UP | _DOWN | _RIGHT: "├", _UP | _DOWN | _LEFT: "┤", _LEFT | _RIGHT | _DOWN: "┬",
    _LEFT | _RIGHT | _UP: "┴", _UP | _DOWN | _LEFT | _RIGHT: "┼",
}  # fmt: skip
_ACROSS, _ALONG = "╌", "┆"
"""Dashed lines: what they tell is only possible. Where a solid line goes over one, it is solid."""


class Piece(Frozen):
    """A part of a line, and the id of the record that it names, if it names one."""

    text: str
    record: str = ""


Line = tuple[Piece, ...]


class _Text(Frozen):
    x: int
    piece: Piece


class Canvas:
    """Draws lines that join where they meet, and texts that lie over them.

    >>> canvas = Canvas()
    >>> canvas.across(0, 0, 4)
    >>> canvas.along(2, 0, 1)
    >>> canvas.write(1, 4, "B Board", "board")
    >>> ["".join(piece.text for piece in line) for line in canvas.lines()]
    ['──┬──', '  │ B Board']
    """

    def __init__(self) -> None:
        self._bits: dict[tuple[int, int], int] = {}
        self._signs: dict[tuple[int, int], str] = {}
        self._texts: dict[int, list[_Text]] = {}

    def across(self, y: int, first: int, last: int, *, is_dashed: bool = False) -> None:
        """A line from one column to another, both included."""
        low, high = sorted((first, last))
        for x in range(low, high + 1):
            self._add(y, x, (_LEFT if x > low else 0) | (_RIGHT if x < high else 0), is_dashed)

    def along(self, x: int, first: int, last: int, *, is_dashed: bool = False) -> None:
        """A line from one row to another, both included."""
        low, high = sorted((first, last))
        for y in range(low, high + 1):
            self._add(y, x, (_UP if y > low else 0) | (_DOWN if y < high else 0), is_dashed)

    def _add(self, y: int, x: int, bits: int, is_dashed: bool) -> None:
        self._bits[y, x] = self._bits.get((y, x), 0) | bits | (0 if is_dashed else _SOLID)

    def box(self, y: int, x: int, width: int, height: int) -> None:
        """A box of so many cells, its lines included."""
        for row in (y, y + height - 1):
            self.across(row, x, x + width - 1)
        for column in (x, x + width - 1):
            self.along(column, y, y + height - 1)

    def sign(self, y: int, x: int, sign: str) -> None:
        """One sign over whatever lines meet there."""
        self._signs[y, x] = sign

    def write(self, y: int, x: int, text: str, record: str = "") -> None:
        """A text over lines. Where it would stand on another text that is a fault of the drawing."""
        self._texts.setdefault(y, []).append(_Text(x, Piece(text, record)))

    # ------------------------------------------------------------ put together
    @property
    def height(self) -> int:
        """The rows that are drawn on."""
        used = [y for y, _ in (*self._bits, *self._signs)]
        return max((*used, *self._texts), default=-1) + 1

    @property
    def width(self) -> int:
        """The columns that are drawn on."""
        texts = [text.x + cells(text.piece.text) for row in self._texts.values() for text in row]
        return max((*texts, *(x + 1 for _, x in (*self._bits, *self._signs))), default=0)

    def put(self, other: Canvas, y: int, x: int, *, mirrored: bool = False) -> None:
        """Another drawing on this one; ``mirrored``: its left is right, its texts stay readable."""
        last = other.width - 1

        def place(row: int, column: int, wide: int = 1) -> tuple[int, int]:
            return y + row, x + (last - column - wide + 1 if mirrored else column)

        for (row, column), bits in other._bits.items():
            there = place(row, column)
            self._bits[there] = self._bits.get(there, 0) | (_turned(bits) if mirrored else bits)
        for (row, column), sign in other._signs.items():
            self._signs[place(row, column)] = sign
        for row, texts in other._texts.items():
            for text in texts:
                at, column = place(row, text.x, cells(text.piece.text))
                self.write(at, column, *text.piece)

    def lines(self) -> tuple[Line, ...]:
        """The drawing, line by line, without spaces at the ends."""
        return tuple(self._line(y) for y in range(self.height))

    def _line(self, y: int) -> Line:
        pieces: list[Piece] = []
        x = 0
        for text in sorted(self._texts.get(y, ())):
            if text.x < x:
                raise ValueError(f"{text.piece.text!r} stands on another text in row {y}")
            pieces += [Piece(self._drawn(y, x, text.x)), text.piece]
            x = text.x + cells(text.piece.text)
        beyond = [column for row, column in (*self._bits, *self._signs) if row == y and column >= x]
        pieces.append(Piece(self._drawn(y, x, max(beyond, default=x - 1) + 1)))
        return tuple(piece for piece in pieces if piece.text)

    def _drawn(self, y: int, first: int, after: int) -> str:
        return "".join(
            self._signs.get((y, x)) or _sign(self._bits.get((y, x), 0)) for x in range(first, after)
        )


def _sign(bits: int) -> str:
    plain = bits & ~_SOLID
    if plain and not bits & _SOLID:
        dashed = {_UP | _DOWN: _ALONG, _LEFT | _RIGHT: _ACROSS}
        return next((sign for sides, sign in dashed.items() if not plain & ~sides), _SIGNS[plain])
    return _SIGNS[plain]


def _turned(bits: int) -> int:
    kept = bits & ~(_LEFT | _RIGHT)
    return kept | sum(_MIRRORED[side] for side in _MIRRORED if bits & side)
