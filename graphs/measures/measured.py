"""Which nodes lead by which measures? Values of all of them, and of which it can be said how exact."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import auto

import networkx as nx
import numpy as np

from graphs.measures.brokerage import clustering, constraint, effective_size
from graphs.measures.distances import Centrality, betweenness, closeness, core_number
from graphs.measures.sampling import Sample
from graphs.measures.weighed import Values, degree, degree_share, eigenvector, pagerank, strength
from graphs.networks.sparse import Sparse, sparse_of
from registry.frozen import Frozen
from registry.terms.base import Term


class Measure(Term):
    """What can be measured of a node; docs/analysis.md explains each."""

    degree = auto()
    degree_share = auto()
    strength = auto()
    betweenness = auto()
    closeness = auto()
    eigenvector = auto()
    pagerank = auto()
    constraint = auto()
    effective_size = auto()
    core = auto()
    clustering = auto()


USUAL = (Measure.degree, Measure.betweenness, Measure.closeness, Measure.eigenvector, Measure.constraint)
"""Those that are told where nobody asks for others."""
ONE_MODE = frozenset((Measure.constraint, Measure.effective_size, Measure.clustering))
"""They ask who of one's contacts are tied, which in a network of two modes are never any."""
SMALLEST_FIRST = frozenset((Measure.constraint,))
"""A broker is the less constrained the better he is placed."""

_PLAIN: dict[Measure, Callable[[Sparse], Values]] = {
    Measure.degree: degree,
    Measure.degree_share: degree_share,
    Measure.strength: strength,
    Measure.eigenvector: eigenvector,
    Measure.pagerank: pagerank,
    Measure.constraint: constraint,
    Measure.effective_size: effective_size,
    Measure.core: core_number,
    Measure.clustering: clustering,
}


class Measured(Frozen):
    """Values by node and measure, the nodes in the order of the first measure, then of their ids.

    A value that is not defined (constraint without ties) is None.
    """

    ids: tuple[str, ...]
    values: dict[Measure, tuple[float | None, ...]]
    errors: dict[Measure, tuple[float, ...]]
    """Of sampled measures: how far off each value may be, at 95 in 100."""
    sample: Sample | None

    @property
    def exact(self) -> bool:
        """Whether no value rests on a sample."""
        return not self.errors


def measured(
    network: Sparse | nx.Graph[str],
    measures: Sequence[Measure] = USUAL,
    sample: Sample | None = None,
    *,
    exact: bool = False,
) -> Measured:
    """The nodes with these measures, the first in front.

    Betweenness and closeness are sampled where a ``sample`` is given, and where the network is too large
    unless ``exact`` asks for them all the same. ValueError for a measure that two modes do not have.

    >>> measured(nx.star_graph(["hub", "a", "b"]), [Measure.betweenness]).values
    {<Measure.betweenness: 'betweenness'>: (1.0, 0.0, 0.0)}
    """
    sparse = network if isinstance(network, Sparse) else sparse_of(network)
    if sparse.first_mode is not None and (wrong := ONE_MODE.intersection(measures)):
        raise ValueError(f"{min(wrong)} is not defined where nodes have two modes")
    told = {measure: _centrality(sparse, measure, sample, exact=exact) for measure in measures}
    order = _order(sparse, measures, told)
    return Measured(
        tuple(sparse.ids[place] for place in order),
        {measure: _listed(one.values, order) for measure, one in told.items()},
        {
            measure: tuple(one.errors[order].tolist())
            for measure, one in told.items()
            if one.errors is not None
        },
        next((one.sample for one in told.values() if one.sample), None),
    )


def _centrality(sparse: Sparse, measure: Measure, sample: Sample | None, *, exact: bool) -> Centrality:
    if measure is Measure.betweenness:
        return betweenness(sparse, sample, exact=exact)
    if measure is Measure.closeness:
        return closeness(sparse, sample, exact=exact)
    return Centrality(_PLAIN[measure](sparse))


def _order(sparse: Sparse, measures: Sequence[Measure], told: dict[Measure, Centrality]) -> list[int]:
    """Places of nodes: by the first measure, undefined values last, then as they stand, which is by id."""
    if not measures:
        return list(range(len(sparse.ids)))
    # What differs in the last digits of a sum is the same value.
    values = np.round(told[measures[0]].values, 12)
    if measures[0] not in SMALLEST_FIRST:
        values = -values
    return [int(place) for place in np.argsort(np.where(np.isnan(values), np.inf, values), kind="stable")]


def _listed(values: Values, order: list[int]) -> tuple[float | None, ...]:
    return tuple(None if np.isnan(value) else float(value) for value in values[order])
