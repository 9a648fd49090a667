"""The connected parts of a network, each as a matrix of its own."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from graphs.networks.incidence import Matrix
from graphs.networks.sparse import Sparse
from registry.frozen import Frozen


class Part(Frozen):
    """A connected part: the places of its nodes, in their order, and its ties."""

    places: NDArray[np.intp]
    matrix: Matrix

    @property
    def work(self) -> int:
        """Nodes times ties."""
        return len(self.places) * (int(self.matrix.nnz) // 2)


def parts_with_ties(network: Sparse) -> Iterator[Part]:
    """The parts of more than one node."""
    count, label = connected_components(network.matrix, directed=False)
    order = np.argsort(label, kind="stable")
    bounds = np.searchsorted(label[order], np.arange(count + 1))
    # Part by part in one piece: to pick rows and columns for each would read all columns each time.
    ordered = network.matrix[order][:, order]
    for first, last in zip(bounds[:-1].tolist(), bounds[1:].tolist(), strict=True):
        if last - first > 1:
            yield Part(order[first:last], csr_array(ordered[first:last, first:last]))
