"""The form for a meeting that was held: the roster of its date to tick, minutes, and others who came."""

from __future__ import annotations

from collections.abc import Sequence

from registry.asof import AsOf
from registry.questions.attending import (
    Expected,
    attendance_sheet,
    attendant_named,
    meetings_on,
    minutes_named,
)
from registry.questions.refs import Ref
from registry.questions.seats import Seat
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms import AttendanceStatus, Certainty
from tui.states.forms import BodyForm, Field, Note, name_looked_up
from tui.states.lines import Column, Line, period, told

_NEXT: dict[AttendanceStatus | None, AttendanceStatus | None] = {
    None: AttendanceStatus.present,
    AttendanceStatus.present: AttendanceStatus.apologies,
}
_SIGNS = {
    AttendanceStatus.present: "[x]",
    AttendanceStatus.apologies: "[a]",
    AttendanceStatus.absent: "[-]",
    AttendanceStatus.substitute: "[s]",
}
BETWEEN_NAMES = ";"
"""What stands between the names of others: names have commas in them."""


class MeetingForm(BodyForm):
    """A meeting of a body, with who was there. Who is not marked is not said, which is not absent."""

    title = "Meeting"
    fields = (
        Field("date", "Date"),
        Field("minutes", "Minutes", "a source by its name, or none"),
        Field("others", "Others", f"guests by name, with {BETWEEN_NAMES} between them"),
        Field("why", "Why", "for the journal, if you like"),
    )
    columns: Sequence[Column] = (Column("There", 14), Column("Who"), Column("Seat", 16, from_width=60))

    def __init__(self, location: Location, body: Ref, date: str) -> None:
        self._sheet: list[Expected] = []
        self._marks: dict[Ref, AttendanceStatus] = {}
        self._instead: dict[Ref, Ref] = {}
        self._found: dict[str, list[Ref]] = {}
        super().__init__(location, body, date)

    # ------------------------------------------------------------ the fields
    def show_roster(self, day: AsOf) -> Note:
        """Take the roster of the date; marks stay with whom they were made for."""
        with reading(self.location) as reader:
            self._sheet = attendance_sheet(reader, self.body, day)
            recorded = meetings_on(reader, self.body, day.text)
        said = [f"roster of {day.text}"]
        if day.first > AsOf.on().text:
            said.append("still to come, so a planned meeting")
        said += [f"recorded already: {event.id}" for event in recorded]
        return Note("; ".join(said))

    def looked_up(self, name: str, text: str) -> Note:
        """The source or the guests that the names mean."""
        remark = next(field.remark for field in self.fields if field.name == name)
        self._found[name] = []
        if name == "why" or not text:
            return Note("" if text else remark)
        if name == "minutes":
            found = [name_looked_up(self.location, text, minutes_named)]
        else:
            names = [part.strip() for part in text.split(BETWEEN_NAMES)]
            found = [name_looked_up(self.location, part, attendant_named) for part in names]
        self._found[name] = [ref for ref in found if ref is not None]
        return Note("; ".join(ref.label for ref in self._found[name]))

    # ------------------------------------------------------------ the rows
    @property
    def is_ticked(self) -> bool:
        """Whether somebody is marked."""
        return bool(self._marks)

    @property
    def counted(self) -> str:
        """How many of the roster are marked how; who was marked and is not on it is left out, and told."""
        marks = [self._marks.get(line.who) for line in self._sheet]
        numbers = [f"{n} {status.label}" for status in _SIGNS if (n := marks.count(status))]
        said = f"{len(marks)} on the roster"
        left_out = len(self._marks) - (len(marks) - marks.count(None))
        gone = [f"{left_out} marked without a seat then, left out"] if left_out else []
        return " · ".join([said, *(numbers or ["nobody ticked"]), f"{marks.count(None)} not said", *gone])

    def who(self, index: int) -> Ref | None:
        """Who stands in the row."""
        return self._sheet[index].who if 0 <= index < len(self._sheet) else None

    def tick(self, index: int) -> None:
        """From not said to present, to apologies, and back."""
        who = self.who(index)
        if who is not None:
            self.mark(index, _NEXT.get(self._marks.get(who)))

    def mark(self, index: int, status: AttendanceStatus | None, instead: Ref | None = None) -> None:
        """Mark the row so; ``instead`` is who came in their place."""
        who = self.who(index)
        if who is None:
            return
        self._instead.pop(who, None)
        self._marks.pop(who, None)
        if status is not None:
            self._marks[who] = status
        if instead is not None:
            self._instead[who] = instead

    def count(self) -> int:
        """How many there are to tick."""
        return len(self._sheet)

    def window(self, offset: int, limit: int) -> Sequence[Line]:
        """So many of them from a position on."""
        return [self._line(expected) for expected in self._sheet[offset : offset + limit]]

    def _line(self, expected: Expected) -> Line:
        status, instead = self._marks.get(expected.who), self._instead.get(expected.who)
        there = f"{_SIGNS[status]} {status.label}" if status else "[ ]"
        by = f" ← {instead.label}" if instead else ""
        people = [seat.person.name for seat in expected.seats if seat.person and seat.person != expected.who]
        named = f": {', '.join(dict.fromkeys(people))}" if people else ""
        roles = ", ".join(dict.fromkeys(seat.shown_role for seat in expected.seats))
        cells = (there, f"{expected.who.label}{named}{by}", roles)
        return Line(cells, expected.who, (expected.who.label, *map(_seat, expected.seats)))

    # ------------------------------------------------------------ writing
    def save(self) -> str:
        """Record the meeting as the command does."""
        from registry.changes.journal import Reason
        from registry.changes.meetings import Attending, record_meeting

        self.refuse_what_is_wrong()
        marked = [(line.who.id, self._marks.get(line.who)) for line in self._sheet]
        present, apologies, absent = (
            [who for who, status in marked if status is wanted]
            for wanted in (AttendanceStatus.present, AttendanceStatus.apologies, AttendanceStatus.absent)
        )
        present += [ref.id for ref in self._found.get("others", [])]
        on_sheet = {line.who for line in self._sheet}
        pairs = [f"{who.id}={came.id}" for who, came in self._instead.items() if who in on_sheet]
        minutes = next((source.id for source in self._found.get("minutes", [])), None)
        date = self.values["date"]
        reason = Reason(self.values["why"] or f"meeting of {self.body.id}, {date}")
        names = Attending(present, apologies, absent, pairs)
        done = record_meeting(self.location, self.body.id, date, names, minutes, reason)
        guests = [somebody.ref.label for somebody in done.attended if somebody.seat is None]
        without = f"; without a seat: {', '.join(guests)}" if guests else ""
        return f"Change {done.change}: {done.event_id}{without}"


def _seat(seat: Seat) -> str:
    held = "certain" if seat.certainty is Certainty.certain else "possible"
    since = period(seat.start, seat.end)
    return " · ".join(
        filter(None, (seat.shown_role, seat.constituency.label, held, since, *told(seat.sources)[:1]))
    )
