"""How often a body meets, as lists write it, in whole months."""

# ruff: noqa: E501 - lists of words, kept together by what they mean

from __future__ import annotations

import re
from collections.abc import Iterable

from registry.text import fold

_NUMBERS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "six": 6,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "six mois": 6,
    "dos": 2,
    "tres": 3,
}
_EVERY = re.compile(
    r"(?:every|each|alle|tous les|toutes les|cada) (?P<n>\d+|two|three|four|six|deux|trois|quatre|dos|tres|zwei|drei)? ?"
    r"(?P<unit>week|month|year|quarter|mois|semaine|ans|mes|semana|monat|woche|jahr)"
)
# What is narrower first: a biannual body meets twice a year, a biennial one every second year.
_WORDS: tuple[tuple[str, int], ...] = (
    (r"bi ?ennial|every (other|second) year|tous les deux ans", 24),
    (r"semi ?annual|bi ?annual|twice (a|per) year|half yearly|semestr|deux fois par an|halbjahr", 6),
    (r"three times (a|per) year|trois fois par an", 4),
    (r"quarter|trimest|vierteljahr|four times (a|per) year|quatre fois par an", 3),
    (r"bi ?month(?!ly meet)|every (other|second) month|bimest", 2),
    (r"week|semi ?month|fortnight|hebdo|semana|woch|quinzaine|daily|bi ?mensuel|twice (a|per) month", 1),
    (r"month|mensuel|mensual|monat|mensil", 1),
    (r"annual|year|annuel|anual|jahr", 12),
)
_FITS = tuple((re.compile(words), months) for words, months in _WORDS)


def months_between(words: str) -> int | None:
    """The months between two meetings, as the words say; None where they do not.

    The registry counts whole months: what meets more often meets at least once in one.

    >>> months_between("biweekly"), months_between("Quarterly"), months_between("tous les deux mois")
    (1, 3, 2)
    >>> months_between("first Monday of the month"), months_between("when needed")
    (1, None)
    """
    folded = fold(words)
    if found := _EVERY.search(folded):
        unit, said = found["unit"], found["n"] or "1"
        number = int(said) if said.isdigit() else _NUMBERS.get(said, {"zwei": 2, "drei": 3}.get(said, 1))
        if unit in ("week", "semaine", "semana", "woche"):
            return max(1, round(number / 4.35))
        return number * {"quarter": 3, "year": 12, "ans": 12, "jahr": 12}.get(unit, 1) or None
    return next((months for fits, months in _FITS if fits.search(folded)), None)


def shortest_months(words: Iterable[str]) -> int | None:
    """The shortest interval that any of the words says."""
    return min((months for each in words if (months := months_between(each))), default=None)
