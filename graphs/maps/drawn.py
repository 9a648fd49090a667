"""What of a map is drawn on a day: the twin, in Python, of what the page's script does for any day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache

from graphs.maps.material import Material
from registry.asof import AsOf
from registry.frozen import Frozen
from registry.spans import Held, Span


class Drawn(Frozen):
    """The records on the map, the pairs that a line joins, each pair in the order of its ids, and how many
    ties these lines stand for.
    """

    records: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    ties: int


def drawn_on(material: Material, day: AsOf) -> Drawn:
    """What is drawn on a day: what the start reaches, or whatever has a tie that day."""
    known = {record.ref.id for record in material.records}
    told = [
        (min(tie.from_id, tie.to_id), max(tie.from_id, tie.to_id))
        for tie in material.ties
        if tie.from_id in known and tie.to_id in known and tie.is_told(day, material.least)
    ]
    pairs = set(told)
    if material.hops is None:
        there = {end for pair in pairs for end in pair} | (set(material.start) & known)
    else:
        there = _reached(known & set(material.start), pairs, material.hops)
    kept = frozenset(pair for pair in pairs if pair[0] in there and pair[1] in there)
    return Drawn(frozenset(there), kept, sum(pair in kept for pair in told))


def _reached(start: set[str], pairs: Iterable[tuple[str, str]], hops: int) -> set[str]:
    beside: dict[str, set[str]] = defaultdict(set)
    for one, other in pairs:
        beside[one].add(other)
        beside[other].add(one)
    there, frontier = set(start), set(start)
    for _ in range(hops):
        frontier = {other for one in frontier for other in beside[one]} - there
        there |= frontier
    return there


def days_of_change(material: Material) -> list[str]:
    """The days, in order, on which anything on the map begins or is over, and the day of the map itself."""
    held = {tie.held for tie in material.ties}
    held |= {shared.held for tie in material.ties for shared in tie.through}
    return sorted({material.as_of.day, *(day for told in held for day in _turns(told))})


def _turns(held: Held) -> Iterator[str]:
    for span in held:
        if span is not None:
            yield from _span_turns(span)


def _span_turns(span: Span) -> Iterator[str]:
    if span.first is not None:
        yield span.first
    after = None if span.last is None else _day_after(span.last)
    if after is not None:
        yield after


@cache
def _day_after(day: str) -> str | None:
    """The next day; None after the last one that a calendar of four digits knows."""
    last = date.fromisoformat(day)
    return None if last == date.max else (last + timedelta(days=1)).isoformat()
