"""Which records are tied more among themselves than with the rest, and which are the core?"""

from __future__ import annotations

from graphs.groups.communities import communities
from graphs.groups.core import core_and_periphery
from graphs.networks.reading import network_of
from graphs.networks.recipes import Recipe
from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.refs import Ref, refs_of
from registry.store.reading import Reader

_NAMED = 2


class Group(Frozen):
    """A community: its members by their strength, the first of whom name it.

    ``stability`` is the mean share of its pairs of members that came together in a run, 0 to 1.
    """

    label: str
    members: tuple[Ref, ...]
    stability: float


class Grouping(Frozen):
    """The communities of a network, the largest first, and what they rest on.

    ``modularity`` (Newman & Girvan 2004) is how much more is tied within them than chance would tie;
    ``agreement`` how alike the runs are (adjusted Rand index). ``alone`` have no ties.
    """

    recipe: Recipe
    groups: tuple[Group, ...]
    alone: tuple[Ref, ...]
    modularity: float
    runs: int
    seed: int
    agreement: float | None


class Core(Frozen):
    """Core and periphery of a network, by coreness, and how well the division fits, -1 to 1."""

    recipe: Recipe
    core: tuple[Ref, ...]
    periphery: int
    fit: float | None


def grouping(reader: Reader, recipe: Recipe, as_of: AsOf, seed: int = 1, runs: int | None = None) -> Grouping:
    """The communities; the same call gives the same ones."""
    found = communities(network_of(reader, recipe, as_of), seed, runs)
    refs = refs_of(reader, [*found.alone, *(node for group in found.groups for node in group.members)])
    groups = tuple(
        _group(tuple(refs[node] for node in group.members), group.stability) for group in found.groups
    )
    alone = tuple(refs[node] for node in found.alone)
    return Grouping(recipe, groups, alone, found.modularity, found.runs, found.seed, found.agreement)


def _group(members: tuple[Ref, ...], stability: float) -> Group:
    names = [ref.acronym or ref.name for ref in members[:_NAMED]]
    more = len(members) - len(names)
    label = ", ".join(names) + (f" and {more} more" if more else "")
    return Group(label, members, stability)


def core_of(reader: Reader, recipe: Recipe, as_of: AsOf) -> Core:
    """The core. ValueError for a network of two modes."""
    found = core_and_periphery(network_of(reader, recipe, as_of))
    refs = refs_of(reader, found.core)
    return Core(recipe, tuple(refs[node] for node in found.core), len(found.periphery), found.fit)
