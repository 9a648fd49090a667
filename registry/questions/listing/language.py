"""The language of a list's filter: what was typed, as terms, and whether a row meets one.

``word`` has to stand in one of the names, ``!word`` in none of them; ``~word`` may be mistyped there;
``country:ls`` looks into a column; ``"two words"`` stand together. All terms have to be met. Accents and
case are put aside.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from registry.errors import BadInput
from registry.frozen import Frozen
from registry.text import fold

_TOKEN = re.compile(r'(?:[^\s"]|"[^"]*"?)+')
_FIELD = re.compile(r"([A-Za-z_]+):(.*)", re.DOTALL)
_BOUND = re.compile(r"([<>]=?)(.*)", re.DOTALL)
_DATE = re.compile(r"\d{1,4}(-\d{0,2}){0,2}")
_DIGITS = re.compile(r"\d+")
_SHORTEST_FUZZY = 3  # fewer letters are like nearly everything

Key = str | int | None
"""What a column is sorted by; None where a row has nothing there."""


class Value(Frozen):
    """What a row has in a column: its sort key, and folded texts in which a term is looked for.

    ``code`` is one that means the whole value where it is typed alone: ``ls``.
    """

    key: Key
    text: str
    code: str = ""
    is_natural: bool = False
    """Whether the key is that of :func:`natural`."""


UNRANKED = "~"
"""What the key of a word begins with that has no place among the others: it is on no side of a bound."""

NOTHING = Value(None, "")


class Term(Frozen):
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

    @property
    def bound(self) -> tuple[str, str] | None:
        """The sign of a bound and what stands after it: ``>`` and ``3``; None where it is none."""
        found = _BOUND.fullmatch(self.typed) if self.field is not None else None
        return (found[1], found[2].strip()) if found else None


def tokens_of(typed: str) -> list[str]:
    """The parts of a filter, each with its sign, column and quotation marks.

    >>> tokens_of('labour body:"task force"')
    ['labour', 'body:"task force"']
    """
    return [f'{token}"' if token.count('"') % 2 else token for token in _TOKEN.findall(typed)]


def terms_of(typed: str) -> tuple[Term, ...]:
    """The terms of a filter; what is not typed to its end yet, as ``country:`` or ``!``, is none.

    >>> [(term.words, term.field, term.is_excluded) for term in terms_of("labour !youth country:LS !")]
    [('labour', None, False), ('youth', None, True), ('ls', 'country', False)]
    """
    return tuple(term for token in tokens_of(typed) for term in terms_of_token(token))


def terms_of_token(token: str) -> list[Term]:
    """The terms of one part; none where it says nothing to look for."""
    is_excluded = token.startswith("!")
    token = token.removeprefix("!")
    if not token.startswith('"') and (found := _FIELD.fullmatch(token)):
        field, typed = found[1].casefold(), found[2].replace('"', "").strip()
        return [Term(fold(typed), typed, field, is_excluded)] if fold(typed) else []
    is_fuzzy = token.startswith("~")
    words = fold(token).split()
    if '"' in token or (is_excluded and not is_fuzzy):
        together = " ".join(words)
        is_long = len(together) >= _SHORTEST_FUZZY
        return [Term(together, token, None, is_excluded, is_fuzzy and is_long)] if words else []
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


def check_bound(term: Term, *, is_number: bool, is_date: bool) -> None:
    """Raise BadInput where a column of numbers or dates is bounded by something else."""
    bound = term.bound
    if bound is None:
        return
    sign, typed = bound
    if is_number and not (typed.isascii() and typed.isdigit()):
        raise BadInput(f"{typed!r} is no number", remedy=f"write {term.field}:{sign}3")
    if is_date and not (typed.isascii() and _DATE.fullmatch(typed)):
        raise BadInput(f"{typed!r} is no date", remedy=f"write {term.field}:{sign}2017, or 2017-06")


def natural(text: str) -> str:
    """A key by which "2" is sorted before "10".

    >>> natural("no 2") < natural("no 10")
    True
    """
    return _DIGITS.sub(lambda found: found[0].zfill(12), text)


def meets(term: Term, value: Value) -> bool:
    """Whether a row with that value in the term's column meets it, exclusion aside.

    ``seats:>3`` compares numbers, ``from:>=2017`` dates as far as they are typed.
    """
    return met_by(term, (value,))[0]


def met_by(term: Term, values: Sequence[Value]) -> list[bool]:
    """Which of the values meet the term, exclusion aside."""
    if (bound := term.bound) is not None:
        return [_within(*bound, value) for value in values]
    return [_says(value, term.words) for value in values]


def _says(value: Value, words: str) -> bool:
    if isinstance(value.key, int):
        return str(value.key) == words
    if value.code and words == value.code:
        return True
    # Two letters are the code of a country, and stand in the names of many others.
    return (not value.code or len(words) > len(value.code)) and words in value.text


def _within(sign: str, typed: str, value: Value) -> bool:
    key = value.key
    if key is None or not typed or str(key).startswith(UNRANKED):
        return False
    if isinstance(key, int):
        return typed.isdecimal() and _compared(sign, (key > int(typed)) - (key < int(typed)))
    bound = natural(fold(typed)) if value.is_natural else typed.casefold()
    text = key.casefold()[: len(bound)]
    return _compared(sign, (text > bound) - (text < bound))


def _compared(sign: str, order: int) -> bool:
    return {">": order > 0, ">=": order >= 0, "<": order < 0, "<=": order <= 0}[sign]
