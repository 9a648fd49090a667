"""The readers of GEXF and GraphML, as Gephi, yEd, networkx and Interlock write them.

The XML is checked first: no entities, no document type, no more bytes than
:data:`registry.exchange.incoming.bounded.MOST_BYTES`. Then networkx reads it, and what it finds is told
as any map is: see :mod:`registry.exchange.incoming.network_map`.
"""

# ruff: noqa: E501 - lists of words, kept together by what they mean

from __future__ import annotations

import io
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from xml.etree.ElementTree import Element, ParseError

from registry.errors import BadInput
from registry.exchange.incoming.bounded import beginning_of, read_bytes
from registry.exchange.incoming.network_map import told_of
from registry.exchange.incoming.network_values import Direction, MapNode, MapTie, NetworkMap
from registry.exchange.incoming.told import Asked, Told
from registry.exchange.incoming.unread import counted
from registry.exchange.incoming.words.file_days import day_in_name, series_of_name
from registry.text import clean

TYPE_CHECKING = False
if TYPE_CHECKING:
    import networkx as nx

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
_DIRECTIONS = ("directed", "undirected", "mutual")
# What is asked of a whole graph, and what networkx says of it itself.
_OF_GRAPH = frozenset(("name", "title", "creator", "mode", "node_default", "edge_default"))
_READ_ELSEWHERE = frozenset(("id", "edge_id", "start", "end", "spells", "networkx_key"))
_STARTS, _ENDS = ("start", "start_date", "from", "since", "begin"), ("end", "end_date", "until", "to")
_ANY_TIME = re.compile(r"^-?(inf|infinity)$", re.IGNORECASE)
_GEXF_NAMESPACE = re.compile(rb'(xmlns(?::\w+)?=")(https?://(?:www\.)?gexf\.net/1\.[13](?:draft)?)(/viz)?"')


def knows_gexf(path: str) -> bool:
    """Whether the file begins as GEXF does."""
    return b"<gexf" in beginning_of(path)


def knows_graphml(path: str) -> bool:
    """Whether the file begins as GraphML does."""
    return b"<graphml" in beginning_of(path)


def read_gexf(path: str, asked: Asked) -> Told:
    """What a GEXF file tells. Raises BadInput with the file's name, and the line where it is known."""
    from xml.etree.ElementTree import tostring

    import networkx as nx

    _, root = _checked(path)
    _open_bounds(root)
    try:
        content = tostring(root, encoding="utf-8")
    except RecursionError as problem:
        raise BadInput("is nested too deeply", where=path, remedy="export it again") from problem
    # networkx knows 1.2draft and what it wrote itself; what it reads is the same in 1.1 and 1.3.
    content = _GEXF_NAMESPACE.sub(rb'\1http://www.gexf.net/1.2draft\3"', content)
    graph = _read(lambda: nx.read_gexf(io.BytesIO(content), version="1.2draft"), path)
    return _told(path, "gexf", graph, root, asked)


def _open_bounds(root: Element) -> None:
    """Say of every bound that is not given that it is open; all times as text.

    networkx makes a number of each bound where the file counts in numbers, and fails where one is missing.
    """
    for part in root.iter():
        name = part.tag.rsplit("}", 1)[-1]
        if name == "graph" and "timeformat" in part.attrib:
            part.set("timeformat", "string")
        elif name in ("spell", "slice", "attvalue"):
            for bound, unknown in (("start", "-Infinity"), ("end", "Infinity")):
                part.set(bound, part.get(bound) or part.get(f"{bound}open") or unknown)


def read_graphml(path: str, asked: Asked) -> Told:
    """What a GraphML file tells. Raises BadInput with the file's name, and the line where it is known."""
    import networkx as nx

    content, root = _checked(path)
    graph = _read(lambda: nx.read_graphml(io.BytesIO(content), force_multigraph=True), path)
    return _told(path, "graphml", graph, root, asked)


def _checked(path: str) -> tuple[bytes, Element]:
    """The bytes, once read, and the tree: without document type and entities, and not too large."""
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
    return content, root


def _read(read: Callable[[], nx.Graph[str]], path: str) -> nx.Graph[str]:
    import networkx as nx

    try:
        return read()
    except (nx.NetworkXError, KeyError, ValueError, TypeError, AttributeError, IndexError) as problem:
        what = f"is no whole graph: {clean(str(problem))[:120]}"
        raise BadInput(what, where=os.path.basename(path), remedy="export it again") from problem


def _told(path: str, form: str, graph: nx.Graph[str], root: Element, asked: Asked) -> Told:
    name = os.path.basename(path)
    words = {
        str(key).lower(): clean(str(value)) for key, value in graph.graph.items() if isinstance(value, str)
    }
    creators = [text for part in root.iter() if part.tag.endswith("creator") and (text := part.text)]
    is_ours = any(said.lower().startswith("interlock") for said in (*creators, words.get("creator", "")))
    # networkx makes a node of whatever an edge names; only what the file lists as a node is one.
    listed = {part.get("id") for part in root.iter() if part.tag.rsplit("}", 1)[-1] == "node"}
    nodes = [_node(key, values) for key, values in graph.nodes(data=True) if str(key) in listed]
    ties = list(_ties(graph))
    title = words.get("name") or words.get("title") or os.path.splitext(name)[0]
    on = asked.on or day_in_name(path)
    series, unread = f"{form}:{series_of_name(path)}", tuple(_unread(graph, root))
    return told_of(NetworkMap(name, form, series, title, nodes, ties, on, is_ours, unread))


def _node(key: object, values: Mapping[str, object]) -> MapNode:
    said = _said(values)
    label = _take(said, _LABELS) or str(key)
    kind, start, end = _take(said, _NODE_TYPES), _take(said, _STARTS), _take(said, _ENDS)
    if own := said.pop("interlock_id", None):
        said["interlock"] = own
    attributes = {name: [text] for name, text in said.items() if not _is_drawn(name)}
    spells = tuple(_spells(values.get("spells")))
    return MapNode(str(key), clean(label), kind, f"node {key}", attributes, _day(start), _day(end), spells)


def _ties(graph: nx.Graph[str]) -> Iterator[MapTie]:
    """Every edge; one that held for several spells is a tie for each."""
    usual = Direction.directed if graph.is_directed() else Direction.undirected
    for number, (source, target, values) in enumerate(graph.edges(data=True), start=1):
        said, direction = _said(values), usual
        where = f"edge {values.get('id') or values.get('edge_id') or number}"
        # GEXF says there whether an edge has a direction, which is no type of ours.
        if said.get("type", "").lower() in _DIRECTIONS:
            direction = Direction(said.pop("type").lower())
        kind, start, end = _take(said, _TIE_TYPES), _take(said, _STARTS), _take(said, _ENDS)
        attributes = {
            name: [text]
            for name, text in said.items()
            if name not in _DRAWN and name not in _TIE_TYPES and not (name == "weight" and text in _NO_WEIGHT)
        }
        spells = _spells(values.get("spells")) or [(_day(start), _day(end))]
        for spell, (first, last) in enumerate(spells, start=1):
            place = where if len(spells) == 1 else f"{where}, spell {spell}"
            yield MapTie(str(source), str(target), kind, place, direction, attributes, first, last)


def _unread(graph: nx.Graph[str], root: Element) -> Iterator[str]:
    """What is left out: what a program drew or computed, and what is said of the whole file or has no place.

    Times and ids are not among them, for they are read.
    """
    drawn: Counter[str] = Counter()
    left: Counter[str] = Counter()
    for values in (one[-1] for one in (*graph.nodes(data=True), *graph.edges(data=True))):
        for name in (clean(str(name)).lower() for name in values):
            drawn[name] += _is_drawn(name) and name not in _READ_ELSEWHERE
    for values in (one[-1] for one in graph.edges(data=True)):
        said = _said(values)
        if said.get("type", "").lower() in _DIRECTIONS:
            del said["type"]
        kind = _take(said, _TIE_TYPES)
        left.update(f"edge {name}" for name in _TIE_TYPES if said.get(name, kind) != kind)
    left.update(
        f"graph {name}"
        for name, value in graph.graph.items()
        if name in _said({name: value}) and name.lower() not in _OF_GRAPH
    )
    for part in (part for meta in root if meta.tag.rsplit("}", 1)[-1] == "meta" for part in meta):
        name = part.tag.rsplit("}", 1)[-1]
        left[f"meta {name}"] += bool((part.text or "").strip()) and name != "creator"
    if told := [(name, number) for name, number in sorted(drawn.items()) if number]:
        yield f"not read, drawn or computed by a program: {counted(told)}"
    if told := [(name, number) for name, number in sorted(left.items()) if number]:
        yield f"not read, for there is no place for it: {counted(told)}"


def _is_drawn(name: str) -> bool:
    return name.replace(" ", "_") in _DRAWN or name.replace(" ", "") in _DRAWN


def _said(values: Mapping[str, object]) -> dict[str, str]:
    """The values as text; of one that changed with time each, in order."""
    said: dict[str, str] = {}
    for name, value in values.items():
        if isinstance(value, list):
            value = "|".join(str(one[0] if isinstance(one, tuple) else one) for one in value)
        if not isinstance(value, str | int | float | bool) or value == "":
            continue
        said[clean(str(name)).lower()] = clean(str(value))
    return said


def _take(said: dict[str, str], names: Sequence[str]) -> str | None:
    found = next((name for name in names if said.get(name)), None)
    return said.pop(found) if found else None


def _spells(value: object) -> list[tuple[str | None, str | None]]:
    if not isinstance(value, list):
        return []
    return [
        (_day(spell[0]), _day(spell[1])) for spell in value if isinstance(spell, tuple) and len(spell) == 2
    ]


def _day(value: object) -> str | None:
    """A date, as text; a bound that is open on its side is none. Numbers of a timeline are years where they can be."""
    text = "" if value is None else str(value).strip()
    if not text or _ANY_TIME.match(text):
        return None
    if re.fullmatch(r"\d{4}\.0+", text):
        return text[:4]
    return text
