"""Shortest paths from a sample of nodes: dependencies and distances, with the error they may have.

Brandes & Pich 2007 (Int. J. Bifurcation and Chaos 17): what a sample of pivots gives is the mean over all
nodes, within a bound: the empirical Bernstein one (Maurer & Pontil 2009, COLT, theorem 4), for each value.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from graphs.measures.weighed import Values
from graphs.networks.incidence import Matrix
from registry.frozen import Frozen

_CELLS_AT_A_TIME = 4_000_000
CONFIDENCE = 0.95
"""How probable it is that a value of a sample is no further off than its error says."""


class Sample(Frozen):
    """How many pivots, drawn by which seed."""

    pivots: int = 500
    seed: int = 1


class Estimate(Frozen):
    """Values, and how far each may be from the true one, at the confidence."""

    values: Values
    errors: Values


class Sampled(Frozen):
    """What the pivots tell of a connected network: mean dependency on each node, mean distance to it."""

    dependency: Estimate
    """In shares of the other ends of paths, 0 to 1."""
    distance: Estimate


def sampled(matrix: Matrix, sample: Sample) -> Sampled:
    """Paths from pivots of a connected network without weights; the same for the same seed."""
    size = matrix.shape[0]
    dice = np.random.default_rng(sample.seed)
    pivots = np.sort(dice.choice(size, min(sample.pivots, size), replace=False))
    paths, hops = _Moments(size), _Moments(size)
    furthest = 1
    for dependency, depth in _from_pivots(matrix, pivots):
        paths.add(dependency / max(size - 2, 1))
        hops.add(depth.astype(float))
        furthest = max(furthest, int(depth.max()))
    # Two nodes are never further apart than the way over any third.
    return Sampled(paths.estimate(1.0), hops.estimate(2.0 * furthest))


class _Moments:
    """Sums of samples and of their squares, for each node."""

    def __init__(self, size: int) -> None:
        self._count, self._size = 0, size
        self._sum, self._squares = np.zeros(size), np.zeros(size)

    def add(self, samples: NDArray[np.float64]) -> None:
        """A column for each pivot."""
        self._count += samples.shape[1]
        self._sum += samples.sum(axis=1)
        self._squares += (samples**2).sum(axis=1)

    def estimate(self, span: float) -> Estimate:
        """The means, and their errors where each sample lies between 0 and ``span``."""
        count, mean = self._count, self._sum / self._count
        if count == self._size:
            return Estimate(mean, np.zeros(self._size))
        variance = np.maximum(self._squares - count * mean**2, 0.0) / max(count - 1, 1)
        # To either side, and twice: the variance is a guess as well.
        log = np.log(4.0 / (1.0 - CONFIDENCE))
        errors = np.sqrt(2.0 * variance * log / count) + 7.0 * span * log / (3.0 * max(count - 1, 1))
        return Estimate(mean, errors)


def _from_pivots(
    matrix: Matrix, pivots: NDArray[np.int64]
) -> Iterator[tuple[NDArray[np.float64], NDArray[np.int16]]]:
    """The dependency of each pivot on each node, and the distance between them; pivots are columns.

    Brandes 2001 (J. Math. Sociology 25), for many pivots at once by products with the matrix.
    """
    size = matrix.shape[0]
    at_a_time = max(1, _CELLS_AT_A_TIME // max(size, 1))
    for first in range(0, len(pivots), at_a_time):
        some = pivots[first : first + at_a_time]
        columns = np.arange(len(some))
        paths = np.zeros((size, len(some)))
        depth = np.full((size, len(some)), -1, dtype=np.int16)
        paths[some, columns], depth[some, columns] = 1.0, 0
        level = 0
        while True:
            reached = matrix @ np.where(depth == level, paths, 0.0)
            new = (depth < 0) & (reached > 0)
            if not new.any():
                break
            level += 1
            paths[new], depth[new] = reached[new], level
        dependency = np.zeros_like(paths)
        for back in range(level, 0, -1):
            share = np.where(depth == back, (1.0 + dependency) / np.where(paths > 0, paths, 1.0), 0.0)
            dependency += np.where(depth == back - 1, paths * (matrix @ share), 0.0)
        dependency[some, columns] = 0.0
        yield dependency, depth
