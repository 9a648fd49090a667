"""A picture in pixels, in which nothing covers anything else: labels' boxes of a few nodes, marks of many."""

from __future__ import annotations

import math

import numpy as np
from scipy.spatial import cKDTree

from graphs.layout.tied import Floats, Ints
from registry.frozen import Frozen

_ROOM, _MOST = 0.8, 1.5
"""How large the picture is for what stands in it, and how many times larger it may be to begin with."""
_NEAREST = 6
_ROUNDS, _LARGER, _ATTEMPTS = 60, 1.15, 100
_ALLOWED = 0.5
"""Pixels: less than what is rounded away in the end and than the gap around everything."""


class Room(Frozen):
    """What each node takes, in pixels, with the gap around it."""

    sizes: Floats
    """Width and height of each."""
    round: bool
    """Whether they are circles, as wide as high."""

    @property
    def norm(self) -> float:
        """How distance is measured: circles as the crow flies, boxes on the worse of the axes."""
        return 2.0 if self.round else math.inf

    def of(self, kept: Ints) -> Room:
        """The room of some of them."""
        return Room(self.sizes[kept], self.round)


def apart(places: Floats, room: Room) -> Floats:
    """The picture in pixels around its centre, with nothing on anything else.

    >>> boxes = Room(np.full((3, 2), 50.0), round=False)
    >>> apart(np.array([[0.0, 0.0], [0.1, 0.0], [0.0, 9.0]]), boxes).shape
    (3, 2)
    """
    if len(places) < 2:
        return np.zeros_like(places)
    places = _scaled(places - places.mean(axis=0), room)
    for _ in range(_ATTEMPTS):
        places, free = pushed_apart(places, room)
        if free:
            break
        places = places * _LARGER
    return places


def _scaled(places: Floats, room: Room) -> Floats:
    """The picture as large as most of its nodes need to stand free: to push many costs more."""
    radius = math.sqrt(2 * float((places**2).sum()) / len(places)) or 1.0
    places = places / radius * math.sqrt(float(room.sizes.prod(axis=1).sum())) * _ROOM
    if not room.round:
        # Labels are wide: a wider picture needs less pushing, and screens are wide too.
        places = places * np.array([1.25, 0.8])
    needed = float(np.median(_needed(places, room)))
    return places * min(max(1.0, needed), _MOST)


def _needed(places: Floats, room: Room) -> Floats:
    """How many times larger the picture has to be for each node to stand free of those nearest to it."""
    unit = places / np.median(room.sizes, axis=0)
    known = min(_NEAREST + 1, len(places))
    _, near = cKDTree(unit).query(unit, k=known, p=room.norm)
    offset = np.abs(places[near] - places[:, None])
    share = offset / ((room.sizes[near] + room.sizes[:, None]) / 2)
    reach = np.hypot(share[..., 0], share[..., 1]) if room.round else share.max(axis=2)
    # A node is the nearest to itself, and needs no room from itself.
    reach[near == np.arange(len(places))[:, None]] = np.inf
    worst: Floats = 1.0 / np.maximum(reach.min(axis=1), 1e-6)
    return worst


def pushed_apart(places: Floats, room: Room) -> tuple[Floats, bool]:
    """All moved, each by half of what it takes, until none covers another, and whether that came about."""
    size = len(places)
    widest = room.sizes.max(axis=0)
    for _ in range(_ROUNDS):
        near = cKDTree(places / widest).query_pairs(1.0, p=room.norm, output_type="ndarray")
        one, other, push = _pushes(places, room, near)
        if not len(one):
            return places, True
        moved = [
            np.bincount(one, push[:, axis], size) - np.bincount(other, push[:, axis], size) for axis in (0, 1)
        ]
        crowd = np.bincount(one, minlength=size) + np.bincount(other, minlength=size)
        places = places + 0.5 * np.column_stack(moved) / np.sqrt(np.maximum(1, crowd))[:, None]
    return places, False


def _pushes(places: Floats, room: Room, near: Ints) -> tuple[Ints, Ints, Floats]:
    """The pairs that overlap, and the way and the distance that the first of each has to go."""
    one, other = near[:, 0], near[:, 1]
    offset = places[one] - places[other]
    needed = (room.sizes[one] + room.sizes[other]) / 2
    if room.round:
        distance = np.hypot(offset[:, 0], offset[:, 1])
        overlap = needed[:, 0] - distance
        way = offset / np.where(distance, distance, 1.0)[:, None]
        # Where two stand on the same spot, the order of the ids says which way each goes.
        way[distance == 0] = (-1.0, 0.0)
        push = way * overlap[:, None]
        touching = overlap > _ALLOWED
    else:
        over = needed - np.abs(offset)
        touching = over.min(axis=1) > _ALLOWED
        along = np.arange(2) == over.argmin(axis=1)[:, None]
        push = np.where(along, over * np.where(offset > 0, 1.0, -1.0), 0.0)
    return one[touching], other[touching], push[touching]
