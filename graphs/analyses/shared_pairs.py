"""The pairs of bodies that share most holders, of all bodies at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from graphs.networks.incidence import Incidence, incidence_of
from graphs.networks.projection import Weighting, shared_blocks, weighed
from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.holders import HolderKind
from registry.questions.refs import refs_of
from registry.questions.tie_columns import seat_columns
from registry.store.reading import Reader

_BITS = 21
"""So many for the place of a body in the order of names: two million bodies."""


class SharedPairs(Frozen):
    """The first pairs by their weight, then by names, the weights, and how many pairs there are in all."""

    first: list[tuple[str, str]]
    weights: list[float]
    found: int


class _Ranked(Frozen):
    """Pairs as columns: what they weigh, the place of their names, and the places of the two bodies."""

    weight: NDArray[np.float64]
    names: NDArray[np.int64]
    a: NDArray[np.int64]
    b: NDArray[np.int64]

    def and_also(self, more: _Ranked) -> _Ranked:
        """Both."""
        return _Ranked(
            np.concatenate((self.weight, more.weight)),
            np.concatenate((self.names, more.names)),
            np.concatenate((self.a, more.a)),
            np.concatenate((self.b, more.b)),
        )

    def only(self, kept: NDArray[np.intp]) -> _Ranked:
        """Those at the places, in their order."""
        return _Ranked(self.weight[kept], self.names[kept], self.a[kept], self.b[kept])


def largest_pairs(
    reader: Reader,
    as_of: AsOf,
    by: HolderKind,
    least: int,
    top: int,
    weighting: Weighting = Weighting.raw,
) -> SharedPairs:
    """The pairs that share at least so many holders; ``top`` of them are told, all where it is negative."""
    bodies = incidence_of(seat_columns(reader, as_of, by)).turned()
    order = _order_of_names(reader, bodies)
    found, nothing = 0, np.zeros(0, dtype=np.int64)
    ranked = _Ranked(np.zeros(0), nothing, nothing, nothing)
    for first, shared in shared_blocks(bodies, least):
        pairs = weighed(bodies, shared, first, weighting).tocoo()
        found += pairs.nnz
        a, b = pairs.row.astype(np.int64) + first, pairs.col.astype(np.int64)
        # What differs in the last digits of a sum weighs the same.
        some = _Ranked(np.round(pairs.data, 9), (order[a] << _BITS) + order[b], a, b)
        ranked = _first(top, ranked.and_also(some))
    ranked = ranked.only(np.lexsort((ranked.names, -ranked.weight)))
    ids = bodies.members
    ends = zip(ranked.a.tolist(), ranked.b.tolist(), strict=True)
    return SharedPairs([(ids[a], ids[b]) for a, b in ends], ranked.weight.tolist(), found)


def _first(top: int, ranked: _Ranked) -> _Ranked:
    """The heaviest, and of equals those whose names come first: nothing is sorted that is not told."""
    if top < 0 or len(ranked.weight) <= top:
        return ranked
    least = np.partition(ranked.weight, -top)[-top]
    sure = np.flatnonzero(ranked.weight > least)
    equal = np.flatnonzero(ranked.weight == least)
    missing = top - len(sure)
    if len(equal) > missing:
        equal = equal[np.argpartition(ranked.names[equal], missing)[:missing]]
    return ranked.only(np.concatenate((sure, equal)))


def _order_of_names(reader: Reader, bodies: Incidence) -> NDArray[np.int64]:
    """The place of each body among all by name."""
    refs = refs_of(reader, bodies.members)
    ordered = sorted(range(len(bodies.members)), key=lambda at: (refs[bodies.members[at]].name, at))
    places = np.zeros(len(ordered), dtype=np.int64)
    places[ordered] = np.arange(len(ordered))
    return places
