"""Rows under headings, of which the order is known and the rest is asked for those in view."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence

from registry.asof import AsOf
from registry.frozen import Frozen
from registry.store.location import Location
from registry.store.reading import Reader, reading
from tui.states.lines import Column, Line

_AROUND = 20  # rows that are asked for with one that is needed


class Group(Frozen):
    """A heading, and the ids of the records below it."""

    heading: Line
    ids: Sequence[str]


class GroupedLines(ABC):
    """Lines of a day. What was asked for once is kept as long as the answer is shown."""

    columns: Sequence[Column] = ()

    def __init__(self, location: Location, as_of: AsOf) -> None:
        self.location, self.as_of = location, as_of
        self._ids: list[str] = []
        """By their numbers; empty for a heading."""
        self._headings: dict[int, Line] = {}
        self._starts: list[int] = []
        self._known: dict[str, Line] = {}

    @abstractmethod
    def asked(self, reader: Reader, ids: Sequence[str]) -> Iterable[Line]:
        """The lines of these records, in any order."""

    @property
    @abstractmethod
    def nothing(self) -> Line:
        """What is said where there is no record."""

    def lay_out(self, groups: Iterable[Group]) -> None:
        """Set the groups one below the other."""
        for group in groups:
            self._starts.append(len(self._ids))
            self._headings[len(self._ids)] = group.heading
            self._ids += ["", *group.ids]

    def count(self) -> int:
        """How many lines there are, headings among them."""
        return len(self._ids) or 1

    def window(self, offset: int, limit: int) -> Sequence[Line]:
        """So many of them from a position on."""
        if not self._ids:
            return [self.nothing]
        numbers = range(offset, len(self._ids) if limit < 0 else min(offset + limit, len(self._ids)))
        self.fetch(numbers)
        gone = Line(("",) * len(self.columns))  # removed since it was listed
        return [self._headings.get(n) or self._known.get(self._ids[n], gone) for n in numbers]

    def line(self, number: int) -> Line:
        """One of them; its neighbours are asked for with it."""
        if self._ids and self._ids[number] not in ("", *self._known):
            end = next((start for start in self._starts if start > number), len(self._ids))
            self.fetch(range(number, min(number + _AROUND, end)))
        return self.window(number, 1)[0]

    def fetch(self, numbers: Iterable[int], reader: Reader | None = None) -> None:
        """Ask for the lines that are not known yet."""
        missing = [key for n in numbers if (key := self._ids[n]) and key not in self._known]
        if missing and reader is not None:
            self._known |= {line.ref.id: line for line in self.asked(reader, missing) if line.ref}
        elif missing:
            with reading(self.location) as own:
                self.fetch(numbers, own)
