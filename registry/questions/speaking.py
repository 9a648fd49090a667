"""Which sources spoke by a day, and of which day each speaks."""

from __future__ import annotations

from collections.abc import Iterable

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.refs import Claim, SourceNote
from registry.store.reading import Reader


class _Source(Frozen):
    id: str
    spoken_of: str | None


class Spoken:
    """The day that each source speaks of, at the latest; what nobody dates is known today."""

    def __init__(self, reader: Reader, as_of: AsOf) -> None:
        rows = reader.rows("SELECT id, coalesce(as_of, issued) FROM source", _Source)
        self._today = AsOf.on().state_day
        self._days = {row.id: row.spoken_of for row in rows}
        self._day = as_of.state_day

    def day_of(self, note: SourceNote) -> str:
        """The day by which the source speaks."""
        told = self._days.get(note.source.id)
        return PartialDate(told).latest if told else self._today

    def by_the_day(self, notes: Iterable[SourceNote]) -> tuple[SourceNote, ...]:
        """Those that had been said by the day that is asked about."""
        return tuple(note for note in notes if self.day_of(note) <= self._day)

    def claims_by_the_day(self, claims: Iterable[Claim]) -> tuple[Claim, ...]:
        """What had been claimed by the day that is asked about, the earlier sources first."""
        known = [claim for claim in claims if self.day_of(claim.note) <= self._day]
        return tuple(sorted(known, key=lambda claim: self.day_of(claim.note)))

    def first(self, notes: Iterable[SourceNote]) -> str:
        """The first day of which one that does not deny it speaks; empty where none does."""
        return min((self.day_of(note) for note in notes if note.stance != "contradicts"), default="")

    def last(self, notes: Iterable[SourceNote]) -> str:
        """The last such day, by the day that is asked about."""
        told = [note for note in self.by_the_day(notes) if note.stance != "contradicts"]
        return max((self.day_of(note) for note in told), default="")

    def last_as_written(self, notes: Iterable[SourceNote]) -> str:
        """When the last of them spoke, no more exactly than the source is dated."""
        told = self.by_the_day(notes)
        last = max(told, key=self.day_of, default=None)
        return (last and self._days.get(last.source.id)) or "an unknown day"


def days_after(day: str, days: int) -> str:
    """The day so many days later; the last that can be written where there is none.

    >>> days_after("2018-01-31", 90)
    '2018-05-01'
    """
    from datetime import date, timedelta

    try:
        return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
    except OverflowError:
        return "9999-12-31"
