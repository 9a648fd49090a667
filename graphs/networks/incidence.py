"""Who belongs to what, as a sparse matrix: a row for each member, a column for each group."""

from __future__ import annotations

import networkx as nx
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from registry.frozen import Frozen
from registry.questions.tie_columns import Belonging

Matrix = csr_array


class Incidence(Frozen):
    """Members and groups, both in the order of their ids, and 1 where one belongs to the other."""

    members: tuple[str, ...]
    groups: tuple[str, ...]
    matrix: Matrix

    def turned(self) -> Incidence:
        """The same seen from the groups: their members are what they belong to."""
        return Incidence(self.groups, self.members, self.matrix.T.tocsr())


def incidence_of(belonging: Belonging, *, certain_only: bool = False) -> Incidence:
    """The matrix of what was read; whoever belongs twice belongs.

    With ``certain_only`` what is merely possible is left out, and whoever has nothing else.
    """
    rows = np.frombuffer(belonging.members, dtype=np.intc)
    columns = np.frombuffer(belonging.groups, dtype=np.intc)
    if certain_only:
        sure = np.frombuffer(belonging.certain, dtype=np.int8).astype(bool)
        rows, columns = rows[sure], columns[sure]
    members, member_at = _in_order(belonging.member_ids, rows)
    groups, group_at = _in_order(belonging.group_ids, columns)
    shape = (len(members), len(groups))
    matrix = csr_array((np.ones(len(rows)), (member_at, group_at)), shape=shape)
    matrix.data[:] = 1.0
    return Incidence(members, groups, matrix)


def _in_order(ids: tuple[str, ...], places: NDArray[np.intc]) -> tuple[tuple[str, ...], NDArray[np.intc]]:
    """The ids that any place names, sorted, and the places among them."""
    used = np.flatnonzero(np.bincount(places, minlength=len(ids)))
    order = sorted(used.tolist(), key=ids.__getitem__)
    new = np.zeros(len(ids), dtype=np.intc)
    new[order] = np.arange(len(order), dtype=np.intc)
    return tuple(ids[place] for place in order), new[places]


def bipartite_of(incidence: Incidence) -> nx.Graph[str]:
    """The same as a networkx graph: ``bipartite`` is 0 for members, 1 for groups.

    Who is a member here and a group there (a body that is party to an agreement of bodies) is one node.
    """
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(incidence.members, bipartite=0)
    graph.add_nodes_from((group for group in incidence.groups if group not in graph), bipartite=1)
    ties = incidence.matrix.tocoo()
    members, groups = incidence.members, incidence.groups
    graph.add_edges_from(
        (members[row], groups[column])
        for row, column in zip(ties.row.tolist(), ties.col.tolist(), strict=True)
    )
    return graph
