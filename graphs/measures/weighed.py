"""Measures that follow from the weights of ties: strength, eigenvector centrality, PageRank."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.linalg import eigsh

from graphs.networks.sparse import Sparse

Values = NDArray[np.float64]
"""A value for each node of a network, in the order of its ids."""

_SMALL = 300
"""Below this a dense matrix is faster, and exact also where it is nearly singular."""
_ALIKE = 1e-9
_ROUNDS = 1000


def degree(network: Sparse) -> Values:
    """With how many others each node is tied."""
    return np.diff(network.matrix.indptr).astype(float)


def degree_share(network: Sparse) -> Values:
    """The degree as a share of what is possible: of all others, in two modes of the other mode.

    Freeman 1979 (Social Networks 1, p. 221); for two modes Borgatti & Everett 1997 (Social Networks 19).
    """
    size, first = len(network.ids), network.first_mode
    if first is None:
        return degree(network) / max(size - 1, 1)
    possible = np.where(np.arange(size) < first, size - first, first)
    return degree(network) / np.maximum(possible, 1)


def strength(network: Sparse) -> Values:
    """The sum of the weights of each node's ties (Barrat et al. 2004, PNAS 101, p. 3748)."""
    return np.asarray(network.matrix.sum(axis=1), dtype=float)


def eigenvector(network: Sparse) -> Values:
    """How well each node is tied to those that are well tied: the leading eigenvector, of length 1.

    Bonacich 1972 (J. Math. Sociology 2). Where the network has several parts, only those whose leading
    eigenvalue is the largest have values; the others have 0.
    """
    size = len(network.ids)
    if not network.matrix.nnz:
        return np.zeros(size)
    start = np.ones(size)
    if size <= _SMALL:
        values, vectors = np.linalg.eigh(network.matrix.toarray())
        leading = vectors[:, values > values[-1] - _ALIKE * max(1.0, abs(values[-1]))]
        # Several parts may share the eigenvalue: then every one of them counts.
        found = leading @ (leading.T @ start)
    else:
        _, vectors = eigsh(network.matrix, k=1, which="LA", v0=start, tol=0)
        found = vectors[:, 0]
    found = np.abs(found)
    found[found < _ALIKE * found.max()] = 0.0
    return np.asarray(found / np.linalg.norm(found), dtype=float)


def pagerank(network: Sparse, damping: float = 0.85) -> Values:
    """Where a walk is found that follows ties by their weights and, one time in seven, starts anew.

    Brin & Page 1998; the values add up to 1.
    """
    size = len(network.ids)
    if not size:
        return np.zeros(0)
    out = strength(network)
    part = np.divide(1.0, out, out=np.zeros(size), where=out > 0)
    walk = csr_array(network.matrix.multiply(part[:, np.newaxis])).T.tocsr()
    rank = np.full(size, 1.0 / size)
    for _ in range(_ROUNDS):
        # Who has no ties hands on to everybody.
        stranded = rank[out == 0].sum()
        after = damping * (walk @ rank + stranded / size) + (1 - damping) / size
        done = np.abs(after - rank).sum() < 1e-12
        rank = after
        if done:
            break
    return np.asarray(rank / rank.sum(), dtype=float)
