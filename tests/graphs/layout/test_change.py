"""A picture changes little when the network does.

The measure is the median of how far the nodes that stay have moved, each picture around its own middle, as
a share of the picture's extent. Nothing is turned or mirrored to fit.
"""

from __future__ import annotations

import statistics

import numpy as np

from benchmarks.planted import planted
from graphs.layout import Positions, positions_of

BOX = (140, 60)
NODES, SEEDS = 200, (1, 2, 3)


def moved(before: Positions, after: Positions) -> float:
    """The share of the extent that the median node went."""
    kept = sorted(before.keys() & after.keys())
    old, new = (np.array([placed[node] for node in kept], dtype=float) for placed in (before, after))
    way = (new - new.mean(axis=0)) - (old - old.mean(axis=0))
    return float(np.median(np.hypot(way[:, 0], way[:, 1])) / np.ptp(old, axis=0).max())


def _pictures(nodes: int, seed: int) -> dict[str, Positions]:
    made = planted(nodes, 2 * nodes + 40, 5, seed)
    boxes = dict.fromkeys([*made.ids, "newcomer", *(f"x{node}" for node in made.ids)], BOX)
    more = [*made.pairs, ("newcomer", made.ids[3]), ("newcomer", made.ids[nodes // 2])]
    other = {node: f"x{node}" for node in made.ids}
    restart = positions_of(other.values(), [(other[a], other[b]) for a, b in made.pairs], boxes)
    return {
        "as it is": positions_of(made.ids, made.pairs, boxes),
        "a node more": positions_of([*made.ids, "newcomer"], more, boxes),
        "a tie less": positions_of(made.ids, made.pairs[:70] + made.pairs[71:], boxes),
        "from other places": {node: restart[other[node]] for node in made.ids},
    }


def test_a_node_more_or_a_tie_less_moves_the_others_little() -> None:
    went: dict[str, list[float]] = {}
    for seed in SEEDS:
        pictures = _pictures(NODES, seed)
        for name, placed in pictures.items():
            went.setdefault(name, []).append(moved(pictures["as it is"], placed))
    changed = went["a node more"] + went["a tie less"]
    assert statistics.median(changed) < 0.05
    assert max(changed) < 0.1
    # What the bounds are for: the same network from other places looks quite different.
    assert min(went["from other places"]) > 0.1
    assert statistics.median(went["from other places"]) > 4 * statistics.median(changed)
