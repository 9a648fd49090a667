"""A network as a symmetric sparse matrix: what measures are computed on.

networkx stays what is handed in and out; a registry of a million seats never becomes one on the way.
"""

from __future__ import annotations

import networkx as nx
import numpy as np
from scipy.sparse import block_array, csr_array

from graphs.networks.incidence import Incidence, Matrix
from registry.frozen import Frozen


class Sparse(Frozen):
    """Nodes in the order of their ids, and the weight of the tie of each two; nobody is tied to himself.

    ``first_mode`` are the nodes of the first mode where the network has two (members, before groups).
    """

    ids: tuple[str, ...]
    matrix: Matrix
    first_mode: int | None = None

    @property
    def ties(self) -> int:
        """How many pairs are tied."""
        return int(self.matrix.nnz) // 2


def sparse_of(graph: nx.Graph[str], weight: str = "weight") -> Sparse:
    """The matrix of a networkx graph: parallel ties count together, loops not at all.

    A graph whose nodes say to which mode they belong (``bipartite`` 0 or 1) keeps its modes.
    """
    modes = nx.get_node_attributes(graph, "bipartite")
    two_mode = bool(graph) and len(modes) == len(graph)
    ids = sorted(graph, key=lambda node: (modes.get(node, 0), node))
    place = {node: at for at, node in enumerate(ids)}
    pairs = [
        (place[a], place[b], float(w or 1.0)) for a, b, w in graph.edges(data=weight, default=1.0) if a != b
    ]
    rows, columns, weights = np.array(pairs, dtype=float).reshape(-1, 3).T
    half = csr_array((weights, (rows.astype(int), columns.astype(int))), shape=(len(ids), len(ids)))
    first = sum(mode == 0 for mode in modes.values()) if two_mode else None
    return Sparse(tuple(ids), (half + half.T).tocsr(), first)


def two_mode_of(incidence: Incidence) -> Sparse:
    """Members and groups as the nodes of one network, tied where one belongs to the other.

    Whoever is both is two nodes here: what belongs and what is belonged to have different measures.
    """
    matrix = incidence.matrix
    whole = block_array([[None, matrix], [matrix.T, None]], format="csr")
    return Sparse((*incidence.members, *incidence.groups), csr_array(whole), len(incidence.members))


def networkx_of(network: Sparse) -> nx.Graph[str]:
    """The network as a networkx graph, with ``weight``, and ``bipartite`` where it has two modes."""
    graph: nx.Graph[str] = nx.Graph()
    for at, node in enumerate(network.ids):
        graph.add_node(node)
        if network.first_mode is not None:
            graph.nodes[node]["bipartite"] = int(at >= network.first_mode)
    ties = network.matrix.tocoo()
    above = ties.row < ties.col
    graph.add_weighted_edges_from(
        (network.ids[a], network.ids[b], weight)
        for a, b, weight in zip(
            ties.row[above].tolist(), ties.col[above].tolist(), ties.data[above].tolist(), strict=True
        )
    )
    return graph
