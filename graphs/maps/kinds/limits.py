"""How much goes on one map, and the sentence that says what was left out."""

from __future__ import annotations

from collections.abc import Sequence

from graphs.maps.kinds.wording import NAMED
from registry.frozen import Frozen
from registry.questions.refs import Ref

MOST_TIES = 5_000
"""So many ties at most on a map whose ties stand for shared things: more are a hairball."""


class Cut(Frozen):
    """How many ties and how many records there are, and how many of both are on the map."""

    ties: int
    of_ties: int
    records: int
    of_records: int


def left_out(cut: Cut, ties: str, records: str, which: str, remedy: str) -> tuple[str, ...]:
    """The notice, where not all of what was found is on the map.

    >>> left_out(Cut(2, 3, 4, 5), "pairs", "bodies", "the first", "--min narrows")
    ('2 of 3 pairs are on the map, the first; with the others 1 of 5 bodies is missing. --min narrows.',)
    """
    if cut.ties >= cut.of_ties:
        return ()
    gone = cut.of_records - cut.records
    missing = "is missing" if gone == 1 else "are missing"
    lost = f"with the others {gone:,} of {cut.of_records:,} {records} {missing}"
    if not gone:
        lost = f"all {cut.of_records:,} {records} are there"
    return (f"{cut.ties:,} of {cut.of_ties:,} {ties} are on the map, {which}; {lost}. {remedy}.",)


def off_the_map(refs: Sequence[Ref], what: str, why: str) -> list[str]:
    """The notice of records that are not on the map, with the names of the first; none where there are none.

    >>> off_the_map([Ref("a", "agreement", "A", None)], "agreement", "for all parties are of one country")
    ['1 agreement is not on the map, for all parties are of one country: A.']
    """
    names = first_names([ref.label for ref in refs]) if refs else ""
    return [f"{_counted(len(refs), what)} not on the map, {why}: {names}."] if refs else []


def never_held(seats: int) -> list[str]:
    """The notice of seats whose dates contradict one another, where there are any.

    >>> never_held(2)
    ['2 seats are not counted: the dates contradict one another.']
    """
    return [f"{_counted(seats, 'seat')} not counted: the dates contradict one another."] if seats else []


def _counted(number: int, what: str) -> str:
    return f"1 {what} is" if number == 1 else f"{number:,} {what}s are"


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
