"""What a picture shows: who belongs together stands together, and components keep their places."""

from __future__ import annotations

import itertools

import networkx as nx
import numpy as np
import pytest

from benchmarks.planted import Planted, planted, purity
from graphs.layout import Positions, place_of, positions_of
from graphs.layout.repulsion import pair_by_pair, through_a_grid

BOX = (140, 60)


def laid_out(made: Planted) -> Positions:
    return positions_of(made.ids, made.pairs, dict.fromkeys(made.ids, BOX))


@pytest.mark.parametrize("nodes", [200, 700])
def test_planted_groups_stand_together(nodes: int) -> None:
    made = planted(nodes, 3 * nodes, 8)
    anywhere = {node: place_of(node) for node in made.ids}
    assert purity(anywhere, made) < 0.25
    assert purity(laid_out(made), made) > 0.6


def test_groups_are_as_clear_as_by_networkx_as_it_comes() -> None:
    made = planted(200, 600, 8)
    graph = nx.Graph(made.pairs)
    by_networkx = {
        node: (float(x), float(y)) for node, (x, y) in nx.forceatlas2_layout(graph, seed=1).items()
    }
    assert purity(laid_out(made), made) >= purity(by_networkx, made)


def test_the_grid_pushes_about_as_pairs_do() -> None:
    places = np.random.default_rng(1).normal(size=(500, 2)) * 100
    masses = np.array([1.0 + node % 7 for node in range(500)])
    exact = pair_by_pair(np.zeros(500, dtype=np.intp))(places, masses)
    off = np.hypot(*(through_a_grid(500)(places, masses) - exact).T) / np.hypot(*exact.T)
    assert np.median(off) < 0.05
    assert np.quantile(off, 0.9) < 0.3


def _extent(placed: Positions, nodes: list[str]) -> tuple[int, int, int, int]:
    across, up = zip(*(placed[node] for node in nodes), strict=True)
    return min(across), min(up), max(across), max(up)


def test_components_stand_apart_the_largest_first_and_nodes_alone_in_rows() -> None:
    large = [f"l{n:02}" for n in range(20)]
    pairs = list(itertools.pairwise(large))
    small, alone = ["s1", "s2", "s3"], [f"z{n}" for n in range(8)]
    pairs += [("s1", "s2"), ("s2", "s3")]
    placed = positions_of(large + small + alone, pairs, dict.fromkeys(large + small + alone, BOX))
    assert _extent(placed, large)[3] < _extent(placed, small)[1]
    assert _extent(placed, small)[3] < _extent(placed, alone)[1]
    rows = [
        sorted(x for x, y in (placed[n] for n in alone) if y == row) for row in {placed[n][1] for n in alone}
    ]
    assert len(rows) < len(alone)
    assert all(x in max(rows, key=len) for row in rows for x in row)


def test_a_component_that_grows_by_one_changes_places_with_none() -> None:
    ids = [f"{group}{n}" for group in "abcdefgh" for n in range(5)]
    pairs = [(f"{group}{n}", f"{group}{n + 1}") for group in "abcdefgh" for n in range(4)]
    boxes = dict.fromkeys([*ids, "g5"], BOX)
    before = positions_of(ids, pairs, boxes)
    after = positions_of([*ids, "g5"], [*pairs, ("g4", "g5")], boxes)

    def order(placed: Positions) -> list[str]:
        centres = {g: np.mean([placed[n] for n in ids if n[0] == g], axis=0) for g in "abcdefgh"}
        top = min(y for _, y in centres.values())
        return sorted(centres, key=lambda g: (round((centres[g][1] - top) / 150), centres[g][0]))

    assert order(after) == order(before)
