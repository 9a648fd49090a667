"""How much goes on one map, and the sentence that says what was left out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from graphs.maps.kinds.wording import NAMED

MOST_TIES = 5_000
"""So many ties at most on a map whose ties stand for shared things: more are a hairball."""


class Cut(NamedTuple):
    """How many ties and how many records there are, and how many of both are on the map."""

    ties: int
    of_ties: int
    records: int
    of_records: int


def left_out(cut: Cut, ties: str, records: str, which: str, remedy: str) -> tuple[str, ...]:
    """The notice, where not all of what was found is on the map.

    >>> left_out(Cut(2, 3, 4, 5), "pairs", "bodies", "the first", "--min narrows")
    ('2 of 3 pairs are on the map, the first; with the others 1 of 5 bodies is off it. --min narrows.',)
    """
    if cut.ties >= cut.of_ties:
        return ()
    gone = cut.of_records - cut.records
    are_off = "is off it" if gone == 1 else "are off it"
    lost = f"with the others {gone:,} of {cut.of_records:,} {records} {are_off}"
    if not gone:
        lost = f"all {cut.of_records:,} {records} are there"
    return (f"{cut.ties:,} of {cut.of_ties:,} {ties} are on the map, {which}; {lost}. {remedy}.",)


def never_held(seats: int) -> list[str]:
    """The notice of seats whose dates contradict one another, where there are any.

    >>> never_held(1)
    ['Not counted, for its dates contradict one another: 1 seat.']
    """
    if not seats:
        return []
    which, what = ("its", "seat") if seats == 1 else ("their", "seats")
    return [f"Not counted, for {which} dates contradict one another: {seats:,} {what}."]


def first_names(names: Sequence[str]) -> str:
    """The names in a sentence: the first few, and how many others there are.

    >>> first_names(["A", "B"]), first_names("ABCDEFG")
    ('A and B', 'A, B, C, D, E and 2 others')
    """
    if len(names) == 1:
        return names[0]
    if len(names) <= NAMED + 1:
        return f"{', '.join(names[:-1])} and {names[-1]}"
    return f"{', '.join(names[:NAMED])} and {len(names) - NAMED} others"
