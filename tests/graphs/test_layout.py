"""Places on a map: the same every time, and no label on another."""

from __future__ import annotations

import itertools

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphs.layout import positions

BOX = (140, 60)


@st.composite
def graphs(draw: st.DrawFn) -> nx.Graph[str]:
    size = draw(st.integers(1, 25))
    nodes = [f"n{n}" for n in range(size)]
    pairs = list(itertools.combinations(nodes, 2))
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from(draw(st.lists(st.sampled_from(pairs), max_size=60)) if pairs else [])
    return graph


@settings(max_examples=25, deadline=None)
@given(graphs())
def test_no_box_covers_another(graph: nx.Graph[str]) -> None:
    placed = positions(graph, dict.fromkeys(graph, BOX))
    assert set(placed) == set(graph)
    for (ax, ay), (bx, by) in itertools.combinations(placed.values(), 2):
        assert abs(ax - bx) >= BOX[0] or abs(ay - by) >= BOX[1]


@settings(max_examples=10, deadline=None)
@given(graphs())
def test_the_order_in_which_nodes_come_does_not_matter(graph: nx.Graph[str]) -> None:
    again: nx.Graph[str] = nx.Graph()
    again.add_nodes_from(sorted(graph, reverse=True))
    again.add_edges_from(sorted(graph.edges(), reverse=True))
    assert positions(graph, dict.fromkeys(graph, BOX)) == positions(again, dict.fromkeys(graph, BOX))


@pytest.mark.parametrize("size", [0, 1, 2])
def test_the_smallest_networks_are_laid_out(size: int) -> None:
    graph: nx.Graph[str] = nx.empty_graph([f"n{n}" for n in range(size)])
    assert len(positions(graph, dict.fromkeys(graph, BOX))) == size
