"""GraphML (graphml.graphdrawing.org), as Gephi, yEd, igraph and networkx write it.

Of yEd's drawing the labels are read, for they are the names; graphs within nodes are read with all others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from graphs.exchange.seen import Sayings, SeenEdge, SeenGraph, SeenNode, first_within, named, within
from registry.exchange.incoming.network_values import Direction
from registry.frozen import Frozen
from registry.text import clean

_LABELS = ("NodeLabel", "EdgeLabel")
_READ = ("data", "graph", "node", "edge", "desc")


class _Key(Frozen):
    name: str
    of: str
    default: str


def seen_in_graphml(root: Element) -> SeenGraph:
    """The graphs that a tree of GraphML holds, as one."""
    keys = {key.get("id") or "": _key(key) for key in within(root, "key")}
    seen = SeenGraph([], [], {}, Counter(), Counter())
    for graph in within(root, "graph"):
        whole = _said(graph, "graph", keys, seen)
        for name, text in whole.items():
            seen.said.setdefault(name, text)
    for part, inside, is_directed in _parts(root):
        if named(part) == "hyperedge":
            seen.left["hyperedge"] += 1
            continue
        said = _said(part, named(part), keys, seen)
        key = clean(part.get("id") or "")
        if named(part) == "node":
            parents = (inside,) if inside else ()
            seen.nodes.append(SeenNode(key or f"#{len(seen.nodes) + 1}", said, parents=parents))
        else:
            source, target = (clean(part.get(end) or "") for end in ("source", "target"))
            # Each edge may say it otherwise than all others.
            goes = {"true": True, "false": False}.get((part.get("directed") or "").lower(), is_directed)
            direction = Direction.directed if goes else Direction.undirected
            seen.edges.append(SeenEdge(key, source, target, direction, said))
    return seen


def _key(key: Element) -> _Key:
    default = first_within(key, "default")
    name = key.get("attr.name") or key.get("yfiles.type") or key.get("id") or ""
    return _Key(name, key.get("for") or "all", "" if default is None else clean(default.text or ""))


def _parts(root: Element) -> Iterator[tuple[Element, str, bool]]:
    """Nodes, edges and hyperedges in the order of the file, each with the node that it lies in."""
    waiting = [(graph, "") for graph in reversed([*within(root, "graph")])]
    while waiting:
        part, inside = waiting.pop()
        if named(part) == "node":
            inner = [(graph, clean(part.get("id") or "")) for graph in within(part, "graph")]
            waiting += reversed(inner)
            continue
        is_directed = part.get("edgedefault") != "undirected"
        nested = []
        for child in within(part, "node", "edge", "hyperedge"):
            yield child, inside, is_directed
            nested += [(child, inside)] if named(child) == "node" else []
        waiting += reversed(nested)


def _said(part: Element, side: str, keys: dict[str, _Key], seen: SeenGraph) -> dict[str, str]:
    told, given = Sayings(), set[str]()
    for value in within(part, "data"):
        key = value.get("key") or ""
        given.add(key)
        name = keys[key].name if key in keys else key
        if not len(value):
            told.say(name, value.text)
            continue
        seen.drawn[clean(name).lower()] += 1
        for label in (inner for inner in value.iter() if named(inner) in _LABELS):
            told.say("label", label.text)
    for key_id, meant in keys.items():
        if key_id not in given and meant.of in (side, "all"):
            told.say(meant.name, meant.default)
    for described in within(part, "desc"):
        told.say("description", described.text)
    seen.left.update(f"{side} {named(child)}" for child in part if named(child) not in (*_READ, "hyperedge"))
    return told.said
