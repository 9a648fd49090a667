"""What is counted of the records on a map: measures to size them by, and groups to collapse them into.

Measured are the ties that hold on the day of the map, as the map draws them: two records with several
ties are one pair. docs/analysis.md explains each measure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from enum import auto

from graphs.groups.communities import communities
from graphs.maps.material import Material
from graphs.measures.measured import Measure, measured
from graphs.networks.reading import sparse_of_pairs
from graphs.networks.sparse import Sparse
from registry.asof import AsOf
from registry.frozen import Frozen
from registry.terms.base import Term
from registry.terms.kinds import Kind

MOST_RECORDS, MOST_TIES = 1_500, 5_000
"""So many are drawn as they are. Beyond them a map is collapsed into groups: nobody reads a hairball."""
_FEW = (Measure.degree, Measure.core, Measure.eigenvector)
"""Measures that cost next to nothing, whatever the size."""
_ALL = (Measure.degree, Measure.betweenness, Measure.closeness, Measure.eigenvector, Measure.core)
_KNOWN, _LEAST_GROUPS, _MOST_GROUPS = 0.5, 3, 150
_RUNS, _RUNNING_TIES = 20, 12_000


class GroupBy(Term):
    """By what the records of a map are collapsed into groups."""

    side = auto()
    country = auto()
    community = auto()


class Figures(Frozen):
    """Values by measure and record, and the community of each record that has one.

    ``community_names`` has the label of each community; ``group_by`` says by what the map is collapsed
    when it is opened, None where it is drawn as it is.
    """

    measures: Mapping[Measure, Mapping[str, float]]
    communities: Mapping[str, int]
    community_names: tuple[str, ...]
    group_by: GroupBy | None


def is_crowded(material: Material) -> bool:
    """Whether more is on the map than can be read as it is."""
    pairs = len({frozenset((tie.from_id, tie.to_id)) for tie in material.ties})
    return len(material.records) > MOST_RECORDS or pairs > MOST_TIES


def figures_of(material: Material, group_by: GroupBy | None = None) -> Figures:
    """The figures of the map; ``group_by`` is what was asked for, otherwise a crowded map finds its own.

    Distances and communities of a crowded map are left out, as nobody would wait for them; communities are
    there all the same where it is to be grouped by them.
    """
    crowded = is_crowded(material)
    network = _network(material)
    by = group_by or (_grouping_of(material) if crowded else None)
    wanted = _FEW if crowded else _measures(material)
    numbers, names = _communities(material, network) if not crowded or by is GroupBy.community else ({}, ())
    return Figures(_values(network, wanted), numbers, names, by)


def _network(material: Material) -> Sparse:
    day = AsOf.on(material.as_of.day)
    weights: dict[tuple[str, str], float] = defaultdict(float)
    for tie in material.ties:
        if tie.from_id != tie.to_id and tie.is_told(day, material.least):
            pair = (min(tie.from_id, tie.to_id), max(tie.from_id, tie.to_id))
            weights[pair] += 1.0 if tie.weight is None else tie.weight
    return sparse_of_pairs({pair: weights[pair] for pair in sorted(weights)})


def _measures(material: Material) -> tuple[Measure, ...]:
    """Constraint asks who of one's contacts are tied: bodies and their members never have such contacts."""
    has_one_mode = all(tie.by == "shared" for tie in material.ties)
    return (*_ALL, Measure.constraint) if has_one_mode else _ALL


def _values(network: Sparse, wanted: tuple[Measure, ...]) -> dict[Measure, dict[str, float]]:
    if not network.ids:
        return {}
    told = measured(network, wanted)
    return {
        measure: {
            node: round(value, 6) for node, value in zip(told.ids, values, strict=True) if value is not None
        }
        for measure, values in told.values.items()
    }


def _communities(material: Material, network: Sparse) -> tuple[dict[str, int], tuple[str, ...]]:
    """Fewer runs than the command makes where there are many ties: a map should not keep anybody waiting."""
    runs = max(1, min(_RUNS, _RUNNING_TIES // max(network.ties, 1)))
    found = communities(network, runs=runs)
    refs = {record.ref.id: record.ref for record in material.records}
    numbers = {node: at for at, group in enumerate(found.groups) for node in group.members}
    names = []
    for group in found.groups:
        first = [refs[node].acronym or refs[node].name for node in group.members[:2]]
        more = len(group.members) - len(first)
        names.append(" and ".join(first) if not more else f"{', '.join(first)} and {more} more")
    return numbers, tuple(names)


def _grouping_of(material: Material) -> GroupBy:
    """What most records have, and makes neither two groups nor hundreds; communities where nothing does."""
    told = {
        GroupBy.side: [record.side for record in material.records if record.ref.kind != Kind.mechanism],
        GroupBy.country: [record.country for record in material.records],
    }
    for by, values in told.items():
        known = [value for value in values if value]
        if len(known) >= _KNOWN * len(values) and _LEAST_GROUPS <= len(set(known)) <= _MOST_GROUPS:
            return by
    return GroupBy.community
