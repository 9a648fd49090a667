"""Where the components of a picture go: the largest first, those of about one size in columns below it."""

from __future__ import annotations

import math

import numpy as np

from graphs.layout.tied import Floats, Ints

_WIDER = 1.6
"""How much wider than high the whole may be, as screens are."""


def packed(extents: Floats, nodes: Ints) -> Floats:
    """The centre of each component, from the width and height that each takes and its number of nodes.

    Components of about one size, from a power of two to the next, stand in columns of one width in the
    order in which they come, so that one more node seldom moves another component. Nodes alone come last.

    >>> packed(np.array([[40.0, 20.0], [10.0, 10.0], [10.0, 10.0]]), np.array([9, 1, 1])).tolist()
    [[20.0, 10.0], [5.0, 25.0], [15.0, 25.0]]
    """
    sizes = np.frexp(nodes)[1]
    cells = _cells(extents, sizes)
    wide = max(cells[:, 0].max(), math.sqrt(_WIDER * float(cells.prod(axis=1).sum())))
    centres, top = np.zeros_like(extents), 0.0
    for size in sorted(set(sizes.tolist()), reverse=True):
        members = np.flatnonzero(sizes == size)
        cell = cells[members[0]]
        columns = _columns(wide / float(cell[0]))
        row, column = np.divmod(np.arange(len(members)), columns)
        centres[members] = np.column_stack((column + 0.5, row + 0.5)) * cell + (0.0, top)
        top += (int(row.max()) + 1) * float(cell[1])
    return centres


def _columns(most: float) -> int:
    """1, 2, 3, 4, 6, 8, 12, 16, 24, …: the width may change somewhat, and nobody changes the column.

    >>> [_columns(most) for most in (0.9, 2.0, 5.5, 11.0, 12.0)]
    [1, 2, 4, 8, 12]
    """
    low = 1 << int(math.log2(max(1.0, most)))
    return low + low // 2 if low > 1 and most >= low + low // 2 else low


def _cells(extents: Floats, sizes: Ints) -> Floats:
    """For each component the width and height of the largest of its size."""
    cells = np.zeros_like(extents)
    for size in np.unique(sizes).tolist():
        cells[sizes == size] = extents[sizes == size].max(axis=0)
    return cells
