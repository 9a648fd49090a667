"""Days, for rules: by when a source spoke, and how long after something is."""

from __future__ import annotations

from registry.questions.speaking import Spoken

__all__ = ["Spoken", "days_after"]


def days_after(day: str, days: int) -> str:
    """The day so many days later; the last that can be written where there is none.

    >>> days_after("2018-01-31", 90)
    '2018-05-01'
    """
    from datetime import date, timedelta

    try:
        return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
    except OverflowError:
        return "9999-12-31"
