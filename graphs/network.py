"""Records and the ties among them as a networkx graph."""

from __future__ import annotations

from collections.abc import Iterable

import networkx as nx

from registry.questions.ties import Tie


def graph_of(ids: Iterable[str], ties: Iterable[Tie]) -> nx.MultiGraph[str]:
    """A graph with a node for each record and an edge for each tie, parallel ties kept apart.

    Edges are keyed by ``(by, id)`` and carry ``tie``.
    """
    graph: nx.MultiGraph[str] = nx.MultiGraph()
    graph.add_nodes_from(ids)
    for tie in ties:
        graph.add_edge(tie.from_id, tie.to_id, key=(tie.by, tie.id), tie=tie)
    return graph
