"""Members tied by the groups that they share: the one-mode projection of a two-mode network.

Weights of a tie between two members:

- ``raw``: how many groups they share.
- ``newman``: the sum over the shared groups of 1/(k-1), where k is the size of the group: sharing a body
  of three says more than sharing one of a hundred (Newman 2001, Phys. Rev. E 64, 016132, eq. 2). The
  weights of a member's ties then add up to the groups that it shares with anybody.
- ``jaccard``: the groups that they share, of all in which either is (Jaccard 1912).
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import auto

import numpy as np
from scipy.sparse import csr_array, diags_array, triu, vstack

from graphs.networks.incidence import Incidence, Matrix
from graphs.networks.sparse import Sparse
from registry.terms.base import Term

_PAIRS_AT_A_TIME = 20_000_000
"""Memory: a block of the product is never larger than some hundred megabytes."""


class Weighting(Term):
    """What the weight of a tie between two members says."""

    raw = auto()
    newman = auto()
    jaccard = auto()


def projection(incidence: Incidence, weighting: Weighting = Weighting.newman, least: int = 1) -> Sparse:
    """The members, tied where they share at least ``least`` groups.

    Who shares nothing with anybody is a node without ties.
    """
    blocks = [
        weighed(incidence, shared, first, weighting) for first, shared in shared_blocks(incidence, least)
    ]
    size = len(incidence.members)
    whole = vstack(blocks, format="csr") if blocks else csr_array((size, size))
    return Sparse(incidence.members, csr_array(whole + whole.T))


def shared_blocks(incidence: Incidence, least: int = 1) -> Iterator[tuple[int, Matrix]]:
    """How many groups each two members share, each pair once (above the diagonal), some rows at a time.

    Each block comes with its first row's place. Pairs that share fewer than ``least`` are left out.
    """
    matrix = incidence.matrix
    turned = matrix.T.tocsr()
    for first, last in _pieces(incidence):
        # The pairs above the diagonal of the whole, so that no pair is counted twice.
        shared = triu(matrix[first:last] @ turned, k=first + 1, format="csr")
        if least > 1:
            shared.data[shared.data < least] = 0
            shared.eliminate_zeros()
        yield first, csr_array(shared)


def pairs_at_most(incidence: Incidence) -> int:
    """How many pairs share a group at most: those of every group, though some may share several."""
    sizes = np.asarray(incidence.matrix.sum(axis=0))
    return int((sizes * (sizes - 1) / 2).sum())


def _pieces(incidence: Incidence) -> Iterator[tuple[int, int]]:
    """Rows in pieces whose products stay within memory: at most the members of all groups of each row."""
    sizes = np.asarray(incidence.matrix.sum(axis=0))
    reach = np.cumsum(incidence.matrix @ sizes)
    first = 0
    while first < len(reach):
        done = reach[first - 1] if first else 0.0
        last = max(first + 1, int(np.searchsorted(reach, done + _PAIRS_AT_A_TIME, side="right")))
        yield first, min(last, len(reach))
        first = last


def weighed(incidence: Incidence, shared: Matrix, first: int, weighting: Weighting) -> Matrix:
    """The weights of the pairs of a block, of which the counts are known."""
    if weighting is Weighting.raw or not shared.nnz:
        return shared
    if weighting is Weighting.jaccard:
        sizes, pairs = np.asarray(incidence.matrix.sum(axis=1)), shared.tocoo()
        either = sizes[pairs.row + first] + sizes[pairs.col] - shared.data
        return csr_array((shared.data / either, shared.indices, shared.indptr), shape=shared.shape)
    members = np.asarray(incidence.matrix.sum(axis=0))
    part = np.divide(1.0, members - 1.0, out=np.zeros_like(members), where=members > 1)
    block = incidence.matrix[first : first + shared.shape[0]] @ diags_array(part)
    product = triu(block @ incidence.matrix.T, k=first + 1, format="csr")
    # The product has the pairs that share too little as well.
    kept = csr_array((np.ones_like(shared.data), shared.indices, shared.indptr), shape=shared.shape)
    return csr_array(product.multiply(kept))
