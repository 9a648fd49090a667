"""A map of nodes and ties as a file gives it: the values that readers of networks hand on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import auto

from registry.frozen import Frozen
from registry.terms.base import Term


class Direction(Term):
    """Which way a tie goes."""

    directed = auto()
    mutual = auto()
    undirected = auto()

    @property
    def arrow(self) -> str:
        """The sign between the two ends."""
        return {"directed": "→", "mutual": "↔"}.get(self.value, "—")


class MapNode(Frozen):
    """A node: its key in the file, its label and type, and what else is said of it, in words.

    ``parents`` are the keys of nodes that it lies in.
    """

    key: str
    label: str
    type: str | None
    where: str
    attributes: Mapping[str, Sequence[str]] = {}
    start: str | None = None
    end: str | None = None
    spells: Sequence[tuple[str | None, str | None]] = ()
    parents: Sequence[str] = ()


class MapTie(Frozen):
    """A tie between two nodes, by their keys."""

    source: str
    target: str
    type: str | None
    where: str
    direction: Direction = Direction.directed
    attributes: Mapping[str, Sequence[str]] = {}
    start: str | None = None
    end: str | None = None


class NetworkMap(Frozen):
    """A whole map. ``is_ours``: Interlock wrote it, so a node's key is a registry id.

    ``unread`` names what the file says of nodes and ties, or of how they are drawn, that the reader left
    out; ``loops`` are named circles of ties, which have no place in the registry: where, and their words.
    """

    file: str
    form: str
    series: str
    name: str
    nodes: Sequence[MapNode]
    ties: Sequence[MapTie]
    on: str | None = None
    is_ours: bool = False
    unread: tuple[str, ...] = ()
    loops: tuple[tuple[str, str], ...] = ()
