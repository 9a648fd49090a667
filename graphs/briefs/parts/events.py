"""Meetings and other events, and who came to a body's."""

from __future__ import annotations

from graphs.briefs.document import Table, Words
from graphs.briefs.scope import Scope
from registry.questions.attendance import attendance_of
from registry.questions.events import EventFilter, events_on
from registry.questions.refs import Ref


def event_table(scope: Scope, only: EventFilter, caption: str = "") -> Table | None:
    """The events that are known by the day, in the order of their days; None where there is none."""
    events = [row for row in events_on(scope.reader, scope.as_of, only) if scope.is_said(row.sources)]
    rows = tuple(
        (
            Words(_when(row.start, row.end)),
            scope.words(row.ref.label, row.sources),
            Words(row.type.label),
            Words(row.status.label),
            Words(str(row.attendance) if row.attendance else ""),
            Words(row.minutes.label if row.minutes else ""),
        )
        for row in events
    )
    heads = ("When", "Event", "Type", "Status", "Named as there", "Minutes")
    return Table(heads, rows, (14, 36, 12, 12, 11, 15), caption) if rows else None


def _when(start: object, end: object) -> str:
    return f"{start or ''} – {end}" if end and end != start else str(start or "undated")


def attendance_table(scope: Scope, body: Ref) -> Table | None:
    """How often each holder of a seat came to the meetings with attendance by the day."""
    found = attendance_of(scope.reader, body, None, None, scope.as_of)
    notes = [meeting.sources for meeting in found.meetings]
    rows = tuple(
        (
            scope.words(each.holder.label, *notes),
            Words(str(each.present)),
            Words(str(each.substitute)),
            Words(str(each.apologies)),
            Words(str(each.absent)),
            Words("" if each.rate is None else f"{each.rate:.0%}"),
        )
        for each in found.holders
    )
    heads = ("Attendance of", "Present", "Substitute", "Apologies", "Absent", "Rate")
    return Table(heads, rows, (45, 11, 11, 11, 11, 11), "Attendance") if rows else None
