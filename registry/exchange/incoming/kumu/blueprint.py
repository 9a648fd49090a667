"""The reader of Kumu's JSON: blueprints (``id``, ``label``) and full backups (``_id``, ``attributes``)."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence

from registry.errors import BadInput
from registry.exchange.incoming.kumu.times import times_of
from registry.exchange.incoming.network_map import told_of
from registry.exchange.incoming.network_values import Direction, MapNode, MapTie, NetworkMap
from registry.exchange.incoming.told import Asked, Told
from registry.exchange.incoming.trees.nodes import Entry, Node, Series, read_nodes
from registry.exchange.incoming.trees.unread import IsRead, unread
from registry.exchange.incoming.words.file_days import day_in_name, series_of_name

_DRAWN = ("maps", "perspectives")
"""How Kumu draws a network: which elements stand where, and in which colours."""
_STRUCTURE = frozenset(
    ("id", "_id", "label", "type", "element type", "connection type", "from", "to", "direction", "attributes",
     "reversed", "delayed", "start date", "end date", "start_date", "end_date",
     "position", "source", "target")
)  # fmt: skip
# Of the structure, what the map and each of its parts is asked for: the rest is told as not read.
_OF_MAP = frozenset(("elements", "connections", "name", "title", "generator", "creator"))
_OF_BOTH = frozenset(
    ("id", "_id", "label", "type", "attributes", "start date", "end date", "start_date", "end_date")
)
_OF_ELEMENT = _OF_BOTH | {"element type"}
_OF_CONNECTION = _OF_BOTH | {"connection type", "from", "to", "source", "target", "direction", "reversed"}


def knows_kumu(path: str) -> bool:
    """Whether the file is a Kumu blueprint or backup."""
    if not path.lower().endswith(".json"):
        return False
    try:
        top = read_nodes(path)
    except BadInput:
        return False
    return isinstance(top, Entry) and isinstance(top.get("elements"), Series) and (
        isinstance(top.get("connections"), Series) or "loops" in top
    )  # fmt: skip


def read_kumu(path: str, asked: Asked) -> Told:
    """What a Kumu map in JSON tells. Raises BadInput where the file is damaged or holds no elements."""
    name, top = os.path.basename(path), read_nodes(path)
    if not isinstance(top, Entry) or not isinstance(top.get("elements"), Series):
        raise BadInput("holds no elements", where=name, remedy="export the map from Kumu as JSON")
    nodes = [_element(entry, where) for entry, where in _entries(top, "elements")]
    keys = {node.label: node.key for node in reversed(nodes)} | {node.key: node.key for node in nodes}
    ties = [_connection(entry, where, keys) for entry, where in _entries(top, "connections")]
    title = _text(top, "name", "title") or os.path.splitext(name)[0].removesuffix(".kumu")
    on = asked.on or day_in_name(path)
    is_ours = (_text(top, "generator", "creator") or "").lower().startswith("interlock")
    loops = tuple((where, _text(_said(entry), "label") or "") for entry, where in _entries(top, "loops"))
    drawn = tuple(_counted(len(found), key) for key in _DRAWN if (found := [*_entries(top, key)]))
    pictures = (f"not read, how Kumu draws it: {', '.join(drawn)}",) if drawn else ()
    rest = _without(top, "loops", *_DRAWN)
    left = (*pictures, *unread({name: rest}, _is_read(rest), "there is no place for it", named=rest))
    return told_of(
        NetworkMap(name, "kumu", f"kumu:{series_of_name(path)}", title, nodes, ties, on, is_ours, left, loops)
    )


def _counted(number: int, what: str) -> str:
    return f"1 {what.removesuffix('s')}" if number == 1 else f"{number} {what}"


def _without(top: Entry, *keys: str) -> Entry:
    rest = Entry(top.line)
    rest.update((key, value) for key, value in top.items() if key not in keys)
    return rest


def _is_read(top: Entry) -> IsRead:
    asked: dict[int, frozenset[str]] = {id(top): _OF_MAP}
    for key, names in (("elements", _OF_ELEMENT), ("connections", _OF_CONNECTION)):
        for entry, _ in _entries(top, key):
            asked[id(entry)] = asked[id(entry.get("attributes"))] = names

    def is_read(node: Node, step: str | int) -> bool:
        if not isinstance(node, Entry) or id(node) not in asked:
            return False
        name = str(step).lower().strip()
        said_otherwise = node is not top and name not in _STRUCTURE and bool(_words(node[str(step)]))
        return said_otherwise or name in asked[id(node)]

    return is_read


def _entries(top: Entry, key: str) -> Iterator[tuple[Entry, str]]:
    listed = top.get(key)
    for number, member in enumerate(listed if isinstance(listed, Series) else ()):
        if isinstance(member, Entry):
            yield member, f"{key}[{number}]"


def _said(entry: Entry) -> Entry:
    """What is said of an element, whether it stands in ``attributes`` or beside the id; keys without case."""
    said = Entry()
    for part in (entry, entry.get("attributes")):
        for key, value in part.items() if isinstance(part, Entry) else ():
            said[key.lower().strip()] = value
    return said


def _element(entry: Entry, where: str) -> MapNode:
    said = _said(entry)
    label = _text(said, "label", "name") or ""
    key = _text(entry, "_id", "id") or f"label/{label}"
    start, end, times = times_of(said)
    extras = {name: words for name, words in attributes(said).items() if name not in times}
    return MapNode(key, label, _text(said, "element type", "type"), where, extras, start, end)


def _connection(entry: Entry, where: str, keys: Mapping[str, str]) -> MapTie:
    said = _said(entry)
    source, target = (
        _text(entry, side, other) or "" for side, other in (("from", "source"), ("to", "target"))
    )
    if _text(entry, "reversed") == "true":
        source, target = target, source
    word = (_text(entry, "direction") or "directed").lower()
    direction = next((one for one in Direction if one.value == word), Direction.undirected)
    kind = _text(said, "connection type", "type")
    start, end, times = times_of(said)
    extras = {name: words for name, words in attributes(said).items() if name not in times}
    label = _text(said, "label")
    if label and kind:
        extras["label"] = [label]
    # A connection's label says what it is, where its type does not.
    kind = kind or label
    return MapTie(
        keys.get(source, source), keys.get(target, target), kind, where, direction, extras,
        start, end,
    )  # fmt: skip


def attributes(said: Entry) -> dict[str, Sequence[str]]:
    """What is said beside the structure, each as a list of words."""
    return {key: words for key, value in said.items() if key not in _STRUCTURE and (words := _words(value))}


def _words(value: Node) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, Series):
        return [member for member in value if isinstance(member, str)]
    return []


def _text(entry: Entry, *keys: str) -> str | None:
    return next((value for key in keys if isinstance(value := entry.get(key), str) and value), None)
