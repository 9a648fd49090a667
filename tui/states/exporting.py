"""The rows of a list on their way into a file: read piece by piece, so that it can be told how far it is."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from registry.dates import today
from registry.questions.edition import edition_of
from registry.store.reading import reading
from tui.states.followed import sort_followed, words_followed
from tui.states.handing import Rows
from tui.states.lists import ListState

_PIECE = 400  # rows

Told = Callable[[int, int], None]
"""Told how many rows of how many are read; it may raise :class:`Stopped`."""


class Stopped(Exception):
    """Somebody wants no file any more; nothing was written."""


class ListExport:
    """A list as it is shown now: what happens on its screen meanwhile does not change the file."""

    def __init__(self, shown: ListState[Any], marks: Collection[str]) -> None:
        self._state = type(shown)(shown.location, shown.as_of)
        self._state.words = shown.words
        self._state.sort_by(*shown.orders)
        self._state.choose_columns(shown.chosen)
        self._marks = frozenset(marks)

    def save(self, path: str, told: Told) -> str:
        """Write the file, and answer with its full path. Raises Stopped, BadInput and CannotWrite."""
        from registry.exchange.outgoing.shown import check_shown, save_shown

        check_shown(path)
        state = self._state
        titles = tuple(column.title for column in state.plain_columns)
        with reading(state.location) as reader:
            edition = edition_of(reader)
            positions = state.positions(reader, self._marks)
            lines = []
            for at in range(0, len(positions), _PIECE):
                told(at, len(positions))
                piece = state.lines_at(reader, positions[at : at + _PIECE])
                lines += [state.shown(line) for line in piece]
        told(len(positions), len(positions))
        words, sort = words_followed(state), sort_followed(state)
        change = f"change {edition.change} of {edition.on or 'no day'}, {edition.digest or 'no changes'}"
        about = (
            f"{state.title} as of {state.as_of.text}",
            f"Registry: {change}",
            f"{len(lines)} {state.one if len(lines) == 1 else state.title.lower()}",
            *([f"Filter: {words}"] if words else ()),
            *([f"Sorted by: {sort}"] if sort else ()),
            *(["Only the marked rows"] if self._marks else ()),
        )
        rows = Rows(titles, lines, state.as_of).cells
        return save_shown(path, titles, rows, state.title.lower(), about, str(today()))
