"""Does a body still meet? Derived for a day from sourced evidence, never from silence.

A counted period of meetings that contains the day makes a body active, as does a statement that it
meets, for the interval after it. A statement that it no longer meets, or has not met for at least
its interval, makes it dormant from the day the statement speaks of, until later evidence. The
interval is the one of its terms of reference, else twelve months (the yearly consultation of ILO
C144, art. 5, as benchmark). Without evidence the answer is ``no_record``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.questions.refs import Evidence, SourceNote, evidence_for
from registry.store.lists import Ids, in_pieces
from registry.store.reading import Reader
from registry.terms import Activity, ActivityObservation

DEFAULT_INTERVAL_MONTHS = 12

_MEETS = (ActivityObservation.meets_regularly, ActivityObservation.re_established)
_SILENT = (ActivityObservation.no_longer_meets, ActivityObservation.has_not_met)


class ActivityOn(NamedTuple):
    """The state of a body on a day, the last meeting known by then, and why."""

    state: Activity
    last_met: PartialDate | None
    evidence: tuple[SourceNote, ...]


class _Body(NamedTuple):
    id: str
    declared_state: str | None
    founding_date: str | None
    conclusion_date: str | None
    interval: int | None


class _Count(NamedTuple):
    id: str
    mechanism_id: str
    period_start: str
    period_end: str


class _Note(NamedTuple):
    id: str
    mechanism_id: str
    observation: str
    since: str | None
    spoken_of: str | None


class _Known(NamedTuple):
    """What is known of one body by the day."""

    counts: list[_Count]
    notes: list[_Note]
    evidence: dict[str, Evidence]


def activity_of(reader: Reader, mechanism_id: str, as_of: AsOf) -> ActivityOn:
    """The activity of one body on the day."""
    return activities(reader, as_of, [mechanism_id])[mechanism_id]


def activities(reader: Reader, as_of: AsOf, mechanism_ids: Iterable[str]) -> dict[str, ActivityOn]:
    """The activity of the bodies on the day, by their ids."""
    derived: dict[str, ActivityOn] = {}
    for piece in in_pieces(mechanism_ids):
        bodies = reader.rows(_BODIES.format(ids=piece.sql), _Body, **piece.values)
        known = _known(reader, piece)
        derived |= {body.id: _derive(body, known[body.id], as_of.state_day) for body in bodies}
    return derived


_BODIES = """
    SELECT mechanism.id, declared_state, founding_date, conclusion_date,
           (SELECT min(meeting_interval_months) FROM terms_of_reference
            WHERE terms_of_reference.mechanism_id = mechanism.id)
    FROM mechanism WHERE mechanism.id IN ({ids})
"""
_COUNTS = """
    SELECT id, mechanism_id, period_start, period_end FROM meeting_count
    WHERE mechanism_id IN ({ids}) ORDER BY id
"""
_NOTES = """
    SELECT note.id, note.mechanism_id, note.observation, note.since,
           coalesce(note.observed_on, (
               SELECT min(coalesce(source.as_of, source.issued)) FROM citation
               JOIN source ON source.id = citation.source_id WHERE citation.activity_note_id = note.id))
    FROM activity_note AS note WHERE note.mechanism_id IN ({ids}) ORDER BY note.id
"""


def _known(reader: Reader, piece: Ids) -> dict[str, _Known]:
    about = f"target.mechanism_id IN ({piece.sql})"
    evidence = evidence_for(reader, "meeting_count", about, **piece.values)
    evidence |= evidence_for(reader, "activity_note", about, **piece.values)
    known = {body: _Known([], [], evidence) for body in piece.values.values()}
    for count in reader.rows(_COUNTS.format(ids=piece.sql), _Count, **piece.values):
        known[count.mechanism_id].counts.append(count)
    for note in reader.rows(_NOTES.format(ids=piece.sql), _Note, **piece.values):
        known[note.mechanism_id].notes.append(note)
    return known


def _derive(body: _Body, known: _Known, day: str) -> ActivityOn:
    if body.founding_date and PartialDate.recorded(body.founding_date).earliest > day:  # type: ignore[union-attr]
        return ActivityOn(Activity.not_yet, None, ())
    if body.conclusion_date and PartialDate.recorded(body.conclusion_date).latest <= day:  # type: ignore[union-attr]
        return ActivityOn(Activity.concluded, None, ())
    if body.declared_state == Activity.proposed:
        return ActivityOn(Activity.proposed, None, ())
    interval = body.interval or DEFAULT_INTERVAL_MONTHS
    counted = [
        (_latest(count.period_end), count) for count in known.counts if _earliest(count.period_start) <= day
    ]
    said = [
        (_latest(note.spoken_of), note)
        for note in known.notes
        if note.spoken_of and _latest(note.spoken_of) <= day
    ]
    meets = [(when, note) for when, note in said if note.observation in _MEETS]
    silent = [(when, note) for when, note in said if _is_silence(note, when, interval)]
    last_met = max([min(when, day) for when, _ in counted] + [when for when, _ in meets], default="")
    last_silent = max((when for when, _ in silent), default="")
    if last_silent and last_silent > last_met:
        return ActivityOn(Activity.dormant, None, _notes_of(known, silent, last_met))
    containing = [(when, count) for when, count in counted if when >= day]
    recent = [(when, note) for when, note in meets if months_after(when, interval) >= day]
    if containing or recent:
        return ActivityOn(Activity.active, None, _notes_of(known, [*containing, *recent], ""))
    return ActivityOn(Activity.no_record, None, ())


def _is_silence(note: _Note, when: str, interval: int) -> bool:
    if note.observation == ActivityObservation.has_not_met:
        # "Has not met" says something only of a silence as long as the interval.
        return note.since is None or months_after(_earliest(note.since), interval) <= when
    return note.observation in _SILENT


def _notes_of(
    known: _Known, rows: Sequence[tuple[str, _Count | _Note]], after: str
) -> tuple[SourceNote, ...]:
    told = [
        note for when, row in rows if when > after for note in known.evidence.get(row.id, Evidence()).notes
    ]
    return tuple(dict.fromkeys(told))


def _earliest(text: str) -> str:
    return PartialDate(text).earliest


def _latest(text: str | None) -> str:
    return PartialDate(text).latest if text else ""


def months_after(day: str, months: int) -> str:
    """The day so many months later, or the last of its month where that month is shorter.

    >>> months_after("2018-01-31", 1), months_after("2018-03-01", 12)
    ('2018-02-28', '2019-03-01')
    """
    year, month = divmod(int(day[:4]) * 12 + int(day[5:7]) - 1 + months, 12)
    last = PartialDate(f"{year:04}-{month + 1:02}").latest
    return min(f"{year:04}-{month + 1:02}-{day[8:]}", last)
