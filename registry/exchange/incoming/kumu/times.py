"""Since when and until when, as a map of Kumu says it: in Kumu's own words, or in a field of one's own."""

from __future__ import annotations

from collections.abc import Mapping

from registry.exchange.incoming.words.days import day_written

STARTS = ("start date", "start_date")
ENDS = ("end date", "end_date")
"""What Kumu's timeline reads."""
_STARTED = ("start", "since", "started", "begin")
_ENDED = ("end", "until", "ended")


def times_of(said: Mapping[str, object]) -> tuple[str | None, str | None, frozenset[str]]:
    """Start and end, and the fields that say them; one's own field only where a date stands in it.

    >>> times_of({"start": "2020-05", "until": "further notice"})
    ('2020-05', None, frozenset({'start'}))
    """
    found = [
        next((name for name in own if said.get(name)), None)
        or next((name for name in others if _is_date(said.get(name))), None)
        for own, others in ((STARTS, _STARTED), (ENDS, _ENDED))
    ]
    start, end = (str(said[name]) if name and isinstance(said[name], str) else None for name in found)
    return start, end, frozenset(name for name in found if name)


def _is_date(value: object) -> bool:
    return isinstance(value, str) and day_written(value).date is not None
