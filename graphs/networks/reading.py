"""Networks read from a registry by their recipes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import networkx as nx
import numpy as np
from scipy.sparse import csr_array

from graphs.networks.incidence import Incidence, incidence_of
from graphs.networks.projection import pairs_at_most, projection
from graphs.networks.recipes import NetworkKind, Recipe
from graphs.networks.sparse import Sparse, two_mode_of
from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.refs import refs_of
from registry.questions.tie_columns import participant_columns, party_columns, seat_columns
from registry.questions.ties import Tie, every_tie
from registry.store.reading import Reader

MOST_PAIRS = 2_000_000
"""So many ties between members at most: beyond them no measure comes back while somebody waits."""


def network_of(reader: Reader, recipe: Recipe, as_of: AsOf) -> Sparse:
    """The network of the recipe, as a sparse matrix. Ends of ties alone are nodes: nobody is without any,
    but where members share nothing with anybody.
    """
    if recipe.network is NetworkKind.all_ties:
        return _all_ties(reader, recipe, as_of)
    members = incidence(reader, recipe, as_of)
    if recipe.network is NetworkKind.seats:
        return two_mode_of(members)
    if recipe.least == 1 and (pairs := pairs_at_most(members)) > MOST_PAIRS:
        raise BadInput(
            f"up to {pairs:,} pairs share something: more than {MOST_PAIRS:,} are not weighed",
            where=f"--recipe {recipe.network.replace('_', '-')}",
            remedy="--min 2 leaves out who shares one thing only; --recipe seats ties nobody to so many",
        )
    return projection(members, recipe.weighting, recipe.least)


def incidence(reader: Reader, recipe: Recipe, as_of: AsOf) -> Incidence:
    """Who belongs to what: the two modes below a network of shared groups, or of seats.

    ValueError where the recipe has all ties, which have no two modes.
    """
    if recipe.network is NetworkKind.agreements:
        belonging = party_columns(reader, as_of)
    elif recipe.network is NetworkKind.projects:
        belonging = participant_columns(reader, as_of)
    elif recipe.network is NetworkKind.all_ties:
        raise ValueError("all ties have no two modes")
    else:
        belonging = seat_columns(reader, as_of, recipe.by)
    members = incidence_of(belonging, certain_only=recipe.certain_only)
    return members.turned() if recipe.network is NetworkKind.shared_members else members


def multigraph_of(reader: Reader, recipe: Recipe, as_of: AsOf) -> nx.MultiGraph[str]:
    """All ties of the recipe's kinds as a networkx graph, parallel ties kept apart.

    Nodes carry ``ref``; edges are keyed by ``(by, id)`` and carry ``tie``.
    """
    ties = _ties(reader, recipe, as_of)
    refs = refs_of(reader, {end for tie in ties for end in (tie.from_id, tie.to_id)})
    graph: nx.MultiGraph[str] = nx.MultiGraph()
    graph.add_nodes_from((node, {"ref": refs[node]}) for node in sorted(refs))
    for tie in ties:
        graph.add_edge(tie.from_id, tie.to_id, key=(tie.by, tie.id), tie=tie)
    return graph


def _ties(reader: Reader, recipe: Recipe, as_of: AsOf) -> list[Tie]:
    ties = every_tie(reader, recipe.ties, as_of)
    return [tie for tie in ties if tie.certain or not recipe.certain_only]


def _all_ties(reader: Reader, recipe: Recipe, as_of: AsOf) -> Sparse:
    """Weights are how many ties two records have."""
    pairs = Counter(
        (min(tie.from_id, tie.to_id), max(tie.from_id, tie.to_id))
        for tie in _ties(reader, recipe, as_of)
        if tie.from_id != tie.to_id
    )
    return sparse_of_pairs(pairs)


def sparse_of_pairs(pairs: Mapping[tuple[str, str], float]) -> Sparse:
    """The network of weighed pairs, each told once."""
    ids = tuple(sorted({end for pair in pairs for end in pair}))
    place = {node: at for at, node in enumerate(ids)}
    ends = np.array([[place[a], place[b]] for a, b in pairs], dtype=int).reshape(-1, 2).T
    half = csr_array((np.array([*pairs.values()], dtype=float), tuple(ends)), shape=(len(ids), len(ids)))
    return Sparse(ids, csr_array(half + half.T))
