"""Two affiliation networks, imported, and their projections asked for what others computed."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphs.groups.holding import parts_of
from graphs.networks.incidence import Incidence
from graphs.networks.projection import Weighting
from graphs.networks.reading import incidence, network_of
from graphs.networks.recipes import NetworkKind, Recipe
from graphs.networks.sparse import Sparse
from registry.asof import AsOf
from registry.questions.holders import HolderKind
from registry.questions.refs import refs_of
from registry.store.reading import Reader, reading
from tests.exchange.asking import Answer, Asking, head, hold
from tests.incoming.tellings import answers, shared_file

pytestmark = pytest.mark.shared
DAY = AsOf.on()


def network(reader: Reader, kind: NetworkKind) -> Sparse:
    recipe = Recipe(kind, str(DAY.text), by=HolderKind.person, weighting=Weighting.raw)
    return network_of(reader, recipe, DAY)


def overlaps(shared: Sparse, names: dict[str, str], expected: list[Answer]) -> list[Answer]:
    """The first of the pairs by how many they share, then by names."""
    pairs = shared.matrix.tocoo()
    rows: list[tuple[int, list[str]]] = [
        (-int(count), sorted((names[shared.ids[a]], names[shared.ids[b]])))
        for a, b, count in zip(pairs.row.tolist(), pairs.col.tolist(), pairs.data.tolist(), strict=True)
        if a < b
    ]
    return [[*named, -count] for count, named in sorted(rows)[: len(expected)]]


def sizes(belongs: Incidence, names: dict[str, str], expected: list[Answer]) -> list[Answer]:
    """How many belong to each group."""
    count = dict(zip(belongs.groups, belongs.matrix.sum(axis=0).tolist(), strict=True))
    return head({names[group]: int(number) for group, number in count.items()}, expected)


@pytest.mark.parametrize("name", ["southern_women", "ceos_clubs"])
def test_networks_answer_what_others_computed(tmp_path: Path, name: str) -> None:
    asking, expected = Asking.empty(tmp_path), answers("g19_networks.json")[name]
    asking.bring(shared_file(f"19-networks/{name}_affiliations.csv"))
    with reading(asking.place) as reader:
        seats = network(reader, NetworkKind.seats)
        people = network(reader, NetworkKind.shared_bodies)
        groups = network(reader, NetworkKind.shared_members)
        recipe = Recipe(NetworkKind.seats, str(DAY.text), by=HolderKind.person)
        belongs = incidence(reader, recipe, DAY)
        names = {key: ref.name for key, ref in refs_of(reader, seats.ids).items()}
    possible = len(people.ids) * (len(people.ids) - 1) // 2
    hold(
        expected,
        {
            "people": len(belongs.members),
            "groups": len(belongs.groups),
            "ties": seats.ties,
            "group_sizes": sizes(belongs, names, expected["group_sizes"]),
            "most_active": sizes(belongs.turned(), names, expected["most_active"]),
            "top5_person_overlaps": overlaps(people, names, expected["top5_person_overlaps"]),
            "top5_group_overlaps": overlaps(groups, names, expected["top5_group_overlaps"]),
            "person_projection_edges": people.ties,
            "group_projection_edges": groups.ties,
            "component_sizes": [len(part) for part in parts_of(seats)],
            "pairs_of_people_sharing_nothing": possible - people.ties,
        },
    )
