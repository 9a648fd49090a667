"""The language of a list's filter: what was typed, as terms, and whether a row meets one.

``word`` has to stand in one of the names, ``!word`` in none of them; ``~word`` may be mistyped there;
``country:ls`` looks into a column. All terms have to be met. Accents and case are put aside.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from registry.errors import BadInput
from registry.text import fold

_FIELD = re.compile(r"([A-Za-z_]+):(.*)")
_BOUND = re.compile(r"([<>]=?)(.*)")
_SHORTEST_FUZZY = 3  # fewer letters are like nearly everything

Key = str | int | None
"""What a column is sorted by; None where a row has nothing there."""


class Value(NamedTuple):
    """What a row has in a column: its sort key, and folded texts in which a term is looked for.

    ``code`` is one that means the whole value where it is typed alone: ``ls``.
    """

    key: Key
    text: str
    code: str = ""


NOTHING = Value(None, "")


class Term(NamedTuple):
    """One thing that a row has to meet. ``words`` are folded; ``typed`` is what stood after the field."""

    words: str
    typed: str
    field: str | None = None
    is_excluded: bool = False
    is_fuzzy: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether it is a word of a name, without a sign or a column."""
        return self.field is None and not self.is_excluded and not self.is_fuzzy


def terms_of(typed: str) -> tuple[Term, ...]:
    """The terms of a filter; what is not typed to its end yet, as ``country:`` or ``!``, is none.

    >>> [(term.words, term.field, term.is_excluded) for term in terms_of("labour !youth country:LS !")]
    [('labour', None, False), ('youth', None, True), ('ls', 'country', False)]
    """
    return tuple(term for token in typed.split() for term in _terms_of(token))


def _terms_of(token: str) -> list[Term]:
    is_excluded = token.startswith("!")
    token = token.removeprefix("!")
    if found := _FIELD.fullmatch(token):
        field, typed = found[1].casefold(), found[2]
        return [Term(fold(typed), typed, field, is_excluded)] if fold(typed) else []
    is_fuzzy = token.startswith("~")
    words = fold(token).split()
    if is_excluded and not is_fuzzy:
        return [Term(" ".join(words), token, is_excluded=True)] if words else []
    return [
        Term(word, word, is_excluded=is_excluded, is_fuzzy=is_fuzzy and len(word) >= _SHORTEST_FUZZY)
        for word in words
    ]


def field_named(wanted: str, fields: Sequence[str]) -> str:
    """The column that a term names: by its name or by how that begins, where just one begins so.

    Raises BadInput, which says which there are.
    """
    beginning = [field for field in fields if field.startswith(wanted)]
    if wanted in fields or len(beginning) == 1:
        return wanted if wanted in fields else beginning[0]
    raise BadInput(f"no column {wanted!r} here", remedy=f"there are {', '.join(fields)}")


def meets(term: Term, value: Value) -> bool:
    """Whether a row with that value in the term's column meets it, exclusion aside.

    ``seats:>3`` compares numbers, ``from:>=2017`` dates as far as they are typed.
    """
    if bound := _BOUND.fullmatch(term.typed):
        return _within(bound[1], bound[2], value.key)
    if isinstance(value.key, int):
        return str(value.key) == term.words
    if value.code and term.words == value.code:
        return True
    # Two letters are the code of a country, and stand in the names of many others.
    return (not value.code or len(term.words) > len(value.code)) and term.words in value.text


def _within(sign: str, typed: str, key: Key) -> bool:
    if key is None or not typed:
        return False
    if isinstance(key, int):
        if not typed.isdecimal():
            return False
        return _compared(sign, (key > int(typed)) - (key < int(typed)))
    text, bound = key.casefold()[: len(typed)], typed.casefold()
    return _compared(sign, (text > bound) - (text < bound))


def _compared(sign: str, order: int) -> bool:
    return {">": order > 0, ">=": order >= 0, "<": order < 0, "<=": order <= 0}[sign]
