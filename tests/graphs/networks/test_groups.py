"""What a network falls into, and what it hangs on, beside networkx and beside taking nodes away."""

from __future__ import annotations

from itertools import combinations

import networkx as nx
import pytest
from hypothesis import given, settings

from graphs.groups.communities import communities
from graphs.groups.core import core_and_periphery
from graphs.groups.holding import holding_of, without
from graphs.networks.drift import drift
from graphs.networks.sparse import Sparse, sparse_of, two_mode_of
from tests.graphs.networks.made import incidence_from, named
from tests.graphs.networks.worlds import graphs

few = settings(max_examples=80, deadline=None)


@few
@given(graphs(14))
def test_parts_cut_points_and_bridges_are_those_of_networkx(graph: nx.Graph[str]) -> None:
    found = holding_of(graph)
    assert {frozenset(part) for part in found.parts} == set(map(frozenset, nx.connected_components(graph)))
    assert [len(part) for part in found.parts] == sorted(map(len, found.parts), reverse=True)
    assert {point.node for point in found.cut_points} == set(nx.articulation_points(graph))
    assert {frozenset((tie.a, tie.b)) for tie in found.bridges} == set(map(frozenset, nx.bridges(graph)))


@few
@given(graphs(14))
def test_a_cut_point_and_a_bridge_cut_off_what_is_cut_off_without_them(graph: nx.Graph[str]) -> None:
    for point in holding_of(graph).cut_points:
        rest = nx.Graph(graph.subgraph(nx.node_connected_component(graph, point.node)))
        rest.remove_node(point.node)
        sizes = sorted(map(len, nx.connected_components(rest)))
        assert (point.parts, point.cut_off) == (len(sizes), sum(sizes[:-1])), point
    for tie in holding_of(graph).bridges:
        rest = nx.Graph(graph)
        rest.remove_edge(tie.a, tie.b)
        sides = [len(nx.node_connected_component(rest, end)) for end in (tie.a, tie.b)]
        assert tie.cut_off == min(sides), tie


@few
@given(graphs(10))
def test_without_some_is_what_is_left_when_they_are_taken_out(graph: nx.Graph[str]) -> None:
    for gone in [*combinations(graph, 1), *combinations(sorted(graph)[:5], 2)]:
        found = without(graph, frozenset(gone))
        rest = nx.Graph(graph)
        rest.remove_nodes_from(gone)
        after = list(nx.connected_components(rest))
        alone = {node for node in rest if graph.degree(node) and not rest.degree(node)}
        assert found.parts_before == nx.number_connected_components(graph)
        assert found.parts_after == len(after)
        assert set(found.left_alone) == alone
        # Of each former part the largest rest goes on, and nobody is told twice.
        several = []
        for before in nx.connected_components(graph):
            rests = sorted((part for part in after if part <= before), key=len)
            several += [len(part) for part in rests[:-1] if len(part) > 1]
        assert sorted(map(len, found.cut_off)) == sorted(several)
        assert all(set(part) in after for part in found.cut_off)
        assert not alone & {node for part in found.cut_off for node in part}


def test_who_is_not_there_cannot_leave() -> None:
    with pytest.raises(KeyError, match="nobody"):
        without(nx.path_graph(["a", "b"]), frozenset(("a", "nobody")))


def test_without_a_hub_everybody_is_alone_and_without_all_nothing_is_left() -> None:
    star: nx.Graph[str] = nx.Graph(("hub", leaf) for leaf in "abc")
    found = without(star, frozenset(("hub",)))
    assert (found.parts_before, found.parts_after, found.left_alone, found.cut_off) == (
        1,
        3,
        ("a", "b", "c"),
        (),
    )
    assert without(star, frozenset(star)) == (1, 0, (), ())
    assert holding_of(nx.Graph()) == ((), (), ())


def test_a_hub_with_thousands_of_leaves_is_one_cut_point() -> None:
    # Every leaf is a block, and every block lies at the hub.
    star = nx.star_graph([f"{place:05}" for place in range(6_001)])
    found = holding_of(star)
    assert [(point.node, point.parts, point.cut_off) for point in found.cut_points] == [
        ("00000", 6_000, 5_999)
    ]
    assert {tie.cut_off for tie in found.bridges} == {1}
    assert len(found.bridges) == 6_000


def ring_of_cliques(cliques: int, size: int) -> nx.Graph[str]:
    numbers = nx.ring_of_cliques(cliques, size).edges
    return nx.Graph((f"{a:02}", f"{b:02}") for a, b in numbers)


def test_cliques_come_together_in_every_run() -> None:
    graph = ring_of_cliques(6, 5)
    found = communities(graph)
    assert sorted(sorted(group.members) for group in found.groups) == [
        [f"{node:02}" for node in range(first, first + 5)] for first in range(0, 30, 5)
    ]
    assert [group.stability for group in found.groups] == [1.0] * 6
    assert found.agreement == 1.0
    assert found.modularity == pytest.approx(
        nx.community.modularity(graph, [set(group.members) for group in found.groups])
    )


def test_the_same_call_finds_the_same_communities() -> None:
    graph = named(nx.les_miserables_graph())
    assert communities(graph, 3) == communities(graph, 3)
    assert communities(graph, 3).seed == 3
    assert communities(graph, 3, 5).runs == 5
    # What is decided by a hair comes out another way now and then, and it is told how often.
    assert 0.5 < (communities(graph).agreement or 0) < 1
    assert communities(graph, runs=1).agreement is None
    assert any(group.stability < 1 for group in communities(graph).groups)


def test_who_has_no_ties_is_in_no_community() -> None:
    graph: nx.Graph[str] = nx.Graph([("a", "b"), ("b", "c"), ("a", "c")])
    graph.add_nodes_from(["x", "y"])
    found = communities(graph)
    assert ([group.members for group in found.groups], found.alone) == ([("a", "b", "c")], ("x", "y"))
    nothing = communities(nx.empty_graph(["x"]))
    assert (nothing.groups, nothing.alone, nothing.runs) == ((), ("x",), 0)
    assert communities(nx.Graph()).alone == ()


def test_a_finer_resolution_gives_smaller_communities() -> None:
    graph = ring_of_cliques(8, 4)
    assert len(communities(graph, resolution=0.1).groups) < len(communities(graph, resolution=1.0).groups)


def planted(core: int, periphery: int) -> nx.Graph[str]:
    """All of the core tied, each of the periphery with one or two of it and with nobody else."""
    graph: nx.Graph[str] = nx.Graph(combinations([f"core{place:02}" for place in range(core)], 2))
    for place in range(periphery):
        graph.add_edge(f"edge{place:02}", f"core{place % core:02}")
        if place % 3 == 0:
            graph.add_edge(f"edge{place:02}", f"core{(place + 1) % core:02}")
    return graph


@pytest.mark.parametrize(("core", "periphery"), [(4, 4), (5, 20), (8, 30), (3, 3)])
def test_a_planted_core_is_found(core: int, periphery: int) -> None:
    found = core_and_periphery(planted(core, periphery))
    assert sorted(found.core) == [f"core{place:02}" for place in range(core)]
    assert found.fit == pytest.approx(1.0)
    assert len(found.periphery) == periphery
    assert list(found.coreness) == [*found.core, *found.periphery]


def test_where_all_are_alike_there_is_no_core() -> None:
    whole: nx.Graph[str] = nx.complete_graph(["a", "b", "c", "d", "e"])
    for graph in (whole, nx.create_empty_copy(whole), nx.Graph(whole.subgraph([]))):
        assert core_and_periphery(graph).fit is None
    assert core_and_periphery(nx.path_graph(["a", "b"])).core == ()
    with pytest.raises(ValueError, match="two modes"):
        core_and_periphery(two_mode_of(incidence_from([("ada", "board")])))


def weighed(*ties: tuple[str, str, float]) -> Sparse:
    graph: nx.Graph[str] = nx.Graph()
    graph.add_weighted_edges_from(ties)
    return sparse_of(graph)


def test_two_days_differ_by_what_came_what_went_and_what_weighs_otherwise() -> None:
    earlier = weighed(("a", "b", 1.0), ("b", "c", 2.0), ("c", "d", 3.0))
    later = weighed(("a", "b", 1.0), ("b", "c", 2.5), ("a", "c", 0.5), ("a", "e", 4.0))
    found = drift(earlier, later)
    assert (found.nodes_gained, found.nodes_lost) == (("e",), ("d",))
    assert found.ties_gained == (("a", "e", 4.0), ("a", "c", 0.5))
    assert found.ties_lost == (("c", "d", 3.0),)
    assert found.shifted == (("b", "c", 2.0, 2.5),)
    assert found.ties_kept == 2
    back = drift(later, earlier)
    assert (back.ties_gained, back.ties_lost) == (found.ties_lost, found.ties_gained)
    nothing = drift(earlier, earlier)
    assert (nothing.ties_gained, nothing.ties_lost, nothing.shifted, nothing.ties_kept) == ((), (), (), 3)


@few
@given(graphs(8, weights=True), graphs(8, weights=True))
def test_what_is_gained_lost_and_kept_makes_both_networks(one: nx.Graph[str], other: nx.Graph[str]) -> None:
    found = drift(sparse_of(one), sparse_of(other))
    assert found.ties_kept + len(found.ties_lost) == one.number_of_edges()
    assert found.ties_kept + len(found.ties_gained) == other.number_of_edges()
    assert set(found.nodes_lost) == set(one) - set(other)
    assert all(one.edges[a, b]["weight"] == weight for a, b, weight in found.ties_lost)
    assert {(a, b, before, after) for a, b, before, after in found.shifted} == {
        (*sorted(tie), one.edges[tie]["weight"], other.edges[tie]["weight"])
        for tie in one.edges
        if other.has_edge(*tie) and one.edges[tie]["weight"] != other.edges[tie]["weight"]
    }
