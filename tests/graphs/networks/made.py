"""Networks that others published, and small ones made from words."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

import networkx as nx

from graphs.networks.incidence import Incidence, incidence_of
from registry.questions.tie_columns import Belonging

WOMEN = [
    "Evelyn",
    "Laura",
    "Theresa",
    "Brenda",
    "Charlotte",
    "Frances",
    "Eleanor",
    "Pearl",
    "Ruth",
    "Verne",
    "Myra",
    "Katherina",
    "Sylvia",
    "Nora",
    "Helen",
    "Dorothy",
    "Olivia",
    "Flora",
]
"""The eighteen women by their numbers in Davis, Gardner & Gardner 1941 (Deep South), from 1 on."""


def belonging(pairs: Iterable[tuple[str, str]], certain: Iterable[int] | None = None) -> Belonging:
    """Who belongs to what, as a registry would tell it."""
    members: dict[str, int] = {}
    groups: dict[str, int] = {}
    rows, columns = array("i"), array("i")
    for member, group in pairs:
        rows.append(members.setdefault(member, len(members)))
        columns.append(groups.setdefault(group, len(groups)))
    sure = array("b", certain if certain is not None else [1] * len(rows))
    return Belonging(tuple(members), tuple(groups), rows, columns, sure)


def incidence_from(pairs: Iterable[tuple[str, str]]) -> Incidence:
    """The matrix of pairs of a member and a group."""
    return incidence_of(belonging(pairs))


def southern_women() -> Incidence:
    """Eighteen women and the fourteen events at which they were seen, by first names (networkx has them)."""
    graph = nx.davis_southern_women_graph()
    women = set(graph.graph["top"])
    return incidence_from(
        (end.split()[0], other) for a, b in graph.edges for end, other in [(a, b) if a in women else (b, a)]
    )


def numbered(names: Iterable[str]) -> set[int]:
    """The women's numbers."""
    return {WOMEN.index(name) + 1 for name in names}


def named(graph: nx.Graph) -> nx.Graph[str]:  # type: ignore[type-arg]
    """The graph with texts as nodes and without weights."""
    plain: nx.Graph[str] = nx.relabel_nodes(graph, {node: f"{node:>2}" for node in graph})
    for _, _, attributes in plain.edges(data=True):
        attributes.clear()
    return plain
