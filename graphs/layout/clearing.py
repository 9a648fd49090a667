"""Marks moved off the lines of others: a line through a mark reads as a tie of that mark."""

from __future__ import annotations

import numpy as np

from graphs.layout.apart import Room, pushed_apart
from graphs.layout.tied import Floats, Ints

CLEAR = 26.0
"""Pixels that a mark's centre keeps from the lines of others, where there is room."""
_ROUNDS = 40
_FURTHER = 1.2
"""How much more than is needed a mark goes: what pushes it back may be another mark's box."""


def cleared(places: Floats, first: Ints, second: Ints, room: Room) -> Floats:
    """The picture with as few lines through the marks of others as some rounds of pushing bring about.

    ``first`` and ``second`` are the ends of the lines. Nothing covers anything else in what is answered if
    nothing does in ``places``; these are answered where no better ones are found.

    >>> boxes = Room(np.full((3, 2), 30.0), round=False)
    >>> row = np.array([[-100.0, 0.0], [0.0, 0.0], [100.0, 0.0]])
    >>> bool(abs(cleared(row, np.array([0]), np.array([2]), boxes)[1, 1]) >= CLEAR)
    True
    """
    missing, push = _lines_through(places, first, second)
    best, least = places, missing
    for _ in range(_ROUNDS):
        if not least:
            break
        places, free = pushed_apart(places + push, room)
        missing, push = _lines_through(places, first, second)
        if free and missing < least:
            best, least = places, missing
    return best


def _lines_through(places: Floats, first: Ints, second: Ints) -> tuple[float, Floats]:
    """By how much marks stand too near to lines, in pixels all together, and where each mark goes."""
    start, way = places[first], places[second] - places[first]
    long = np.maximum((way**2).sum(axis=1), 1e-9)
    offset = places[:, None] - start[None]
    share = np.clip((offset * way).sum(axis=2) / long, 0.0, 1.0)
    aside = offset - share[..., None] * way
    distance = np.hypot(aside[..., 0], aside[..., 1])
    nodes = np.arange(len(places))[:, None]
    own = (nodes == first) | (nodes == second)
    missing = np.where(own, 0.0, np.maximum(CLEAR - distance, 0.0))
    # A mark right on a line goes to the line's left.
    left = np.column_stack((way[:, 1], -way[:, 0])) / np.sqrt(long)[:, None]
    unit = np.where(distance[..., None] > 1e-6, aside / np.maximum(distance, 1e-6)[..., None], left[None])
    push = (missing[..., None] * unit).sum(axis=1) * _FURTHER
    crowd = np.maximum((missing > 0).sum(axis=1), 1)
    return float(missing.sum()), push / crowd[:, None]
