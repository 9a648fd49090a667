"""The form of a row that is added to a record: any kind, from the one description of its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.questions.refs import Ref
from registry.store.location import Location
from registry.terms.filling import Sort
from registry.terms.kinds import Kind
from tui.states.editing import EditForm
from tui.states.entries import OF_EVIDENCE, Entry, entry_of
from tui.states.facts import FactForm
from tui.states.own_rows import one_of_kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.changes.editing import Word
    from registry.changes.own_rows import RowKind

_RARE = ("alternate_of", "first_confirmed")
_COUNTED = ("version", "review")
"""Numbers of which the next one is meant."""


class NewRowForm(FactForm):
    """One more row of a kind. Rows that belong to another record ask which one first."""

    def __init__(
        self, location: Location, ref: Ref, kind: RowKind, given: Mapping[str, str] | None = None
    ) -> None:
        from registry.changes.fillable import fillable_fields, in_order

        self.ref, self.kind = ref, kind
        self.title = f"New {one_of_kind(kind)}"
        entries = [
            entry_of(field)
            for field in fillable_fields(kind.table)
            if field.column != kind.column and field.name not in _RARE
        ]
        if not kind.is_own:
            asked = " or ".join(Kind(owner).one for owner in kind.owners)
            owner = Entry(
                "of", "Of", Sort.record, (), kind.owners, is_needed=True, remark=f"{asked}, by name"
            )
            entries.insert(0, owner)
        begins = {**_next_numbers(location, ref, kind), **(given or {})}
        super().__init__(location, ref.label, entries, begins)
        self.in_order = in_order(kind.table)

    @property
    def draft_of(self) -> str:
        """The kind and the record."""
        return f"new {self.kind.table} {self.kind.column} {self.ref.id}"

    @property
    def changed(self) -> list[Entry]:
        """The fields that say something: all that is filled in is new."""
        return [entry for entry in self.entries if entry.name not in OF_EVIDENCE and self.values[entry.name]]

    @property
    def will_log(self) -> tuple[str, ...]:
        """The row in one line, and on whose word."""
        says = ", ".join(f"{entry.label.lower()} {self._shown(entry.name)}" for entry in self.changed)
        last = super().will_log[-1:] if self.found.get("source") else ()
        return (f"{self.title.lower()}: {says}", *last) if says else ()

    def write(self, word: Word) -> str:
        """Add it, in one change."""
        from registry.changes.adding import add

        field = self.kind.column.removesuffix("_id")
        words = self.words_of(entry.name for entry in self.changed)
        words.append(f"of={self.ref.id}" if self.kind.is_own else f"{field}={self.ref.id}")
        why = self.reason(f"{one_of_kind(self.kind)} of {self.ref.label}")
        target, change = add(self.location, self.kind.table, words, word, why)
        return f"Change {change}: {one_of_kind(self.kind)} {target.row_id} of {self.ref.label}"


def _next_numbers(location: Location, ref: Ref, kind: RowKind) -> dict[str, str]:
    """The number of the next version, or of the next review, where rows of the kind are counted so."""
    from registry.changes.fillable import fillable_fields
    from registry.changes.own_rows import rows_of_kind

    counted = [field.name for field in fillable_fields(kind.table) if field.name in _COUNTED]
    if not counted or not kind.is_own:
        return {}
    rows = rows_of_kind(location, ref, kind).rows
    return {
        name: str(1 + max((int(text) for row in rows for f, text in row.fields if f.name == name), default=0))
        for name in counted
    }


def next_stage_form(location: Location, ref: Ref) -> FactForm:
    """The form in which an agreement or an instrument enters its next stage.

    A stage that is expected and not yet entered is the next one: its row gets the date. Else the one
    after the last that was entered is offered, and may be chosen otherwise.
    """
    from registry.changes.editing import Target
    from registry.changes.own_rows import row_kinds, rows_of_kind

    kind = next(kind for kind in row_kinds(Kind(ref.kind)) if kind.word == "stage")
    rows = [(row, {f.name: text for f, text in row.fields}) for row in rows_of_kind(location, ref, kind).rows]
    order = _stages(kind)
    entered = [order.index(held["stage"]) for _, held in rows if "entered" in held or "expected" not in held]
    last = max(entered, default=-1)
    awaited = [
        (order.index(held["stage"]), row.row_id)
        for row, held in rows
        if "entered" not in held and "expected" in held and order.index(held["stage"]) > last
    ]
    form: FactForm
    if awaited:
        form = EditForm(location, Target(kind.table, min(awaited)[1]))
    else:
        given = {"stage": order[last + 1]} if last + 1 < len(order) else {}
        form = NewRowForm(location, ref, kind, given)
    form.begins_at = "entered" if form.values["stage"] else ""
    return form


def _stages(kind: RowKind) -> tuple[str, ...]:
    from registry.changes.fillable import fillable_fields

    return next(field.words for field in fillable_fields(kind.table) if field.name == "stage")
