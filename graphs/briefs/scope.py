"""What a brief is asked about: the reader, the day, the numbering, and what was said by the day."""

from __future__ import annotations

from collections.abc import Iterable

from graphs.briefs.document import Block, Paragraph, Section, Words
from graphs.briefs.numbering import Numbering
from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.record import Record
from registry.questions.refs import Ref, SourceNote
from registry.questions.sources import sources_listed
from registry.store.reading import Reader

SUBJECTS = (
    "a country, a body, an organisation, a project, an evaluation, "
    "or a corridor by its codes, origin first: LS-MU"
)
"""What briefs are made of, for whoever named something else."""


class Scope(Frozen):
    """The registry on a day, the numbering of what is cited from it, and the sources of later days."""

    reader: Reader
    as_of: AsOf
    numbering: Numbering
    later_sources: frozenset[str]
    """Ids of the sources that speak of a day after the one that is asked about."""

    @classmethod
    def on(cls, reader: Reader, as_of: AsOf) -> Scope:
        """The scope of a day, with a numbering of its own."""
        spoken = {row.ref.id: row.as_of or row.issued for row in sources_listed(reader)}
        later = (key for key, day in spoken.items() if day and day.latest > as_of.state_day)
        return cls(reader, as_of, Numbering(), frozenset(later))

    def words(self, text: object, *facts: Iterable[SourceNote], strong: bool = False) -> Words:
        """The text with the numbers of the passages that vouch for each of the facts in it.

        Those of later days are cited only where nothing said by the day vouches for the fact.
        """
        return self.numbering.words(
            text, [note for fact in facts for note in self._cited(fact)], strong=strong
        )

    def _cited(self, notes: Iterable[SourceNote]) -> list[SourceNote]:
        told = list(notes)
        return [note for note in told if note.source.id not in self.later_sources] or told

    def is_said(self, notes: Iterable[SourceNote]) -> bool:
        """Whether one of the passages had been said by the day; what nobody vouches for counts."""
        heard = [note.source.id not in self.later_sources for note in notes]
        return any(heard) or not heard

    def is_past(self, day: PartialDate | None) -> bool:
        """Whether something of that date can have been by the day; what has no date can."""
        return day is None or day.earliest <= self.as_of.state_day


_BEGINNINGS = ("founding_date", "followed_from", "start_date")


def begins_later(scope: Scope, record: Record) -> bool:
    """Whether all dates that are recorded of the record begin after the day, and nobody had spoken of it.

    What has no date is then no news of the day either. Without any date nothing tells. An event to come is
    no beginning: it was planned by somebody who knew of the record.
    """
    parts = [row for key, rows in record.related.items() if key != "events" for row in rows]
    told = [*record.sources, *(note for part in parts for note in part.sources)]
    if any(note.source.id not in scope.later_sources for note in told):
        return False
    recorded = [record.fields.get(name) for name in _BEGINNINGS]
    days = [PartialDate(day) for day in recorded if isinstance(day, str)]
    days += [day for part in parts if (day := part.start or part.end)]
    return bool(days) and not any(scope.is_past(day) for day in days)


def sentence(*words: Words) -> Paragraph:
    """A paragraph of some words."""
    return Paragraph(words)


def chapter(heading: str, *blocks: Block | None) -> Section:
    """A chapter with the blocks that are there."""
    return Section(heading, 1, tuple(block for block in blocks if block is not None))


def names(refs: Iterable[Ref]) -> str:
    """The records' names, one after another."""
    return "; ".join(ref.label for ref in refs)


def counted(number: int, one: str, many: str = "") -> str:
    """A number of things in words.

    >>> counted(1, "body", "bodies"), counted(2, "seat")
    ('1 body', '2 seats')
    """
    return f"{number} {one if number == 1 else many or f'{one}s'}"
