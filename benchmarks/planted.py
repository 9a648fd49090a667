"""Made networks of organisations on bodies, in sectors that a good picture keeps together."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from scipy.spatial import cKDTree

_NEAREST, _OWN = 5, 0.8
"""Four of five ties are within the sector."""


class Planted(NamedTuple):
    """A network, and the sector of each of its nodes."""

    ids: list[str]
    pairs: list[tuple[str, str]]
    sectors: dict[str, int]


def planted(nodes: int, ties: int, sectors: int, seed: int = 1) -> Planted:
    """Organisations that sit on bodies, some on many; the same for the same numbers.

    Three nodes of ten are bodies. Few organisations have many ties, and many have few.

    >>> made = planted(40, 60, 3)
    >>> len(made.ids), len(made.pairs), set(made.sectors.values()), made == planted(40, 60, 3)
    (40, 60, {0, 1, 2}, True)
    """
    dice = random.Random(seed)
    ids = [f"n{number:05}" for number in range(nodes)]
    sector_of = {node: number % sectors for number, node in enumerate(ids)}
    bodies = ids[: max(sectors, nodes * 3 // 10)]
    organisations = ids[len(bodies) :]
    busy = [1 / (10 + number) ** 0.6 for number in range(len(organisations))]
    dice.shuffle(busy)
    pairs: set[tuple[str, str]] = set()
    while len(pairs) < ties:
        for organisation in dice.choices(organisations, busy, k=ties - len(pairs)):
            choice = bodies
            if dice.random() < _OWN:
                choice = bodies[sector_of[organisation] :: sectors]
            pairs.add((organisation, dice.choice(choice)))
    return Planted(ids, sorted(pairs), sector_of)


def purity(places: Mapping[str, tuple[float, float]], made: Planted) -> float:
    """The share of the five nearest of each tied node that are of its own sector."""
    nodes = sorted({end for pair in made.pairs for end in pair})
    where = np.array([places[node] for node in nodes], dtype=float)
    sectors = np.array([made.sectors[node] for node in nodes])
    near = np.asarray(cKDTree(where).query(where, k=_NEAREST + 1)[1])[:, 1:]
    return float((sectors[near] == sectors[:, None]).mean())
