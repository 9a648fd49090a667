"""Which members belong to the same groups at the same time, and to how many at once?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from graphs.maps.kinds.stays import Stay
from registry.frozen import Frozen
from registry.spans import Span

_ALWAYS = 4_000_000
"""A day after all days that a date can name, counted from the year 1."""

_CELLS = 4_000_000
"""Memory: so many pairs are looked at at a time."""

Numbers = NDArray[np.int64]


class Pairs(Frozen):
    """Pairs of members as columns: the places of both among ``members``, and how many groups they share
    on the day on which they share most.
    """

    members: tuple[str, ...]
    a: Numbers
    b: Numbers
    most: Numbers

    def only(self, kept: NDArray[np.intp]) -> Pairs:
        """Those at the places, in their order."""
        return Pairs(self.members, self.a[kept], self.b[kept], self.most[kept])

    def named(self) -> list[tuple[str, str]]:
        """The ids of both."""
        ends = zip(self.a.tolist(), self.b.tolist(), strict=True)
        return [(self.members[a], self.members[b]) for a, b in ends]


class _Meetings(Frozen):
    """Two members in a group at the same time: the pair as one number, and the first and the last day."""

    pair: Numbers
    first: Numbers
    last: Numbers


def pairs_together(stays: Sequence[Stay], least: int = 1) -> Pairs:
    """The pairs that share at least so many groups on some day, by their places."""
    members = tuple(sorted({stay.member for stay in stays}))
    place = {member: at for at, member in enumerate(members)}
    groups: dict[str, list[Stay]] = {}
    for stay in stays:
        groups.setdefault(stay.group, []).append(stay)
    found = [_meetings(some, place) for _, some in sorted(groups.items())]
    pair, first, last = (
        (np.concatenate(column) for column in zip(*found, strict=True)) if found else [_NONE] * 3
    )
    keys, most = _most_at_once(_Meetings(pair, first, last))
    keys, most = keys[most >= least], most[most >= least]
    return Pairs(members, keys // max(len(members), 1), keys % max(len(members), 1), most)


_NONE: Numbers = np.zeros(0, dtype=np.int64)


def _meetings(stays: Sequence[Stay], place: dict[str, int]) -> _Meetings:
    """Who meets whom in one group, each pair with the smaller place first."""
    ordered = sorted(stays, key=lambda stay: place[stay.member])
    who = np.array([place[stay.member] for stay in ordered], dtype=np.int64)
    days = np.array([_days(stay.held.possible) for stay in ordered], dtype=np.int64).reshape(-1, 2)
    found = [_met(who, days, first, last) for first, last in _pieces(len(ordered))]
    a, b = (np.concatenate(column) for column in zip(*found, strict=True))
    first, last = np.maximum(days[a, 0], days[b, 0]), np.minimum(days[a, 1], days[b, 1])
    return _Meetings(who[a] * len(place) + who[b], first, last)


def _pieces(size: int) -> Iterator[tuple[int, int]]:
    """Rows in pieces, so that each with all the others stays within memory."""
    step = max(1, _CELLS // size)
    return ((first, min(first + step, size)) for first in range(0, size, step))


def _met(who: Numbers, days: Numbers, first: int, last: int) -> tuple[Numbers, Numbers]:
    """Which of the rows meets which row after it; nobody meets himself."""
    begun = days[first:last, None, 0] <= days[None, :, 1]
    not_over = days[None, :, 0] <= days[first:last, None, 1]
    a, b = np.nonzero(begun & not_over & (who[first:last, None] < who[None, :]))
    return a + first, b


def _days(span: Span | None) -> tuple[int, int]:
    first, last = span or Span(None, None)
    return (
        date.fromisoformat(first).toordinal() if first else 0,
        date.fromisoformat(last).toordinal() if last else _ALWAYS,
    )


def _most_at_once(met: _Meetings) -> tuple[Numbers, Numbers]:
    """Each pair, and how many of its meetings there are on the day that has most."""
    if not len(met.pair):
        return _NONE, _NONE
    pair = np.concatenate((met.pair, met.pair))
    day = np.concatenate((met.first, met.last + 1))
    change = np.concatenate((np.ones_like(met.first), -np.ones_like(met.last)))
    # What ends on a day ends before anything begins on the next.
    order = np.lexsort((change, day, pair))
    # The changes of each pair add up to nothing, so one running sum serves all.
    running = np.cumsum(change[order])
    keys, starts = np.unique(pair[order], return_index=True)
    return keys, np.maximum.reduceat(running, starts)
