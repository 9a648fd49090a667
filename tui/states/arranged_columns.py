"""The columns of a list as somebody wants them: which are shown, and which ones it is sorted by."""

from __future__ import annotations

from collections.abc import Sequence

from registry.errors import BadInput
from registry.questions.listing.language import field_named
from tui.states.lines import Column, Line
from tui.states.orders import Order, Orders, columns_named


class ArrangedColumns:
    """The columns of a list; a list stands on it and names them in ``columns``."""

    columns: Sequence[Column] = ()

    def __init__(self) -> None:
        self.orders: Orders = ()
        self.chosen: frozenset[str] | None = None
        """The names of those that are shown beside the first; None for all that there is room for."""

    @classmethod
    def fields(cls) -> list[str]:
        """The names of its columns, as a filter calls them."""
        return [column.field for column in cls.columns]

    @property
    def order(self) -> Order | None:
        """The column that it is sorted by before others; None in its own order."""
        return self.orders[0] if self.orders else None

    def choose_columns(self, fields: frozenset[str] | None) -> None:
        """Show just these columns and the first; None for all that the width has room for."""
        self.chosen = fields
        self._arrange()

    def sort_by(self, *orders: Order) -> None:
        """Sort by columns, the first one before the others; by none: the list's own order."""
        self.orders = orders
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

    @property
    def chosen_fields(self) -> tuple[str, ...]:
        """The names of the columns that were chosen, the first one among them; none where none were."""
        return () if self.chosen is None else tuple(column.field for column in self.plain_columns)

    def _headed(self, column: Column) -> Column:
        order = next((order for order in self.orders if order.column == column.field), None)
        if order is None:
            return column
        title = f"{column.title} {'▼' if order.descending else '▲'}"
        width = None if column.width is None else max(column.width, len(title))
        return column._replace(title=title, width=width, from_width=0, name=column.field)

    def shown(self, line: Line) -> Line:
        """The line in the columns that are chosen."""
        if self.chosen is None:
            return line
        kept = [n == 0 or each.field in self.chosen for n, each in enumerate(type(self).columns)]
        return line._replace(
            cells=tuple(cell for cell, is_kept in zip(line.cells, kept, strict=True) if is_kept)
        )

    def numbers_of(self, text: str) -> list[int]:
        """Which columns a text names, in its order. Raises BadInput, which says which there are."""
        fields = self.fields()
        numbers = [fields.index(field_named(name, fields)) for name in columns_named(text)]
        if not numbers:
            raise BadInput(f"{text!r} names no column", remedy=f"there are {', '.join(fields)}")
        return list(dict.fromkeys(numbers))
