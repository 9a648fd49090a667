"""How are two records tied? The shortest way from one to the other, with who says so of each step.

From both ends at once, always on from where fewer records wait (Pohl 1971): a large registry is not read,
only what lies around the two.
"""

from __future__ import annotations

from typing import NamedTuple

from registry.asof import AsOf
from registry.questions.refs import Ref, SourceNote, refs_of
from registry.questions.ties import USUAL_TIES, Tie, evidence_of, ties_at
from registry.store.reading import Reader


class Hop(NamedTuple):
    """A step of a path: from whom, to whom, by what, and who says so."""

    start: Ref
    end: Ref
    tie: Tie
    sources: tuple[SourceNote, ...]


class _Side(NamedTuple):
    """What is known from one end: the tie over which each record was reached, and the last ones."""

    came: dict[str, Tie | None]
    frontier: set[str]


def path_between(
    reader: Reader,
    a: Ref,
    b: Ref,
    as_of: AsOf,
    by: tuple[str, ...] = USUAL_TIES,
    *,
    certain_only: bool = False,
) -> tuple[Hop, ...] | None:
    """The hops of a shortest path, None where there is none; none at all from a record to itself.

    Of several shortest paths one whose ties are certain goes first, then the one whose records come first.
    """
    if a.id == b.id:
        return ()
    sides = (_Side({a.id: None}, {a.id}), _Side({b.id: None}, {b.id}))
    while all(side.frontier for side in sides):
        nearer = 0 if len(sides[0].frontier) <= len(sides[1].frontier) else 1
        sides[nearer].frontier.symmetric_difference_update(
            _step(reader, sides[nearer], by, as_of, certain_only)
        )
        met = sides[0].came.keys() & sides[1].came.keys()
        if met:
            ties = min((_ways(sides, node) for node in met), key=_rank)
            return _hops(reader, a, ties)
    return None


def _step(reader: Reader, side: _Side, by: tuple[str, ...], as_of: AsOf, certain_only: bool) -> set[str]:
    """Go one tie on; the change of the frontier: what leaves it and what comes."""
    found: dict[str, Tie] = {}
    for tie in ties_at(reader, side.frontier, by, as_of):
        if certain_only and not tie.certain:
            continue
        for here, there in ((tie.from_id, tie.to_id), (tie.to_id, tie.from_id)):
            if here in side.frontier and there not in side.came:
                best = found.get(there)
                if best is None or _order(tie, here) < _order(best, _other(best, there)):
                    found[there] = tie
    side.came.update(found)
    return side.frontier | found.keys()


def _order(tie: Tie, here: str) -> tuple[bool, str, str, str]:
    return not tie.certain, here, tie.by, tie.id


def _other(tie: Tie, end: str) -> str:
    return tie.to_id if tie.from_id == end else tie.from_id


def _ways(sides: tuple[_Side, _Side], middle: str) -> list[tuple[str, Tie]]:
    """The ties from the first end to the second over a record that both reached, with where each leads."""
    first: list[tuple[str, Tie]] = []
    at = middle
    while (tie := sides[0].came[at]) is not None:
        first.append((at, tie))
        at = _other(tie, at)
    second: list[tuple[str, Tie]] = []
    at = middle
    while (tie := sides[1].came[at]) is not None:
        at = _other(tie, at)
        second.append((at, tie))
    return [*reversed(first), *second]


def _rank(way: list[tuple[str, Tie]]) -> tuple[int, int, list[str]]:
    return len(way), sum(not tie.certain for _, tie in way), [node for node, _ in way]


def _hops(reader: Reader, a: Ref, way: list[tuple[str, Tie]]) -> tuple[Hop, ...]:
    named = refs_of(reader, {a.id, *(node for node, _ in way)})
    told = evidence_of(reader, [tie for _, tie in way])
    hops, at = [], a.id
    for node, tie in way:
        hops.append(Hop(named[at], named[node], tie, told.get((tie.by, tie.id), ())))
        at = node
    return tuple(hops)
