"""GEXF and GraphML: opened again by networkx, and by the rules that Gephi's reader keeps."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from xml.etree.ElementTree import Element

import networkx as nx
import pytest
from defusedxml.ElementTree import fromstring

from benchmarks.world import build_world
from graphs.exchange.writing import GraphFile, gexf, graphml
from registry.exchange.outgoing.holdings import holdings_of
from registry.exchange.outgoing.narrowing import Narrowed
from registry.store.location import Location
from tests.registry.outgoing_world import facts

World = Callable[[str], Location]
DAY = "2026-01-31"
_NAMESPACE = "{http://www.gexf.net/1.2draft}"
_TYPES = {"string", "integer", "long", "float", "double", "boolean"}


@pytest.fixture
def place(a_world: World) -> Location:
    return a_world(facts())


def as_gexf(place: Location) -> GraphFile:
    return gexf(holdings_of(place, Narrowed()), DAY)


def ties(graph: nx.Graph[str], one: str, other: str) -> list[dict[str, str]]:
    """What is said of each tie from one to the other; networkx opens what has none parallel as simple."""
    return [told for start, end, told in graph.edges(data=True) if (start, end) == (one, other)]


def check_as_gephi_does(content: bytes) -> None:
    """Ids once, ends known, attributes declared with a type, whole days, none that ends before it begins."""
    root: Element = fromstring(content)
    graph = root.find(f"{_NAMESPACE}graph")
    assert graph is not None
    assert {
        "mode": "dynamic",
        "timeformat": "date",
        "defaultedgetype": "directed",
    }.items() <= graph.attrib.items()
    declared: dict[str, set[str]] = {}
    for attributes in graph.iter(f"{_NAMESPACE}attributes"):
        for attribute in attributes.iter(f"{_NAMESPACE}attribute"):
            assert attribute.attrib["type"] in _TYPES
            declared.setdefault(attributes.attrib["class"], set()).add(attribute.attrib["id"])
    nodes = [node.attrib["id"] for node in graph.iter(f"{_NAMESPACE}node")]
    edges = [edge.attrib for edge in graph.iter(f"{_NAMESPACE}edge")]
    assert len(nodes) == len(set(nodes))
    assert len({edge["id"] for edge in edges}) == len(edges)
    assert {edge[end] for edge in edges for end in ("source", "target")} <= set(nodes)
    for kind in ("node", "edge"):
        for one in graph.iter(f"{_NAMESPACE}{kind}"):
            days = [one.attrib[end] for end in ("start", "end") if end in one.attrib]
            assert all(re.fullmatch(r"\d{4}-\d{2}-\d{2}", day) for day in days)
            assert days == sorted(days)
            used = [value.attrib["for"] for value in one.iter(f"{_NAMESPACE}attvalue")]
            assert set(used) <= declared[kind]
            assert len(used) == len(set(used))
    assert b"None" not in content
    assert b"startopen" not in content
    assert b"endopen" not in content


def test_gexf_keeps_the_rules_of_gephi(place: Location) -> None:
    check_as_gephi_does(as_gexf(place).content)


def test_gexf_opens_again_with_who_is_tied_to_whom_and_when(place: Location) -> None:
    made = as_gexf(place)
    graph = nx.read_gexf(io.BytesIO(made.content))
    assert (len(graph), graph.number_of_edges()) == (made.nodes, made.edges)
    assert graph.is_directed()
    ministry = graph.nodes["ministry"]
    assert (ministry["label"], ministry["kind"], ministry["country"]) == (
        "Ministry of Labour",
        "organisation",
        "XA",
    )
    assert (ministry["constituency"], ministry["start"]) == ("government", "1990-01-01")
    assert "end" not in ministry
    (seat,) = ties(graph, "unit", "group")
    assert (seat["kind"], seat["role"], seat["start"], seat["end"]) == (
        "seat",
        "secretariat",
        "2016-01-01",
        "2018-06-30",
    )
    # Who fills the seat of an organisation is tied to the body as well.
    assert [tie["role"] for tie in ties(graph, "jane", "group")] == ["chair"]


def test_graphml_keeps_parallel_ties_apart_by_their_ids(a_world: World) -> None:
    place = a_world(
        "organisations:\n  - {id: union, name: Union}\n"
        "mechanisms:\n  - id: group\n    name: Group\n    seats:\n"
        "      - {organisation: union, role: member}\n"
        "      - {organisation: union, role: chair, start_date: 2018}\n"
    )
    made = graphml(holdings_of(place, Narrowed()))
    graph = nx.read_graphml(io.BytesIO(made.content), force_multigraph=True)
    ties = graph.get_edge_data("union", "group")
    assert sorted((tie["role"], tie.get("start")) for tie in ties.values()) == [
        ("chair", "2018-01-01"),
        ("member", None),
    ]
    assert {tie["sources"] for tie in ties.values()} == {0}
    root = fromstring(made.content)
    ids = [edge.attrib["id"] for edge in root.iter("{http://graphml.graphdrawing.org/xmlns}edge")]
    assert len(ids) == len(set(ids)) == 2
    assert all(one.startswith("s-") for one in ids)
    keys = [key.attrib for key in root.iter("{http://graphml.graphdrawing.org/xmlns}key")]
    assert {key["attr.type"] for key in keys} <= {"string", "int", "long", "double", "boolean"}
    assert len({key["id"] for key in keys}) == len(keys)


def test_a_made_world_opens_in_both(tmp_path_factory: pytest.TempPathFactory) -> None:
    location = Location(str(tmp_path_factory.mktemp("world") / "registry.db"))
    build_world(location, seats=1000)
    holdings = holdings_of(location, Narrowed())
    dynamic, plain = gexf(holdings, DAY), graphml(holdings)
    check_as_gephi_does(dynamic.content)
    assert nx.read_gexf(io.BytesIO(dynamic.content)).number_of_edges() == dynamic.edges > 1000
    assert nx.read_graphml(io.BytesIO(plain.content), force_multigraph=True).number_of_edges() == plain.edges
