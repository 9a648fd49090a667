"""Measures that follow from shortest paths: betweenness and closeness, exact or from a sample.

Ties count one each: how strong they are says nothing about how far apart two nodes are.
"""

from __future__ import annotations

import numpy as np
import rustworkx

from graphs.measures.compiled import rustworkx_of
from graphs.measures.parts import Part, parts_with_ties
from graphs.measures.sampling import Sample, Sampled, sampled
from graphs.measures.weighed import Values
from graphs.networks.sparse import Sparse
from registry.frozen import Frozen

EXACT_UP_TO = 50_000_000
"""Nodes times ties of a connected part up to which paths are counted from every node: some seconds."""


class Centrality(Frozen):
    """A value for each node; where some rest on a sample, how far off each may be, and the sample."""

    values: Values
    errors: Values | None = None
    sample: Sample | None = None


def betweenness(network: Sparse, sample: Sample | None = None, *, exact: bool = False) -> Centrality:
    """The share of the shortest paths between others that lead over each node.

    Freeman 1977 (Sociometry 40), of all pairs of others; in two modes by the largest value that a node of
    its mode can have (Borgatti & Everett 1997, Social Networks 19, p. 256). Parts that are too large to be
    counted are sampled, unless ``exact``; with a ``sample``, every part that has more nodes than pivots.
    """
    pairs = np.zeros(len(network.ids))
    errors = np.zeros(len(network.ids))
    used = None
    for part in parts_with_ties(network):
        size = len(part.places)
        if size < 3:
            continue
        if chosen := _sample_for(part, sample, exact=exact):
            used = chosen
            told = sampled(part.matrix, chosen).dependency
            # The mean over all nodes counts the node's own paths, which are none, among them.
            scale = size * (size - 2) / 2.0
            pairs[part.places], errors[part.places] = told.values * scale, told.errors * scale
        else:
            pairs[part.places] = _exact_betweenness(part)
    most = _most_pairs(network)
    return _told(pairs / most, errors / most, used)


def _exact_betweenness(part: Part) -> Values:
    graph = rustworkx_of(_network(part))
    # In one thread: several add up in an order of their own, and the last digit would change.
    found = rustworkx.betweenness_centrality(
        graph, normalized=False, parallel_threshold=graph.num_nodes() + 1
    )
    return np.array([found[place] for place in range(graph.num_nodes())])


def _most_pairs(network: Sparse) -> Values:
    """The pairs of others that a node can stand between."""
    size, first = len(network.ids), network.first_mode
    if first is None:
        return np.full(size, max((size - 1) * (size - 2) / 2.0, 1.0))
    return np.repeat([_most_of_mode(first, size - first), _most_of_mode(size - first, first)],
                     [first, size - first])  # fmt: skip


def _most_of_mode(own: int, other: int) -> float:
    """The largest betweenness of a node whose mode has so many nodes, the other mode so many."""
    if not own or not other:
        return 1.0
    whole, rest = divmod(own - 1, other)
    most = 0.5 * (
        other**2 * (whole + 1) ** 2
        + other * (whole + 1) * (2 * rest - whole - 1)
        - rest * (2 * whole - rest + 3)
    )
    return max(most, 1.0)


def closeness(network: Sparse, sample: Sample | None = None, *, exact: bool = False) -> Centrality:
    """How few ties away the others are: 1 by the mean distance to those that can be reached.

    By the share of the network that can be reached (Wasserman & Faust 1994, p. 201); in two modes by the
    smallest sum of distances that a node of its mode can have (Borgatti & Everett 1997). Sampled as
    :func:`betweenness` is.
    """
    size = len(network.ids)
    values, errors, used = np.zeros(size), np.zeros(size), None
    nearest = _nearest(size, network.first_mode)
    for part in parts_with_ties(network):
        count = len(part.places)
        if count < 2:
            continue
        wide = (count - 1) / max(size - 1, 1)
        best = nearest[part.places]
        if chosen := _sample_for(part, sample, exact=exact):
            used = chosen
            told = sampled(part.matrix, chosen)
            first = network.first_mode
            own = _nearest(count, None if first is None else int(np.searchsorted(part.places, first)))
            values[part.places], errors[part.places] = _inverted(told, own, wide * best)
        else:
            values[part.places] = wide * best * (count - 1) / _sums_of_distances(part)
    return _told(values, errors, used)


def _inverted(told: Sampled, nearest: Values, most: Values) -> tuple[Values, Values]:
    """Values by the mean distance, of which ``nearest`` is the smallest and ``most`` what 1 would give."""
    # A mean over all nodes counts the node itself, at no distance.
    others = len(nearest) / (len(nearest) - 1)
    mean = np.maximum(told.distance.values * others, nearest)
    error = told.distance.errors * others
    value = most / mean
    # The inverse leans to one side: the error is that of the worse side.
    return value, np.maximum(most / np.maximum(mean - error, nearest) - value, value - most / (mean + error))


def _nearest(size: int, first: int | None) -> Values:
    """The smallest mean distance that a node can have from all others: 1, in two modes more."""
    if first is None:
        return np.ones(size)
    other = size - first
    least = [(mine + 2 * (own - 1)) / max(size - 1, 1) for own, mine in ((first, other), (other, first))]
    return np.repeat(least, [first, other])


def _sums_of_distances(part: Part) -> Values:
    # Within a connected part closeness is the others by the sum; rustworkx counts it in compiled code.
    found = rustworkx.closeness_centrality(rustworkx_of(_network(part)), wf_improved=False)
    count = len(part.places)
    return np.array([(count - 1) / found[place] for place in range(count)])


def core_number(network: Sparse) -> Values:
    """The largest k of a group to which each node belongs in which all are tied with k others or more.

    Seidman 1983 (Social Networks 5).
    """
    # A mapping, whatever its types say.
    found = dict(rustworkx.core_number(rustworkx_of(network)))  # type: ignore[call-overload]
    return np.array([float(found[place]) for place in range(len(network.ids))])


def _sample_for(part: Part, sample: Sample | None, *, exact: bool) -> Sample | None:
    if exact or (sample is None and part.work <= EXACT_UP_TO):
        return None
    chosen = sample or Sample()
    return chosen if chosen.pivots < len(part.places) else None


def _network(part: Part) -> Sparse:
    return Sparse(tuple(map(str, part.places.tolist())), part.matrix)


def _told(values: Values, errors: Values, used: Sample | None) -> Centrality:
    return Centrality(values) if used is None else Centrality(values, errors, used)
