"""Who stands between others that are not tied: Burt's structural holes; and how tied one's neighbours are.

Burt, R. S. (1992): Structural Holes, Harvard University Press, chapter 2.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from scipy.sparse import csr_array

from graphs.measures.weighed import Values, degree, strength
from graphs.networks.incidence import Matrix
from graphs.networks.sparse import Sparse

_PAIRS_AT_A_TIME = 20_000_000


def constraint(network: Sparse) -> Values:
    """How much of each node's ties lead, directly or through others, to the same few.

    The sum over its contacts j of (p_ij + sum over q of p_iq p_qj) squared, where p is the share of a
    node's ties that it has with another (Burt 1992, eq. 2.4). Low where a node stands between others.
    Without ties there is none: NaN.
    """
    shares = _shares(network)
    values = np.zeros(len(network.ids))
    for first, last, indirect in _through_others(network, shares):
        direct = shares[first:last]
        values[first:last] = np.asarray((direct + indirect).power(2).sum(axis=1))
    values[degree(network) == 0] = np.nan
    return values


def effective_size(network: Sparse) -> Values:
    """With how many each node is tied, less what those are tied with one another.

    The sum over its contacts j of 1 - sum over q of p_iq m_jq, where m is the weight of a tie by the
    strongest tie of j (Burt 1992, eq. 2.2). Without weights it is n - 2t/n of n contacts with t ties among
    them (Borgatti 1997, Connections 20(1)). Without ties there is none: NaN.
    """
    shares = _shares(network)
    strongest = network.matrix.max(axis=1).toarray().ravel()
    marginal = _divided(network.matrix, strongest)
    sizes = degree(network)
    redundant = np.zeros(len(network.ids))
    for first, last, through in _through_others(network, shares, marginal.T.tocsr()):
        redundant[first:last] = np.asarray(through.sum(axis=1))
    return np.asarray(np.where(sizes > 0, sizes - redundant, np.nan), dtype=float)


def clustering(network: Sparse) -> Values:
    """The share of the pairs of each node's neighbours that are tied (Watts & Strogatz 1998).

    0 for whoever has fewer than two neighbours.
    """
    tied = _pattern(network.matrix)
    plain = network._replace(matrix=tied)
    closed = np.zeros(len(network.ids))
    for first, last, triangles in _through_others(plain, tied):
        closed[first:last] = np.asarray(triangles.sum(axis=1))
    possible = degree(network) * (degree(network) - 1)
    return np.divide(closed, possible, out=np.zeros_like(closed), where=possible > 0)


def _shares(network: Sparse) -> Matrix:
    return _divided(network.matrix, strength(network))


def _divided(matrix: Matrix, by: Values) -> Matrix:
    part = np.divide(1.0, by, out=np.zeros_like(by), where=by > 0)
    return csr_array(matrix.multiply(part[:, np.newaxis]))


def _pattern(matrix: Matrix) -> Matrix:
    return csr_array((np.ones_like(matrix.data), matrix.indices, matrix.indptr), shape=matrix.shape)


def _through_others(
    network: Sparse, first_leg: Matrix, second_leg: Matrix | None = None
) -> Iterator[tuple[int, int, Matrix]]:
    """For pairs that are tied: what leads from the one over any other to the second.

    Some rows at a time, with the places of the first and after the last: the product of a network with
    hubs is much larger than the network.
    """
    onward = first_leg if second_leg is None else second_leg
    tied = _pattern(network.matrix)
    reach = np.cumsum(tied @ degree(network))
    first = 0
    while first < len(reach):
        done = reach[first - 1] if first else 0.0
        last = max(first + 1, int(np.searchsorted(reach, done + _PAIRS_AT_A_TIME, side="right")))
        last = min(last, len(reach))
        yield first, last, csr_array((first_leg[first:last] @ onward).multiply(tied[first:last]))
        first = last
