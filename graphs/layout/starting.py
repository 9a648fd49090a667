"""Where nodes start: at places that their ids give, drawn towards those they are tied to."""

from __future__ import annotations

import hashlib
import math

import numpy as np

from graphs.layout.tied import Floats, Ints, Tied

_STEPS = 30
"""How often each node goes half-way to its neighbours: enough to untangle, too few to flatten."""
_OWN = 0.1
"""How much of a node's own place is left, so that no two start on the same spot."""
_FLAT = 1e-9
"""Places of which one direction holds less than this share are on a line."""


def place_of(node: str) -> tuple[float, float]:
    """A place on the unit disc that depends on the id alone.

    >>> place_of("iom") == place_of("iom"), place_of("iom") != place_of("ilo")
    (True, True)
    """
    digest = hashlib.sha256(node.encode()).digest()
    angle = int.from_bytes(digest[:4]) / 2**32 * 2 * math.pi
    radius = math.sqrt(int.from_bytes(digest[4:8]) / 2**32)
    return radius * math.cos(angle), radius * math.sin(angle)


def starts(network: Tied, component: Ints) -> Floats:
    """Starting places, each component around its own origin and about one wide.

    To go to the neighbours again and again brings out what is slow to even out, as in a spectral
    layout; but no eigenvector is chosen, so that a small change of the ties changes them little.
    """
    own = np.array([place_of(node) for node in network.ids]).reshape(-1, 2)
    strengths = network.strengths
    places = own.copy()
    for _ in range(_STEPS):
        drawn = _added_up(network, places) / np.where(strengths, strengths, 1.0)[:, None]
        places = centred((places + drawn) / 2, strengths, component)
        spread = np.bincount(component, (places**2).sum(axis=1)) / np.bincount(component)
        places /= np.sqrt(np.where(spread > 0, spread, 1.0))[component][:, None]
    return _rounded_out(places, component) + _OWN * own


def centred(places: Floats, masses: Floats, component: Ints) -> Floats:
    """The same places, each component around its own centre of mass."""
    whole = np.bincount(component, masses)
    whole[whole == 0] = 1.0
    centre = [np.bincount(component, masses * places[:, axis]) / whole for axis in (0, 1)]
    moved: Floats = places - np.column_stack(centre)[component]
    return moved


def _added_up(network: Tied, places: Floats) -> Floats:
    """For each node the places of its neighbours, weighed by the ties and added."""
    first, second, weights, size = network.first, network.second, network.weights, len(network.ids)
    sums = [
        np.bincount(first, weights * places[second, axis], size)
        + np.bincount(second, weights * places[first, axis], size)
        for axis in (0, 1)
    ]
    return np.column_stack(sums)


def _rounded_out(places: Floats, component: Ints) -> Floats:
    """The places of each component stretched until it is as wide one way as the other.

    This is the inverse square root of its 2×2 covariance, which turns the picture least.
    """
    across, up = places[:, 0], places[:, 1]
    size = np.bincount(component)
    xx, xy, yy = (np.bincount(component, part) / size for part in (across**2, across * up, up**2))
    area = xx * yy - xy**2
    flat = area <= _FLAT * (xx + yy) ** 2
    root = np.sqrt(np.where(flat, 1.0, area))
    factor = 1.0 / (root * np.sqrt(np.where(flat, 1.0, xx + yy) + 2 * root))
    kept = np.where(flat, 1.0, 0.0)
    a = np.where(flat, kept, factor * (yy + root))[component]
    b = np.where(flat, 0.0, -factor * xy)[component]
    c = np.where(flat, kept, factor * (xx + root))[component]
    return np.column_stack((a * across + b * up, b * across + c * up))
