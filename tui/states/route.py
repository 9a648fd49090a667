"""A place in the application as a value: what is shown, of whom, on which day, narrowed to what.

A route holds ids and no names: it is kept in a file, and a person may be erased from the registry.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from registry.asof import AsOf
from registry.frozen import Frozen
from tui.states.lines import Line

_NEAR = 200  # rows on either side in which a record is looked for that has moved

_LISTS = {
    "findings": ("check",),
    "pipeline": ("agreements",),
    "matrix": ("forums", "--matrix"),
    "by review": ("recommendations",),
}
"""The lists, and views of lists, whose command has another name than they have."""
_RECORDS = {"record": "show", "ties": "show", "timeline": "show", "endorsements": "endorsements"}
_BODIES = ("attendance", "overlaps")


class Stop(Frozen):
    """A record on a walk along ties, and the row from which it was left."""

    record: str
    row: int


class Route(Frozen):
    """A place: the screen's name, the ids of the records that it is about, and how it is looked at."""

    screen: str
    subject: str = ""
    other: str = ""
    """The second record, where a screen is about two."""
    choices: tuple[str, ...] = ()
    """What else decides which rows there are: two dates, or that events count."""
    as_of: str = ""
    """Empty for today, whenever that is."""
    words: str = ""
    """What a list is narrowed to."""
    sort: str = ""
    """The columns that a list is sorted by: ``type,-seats``; empty for its own order."""
    columns: tuple[str, ...] = ()
    """The columns that were chosen of a list; empty for those that the terminal has room for."""
    trail: tuple[Stop, ...] = ()
    """The records walked over from the subject on; the last one is the one in the middle."""
    cursor: int = 0
    record: str = ""
    """The record of the row at the cursor: rows move, records stay."""

    @property
    def spot(self) -> tuple[str, str, str, tuple[str, ...]]:
        """What makes it another place, and not the same one looked at otherwise."""
        return self.screen, self.subject, self.other, self.choices

    @property
    def day(self) -> AsOf:
        """The day that it is shown for. Raises ValueError where the text is no date."""
        return AsOf.on(self.as_of or None)

    @property
    def command(self) -> tuple[str, ...]:
        """The words of the command that gives the same rows."""
        day = ("--as-of", self.as_of) if self.as_of else ()
        centre = self.trail[-1].record if self.trail else self.subject
        if self.screen in _RECORDS:
            return (_RECORDS[self.screen], centre, *day)
        if self.screen in _BODIES:
            every = ("--min", "0", "--top", "100") if self.screen == "overlaps" else ()
            return (self.screen, self.subject, *every, *day)
        if self.screen == "compare":
            return ("compare", self.subject, "--from", self.choices[0], "--to", self.choices[1])
        if self.screen == "path":
            return ("path", self.subject, self.other, *self.choices, *day)
        if self.screen == "without":
            return ("without", self.subject, *self.choices, *day)
        if self.screen == "history":
            return ("history", self.subject)
        if self.screen == "review":
            return ("review",)
        return (*_LISTS.get(self.screen, (self.screen,)), *self._arrangement, *day)

    @property
    def _arrangement(self) -> tuple[str, ...]:
        asked = {"--filter": self.words, "--sort": self.sort, "--columns": ",".join(self.columns)}
        return tuple(word for option, text in asked.items() if text for word in (option, text))


Way = tuple[Route, ...]
"""The places from the first one to the one that is shown, each opened from the one before it."""


def same_spots(one: Way, other: Way) -> bool:
    """Whether two ways lead over the same places, however those are looked at."""
    return [route.spot for route in one] == [route.spot for route in other]


def same_walk(one: Way, other: Way) -> bool:
    """Whether two ways lead over the same places, and along the same ties."""
    return same_spots(one, other) and [route.trail for route in one] == [route.trail for route in other]


def row_of(record: str, near: int, line_at: Callable[[int], Line | None]) -> int:
    """The row of a record that is nearest to where it was; where it was, if it is not around there."""
    if not record:
        return near
    for step in range(_NEAR):
        for row in (near + step, near - step):
            line = line_at(row) if row >= 0 else None
            if line is not None and line.ref is not None and line.ref.id == record:
                return row
    return near


def ids_of(ways: Sequence[Way]) -> set[str]:
    """All records that ways lead over."""
    routes = [route for way in ways for route in way]
    walked = {stop.record for route in routes for stop in route.trail}
    return {one for route in routes for one in (route.subject, route.other) if one} | walked
