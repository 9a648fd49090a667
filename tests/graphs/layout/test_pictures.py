"""Places on a map: the same every time and everywhere, and nothing on anything else."""

from __future__ import annotations

import hashlib
import itertools
import os
import subprocess
import sys

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial import cKDTree

from benchmarks.planted import planted
from graphs.layout import positions, positions_of
from graphs.layout.apart import Room, apart
from graphs.layout.picture import LABELLED, MARK
from graphs.layout.tied import Floats

BOX = (140, 60)


def to_the_nearest(places: Floats, norm: float = 2.0) -> Floats:
    """How far each node is from the nearest other."""
    return np.asarray(cKDTree(places).query(places, k=2, p=norm)[0])[:, 1]


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
@given(graphs(), st.lists(st.tuples(st.integers(20, 300), st.integers(14, 90)), min_size=25, max_size=25))
def test_no_box_covers_another(graph: nx.Graph[str], sizes: list[tuple[int, int]]) -> None:
    boxes = dict(zip(graph, sizes, strict=False))
    placed = positions(graph, boxes)
    assert set(placed) == set(graph)
    for (a, (ax, ay)), (b, (bx, by)) in itertools.combinations(placed.items(), 2):
        wide, high = (boxes[a][0] + boxes[b][0]) / 2, (boxes[a][1] + boxes[b][1]) / 2
        assert abs(ax - bx) >= wide or abs(ay - by) >= high


@settings(max_examples=10, deadline=None)
@given(graphs())
def test_the_order_in_which_nodes_come_does_not_matter(graph: nx.Graph[str]) -> None:
    again: nx.Graph[str] = nx.Graph()
    again.add_nodes_from(sorted(graph, reverse=True))
    again.add_edges_from((b, a) for a, b in sorted(graph.edges(), reverse=True))
    assert positions(graph, dict.fromkeys(graph, BOX)) == positions(again, dict.fromkeys(graph, BOX))


@pytest.mark.parametrize("size", [0, 1, 2])
def test_the_smallest_networks_are_laid_out(size: int) -> None:
    graph: nx.Graph[str] = nx.empty_graph([f"n{n}" for n in range(size)])
    assert len(positions(graph, dict.fromkeys(graph, BOX))) == size


def test_no_mark_covers_another_in_a_large_picture() -> None:
    made = planted(900, 2_500, 10)
    hub = [(made.ids[0], node) for node in made.ids[1:400]]
    placed = positions_of(made.ids, made.pairs + hub, dict.fromkeys(made.ids, BOX))
    nearest = to_the_nearest(np.array(list(placed.values()), dtype=float))
    assert nearest.min() >= MARK


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.integers(-5, 5), st.integers(-5, 5)), min_size=2, max_size=60),
    st.booleans(),
)
def test_what_stands_on_one_spot_is_parted(spots: list[tuple[int, int]], marks: bool) -> None:
    sizes = np.full((len(spots), 2), 28.0)
    placed = apart(np.array(spots, dtype=float), Room(sizes, round=marks))
    assert np.isfinite(placed).all()
    assert to_the_nearest(placed, 2.0 if marks else np.inf).min() > 27.0


def test_a_picture_of_many_components_leaves_no_mark_on_another() -> None:
    ids = [f"n{n:04}" for n in range(900)]
    pairs = [(ids[n], ids[n + 1]) for n in range(0, 600, 2)] + [(ids[n], ids[600]) for n in range(601, 800)]
    placed = positions_of(ids, pairs, dict.fromkeys(ids, (10, 10)))
    nearest = to_the_nearest(np.array(list(placed.values()), dtype=float))
    assert len(placed) == 900
    assert nearest.min() >= 10


_IN_ANOTHER_PROCESS = """
from tests.graphs.layout.test_pictures import digest
print(digest())
"""


def digest() -> str:
    """A hash of a small picture, by networkx, and of a large one, through the grid."""
    told = ""
    for nodes in (60, LABELLED + 60):
        made = planted(nodes, 3 * nodes, 4)
        told += repr(positions_of(made.ids, made.pairs, dict.fromkeys(made.ids, BOX)))
    return hashlib.sha256(told.encode()).hexdigest()


@pytest.mark.parametrize("threads", ["1", "2"])
def test_another_process_with_other_threads_places_the_same(threads: str) -> None:
    several = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), threads)
    environment = {
        **os.environ,
        **several,
        "PYTHONHASHSEED": threads,
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    command = [sys.executable, "-c", _IN_ANOTHER_PROCESS]
    ran = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    assert ran.stdout.strip() == digest()


def test_only_how_weights_compare_matters() -> None:
    ids, pairs = ["a", "b", "c", "d"], [("a", "b"), ("b", "c"), ("c", "d")]
    boxes = dict.fromkeys(ids, BOX)
    assert positions_of(ids, pairs, boxes, [1, 2, 4]) == positions_of(ids, pairs, boxes, [0.25, 0.5, 1])
    assert positions_of(ids, pairs, boxes, [3, 3, 3]) == positions_of(ids, pairs, boxes)


def test_parallel_ties_count_once_unless_they_are_weighed() -> None:
    graph: nx.MultiGraph[str] = nx.MultiGraph([("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")])
    boxes = dict.fromkeys("abcd", BOX)
    once = positions(graph, boxes)
    graph.add_edge("a", "b")
    assert positions(graph, boxes) == once
    pairs = [("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")]
    heavier = positions_of("abcd", [*pairs, ("b", "a")], boxes, [1, 1, 1, 1, 3])
    assert heavier == positions_of("abcd", pairs, boxes, [4, 1, 1, 1])


def test_a_heavier_tie_draws_closer() -> None:
    ids = [f"n{n:03}" for n in range(LABELLED + 1)]
    pairs = [("n000", other) for other in ids[1:]]
    placed = positions_of(ids, pairs, dict.fromkeys(ids, BOX), [9.0] * 30 + [1.0] * (len(pairs) - 30))
    away = [np.hypot(*np.subtract(placed[node], placed["n000"])) for node in ids]
    assert np.median(away[1:31]) < 0.7 * np.median(away[31:])


@pytest.mark.parametrize(
    ("pairs", "weights", "told"),
    [
        ([("a", "x")], None, "'x'"),
        ([("a", "b")], [0.0], "positive"),
        ([("a", "b")], [float("nan")], "positive"),
        ([("a", "b")], [1.0, 2.0], "2 weights"),
    ],
)
def test_ties_that_cannot_be_are_refused(
    pairs: list[tuple[str, str]], weights: list[float] | None, told: str
) -> None:
    with pytest.raises(ValueError, match=told):
        positions_of("ab", pairs, dict.fromkeys("ab", BOX), weights)


def on_lines_of_others(graph: nx.Graph[str], radius: float) -> list[tuple[str, str, str]]:
    """The marks of such a radius through which a line between two others runs."""
    places = {
        node: np.array(place, float) for node, place in positions(graph, dict.fromkeys(graph, BOX)).items()
    }
    found = []
    for a, b in graph.edges:
        way = places[b] - places[a]
        for node in set(graph) - {a, b}:
            share = np.clip((places[node] - places[a]) @ way / (way @ way), 0, 1)
            if np.hypot(*(places[node] - places[a] - share * way)) < radius:
                found.append((a, b, node))
    return found


@pytest.mark.parametrize("seats", [18, 20, 24])
def test_no_line_runs_through_the_mark_of_another(seats: int) -> None:
    """A committee with many seats, some held by bodies that have seats of their own in a second one."""
    graph: nx.Graph[str] = nx.star_graph([f"n{n:02}" for n in range(seats + 1)])
    graph.add_edges_from((f"n{n:02}", f"sub{n % 3}") for n in range(1, seats + 1, 2))
    graph.add_edge("n00", "sub0")
    assert on_lines_of_others(graph, 14) == []
