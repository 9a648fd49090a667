"""Which meetings and other events were there, of which body, and how many people came?"""

from __future__ import annotations

from registry.asof import AsOf
from registry.dates import PartialDate, earliest_sql, latest_sql
from registry.frozen import Frozen
from registry.questions.narrowing import Narrowing, count_of
from registry.questions.refs import (
    NO_EVIDENCE,
    Evidence,
    Ref,
    SourceNote,
    evidence_for,
    ref_columns,
    ref_or_none,
)
from registry.questions.windows import EVERYTHING, Window
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.events import AttendanceFunction, AttendanceStatus, EventState, EventType


class EventRow(Frozen):
    """An event in a list.

    ``participants`` is what a source counts; ``attendance`` how many the registry names as having
    been there, themselves, from afar or through a substitute.
    """

    ref: Ref
    type: EventType
    status: EventState
    mechanism: Ref | None
    project: Ref | None
    host: Ref | None
    start: PartialDate | None
    end: PartialDate | None
    country: str | None
    venue: str | None
    participants: int | None
    attendance: int
    minutes: Ref | None
    sources: tuple[SourceNote, ...]


class EventFilter(Frozen):
    """What a list of events is narrowed to; ``during`` is a year, a month or a day that it touches."""

    mechanism: str | None = None
    country: str | None = None
    type: EventType | None = None
    status: EventState | None = None
    during: PartialDate | None = None
    theme: str | None = None
    project: str | None = None
    ids: tuple[str, ...] | None = None


ALL = EventFilter()

_THERE = (AttendanceStatus.present, AttendanceStatus.remote, AttendanceStatus.substitute)
_BEGIN, _END = "coalesce(event.start_date, event.end_date)", "coalesce(event.end_date, event.start_date)"


class _Row(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    type: str
    status: str
    start: str | None
    end: str | None
    country: str | None
    venue: str | None
    participants: int | None
    attendance: int
    mechanism_id: str | None
    mechanism_kind: str | None
    mechanism_name: str | None
    mechanism_acronym: str | None
    project_id: str | None
    project_kind: str | None
    project_name: str | None
    project_acronym: str | None
    host_id: str | None
    host_kind: str | None
    host_name: str | None
    host_acronym: str | None
    minutes_id: str | None
    minutes_kind: str | None
    minutes_name: str | None
    minutes_acronym: str | None


def events_on(
    reader: Reader, as_of: AsOf, only: EventFilter = ALL, window: Window = EVERYTHING
) -> list[EventRow]:
    """The events in the order of their days, undated ones last. All are listed whatever the day.

    One that was held after the day lies ahead of it, and nobody has been there yet; one that was
    planned for a day that is over is unknown: nobody recorded that it was held.
    """
    narrowing = _narrowed(reader, only, window)
    there = ", ".join(f"'{status}'" for status in _THERE)
    rows = reader.rows(
        f"""
        SELECT {ref_columns("entity")}, event.type, event.status, event.start_date, event.end_date,
               place.code, event.venue, event.participants,
               (SELECT count(*) FROM attendance
                WHERE attendance.event_id = event.id AND attendance.status IN ({there})
                  AND coalesce(attendance.function, '') <> '{AttendanceFunction.supporter}'),
               {ref_columns("body")}, {ref_columns("project")}, {ref_columns("host")},
               {ref_columns("minutes")}
        FROM event JOIN entity ON entity.id = event.id
        LEFT JOIN place ON place.id = event.country_id
        LEFT JOIN entity AS body ON body.id = event.mechanism_id
        LEFT JOIN entity AS project ON project.id = event.project_id
        LEFT JOIN entity AS host ON host.id = event.host_id
        LEFT JOIN entity AS minutes ON minutes.id = event.minutes_id
        WHERE {narrowing.sql}
        ORDER BY coalesce({earliest_sql(_BEGIN)}, '9999-99'), entity.name, entity.id{window.sql}
        """,
        _Row,
        **narrowing.values,
    )
    evidence: dict[str, Evidence] = {}
    for piece in in_pieces(row.id for row in rows):
        evidence |= evidence_for(reader, "entity", f"target.id IN ({piece.sql})", **piece.values)
    listed = [_listed(row, evidence.get(row.id, NO_EVIDENCE), as_of.state_day) for row in rows]
    return [row for row in listed if only.status in (None, row.status)]


def count_events(reader: Reader, window: Window = EVERYTHING) -> int:
    """How many events a list with the window's words has."""
    return count_of(reader, "event", window)


def _narrowed(reader: Reader, only: EventFilter, window: Window) -> Narrowing:
    narrowing = Narrowing(window)
    narrowing.equal("event.mechanism_id", only.mechanism)
    narrowing.equal("event.project_id", only.project)
    narrowing.equal("place.code", only.country)
    narrowing.equal("event.type", only.type)
    if only.during is not None:
        narrowing.holds(f"{earliest_sql(_BEGIN)} <= {{}}", only.during.latest)
        narrowing.holds(f"{latest_sql(_END)} >= {{}}", only.during.earliest)
    narrowing.themed(reader, only.theme)
    if only.ids is not None:
        narrowing.one_of("entity.id", only.ids)
    return narrowing


def _listed(row: _Row, evidence: Evidence, day: str) -> EventRow:
    start, end = PartialDate.recorded(row.start), PartialDate.recorded(row.end)
    first, last = start or end, end or start
    is_ahead = first is not None and first.earliest > day
    status = EventState(row.status)
    if is_ahead and status is EventState.held:
        status = EventState.ahead
    elif status is EventState.planned and last is not None and last.latest < day:
        status = EventState.unknown
    return EventRow(
        Ref._make(row[:4]),
        EventType(row.type),
        status,
        ref_or_none(row[12:16]),
        ref_or_none(row[16:20]),
        ref_or_none(row[20:24]),
        start,
        end,
        row.country,
        row.venue,
        None if is_ahead else row.participants,
        0 if is_ahead else row.attendance,
        ref_or_none(row[24:28]),
        evidence.notes,
    )
