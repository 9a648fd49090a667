"""What holds a network together: its parts, the nodes and ties without which more parts would be."""

from __future__ import annotations

import networkx as nx
import numpy as np
import rustworkx
from scipy.sparse.csgraph import connected_components

from graphs.measures.compiled import rustworkx_of
from graphs.networks.sparse import Sparse, sparse_of
from registry.frozen import Frozen


class CutPoint(Frozen):
    """A node without which its part falls into several: how many, and how many nodes lose the largest."""

    node: str
    parts: int
    cut_off: int


class Bridge(Frozen):
    """A tie without which its part falls in two, and how many nodes are on the smaller side."""

    a: str
    b: str
    cut_off: int


class Holding(Frozen):
    """The connected parts, the largest first, and what each of them hangs on, the most first."""

    parts: tuple[tuple[str, ...], ...]
    cut_points: tuple[CutPoint, ...]
    bridges: tuple[Bridge, ...]


class Without(Frozen):
    """What becomes of a network without some nodes."""

    parts_before: int
    parts_after: int
    left_alone: tuple[str, ...]
    """Who had ties, and has none any more."""
    cut_off: tuple[tuple[str, ...], ...]
    """The groups that lose the rest of their part: all that becomes of it but the largest, nobody alone."""


def holding_of(network: Sparse | nx.Graph[str]) -> Holding:
    """The parts of a network, its cut points (articulation points) and its bridges.

    Hopcroft & Tarjan 1973 (Comm. ACM 16). Nodes without ties are parts of their own.

    >>> found = holding_of(nx.path_graph(["a", "b", "c", "d"]))
    >>> [point.node for point in found.cut_points], [(tie.a, tie.b) for tie in found.bridges]
    (['b', 'c'], [('b', 'c'), ('a', 'b'), ('c', 'd')])
    """
    sparse = network if isinstance(network, Sparse) else sparse_of(network)
    graph = rustworkx_of(sparse)
    tree = _BlockTree(sparse, graph)
    points = [tree.cut_point(place) for place in sorted(tree.cut_places)]
    bridges = [tree.bridge(min(pair), max(pair)) for pair in rustworkx.bridges(graph)]
    return Holding(
        parts_of(sparse),
        tuple(sorted(points, key=lambda point: (-point.cut_off, -point.parts, point.node))),
        tuple(sorted(bridges, key=lambda bridge: (-bridge.cut_off, bridge.a, bridge.b))),
    )


def parts_of(sparse: Sparse) -> tuple[tuple[str, ...], ...]:
    """The connected parts, the largest first."""
    _, label = connected_components(sparse.matrix, directed=False)
    found: dict[int, list[str]] = {}
    for node, part in zip(sparse.ids, label.tolist(), strict=True):
        found.setdefault(part, []).append(node)
    return tuple(sorted((tuple(part) for part in found.values()), key=lambda part: (-len(part), part)))


def without(network: Sparse | nx.Graph[str], gone: frozenset[str]) -> Without:
    """What the network becomes without these nodes.

    Parts are counted among all nodes, also those without ties; KeyError for a node that it has not.
    """
    sparse = network if isinstance(network, Sparse) else sparse_of(network)
    if missing := gone.difference(sparse.ids):
        raise KeyError(min(missing))
    kept = np.array([node not in gone for node in sparse.ids], dtype=bool)
    places = np.flatnonzero(kept)
    ids = tuple(sparse.ids[place] for place in places.tolist())
    rest = Sparse(ids, sparse.matrix[places][:, places])
    tied_before = dict(zip(sparse.ids, (np.diff(sparse.matrix.indptr) > 0).tolist(), strict=True))
    tied = np.diff(rest.matrix.indptr) > 0
    alone = tuple(node for node, has in zip(ids, tied.tolist(), strict=True) if tied_before[node] and not has)
    before, after = parts_of(sparse), parts_of(rest)
    home = {node: number for number, part in enumerate(before) for node in part}
    largest: set[int] = set()
    cut_off = []
    for part in after:
        # The first of each former part is its largest rest: parts come in the order of their sizes.
        if home[part[0]] in largest and len(part) > 1:
            cut_off.append(part)
        largest.add(home[part[0]])
    return Without(len(before), len(after), alone, tuple(cut_off))


class _BlockTree:
    """The blocks (biconnected parts) of a network and its cut points, as a tree that is counted from below.

    Taking a cut point away leaves, of its part, what hangs on each of its blocks.
    """

    def __init__(self, sparse: Sparse, graph: rustworkx.PyGraph[int | None, int | None]) -> None:
        self._ids = sparse.ids
        self.cut_places = set(rustworkx.articulation_points(graph))
        blocks: dict[int, set[int]] = {}
        for ends, block in rustworkx.biconnected_components(graph).items():
            blocks.setdefault(block, set()).update(ends)
        size = len(sparse.ids)
        self._blocks_of: dict[int, list[int]] = {}
        for block in sorted(blocks):
            for place in blocks[block]:
                self._blocks_of.setdefault(place, []).append(block)
        self._blocks = blocks
        self._tie_blocks = {frozenset(block): key for key, block in blocks.items() if len(block) == 2}
        _, label = connected_components(sparse.matrix, directed=False)
        self._part_size = np.bincount(label)[label] if size else np.zeros(0, dtype=int)
        self._below: dict[tuple[int, int], int] = {}
        self._count_from_below()

    def _count_from_below(self) -> None:
        """How many nodes are reached from each cut point through each of its blocks."""
        seen: set[int] = set()
        for root in sorted(self._blocks):
            if root in seen:
                continue
            # Each step: a block, and the cut point over which it was reached.
            order: list[tuple[int, int | None]] = [(root, None)]
            seen.add(root)
            for block, came in order:
                for place in (self._blocks[block] & self.cut_places) - {came}:
                    for further in self._blocks_of[place]:
                        if further not in seen:
                            seen.add(further)
                            order.append((further, place))
            whole: dict[int, int] = {}
            for block, came in reversed(order):
                own = len(self._blocks[block]) - (came is not None)
                hanging = sum(
                    self._below[place, further]
                    for place in self._blocks[block] & self.cut_places
                    if place != came
                    for further in self._blocks_of[place]
                    if (place, further) in self._below
                )
                whole[block] = own + hanging
                if came is not None:
                    self._below[came, block] = whole[block]
            self._count_from_above(order)

    def _count_from_above(self, order: list[tuple[int, int | None]]) -> None:
        for block, came in order:
            for place in self._blocks[block] & self.cut_places:
                if place != came:
                    others = sum(
                        self._below[place, further] for further in self._blocks_of[place] if further != block
                    )
                    self._below[place, block] = int(self._part_size[place]) - 1 - others

    def cut_point(self, place: int) -> CutPoint:
        sides = [self._below[place, block] for block in self._blocks_of[place]]
        return CutPoint(self._ids[place], len(sides), sum(sides) - max(sides))

    def bridge(self, a: int, b: int) -> Bridge:
        """A bridge is a block of two."""
        whole = int(self._part_size[a])
        beyond = self._below.get((a, self._tie_blocks[frozenset((a, b))]))
        if beyond is None:
            # Nothing else hangs on a.
            beyond = whole - 1
        return Bridge(self._ids[a], self._ids[b], min(beyond, whole - beyond))
