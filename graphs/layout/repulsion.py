"""How all nodes push one another away: pair by pair where they are few, through a grid where they are many.

Two nodes push each other with the product of their masses over their distance. On a grid this is a
convolution, so that it takes as long as a Fourier transform whatever the number of nodes (particle-mesh
method: Hockney and Eastwood, "Computer Simulation Using Particles", 1988). Both run on one thread and add in
a fixed order.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy import fft

from graphs.layout.tied import Floats, Ints

Repulsion = Callable[[Floats, Floats], Floats]
"""The push that each node gets, from places and masses."""

_CELLS, _FINER_FROM = (64, 128, 256, 512), (600, 30_000, 120_000)


def pair_by_pair(component: Ints) -> Repulsion:
    """The exact push between the nodes of the same component; other components do not matter.

    >>> push = pair_by_pair(np.array([0, 0, 1]))
    >>> push(np.array([[0.0, 0.0], [2.0, 0.0], [9.0, 9.0]]), np.array([1.0, 3.0, 1.0])).tolist()
    [[-1.5, 0.0], [1.5, 0.0], [0.0, 0.0]]
    """
    order = np.argsort(component, kind="stable")
    members = np.split(order, np.flatnonzero(np.diff(component[order])) + 1)
    corners = [np.triu_indices(len(some), 1) for some in members]
    one = np.concatenate([some[at] for some, (at, _) in zip(members, corners, strict=True)])
    other = np.concatenate([some[at] for some, (_, at) in zip(members, corners, strict=True)])
    size = len(component)

    def push(places: Floats, masses: Floats) -> Floats:
        apart = places[one] - places[other]
        distance = (apart**2).sum(axis=1)
        distance[distance == 0] = 1.0
        strength = masses[one] * masses[other] / distance
        pushed = [
            np.bincount(one, strength * apart[:, axis], size)
            - np.bincount(other, strength * apart[:, axis], size)
            for axis in (0, 1)
        ]
        return np.column_stack(pushed)

    return push


def through_a_grid(size: int) -> Repulsion:
    """The push between all of ``size`` nodes, read off a grid that is laid over them.

    It is right but for nodes that are closer than a cell, which push each other less.

    >>> push = through_a_grid(2)(np.array([[0.0, 0.0], [2.0, 0.0]]), np.array([1.0, 3.0]))
    >>> push[:, 0].round(2).tolist()
    [-1.5, 1.5]
    """
    cells = _CELLS[int(np.searchsorted(_FINER_FROM, size, side="right"))]
    # Twice as wide as the nodes need, or what leaves on one side would come in on the other.
    wide = 2 * cells
    steps = fft.fftfreq(wide, 1 / wide)
    squared = steps[:, None] ** 2 + steps[None, :] ** 2
    squared[0, 0] = 1.0
    kernels = [fft.rfft2(offset / squared) for offset in (steps[:, None], steps[None, :])]

    def push(places: Floats, masses: Floats) -> Floats:
        low = places.min(axis=0)
        cell = float((places.max(axis=0) - low).max()) / (cells - 2) or 1.0
        corner, share = _corners((places - low) / cell, cells)
        heavy = np.bincount(corner.ravel(), (share * masses).ravel(), cells * cells)
        field = fft.rfft2(heavy.reshape(cells, cells), (wide, wide))
        pushed = []
        for kernel in kernels:
            whole = fft.irfft2(field * kernel, (wide, wide))[:cells, :cells].ravel()
            pushed.append((whole[corner] * share).sum(axis=0) * masses / cell)
        return np.column_stack(pushed)

    return push


def _corners(places: Floats, cells: int) -> tuple[Ints, Floats]:
    """The four grid points around each node, and how much of it each gets (cloud in cell)."""
    whole = np.floor(places).astype(np.intp)
    part = places - whole
    corner = [(whole[:, 0] + x) * cells + whole[:, 1] + y for x in (0, 1) for y in (0, 1)]
    share = [np.abs(1 - x - part[:, 0]) * np.abs(1 - y - part[:, 1]) for x in (0, 1) for y in (0, 1)]
    return np.stack(corner), np.stack(share)
