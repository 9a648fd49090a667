"""The form that says that a body's roster is still true: the seats of a date, ticked but for some."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.attending import minutes_named
from registry.questions.refs import Ref
from registry.questions.seats import Seat, seats_on
from registry.store.location import Location
from registry.store.reading import reading
from tui.states.forms import BodyForm, Field, Note, name_looked_up
from tui.states.lines import Column, Line, period
from tui.states.naming import SOURCE


class ConfirmationForm(BodyForm):
    """Seats of a body that were still held on a day; all of them, but for those that are unticked."""

    title = "Confirmation"
    fields = (
        Field("date", "Date"),
        Field("source", "Source", "who says so: a source by its name"),
        Field("locator", "Place", "where in it: page 3, line 12"),
        Field("why", "Why", "for the journal, if you like"),
    )
    columns: Sequence[Column] = (
        Column("Still", 7),
        Column("Seat", 16),
        Column("Who"),
        Column("Confirmed", 10, from_width=60),
    )

    named = MappingProxyType({"source": SOURCE})

    def __init__(self, location: Location, body: Ref, date: str) -> None:
        self._seats: list[Seat] = []
        self._unticked: set[str] = set()
        self._source: Ref | None = None
        super().__init__(location, body, date)

    # ------------------------------------------------------------ the fields
    def show_roster(self, day: AsOf) -> Note:
        """Take the seats that may be held on the date."""
        with reading(self.location) as reader:
            self._seats = seats_on(reader, day, "seat.mechanism_id = :body", body=self.body.id)
        if day.first > AsOf.on().text:
            return Note(f"{day.text} is still to come: confirm what is known", is_wrong=True)
        return Note(f"roster of {day.text}")

    def looked_up(self, name: str, text: str) -> Note:
        """The source that the name means."""
        remark = next(field.remark for field in self.fields if field.name == name)
        if name != "source":
            return Note("" if text else remark)
        self._source = None
        self._source = name_looked_up(self.location, text, minutes_named)
        return Note(self._source.label if self._source else remark)

    # ------------------------------------------------------------ the rows
    def marks_kept(self) -> dict[str, str]:
        """The seats that were unticked."""
        return dict.fromkeys(sorted(self._unticked), "unticked")

    def take_marks(self, marks: Mapping[str, str]) -> None:
        """Untick them again."""
        self._unticked = {seat.id for seat in self._seats} & set(marks)

    @property
    def is_ticked(self) -> bool:
        """Whether a seat was unticked."""
        return bool(self._unticked)

    @property
    def counted(self) -> str:
        """How many seats are to be confirmed."""
        known = sum(map(self._is_known, self._seats))
        ticked = sum(seat.id not in self._unticked and not self._is_known(seat) for seat in self._seats)
        said = f"{ticked} of {len(self._seats)} seats ticked, of the roster of {self.shown_for.text}"
        return f"{said} · {known} confirmed for it already" if known else said

    def _is_known(self, seat: Seat) -> bool:
        return seat.last_confirmed is not None and seat.last_confirmed.latest >= self.shown_for.text.latest

    def tick(self, index: int) -> str:
        """Untick a seat, or tick it again."""
        if not 0 <= index < len(self._seats):
            return ""
        if self._is_known(self._seats[index]):
            return (
                f"{self._seats[index].shown_holder} is confirmed for {self.shown_for.text} or later already"
            )
        self._unticked ^= {self._seats[index].id}
        return ""

    def count(self) -> int:
        """How many seats there are."""
        return len(self._seats)

    def window(self, offset: int, limit: int) -> Sequence[Line]:
        """So many of them from a position on."""
        return [self._line(seat) for seat in self._seats[offset : offset + limit]]

    def _line(self, seat: Seat) -> Line:
        still = "already" if self._is_known(seat) else "[ ]" if seat.id in self._unticked else "[x]"
        cells = (still, seat.shown_role, seat.shown_holder, seat.last_confirmed or "never")
        return Line(cells, seat.holder, (seat.shown_holder, seat.shown_role, period(seat.start, seat.end)))

    # ------------------------------------------------------------ writing
    def save(self) -> str:
        """Confirm the seats as the command does."""
        from registry.changes.editing import Word
        from registry.changes.journal import Reason
        from registry.changes.meetings import confirm_roster

        self.refuse_what_is_wrong()
        if self._source is None:
            raise BadInput("who confirms it?", where="Source", remedy="name the source")
        date = self.values["date"]
        but = [seat.id for seat in self._seats if seat.id in self._unticked]
        word = Word(self._source.id, self.values["locator"] or None)
        reason = Reason(self.values["why"] or f"confirm {self.body.id}, {date}")
        done = confirm_roster(self.location, self.body.id, date, but, word, reason)
        if done.change is None:
            raise BadInput("no seat is left to confirm", remedy="tick one, or give a later date")
        return f"Change {done.change}: {done.seats} {'seat' if done.seats == 1 else 'seats'} confirmed"
