"""How late something is, in words; for commands and screens alike."""

from __future__ import annotations


def lateness(days: int) -> str:
    """How long ago, in the largest whole unit: days up to two months, months up to two years.

    >>> lateness(1), lateness(59), lateness(400), lateness(800)
    ('1 day', '59 days', '13 months', '2 years')
    """
    if days < 60:
        return "1 day" if days == 1 else f"{days} days"
    return f"{days * 12 // 365} months" if days < 730 else f"{days * 4 // 1461} years"
