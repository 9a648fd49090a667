"""Where nodes stand: a pure function of nodes, ties and the room that each label needs.

The forces are ForceAtlas2 (Jacomy et al. 2014), started from places that the ids alone give, so the
same network always looks the same and a small change moves little. Then labels that cover one
another are pushed apart.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping

import networkx as nx
import numpy as np
from numpy.typing import NDArray

Positions = dict[str, tuple[int, int]]
Boxes = Mapping[str, tuple[int, int]]
"""The width and height that a node and its label take, in pixels, by id."""

_SPREAD, _GAP = 0.8, 16
_Array = NDArray[np.float64]


def place_of(node: str) -> tuple[float, float]:
    """A place on the unit disc that depends on the id alone.

    >>> place_of("iom") == place_of("iom"), place_of("iom") != place_of("ilo")
    (True, True)
    """
    digest = hashlib.sha256(node.encode()).digest()
    angle = int.from_bytes(digest[:4]) / 2**32 * 2 * math.pi
    radius = math.sqrt(int.from_bytes(digest[4:8]) / 2**32)
    return radius * math.cos(angle), radius * math.sin(angle)


def positions(graph: nx.Graph[str] | nx.MultiGraph[str], boxes: Boxes) -> Positions:
    """Pixel positions of the nodes' centres, in which no two boxes overlap.

    >>> found = positions(nx.path_graph(["a", "b", "c"]), dict.fromkeys("abc", (100, 40)))
    >>> sorted(found) == ["a", "b", "c"] and found == positions(nx.path_graph(["a", "b", "c"]),
    ...     dict.fromkeys("abc", (100, 40)))
    True
    """
    nodes = sorted(graph)
    if not nodes:
        return {}
    simple: nx.Graph[str] = nx.Graph()
    simple.add_nodes_from(nodes)
    simple.add_edges_from(sorted((min(a, b), max(a, b)) for a, b in graph.edges()))
    start = {node: np.array(place_of(node)) for node in nodes}
    if len(nodes) > 1:
        # Fewer rounds for more nodes: each costs their square.
        rounds = max(40, min(300, 30_000 // len(nodes)))
        start = nx.forceatlas2_layout(simple, pos=start, max_iter=rounds, scaling_ratio=4.0, gravity=1.5)
    centres = np.array([start[node] for node in nodes], dtype=float)
    sizes = np.array([boxes[node] for node in nodes], dtype=float) + _GAP
    centres = _pushed_apart(_spread_out(_scaled(centres, sizes), sizes), sizes)
    return {node: (round(float(x)), round(float(y))) for node, (x, y) in zip(nodes, centres, strict=True)}


def _scaled(centres: _Array, sizes: _Array) -> _Array:
    """The same picture, as large as its labels need to have about the room they ask for."""
    centres = centres - centres.mean(axis=0)
    extent = float(np.abs(centres).max()) or 1.0
    room = math.sqrt(float((sizes[:, 0] * sizes[:, 1]).sum())) * _SPREAD
    # Labels are wide: a wider picture needs less pushing, and screens are wide too.
    stretched: _Array = centres / extent * room * np.array([1.25, 0.8])
    return stretched


def _spread_out(centres: _Array, sizes: _Array) -> _Array:
    """The picture enlarged, up to threefold, until few boxes overlap: pushing many costs more."""
    for _ in range(6):
        if _touching(centres, sizes)[0].sum() <= 2 * len(centres):
            break
        centres = centres * 1.2
    return centres


def _touching(centres: _Array, sizes: _Array) -> tuple[NDArray[np.bool_], _Array, _Array]:
    """Which boxes overlap, their offsets, and by how much on each axis."""
    offset = centres[:, None, :] - centres[None, :, :]
    overlap = (sizes[:, None, :] + sizes[None, :, :]) / 2 - np.abs(offset)
    return (overlap > 0.5).all(axis=2) & ~np.eye(len(centres), dtype=bool), offset, overlap


def _pushed_apart(centres: _Array, sizes: _Array, rounds: int = 400) -> _Array:
    """Boxes moved, each by half of what it takes, until none covers another."""
    for _ in range(rounds):
        touching, offset, overlap = _touching(centres, sizes)
        if not touching.any():
            break
        along = overlap.argmin(axis=2)
        # Where two stand on the same spot, the order of the ids says which way each goes.
        order = np.sign(np.arange(len(centres))[:, None] - np.arange(len(centres))[None, :])
        for axis in (0, 1):
            direction = np.where(offset[:, :, axis] == 0, order, np.sign(offset[:, :, axis]))
            push = np.where(touching & (along == axis), overlap[:, :, axis] * direction, 0.0)
            centres[:, axis] += 0.5 * push.sum(axis=1) / np.maximum(1, (push != 0).sum(axis=1)) ** 0.5
    return centres
