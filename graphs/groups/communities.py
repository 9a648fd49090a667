"""Which nodes are tied more among themselves than with the rest? Communities, and how sure they are.

Louvain (Blondel et al. 2008, J. Stat. Mech. P10008) finds a division of large modularity (Newman & Girvan
2004), and another one for another seed. It is run with several seeds; the division of the largest modularity
is told, and of each community in what share of the runs two of its members come together, and of all how
alike the divisions of two runs are (adjusted Rand index; Hubert & Arabie 1985).
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from graphs.measures.weighed import strength
from graphs.networks.sparse import Sparse, networkx_of, sparse_of
from registry.frozen import Frozen

RUNS = 20
_WORK = 4_000_000
"""Ties times runs: a large network gets fewer runs, and it is said how many."""
_FEWEST = 3

Labels = NDArray[np.intp]


class Community(Frozen):
    """Members by their strength in the network, and how often two of them came together, 0 to 1."""

    members: tuple[str, ...]
    stability: float


class Communities(Frozen):
    """The communities, the largest first; a node without ties is in none."""

    groups: tuple[Community, ...]
    alone: tuple[str, ...]
    modularity: float
    runs: int
    seed: int
    agreement: float | None
    """The mean adjusted Rand index of each two runs; 1 where all gave the same, None of a single run."""


def communities(
    network: Sparse | nx.Graph[str], seed: int = 1, runs: int | None = None, resolution: float = 1.0
) -> Communities:
    """The division of the largest modularity among those of several seeds; the same for the same seed.

    A ``resolution`` above 1 gives smaller communities, below 1 larger ones.

    >>> found = communities(nx.disjoint_union_all([nx.complete_graph(3), nx.complete_graph(2)]))
    >>> [group.members for group in found.groups], found.agreement
    ([(0, 1, 2), (3, 4)], 1.0)
    """
    sparse = network if isinstance(network, Sparse) else sparse_of(network)
    tied = np.diff(sparse.matrix.indptr) > 0
    graph = networkx_of(sparse)
    graph.remove_nodes_from([node for node, has in zip(sparse.ids, tied, strict=True) if not has])
    alone = tuple(node for node, has in zip(sparse.ids, tied, strict=True) if not has)
    if not graph:
        return Communities((), alone, 0.0, 0, seed, None)
    times = runs or max(_FEWEST, min(RUNS, _WORK // max(graph.number_of_edges(), 1)))
    found = [_division(graph, seed + run, resolution) for run in range(times)]
    # Of several equally good divisions the first in the order of members: no seed shows through.
    place = {node: at for at, node in enumerate(sparse.ids)}
    labels = [_labels(groups, place) for groups in found]
    good = [round(_modularity(sparse, label, resolution), 12) for label in labels]
    at = max(range(times), key=lambda run: (good[run], _key(found[run])))
    best = found[at]
    order = dict(zip(sparse.ids, strength(sparse).tolist(), strict=True))
    groups = tuple(_community(group, labels, place, order) for group in best)
    groups = tuple(sorted(groups, key=lambda group: (-len(group.members), group.members)))
    modularity = _modularity(sparse, labels[at], 1.0)
    return Communities(groups, alone, modularity, times, seed, _agreement(labels))


def _division(graph: nx.Graph[str], seed: int, resolution: float) -> list[frozenset[str]]:
    groups = nx.community.louvain_communities(graph, weight="weight", seed=seed, resolution=resolution)
    return sorted((frozenset(group) for group in groups), key=min)


def _key(groups: Iterable[frozenset[str]]) -> list[list[str]]:
    return [sorted(group) for group in groups]


def _modularity(sparse: Sparse, labels: Labels, resolution: float) -> float:
    """The weight within groups beyond what chance gives (Newman & Girvan 2004, Physical Review E 69).

    Summed in the order of the nodes: a sum over sets changes its last digit from one process to the next.
    """
    ties, tied = sparse.matrix.tocoo(), labels >= 0
    whole = float(sparse.matrix.sum())
    within = float(ties.data[labels[ties.row] == labels[ties.col]].sum())
    of_groups = np.bincount(labels[tied], weights=strength(sparse)[tied])
    return within / whole - resolution * float(((of_groups / whole) ** 2).sum())


def _labels(groups: list[frozenset[str]], place: dict[str, int]) -> Labels:
    """The number of each node's group; -1 of a node without ties."""
    labels = np.full(len(place), -1)
    for number, group in enumerate(groups):
        labels[[place[node] for node in group]] = number
    return labels


def _community(
    group: frozenset[str], labels: list[Labels], place: dict[str, int], order: dict[str, float]
) -> Community:
    members = tuple(sorted(group, key=lambda node: (-order[node], node)))
    inside = np.array([place[node] for node in members])
    return Community(members, float(np.mean([_together(one[inside]) for one in labels])))


def _together(labels: Labels) -> float:
    """The share of the pairs that have the same label."""
    size = len(labels)
    if size < 2:
        return 1.0
    _, counts = np.unique(labels, return_counts=True)
    return float((counts * (counts - 1)).sum() / (size * (size - 1)))


def _agreement(labels: list[Labels]) -> float | None:
    pairs = list(combinations(labels, 2))
    return float(np.mean([_adjusted_rand(a, b) for a, b in pairs])) if pairs else None


def _adjusted_rand(a: Labels, b: Labels) -> float:
    """How alike two divisions are: 1 the same, 0 as alike as chance makes them (Hubert & Arabie 1985)."""
    tied = a >= 0
    a, b = a[tied], b[tied]
    _, cells = np.unique(a * (b.max() + 1) + b, return_counts=True)
    both, of_a, of_b = (_pairs(counts) for counts in (cells, np.bincount(a), np.bincount(b)))
    chance = of_a * of_b / max(_pairs(np.array([len(a)])), 1.0)
    most = (of_a + of_b) / 2.0
    return 1.0 if most == chance else float((both - chance) / (most - chance))


def _pairs(counts: NDArray[np.intp]) -> float:
    return float((counts * (counts - 1) / 2.0).sum())
