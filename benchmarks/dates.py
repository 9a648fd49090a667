"""Partial dates as sources give them: none, a year, a month, a day."""

from __future__ import annotations

from random import Random


def some_date(rng: Random, first: int, last: int, unknown: float = 0.2) -> str | None:
    """A date in the years from first to last, as precise as chance has it; None now and then."""
    if rng.random() < unknown:
        return None
    year = rng.randint(first, max(first, last))
    precision = rng.random()
    if precision < 0.35:
        return f"{year}"
    if precision < 0.6:
        return f"{year}-{rng.randint(1, 12):02}"
    return f"{year}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"


def a_day(rng: Random, first: int, last: int) -> str:
    """A day in the years from first to last."""
    return f"{rng.randint(first, last)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"


def year_of(date: str | None, otherwise: int) -> int:
    """The year of a date."""
    return int(date[:4]) if date else otherwise
