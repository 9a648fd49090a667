"""Meetings and other events, and who came to a body's."""

from __future__ import annotations

from graphs.briefs.document import Block, Paragraph, Table, Words
from graphs.briefs.scope import Scope, counted
from registry.questions.attendance import MeetingHeld, attendance_of
from registry.questions.events import EventFilter, EventRow, events_on
from registry.questions.refs import Ref
from registry.terms.events import EventState


def event_table(scope: Scope, only: EventFilter, caption: str = "") -> Table | None:
    """The events that are known by the day, in the order of their days; None where there is none."""
    events = [row for row in events_on(scope.reader, scope.as_of, only) if _is_known(scope, row)]
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


def _is_known(scope: Scope, row: EventRow) -> bool:
    """Whether somebody had told of it by the day; what nobody vouches for, only where it was planned.

    A meeting that was held later is told by no day before it: that it would be nobody could know.
    """
    if row.status is EventState.ahead:
        return False
    if row.sources or scope.is_past(row.start or row.end):
        return scope.is_said(row.sources)
    return row.status is EventState.planned


def attendance_blocks(scope: Scope, body: Ref) -> list[Block]:
    """How often each holder of a seat came to the meetings with attendance by the day, and to which."""
    found = attendance_of(scope.reader, body, None, None, scope.as_of)
    if not found.holders:
        return []
    counts = tuple(
        tuple(
            Words(str(text))
            for text in (
                each.holder.label,
                each.present,
                each.substitute,
                each.apologies,
                each.absent,
                each.not_recorded,
                "" if each.rate is None else f"{each.rate:.0%}",
            )
        )
        for each in found.holders
    )
    heads = ("Attendance of", "Present", "Substitute", "Apologies", "Absent", "Not recorded", "Rate")
    told = [meeting for meeting in found.meetings if meeting.named]
    return [_counted_over(scope, told), Table(heads, counts, (34, 11, 13, 12, 10, 12, 8), "Attendance")]


def _counted_over(scope: Scope, meetings: list[MeetingHeld]) -> Paragraph:
    """Over which meetings attendance is counted, each with its minutes or other sources."""
    return Paragraph(
        (
            Words(
                f"Attendance is counted over {counted(len(meetings), 'meeting')}; the rate is of those "
                "for which something is recorded of the holder:"
            ),
            *(
                scope.words(f"{meeting.on}{'.' if n == len(meetings) else ';'}", meeting.sources)
                for n, meeting in enumerate(meetings, start=1)
            ),
        )
    )
