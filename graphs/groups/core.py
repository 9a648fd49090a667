"""Is there a core of nodes that are tied with one another, and a periphery that is tied with the core only?

Borgatti & Everett 1999 (Social Networks 21). Coreness is their continuous model: the values c for which the
products c_i c_j come nearest to the weights of the ties, nobody's tie with himself counting (MINRES; Boyd et
al. 2010, Social Networks 32). The core is the set of the nodes of largest coreness for which ties within the
core and their absence within the periphery correlate best with what is recorded; ties between the two count
neither way (their discrete model).
"""

from __future__ import annotations

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from graphs.measures.weighed import Values, strength
from graphs.networks.sparse import Sparse, sparse_of
from registry.frozen import Frozen

_ROUNDS = 1000


class CoreAndPeriphery(Frozen):
    """Core and periphery by coreness, and the correlation of the division with what is recorded.

    ``fit`` is 1 where all of the core are tied alike and none of the periphery, and None where no division
    can be told from another (fewer than four nodes, or all tied alike).
    """

    core: tuple[str, ...]
    periphery: tuple[str, ...]
    coreness: dict[str, float]
    fit: float | None


def core_and_periphery(network: Sparse | nx.Graph[str]) -> CoreAndPeriphery:
    """The core of a network of one mode. ValueError for a network of two modes.

    >>> found = core_and_periphery(nx.compose(nx.complete_graph("abc"), nx.Graph(["ax", "by", "cz"])))
    >>> found.core, found.fit
    (('a', 'b', 'c'), 1.0)
    """
    sparse = network if isinstance(network, Sparse) else sparse_of(network)
    if sparse.first_mode is not None:
        raise ValueError("a network of two modes has a core in each: project it first")
    values = _coreness(sparse)
    # What differs in the last digits of a sum is the same value.
    order = np.argsort(-np.round(values, 12), kind="stable")
    size, fit = _best_core(sparse, order, np.round(values[order], 9))
    named = [sparse.ids[place] for place in order.tolist()]
    coreness = {sparse.ids[place]: float(values[place]) for place in order.tolist()}
    return CoreAndPeriphery(tuple(named[:size]), tuple(named[size:]), coreness, fit)


def _coreness(sparse: Sparse) -> Values:
    """The values, of length 1."""
    values = strength(sparse)
    if not values.any():
        return np.zeros(len(sparse.ids))
    values = values / np.linalg.norm(values) * np.sqrt(sparse.matrix.max())
    for _ in range(_ROUNDS):
        others = (values**2).sum() - values**2
        after = np.divide(sparse.matrix @ values, others, out=np.zeros_like(values), where=others > 0)
        # Half a step: whole ones swing between two sets of values where ties lead to a hub only.
        after = (after + values) / 2.0
        done = np.abs(after - values).max() < 1e-12
        values = after
        if done:
            break
    return np.asarray(values / np.linalg.norm(values), dtype=float)


def _best_core(sparse: Sparse, order: NDArray[np.intp], values: Values) -> tuple[int, float | None]:
    """How many of the first nodes are the core, and the correlation: the largest of those that fit best.

    Nodes of equal coreness are in it together, or not at all.
    """
    size = len(order)
    matrix = sparse.matrix[order][:, order].tocoo()
    above = matrix.row < matrix.col
    weights, later, earlier = matrix.data[above], matrix.col[above], matrix.row[above]
    best: tuple[int, float | None] = (0, None)
    # Weights by the size of the core from which on both ends are in it, and up to which none is.
    joins = [np.bincount(later, weights**power, size) for power in (1, 2)]
    leaves = [np.bincount(earlier, weights**power, size) for power in (1, 2)]
    within = [np.cumsum(one) for one in joins]
    outside = [one.sum() - np.cumsum(one) for one in leaves]
    for count in range(2, size - 1):
        if values[count - 1] == values[count]:
            continue
        pairs = (count * (count - 1) / 2, (size - count) * (size - count - 1) / 2)
        core, rest = (
            (within[0][count - 1], within[1][count - 1]),
            (outside[0][count - 1], outside[1][count - 1]),
        )
        found = _correlation(pairs, core, rest)
        if found is not None and (best[1] is None or found > best[1] - 1e-12):
            best = (count, found)
    return best


def _correlation(
    pairs: tuple[float, float], core: tuple[float, float], rest: tuple[float, float]
) -> float | None:
    """Pearson's, of the weights of pairs (their sum and that of their squares) with 1 in the core, else 0."""
    count = sum(pairs)
    mean = (core[0] + rest[0]) / count
    spread = (core[1] + rest[1]) / count - mean**2
    if spread <= 1e-12:
        return None
    difference = core[0] / pairs[0] - rest[0] / pairs[1]
    return float(difference * np.sqrt(pairs[0] * pairs[1]) / count / np.sqrt(spread))
