"""When something holds, as days: the time rules of :mod:`registry.asof`, told for all days at once.

A question as of a day asks the database whether a row counts then. A map that is looked at day by day
has to know of every day: what is worked out here from a row is the same, and tests hold the two
together. A row whose dates contradict one another holds on no day.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen

_MANY = 20_000  # rows of one roster have the same dates


class Span(Frozen):
    """Days, both ends included, ``YYYY-MM-DD``; None where nobody knows of an end."""

    first: str | None
    last: str | None

    def has(self, day: str) -> bool:
        """Whether the day is one of them."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def meets(self, as_of: AsOf) -> bool:
        """Whether a day of what is asked about is one of them."""
        begun = self.first is None or self.first <= as_of.last
        return begun and (self.last is None or as_of.first <= self.last)

    def covers(self, as_of: AsOf) -> bool:
        """Whether every day of what is asked about is one of them."""
        return self.has(as_of.first) and self.has(as_of.last)


class Held(Frozen):
    """On which days something may hold, and on which it does for certain; None: on no day."""

    possible: Span | None
    certain: Span | None

    def may_hold(self, as_of: AsOf) -> bool:
        """Whether it may hold on a day of what is asked about."""
        return self.possible is not None and self.possible.meets(as_of)

    def surely_holds(self, as_of: AsOf) -> bool:
        """Whether it holds for certain on every day of it."""
        return self.certain is not None and self.certain.covers(as_of)

    def is_over(self, as_of: AsOf) -> bool:
        """Whether it ended before the first day of it."""
        return self.possible is not None and (self.possible.last or as_of.first) < as_of.first


NEVER = Held(None, None)
Dates = tuple[str | None, ...]
"""Partial dates, or None where there is none."""


class Recorded(Frozen):
    """What is recorded of the time of a seat: each a partial date."""

    start: str | None = None
    end: str | None = None
    first_confirmed: str | None = None
    last_confirmed: str | None = None
    spoken_of: str | None = None
    """The last day its sources speak of, where it ended on a day nobody recorded; else None."""


@lru_cache(_MANY)
def seat_held(seat: Recorded, founded: str | None, concluded: str | None, dissolved: str | None) -> Held:
    """When a seat is held, by :func:`~registry.asof.possible_seat_sql` and its certain twin.

    ``founded`` and ``concluded`` are the life of the body, ``dissolved`` the end of the organisation
    that holds it.
    """
    ends = (seat.end, concluded, dissolved)
    possible = _span(
        max(_given(map(_earliest, (seat.start, founded))), default=None),
        min(_given([*map(_latest, ends), _latest(seat.spoken_of)]), default=None),
    )
    begun = seat.start or seat.first_confirmed or seat.last_confirmed or seat.end
    known_until = seat.last_confirmed or seat.end or seat.start
    if begun is None or known_until is None:
        return Held(possible, None)
    certain = _span(
        max(_given(map(_latest, (begun, founded)))),
        min(_given([*map(_earliest, (known_until, *ends)), _latest(seat.spoken_of)])),
    )
    return Held(possible, certain)


@lru_cache(_MANY)
def link_held(start: str | None, end: str | None, founded: Dates = (), concluded: Dates = ()) -> Held:
    """When a link between two bodies holds: for certain from its latest start until its earliest end.

    Where it ends with its bodies, ``founded`` and ``concluded`` tell of their lives. What is not recorded
    leaves open what is possible and what is certain alike: nobody doubts it.
    """
    return _between((start, *founded), (end, *concluded))


@lru_cache(_MANY)
def agreement_held(entered: Span, ended: Span, expires: str | None) -> Held:
    """When an agreement lasts, and so what its parties are to it.

    On one of the days of ``entered`` it entered its first stage; no days where that may have been at any
    time. On one of ``ended`` it came to its end; none, nor ``expires``, where it was renewed. What is not
    recorded leaves open what is possible and what is certain alike.
    """
    return Held(
        _span(entered.first, min(_given((ended.last, _latest(expires))), default=None)),
        _span(entered.last, min(_given((ended.first, _earliest(expires))), default=None)),
    )


@lru_cache(_MANY)
def project_part_held(
    start: str | None, end: str | None, part_start: str | None, part_end: str | None
) -> Held:
    """When a part in a project may last: within the project.

    It does for certain while the project does, of which both ends have to be known, and nothing says
    that the part does not.
    """
    possible = _span(
        max(_given(map(_earliest, (start, part_start))), default=None),
        min(_given(map(_latest, (end, part_end))), default=None),
    )
    if start is None or end is None:
        return Held(possible, None)
    certain = _span(
        max(_given(map(_latest, (start, part_start)))),
        min(_given(map(_earliest, (end, part_end)))),
    )
    return Held(possible, certain)


def endorsement_held(on: str | None) -> Held:
    """From when an act stands, for certain from the last day on which it may have come: it has no end."""
    return _between((on,), ())


def attendance_held(start: str | None, end: str | None) -> Held:
    """The days of the event at which somebody was, whichever they were: that he was there is certain."""
    span = _span(_earliest(start), _latest(end or start))
    return Held(span, span)


def _between(starts: Dates, ends: Dates) -> Held:
    """What holds from the last of these starts to the first of these ends."""
    return Held(
        _span(
            max(_given(map(_earliest, starts)), default=None), min(_given(map(_latest, ends)), default=None)
        ),
        _span(
            max(_given(map(_latest, starts)), default=None), min(_given(map(_earliest, ends)), default=None)
        ),
    )


def _span(first: str | None, last: str | None) -> Span | None:
    return None if first is not None and last is not None and first > last else Span(first, last)


def _given(days: Iterable[str | None]) -> list[str]:
    return [day for day in days if day is not None]


def _earliest(date: str | None) -> str | None:
    return None if date is None else _partial(date).earliest


def _latest(date: str | None) -> str | None:
    return None if date is None else _partial(date).latest


def _partial(date: str) -> PartialDate:
    # Checked when it was written: to check it again would take longer than to read it.
    return str.__new__(PartialDate, date)
