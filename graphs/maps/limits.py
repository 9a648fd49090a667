"""How much one file can hold, and what is left out beyond that: said on the map, never in silence."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Mapping

from graphs.maps.material import Material

MOST_RECORDS, MOST_TIES = 20_000, 64_000
"""A browser still opens so much, collapsed into groups, within seconds."""
_FAR = 1_000


def within_limits(material: Material, records: int = MOST_RECORDS, ties: int = MOST_TIES) -> Material:
    """The map with so many records and ties at most: the nearest to the start, then those with most ties.

    What is left out is counted in a notice, with a remedy.
    """
    if len(material.records) <= records and len(material.ties) <= ties:
        return material
    degree = Counter(end for tie in material.ties for end in {tie.from_id, tie.to_id})
    distance = _distances(material)
    order = sorted(
        (record.ref.id for record in material.records),
        key=lambda node: (distance.get(node, _FAR), -degree[node], node),
    )
    kept = set(order[: _as_many_as_fit(order, degree, records, ties)])
    kept_records = tuple(record for record in material.records if record.ref.id in kept)
    kept_ties = tuple(tie for tie in material.ties if tie.from_id in kept and tie.to_id in kept)
    notice = (
        f"{len(material.records) - len(kept_records):,} of {len(material.records):,} records and "
        f"{len(material.ties) - len(kept_ties):,} of {len(material.ties):,} ties are left out: those "
        "that are furthest away and have the fewest ties. Fewer hops, a country or fewer kinds show a part "
        "in full."
    )
    return material._replace(records=kept_records, ties=kept_ties, notices=(*material.notices, notice))


def _as_many_as_fit(order: list[str], degree: Mapping[str, int], records: int, ties: int) -> int:
    """So many of the first that the ties among them cannot be more than may be: half of their ends."""
    ends = 0
    for place, node in enumerate(order[:records]):
        ends += degree[node]
        if ends > 2 * ties:
            return max(place, 1)
    return min(records, len(order))


def _distances(material: Material) -> dict[str, int]:
    """How many ties each record is away from the start, over ties of any time."""
    near: dict[str, list[str]] = {}
    for tie in material.ties:
        near.setdefault(tie.from_id, []).append(tie.to_id)
        near.setdefault(tie.to_id, []).append(tie.from_id)
    distance = dict.fromkeys(material.start, 0)
    waiting = deque(material.start)
    while waiting:
        here = waiting.popleft()
        for there in near.get(here, ()):
            if there not in distance:
                distance[there] = distance[here] + 1
                waiting.append(there)
    return distance
