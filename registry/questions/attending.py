"""Who is looked for at a meeting of a body, and whom a name on its attendance sheet means."""

from __future__ import annotations

from collections.abc import Iterable

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.naming import record_named
from registry.questions.refs import Ref, ref_columns, ref_or_none
from registry.questions.searching import WORDS
from registry.questions.seats import Seat, seats_on
from registry.questions.sitting import HOLDER_KINDS
from registry.store.reading import Reader
from registry.terms.events import AttendanceStatus, EventStatus, EventType
from registry.terms.kinds import Kind


class Expected(Frozen):
    """A line of an attendance sheet: who is ticked, and the seats that they fill."""

    who: Ref
    seats: tuple[Seat, ...]


def attendance_sheet(reader: Reader, body: Ref, as_of: AsOf) -> list[Expected]:
    """Those who may have a seat on the body on the day, by role; everybody once.

    A holder stands for all its seats. Where an organisation or a country has several and people are
    named for them, each of these people has a line: they come and stay away by themselves.
    """
    seats = seats_on(reader, as_of, "seat.mechanism_id = :body", body=body.id)
    held = [seat.holder for seat in seats]
    lines: dict[Ref, list[Seat]] = {}
    for seat in seats:
        who = seat.person if seat.person and held.count(seat.holder) > 1 else seat.holder
        lines.setdefault(who, []).append(seat)
    return [Expected(who, tuple(filled)) for who, filled in lines.items()]


def attendant_named(reader: Reader, name: str) -> Ref:
    """Whom a name on the sheet means, with a seat or without. Raises UnknownName, AmbiguousName."""
    return record_named(reader, name, HOLDER_KINDS, at_least=WORDS)


def minutes_named(reader: Reader, name: str) -> Ref:
    """Which source the minutes are. Raises UnknownName, AmbiguousName."""
    return record_named(reader, name, [Kind.source])


def seat_filled(seats: Iterable[Seat], who: Ref) -> Seat | None:
    """The seat among these that the organisation, person or country fills; None of a guest."""
    return next((seat for seat in seats if who in (seat.organisation, seat.person, seat.country)), None)


class Noted(Frozen):
    """What is recorded of somebody at a meeting: the row, how, and whom they stood in for.

    ``who`` names everybody that the row does: an organisation, and the person who came for it.
    """

    row: str
    status: AttendanceStatus
    who: tuple[Ref, ...]
    in_place_of: Ref | None


class MeetingOn(Frozen):
    """A meeting that is recorded, and who was there."""

    ref: Ref
    status: EventStatus
    minutes: Ref | None
    attended: tuple[Noted, ...]


class _Meeting(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    status: str
    minutes_id: str | None
    minutes_kind: str | None
    minutes_name: str | None
    minutes_acronym: str | None


class _Noted(Frozen):
    row: str
    status: str
    organisation_id: str | None
    organisation_kind: str | None
    organisation_name: str | None
    organisation_acronym: str | None
    person_id: str | None
    person_kind: str | None
    person_name: str | None
    person_acronym: str | None
    country_id: str | None
    country_kind: str | None
    country_name: str | None
    country_acronym: str | None
    other_id: str | None
    other_kind: str | None
    other_name: str | None
    other_acronym: str | None


def meetings_on(reader: Reader, body: Ref, day: PartialDate) -> list[MeetingOn]:
    """The meetings of the body that are recorded with exactly this date, with who was there."""
    found = reader.rows(_MEETINGS, _Meeting, body=body.id, day=day)
    return [
        MeetingOn(
            Ref._make(meeting[:4]),
            EventStatus(meeting.status),
            ref_or_none(meeting[5:9]),
            tuple(_noted(row) for row in reader.rows(_ATTENDED, _Noted, event=meeting.id)),
        )
        for meeting in found
    ]


def _noted(row: _Noted) -> Noted:
    named = (ref_or_none(row[start : start + 4]) for start in (2, 6, 10))
    who = tuple(ref for ref in named if ref is not None)
    return Noted(row.row, AttendanceStatus(row.status), who, ref_or_none(row[14:18]))


_MEETINGS = f"""
    SELECT {ref_columns("entity")}, event.status, {ref_columns("minutes")}
    FROM event JOIN entity ON entity.id = event.id
    LEFT JOIN entity AS minutes ON minutes.id = event.minutes_id
    WHERE event.mechanism_id = :body AND event.type = '{EventType.meeting}'
      AND event.start_date = :day AND entity.redirect_to IS NULL
    ORDER BY entity.id
"""
_ATTENDED = f"""
    SELECT attendance.id, attendance.status, {ref_columns("org")}, {ref_columns("person")},
           {ref_columns("place")}, {ref_columns("other")}
    FROM attendance
    LEFT JOIN entity AS org ON org.id = attendance.organisation_id
    LEFT JOIN entity AS person ON person.id = attendance.person_id
    LEFT JOIN entity AS place ON place.id = attendance.country_id
    LEFT JOIN entity AS other ON other.id = attendance.in_place_of_id
    WHERE attendance.event_id = :event
    ORDER BY attendance.id
"""
