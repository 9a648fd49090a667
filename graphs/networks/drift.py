"""What did a network gain and lose between two days? Nodes, ties, and ties that became stronger or weaker."""

from __future__ import annotations

import numpy as np

from graphs.networks.sparse import Sparse
from registry.frozen import Frozen

_SAME = 1e-9


class Pair(Frozen):
    """A tie between two nodes, the first by id first, and its weight."""

    a: str
    b: str
    weight: float


class Shifted(Frozen):
    """A tie whose weight changed."""

    a: str
    b: str
    before: float
    after: float


class Drift(Frozen):
    """The later network beside the earlier one; ties of nodes that came or went are among the ties."""

    nodes_gained: tuple[str, ...]
    nodes_lost: tuple[str, ...]
    ties_gained: tuple[Pair, ...]
    ties_lost: tuple[Pair, ...]
    shifted: tuple[Shifted, ...]
    ties_kept: int
    """Ties of both days, also those whose weight changed."""


def drift(earlier: Sparse, later: Sparse) -> Drift:
    """What the later network has and the earlier one has not, and the other way round.

    Ties by their weight, the largest first; weights that changed by how much.
    """
    ids = tuple(sorted({*earlier.ids, *later.ids}))
    place = {node: at for at, node in enumerate(ids)}
    before, after = (_pairs(network, place) for network in (earlier, later))
    both = before.keys() & after.keys()
    shifted = [
        Shifted(ids[a], ids[b], before[a, b], after[a, b])
        for a, b in both
        if abs(before[a, b] - after[a, b]) > _SAME
    ]
    return Drift(
        tuple(sorted(set(later.ids) - set(earlier.ids))),
        tuple(sorted(set(earlier.ids) - set(later.ids))),
        _named(ids, {pair: after[pair] for pair in after.keys() - both}),
        _named(ids, {pair: before[pair] for pair in before.keys() - both}),
        tuple(sorted(shifted, key=lambda one: (-abs(one.after - one.before), one.a, one.b))),
        len(both),
    )


def _pairs(network: Sparse, place: dict[str, int]) -> dict[tuple[int, int], float]:
    """Ties by the places of their ends among all nodes of both days."""
    new = np.array([place[node] for node in network.ids], dtype=int)
    ties = network.matrix.tocoo()
    if not ties.nnz:
        return {}
    a, b = new[ties.row], new[ties.col]
    above = a < b
    return dict(
        zip(zip(a[above].tolist(), b[above].tolist(), strict=True), ties.data[above].tolist(), strict=True)
    )


def _named(ids: tuple[str, ...], pairs: dict[tuple[int, int], float]) -> tuple[Pair, ...]:
    named = (Pair(ids[a], ids[b], weight) for (a, b), weight in pairs.items())
    return tuple(sorted(named, key=lambda pair: (-pair.weight, pair.a, pair.b)))
