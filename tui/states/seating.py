"""The forms of seats: one that is added, and one that ended with who follows in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.errors import BadInput
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.terms.base import word_label
from registry.terms.filling import Sort
from registry.terms.kinds import Kind
from tui.states.editing import short
from tui.states.entries import Entry, entry_of
from tui.states.facts import FactForm

if TYPE_CHECKING:
    from registry.changes.editing import Word

_HOLDER_KINDS = (Kind.organisation, Kind.person, Kind.place)
_OF_A_NEW_SEAT = ("role", "constituency", "start_date", "end_date", "post", "capacity", "voting", "level")


class NewSeatForm(FactForm):
    """A seat that is added to a body."""

    title = "New seat"

    def __init__(self, location: Location, body: Ref) -> None:
        from registry.changes.fillable import fillable_fields

        self.body = body
        fields = {field.name: field for field in fillable_fields("seat")}
        remark = "an organisation, a person or a country"
        holder = Entry("holder", "Holder", Sort.record, (), _HOLDER_KINDS, is_needed=True, remark=remark)
        person = entry_of(fields["person"])._replace(remark="who fills the seat for the holder, if known")
        rest = [entry_of(fields[name])._replace(is_needed=False) for name in _OF_A_NEW_SEAT]
        super().__init__(location, body.label, (holder, person, *rest), {"role": "member"})
        self.in_order = (("start_date", "end_date"),)

    @property
    def draft_of(self) -> str:
        """The body."""
        return f"new seat {self.body.id}"

    def write(self, word: Word) -> str:
        """Add the seat, in one change."""
        from registry.changes.adding import add
        from registry.changes.succession import field_of_holder

        holder = self.found["holder"]
        field = field_of_holder(holder)
        if field == "person" and self.values["person"]:
            raise BadInput("the holder is a person already", where="Person")
        names = ["role", *(entry.name for entry in self.changed if entry.name not in ("holder", "role"))]
        words = [f"of={self.body.id}", f"{field}={holder.id}", *self.words_of(names)]
        target, change = add(self.location, "seat", words, word, self.reason(f"{holder.label} has a seat"))
        return f"Change {change}: {holder.label}, {self.values['role']}, seat {target.row_id}"


class EndSeatForm(FactForm):
    """A seat that ended, and who follows in it."""

    title = "End of a seat"

    def __init__(self, location: Location, seat_id: str, holder: str) -> None:
        from registry.changes.editing import Target
        from registry.changes.fillable import recorded_in

        self.seat_id, self.holder = seat_id, holder
        recorded = recorded_in(location, Target("seat", seat_id))
        entries = (
            Entry(
                "end_date", "Last day", Sort.date, is_needed=True, remark="the last day on which it was held"
            ),
            Entry(
                "follower", "Follows", Sort.record, (), _HOLDER_KINDS, remark="who follows; nobody if empty"
            ),
            Entry("person", "Person", Sort.record, (), (Kind.person,), remark="who fills the seat then"),
            Entry("start_date", "From", Sort.date, remark="empty: the day after the last day"),
        )
        super().__init__(location, f"{holder}, {short(recorded.owner)}", entries, {})
        self.seen = recorded.seen
        self._already, self._began = recorded.values["end_date"], recorded.values["start_date"]
        self._side, self._role = recorded.values["constituency"], recorded.values["role"]
        self.in_order = (("began", "end_date"),)

    def date_of(self, name: str) -> str:
        """The start of the seat is recorded."""
        return self._began if name == "began" else super().date_of(name)

    @property
    def draft_of(self) -> str:
        """The seat."""
        return f"end seat {self.seat_id}"

    @property
    def will_log(self) -> tuple[str, ...]:
        """Both rows of the change, where somebody follows."""
        last = self.values["end_date"]
        lines = [f"seat of {self.holder}, end: {self._already or 'nothing'} → {last}"] if last else []
        follower = self.found.get("follower")
        if follower is not None:
            begins = self._begins() or "the day after"
            lines.append(
                f"new seat: {follower.label} from {begins}, {word_label(self._role)} too{self._same_side}"
            )
        source = self.found.get("source")
        return (*lines, f"on the word of {source.label}") if lines and source else tuple(lines)

    @property
    def _same_side(self) -> str:
        """The side that the next seat is taken to stand for, told as another holder may stand for another."""
        return f", for {word_label(self._side)} as before" if self._side not in ("", "unknown") else ""

    def _begins(self) -> str:
        from registry.changes.succession import day_after

        try:
            return self.values["start_date"] or day_after(self.values["end_date"])
        except ValueError:
            return ""

    def write(self, word: Word) -> str:
        """End it and add the next one, in one change."""
        from registry.changes.editing import Target
        from registry.changes.expecting import ChangedMeanwhile
        from registry.changes.fillable import recorded_in
        from registry.changes.succession import end_seat, field_of_holder

        follower, words = self.found.get("follower"), []
        if follower is not None:
            words.append(f"{field_of_holder(follower)}={follower.id}")
            words += self.words_of(name for name in ("person", "start_date") if self.values[name])
        elif self.values["person"] or self.values["start_date"]:
            raise BadInput("who follows?", where="Follows")
        why = f"{self.holder} left" + (f", {follower.label} follows" if follower else "")
        try:
            done = end_seat(
                self.location, self.seat_id, self.stored("end_date"), words, word, self.reason(why), self.seen
            )
        except ChangedMeanwhile:
            self.seen = recorded_in(self.location, Target("seat", self.seat_id)).seen
            raise
        next_seat = f"; seat {done.begun} of {follower.label}" if follower and done.begun else ""
        return f"Change {done.change}: the seat of {self.holder} ended {self.values['end_date']}{next_seat}"
