"""GEXF 1.1, 1.2 and 1.3 (gexf.net), as Gephi, networkx and others write them.

Only names count, not the namespace, so one reader serves every version. How it is drawn (``viz``) is left.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from graphs.exchange.seen import Sayings, SeenEdge, SeenGraph, SeenNode, Spell, first_within, named, within
from registry.exchange.incoming.network_values import Direction
from registry.frozen import Frozen
from registry.text import clean

_VIZ = ("color", "position", "size", "shape", "thickness")
_READ = (
    "attvalues", "attributes", "default", "nodes", "edges", "parents", "spells", "slices", "graph", "meta",
    "options", *_VIZ,
)  # fmt: skip
_OF_NODE = frozenset(("id", "pid", "startopen", "endopen", "intervals", "timestamp", "timestamps"))
_OF_EDGE = _OF_NODE | {"source", "target", "type"}
_INSTANTS = ("timestamp", "timestamps")
_INTERVAL = re.compile(r"[\[(\]]\s*([^,;\[\]()<>]*?)\s*,\s*([^,;\[\]()<>]*?)\s*[\])\[]")


class _Attribute(Frozen):
    title: str
    default: str


class _Nested(Frozen):
    node: Element
    parent: str | None


def seen_in_gexf(root: Element, graph: Element) -> SeenGraph:
    """The graph that a tree of GEXF holds."""
    attributes = {side: _attributes(graph, side) for side in ("node", "edge")}
    whole = Sayings()
    for name in ("name", "title"):
        whole.say(name, graph.get(name))
    seen = SeenGraph([], [], whole.said, Counter(), Counter())
    for node, parent in _nodes(graph):
        key = clean(node.get("id") or "") or f"#{len(seen.nodes) + 1}"
        said = _said(node, attributes["node"], _OF_NODE, seen)
        parents = [parent, node.get("pid"), *(each.get("for") for each in _of(node, "parents", "parent"))]
        inside = tuple(dict.fromkeys(clean(one) for one in parents if one))
        seen.nodes.append(SeenNode(key, said, _spells(node), inside))
    usual = _direction(graph.get("defaultedgetype"), Direction.undirected)
    for edge in (one for one in graph.iter() if named(one) == "edge"):
        said = _said(edge, attributes["edge"], _OF_EDGE, seen)
        source, target = (clean(edge.get(end) or "") for end in ("source", "target"))
        direction = _direction(edge.get("type"), usual)
        if edge.get("type") and direction.value != str(edge.get("type")).lower():
            said.setdefault("type", clean(edge.get("type") or ""))
        seen.edges.append(
            SeenEdge(clean(edge.get("id") or ""), source, target, direction, said, _spells(edge))
        )
    for part in (part for meta in within(root, "meta") for part in meta):
        seen.left[f"meta {named(part)}"] += bool(clean(part.text or "")) and named(part) != "creator"
    return seen


def _attributes(graph: Element, side: str) -> dict[str, _Attribute]:
    """The attributes of nodes or edges by their ids: what each is called, and its value if none is given."""
    found: dict[str, _Attribute] = {}
    for attribute in (
        one for some in within(graph, "attributes") if some.get("class") == side for one in some
    ):
        if named(attribute) == "attribute":
            key, default = attribute.get("id") or "", first_within(attribute, "default")
            text = "" if default is None else clean(default.text or "")
            found[key] = _Attribute(attribute.get("title") or key, text)
    return found


def _nodes(graph: Element) -> Iterator[_Nested]:
    """Every node, in the order of the file, with the one that it lies in."""
    waiting = [_Nested(node, None) for node in reversed([*_of(graph, "nodes", "node")])]
    while waiting:
        nested = waiting.pop()
        yield nested
        key = nested.node.get("id")
        waiting += [_Nested(node, key) for node in reversed([*_of(nested.node, "nodes", "node")])]


def _of(part: Element, group: str, name: str) -> Iterator[Element]:
    return (one for some in within(part, group) for one in within(some, name))


def _direction(word: str | None, usual: Direction) -> Direction:
    return next((one for one in Direction if one.value == (word or "").lower()), usual)


def _said(
    part: Element, attributes: dict[str, _Attribute], structure: frozenset[str], seen: SeenGraph
) -> dict[str, str]:
    """What is said of a node or an edge: beside its id, as an attribute, or as what holds by default."""
    told = Sayings()
    for name, text in part.attrib.items():
        if "}" not in name and name not in structure:
            told.say(name, text)
    values: dict[str, list[str]] = {}
    for value in _of(part, "attvalues", "attvalue"):
        # GEXF 1.1 has drafts that write ``id`` where all others write ``for``.
        values.setdefault(value.get("for") or value.get("id") or "", []).append(
            clean(value.get("value") or "")
        )
    for key, texts in values.items():
        told.say(attributes[key].title if key in attributes else key, "|".join(filter(None, texts)))
    for key, attribute in attributes.items():
        if key not in values:
            told.say(attribute.title, attribute.default)
    seen.drawn["viz"] += any(named(child) in _VIZ for child in part)
    seen.left.update(f"{named(part)} {name}" for name in _INSTANTS if part.get(name))
    seen.left.update(f"{named(part)} {named(child)}" for child in part if named(child) not in _READ)
    return told.said


def _spells(part: Element) -> tuple[Spell, ...]:
    """When it was there, where the file says more than one beginning and end."""
    listed = [*_of(part, "spells", "spell"), *_of(part, "slices", "slice")]
    spells: list[Spell] = [_bounds(one) for one in listed]
    spells += _INTERVAL.findall(part.get("intervals") or "")
    opened = _bounds(part)
    if not spells and (part.get("startopen") or part.get("endopen")):
        spells.append(opened)
    return tuple(spell for spell in spells if any(spell))


def _bounds(part: Element) -> Spell:
    start, end = (part.get(bound) or part.get(f"{bound}open") for bound in ("start", "end"))
    return start, end
