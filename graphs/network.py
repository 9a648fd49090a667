"""The registry, as of a day, as a networkx graph with a declared recipe."""

from __future__ import annotations

from typing import NamedTuple

import networkx as nx

from registry.asof import AsOf
from registry.questions.neighbourhood import Neighbourhood

_NAMED = 5  # more than this are counted, not listed, in a sentence


class Recipe(NamedTuple):
    """What went into a graph, so that anybody can make it again."""

    start: tuple[str, ...]
    """Ids of the records that it grew from."""
    hops: int
    ties: tuple[str, ...]
    """The kinds of tie that count."""
    as_of: str

    @property
    def sentence(self) -> str:
        """The recipe in words."""
        ties = ", ".join(f"{tie}s" for tie in self.ties)
        first = ", ".join(self.start) if len(self.start) <= _NAMED else f"{len(self.start)} records"
        around = f"within {self.hops} {'tie' if self.hops == 1 else 'ties'} of {first}"
        return f"{ties} as of {self.as_of}, {around}"


def recipe_of(found: Neighbourhood, ties: tuple[str, ...], as_of: AsOf) -> Recipe:
    """The recipe of a neighbourhood that was asked for so."""
    return Recipe(found.start, found.hops, ties, str(as_of.text))


def graph_of(found: Neighbourhood) -> nx.MultiGraph[str]:
    """A graph with a node for each record and an edge for each tie, parallel ties kept apart.

    Nodes carry ``ref``; edges are keyed by ``(by, id)`` and carry ``tie``.
    """
    graph: nx.MultiGraph[str] = nx.MultiGraph()
    graph.add_nodes_from((ref.id, {"ref": ref}) for ref in found.nodes)
    for tie in found.ties:
        graph.add_edge(tie.from_id, tie.to_id, key=(tie.by, tie.id), tie=tie)
    return graph
