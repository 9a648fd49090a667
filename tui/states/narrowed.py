"""What every list can do: be narrowed as one types, sorted by a column, shown in other columns, marked."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping, Sequence
from typing import ClassVar, Generic, NamedTuple, TypeVar

from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.edition import edition_of
from registry.questions.listing.columns import COLUMNS, column_values
from registry.questions.listing.held import Held, held_names, ids_in_window, in_order, those_named
from registry.questions.listing.language import NOTHING, Term, Value, field_named, meets, terms_of
from registry.questions.windows import Window
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms import Kind
from registry.text import fold
from tui.states.lines import Column, Line

Row = TypeVar("Row")

MOST_WORKED_OUT = 5_000
"""Rows for which a column is worked out that no single query answers."""
_QUICK = 3_000  # rows that are narrowed without anybody noticing
_AT_ONCE = 400  # rows asked for in one query


class Order(NamedTuple):
    """The column that a list is sorted by."""

    column: str
    descending: bool = False


class _Wanted(NamedTuple):
    """What a list is asked for: an answer counts for just this."""

    as_of: AsOf
    words: str
    order: Order | None


class NarrowedList(ABC, Generic[Row]):
    """A list on a day; ``words`` narrow it, in the language of registry.questions.listing."""

    kind: ClassVar[Kind | None] = None
    """The kind of its records; None where its rows are no records of one kind."""
    columns: Sequence[Column] = ()

    def __init__(self, location: Location, as_of: AsOf) -> None:
        self.location, self.as_of, self.words = location, as_of, ""
        self.order: Order | None = None
        self.chosen: frozenset[str] | None = None
        self.problem = ""
        """What could not be done of what was asked for, with the reason."""
        self._total = 0
        self._held: Held | None = None
        self._values: dict[tuple[str, AsOf], dict[int, Value]] = {}
        self._found: tuple[_Wanted, list[int]] | None = None

    # ------------------------------------------------------------ what a kind of list says
    @abstractmethod
    def counted(self, reader: Reader, window: Window) -> int:
        """How many there are."""

    @abstractmethod
    def rows(self, reader: Reader, window: Window) -> list[Row]:
        """The window's rows, as the question answers."""

    @abstractmethod
    def line(self, row: Row) -> Line:
        """How a row is shown."""

    # ------------------------------------------------------------ asking
    @property
    def _wanted(self) -> _Wanted:
        return _Wanted(self.as_of, self.words, self.order)

    def count(self) -> int:
        """How many rows fit the filter."""
        with reading(self.location) as reader:
            if self._is_plain(reader):
                self.problem, self._found = "", None
                self._total = self.counted(reader, Window())
                return self._total
            return len(self._find(reader))

    def window(self, offset: int, limit: int) -> Sequence[Line]:
        """So many of the rows that fit, from a position on."""
        known = self._found
        # What would take a while is not asked for while a table is drawn: what was found before stands.
        waits = (known is None or known[0] != self._wanted) and not self.is_quick()
        with reading(self.location) as reader:
            if known is None and (waits or self._is_plain(reader)):
                lines = [self.line(row) for row in self._plain_rows(reader, Window(offset, limit))]
            else:
                stands = known is not None and (waits or known[0] == self._wanted)
                fitting = known[1] if known is not None and stands else self._find(reader)
                end = None if limit < 0 else offset + limit
                lines = self.lines_at(reader, fitting[offset:end])
        return [self._shown(line) for line in lines]

    def _is_plain(self, reader: Reader) -> bool:
        """Whether the database can answer alone: nothing is asked for, and no names are held."""
        if self.kind is None or terms_of(self.words) or self.order:
            return False
        return self._held is None or self._held.edition != edition_of(reader)

    def _plain_rows(self, reader: Reader, window: Window) -> list[Row]:
        # A list that is asked for as a whole is asked for in one query.
        if self.kind is None or window.limit < 0:
            return self.rows(reader, window)
        ids = ids_in_window(reader, self.kind, window)
        return self.rows(reader, window if ids is None else Window(ids=ids))

    def _find(self, reader: Reader) -> list[int]:
        wanted = self._wanted
        self._found = wanted, self._narrowed(reader, wanted)
        return self._found[1]

    def _narrowed(self, reader: Reader, wanted: _Wanted) -> list[int]:
        held = self.hold(reader)
        self.problem = ""
        terms = terms_of(wanted.words)
        fitting = those_named(held, [term for term in terms if term.field is None])
        for term in terms:
            if term.field is not None:
                fitting = self._in_column(reader, held, term, fitting)
        if wanted.order is None:
            return fitting
        try:
            values = self._values_of(reader, held, wanted.order.column, fitting)
        except BadInput as problem:
            self.problem = f"not sorted: {problem.line}"
            return fitting
        return in_order(fitting, held.names, values, descending=wanted.order.descending)

    def _in_column(self, reader: Reader, held: Held, term: Term, fitting: list[int]) -> list[int]:
        try:
            column = field_named(str(term.field), [each.field for each in type(self).columns])
            values = self._values_of(reader, held, column, fitting)
        except BadInput as problem:
            self.problem = problem.line
            return fitting
        return [n for n in fitting if meets(term, values.get(n, NOTHING)) is not term.is_excluded]

    # ------------------------------------------------------------ what is held
    def hold(self, reader: Reader) -> Held:
        """The names of all records, asked again where the registry has changed."""
        assert self.kind is not None  # noqa: S101 - a list without a kind holds its own rows
        if self._held is None or self._held.edition != edition_of(reader):
            self.keep(held_names(reader, self.kind))
        assert self._held is not None  # noqa: S101 - just kept
        return self._held

    def keep(self, held: Held) -> None:
        """Hold these from now on; what was known of others is forgotten."""
        self._held, self._values, self._found = held, {}, None

    def lines_at(self, reader: Reader, positions: Sequence[int]) -> list[Line]:
        """The rows at the positions of what is held, with all of their columns."""
        ids = [self.hold(reader).ids[n] for n in positions]
        lines: dict[str, Line] = {}
        for at in range(0, len(ids), _AT_ONCE):
            for row in self.rows(reader, Window(ids=tuple(ids[at : at + _AT_ONCE]))):
                line = self.line(row)
                lines[line.mark] = line
        return [lines[key] for key in ids if key in lines]

    def _values_of(
        self, reader: Reader, held: Held, field: str, positions: Sequence[int]
    ) -> Mapping[int, Value]:
        known = self._values.setdefault((field, self.as_of), {})
        number = [column.field for column in type(self).columns].index(field)
        column = type(self).columns[number]
        if self.kind is not None and field in COLUMNS[self.kind]:
            if not known:
                told = column_values(reader, self.kind, field, self.as_of)
                known.update((n, told.get(key, NOTHING)) for n, key in enumerate(held.ids))
        elif column.is_name:
            if not known:
                known.update((n, Value(held.names[n], text)) for n, text in enumerate(held.texts))
        else:
            missing = [n for n in positions if n not in known]
            if self.kind is not None and len(missing) > MOST_WORKED_OUT:
                raise BadInput(
                    f"{field!r} is worked out row by row, and {len(missing):,} rows are too many",
                    remedy=f"narrow the list to {MOST_WORKED_OUT:,} first",
                )
            lines = self.lines_at(reader, missing)
            known.update(
                (n, _value(line.cells[number], column)) for n, line in zip(missing, lines, strict=True)
            )
        return known

    def is_quick(self) -> bool:
        """Whether what is asked for can be answered between two keystrokes."""
        terms = terms_of(self.words)
        if self.kind is None or self._total <= _QUICK or not (terms or self.order):
            return True
        with reading(self.location) as reader:
            if self._held is None or self._held.edition != edition_of(reader):
                return False
        if self._found is not None and self._found[0] == self._wanted:
            return True
        fields = [each.field for each in type(self).columns]
        asked = [field for field in fields if any((term.field or "-") == field for term in terms)]
        asked += [self.order.column] if self.order else []
        return all(self._values.get((field, self.as_of)) for field in asked)

    @property
    def is_warm(self) -> bool:
        """Whether the names are held."""
        return self._held is not None

    @property
    def is_large(self) -> bool:
        """Whether its names are better read before somebody types."""
        return self._total > _QUICK

    def prepare(self) -> None:
        """Read what the filter and the order need: for a large registry in a thread of its own."""
        with reading(self.location) as reader:
            self._find(reader)

    # ------------------------------------------------------------ columns
    def choose_columns(self, fields: frozenset[str] | None) -> None:
        """Show just these columns and the first; None for all that the width has room for."""
        self.chosen = fields
        self._arrange()

    def sort_by(self, order: Order | None) -> None:
        """Sort by a column; None for the list's own order."""
        self.order = order
        self._arrange()

    def _arrange(self) -> None:
        self.columns = [self._headed(column) for column in self.plain_columns]

    @property
    def plain_columns(self) -> list[Column]:
        """The columns that are chosen, without the mark of the order."""
        if self.chosen is None:
            return list(type(self).columns)
        first, *rest = type(self).columns
        return [first, *(column._replace(from_width=0) for column in rest if column.field in self.chosen)]

    def _headed(self, column: Column) -> Column:
        if self.order is None or column.field != self.order.column:
            return column
        title = f"{column.title} {'▼' if self.order.descending else '▲'}"
        width = None if column.width is None else max(column.width, len(title))
        return column._replace(title=title, width=width, from_width=0, name=column.field)

    def _shown(self, line: Line) -> Line:
        if self.chosen is None:
            return line
        kept = [n == 0 or each.field in self.chosen for n, each in enumerate(type(self).columns)]
        return line._replace(
            cells=tuple(cell for cell, is_kept in zip(line.cells, kept, strict=True) if is_kept)
        )

    # ------------------------------------------------------------ marks
    def marks_fitting(self) -> list[str]:
        """What marks all rows that fit, in their order."""
        with reading(self.location) as reader:
            held = self.hold(reader)
            return [held.ids[n] for n in self._find(reader)]

    def lines_marked(self, marks: Collection[str]) -> list[Line]:
        """The marked rows as they are shown, those too that the filter hides; in the list's order."""
        with reading(self.location) as reader:
            held = self.hold(reader)
            fitting = self._find(reader)
            hidden = sorted(set(range(len(held.ids))) - set(fitting))
            positions = [n for n in (*fitting, *hidden) if held.ids[n] in marks]
            return [self._shown(line) for line in self.lines_at(reader, positions)]


def _value(cell: str, column: Column) -> Value:
    """What a cell says, for sorting and filtering: "2" before "10", and stages in their order."""
    text = fold(cell)
    if not text:
        return NOTHING
    if column.is_number and cell.isdecimal():
        return Value(int(cell), text)
    if column.terms:
        labels = [fold(term.label) for term in column.terms]
        return Value(f"{labels.index(text):03}" if text in labels else f"~{text}", text)
    return Value(re.sub(r"\d+", lambda found: found[0].zfill(12), text), text)
