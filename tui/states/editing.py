"""The forms that change facts: edit a record or a row of one, add a record."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from registry.asof import AsOf
from registry.errors import AmbiguousName, BadInput, UnknownName
from registry.questions.alike import bodies_alike
from registry.questions.naming import record_named
from registry.questions.refs import Ref
from registry.questions.searching import EXACT
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.actors import AliasKind
from registry.terms.base import word_label
from registry.terms.filling import Fillable, Sort
from registry.terms.kinds import Kind
from registry.text import clean
from tui.states.entries import Entry, entry_of
from tui.states.facts import FactForm

if TYPE_CHECKING:
    from registry.changes.editing import Target, Word
    from registry.changes.fillable import Recorded

_FIRST = (
    "name", "acronym", "organisation", "person", "role", "constituency", "type", "classification", "country",
)  # fmt: skip
"""The fields that are asked for first, where there are such."""
_HOLDERS = ("organisation", "country", "person")
_OLD_NAME = Entry(
    "keep_name",
    "Old name",
    Sort.word,
    tuple(map(str, AliasKind)),
    remark="under a new name: what the old one stays as; empty: it was mistyped",
)
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
        entries = list(map(entry_of, self._fields.values()))
        if target.table in set(Kind):
            entries.insert(2, _OLD_NAME)
        began = {**self._shown_now, _OLD_NAME.name: str(AliasKind.former)}
        super().__init__(location, _about(target, recorded), entries, began)
        self.seen, self.in_order = recorded.seen, in_order(target.table)

    def _look(self, location: Location) -> Recorded:
        from registry.changes.fillable import recorded_in

        recorded = recorded_in(location, self.target)
        self._shown_now = {name: clean(" ".join(text.split())) for name, text in recorded.values.items()}
        for name, ref in recorded.named.items():
            kinds = self._fields[name].kinds if name in self._fields else ()
            self._shown_now[name] = written(location, ref, kinds)
        return recorded

    @property
    def draft_of(self) -> str:
        """The row."""
        return f"edit {self.target.table} {self.target.row_id}"

    @property
    def changed(self) -> list[Entry]:
        """The fields of facts that say something new; what becomes of an old name is no fact by itself."""
        return [entry for entry in super().changed if entry != _OLD_NAME]

    @property
    def _kept_as(self) -> str:
        """What the old name stays as; empty where the name is as it was, or the old one a mistake."""
        is_renamed = "name" in self.before and self.is_changed("name") and self.before["name"]
        return self.stored(_OLD_NAME.name) if is_renamed and _OLD_NAME.name in self.values else ""

    @property
    def will_log(self) -> tuple[str, ...]:
        """The fields, and what becomes of an old name."""
        lines = list(super().will_log)
        if self._kept_as:
            at = 1 + next(n for n, entry in enumerate(self.changed) if entry.name == "name")
            lines.insert(at, f"{self.before['name']} stays as one of its names: {word_label(self._kept_as)}")
        return tuple(lines)

    def write(self, word: Word) -> str:
        """One change; where somebody else changed the record meanwhile, nothing: the form shows it then."""
        from registry.changes.editing import edit
        from registry.changes.expecting import ChangedMeanwhile

        names = [entry.name for entry in self.changed]
        why = f"edit {self.target.row_id}"
        keep_name = AliasKind(self._kept_as) if self._kept_as else None
        try:
            change = edit(
                self.location,
                self.target,
                self.words_of(names),
                word,
                self.reason(why),
                self.seen,
                keep_name,
            )
        except ChangedMeanwhile as problem:
            with suppress(BadInput):
                # Of what somebody removed meanwhile there is nothing to look at: what was typed stays.
                self._look_again()
                problem.remedy = "^s once more saves what you typed; ^o takes what is recorded now"
            raise
        return f"Change {change}: {self.about}" if change else f"{self.about} says so already"

    def _look_again(self) -> None:
        """What is recorded now stands beside what was typed; what was not touched follows."""
        touched = {name for name in self.values if self.is_changed(name)}
        self.seen = self._look(self.location).seen
        for name, text in self._shown_now.items():
            if name in self.before:
                if self.before[name] != text:
                    self.meanwhile.add(name)
                self.before[name] = text
                if name not in touched:
                    self.values[name] = text


def _about(target: Target, recorded: Recorded) -> str:
    if target.table in set(Kind):
        return recorded.owner.label
    holder = next((recorded.named[name].label for name in _HOLDERS if name in recorded.named), "")
    of = f" of {holder}" if holder else ""
    return f"{target.table.replace('_', ' ')}{of}, {short(recorded.owner)}"


def short(ref: Ref) -> str:
    """The record in few letters: by its acronym where it has one."""
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
    return clean(ref.name) if found.id == ref.id else ref.id


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
        self.made = Ref(target.row_id, str(self.kind), self.values["name"], self.values["acronym"] or None)
        alike = []
        if self.kind is Kind.mechanism:
            with reading(self.location) as reader:
                alike = [one.ref.label for one in bodies_alike(reader, target.row_id, AsOf.on())]
        maybe = f"; alike: {'; '.join(alike[:3])}" if alike else ""
        return f"Change {change}: {self.values['name']} ({target.row_id}){maybe}"
