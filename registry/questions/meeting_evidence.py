"""What is known of the meetings of bodies by a day: counted periods, statements, and events.

A meeting is an event that names the body and was held, by its last day. One known to the month or
the year proves a meeting by the end of that time and no sooner; on the present day everything that
was held lies behind us. Planned, postponed and cancelled meetings, and meetings without any date,
are no evidence. Nor is a count or a statement of which every source that is cited denies it. A statement
that nobody dates counts today, and on no day before.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.dates import PartialDate, earliest_sql, latest_sql, today
from registry.frozen import Frozen
from registry.questions.pipeline import spoken_of_sql
from registry.questions.refs import Evidence, evidence_for
from registry.store.lists import Ids, in_pieces
from registry.store.reading import Reader


class Count(Frozen):
    """How many meetings a source counts in a period."""

    id: str
    mechanism_id: str
    period_start: str
    period_end: str
    meetings: int


class Note(Frozen):
    """What a source says of a body's meetings."""

    id: str
    mechanism_id: str
    observation: str
    since: str | None
    spoken_of: str
    """The last day that it can mean; today where nobody dates it."""
    undated: int
    """1 where nobody does."""


class Meeting(Frozen):
    """A meeting that was held, and its last day as recorded."""

    id: str
    mechanism_id: str
    on: str


class Known(Frozen):
    """What is known of one body by the day."""

    counts: list[Count]
    notes: list[Note]
    meetings: list[Meeting]
    evidence: dict[str, Evidence]
    """What is cited, by the id of the count, the note or the event."""


def _only_denied_sql(table: str, row: str) -> str:
    """SQL: sources are cited for the row, and each of them contradicts it."""
    cited = f"EXISTS (SELECT 1 FROM citation WHERE citation.{table}_id = {row}.id"
    return f"({cited}) AND NOT {cited} AND citation.stance <> 'contradicts'))"


_COUNTS = f"""
    SELECT id, mechanism_id, period_start, period_end, meetings FROM meeting_count
    WHERE mechanism_id IN ({{ids}}) AND NOT {_only_denied_sql("meeting_count", "meeting_count")} ORDER BY id
"""
# An undated note counts from the day its source speaks of, at the latest.
_SPOKEN_OF = f"coalesce({latest_sql('note.observed_on')}, {spoken_of_sql('activity_note', 'note')})"
_NOTES = f"""
    SELECT note.id, note.mechanism_id, note.observation, note.since,
           coalesce({_SPOKEN_OF}, :today), CASE WHEN {_SPOKEN_OF} IS NULL THEN 1 ELSE 0 END
    FROM activity_note AS note
    WHERE note.mechanism_id IN ({{ids}}) AND NOT {_only_denied_sql("activity_note", "note")} ORDER BY note.id
"""
# Of an event that goes on past the day, the first day is the last known to be over.
_LAST_DAY = f"""
    CASE WHEN event.start_date IS NOT NULL AND {earliest_sql("event.end_date")} > :day
         THEN event.start_date ELSE coalesce(event.end_date, event.start_date) END
"""
# The redirect is tested so that no database looks all records without one up first.
_MEETINGS = f"""
    SELECT id, mechanism_id, last_day
    FROM (SELECT event.id, event.mechanism_id, {_LAST_DAY} AS last_day
          FROM event JOIN entity ON entity.id = event.id
          WHERE event.mechanism_id IN ({{ids}}) AND event.status = 'held'
            AND coalesce(entity.redirect_to, '') = '') AS held
    WHERE {{over}} <= :day ORDER BY id
"""


def known_by(reader: Reader, piece: Ids, as_of: AsOf, *, is_cited: bool = True) -> dict[str, Known]:
    """What is known of the bodies by the day, by their ids. Of meetings, the last ones.

    Who says so is left out where it is not asked for (``is_cited``).
    """
    meetings = _last_meetings(reader, piece, as_of)
    evidence = _evidence(reader, piece, meetings) if is_cited else {}
    known = {body: Known([], [], meetings.get(body, []), evidence) for body in piece.values.values()}
    for count in reader.rows(_COUNTS.format(ids=piece.sql), Count, **piece.values):
        known[count.mechanism_id].counts.append(count)
    for note in reader.rows(_NOTES.format(ids=piece.sql), Note, today=str(today()), **piece.values):
        known[note.mechanism_id].notes.append(note)
    return known


def _evidence(reader: Reader, piece: Ids, meetings: dict[str, list[Meeting]]) -> dict[str, Evidence]:
    about = f"target.mechanism_id IN ({piece.sql})"
    evidence = evidence_for(reader, "meeting_count", about, **piece.values)
    evidence |= evidence_for(reader, "activity_note", about, **piece.values)
    for some in in_pieces(meeting.id for held in meetings.values() for meeting in held):
        evidence |= evidence_for(reader, "entity", f"target.id IN ({some.sql})", **some.values)
    return evidence


def _last_meetings(reader: Reader, piece: Ids, as_of: AsOf) -> dict[str, list[Meeting]]:
    """The last meeting of each body, and the one that may have been later though less exactly known."""
    is_present = as_of.is_today or as_of.state_day < as_of.last
    over = earliest_sql("last_day") if is_present else latest_sql("last_day")
    sql = _MEETINGS.format(ids=piece.sql, over=over)
    rows = reader.rows(sql, Meeting, day=as_of.state_day, **piece.values)
    held: dict[str, list[Meeting]] = {}
    for row in rows:
        held.setdefault(row.mechanism_id, []).append(row)
    return {
        body: list(dict.fromkeys((max(all_held, key=_surely), max(all_held, key=_perhaps))))
        for body, all_held in held.items()
    }


def _surely(meeting: Meeting) -> tuple[str, int, str]:
    on = PartialDate(meeting.on)
    return on.earliest, len(on), meeting.id


def _perhaps(meeting: Meeting) -> tuple[str, int, str]:
    on = PartialDate(meeting.on)
    return on.latest, len(on), meeting.id
