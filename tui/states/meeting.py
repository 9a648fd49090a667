"""The form for a meeting that was held: the roster of its date to tick, minutes, and others who came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from registry.asof import AsOf
from registry.errors import BadInput, InterlockError
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
from registry.terms.events import AttendanceStatus
from registry.terms.kinds import Certainty
from tui.states.forms import BodyForm, Field, Note, name_looked_up
from tui.states.lines import Column, Line, period, told
from tui.states.naming import ATTENDANT, SOURCE, NameChoice
from tui.states.recorded import CORRECTED_HERE, RecordedMeeting, laid_beside, why_it_stays

if TYPE_CHECKING:
    from registry.changes.meetings import Again, Attending

_NEXT: dict[AttendanceStatus | None, AttendanceStatus | None] = {
    None: AttendanceStatus.present,
    AttendanceStatus.present: AttendanceStatus.apologies,
}
_SIGNS = {
    AttendanceStatus.present: "[x]",
    AttendanceStatus.apologies: "[a]",
    AttendanceStatus.absent: "[-]",
    AttendanceStatus.substitute: "[s]",
    AttendanceStatus.remote: "[r]",
}
BETWEEN_NAMES = ";"
"""What stands between the names of others: names have commas in them."""


class MeetingForm(BodyForm):
    """A meeting of a body, with who was there. Who is not marked is not said, which is not absent.

    Where the meeting of the date is recorded already, the form begins with what is known of it.
    """

    title = "Meeting"
    fields = (
        Field("date", "Date"),
        Field("minutes", "Minutes", "a source by its name, or none"),
        Field("others", "Others", f"guests by name, with {BETWEEN_NAMES} between them"),
        Field("why", "Why", "for the journal, if you like"),
    )
    columns: Sequence[Column] = (Column("There", 14), Column("Who"), Column("Seat", 16, from_width=60))
    named = MappingProxyType({"minutes": SOURCE, "others": ATTENDANT})
    between_names = BETWEEN_NAMES

    def __init__(self, location: Location, body: Ref, date: str) -> None:
        self._sheet: list[Expected] = []
        self._marks: dict[Ref, AttendanceStatus] = {}
        self._instead: dict[Ref, Ref] = {}
        self._found: dict[str, list[Ref]] = {}
        self._recorded: RecordedMeeting | None = None
        super().__init__(location, body, date)

    # ------------------------------------------------------------ the fields
    def show_roster(self, day: AsOf) -> Note:
        """Take the roster of the date; marks stay with whom they were made for."""
        with reading(self.location) as reader:
            self._sheet = attendance_sheet(reader, self.body, day)
            self._recorded = laid_beside(self._sheet, meetings_on(reader, self.body, day.text))
        for name in ("minutes", "others"):
            if not self.values[name]:
                self.notes[name] = Note(self._remark(name))
        if self._recorded is not None:
            return Note(self._recorded.words, is_wrong=bool(self._recorded.refusal))
        said = [f"roster of {day.text}"]
        if day.first > AsOf.on().text:
            said.append("still to come, so a planned meeting")
        return Note("; ".join(said))

    def _remark(self, name: str) -> str:
        """What is said beside an empty field: what is recorded, else what the field is for."""
        known = self._recorded
        if known is not None and name == "minutes" and known.minutes is not None:
            return f"recorded: {known.minutes.label}"
        if known is not None and name == "others" and known.guests:
            return f"recorded: {'; '.join(guest.label for guest in known.guests)}"
        return next(field.remark for field in self.fields if field.name == name)

    def looked_up(self, name: str, text: str) -> Note:
        """The source or the guests that the names mean."""
        self._found[name] = []
        if name == "why" or not text:
            return Note("" if text else self._remark(name))
        if name == "minutes":
            found = [name_looked_up(self.location, text, minutes_named)]
        else:
            found = [name_looked_up(self.location, part, attendant_named) for part in self._names()]
        self._found[name] = [ref for ref in found if ref is not None]
        return Note("; ".join(ref.label for ref in self._found[name]))

    def part_to_name(self, name: str) -> str:
        """The first of the names that means nobody; of a field without such a name, one more."""
        if name != "others":
            return super().part_to_name(name)
        return next((part for part in self._names() if not self._is_found(part)), "")

    def with_name(self, name: str, part: str, written: str) -> str:
        """The names with this one in place of the part; after them where no part was to be found."""
        if name != "others":
            return super().with_name(name, part, written)
        names = [each for each in self._names() if each]
        at = names.index(part) if part in names else len(names)
        return f"{BETWEEN_NAMES} ".join([*names[:at], written, *names[at + 1 :]])

    def _names(self) -> list[str]:
        return [part.strip() for part in self.values["others"].split(BETWEEN_NAMES)]

    def _is_found(self, part: str) -> bool:
        try:
            return name_looked_up(self.location, part, attendant_named) is not None
        except InterlockError:
            return False

    def substitute_choice(self) -> NameChoice:
        """How whoever came in somebody's place is found."""
        why = f"came to a meeting of {self.body.id}"
        return NameChoice(self.location, ATTENDANT, str(self.shown_for.text), why)

    # ------------------------------------------------------------ the rows
    def marks_kept(self) -> dict[str, str]:
        """How each was marked; of a substitute, who it was."""
        instead = {who: f" {by.id}" for who, by in self._instead.items()}
        return {who.id: f"{status}{instead.get(who, '')}" for who, status in self._marks.items()}

    def take_marks(self, marks: Mapping[str, str]) -> None:
        """Mark them again; who stands in the place of somebody has to be there still."""
        for index, expected in enumerate(self._sheet):
            word, _, by = marks.get(expected.who.id, "").partition(" ")
            status = next((status for status in AttendanceStatus if status == word), None)
            if status is None:
                continue
            try:
                self.mark(index, status, name_looked_up(self.location, by, attendant_named))
            except InterlockError:
                continue

    @property
    def is_ticked(self) -> bool:
        """Whether somebody is marked."""
        return bool(self._marks)

    @property
    def counted(self) -> str:
        """How many of the roster are marked how; who was marked and is not on it is left out, and told."""
        marks = [self._mark_of(line.who) for line in self._sheet]
        numbers = [f"{n} {status.label}" for status in _SIGNS if (n := marks.count(status))]
        said = f"{len(marks)} on the roster"
        on_sheet = {line.who for line in self._sheet}
        left_out = sum(who not in on_sheet for who in self._marks)
        gone = [f"{left_out} marked without a seat then, left out"] if left_out else []
        return " · ".join([said, *(numbers or ["nobody ticked"]), f"{marks.count(None)} not said", *gone])

    def who(self, index: int) -> Ref | None:
        """Who stands in the row."""
        return self._sheet[index].who if 0 <= index < len(self._sheet) else None

    def _mark_of(self, who: Ref) -> AttendanceStatus | None:
        """How the row is marked: as was chosen here, else as is recorded."""
        known = self._recorded.noted.get(who) if self._recorded else None
        return self._marks.get(who, known.status if known else None)

    def tick(self, index: int) -> str:
        """From not said to present, to apologies, and back; what is recorded never becomes not said."""
        who = self.who(index)
        if who is None:
            return ""
        after = _NEXT.get(self._mark_of(who))
        if after is None and self._recorded is not None and who in self._recorded.noted:
            after = AttendanceStatus.present
        return self.mark(index, after)

    def mark(self, index: int, status: AttendanceStatus | None, instead: Ref | None = None) -> str:
        """Mark the row so, ``instead`` being who came in their place; why that cannot be done here, if so."""
        who = self.who(index)
        if who is None:
            return ""
        known = self._recorded.noted.get(who) if self._recorded else None
        if known is not None and (refusal := why_it_stays(known, status)):
            return refusal
        self._instead.pop(who, None)
        self._marks.pop(who, None)
        if status is not None and (known is None or status != known.status):
            self._marks[who] = status
        if instead is not None:
            self._instead[who] = instead
        return ""

    def count(self) -> int:
        """How many there are to tick."""
        return len(self._sheet)

    def window(self, offset: int, limit: int) -> Sequence[Line]:
        """So many of them from a position on."""
        return [self._line(expected) for expected in self._sheet[offset : offset + limit]]

    def _line(self, expected: Expected) -> Line:
        status, instead = self._mark_of(expected.who), self._instead.get(expected.who)
        known = self._recorded.noted.get(expected.who) if self._recorded else None
        if known is not None and known.in_place_of is not None and expected.who not in self._marks:
            instead = known.who[0]
        there = f"{_SIGNS[status]} {status.label}" if status else "[ ]"
        by = f" ← {instead.label}" if instead else ""
        people = [seat.person.name for seat in expected.seats if seat.person and seat.person != expected.who]
        named = f": {', '.join(dict.fromkeys(people))}" if people else ""
        roles = ", ".join(dict.fromkeys(seat.shown_role for seat in expected.seats))
        cells = (there, f"{expected.who.label}{named}{by}", roles)
        return Line(cells, expected.who, (expected.who.label, *map(_seat, expected.seats)))

    # ------------------------------------------------------------ writing
    def save(self) -> str:
        """Record the meeting as the command does; of a recorded one, what is new or otherwise."""
        from registry.changes.journal import Reason
        from registry.changes.meetings import record_meeting

        self.refuse_what_is_wrong()
        names, again = self._named(), self._corrections()
        minutes = next((source.id for source in self._found.get("minutes", [])), None)
        known = self._recorded.minutes if self._recorded else None
        if minutes is None and known is not None and (any(names) or (again and again.corrected)):
            minutes = known.id
        date = self.values["date"]
        reason = Reason(self.values["why"] or f"meeting of {self.body.id}, {date}")
        done = record_meeting(self.location, self.body.id, date, names, minutes, reason, again)
        guests = [somebody.ref.label for somebody in done.attended if somebody.seat is None]
        without = f"; without a seat: {', '.join(guests)}" if guests else ""
        return f"Change {done.change}: {done.event_id}{without}"

    def _is_correction(self, who: Ref) -> bool:
        """Whether the mark stands in place of a recorded one, in its very row."""
        is_noted = self._recorded is not None and who in self._recorded.noted
        return is_noted and self._marks.get(who) in CORRECTED_HERE

    def _corrections(self) -> Again | None:
        """The recorded meeting, and what was recorded otherwise. Raises BadInput where that must stay."""
        from registry.changes.meetings import Again

        if self._recorded is None:
            return None
        corrected = {}
        for line in self._sheet:
            status, noted = self._marks.get(line.who), self._recorded.noted.get(line.who)
            if status is None or noted is None:
                continue
            if refusal := why_it_stays(noted, status):
                raise BadInput(refusal)
            if self._is_correction(line.who):
                corrected[noted.row] = status
        return Again(self._recorded.event.id, corrected)

    def _named(self) -> Attending:
        """Who is newly marked, and the guests."""
        from registry.changes.meetings import Attending

        fresh = [line.who for line in self._sheet if not self._is_correction(line.who)]
        present, apologies, absent = (
            [who.id for who in fresh if self._marks.get(who) is wanted] for wanted in CORRECTED_HERE
        )
        present += [ref.id for ref in self._found.get("others", [])]
        pairs = [f"{who.id}={self._instead[who].id}" for who in fresh if who in self._instead]
        return Attending(present, apologies, absent, pairs)


def _seat(seat: Seat) -> str:
    held = "certain" if seat.certainty is Certainty.certain else "possible"
    since = period(seat.start, seat.end)
    return " · ".join(
        filter(None, (seat.shown_role, seat.constituency.label, held, since, *told(seat.sources)[:1]))
    )
