"""Who is tied to one record: each tie once, whichever end one asks from."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from registry.asof import AsOf
from registry.questions.naming import record_named
from registry.questions.neighbours import neighbours_of
from registry.store.location import Location
from registry.store.reading import reading

World = Callable[[str], Location]

WORLD = """
sources: [{id: minutes, name: Minutes, as_of: 2020-05-04}]
places: [{id: ls, name: Lesotho, type: country, code: LS}]
organisations:
  - {id: union, name: Union}
  - {id: ministry, name: Ministry}
people: [{id: ada, name: Ada}]
mechanisms:
  - id: board
    name: Board
    links: [{to: council, kind: reports_to}]
    seats:
      - {organisation: union, person: ada, role: member, start_date: 2018,
         sources: [{source: minutes, quote: "Ada for the Union"}]}
      - {organisation: ministry, role: chair, start_date: 2019, end_date: 2021, last_confirmed: 2021}
  - {id: council, name: Council}
agreements:
  - {id: accord, name: Accord, parties: [{entity: ministry, role: party}]}
events:
  - id: fourth
    name: Fourth meeting
    mechanism: board
    start_date: 2020-05-04
    attendance: [{organisation: union, status: present}, {organisation: ministry, status: apologies}]
"""


def told(location: Location, name: str, day: str = "2020-06") -> list[tuple[str, str, str, bool, str | None]]:
    with reading(location) as reader:
        found = neighbours_of(reader, record_named(reader, name), AsOf.on(day))
    return [
        (one.tie.by, one.tie.what, one.ref.id, one.is_outward, one.beside.id if one.beside else None)
        for one in found
    ]


def test_a_body_s_neighbours_stand_by_kind_and_role_with_the_person_beside_the_organisation(
    a_world: World,
) -> None:
    assert told(a_world(WORLD), "board") == [
        ("seat", "chair", "ministry", False, None),
        ("seat", "member", "ada", False, "union"),
        ("seat", "member", "union", False, "ada"),
        ("link", "reports_to", "council", True, None),
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ada", [("seat", "member", "board", True, "union")]),
        ("union", [("seat", "member", "board", True, "ada"), ("event", "present", "fourth", True, None)]),
        ("council", [("link", "reports_to", "board", False, None)]),
        ("accord", [("agreement", "party", "ministry", False, None)]),
        ("ls", []),
    ],
)
@pytest.mark.database("sqlite")
def test_the_same_ties_are_told_from_the_other_end(
    a_world: World, name: str, expected: list[tuple[str, str, str, bool, str | None]]
) -> None:
    assert told(a_world(WORLD), name) == expected


@pytest.mark.database("sqlite")
def test_neighbours_are_those_of_the_day(a_world: World) -> None:
    world = a_world(WORLD)
    assert "ministry" not in {neighbour for _, _, neighbour, _, _ in told(world, "board", "2023")}
    assert [by for by, *_ in told(world, "union", "2019")] == ["seat"]
