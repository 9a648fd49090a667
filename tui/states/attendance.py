"""Who comes to the meetings of a body: a row for each holder, then a row for each meeting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from registry.asof import AsOf
from registry.questions.attendance import Attendance, AttendanceOf, MeetingHeld, attendance_of
from registry.questions.refs import Ref
from registry.questions.roster import roster_on
from registry.store.location import Location
from registry.store.reading import reading
from tui.states.lines import Column, FixedLines, Line, told

_COLUMNS = (
    Column("Holder"),
    Column("Present", 7),
    Column("Subst.", 6),
    Column("Apol.", 5),
    Column("Absent", 6),
    Column("Not said", 8),
    Column("Came", 4),
)


class AttendanceState(FixedLines):
    """The attendance at a body's meetings up to the day."""

    title = "Attendance"

    def __init__(self, location: Location, body: Ref, as_of: AsOf) -> None:
        with reading(location) as reader:
            found = attendance_of(reader, body, None, None, as_of)
            sits = {seat.holder for seat in roster_on(reader, body, as_of).seats}
        super().__init__(_COLUMNS, list(_lines(found, sits, as_of)))
        told_of = sum(meeting.named > 0 for meeting in found.meetings)
        held = f"{len(found.meetings)} {'meeting' if len(found.meetings) == 1 else 'meetings'} held"
        by = f"by {as_of.text}: {held}, {told_of} with recorded attendance"
        self.summary: Sequence[str] = (f"Who comes to the meetings of {body.label}", by)


def _lines(found: Attendance, sits: Set[Ref], as_of: AsOf) -> Iterator[Line]:
    had_seat = [row for row in found.holders if row.has_seat]
    parts = (
        ("With a seat", [row for row in had_seat if row.holder in sits]),
        (f"With a seat then, and none as of {as_of.text}", [r for r in had_seat if r.holder not in sits]),
        ("Without a seat", [row for row in found.holders if not row.has_seat]),
    )
    for title, rows in parts:
        if rows:
            yield _heading(title)
            yield from map(_holder, rows)
    if found.meetings:
        yield _heading("Meetings")
        # The last one first: that is the one that people ask about.
        yield from map(_meeting, reversed(found.meetings))
    else:
        yield Line(("No meeting is recorded as held", *[""] * 6), None, ("No meeting is recorded as held.",))


def _heading(text: str) -> Line:
    return Line((text, *[""] * 6), is_heading=True)


def _holder(row: AttendanceOf) -> Line:
    rate = "" if row.rate is None else f"{row.rate:.0%}"
    numbers = (row.present, row.substitute, row.apologies, row.absent, row.not_recorded)
    named = row.present + row.substitute + row.apologies + row.absent
    came = row.present + row.substitute
    detail = (
        row.holder.label,
        f"came to {came} of the {named} meetings for which it is recorded" if named else "never named",
        f"of these {row.substitute} by a substitute" if row.substitute else "",
        f"not named for {row.not_recorded}, which is not absent" if row.not_recorded else "",
    )
    cells = (row.holder.label, *map(str, numbers), rate)
    return Line(cells, row.holder, tuple(filter(None, detail)))


def _meeting(meeting: MeetingHeld) -> Line:
    named = f"{meeting.named} named" if meeting.named else "nobody named"
    on = str(meeting.on or "undated")
    cells = (f"{on}: {meeting.ref.label}", *[""] * 6)
    return Line(cells, meeting.ref, (meeting.ref.label, on, named, *told(meeting.sources)))
