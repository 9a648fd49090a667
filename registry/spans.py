"""When something holds, as days: the time rules of :mod:`registry.asof`, told for all days at once."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """Days, both ends included, ``YYYY-MM-DD``; None where nobody knows of an end."""

    first: str | None
    last: str | None


class Held(NamedTuple):
    """On which days something may hold, and on which it does for certain; None: on no day."""

    possible: Span | None
    certain: Span | None
