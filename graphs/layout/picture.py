"""The places of a picture's nodes in whole pixels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import networkx as nx
import numpy as np

from graphs.layout.apart import Room, apart
from graphs.layout.clearing import cleared
from graphs.layout.forces import settled, settled_by_networkx
from graphs.layout.packing import packed
from graphs.layout.repulsion import pair_by_pair, through_a_grid
from graphs.layout.starting import starts
from graphs.layout.tied import Floats, Ints, Tied, tied

Positions = dict[str, tuple[int, int]]
Boxes = Mapping[str, tuple[int, int]]
"""The width and height that a node and its label take, in pixels, by id."""

LABELLED = 300
"""In a picture of so many nodes no label covers another; in a larger one, no mark does."""
MARK = 24
"""Pixels across a mark, with what it needs to be told from the next."""
TRACED = 150
"""In a picture of so many nodes lines are traced with the eye: marks stand off the lines of others."""
_MOST_LINES = 600
_LABEL_GAP, _MARK_GAP, _COMPONENT_GAP = 16, 4, 24
_HANDFUL, _FEW = 12, 150
"""Components of fewer nodes are laid out together, pair by pair, in a small and in a large picture."""


def positions(graph: nx.Graph[str] | nx.MultiGraph[str], boxes: Boxes) -> Positions:
    """Pixel positions of the centres of a graph's nodes; ties may carry a ``weight``, 1 if some do not.

    See :func:`positions_of`.

    >>> found = positions(nx.path_graph(["a", "b", "c"]), dict.fromkeys("abc", (100, 40)))
    >>> sorted(found) == ["a", "b", "c"] and found == positions(nx.path_graph(["a", "b", "c"]),
    ...     dict.fromkeys("abc", (100, 40)))
    True
    """
    ties: list[tuple[str, str, float | None]] = list(graph.edges(data="weight"))
    weighed = any(weight is not None for _, _, weight in ties)
    weights = [1.0 if weight is None else float(weight) for _, _, weight in ties] if weighed else None
    return positions_of(graph, [(a, b) for a, b, _ in ties], boxes, weights)


def positions_of(
    ids: Iterable[str],
    pairs: Sequence[tuple[str, str]],
    boxes: Boxes,
    weights: Sequence[float] | None = None,
) -> Positions:
    """Pixel positions of the nodes' centres, from their ids and the pairs that are tied.

    No two boxes overlap; of more than :data:`LABELLED` nodes no two marks do, which are at most
    :data:`MARK` wide. The same nodes and ties give the same positions in whatever order they come.
    Raises ValueError for a tie or a weight that cannot be (see :func:`~graphs.layout.tied.tied`), and
    KeyError for a node without a box.

    >>> positions_of(["a"], [], {"a": (100, 40)})
    {'a': (0, 0)}
    """
    network = tied(ids, pairs, weights)
    if not network.ids:
        return {}
    component = network.components
    places = _together(_at_rest(network, component), network, component, _room(network, boxes))
    whole = np.rint(places).astype(int).tolist()
    return {node: (x, y) for node, (x, y) in zip(network.ids, whole, strict=True)}


def _room(network: Tied, boxes: Boxes) -> Room:
    sizes = np.array([boxes[node] for node in network.ids], dtype=float)
    if len(sizes) <= LABELLED:
        return Room(sizes + _LABEL_GAP, round=False)
    marks = np.minimum(sizes.min(axis=1), MARK) + _MARK_GAP
    return Room(np.column_stack((marks, marks)), round=True)


def _at_rest(network: Tied, component: Ints) -> Floats:
    """Each component as the forces leave it, around its own origin.

    The largest of a small picture by networkx; those of a large one through a grid.
    """
    small = len(network.ids) <= LABELLED
    places = starts(network, component)
    sizes = np.bincount(component)[component]
    few = np.flatnonzero((sizes > 1) & (sizes < (_HANDFUL if small else _FEW)))
    if len(few):
        _, among = np.unique(component[few], return_inverse=True)
        places[few] = settled(network.among(few), places[few], among, pair_by_pair(among))
    for number in np.unique(component[sizes >= (_HANDFUL if small else _FEW)]).tolist():
        members = np.flatnonzero(component == number)
        part = network.among(members)
        if small:
            places[members] = settled_by_networkx(part, places[members])
        else:
            alone, push = np.zeros(len(members), dtype=np.intp), through_a_grid(len(members))
            places[members] = settled(part, places[members], alone, push)
    return places


def _together(places: Floats, network: Tied, component: Ints, room: Room) -> Floats:
    """All components in one picture, each free of overlaps, the first of the largest around the origin."""
    order = np.argsort(component, kind="stable")
    members = np.split(order, np.flatnonzero(np.diff(component[order])) + 1)
    traced = len(places) <= TRACED and len(network.first) <= _MOST_LINES
    pixels, extents = np.zeros_like(places), np.zeros((len(members), 2))
    for number, some in enumerate(members):
        own, half = apart(places[some], room.of(some)), room.sizes[some] / 2
        if traced and len(some) > 2:
            part = network.among(some)
            own = cleared(own, part.first, part.second, room.of(some))
        low, high = (own - half).min(axis=0), (own + half).max(axis=0)
        pixels[some] = own - (low + high) / 2
        extents[number] = high - low + (_COMPONENT_GAP if len(some) > 1 else 0)
    sizes = np.array([len(some) for some in members])
    centres = packed(extents, sizes)
    pixels += centres[component]
    first = members[int(np.lexsort((np.arange(len(sizes)), -np.frexp(sizes)[1]))[0])]
    moved: Floats = pixels - pixels[first].mean(axis=0)
    return moved
