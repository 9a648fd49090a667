"""The columns that a list is sorted by, as a value and as text: ``type,-seats``."""

from __future__ import annotations

from collections.abc import Sequence

from registry.errors import BadInput
from registry.frozen import Frozen
from registry.questions.listing.language import field_named


class Order(Frozen):
    """A column that a list is sorted by."""

    column: str
    descending: bool = False


Orders = tuple[Order, ...]
"""The columns that a list is sorted by, the first one before the others; none for its own order."""


def orders_text(orders: Orders) -> str:
    """The columns with a comma between them, a minus before those that are sorted downwards."""
    return ",".join(f"{'-' if order.descending else ''}{order.column}" for order in orders)


def orders_named(text: str, fields: Sequence[str]) -> Orders:
    """The orders that a text names. Raises BadInput, which says which columns there are.

    >>> orders_named("type,-seats", ["type", "seats"])
    (Order(column='type', descending=False), Order(column='seats', descending=True))
    """
    named: dict[str, Order] = {}
    for part in columns_named(text):
        order = Order(field_named(part.removeprefix("-").strip(), fields), part.startswith("-"))
        named.setdefault(order.column, order)
    if text.strip() and not named:
        raise BadInput(f"{text!r} names no column", remedy=f"there are {', '.join(fields)}")
    return tuple(named.values())


def columns_named(text: str) -> list[str]:
    """The names between the commas, as they are typed apart from case."""
    return [part.strip().casefold() for part in text.split(",") if part.strip()]
