"""ForceAtlas2 in its LinLog mode, from a start to rest.

Formulas and constants of the adaptive speed are those of section "Adapting the local and the global
speed" of Jacomy et al. 2014; the steps get smaller towards the end, so that the nodes come to rest.
"""

from __future__ import annotations

import math

import networkx as nx
import numpy as np

from graphs.layout.repulsion import Repulsion
from graphs.layout.starting import centred
from graphs.layout.tied import Floats, Ints, Tied

REPULSION, GRAVITY = 0.5, 1.0
_ROUNDS, _ROUNDS_OF_NETWORKX = 300, 150
_SLOWING = 0.4
"""In the last part of the rounds, this share of all, the steps get smaller."""


def settled(network: Tied, start: Floats, component: Ints, repulsion: Repulsion) -> Floats:
    """Places at rest, each component around its own origin, whatever it has for neighbours."""
    masses, speed = network.masses, _Speed(len(network.ids))
    places = enlarged(network, start, component)
    before = np.zeros_like(places)
    for number in range(_ROUNDS):
        away = _length(places)
        force = _attraction(network, places) + REPULSION * repulsion(places, masses)
        force -= (GRAVITY * masses / np.where(away, away, 1.0))[:, None] * places
        swing = masses * _length(force - before)
        fast = speed.after(float(swing.sum()), float((masses * _length(force + before)).sum()) / 2)
        left = min(1.0, (_ROUNDS - number) / (_ROUNDS * _SLOWING))
        step = left * fast / (1 + np.sqrt(fast * swing))
        places = centred(places + force * step[:, None], np.ones(len(masses)), component)
        before = force
    return places


def settled_by_networkx(network: Tied, start: Floats) -> Floats:
    """The same for a connected network, by networkx; time and memory grow with the square of the nodes."""
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(len(network.ids)))
    ends = zip(network.first.tolist(), network.second.tolist(), network.weights.tolist(), strict=True)
    graph.add_weighted_edges_from(ends)
    places = enlarged(network, start, np.zeros(len(network.ids), dtype=np.intp))
    # In this mode networkx divides zero by zero for each node and itself, and then leaves that out.
    with np.errstate(divide="ignore", invalid="ignore"):
        found = nx.forceatlas2_layout(
            graph,
            pos=dict(enumerate(places)),
            max_iter=_ROUNDS_OF_NETWORKX,
            scaling_ratio=REPULSION,
            gravity=GRAVITY,
            linlog=True,
            weight="weight",
        )
    return np.array([found[n] for n in range(len(network.ids))])


def enlarged(network: Tied, start: Floats, component: Ints) -> Floats:
    """The start as large as the forces will make it: where, on the whole, they pull as much as they push.

    The sum of force times distance over all pairs is the same for every size of the picture where they
    push, so that one number for each component is looked for.
    """
    masses, count = network.masses, int(component.max()) + 1
    mine = component[network.first]
    length = _length(start[network.second] - start[network.first])
    heavy = np.bincount(component, masses, count)
    pushing = REPULSION * (heavy**2 - np.bincount(component, masses**2, count)) / 2
    held = GRAVITY * np.bincount(component, masses * _length(start), count)
    low, high = np.full(count, -30.0), np.full(count, 60.0)
    for _ in range(40):
        size = np.exp2((low + high) / 2)
        reach = size[mine] * length
        pulling = np.bincount(mine, network.weights * reach * np.log1p(reach), count) + size * held
        low = np.where(pulling < pushing, (low + high) / 2, low)
        high = np.where(pulling < pushing, high, (low + high) / 2)
    grown: Floats = start * np.exp2(low)[component][:, None]
    return grown


class _Speed:
    """The speed of all, which rises while they keep their direction and falls when they swing."""

    def __init__(self, size: int) -> None:
        self._size, self._speed, self._efficiency = size, 1.0, 1.0

    def after(self, swing: float, traction: float) -> float:
        """The speed of a round, from what all nodes swung and what they kept their direction."""
        best = 0.05 * math.sqrt(self._size)
        jitter = max(math.sqrt(best), min(10.0, best * traction / self._size**2))
        if swing > 2 * traction:
            self._lose(0.5)
            jitter = max(jitter, 1.0)
        target = jitter * self._efficiency * traction / swing if swing else math.inf
        if swing > jitter * traction:
            self._lose(0.7)
        elif self._speed < 1000:
            self._efficiency *= 1.3
        self._speed += min(target - self._speed, 0.5 * self._speed)
        return self._speed

    def _lose(self, share: float) -> None:
        if self._efficiency > 0.05:
            self._efficiency *= share


def _attraction(network: Tied, places: Floats) -> Floats:
    """Each tie pulls with its weight times the logarithm of its length."""
    first, second, size = network.first, network.second, len(network.ids)
    apart = places[second] - places[first]
    length = _length(apart)
    pull = network.weights * np.log1p(length) / np.where(length, length, 1.0)
    pulled = [
        np.bincount(first, pull * apart[:, axis], size) - np.bincount(second, pull * apart[:, axis], size)
        for axis in (0, 1)
    ]
    return np.column_stack(pulled)


def _length(vectors: Floats) -> Floats:
    return np.hypot(vectors[:, 0], vectors[:, 1])
