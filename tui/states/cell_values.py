"""What a cell of a list says, for sorting and filtering, and what a column can be bounded by."""

from __future__ import annotations

from registry.errors import BadInput
from registry.questions.listing.language import NOTHING, UNRANKED, Term, Value, check_bound, natural
from registry.text import fold
from tui.states.lines import Column


def value_of_cell(cell: str, column: Column) -> Value:
    """What a cell says: "2" before "10", and stages in their order."""
    text = fold(cell)
    if not text:
        return NOTHING
    if column.is_number:
        return Value(int(cell) if cell.isdecimal() else None, text)
    if column.terms:
        return Value(_place(text, column), text)
    if column.is_date:
        return Value(cell, text)
    return Value(natural(text), text, is_natural=True)


def understood(term: Term, column: Column) -> Term:
    """The term as it is held against the column's values. Raises BadInput for a bound that says nothing."""
    check_bound(term, is_number=column.is_number, is_date=column.is_date)
    if term.bound is None or not column.terms:
        return term
    sign, typed = term.bound
    place = _place(fold(typed), column)
    if place.startswith(UNRANKED):
        labels = ", ".join(each.label for each in column.terms)
        raise BadInput(f"{typed!r} is none of: {labels}", remedy=f"bound {column.field}: by one of them")
    return term._replace(typed=f"{sign}{place}")


def _place(text: str, column: Column) -> str:
    labels = [fold(term.label) for term in column.terms or ()]
    return f"{labels.index(text):03}" if text in labels else f"{UNRANKED}{text}"
