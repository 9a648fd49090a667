"""The pairs of bodies that share most holders, of all bodies at once."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from graphs.networks.incidence import Incidence, incidence_of
from graphs.networks.projection import shared_blocks
from registry.asof import AsOf
from registry.questions.holders import HolderKind
from registry.questions.refs import refs_of
from registry.questions.tie_columns import seat_columns
from registry.store.reading import Reader

_BITS = 21
"""So many for the place of a body in the order of names, and as many for how much is shared: two million."""


class SharedPairs(NamedTuple):
    """The first pairs by how many they share, then by names, and how many there are in all."""

    first: list[tuple[str, str]]
    found: int


def largest_pairs(reader: Reader, as_of: AsOf, by: HolderKind, least: int, top: int) -> SharedPairs:
    """The pairs that share at least so many holders; ``top`` of them are told, all where it is negative."""
    bodies = incidence_of(seat_columns(reader, as_of, by)).turned()
    order = _order_of_names(reader, bodies)
    found = 0
    keys, rows, columns = (np.zeros(0, dtype=np.int64) for _ in range(3))
    for first, shared in shared_blocks(bodies, least):
        pairs = shared.tocoo()
        found += pairs.nnz
        a, b = pairs.row.astype(np.int64) + first, pairs.col.astype(np.int64)
        key = (-pairs.data.astype(np.int64) << 2 * _BITS) + (order[a] << _BITS) + order[b]
        keys, rows, columns = _first(
            top, np.concatenate((keys, key)), np.concatenate((rows, a)), np.concatenate((columns, b))
        )
    sort = np.argsort(keys)
    ids = bodies.members
    return SharedPairs(
        [(ids[a], ids[b]) for a, b in zip(rows[sort].tolist(), columns[sort].tolist(), strict=True)], found
    )


def _first(top: int, keys: NDArray[np.int64], *columns: NDArray[np.int64]) -> tuple[NDArray[np.int64], ...]:
    """Those with the smallest keys: nothing is sorted that is not told."""
    if top < 0 or len(keys) <= top:
        return (keys, *columns)
    kept = np.argpartition(keys, top)[:top]
    return (keys[kept], *(column[kept] for column in columns))


def _order_of_names(reader: Reader, bodies: Incidence) -> NDArray[np.int64]:
    """The place of each body among all by name."""
    refs = refs_of(reader, bodies.members)
    ordered = sorted(range(len(bodies.members)), key=lambda at: (refs[bodies.members[at]].name, at))
    places = np.zeros(len(ordered), dtype=np.int64)
    places[ordered] = np.arange(len(ordered))
    return places
