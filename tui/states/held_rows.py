"""What a list holds of its records: their names in order, and the values of the columns asked for so far."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import ClassVar, Generic, TypeVar

from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.edition import edition_of
from registry.questions.listing.columns import COLUMNS
from registry.questions.listing.held import Held, held_names
from registry.questions.listing.language import Value
from registry.questions.listing.told import Told, told_of
from registry.questions.windows import Window
from registry.store.location import Location
from registry.store.reading import Reader
from registry.store.stopping import Stopped, counted
from registry.terms.kinds import Kind
from tui.states.arranged_columns import ArrangedColumns
from tui.states.cell_values import value_of_cell
from tui.states.lines import Line

Row = TypeVar("Row")

MOST_WORKED_OUT = 5_000
"""Rows for which a column is worked out that no single query answers."""
_AT_ONCE = 400  # rows asked for in one query


class HeldRows(ArrangedColumns, ABC, Generic[Row]):
    """The rows of a list on a day, of which the names are read once and a row when it is drawn."""

    kind: ClassVar[Kind | None] = None
    """The kind of its records; None where its rows are no records of one kind."""

    def __init__(self, location: Location, as_of: AsOf) -> None:
        super().__init__()
        self.location, self.as_of = location, as_of
        self._held: Held | None = None
        self._values: dict[tuple[str, AsOf], dict[int, Value]] = {}
        self._given: Mapping[int, Line] | None = None

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
        self._held, self._values = held, {}

    def lines_at(self, reader: Reader, positions: Sequence[int]) -> list[Line]:
        """The rows at the positions of what is held, with all of their columns."""
        # Not looked whether the registry has changed: what is drawn is drawn as it was found.
        held = self._held or self.hold(reader)
        ids = [held.ids[n] for n in positions]
        lines: dict[str, Line] = {}
        for at in counted("rows", range(0, len(ids), _AT_ONCE), _AT_ONCE):
            for row in self.rows(reader, Window(ids=tuple(ids[at : at + _AT_ONCE]))):
                line = self.line(row)
                lines[line.mark] = line
        return [lines[key] for key in ids if key in lines]

    def told(self, reader: Reader, held: Held, field: str, positions: Sequence[int], as_of: AsOf) -> Told:
        """What a column says on the list's day at these positions, at least, of what is held.

        Raises BadInput where more than MOST_WORKED_OUT rows would be worked out one by one, and
        Stopped where another day than ``as_of`` is asked for meanwhile.
        """
        if self.is_held(field):
            assert self.kind is not None  # noqa: S101 - its columns are asked for by the kind
            return held.column(reader, self.kind, field, as_of)
        number = self.fields().index(field)
        column = type(self).columns[number]
        if column.is_name:
            return told_of({n: Value(held.names[n], held.texts[n]) for n in positions})
        known = self._values.setdefault((field, as_of), {})
        missing = [n for n in positions if n not in known]
        lines = self.lines_worked_out(reader, field, missing)
        if self.as_of != as_of:
            raise Stopped("another day is asked for")
        known.update(
            (n, value_of_cell(line.cells[number], column)) for n, line in zip(missing, lines, strict=True)
        )
        return told_of({n: known[n] for n in positions})

    def is_held(self, field: str) -> bool:
        """Whether one query says what the column has in every row."""
        return self.kind is not None and field in COLUMNS[self.kind]

    def lines_worked_out(self, reader: Reader, field: str, positions: Sequence[int]) -> list[Line]:
        """The rows at the positions, for what a column says in each. Raises BadInput for too many."""
        if self._given is not None:
            return [self._given[n] for n in positions]
        if self.kind is not None and len(positions) > MOST_WORKED_OUT:
            raise BadInput(
                f"{field!r} is worked out row by row, and {len(positions):,} rows are too many",
                remedy=f"narrow the list to {MOST_WORKED_OUT:,} first",
            )
        return self.lines_at(reader, positions)

    @property
    def held(self) -> Held | None:
        """The names that are held."""
        return self._held
