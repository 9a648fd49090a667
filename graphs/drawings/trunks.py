"""Ties beside a list of records: a line for each record that is tied to several, which do not meet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from registry.frozen import Frozen


class Trunk(Frozen):
    """A line along the records: one record's ties to others, all of them above or below one another."""

    hub: str
    spokes: tuple[str, ...]
    lane: int
    """Its column, counted from the records."""


def trunks(order: Sequence[str], ties: Sequence[tuple[str, str]]) -> list[Trunk]:
    """As few lines as taking the record with the most ties that are left again and again gives.

    >>> trunks("abcd", [("a", "c"), ("b", "c"), ("c", "d"), ("a", "b")])
    [Trunk(hub='c', spokes=('a', 'b', 'd'), lane=1), Trunk(hub='a', spokes=('b',), lane=0)]
    """
    place = {record: n for n, record in enumerate(order)}
    left = {frozenset(tie) for tie in ties}
    found: list[tuple[str, tuple[str, ...]]] = []
    while left:
        counts = {record: sum(record in tie for tie in left) for record in order}
        hub = max(order, key=lambda record: (counts[record], -place[record]))
        mine = [tie for tie in left if hub in tie]
        spokes = sorted((end for tie in mine for end in tie if end != hub), key=place.__getitem__)
        found.append((hub, tuple(spokes)))
        left.difference_update(mine)
    lanes = _lanes([_reach(hub, spokes, place) for hub, spokes in found])
    return [Trunk(hub, spokes, lane) for (hub, spokes), lane in zip(found, lanes, strict=True)]


def _reach(hub: str, spokes: Sequence[str], place: Mapping[str, int]) -> tuple[int, int]:
    rows = [place[hub], *(place[spoke] for spoke in spokes)]
    return min(rows), max(rows)


def _lanes(reaches: Sequence[tuple[int, int]]) -> list[int]:
    """A lane for each, the shortest nearest to the records; none meets another one in its lane."""
    taken: list[list[tuple[int, int]]] = []
    lanes = [0] * len(reaches)
    for n in sorted(range(len(reaches)), key=lambda n: (reaches[n][1] - reaches[n][0], reaches[n], n)):
        low, high = reaches[n]
        meets = (any(first <= high and low <= last for first, last in there) for there in taken)
        lane = next((lane for lane, is_taken in enumerate(meets) if not is_taken), len(taken))
        if lane == len(taken):
            taken.append([])
        taken[lane].append(reaches[n])
        lanes[n] = lane
    return lanes
