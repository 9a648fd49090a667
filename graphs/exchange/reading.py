"""The readers of GEXF and GraphML, as Gephi, yEd, networkx and Interlock write them.

The XML is checked first: no entities, no document type, no more bytes than
:data:`registry.exchange.incoming.bounded.MOST_BYTES`. What nodes and edges say is told as any
map is: see :mod:`registry.exchange.incoming.network_map`.
"""

# ruff: noqa: E501 - lists of words, kept together by what they mean

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, ParseError

from graphs.exchange.gexf import seen_in_gexf
from graphs.exchange.graphml import seen_in_graphml
from graphs.exchange.meanings import is_end, is_name, is_role, is_start, is_type, take_meant
from graphs.exchange.seen import SeenGraph, SeenNode, first_within, named
from registry.errors import BadInput
from registry.exchange.incoming.bounded import beginning_of, read_bytes
from registry.exchange.incoming.network_map import says_what_it_is, told_of
from registry.exchange.incoming.network_values import MapNode, MapTie, NetworkMap
from registry.exchange.incoming.told import Asked, Told
from registry.exchange.incoming.unread import counted
from registry.exchange.incoming.words.days import day_written
from registry.exchange.incoming.words.file_days import day_in_name, series_of_name
from registry.exchange.incoming.words.kinds import kind_of

__all__ = ["knows_gexf", "knows_graphml", "read_gexf", "read_graphml"]

MOST_PARTS = 1_000_000
"""The most elements that a graph file may have."""

_LABELS = ("label", "name", "title")
_NODE_TYPES = ("kind", "type", "element type", "entity_type", "category", "class", "node_type", "group")
_TIE_TYPES = (
    "kind",
    "tie",
    "relation",
    "relationship",
    "relation_type",
    "edge_type",
    "interaction",
    "type",
    "label",
)
# What a program says of the picture, and what it computed: none of it is a fact.
_DRAWN = frozenset((
    "viz", "x", "y", "z", "size", "color", "colour", "r", "g", "b", "shape_type", "modularity_class", "degree",
    "indegree", "outdegree", "pagerank", "eigencentrality", "betweenesscentrality", "closnesscentrality", "clustering",
    "id", "start", "end", "spells", "pid", "networkx_key", "triangles", "eccentricity", "componentnumber",
    "harmonicclosnesscentrality", "width", "height", "edge_id",
))  # fmt: skip
# What every edge weighs of which the file says nothing (GEXF 1.3 primer).
_NO_WEIGHT = ("1", "1.0")
# What is asked of a whole graph.
_OF_GRAPH = frozenset(("name", "title", "creator"))
_READ_ELSEWHERE = frozenset(("id", "edge_id", "start", "end", "spells", "networkx_key"))
_STARTS, _ENDS = ("start", "start_date", "from", "since", "begin"), ("end", "end_date", "until", "to")
_ANY_TIME = re.compile(r"^-?(inf|infinity)$", re.IGNORECASE)


def knows_gexf(path: str) -> bool:
    """Whether the file begins as GEXF does."""
    return b"<gexf" in beginning_of(path)


def knows_graphml(path: str) -> bool:
    """Whether the file begins as GraphML does."""
    return b"<graphml" in beginning_of(path)


def read_gexf(path: str, asked: Asked) -> Told:
    """What a GEXF file tells. Raises BadInput with the file's name, and the line where it is known."""
    root = _checked(path)
    graph = first_within(root, "graph")
    if graph is None:
        raise _no_graph(path)
    return _told(path, "gexf", seen_in_gexf(root, graph), root, asked)


def read_graphml(path: str, asked: Asked) -> Told:
    """What a GraphML file tells. Raises BadInput with the file's name, and the line where it is known."""
    root = _checked(path)
    if first_within(root, "graph") is None:
        raise _no_graph(path)
    return _told(path, "graphml", seen_in_graphml(root), root, asked)


def _no_graph(path: str) -> BadInput:
    return BadInput(
        "is no whole graph: it has no element <graph>", where=os.path.basename(path), remedy="export it again"
    )


def _checked(path: str) -> Element:
    """The tree: without document type and entities, and not too large."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    content, name = read_bytes(path), os.path.basename(path)
    try:
        root: Element = fromstring(content, forbid_dtd=True)
    except DefusedXmlException as problem:
        remedy = "take the document type out"
        raise BadInput(
            "has entities or a document type, which are not read", where=name, remedy=remedy
        ) from problem
    except ParseError as problem:
        where = f"{name} line {problem.position[0]}"
        raise BadInput("is not XML", where=where, remedy="is the file whole?") from problem
    except (ValueError, LookupError) as problem:
        raise BadInput("is in no encoding that is known", where=name, remedy="save it as UTF-8") from problem
    if sum(1 for _ in root.iter()) > MOST_PARTS:
        raise BadInput(f"has more than {MOST_PARTS} elements", where=name, remedy="split it")
    return root


def _told(path: str, form: str, seen: SeenGraph, root: Element, asked: Asked) -> Told:
    name = os.path.basename(path)
    creators = [text for part in root.iter() if named(part) == "creator" and (text := part.text)]
    is_ours = any(said.lower().startswith("interlock") for said in (*creators, seen.said.get("creator", "")))
    nodes, ties = [_node(node) for node in seen.nodes], [*_ties(seen)]
    if nodes and not any(node.type or says_what_it_is(node.label) for node in nodes):
        raise _says_nothing(name, nodes)
    title = seen.said.get("name") or seen.said.get("title") or os.path.splitext(name)[0]
    on = asked.on or day_in_name(path)
    series, unread = f"{form}:{series_of_name(path)}", tuple(_unread(seen))
    return told_of(NetworkMap(name, form, series, title, nodes, ties, on, is_ours, unread))


def _says_nothing(name: str, nodes: Sequence[MapNode]) -> BadInput:
    given = sorted({attribute for node in nodes for attribute in node.attributes})
    listed = f"; its attributes are {', '.join(map(repr, given[:8]))}" if given else ""
    return BadInput(
        f"does not say of any node what it is{listed}",
        where=name,
        remedy="give each node an attribute 'type': person, organisation, committee …",
    )


def _node(seen: SeenNode) -> MapNode:
    said = dict(seen.said)
    label = _take(said, _LABELS) or take_meant(said, is_name) or seen.key
    kind = _take(said, _NODE_TYPES) or take_meant(said, is_type, holds=kind_of)
    start, end = _dates(said)
    if own := said.pop("interlock_id", None):
        said["interlock"] = own
    attributes = {name: [text] for name, text in said.items() if not _is_drawn(name)}
    spells = tuple((_day(first), _day(last)) for first, last in seen.spells)
    return MapNode(
        seen.key, label, kind, f"node {seen.key}", attributes, _day(start), _day(end), spells, seen.parents
    )


def _ties(seen: SeenGraph) -> Iterator[MapTie]:
    """Every edge; one that held for several spells is a tie for each."""
    keys = Counter(edge.key for edge in seen.edges)
    for number, edge in enumerate(seen.edges, start=1):
        said = dict(edge.said)
        own = said.get("id") or said.get("edge_id") or (edge.key if keys[edge.key] == 1 else "")
        where = f"edge {own or number}"
        kind, (start, end) = _take(said, _TIE_TYPES), _dates(said)
        if "role" not in said and (role := take_meant(said, is_role)):
            said["role"] = role
        attributes = {
            name: [text]
            for name, text in said.items()
            if name not in _DRAWN and name not in _TIE_TYPES and not (name == "weight" and text in _NO_WEIGHT)
        }
        spells = edge.spells or [(start, end)]
        for spell, (first, last) in enumerate(spells, start=1):
            place = where if len(spells) == 1 else f"{where}, spell {spell}"
            yield MapTie(
                edge.source, edge.target, kind, place, edge.direction, attributes, _day(first), _day(last)
            )


def _unread(seen: SeenGraph) -> Iterator[str]:
    """What is left out: what a program drew or computed, and what is said of the whole file or has no place.

    Times and ids are not among them, for they are read.
    """
    drawn, left = Counter(seen.drawn), Counter(seen.left)
    for said in (part.said for some in (seen.nodes, seen.edges) for part in some):
        drawn.update(name for name in said if _is_drawn(name) and name not in _READ_ELSEWHERE)
    for edge in seen.edges:
        said = dict(edge.said)
        kind = _take(said, _TIE_TYPES)
        left.update(f"edge {name}" for name in _TIE_TYPES if said.get(name, kind) != kind)
    left.update(f"graph {name}" for name in seen.said if name not in _OF_GRAPH)
    if told := [(name, number) for name, number in sorted(drawn.items()) if number]:
        yield f"not read, drawn or computed by a program: {counted(told)}"
    if told := [(name, number) for name, number in sorted(left.items()) if number]:
        yield f"not read, for there is no place for it: {counted(told)}"


def _is_drawn(name: str) -> bool:
    return name.replace(" ", "_") in _DRAWN or name.replace(" ", "") in _DRAWN


def _dates(said: dict[str, str]) -> tuple[str | None, str | None]:
    start = _take(said, _STARTS) or take_meant(said, is_start, holds=_date)
    return start, _take(said, _ENDS) or take_meant(said, is_end, holds=_date)


def _date(text: str) -> str | None:
    return day_written(_day(text) or "").date


def _take(said: dict[str, str], names: Sequence[str]) -> str | None:
    found = next((name for name in names if said.get(name)), None)
    return said.pop(found) if found else None


def _day(value: object) -> str | None:
    """A date, as text; a bound that is open on its side is none. Numbers of a timeline are years where they can be."""
    text = "" if value is None else str(value).strip()
    if not text or _ANY_TIME.match(text):
        return None
    if re.fullmatch(r"\d{4}\.0+", text):
        return text[:4]
    return text
