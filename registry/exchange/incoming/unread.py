"""What of a file was not read, in one line of its report: which names, and how often each stands there."""

from __future__ import annotations

from collections.abc import Collection

MOST_TOLD = 20
"""How many names are told."""


def counted(found: Collection[tuple[str, int]], one: str = "value", several: str = "values") -> str:
    """The names, each with how many values (or cells) stand there; of many names the first.

    >>> counted([("meta", 2), ("notes", 1)])
    'meta (2 values), notes (1 value)'
    """
    told = [f"{name} ({number} {one if number == 1 else several})" for name, number in found]
    more = f", and {len(told) - MOST_TOLD} more" if len(told) > MOST_TOLD else ""
    return ", ".join(told[:MOST_TOLD]) + more
