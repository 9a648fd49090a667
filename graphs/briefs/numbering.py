"""The numbers of sources: each passage has one, in the order in which the brief first cites it."""

from __future__ import annotations

from collections.abc import Iterable

from graphs.briefs.document import NumberedSource, Words
from registry.questions.refs import SourceNote


class Numbering:
    """Gives each passage its number; the same passage always the same one."""

    def __init__(self) -> None:
        self._numbers: dict[SourceNote, int] = {}

    def numbers(self, notes: Iterable[SourceNote]) -> tuple[int, ...]:
        """The numbers of the passages, in ascending order."""
        return tuple(sorted({self._numbers.setdefault(note, len(self._numbers) + 1) for note in notes}))

    def words(self, text: object, notes: Iterable[SourceNote] = (), *, strong: bool = False) -> Words:
        """The text, with the numbers of the passages that vouch for it; nothing for None."""
        return Words("" if text is None else str(text), self.numbers(notes), strong)

    def sources(self) -> tuple[NumberedSource, ...]:
        """All passages that were cited, by number."""
        return tuple(NumberedSource(number, note) for note, number in self._numbers.items())
