"""One line of time: what stands in the history of a corridor, and in which order."""

from __future__ import annotations

from collections.abc import Iterable
from enum import auto

from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.refs import Ref, SourceNote
from registry.terms.base import Term


class CorridorWhat(Term):
    """What happened, or is expected to."""

    stage_entered = auto()
    stage_expected = auto()
    expires = auto()
    event = auto()
    event_planned = auto()
    body_founded = auto()
    body_concluded = auto()
    instrument = auto()
    recommendation = auto()
    response = auto()
    review = auto()


class Outcome(Term):
    """What became of something expected, as far as is recorded by the day."""

    ahead = auto()
    met = auto()
    late = auto()
    reached = auto()
    """Reached, and the dates leave open whether in time."""
    missed = auto()
    given_up = auto()


class Lasted(Frozen):
    """For how many days an agreement was in a stage; ``until`` is None where it still is, or nobody says."""

    until: PartialDate | None
    at_least: int
    at_most: int


class Entry(Frozen):
    """Something dated, or undated, about a corridor.

    ``about`` is the record that it happened to, ``agreement`` the one through which it belongs here;
    ``late_days`` is how long after the expected date; ``known_from`` the first day of which a source
    speaks that says so; ``not_before`` the first day on which a stage can have been entered, knowing those
    before it.
    """

    on: PartialDate | None
    what: CorridorWhat
    about: Ref
    text: str
    agreement: Ref | None = None
    direction: str | None = None
    lasted: Lasted | None = None
    outcome: Outcome | None = None
    late_days: int | None = None
    contested: bool = False
    known_from: str | None = None
    sources: tuple[SourceNote, ...] = ()
    not_before: PartialDate | None = None


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """By the first day that each can mean, undated ones by the day from which they are known."""
    order = list(CorridorWhat)

    def key(entry: Entry) -> tuple[str, str, int, str, str, str]:
        on = entry.on
        first = entry.not_before or (on.earliest if on else "")
        days = (first, on.latest) if on else ("9999-99", entry.known_from or "9999-99")
        return (*days, order.index(entry.what), entry.about.name, entry.about.id, entry.text)

    return sorted(entries, key=key)
