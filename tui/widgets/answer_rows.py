"""The rows of one answer, fetched as they are come by: a key press asks only for what it brings on screen."""

from __future__ import annotations

from collections.abc import Callable

from registry.errors import InterlockError
from tui.states.lines import Line, LineSource

_BLOCK = 48
"""Rows fetched together: a screen's and some more, so that most keys find theirs there."""
_MOST_BLOCKS = 100


def blocks_about(index: int, height: int) -> tuple[int, int]:
    """The rows that are fetched where that one is drawn with a screen on both sides: the first, how many."""
    first = max(0, index - height) // _BLOCK * _BLOCK
    return first, ((index + height) // _BLOCK + 1) * _BLOCK - first


class AnswerRows:
    """Rows by their numbers; those that were fetched are kept until there is another answer."""

    def __init__(self, source: LineSource, count: int, failed: Callable[[InterlockError], None]) -> None:
        self._source, self._failed = source, failed
        self.count = count
        self._blocks: dict[int, list[Line]] = {}

    def at(self, index: int) -> Line | None:
        """The row of that number; None where there is none, or it cannot be fetched."""
        if not 0 <= index < self.count:
            return None
        number, position = divmod(index, _BLOCK)
        block = self._blocks.get(number)
        if block is None:
            if len(self._blocks) >= _MOST_BLOCKS:
                self._blocks.clear()
            block = self._blocks[number] = self._asked(number * _BLOCK, _BLOCK)
        return block[position] if position < len(block) else None

    def every(self) -> list[Line]:
        """All of them, asked for at once."""
        lines = [line for _, block in sorted(self._blocks.items()) for line in block]
        if len(lines) < self.count:
            lines = self._asked(0, self.count)
            self._blocks = {n // _BLOCK: lines[n : n + _BLOCK] for n in range(0, len(lines), _BLOCK)}
        return lines

    def try_again(self) -> None:
        """What could not be fetched may be there now."""
        self._blocks = {number: block for number, block in self._blocks.items() if block}

    def _asked(self, first: int, limit: int) -> list[Line]:
        try:
            return list(self._source.window(first, limit))
        except InterlockError as problem:
            # Drawing cannot raise: the rows stay empty, and the screen says why.
            self._failed(problem)
            return []
