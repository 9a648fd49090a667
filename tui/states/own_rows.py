"""What is recorded of a record, to be edited: its own facts, then the rows that belong to it, by kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from registry.frozen import Frozen
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.terms.base import word_label
from registry.terms.filling import Fillable, Sort
from registry.terms.kinds import Kind
from tui.states.lines import Column, FixedLines, Line, period, told

if TYPE_CHECKING:
    from registry.changes.editing import Target
    from registry.changes.own_rows import OwnRow, RowKind, RowsOfKind

_PERIODS = (("start_date", "end_date"), ("period_start", "period_end"), ("adopted_on", "ends_on"))
_HOLDERS = ("organisation", "country", "person")
_PLAINLY_IT = (*_HOLDERS, "entity", "body", "to")
_SAYS_NOTHING = {"unknown", "uncontested", "not_stated"}
_TELLS_NOTHING_SHORT = {
    "knowledge", "first_confirmed", "last_confirmed", "capacity", "constituency", "decision_power",
    "post_project_role",
}  # fmt: skip


class Meant(Frozen):
    """What a line stands for: a row, a kind of row, or the record itself where it has neither."""

    target: Target | None
    kind: RowKind | None


class OwnRowsState(FixedLines):
    """The record's own facts in one line, and below the rows of each kind that it can have."""

    def __init__(self, location: Location, ref: Ref) -> None:
        from registry.changes.editing import Target
        from registry.changes.own_rows import rows_of_record

        super().__init__((Column("What", 18), Column("Says"), Column("When", 21, from_width=70)))
        self.ref = ref
        self.meant: list[Meant] = []
        own = Target(ref.kind, ref.id)
        says = ("its own facts", ref.label, "")
        self._add(Line(says, None, (f"The {ref.kind} itself: {ref.label}", ref.id)), Meant(own, None))
        for rows in rows_of_record(location, ref):
            self._add_kind(rows)

    @property
    def summary(self) -> tuple[str, ...]:
        """The record."""
        return (f"What is recorded of {self.ref.label}", "Enter edits; + adds one more of the same")

    def _add(self, line: Line, meant: Meant) -> None:
        self.lines.append(line)
        self.meant.append(meant)

    def _add_kind(self, found: RowsOfKind) -> None:
        from registry.changes.editing import Target

        title = title_of(found.kind)
        if not found.rows:
            says = (title.lower(), "none recorded", "")
            self._add(Line(says, None, (f"{title}: none is recorded", "Enter or + adds one")), _of(found))
            return
        several = f"{title}: {found.in_all}"
        if found.in_all > len(found.rows):
            several += f", the first {len(found.rows)} of them here"
        self._add(Line((several, "", ""), is_heading=True), _of(found))
        for row in found.rows:
            self._add(
                _line(found.kind, row, self.ref), Meant(Target(found.kind.table, row.row_id), found.kind)
            )


def _of(found: RowsOfKind) -> Meant:
    return Meant(None, found.kind)


def title_of(kind: RowKind) -> str:
    """The rows of a kind as a heading calls them."""
    words = kind.key.replace("_", " ")
    named = kind.column.removesuffix("_id")
    role = "" if named in _PLAINLY_IT else f", as {named.replace('_', ' ')}"
    elsewhere = "" if kind.is_own else f" elsewhere{role}"
    return f"{words[0].upper()}{words[1:]}{elsewhere}"


def one_of_kind(kind: RowKind) -> str:
    """One of the kind as a sentence calls it."""
    return kind.word.replace("_", " ")


def _line(kind: RowKind, row: OwnRow, ref: Ref) -> Line:
    held = {field.name: (field, text) for field, text in row.fields}
    when, dated = _when(held)
    first = list(_words(held.values()))[:2]
    says = [] if kind.is_own else [row.owner.label]
    says += [
        f"{name.replace('_', ' ')} {text}" if field.sort is Sort.number else text
        for name, (field, text) in held.items()
        if field.sort in (Sort.record, Sort.text, Sort.number) and name not in dated
    ]
    what = " · ".join(first) or one_of_kind(kind)
    every = [f"{name.replace('_', ' ')}: {text}" for name, (_, text) in held.items()]
    # A seat that stands with another record is held by the one that is shown.
    holder = next((held[name][1] for name in _HOLDERS if kind.is_own and name in held), ref.label)
    detail = (holder if kind.table == "seat" else what, *every, row.row_id, *told(row.sources))
    seat = row.row_id if kind.table == "seat" else None
    return Line((what, " · ".join(says), when), None, detail, key=row.row_id, seat=seat)


def _words(fields: Iterable[tuple[Fillable, str]]) -> Iterator[str]:
    """The words of vocabularies, those left out that say nothing or little."""
    for field, text in fields:
        if field.sort is Sort.word and text not in _SAYS_NOTHING and field.name not in _TELLS_NOTHING_SHORT:
            yield word_label(text)


def _when(held: dict[str, tuple[Fillable, str]]) -> tuple[str, set[str]]:
    """When it was, and the fields that say so."""
    for first, last in _PERIODS:
        if first in held or last in held:
            begins, ends = (held[name][1] if name in held else None for name in (first, last))
            return period(begins, ends), {first, last}
    dates = {name: text for name, (field, text) in held.items() if field.sort is Sort.date}
    plain = next((text for name, text in dates.items() if name != "expected"), "")
    if plain:
        return plain, set(dates)
    return (f"expected {dates['expected']}", {"expected"}) if "expected" in dates else ("", set())


def kinds_to_add(ref: Ref) -> tuple[RowKind, ...]:
    """The kinds of row that may be added to a record, its own first; each once."""
    from registry.changes.own_rows import row_kinds

    by_title = {title_of(kind): kind for kind in row_kinds(Kind(ref.kind))}
    return tuple(by_title.values())
