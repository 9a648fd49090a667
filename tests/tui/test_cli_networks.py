"""The commands that ask networks: measures, groups, cut points, paths, reach, and two days side by side."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from registry.store.location import Location
from tests.conftest import Interlock, World

# What commands print rests on questions, which are tested on both databases.
pytestmark = pytest.mark.database("sqlite")

Answer = Any
Ask = Callable[..., Answer]

# Two boards of which only the harbour authority sits on both, and a third that has nothing to do with them.
FACTS = """source: minutes
organisations:
- {id: harbour, name: Harbour Authority}
- {id: harbour-unit, name: Pilots' Unit, parent: harbour}
- {id: union, name: Dockers Union}
- {id: owners, name: Shipowners}
- {id: mayor, name: Mayor's Office}
- {id: bakers, name: Bakers}
- {id: millers, name: Millers}
people:
- {id: ann, name: Ann Roe}
mechanisms:
- id: dock
  name: Dock Board
  type: steering_committee
  seats:
  - {id: d-1, organisation: harbour, role: chair, start_date: 2010, last_confirmed: 2024-06-01}
  - {id: d-2, organisation: union, role: member, start_date: 2010, last_confirmed: 2024-06-01}
  - {id: d-3, organisation: owners, role: member, start_date: 2010, last_confirmed: 2024-06-01}
- id: town
  name: Town Board
  type: steering_committee
  seats:
  - {id: t-1, organisation: harbour, role: member, start_date: 2015, last_confirmed: 2024-06-01}
  - {id: t-2, organisation: mayor, role: chair, start_date: 2010, last_confirmed: 2024-06-01}
  - id: t-3
    organisation: harbour-unit
    person: ann
    role: secretary
    start_date: 2010
    last_confirmed: 2018
- id: bread
  name: Bread Board
  type: steering_committee
  seats:
  - {id: b-1, organisation: bakers, role: co_chair, start_date: 2010, last_confirmed: 2024-06-01}
  - {id: b-2, organisation: millers, role: co_chair, start_date: 2010, last_confirmed: 2024-06-01}
sources:
- {id: minutes, name: Minutes, issued: 2024-06-01}
"""
DAY = ("--as-of", "2024-06-01")


@pytest.fixture
def world(a_world: World) -> Location:
    return a_world(FACTS)


@pytest.fixture
def ask(world: Location, interlock: Interlock) -> Ask:
    def answer(*words: str) -> Answer:
        process = interlock(*words, "--json", registry=world.path)
        assert process.returncode == 0, process.stderr
        return json.loads(process.stdout)

    return answer


@pytest.fixture
def said(world: Location, interlock: Interlock) -> Callable[..., str]:
    def plain(*words: str) -> str:
        process = interlock(*words, registry=world.path)
        assert process.returncode == 0, process.stderr
        return " ".join(process.stdout.split())

    return plain


def ids(refs: list[Answer]) -> list[str]:
    return [ref["id"] for ref in refs]


def test_the_one_on_two_boards_stands_between_their_members(ask: Ask) -> None:
    told = ask("measures", *DAY, "--certain")
    assert told["exact"] is True
    assert told["sample"] is None
    first = told["rows"][0]
    assert first["ref"]["id"] == "harbour"
    # Three others in two boards; of the ten pairs of others two meet only over the harbour.
    assert first["values"]["degree"] == 3
    assert round(first["values"]["betweenness"], 3) == 0.2
    assert {row["values"]["betweenness"] for row in told["rows"][1:]} == {0}
    recipe = told["recipe"]
    assert (recipe["network"], recipe["by"], recipe["weighting"], recipe["ties"]) == (
        "shared_bodies", "organisation", "newman", None,
    )  # fmt: skip
    assert recipe["as_of"] == "2024-06-01"
    assert recipe["certain_only"] is True


def test_what_is_only_possible_counts_unless_certain_is_asked(ask: Ask) -> None:
    assert "harbour-unit" in ids([row["ref"] for row in ask("measures", *DAY)["rows"]])
    assert "harbour-unit" not in ids([row["ref"] for row in ask("measures", *DAY, "--certain")["rows"]])


def test_a_sample_says_that_it_is_one_with_its_seed_and_errors(ask: Ask, said: Callable[..., str]) -> None:
    words = ("measures", *DAY, "--measure", "betweenness,degree", "--sample", "2", "--seed", "7")
    told = ask(*words)
    assert told["exact"] is False
    assert told["sample"] == {"pivots": 2, "seed": 7, "confidence": 0.95}
    assert all(set(row["errors"]) == {"betweenness"} for row in told["rows"])
    assert told == ask(*words)
    plain = said(*words)
    assert "±" in plain
    assert "seed 7" in plain
    assert "--exact" in plain


def test_two_communities_and_their_stability(ask: Ask) -> None:
    told = ask("communities", *DAY)
    groups = [set(ids(group["members"])) for group in told["groups"]]
    assert {"bakers", "millers"} in groups
    assert all(group["stability"] == 1.0 for group in told["groups"] if len(group["members"]) == 2)
    assert (told["runs"], told["seed"]) == (20, 1)
    assert told == ask("communities", *DAY)


def test_parts_and_what_they_hang_on(ask: Ask) -> None:
    told = ask("bridges", *DAY, "--certain")
    assert told["parts"] == [6, 3]
    assert ids(told["cut_points"])[0] == "dock"
    assert {"harbour", "town", "bread"} < set(ids(told["cut_points"]))
    harbour = told["cut_off"]["cut_points"][ids(told["cut_points"]).index("harbour")]
    # Without it the town's board of two loses the dock's of three.
    assert harbour == {"parts": 2, "cut_off": 2}
    assert ["harbour", "town"] in [ids(pair) for pair in told["bridges"]]


def test_without_an_organisation_its_units_are_gone_too(ask: Ask) -> None:
    told = ask("without", "Harbour Authority", *DAY)
    assert set(ids(told["gone"])) == {"harbour", "harbour-unit"}
    assert (told["components_before"], told["components_after"]) == (2, 3)
    assert [set(ids(group)) for group in told["cut_off"]] == [{"mayor", "town"}]
    # The dock board is led by nobody else; the bread board has two who lead.
    assert ids(told["bodies_without_chair"]) == ["dock"]
    assert ask("without", "Bakers", *DAY)["bodies_without_chair"] == []
    alone = ask("without", "bread", *DAY)
    assert set(ids(alone["left_alone"])) == {"bakers", "millers"}


def test_without_somebody_who_sits_nowhere_nothing_falls_apart(ask: Ask, said: Callable[..., str]) -> None:
    told = ask("without", "minutes", *DAY, "--recipe", "all-ties")
    assert (told["gone"], told["left_alone"], told["cut_off"]) == ([], [], [])
    assert "has no ties in it: nothing falls apart" in said("without", "Ann Roe", "--as-of", "1999")


def test_a_path_tells_each_tie_and_how_sure_it_is(ask: Ask, said: Callable[..., str]) -> None:
    told = ask("path", "Dockers Union", "Mayor's Office", *DAY)
    steps = [(hop["from"]["id"], hop["by"], hop["to"]["id"], hop["certainty"]) for hop in told["hops"]]
    assert steps == [
        ("union", "seat", "dock", "certain"),
        ("dock", "seat", "harbour", "certain"),
        ("harbour", "seat", "town", "certain"),
        ("town", "seat", "mayor", "certain"),
    ]
    assert ask("path", "Dockers Union", "Mayor's Office", "--as-of", "2012")["hops"] is None
    assert ask("path", "Bakers", "Bakers")["hops"] == []
    assert ask("path", "Dockers Union", "Mayor's Office", *DAY, "--via", "agreements")["hops"] is None
    assert "4 ties apart" in said("path", "Dockers Union", "Mayor's Office", *DAY)


def test_a_message_goes_from_body_to_body(ask: Ask) -> None:
    told = ask("reach", "Dockers Union", *DAY, "--certain")
    assert [(ids(step["bodies"]), ids(step["heard"])) for step in told["rounds"]] == [
        (["dock"], ["harbour", "owners"]),
        (["town"], ["mayor"]),
    ]
    assert (told["members"], ids(told["never"])) == (6, ["bakers", "millers"])


def test_a_network_of_two_days_is_compared(ask: Ask, said: Callable[..., str]) -> None:
    told = ask("compare", "--from", "2012", "--to", "2024-06-01", "--certain")
    assert [(tie["a"]["id"], tie["b"]["id"], tie["before"]) for tie in told["ties_gained"]] == [
        ("harbour", "town", None)
    ]
    # What was only certain until 2018 is lost.
    assert [(tie["a"]["id"], tie["b"]["id"]) for tie in told["ties_lost"]] == [("harbour-unit", "town")]
    assert ids(told["nodes_lost"]) == ["harbour-unit"]
    assert (told["before"]["parts"], told["after"]["parts"]) == (3, 2)
    assert "Ties gained: 1" in said("compare", "--from", "2012", "--to", "2024-06-01", "--certain")


def test_overlaps_are_weighed_by_how_many_boards_each_shared_holder_has(ask: Ask) -> None:
    (pair,) = ask("overlaps", *DAY, "--weights", "newman")
    # The harbour sits on two boards: 1/(2-1).
    assert (pair["a"]["id"], pair["b"]["id"], pair["shared_count"], pair["weight"]) == (
        "dock",
        "town",
        1,
        1.0,
    )
    (pair,) = ask("overlaps", *DAY, "--weights", "jaccard")
    assert pair["weight"] == round(1 / 5, 9)
    assert "weight" not in ask("overlaps", *DAY)[0]


def test_a_core_is_told_where_there_is_one(ask: Ask, said: Callable[..., str]) -> None:
    told = ask("core", *DAY, "--certain")
    assert told["core"][0]["id"] == "harbour"
    assert told["periphery"] + len(told["core"]) == 6
    assert "No core can be told" in said("core", "--as-of", "2001")


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["measures", "--measure", "fame"], "'fame' is none of"),
        (["measures", "--recipe", "friends"], "'friends' is none of"),
        (["measures", "--recipe", "seats", "--measure", "constraint"], "constraint is not defined"),
        (
            ["measures", "--recipe", "seats", "--weights", "raw"],
            "--weights says nothing of the network seats",
        ),
        (
            ["measures", "--recipe", "agreements", "--by", "person"],
            "--by says nothing of the network agreements",
        ),
        (["measures", "--sample", "5", "--exact"], "either a sample or exact"),
        (["core", "--recipe", "seats"], "has a core in each"),
        (["path", "bakers", "millers", "--via", "friendship"], "names no ties"),
        (["compare", "dock", "--from", "2012", "--recipe", "projects"], "a body is compared seat by seat"),
        (["without", "bakers", "--recipe", "shared-members"], "is no body"),
        (["overlaps", "dock", "--weights", "newman"], "the pairs of one body are not weighed"),
        (["overlaps", "--weights", "heavy"], "'heavy' is none of"),
        (["without", "minutes"], "has no seats and holds none (add --recipe all-ties)"),
        (["measures", "--min", "0"], "a number from 1 on"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_line(
    words: list[str], line: str, world: Location, interlock: Interlock
) -> None:
    process = interlock(*words, registry=world.path)
    assert process.returncode == 2
    assert process.stderr.count("\n") == 1
    assert line in process.stderr


def test_an_empty_network_is_no_error(said: Callable[..., str]) -> None:
    for command in ("measures", "communities", "bridges"):
        assert "Of organisations" in said(command, "--as-of", "1950")
    assert "There is nobody in it." in said("measures", "--as-of", "1950")


def test_nothing_prints_wider_than_the_terminal(world: Location, interlock: Interlock) -> None:
    for words in (["measures"], ["communities"], ["bridges"], ["without", "harbour"], ["reach", "union"]):
        process = interlock(*words, registry=world.path)
        assert max(map(len, process.stdout.splitlines())) <= 80
