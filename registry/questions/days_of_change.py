"""On which days does anything about a record, or about a kind of facts, change?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.store.reading import Reader


class DatedFact(Frozen):
    """A kind of fact: the table that holds it, its dates, and the columns that say of whom it is."""

    table: str
    words: str
    """What they are called."""
    of: tuple[str, ...]
    begins: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    """Last days: what is so until a day is different on the next one."""


_CONFIRMED = ("end_date", "last_confirmed")
_SPAN = (("start_date",), ("end_date",))
FACTS = (
    DatedFact(
        "seat", "seats", ("mechanism_id", "organisation_id", "person_id", "country_id"),
        ("start_date", "first_confirmed"), _CONFIRMED,
    ),
    DatedFact(
        "affiliation", "posts", ("person_id", "organisation_id"),
        ("start_date", "first_confirmed"), _CONFIRMED,
    ),
    DatedFact(
        "mechanism", "bodies", ("id",),
        ("founding_date", "followed_from"), ("conclusion_date", "followed_to"),
    ),
    DatedFact("organisation", "organisations", ("id",), ("founding_date",), ("dissolution_date",)),
    DatedFact("mechanism_link", "links", ("mechanism_id", "to_id"), *_SPAN),
    DatedFact("terms_of_reference", "terms of reference", ("mechanism_id",), ("adopted_on",), ("ends_on",)),
    DatedFact("activity_note", "notes on activity", ("mechanism_id",), ("observed_on", "since")),
    DatedFact("meeting_count", "counts of meetings", ("mechanism_id",), ("period_start",), ("period_end",)),
    DatedFact("event", "events", ("id", "mechanism_id", "project_id", "agreement_id", "host_id"), *_SPAN),
    DatedFact("agreement", "agreements", ("id",), (), ("expires_on",)),
    DatedFact("agreement_step", "stages", ("agreement_id",), ("entered",), ("expected",)),
    DatedFact("instrument_step", "stages", ("instrument_id",), ("entered",), ("expected",)),
    DatedFact("endorsement", "endorsements", ("subject_id", "body_id", "country_id"), ("on_date",)),
    DatedFact("project", "projects", ("id",), ("start_date",), ("end_date", "original_end_date")),
    DatedFact("participant", "parts in projects", ("project_id", "entity_id"), *_SPAN),
    DatedFact("system", "systems", ("id",), *_SPAN),
    DatedFact("statement", "statements", ("entity_id",), *_SPAN),
    DatedFact("recommendation", "responses", ("id",), ("response_on",)),
    DatedFact("recommendation_review", "reviews", ("recommendation_id",), ("reported_on",), ("expected_on",)),
    DatedFact("action", "actions", ("recommendation_id", "responsible_id"), (), ("due_on",)),
    DatedFact("figure", "figures", ("entity_id",), ("as_of",)),
    DatedFact("source", "sources", ("id",), ("as_of", "issued")),
)  # fmt: skip
"""What is shown for a day; that a finding rests, or since when a row waits, is no fact of the field."""

FACTS_OF = {
    "organisations": ("organisation", "seat"),
    "mechanisms": ("mechanism", "seat", "event", "activity_note", "terms_of_reference"),
    "agreements": ("agreement", "agreement_step"),
    "events": ("event",),
    "people": ("affiliation", "seat"),
    "projects": ("project", "participant"),
    "instruments": ("instrument_step",),
    "recommendations": ("recommendation", "recommendation_review", "action"),
    "systems": ("system",),
    "forums": ("mechanism", "seat"),
    "sources": ("source",),
}
"""Which facts decide what a list shows; any other list rests on all of them."""


class DayOfChange(Frozen):
    """A day from which something is different, and in which kinds of facts."""

    day: str
    facts: tuple[str, ...]


class _Dated(Frozen):
    date: str


def next_day_of_change(reader: Reader, as_of: AsOf, record: str) -> DayOfChange | None:
    """The first day after those asked about on which anything about the record changes."""
    return _nearest(reader, as_of, FACTS, record, step=1)


def previous_day_of_change(reader: Reader, as_of: AsOf, record: str) -> DayOfChange | None:
    """The last day before those asked about on which anything about the record changes."""
    return _nearest(reader, as_of, FACTS, record, step=-1)


def day_of_change_in(reader: Reader, as_of: AsOf, shown: str, step: int) -> DayOfChange | None:
    """The next day (1) or the one before (-1) on which any fact changes that the list of that name shows."""
    names = FACTS_OF.get(shown)
    facts = [fact for fact in FACTS if names is None or fact.table in names]
    return _nearest(reader, as_of, facts, None, step)


def _nearest(
    reader: Reader, as_of: AsOf, facts: Sequence[DatedFact], record: str | None, step: int
) -> DayOfChange | None:
    changes: dict[str, set[str]] = {}
    for fact in facts:
        for day in _days(reader, fact, record):
            if day > as_of.last if step > 0 else day < as_of.first:
                changes.setdefault(day, set()).add(fact.words)
    if not changes:
        return None
    day = min(changes) if step > 0 else max(changes)
    return DayOfChange(day, tuple(sorted(changes[day])))


def _days(reader: Reader, fact: DatedFact, record: str | None) -> Iterator[str]:
    """The days from which something is different: of a date that is known to the year, its first and last."""
    for column in (*fact.begins, *fact.ends):
        for date in _dates(reader, fact, column, record):
            for day in {date.earliest, date.latest}:
                yield _day_after(day) if column in fact.ends else day


def _dates(reader: Reader, fact: DatedFact, column: str, record: str | None) -> list[PartialDate]:
    sql = f"SELECT DISTINCT {column} FROM {fact.table} WHERE {column} IS NOT NULL"
    if record is None:
        found = reader.rows(sql, _Dated)
    else:
        of = " OR ".join(f"{of} = :record" for of in fact.of)
        found = reader.rows(f"{sql} AND ({of})", _Dated, record=record)
    return [date for row in found if (date := PartialDate.recorded(row.date)) is not None]


def _day_after(day: str) -> str:
    from datetime import date, timedelta

    last = date.fromisoformat(day)
    # There is no day after the last one that a date can be.
    return day if last == date.max else (last + timedelta(days=1)).isoformat()
