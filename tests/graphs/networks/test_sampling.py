"""A sampled value says so, holds within its error, and is the same for the same seed."""

from __future__ import annotations

from collections.abc import Callable

import networkx as nx
import numpy as np
import pytest

from graphs.measures.measured import Measure, Measured, measured
from graphs.measures.sampling import Sample
from graphs.networks.sparse import Sparse, sparse_of, two_mode_of
from tests.graphs.networks.made import incidence_from, southern_women

PATHS = (Measure.betweenness, Measure.closeness)


def scattered() -> Sparse:
    """A large part, a hub that is tied with nearly all, a small part, and a node without ties."""
    large = nx.barabasi_albert_graph(300, 2, seed=5)
    large.add_edges_from((300, node) for node in range(10, 295))
    whole = nx.disjoint_union_all([large, nx.path_graph(5), nx.empty_graph(1)])
    return sparse_of(nx.relabel_nodes(whole, "{:03}".format))


def two_modes() -> Sparse:
    """Members in two parts, the larger of them with a group to which nearly all belong."""
    pairs = [(f"m{member:03}", f"g{member * step % 31:02}") for member in range(250) for step in (3, 7)]
    pairs += [(f"m{member:03}", "g99") for member in range(4, 250)]
    return two_mode_of(incidence_from([*pairs, *((f"x{member}", "y") for member in range(4))]))


NETWORKS = {"one mode": scattered, "two modes": two_modes}


def by_node(found: Measured, measure: Measure) -> tuple[list[float], list[float]]:
    """Values and errors by id."""
    order = np.argsort(np.array(found.ids))
    values, errors = found.values[measure], found.errors.get(measure, (0.0,) * len(found.ids))
    return [float(values[at] or 0.0) for at in order], [float(errors[at]) for at in order]


@pytest.mark.parametrize("made", NETWORKS.values(), ids=NETWORKS)
def test_errors_hold_for_at_least_95_of_100_seeds(made: Callable[[], Sparse]) -> None:
    network = made()
    truth = measured(network, PATHS)
    held = {measure: np.zeros(len(network.ids)) for measure in PATHS}
    for seed in range(100):
        found = measured(network, PATHS, Sample(40, seed))
        for measure in PATHS:
            values, errors = map(np.array, by_node(found, measure))
            held[measure] += np.abs(values - by_node(truth, measure)[0]) <= errors + 1e-12
    for measure, times in held.items():
        # Of every node, those tied with nearly all among them, whose sample often sees no other.
        assert times.min() >= 95, (measure, network.ids[int(times.argmin())], times.min())


@pytest.mark.parametrize("made", NETWORKS.values(), ids=NETWORKS)
def test_the_sample_is_told_and_gives_the_same_numbers_again(made: Callable[[], Sparse]) -> None:
    network = made()
    found = measured(network, [*PATHS, Measure.degree], Sample(40, 7))
    assert not found.exact
    assert found.sample == Sample(40, 7)
    assert set(found.errors) == set(PATHS)
    assert found == measured(network, [*PATHS, Measure.degree], Sample(40, 7))
    assert found.values != measured(network, [*PATHS, Measure.degree], Sample(40, 8)).values


def test_what_is_small_enough_is_exact_within_a_sampled_network() -> None:
    network = scattered()
    values, errors = by_node(measured(network, [Measure.closeness], Sample(40)), Measure.closeness)
    exact, _ = by_node(measured(network, [Measure.closeness]), Measure.closeness)
    # The path of five, and the node without ties.
    assert values[301:] == exact[301:]
    assert errors[301:] == [0.0] * 6
    assert min(errors[:301]) > 0


def test_more_pivots_than_nodes_are_all_of_them() -> None:
    network = two_mode_of(southern_women())
    truth = measured(network, PATHS)
    for pivots in (32, 33, 5000):
        found = measured(network, PATHS, Sample(pivots, 3))
        assert found == truth
        assert found.exact


def test_the_more_pivots_the_smaller_the_errors() -> None:
    network = scattered()
    sums = [
        sum(by_node(measured(network, [Measure.betweenness], Sample(pivots)), Measure.betweenness)[1])
        for pivots in (20, 80, 250)
    ]
    assert sums == sorted(sums, reverse=True)


def test_a_large_network_is_sampled_unless_asked_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    network = scattered()
    truth = measured(network, PATHS)
    assert truth.exact
    monkeypatch.setattr("graphs.measures.distances.EXACT_UP_TO", 1000)
    assert measured(network, PATHS, exact=True) == truth
    # The usual sample has more pivots than this network has nodes.
    assert measured(network, PATHS) == truth
    wide = sparse_of(nx.relabel_nodes(nx.barabasi_albert_graph(700, 2, seed=1), "{:03}".format))
    found = measured(wide, PATHS)
    assert found.sample == Sample()
    assert measured(wide, PATHS, Sample(), exact=True).exact
    assert measured(wide, [Measure.degree, Measure.core]).exact


def test_many_pivots_are_taken_some_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    network = scattered()
    whole = measured(network, PATHS, Sample(40))
    monkeypatch.setattr("graphs.measures.sampling._CELLS_AT_A_TIME", 1000)
    pieces = measured(network, PATHS, Sample(40))
    for measure in PATHS:
        for one, other in zip(by_node(whole, measure), by_node(pieces, measure), strict=True):
            assert one == pytest.approx(other, abs=1e-12)
