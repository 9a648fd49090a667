"""A body's seats along the years: how many are held when, by whom, and when it met.

What is drawn as certain holds on a day of the column by the time rules, what is drawn as possible may
hold on one; nothing that held for a day only is lost between two columns.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.attendance import MeetingHeld, attendance_of
from registry.questions.holders import HolderKind
from registry.questions.refs import Ref, SourceNote, refs_of
from registry.questions.seat_spells import SeatSpell, seat_notes, spells_on
from registry.spans import Span
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms.seats import Role
from tui.states.lines import Column, FixedLines, Line, period, told

CERTAIN, POSSIBLE, MEETING, THE_DAY = "█", "░", "●", "│"
_LEGEND = f"{CERTAIN} certain  {POSSIBLE} possible  {MEETING} meeting  {THE_DAY} the day"
_LABEL = 4
_SEAT_COLUMNS = (Column("Role", 14), Column("Holder", 30), Column("Held"))
_MARK, _BEFORE_BAR = 2, 14 + 30 + 2 * 2
_NARROW, _SHORT_HOLDER = 100, 22


class HeldSeat(Frozen):
    """A seat of any time, with its holder and who says so."""

    spell: SeatSpell
    holder: Ref
    sources: tuple[SourceNote, ...]


class Timeline:
    """The seats and the meetings of a body, and the years that they span."""

    title = "Timeline"

    def __init__(self, location: Location, body: Ref, as_of: AsOf) -> None:
        self.body, self.as_of = body, as_of
        with reading(location) as reader:
            self.seats = _seats(reader, body)
            self.meetings: tuple[MeetingHeld, ...] = attendance_of(reader, body, None, None, as_of).meetings
        self.first, self.last = self._years()
        self.summary: Sequence[str] = (self._counted, _LEGEND)

    @property
    def _counted(self) -> str:
        now = [seat for seat in self.seats if seat.spell.held.may_hold(self.as_of)]
        certain = sum(seat.spell.held.surely_holds(self.as_of) for seat in now)
        seats = f"{len(self.seats)} {'seat' if len(self.seats) == 1 else 'seats'} recorded"
        meetings = f"{len(self.meetings)} {'meeting' if len(self.meetings) == 1 else 'meetings'} held"
        on_day = f"as of {self.as_of.text} {certain} certain, {len(now) - certain} possible"
        return f"{seats}; {on_day}; {meetings}"

    def _years(self) -> tuple[date, date]:
        """From the first year of which something is known to the last, the day among them."""
        spans = [span for seat in self.seats for span in seat.spell.held if span is not None]
        known = [day for span in spans for day in span if day is not None]
        known += [day for met in self.meetings if met.on for day in (met.on.earliest, met.on.latest)]
        known += [self.as_of.first, self.as_of.last]
        return date(int(min(known)[:4]), 1, 1), date(int(max(known)[:4]), 12, 31)

    # ------------------------------------------------------------ the columns of a width
    def columns(self, width: int) -> list[AsOf]:
        """The span of each of so many columns of the drawing, as a question's day."""
        first, days = self.first.toordinal(), (self.last - self.first).days
        bounds = [first + (days + 1) * n // width for n in range(width + 1)]
        return [_span(start, max(start, end - 1)) for start, end in pairwise(bounds)]

    def _drawn(self, spell: SeatSpell, column: AsOf) -> str:
        """Whether the seat is held in the column."""
        if spell.held.certain is not None and spell.held.certain.meets(column):
            return CERTAIN
        return POSSIBLE if spell.held.may_hold(column) else " "

    def bar(self, seat: HeldSeat, width: int) -> str:
        """The time of one seat."""
        return "".join(self._drawn(seat.spell, column) for column in self.columns(width))

    def chart(self, width: int, height: int) -> list[str]:
        """How many seats are held along the years, in so many lines; then meetings and the day; the years."""
        room = max(10, width - _LABEL)
        columns = self.columns(room)
        drawn = [[self._drawn(seat.spell, column) for seat in self.seats] for column in columns]
        most = max((len(marks) - marks.count(" ") for marks in drawn), default=0)
        lines = []
        for level in range(height, 0, -1):
            label = str(most) if level == height and most else ""
            above = (level - 1) * most / height
            lines.append(f"{label:>{_LABEL - 1}} " + "".join(_stacked(marks, above) for marks in drawn))
        lines.append(" " * _LABEL + "".join(map(self._event, columns)))
        lines.append(" " * _LABEL + _axis(columns))
        return lines

    def _event(self, column: AsOf) -> str:
        if any(met.on and Span(met.on.earliest, met.on.latest).meets(column) for met in self.meetings):
            return MEETING
        return THE_DAY if Span(self.as_of.first, self.as_of.first).meets(column) else "─"

    def lines(self, width: int) -> FixedLines:
        """A row for each seat, in the order of roles and names, with its time drawn in the last column."""
        holder = _SHORT_HOLDER if width < _NARROW else 30
        columns = (_SEAT_COLUMNS[0], Column("Holder", holder), _SEAT_COLUMNS[2])
        room = max(8, width - _MARK - _BEFORE_BAR + 30 - holder - 2)
        rows = [self._line(seat, room) for seat in self.seats]
        if not rows:
            rows = [Line(("", "No seat is recorded", ""), None, ("No seat is recorded.",))]
        return FixedLines(columns, rows)

    def _line(self, seat: HeldSeat, room: int) -> Line:
        spell = seat.spell
        role = Role(spell.role).label
        start, end = PartialDate.recorded(spell.start), PartialDate.recorded(spell.end)
        held = "dates unknown" if not (start or end) else period(start, end)
        certain = f"certain {_words(spell.held.certain)}" if spell.held.certain else "certain on no day"
        possible = f"possible {_words(spell.held.possible)}" if spell.held.possible else "possible on no day"
        detail = (seat.holder.label, f"{role}, {held}", certain, possible, *told(seat.sources))
        return Line((role, seat.holder.label, self.bar(seat, room)), seat.holder, detail)


def _seats(reader: Reader, body: Ref) -> list[HeldSeat]:
    """The seats of any time, each once: by the organisation, else the country, else the person."""
    spells: dict[str, SeatSpell] = {}
    for by in (HolderKind.organisation, HolderKind.country, HolderKind.person):
        for spell in spells_on(reader, by, [body.id]):
            spells.setdefault(spell.seat, spell)
    refs = refs_of(reader, {spell.holder for spell in spells.values()})
    notes = seat_notes(reader, set(spells))
    order = {str(role): position for position, role in enumerate(Role)}
    found = [HeldSeat(spell, refs[spell.holder], notes.get(spell.seat, ())) for spell in spells.values()]
    return sorted(found, key=lambda seat: (order[seat.spell.role], seat.holder.name, seat.spell.seat))


def _span(first: int, last: int) -> AsOf:
    """From one day of the calendar to another, by their numbers."""
    start, end = (date.fromordinal(number).isoformat() for number in (first, last))
    return AsOf(PartialDate(end), start, end, end, is_today=False)


def _stacked(marks: Iterable[str], needed: float) -> str:
    """What a column has above so many seats: the certain seats stand below, the possible ones above them."""
    held = list(marks)
    certain, both = held.count(CERTAIN), held.count(CERTAIN) + held.count(POSSIBLE)
    return CERTAIN if certain > needed else POSSIBLE if both > needed else " "


def _axis(columns: Sequence[AsOf]) -> str:
    """The years where they begin, as many as have room."""
    text, before = [" "] * len(columns), ""
    free = 0
    for at, column in enumerate(columns):
        year = column.last[:4]
        if year != before and at >= free and at + 4 <= len(columns):
            text[at : at + 4] = year
            free = at + 6
        before = year
    return "".join(text)


def _words(span: Span) -> str:
    if span.first is None and span.last is None:
        return "at any time"
    return f"{span.first or '…'} – {span.last or '…'}"
