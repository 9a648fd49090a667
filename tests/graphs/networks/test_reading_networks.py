"""Networks of a registry, by their recipes, as of a day: what counts on it and what does not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from graphs.networks.projection import Weighting
from graphs.networks.reading import incidence, multigraph_of, network_of
from graphs.networks.recipes import NetworkKind, recipe_on
from graphs.networks.sparse import Sparse
from registry.asof import AsOf
from registry.changes.journal import Reason
from registry.changes.merging import merge
from registry.questions.holders import HolderKind
from registry.questions.tie_columns import Belonging, participant_columns, party_columns, seat_columns
from registry.questions.ties import TIE_KINDS, every_tie
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.evidence import ChangeKind
from tests.graphs.networks.coordination import COORDINATION

World = Callable[[str], Location]
Triples = set[tuple[str, str, int]]


@pytest.fixture
def world(a_world: World) -> Location:
    return a_world(COORDINATION)


def triples(found: Belonging) -> Triples:
    return {
        (found.member_ids[member], found.group_ids[group], sure)
        for member, group, sure in zip(found.members, found.groups, found.certain, strict=True)
    }


def network(world: Location, kind: NetworkKind, day: str, **words: Any) -> Sparse:  # noqa: ANN401
    with reading(world) as reader:
        recipe = recipe_on(kind, AsOf.on(day))._replace(**words)
        return network_of(reader, recipe, AsOf.on(day))


def ties(found: Sparse) -> dict[tuple[str, str], float]:
    pairs = found.matrix.tocoo()
    return {
        (found.ids[a], found.ids[b]): weight
        for a, b, weight in zip(pairs.row.tolist(), pairs.col.tolist(), pairs.data.tolist(), strict=True)
        if a < b
    }


def seats(world: Location, day: str, by: HolderKind = HolderKind.organisation) -> Triples:
    with reading(world) as reader:
        return triples(seat_columns(reader, AsOf.on(day), by))


def test_seats_as_columns_are_those_that_may_be_held_on_the_day(world: Location) -> None:
    both = {
        ("office", "board", 1), ("union", "board", 1), ("union", "forum", 1), ("ministry", "forum", 1),
        ("ministry", "panel", 1),
    }  # fmt: skip
    assert seats(world, "2018") == both | {("desk", "forum", 0)}
    assert seats(world, "2018-01-01") == both | {("desk", "forum", 1)}
    assert seats(world, "2021") == both | {("desk", "forum", 0), ("league", "panel", 1)}
    # Possible from the first day of the year in which it may have begun.
    assert ("league", "panel", 0) in seats(world, "2020-06-01")
    assert not any(holder == "league" for holder, *_ in seats(world, "2019-12-31"))
    assert seats(world, "2011") == {("agency", "panel", 1)}
    assert seats(world, "2013") == set()


def test_each_kind_of_holder_has_seats_of_its_own(world: Location) -> None:
    assert seats(world, "2018", HolderKind.person) == {("ada", "board", 1), ("bo", "forum", 1)}
    assert seats(world, "2018", HolderKind.country) == {("xa", "board", 1)}


def test_a_holder_with_two_seats_on_a_body_belongs_to_it_once(world: Location) -> None:
    with reading(world) as reader:
        found = seat_columns(reader, AsOf.on("2018"), HolderKind.organisation)
        assert len(found.members) == 7
        assert (
            incidence(reader, recipe_on(NetworkKind.seats, AsOf.on("2018")), AsOf.on("2018")).matrix.sum()
            == 6
        )


def parties(world: Location, day: str) -> Triples:
    with reading(world) as reader:
        return triples(party_columns(reader, AsOf.on(day)))


def test_who_is_party_to_an_agreement_that_began_later_is_not_yet(world: Location) -> None:
    undated = {("union", "pledge", 1), ("league", "pledge", 1), ("agency", "draft", 1), ("board", "draft", 1)}
    # That it was expected to be in force later does not make it begin before it was signed.
    assert parties(world, "2019-04-30") == undated
    assert parties(world, "2019-05") == undated | {("union", "compact", 1), ("ministry", "compact", 1)}


def parts(world: Location, day: str) -> Triples:
    with reading(world) as reader:
        return triples(participant_columns(reader, AsOf.on(day)))


def test_who_takes_part_does_while_the_project_and_the_part_last(world: Location) -> None:
    unknown = {("union", "open", 0), ("league", "open", 0)}
    assert parts(world, "2015") == unknown | {("agency", "past", 1), ("union", "past", 1)}
    assert parts(world, "2016-06-30") >= {("agency", "past", 0)}
    assert parts(world, "2016-07") == unknown
    running = {("agency", "work", 1), ("board", "work", 1)}
    # In the year in which a part begins or ends it is possible.
    assert parts(world, "2018-06-01") == unknown | running | {("league", "work", 0)}
    assert parts(world, "2019-06-01") == unknown | running | {("ministry", "work", 0)}
    assert parts(world, "2020") == unknown | running | {("ministry", "work", 1)}
    assert parts(world, "2022") == unknown


def test_every_tie_is_told_as_of_the_day(world: Location) -> None:
    def told(day: str, *kinds: str) -> set[tuple[str, str, str]]:
        with reading(world) as reader:
            return {(tie.by, tie.from_id, tie.to_id) for tie in every_tie(reader, kinds, AsOf.on(day))}

    # The person who fills an organisation's seat is tied to the body as well.
    assert {("seat", "office", "board"), ("seat", "ada", "board")} <= told("2018", "seat")
    assert told("2017", "link") == set()
    assert told("2018", "link") == {("link", "panel", "forum")}
    by_country = {("endorsement", "xa", "policy")}
    assert told("2019-02", "endorsement") == by_country
    assert told("2019-03", "endorsement") == by_country | {("endorsement", "board", "policy")}
    assert ("agreement", "union", "compact") not in told("2019-04", "agreement")
    assert told("2018-02", "event") == set()
    assert told("2018-03", "event") == {("event", "league", "launch"), ("event", "bo", "launch")}
    assert {by for by, *_ in told("2020", *TIE_KINDS)} == set(TIE_KINDS)


def test_a_body_that_was_merged_has_no_seats_and_its_members_sit_on_the_one_that_stays(
    world: Location,
) -> None:
    merge(world, "panel", "forum", Reason("one and the same", ChangeKind.merge))
    merge(world, "desk", "office", Reason("one and the same", ChangeKind.merge))
    found = seats(world, "2021")
    assert {body for _, body, _ in found} == {"board", "forum"}
    assert ("league", "forum", 1) in found
    assert ("office", "forum", 0) in found
    whole = network(world, NetworkKind.all_ties, "2021")
    assert not {"panel", "desk"} & set(whole.ids)


def test_the_recipes_make_their_networks(world: Location) -> None:
    seat = network(world, NetworkKind.seats, "2018")
    assert seat.first_mode == 4
    assert seat.ids == ("desk", "ministry", "office", "union", "board", "forum", "panel")
    assert set(ties(seat)) == {
        ("office", "board"), ("union", "board"), ("desk", "forum"), ("ministry", "forum"),
        ("union", "forum"), ("ministry", "panel"),
    }  # fmt: skip
    assert ties(network(world, NetworkKind.shared_bodies, "2018")) == {
        ("office", "union"): 1.0, ("desk", "ministry"): 0.5, ("desk", "union"): 0.5,
        ("ministry", "union"): 0.5,
    }  # fmt: skip
    assert ties(network(world, NetworkKind.shared_members, "2018", weighting=Weighting.jaccard)) == {
        ("board", "forum"): 0.25,
        ("forum", "panel"): pytest.approx(1 / 3),
    }
    assert ties(network(world, NetworkKind.agreements, "2020", weighting=Weighting.raw)) == {
        ("agency", "board"): 1.0, ("league", "union"): 1.0, ("ministry", "union"): 1.0,
    }  # fmt: skip
    assert ties(network(world, NetworkKind.projects, "2015")) == {
        ("agency", "union"): 1.0, ("league", "union"): 1.0,
    }  # fmt: skip
    # Two seats of the union on the board are two ties.
    whole = ties(network(world, NetworkKind.all_ties, "2018"))
    assert whole["board", "union"] == 2.0
    assert whole["forum", "panel"] == 1.0
    only = ties(network(world, NetworkKind.all_ties, "2018", ties=("link", "endorsement")))
    assert only == {("forum", "panel"): 1.0, ("policy", "xa"): 1.0}


def test_with_the_certain_only_the_possible_and_who_has_nothing_else_are_gone(world: Location) -> None:
    found = network(world, NetworkKind.seats, "2018", certain_only=True)
    assert found.ids == ("ministry", "office", "union", "board", "forum", "panel")
    assert network(world, NetworkKind.projects, "2018-06-01", certain_only=True).ids == ("agency", "board")
    whole = network(world, NetworkKind.all_ties, "2018", certain_only=True)
    assert "desk" not in whole.ids


def test_at_least_so_many_are_shared(world: Location) -> None:
    assert ties(network(world, NetworkKind.shared_bodies, "2018", least=2)) == {}
    assert network(world, NetworkKind.shared_bodies, "2018", least=2).ids == (
        "desk", "ministry", "office", "union",
    )  # fmt: skip


def test_all_ties_have_no_two_modes_and_come_as_a_multigraph(world: Location) -> None:
    day = AsOf.on("2018")
    with reading(world) as reader:
        with pytest.raises(ValueError, match="no two modes"):
            incidence(reader, recipe_on(NetworkKind.all_ties, day), day)
        graph = multigraph_of(reader, recipe_on(NetworkKind.all_ties, day), day)
    assert graph.number_of_edges("union", "board") == 2
    assert {data["tie"].what for _, _, data in graph.edges("union", data=True)} >= {"member", "secretariat"}
    assert graph.nodes["union"]["ref"].name == "Union"


def test_a_recipe_says_in_words_what_it_is() -> None:
    recipe = recipe_on(NetworkKind.shared_members, AsOf.on("2018-05"))
    assert recipe._replace(least=2, by=HolderKind.person, certain_only=True).sentence == (
        "bodies tied by shared people (at least 2), weighed by 1/(k-1) for each shared group of k, "
        "as of 2018-05, certain only"
    )
    assert recipe_on(NetworkKind.seats, AsOf.on("2018")).sentence == (
        "organisations and bodies, tied by seats, as of 2018, certain and possible"
    )


def test_nothing_on_the_day_is_an_empty_network(world: Location) -> None:
    for kind in (NetworkKind.seats, NetworkKind.shared_bodies, NetworkKind.shared_members):
        found = network(world, kind, "2013")
        assert (found.ids, found.ties) == ((), 0)
