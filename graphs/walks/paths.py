"""How are two records tied? The shortest way from one to the other, with who says so of each step.

From both ends at once, always on from where fewer records wait (Pohl 1971): a large registry is not read,
only what lies around the two.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.refs import Ref, SourceNote, refs_of
from registry.questions.ties import USUAL_TIES, Tie, evidence_of, ties_at
from registry.store.reading import Reader


class Hop(Frozen):
    """A step of a path: from whom, to whom, by what, and who says so."""

    start: Ref
    end: Ref
    tie: Tie
    sources: tuple[SourceNote, ...]


class _Way(Frozen):
    """From an end to a record: how many ties are only possible, the records on the way, the ties."""

    unsure: int
    records: tuple[str, ...]
    ties: tuple[Tie, ...]

    @property
    def order(self) -> tuple[int, tuple[str, ...], tuple[tuple[str, str], ...]]:
        """Of ways of one length the smallest is told."""
        return self.unsure, self.records, tuple((tie.by, tie.id) for tie in self.ties)

    def on(self, there: str, tie: Tie, *, from_first: bool) -> _Way:
        """One tie further; seen from the second end records and ties come the other way round."""
        unsure = self.unsure + (not tie.certain)
        if from_first:
            return _Way(unsure, (*self.records, there), (*self.ties, tie))
        return _Way(unsure, (there, *self.records), (tie, *self.ties))


class _Side(Frozen):
    """What is known from one end: the best way to each record that was reached, and the last of them."""

    ways: dict[str, _Way]
    frontier: set[str]
    from_first: bool


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
    sides = tuple(_Side({end.id: _Way(0, (end.id,), ())}, {end.id}, end is a) for end in (a, b))
    while all(side.frontier for side in sides):
        side = min(sides, key=lambda side: len(side.frontier))
        _step(reader, side, by, as_of, certain_only)
        met = sides[0].ways.keys() & sides[1].ways.keys()
        if met:
            best = min((_joined(sides[0].ways[node], sides[1].ways[node]) for node in met), key=_rank)
            return _hops(reader, best)
    return None


def _step(reader: Reader, side: _Side, by: tuple[str, ...], as_of: AsOf, certain_only: bool) -> None:
    """Go one tie on."""
    found: dict[str, _Way] = {}
    for tie in ties_at(reader, side.frontier, by, as_of):
        if certain_only and not tie.certain:
            continue
        for here, there in ((tie.from_id, tie.to_id), (tie.to_id, tie.from_id)):
            if here in side.frontier and there not in side.ways:
                way = side.ways[here].on(there, tie, from_first=side.from_first)
                if there not in found or way.order < found[there].order:
                    found[there] = way
    side.ways.update(found)
    side.frontier.clear()
    side.frontier.update(found)


def _joined(first: _Way, second: _Way) -> _Way:
    """Over a record to which both lead."""
    return _Way(first.unsure + second.unsure, first.records + second.records[1:], first.ties + second.ties)


def _rank(way: _Way) -> tuple[int, tuple[int, tuple[str, ...], tuple[tuple[str, str], ...]]]:
    return len(way.ties), way.order


def _hops(reader: Reader, way: _Way) -> tuple[Hop, ...]:
    named = refs_of(reader, way.records)
    told = evidence_of(reader, way.ties)
    return tuple(
        Hop(named[start], named[end], tie, told.get((tie.by, tie.id), ()))
        for start, end, tie in zip(way.records[:-1], way.records[1:], way.ties, strict=True)
    )
