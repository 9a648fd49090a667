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
from registry.dates import PartialDate, latest_sql
from registry.questions.refs import Evidence, SourceNote, evidence_for
from registry.store.lists import Ids, in_pieces
from registry.store.reading import Reader
from registry.terms import Activity, ActivityObservation

DEFAULT_INTERVAL_MONTHS = 12

_MEETS = (ActivityObservation.meets_regularly, ActivityObservation.re_established)


class ActivityOn(NamedTuple):
    """The state of a body on a day, the last dated meeting known by then, and why.

    ``last_met`` is None while the registry holds counted periods and statements alone: neither
    gives the day of a meeting.
    """

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
    meetings: int


class _Note(NamedTuple):
    id: str
    mechanism_id: str
    observation: str
    since: str | None
    spoken_of: str
    """The last day that it can mean; empty where nobody says."""


_Dated = tuple[str, _Count | _Note]
"""Evidence with the day that it counts from."""


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
        bodies = reader.rows(_bodies_sql(piece), _Body, day=as_of.state_day, **piece.values)
        known = _known(reader, piece)
        derived |= {body.id: _derive(body, known[body.id], as_of.state_day) for body in bodies}
    return derived


_BODIES = """
    SELECT mechanism.id, declared_state, founding_date, conclusion_date,
           (SELECT tor.meeting_interval_months FROM terms_of_reference AS tor
            WHERE tor.mechanism_id = mechanism.id AND tor.meeting_interval_months IS NOT NULL
              AND (tor.adopted_on IS NULL OR {adopted} <= :day)
            ORDER BY tor.version DESC LIMIT 1)
    FROM mechanism WHERE mechanism.id IN ({ids})
"""
_COUNTS = """
    SELECT id, mechanism_id, period_start, period_end, meetings FROM meeting_count
    WHERE mechanism_id IN ({ids}) ORDER BY id
"""
# An undated note counts from the day its source speaks of, at the latest.
_NOTES = f"""
    SELECT note.id, note.mechanism_id, note.observation, note.since,
           coalesce({latest_sql("note.observed_on")}, (
               SELECT min({latest_sql("coalesce(source.as_of, source.issued)")}) FROM citation
               JOIN source ON source.id = citation.source_id
               WHERE citation.activity_note_id = note.id AND citation.stance <> 'contradicts'), '')
    FROM activity_note AS note WHERE note.mechanism_id IN ({{ids}}) ORDER BY note.id
"""


def _bodies_sql(piece: Ids) -> str:
    return _BODIES.format(ids=piece.sql, adopted=latest_sql("tor.adopted_on"))


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
    if body.founding_date and _earliest(body.founding_date) > day:
        return ActivityOn(Activity.not_yet, None, ())
    if body.conclusion_date and _latest(body.conclusion_date) < day:
        return ActivityOn(Activity.concluded, None, ())
    interval = body.interval or DEFAULT_INTERVAL_MONTHS
    begun = [count for count in known.counts if _earliest(count.period_start) <= day]
    said = [note for note in known.notes if note.spoken_of and note.spoken_of <= day]
    # A counted period proves meetings up to the first day on which it can have ended, and no later.
    met: list[_Dated] = [(min(_earliest(count.period_end), day), count) for count in begun if count.meetings]
    met += [(note.spoken_of, note) for note in said if note.observation in _MEETS]
    silent: list[_Dated] = [(note.spoken_of, note) for note in said if _is_silence(note, interval)]
    silent += [(_latest(count.period_end), count) for count in begun if _is_empty(count, interval, day)]
    last_met = max((when for when, _ in met), default="")
    if max((when for when, _ in silent), default="") > last_met:
        return ActivityOn(Activity.dormant, None, _told(known, silent, after=last_met))
    recent = [(when, row) for when, row in met if _still_counts(when, row, interval, day)]
    if recent:
        return ActivityOn(Activity.active, None, _told(known, recent))
    if not met and body.declared_state in (Activity.proposed, Activity.concluded):
        return ActivityOn(Activity(body.declared_state), None, ())
    return ActivityOn(Activity.no_record, None, ())


def _still_counts(when: str, row: _Count | _Note, interval: int, day: str) -> bool:
    """A counted period counts while it contains the day, a statement for the interval after it."""
    if isinstance(row, _Count):
        return _latest(row.period_end) >= day
    return months_after(when, interval) >= day


def _is_empty(count: _Count, interval: int, day: str) -> bool:
    """No meeting in a period as long as the interval says that a body was silent."""
    ended = _latest(count.period_end)
    return (
        not count.meetings
        and ended <= day
        and months_after(_earliest(count.period_start), interval) <= _next_day(ended)
    )


def _is_silence(note: _Note, interval: int) -> bool:
    if note.observation == ActivityObservation.no_longer_meets:
        return True
    if note.observation != ActivityObservation.has_not_met or note.since is None:
        return False
    # "Has not met" says something only of a silence as long as the interval.
    return months_after(_earliest(note.since), interval) <= note.spoken_of


def _told(known: _Known, rows: Sequence[_Dated], after: str = "") -> tuple[SourceNote, ...]:
    cited = [known.evidence[row.id].notes for when, row in rows if when > after and row.id in known.evidence]
    return tuple(dict.fromkeys(note for notes in cited for note in notes))


def _next_day(day: str) -> str:
    if day == PartialDate(day[:7]).latest:
        return months_after(f"{day[:7]}-01", 1)
    return f"{day[:8]}{int(day[8:]) + 1:02}"


def _earliest(text: str) -> str:
    return PartialDate(text).earliest


def _latest(text: str) -> str:
    return PartialDate(text).latest


def months_after(day: str, months: int) -> str:
    """The day so many months later, or the last of its month where that month is shorter.

    >>> months_after("2018-01-31", 1), months_after("2018-03-01", 12)
    ('2018-02-28', '2019-03-01')
    """
    year, month = divmod(int(day[:4]) * 12 + int(day[5:7]) - 1 + months, 12)
    last = PartialDate(f"{year:04}-{month + 1:02}").latest
    return min(f"{year:04}-{month + 1:02}-{day[8:]}", last)
