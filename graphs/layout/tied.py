"""Nodes and ties as arrays, and the components they fall into."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from registry.frozen import Frozen

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]


class Tied(Frozen):
    """A network: each tie once, between two different nodes, in an order that the ids alone give."""

    ids: tuple[str, ...]
    """Sorted."""
    first: Ints
    """The place in ``ids`` of one end of each tie."""
    second: Ints
    """That of the other."""
    weights: Floats
    """How strong each tie is; one on average."""

    @property
    def masses(self) -> Floats:
        """What a node weighs in ForceAtlas2: its ties and one."""
        ends = np.concatenate((self.first, self.second))
        return np.asarray(np.bincount(ends, minlength=len(self.ids)) + 1, dtype=np.float64)

    @property
    def strengths(self) -> Floats:
        """The weights of each node's ties together."""
        ends, twice = np.concatenate((self.first, self.second)), np.tile(self.weights, 2)
        return np.asarray(np.bincount(ends, twice, len(self.ids)), dtype=np.float64)

    @property
    def components(self) -> Ints:
        """The number of the component of each node; they are numbered by their first id."""
        size = len(self.ids)
        ties = coo_array((self.weights, (self.first, self.second)), (size, size))
        return np.asarray(connected_components(ties, directed=False)[1], dtype=np.intp)

    def among(self, kept: Ints) -> Tied:
        """The network of whole components, given by the places of all their nodes in ascending order."""
        place = np.full(len(self.ids), -1, dtype=np.intp)
        place[kept] = np.arange(len(kept))
        inside = place[self.first] >= 0
        return Tied(
            tuple(self.ids[n] for n in kept.tolist()),
            place[self.first[inside]],
            place[self.second[inside]],
            self.weights[inside],
        )


def tied(
    ids: Iterable[str], pairs: Sequence[tuple[str, str]], weights: Sequence[float] | None = None
) -> Tied:
    """The network of some nodes and of ties between them.

    Several ties between the same two count once without ``weights``; with them, what they weigh is
    added up. Only how weights compare matters, not their unit. A tie of a node with itself moves
    nothing and is left out. Raises ValueError for a tie with somebody who is no node, and for weights
    that are not positive numbers or not as many as the pairs.

    >>> found = tied("cab", [("b", "a"), ("a", "b"), ("c", "c")])
    >>> found.ids, found.first.tolist(), found.second.tolist(), found.components.tolist()
    (('a', 'b', 'c'), [0], [1], [0, 0, 1])
    """
    ordered = tuple(sorted(set(ids)))
    place = {node: n for n, node in enumerate(ordered)}
    try:
        ends = np.array([(place[a], place[b]) for a, b in pairs], dtype=np.intp).reshape(-1, 2)
    except KeyError as missing:
        raise ValueError(f"a tie names {missing.args[0]!r}, which is not among the nodes") from None
    heavy = np.ones(len(ends)) if weights is None else np.array(weights, dtype=float)
    if len(heavy) != len(ends):
        raise ValueError(f"{len(heavy)} weights are given for {len(ends)} ties")
    if not (np.isfinite(heavy).all() and (heavy > 0).all()):
        raise ValueError("the weight of a tie has to be a positive number")
    between = ends[:, 0] != ends[:, 1]
    low, high, heavy = ends[between].min(axis=1), ends[between].max(axis=1), heavy[between]
    # Sums depend on the order of what is added, so the order is fixed.
    order = np.lexsort((heavy, high, low))
    joined, inverse = np.unique(low[order] * len(ordered) + high[order], return_inverse=True)
    added = np.ones(len(joined))
    if weights is not None:
        added = np.asarray(np.bincount(inverse, heavy[order], len(joined)), dtype=np.float64)
    first, second = np.divmod(joined, max(1, len(ordered)))
    return Tied(ordered, first, second, added / added.mean() if len(added) else added)
