"""The lines around those that a table draws: a key press finds them there, and asks only for what is new."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tui.states.lines import Line, Part

_BEYOND = 10  # rows beyond a screen above and below the one that is asked for
_AT_LEAST = 50  # rows, for a table that does not know its height yet


class FetchedLines:
    """Some lines of a source, from a position on; ``ask`` asks the source for so many from one on."""

    def __init__(self, ask: Callable[[int, int], Sequence[Line]]) -> None:
        self._ask = ask
        self._first = 0
        self._lines: Sequence[Line] = ()

    def forget(self) -> None:
        """The source says something else from now on."""
        self._first, self._lines = 0, ()

    def all(self, total: int) -> Sequence[Line]:
        """All lines of a short list."""
        if self._first or len(self._lines) < total:
            self._first, self._lines = 0, self._ask(0, total)
        return self._lines

    def line_at(self, index: int, height: int) -> Line | None:
        """The line of that number, with a screen of them on both sides where they are not there yet."""
        if not self._has(index):
            self._fetch(part_about(index, height))
        return self._lines[index - self._first] if self._has(index) else None

    def _has(self, index: int) -> bool:
        return self._first <= index < self._first + len(self._lines)

    def _fetch(self, part: Part) -> None:
        first, end = part.first, part.first + part.limit
        held_from, held_to = self._first, self._first + len(self._lines)
        if held_from <= first < held_to:
            self._lines = (*self._lines[first - held_from :], *self._ask(held_to, end - held_to))
        elif first < held_from < end:
            before = self._ask(first, held_from - first)
            # Where they could not be asked, or the source ends sooner meanwhile, nothing follows them.
            is_whole = len(before) == held_from - first
            self._lines = (*before, *self._lines[: end - held_from]) if is_whole else before
        else:
            self._lines = self._ask(first, part.limit)
        self._first = first


def part_about(index: int, height: int, few: int = 0) -> Part:
    """The lines that are asked for where that one is not there; all of them, where they are but ``few``."""
    room = max(height, _AT_LEAST - _BEYOND) + _BEYOND
    first = max(0, index - room)
    return Part(first, index + room - first, few)
