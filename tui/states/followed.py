"""A list as a command gives it: rows that a question answered, narrowed and sorted as on screen.

On screen a part of a filter that cannot be followed narrows nothing, and the list says so while one types;
a command refuses it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from registry.errors import BadInput
from registry.questions.listing.language import terms_of_token, tokens_of
from registry.store.reading import Reader
from tui.states.held_rows import Row
from tui.states.narrowed import NarrowedList
from tui.states.orders import orders_text


def refuse_misunderstood(state: NarrowedList[Any], words: str) -> None:
    """Raise BadInput for a part of a filter that the list cannot follow; it says which columns there are."""
    for token in tokens_of(words):
        terms = terms_of_token(token)
        if not terms:
            raise BadInput(f"{token!r} names nothing to look for", remedy="leave it out, or go on with it")
        for term in terms:
            if term.field is not None:
                state.understood_term(term)


def words_followed(state: NarrowedList[Any]) -> str:
    """The list's filter without the parts that narrow nothing."""
    refused = {each.term for each in state.refused}
    told = [(token, terms_of_token(token)) for token in tokens_of(state.words)]
    return " ".join(token for token, terms in told if terms and not refused.intersection(terms))


def sort_followed(state: NarrowedList[Any]) -> str:
    """The order of the list's rows; empty where it is the list's own."""
    return "" if any(each.term is None for each in state.refused) else orders_text(state.orders)


def rows_followed(state: NarrowedList[Row], reader: Reader, rows: Sequence[Row]) -> list[Row]:
    """Those of the rows that fit the list's filter, in its order. Raises BadInput."""
    lines = [state.line(row) for row in rows]
    at = state.placed(reader, rows, lines)
    by_position = dict(zip(at, rows, strict=True))
    return [by_position[n] for n in state.narrowed_rows(reader, dict(zip(at, lines, strict=True)))]
