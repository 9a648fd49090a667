"""Networks of any shape, and what measures tell of them, to be held beside what others compute."""

from __future__ import annotations

import networkx as nx
import numpy as np
import pytest
from hypothesis import strategies as st

from graphs.measures.measured import Measure, measured
from graphs.measures.sampling import Sample
from graphs.networks.sparse import Sparse

Told = dict[str, float | None]


@st.composite
def graphs(draw: st.DrawFn, most: int = 12, *, weights: bool = False) -> nx.Graph[str]:
    """A graph with up to so many nodes: without ties, in parts, dense or not."""
    size = draw(st.integers(1, most))
    pairs = [(a, b) for a in range(size) for b in range(a)]
    chosen = draw(st.sets(st.sampled_from(pairs), max_size=3 * size)) if pairs else set()
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(f"n{place:02}" for place in range(size))
    for a, b in sorted(chosen):
        weight = draw(st.integers(1, 5)) if weights else 1
        graph.add_edge(f"n{a:02}", f"n{b:02}", weight=weight)
    return graph


@st.composite
def memberships(draw: st.DrawFn, most: int = 9) -> list[tuple[str, str]]:
    """Pairs of a member and a group, in any order; one belongs twice now and then."""
    pairs = st.tuples(st.integers(0, most), st.integers(0, most))
    return [(f"m{member}", f"g{group}") for member, group in draw(st.lists(pairs, min_size=1, max_size=30))]


def told(
    network: Sparse | nx.Graph[str], measure: Measure, sample: Sample | None = None, *, exact: bool = False
) -> Told:
    """The values by node."""
    found = measured(network, [measure], sample, exact=exact)
    return dict(zip(found.ids, found.values[measure], strict=True))


def close(expected: dict[str, float], tolerance: float = 1e-9) -> dict[str, object]:
    """The same values, but for the last digits; what is no number there is undefined here."""
    return {
        node: None if np.isnan(value) else pytest.approx(value, abs=tolerance)
        for node, value in expected.items()
    }


def bipartite(pairs: list[tuple[str, str]]) -> tuple[nx.Graph[str], set[str]]:
    """The two-mode graph of the pairs, and its members."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from((member for member, _ in pairs), bipartite=0)
    graph.add_nodes_from((group for _, group in pairs), bipartite=1)
    graph.add_edges_from(pairs)
    return graph, {member for member, _ in pairs}
