"""A sparse network in rustworkx, whose algorithms are compiled."""

from __future__ import annotations

import numpy as np
import rustworkx

from graphs.networks.sparse import Sparse


def rustworkx_of(network: Sparse) -> rustworkx.PyGraph[int | None, int | None]:
    """The network without weights; nodes have the places that they have in the network."""
    graph: rustworkx.PyGraph[int | None, int | None] = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(len(network.ids)))
    ties = network.matrix.tocoo()
    above = ties.row < ties.col
    pairs = np.column_stack((ties.row[above], ties.col[above])).tolist()
    graph.extend_from_edge_list([(a, b) for a, b in pairs])
    return graph
