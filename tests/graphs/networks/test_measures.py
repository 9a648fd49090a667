"""Every measure of any network is what networkx computes of it, one node and one path at a time."""

from __future__ import annotations

import networkx as nx
import pytest
from hypothesis import given, settings

from graphs.measures.measured import ONE_MODE, Measure, measured
from graphs.networks.projection import Weighting, projection
from graphs.networks.sparse import networkx_of, sparse_of, two_mode_of
from tests.graphs.networks.made import incidence_from
from tests.graphs.networks.worlds import bipartite, close, graphs, memberships, told

few = settings(max_examples=60, deadline=None)


@few
@given(graphs(weights=True))
def test_one_mode_measures_are_those_of_networkx(graph: nx.Graph[str]) -> None:
    assert told(graph, Measure.degree) == dict(graph.degree)
    assert told(graph, Measure.strength) == close(
        {node: graph.degree(node, weight="weight") for node in graph}
    )
    if len(graph) > 1:
        assert told(graph, Measure.degree_share) == close(nx.degree_centrality(graph))
    assert told(graph, Measure.betweenness) == close(nx.betweenness_centrality(graph))
    assert told(graph, Measure.closeness) == close(dict(nx.closeness_centrality(graph)))
    assert told(graph, Measure.pagerank) == close(nx.pagerank(graph, tol=1e-13, max_iter=1000), 1e-8)
    assert told(graph, Measure.core) == nx.core_number(graph)
    assert told(graph, Measure.clustering) == close(
        {node: nx.average_clustering(graph, [node]) for node in graph}
    )
    assert told(graph, Measure.constraint) == close(nx.constraint(graph, weight="weight"))
    # Of all nodes at once, networkx 3.6 divides by the strongest tie of the wrong end: so one by one.
    assert told(graph, Measure.effective_size) == close(nx.effective_size(graph, list(graph), "weight"))


@few
@given(graphs(weights=True))
def test_the_leading_eigenvector_is_that_of_the_largest_part(graph: nx.Graph[str]) -> None:
    connected = graph.subgraph(max(nx.connected_components(graph), key=len)).copy()
    if len(connected) > 2:
        expected = nx.eigenvector_centrality_numpy(connected, weight="weight")
        assert told(connected, Measure.eigenvector) == close(expected, 1e-6)


def test_a_large_network_has_the_eigenvector_that_a_small_one_has() -> None:
    # Above some hundred nodes another routine computes it.
    graph = nx.relabel_nodes(nx.barabasi_albert_graph(400, 3, seed=4), "{:03}".format)
    assert told(graph, Measure.eigenvector) == close(nx.eigenvector_centrality_numpy(graph), 1e-8)


def test_equal_parts_lead_together_and_smaller_ones_not_at_all() -> None:
    for copies in (2, 200):
        graph = nx.disjoint_union_all([nx.complete_graph(3)] * copies + [nx.path_graph(2)])
        found = measured(nx.relabel_nodes(graph, "{:04}".format), [Measure.eigenvector])
        values = found.values[Measure.eigenvector]
        assert values == (*[pytest.approx((3 * copies) ** -0.5)] * (3 * copies), 0.0, 0.0)


@few
@given(memberships())
def test_two_mode_measures_are_those_of_networkx(pairs: list[tuple[str, str]]) -> None:
    network = two_mode_of(incidence_from(pairs))
    graph, members = bipartite(pairs)
    assert told(network, Measure.degree_share) == close(nx.bipartite.degree_centrality(graph, members))
    if 1 < len(members) < len(graph) - 1:
        # With one member or one group networkx divides by nothing.
        expected = nx.bipartite.betweenness_centrality(graph, members)
        assert told(network, Measure.betweenness) == close(expected)
    # Of whoever cannot reach all, networkx holds the nearest of all beside the way to a part: above 1.
    part = {node: len(nx.node_connected_component(graph, node)) for node in graph}
    near = nx.bipartite.closeness_centrality(graph, members)
    expected = {node: near[node] * (part[node] - 1) / (len(graph) - 1) for node in graph}
    assert told(network, Measure.closeness) == close(expected)
    assert all(0 < (value or 0) <= 1 for value in told(network, Measure.closeness).values())


@few
@given(memberships())
def test_projections_are_those_of_networkx(pairs: list[tuple[str, str]]) -> None:
    incidence = incidence_from(pairs)
    graph, members = bipartite(pairs)
    for weighting, expected in (
        (Weighting.raw, nx.bipartite.weighted_projected_graph(graph, members)),
        (Weighting.newman, nx.bipartite.collaboration_weighted_projected_graph(graph, members)),
        (Weighting.jaccard, nx.bipartite.overlap_weighted_projected_graph(graph, members)),
    ):
        assert_alike(networkx_of(projection(incidence, weighting)), expected)
        turned = networkx_of(projection(incidence.turned().turned(), weighting))
        assert_alike(turned, expected)


@few
@given(memberships())
def test_with_a_least_number_the_other_ties_are_gone_and_the_weights_as_before(
    pairs: list[tuple[str, str]],
) -> None:
    graph, members = bipartite(pairs)
    shared = nx.bipartite.weighted_projected_graph(graph, members)
    for weighting in Weighting:
        whole = networkx_of(projection(incidence_from(pairs), weighting))
        for least in (2, 3):
            small = [(a, b) for a, b in whole.edges if shared[a][b]["weight"] < least]
            expected = whole.copy()
            expected.remove_edges_from(small)
            assert_alike(networkx_of(projection(incidence_from(pairs), weighting, least)), expected)


def test_a_product_in_blocks_is_the_product(monkeypatch: pytest.MonkeyPatch) -> None:
    pairs = [(f"m{member}", f"g{(member * group) % 7}") for member in range(20) for group in range(1, 4)]
    whole = {way: projection(incidence_from(pairs), way, 2) for way in Weighting}
    constraints = told(whole[Weighting.newman], Measure.constraint)
    monkeypatch.setattr("graphs.networks.projection._PAIRS_AT_A_TIME", 5)
    monkeypatch.setattr("graphs.measures.brokerage._PAIRS_AT_A_TIME", 5)
    for way, expected in whole.items():
        assert_alike(networkx_of(projection(incidence_from(pairs), way, 2)), networkx_of(expected))
    assert told(whole[Weighting.newman], Measure.constraint) == constraints


def assert_alike(found: nx.Graph[str], expected: nx.Graph[str]) -> None:
    assert set(found) == set(expected)
    ties = {frozenset(tie): found.edges[tie]["weight"] for tie in found.edges}
    assert ties == {frozenset(tie): pytest.approx(expected.edges[tie]["weight"]) for tie in expected.edges}


@few
@given(graphs(weights=True))
def test_a_graph_comes_back_from_its_matrix(graph: nx.Graph[str]) -> None:
    assert_alike(networkx_of(sparse_of(graph)), graph)


def test_two_modes_come_back_and_loops_count_for_nothing() -> None:
    graph: nx.Graph[str] = nx.Graph([("ada", "board"), ("bo", "board"), ("ada", "ada")])
    nx.set_node_attributes(graph, {"ada": 0, "bo": 0, "board": 1}, "bipartite")
    network = sparse_of(graph)
    assert (network.ids, network.first_mode, network.ties) == (("ada", "bo", "board"), 2, 2)
    assert networkx_of(network).nodes(data="bipartite") == graph.nodes(data="bipartite")


def test_parallel_ties_of_a_multigraph_count_together() -> None:
    ties: nx.MultiGraph[str] = nx.MultiGraph([("a", "b"), ("a", "b"), ("b", "c")])
    assert told(ties, Measure.strength) == {"a": 2.0, "b": 3.0, "c": 1.0}
    assert told(ties, Measure.degree) == {"a": 1.0, "b": 2.0, "c": 1.0}


def test_a_network_without_ties_has_values_all_the_same() -> None:
    for nodes in ([], ["a"], ["a", "b"]):
        graph: nx.Graph[str] = nx.empty_graph(nodes)
        found = measured(graph, [*Measure])
        share = 1 / max(len(graph), 1)
        for measure, values in found.values.items():
            undefined = measure in (Measure.constraint, Measure.effective_size)
            value = None if undefined else share if measure is Measure.pagerank else 0.0
            assert values == (value,) * len(graph), measure
        assert found.exact
    assert measured(two_mode_of(incidence_from([])), [Measure.closeness]).ids == ()
    assert projection(incidence_from([])).ties == 0


def test_measures_of_contacts_among_each_other_are_refused_for_two_modes() -> None:
    network = two_mode_of(incidence_from([("ada", "board"), ("bo", "board")]))
    for measure in Measure:
        if measure in ONE_MODE:
            with pytest.raises(ValueError, match=f"{measure} is not defined where nodes have two modes"):
                measured(network, [Measure.degree, measure])
        else:
            assert len(measured(network, [measure]).ids) == 3


def test_the_first_measure_orders_the_nodes_and_ids_those_that_are_alike() -> None:
    graph: nx.Graph[str] = nx.Graph([("d", "a"), ("d", "b"), ("d", "c"), ("b", "c")])
    graph.add_node("e")
    for measure in (Measure.degree, Measure.betweenness):
        assert measured(graph, [measure, Measure.constraint]).ids[0] == "d"
    assert measured(graph, [Measure.degree]).ids == ("d", "b", "c", "a", "e")
    # Of constraint the smallest is first, and undefined last all the same.
    assert measured(graph, [Measure.constraint]).ids == ("d", "a", "b", "c", "e")
    assert measured(graph, []).ids == ("a", "b", "c", "d", "e")


def test_the_same_call_gives_the_same_digits() -> None:
    # A complete two-mode network has three eigenvalues only: an iteration is done before it begins.
    for graph in (nx.complete_bipartite_graph(150, 155), nx.watts_strogatz_graph(310, 6, 0.1, seed=2)):
        network = sparse_of(nx.relabel_nodes(graph, "{:03}".format))._replace(first_mode=None)
        asked = [Measure.eigenvector, Measure.pagerank, Measure.betweenness, Measure.closeness]
        assert measured(network, asked) == measured(network, asked)
