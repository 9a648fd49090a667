"""How a list is arranged: by which columns it is sorted, and which of them are shown."""

from __future__ import annotations

from registry.frozen import Frozen
from tui.states.arranged_columns import ArrangedColumns
from tui.states.orders import Order, columns_named, orders_text


class Arrangement(Frozen):
    """What is kept of a list: its order as text, and the columns that were chosen."""

    sort: str = ""
    columns: tuple[str, ...] = ()
    """Empty for those that the terminal has room for."""


def arrangement_of(state: ArrangedColumns) -> Arrangement:
    """How the list is arranged."""
    return Arrangement(orders_text(state.orders), state.chosen_fields)


def arrange(state: ArrangedColumns, wanted: Arrangement) -> None:
    """Arrange the list so; what names no column of it, as another version had them, counts for nothing."""
    fields = state.fields()
    named = [Order(part.removeprefix("-"), part.startswith("-")) for part in columns_named(wanted.sort)]
    state.sort_by(*(order for order in named if order.column in fields))
    chosen = frozenset(column for column in wanted.columns if column in fields)
    state.choose_columns(chosen or None)
