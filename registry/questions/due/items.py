"""One thing that is due, and what makes it overdue."""

from __future__ import annotations

from collections.abc import Iterable

from registry.dates import PartialDate, days_between
from registry.frozen import Frozen
from registry.questions.refs import Evidence, Ref, SourceNote, evidence_for
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.upkeep import DueWhat


class DueItem(Frozen):
    """Something that is due by a date, judged by the latest day that the date can mean.

    ``ref`` is the record that it concerns; ``about`` the other one that has a part in it: the body of
    a planned meeting, the meeting that is planned where one is due, the evaluation of a
    recommendation, the body that ends with a project. ``overdue_days`` is None while it lies ahead.
    """

    due: PartialDate
    what: DueWhat
    ref: Ref
    about: Ref | None
    why: str
    overdue_days: int | None
    sources: tuple[SourceNote, ...]


class Due(Frozen):
    """A date with its reason, before anybody asks whether it is past."""

    on: str
    what: DueWhat
    ref: Ref
    about: Ref | None
    why: str
    sources: tuple[SourceNote, ...]

    def as_of(self, day: str) -> DueItem:
        """What it is on the day."""
        late = days_between(PartialDate(self.on).latest, day)
        return DueItem(
            PartialDate(self.on), self.what, self.ref, self.about, self.why, late if late > 0 else None,
            self.sources,
        )  # fmt: skip


def is_past(date: str, day: str) -> bool:
    """Whether even the latest day that the date can mean is over."""
    return PartialDate(date).latest < day


def is_told(spoken_of: str | None, day: str) -> bool:
    """Whether a plan was known by the day: once a source speaks of it, or where none is cited."""
    return spoken_of is None or spoken_of <= day


def notes_on(evidence: Evidence, *fields: str) -> tuple[SourceNote, ...]:
    """The passages about the fields; where none is about one of them, all that is cited."""
    told = dict.fromkeys(said.note for said in evidence.on_fields if said.field in fields)
    return tuple(told) or evidence.notes


def cited_for(reader: Reader, table: str, ids: Iterable[str]) -> dict[str, Evidence]:
    """What is cited for rows of the table, by their ids."""
    evidence: dict[str, Evidence] = {}
    for piece in in_pieces(ids):
        evidence |= evidence_for(reader, table, f"target.id IN ({piece.sql})", **piece.values)
    return evidence
