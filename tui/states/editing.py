"""The forms that change facts: edit a record or a seat, end a seat, add a seat or a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.asof import AsOf
from registry.errors import AmbiguousName, BadInput, UnknownName
from registry.questions.alike import bodies_alike
from registry.questions.naming import record_named
from registry.questions.refs import Ref
from registry.questions.searching import EXACT
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms import Kind
from registry.terms.filling import Fillable, Sort
from tui.states.facts import Entry, FactForm, entry_of

if TYPE_CHECKING:
    from registry.changes.editing import Target, Word
    from registry.changes.fillable import Recorded

_HOLDER_KINDS = (Kind.organisation, Kind.person, Kind.place)
_OF_A_NEW_SEAT = ("role", "constituency", "start_date", "end_date", "post", "capacity", "voting", "level")
_FIRST = (
    "name", "acronym", "organisation", "person", "role", "constituency", "type", "classification", "country",
)  # fmt: skip
"""The fields that are asked for first, where there are such."""
_HOLDERS = ("organisation", "country", "person")
_RARE = ("alternate_of", "first_confirmed")


class EditForm(FactForm):
    """The fields of a record, or of one of its seats, as they are recorded."""

    title = "Edit"

    def __init__(self, location: Location, target: Target) -> None:
        from registry.changes.fillable import fillable_fields, in_order

        self.target = target
        fields = sorted(fillable_fields(target.table), key=_order)
        self._fields = {field.name: field for field in fields if field.name not in _RARE}
        recorded = self._look(location)
        super().__init__(
            location, _about(target, recorded), map(entry_of, self._fields.values()), self._shown_now
        )
        self.seen, self.in_order = recorded.seen, in_order(target.table)

    def _look(self, location: Location) -> Recorded:
        from registry.changes.fillable import recorded_in

        recorded = recorded_in(location, self.target)
        self._shown_now = {name: " ".join(text.split()) for name, text in recorded.values.items()}
        for name, ref in recorded.named.items():
            kinds = self._fields[name].kinds if name in self._fields else ()
            self._shown_now[name] = written(location, ref, kinds)
        return recorded

    @property
    def draft_of(self) -> str:
        """The row."""
        return f"edit {self.target.table} {self.target.row_id}"

    def write(self, word: Word) -> str:
        """One change; where somebody else changed the record meanwhile, nothing: the form shows it then."""
        from registry.changes.editing import edit
        from registry.changes.expecting import ChangedMeanwhile

        names = [entry.name for entry in self.changed]
        why = f"edit {self.target.row_id}"
        try:
            change = edit(self.location, self.target, self.words_of(names), word, self.reason(why), self.seen)
        except ChangedMeanwhile:
            self._look_again()
            raise
        return f"Change {change}: {self.about}" if change else f"{self.about} says so already"

    def _look_again(self) -> None:
        """What is recorded now stands beside what was typed; what was not touched follows."""
        touched = {name for name in self.values if self.is_changed(name)}
        self.seen = self._look(self.location).seen
        for name, text in self._shown_now.items():
            if name in self.before:
                self.before[name] = text
                if name not in touched:
                    self.values[name] = text


def _about(target: Target, recorded: Recorded) -> str:
    if target.table in set(Kind):
        return recorded.owner.label
    holder = next((recorded.named[name].label for name in _HOLDERS if name in recorded.named), "")
    of = f" of {holder}" if holder else ""
    return f"{target.table.replace('_', ' ')}{of}, {_short(recorded.owner)}"


def _short(ref: Ref) -> str:
    return ref.acronym or ref.name


def _order(field: Fillable) -> int:
    return _FIRST.index(field.name) if field.name in _FIRST else len(_FIRST)


def written(location: Location, ref: Ref, kinds: tuple[Kind, ...]) -> str:
    """A record as a field names it: by its name where that means it alone, else by its id."""
    try:
        with reading(location) as reader:
            found = record_named(reader, ref.name, kinds, at_least=EXACT)
    except (UnknownName, AmbiguousName):
        return ref.id
    return ref.name if found.id == ref.id else ref.id


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
        super().__init__(location, f"{holder}, {_short(recorded.owner)}", entries, {})
        self.seen = recorded.seen
        self._already, self._began = recorded.values["end_date"], recorded.values["start_date"]
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
            lines.append(
                f"new seat: {follower.label} from {self._begins() or 'the day after'}, the same role"
            )
        source = self.found.get("source")
        return (*lines, f"on the word of {source.label}") if lines and source else tuple(lines)

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


class NewRecordForm(FactForm):
    """A record that is added; those that are called alike were shown before."""

    def __init__(self, location: Location, kind: Kind, name: str = "") -> None:
        from registry.changes.fillable import fillable_fields

        self.kind = kind
        self.title = f"New {kind}"
        fields = [entry_of(field) for field in sorted(fillable_fields(kind), key=_order)]
        own_id = Entry("id", "Id", remark="empty: made from the name; say one where the name is taken")
        super().__init__(location, kind.one, (*fields, own_id), {})
        if name:
            self.enter("name", name)

    @property
    def draft_of(self) -> str:
        """The kind."""
        return f"new {self.kind}"

    def write(self, word: Word) -> str:
        """Add it, in one change; bodies that may be the same are told, as they cannot be known before."""
        from registry.changes.adding import add

        words = self.words_of(entry.name for entry in self.changed)
        target, change = add(
            self.location, str(self.kind), words, word, self.reason(f"added {self.values['name']}")
        )
        alike = []
        if self.kind is Kind.mechanism:
            with reading(self.location) as reader:
                alike = [one.ref.label for one in bodies_alike(reader, target.row_id, AsOf.on())]
        maybe = f"; alike: {'; '.join(alike[:3])}" if alike else ""
        return f"Change {change}: {self.values['name']} ({target.row_id}){maybe}"
