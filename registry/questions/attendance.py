"""Who comes to a body's meetings: of each that has a seat, or was there, how often?

Counted over the meetings that were held and of which the registry says who was there. Whoever has a
seat and is not named for a meeting was not recorded, which is not absent: the rate is of the meetings
for which something is recorded. A substitute counts for whom they came. Of several notes on one holder
at one meeting the best counts. A meeting that nobody dates counts from the day of which a source speaks
that tells of it, without a source today, and on no day before.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.dates import PartialDate, earliest_sql, latest_sql
from registry.frozen import Frozen
from registry.questions.pipeline import known_by, spoken_of_sql
from registry.questions.refs import Ref, SourceNote, ref_columns, ref_or_none, sources_of
from registry.questions.seats import seats_on
from registry.store.reading import Reader
from registry.terms.events import AttendanceFunction, AttendanceStatus, EventStatus


class MeetingHeld(Frozen):
    """A meeting that was held; ``named`` is how many holders the registry says something of.

    ``on`` is None where nobody dates it.
    """

    ref: Ref
    on: PartialDate | None
    named: int
    sources: tuple[SourceNote, ...]


class AttendanceOf(Frozen):
    """How often a holder was at the meetings with attendance.

    ``present`` counts those from afar too. ``rate`` is the share of meetings to which the holder, or
    a substitute, came; None where nothing is recorded. ``not_recorded`` counts meetings on whose day the
    holder may have had the seat. ``has_seat`` is False of guests: attending is not membership.
    """

    holder: Ref
    has_seat: bool
    present: int
    substitute: int
    apologies: int
    absent: int
    not_recorded: int
    rate: float | None


class Attendance(Frozen):
    """The attendance at a body's meetings, by holder."""

    mechanism: Ref
    start: PartialDate | None
    end: PartialDate | None
    meetings: tuple[MeetingHeld, ...]
    holders: tuple[AttendanceOf, ...]


class _Held(Frozen):
    on: str | None
    spoken_of: str | None
    id: str
    kind: str
    name: str
    acronym: str | None


class _Note(Frozen):
    event_id: str
    status: str
    place_id: str | None
    place_kind: str | None
    place_name: str | None
    place_acronym: str | None
    seat_holder_id: str | None
    seat_holder_kind: str | None
    seat_holder_name: str | None
    seat_holder_acronym: str | None
    who_id: str
    who_kind: str
    who_name: str
    who_acronym: str | None

    @property
    def holder(self) -> Ref:
        """Of whom it tells: the holder of the seat, else whom a substitute came for, else who came."""
        return ref_or_none(self[6:10]) or ref_or_none(self[2:6]) or Ref._make(self[10:14])


_COUNTS_AS = {
    AttendanceStatus.present: "present",
    AttendanceStatus.remote: "present",
    AttendanceStatus.substitute: "substitute",
    AttendanceStatus.apologies: "apologies",
    AttendanceStatus.absent: "absent",
}
_BEST = tuple(dict.fromkeys(_COUNTS_AS.values()))


def attendance_of(
    reader: Reader, mechanism: Ref, start: PartialDate | None, end: PartialDate | None, as_of: AsOf
) -> Attendance:
    """The attendance at the meetings held by the day, from ``start`` to ``end``, by holders' names.

    A meeting counts that may have been in that time.
    """
    held = _held(reader, mechanism, start, end, as_of)
    by_meeting: dict[str, dict[Ref, str]] = {meeting.id: {} for meeting in held}
    for note in reader.rows(_NOTES, _Note, body=mechanism.id):
        if note.event_id in by_meeting:
            noted, counts = by_meeting[note.event_id], _COUNTS_AS[AttendanceStatus(note.status)]
            noted[note.holder] = min(noted.get(note.holder, counts), counts, key=_BEST.index)
    sources = sources_of(reader, by_meeting)
    meetings = [
        MeetingHeld(
            Ref._make(meeting[2:6]), PartialDate.recorded(meeting.on), len(by_meeting[meeting.id]),
            sources.get(meeting.id, ()),
        )
        for meeting in held
    ]  # fmt: skip
    holders = _by_holder(reader, mechanism, meetings, by_meeting, as_of)
    return Attendance(mechanism, start, end, tuple(meetings), tuple(holders))


def _held(
    reader: Reader, mechanism: Ref, start: PartialDate | None, end: PartialDate | None, as_of: AsOf
) -> list[_Held]:
    """The meetings that may have been in that time, in the order of their days, undated ones last."""
    first = start.earliest if start else "0000"
    last = min(end.latest, as_of.state_day) if end else as_of.state_day
    rows = reader.rows(_HELD, _Held, body=mechanism.id, first=first, last=last)
    return [
        row
        for row in rows
        if row.on
        or (known_by(None, row.spoken_of, as_of) and (row.spoken_of is None or row.spoken_of >= first))
    ]


_HELD = f"""
    SELECT coalesce(event.start_date, event.end_date), {spoken_of_sql("entity", "entity")},
           {ref_columns("entity")}
    FROM event JOIN entity ON entity.id = event.id
    WHERE event.mechanism_id = :body AND event.status = '{EventStatus.held}'
      AND entity.redirect_to IS NULL
      AND (coalesce(event.start_date, event.end_date) IS NULL
           OR ({latest_sql("coalesce(event.end_date, event.start_date)")} >= :first
               AND {earliest_sql("coalesce(event.start_date, event.end_date)")} <= :last))
    ORDER BY coalesce({earliest_sql("coalesce(event.start_date, event.end_date)")}, '9999-99'), entity.id
"""
_NOTES = f"""
    SELECT attendance.event_id, attendance.status, {ref_columns("place")}, {ref_columns("holder")},
           {ref_columns("who")}
    FROM attendance JOIN event ON event.id = attendance.event_id
    LEFT JOIN seat ON seat.id = attendance.seat_id
    LEFT JOIN entity AS place ON place.id = attendance.in_place_of_id
    LEFT JOIN entity AS holder
      ON holder.id = coalesce(seat.organisation_id, seat.country_id, seat.person_id)
    JOIN entity AS who
      ON who.id = coalesce(attendance.organisation_id, attendance.country_id, attendance.person_id)
    WHERE event.mechanism_id = :body AND coalesce(attendance.function, '') <> '{AttendanceFunction.supporter}'
    ORDER BY attendance.id
"""


def _by_holder(
    reader: Reader,
    mechanism: Ref,
    meetings: list[MeetingHeld],
    by_meeting: dict[str, dict[Ref, str]],
    as_of: AsOf,
) -> list[AttendanceOf]:
    told = [meeting for meeting in meetings if meeting.named]
    seated: dict[str, set[Ref]] = {}
    for meeting in told:
        # Who sat there on a day that nobody knows? Whoever may today, so that members are no guests.
        on = AsOf.on(meeting.on) if meeting.on else as_of
        seats = seats_on(reader, on, "seat.mechanism_id = :body", body=mechanism.id)
        seated[meeting.ref.id] = {seat.holder for seat in seats}
    members = set().union(*seated.values())
    holders = members.union(*by_meeting.values())
    rows = []
    for holder in holders:
        noted = [by_meeting[m.ref.id].get(holder) for m in told]
        could_come = [m.ref.id for m in told if m.on and holder in seated[m.ref.id]]
        missing = sum(holder not in by_meeting[meeting] for meeting in could_come)
        present, substitute, apologies, absent = (noted.count(counts) for counts in _BEST)
        recorded = present + substitute + apologies + absent
        rate = round((present + substitute) / recorded, 3) if recorded else None
        rows.append(
            AttendanceOf(holder, holder in members, present, substitute, apologies, absent, missing, rate)
        )
    return sorted(rows, key=lambda row: (not row.has_seat, row.holder.name, row.holder.id))
