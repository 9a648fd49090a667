"""Networks of a registry, by their recipes, as of a day: what counts on it and what does not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest

from graphs.analyses.drifting import drifting
from graphs.analyses.fragility import absence, fragility
from graphs.analyses.grouping import core_of, grouping
from graphs.analyses.ranking import ranking
from graphs.analyses.spreading import spreading
from graphs.measures.measured import Measure
from graphs.measures.sampling import Sample
from graphs.networks.projection import Weighting
from graphs.networks.reading import incidence, multigraph_of, network_of
from graphs.networks.recipes import NetworkKind, Recipe, recipe_on
from graphs.networks.sparse import Sparse
from registry.asof import AsOf
from registry.changes.journal import Reason
from registry.changes.merging import merge
from registry.questions.holders import HolderKind
from registry.questions.leading import bodies_led_only_by
from registry.questions.naming import record_named
from registry.questions.refs import Ref
from registry.questions.tie_columns import Belonging, participant_columns, party_columns, seat_columns
from registry.questions.ties import TIE_KINDS, every_tie
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms import ChangeKind

World = Callable[[str], Location]
Triples = set[tuple[str, str, int]]

SURE = "start_date: 2016, last_confirmed: 2022"
COORDINATION = f"""
sources: [{{id: report, name: Report, as_of: 2019}}]
places: [{{id: xa, name: Alphaland, type: country, code: XA}}]
organisations:
  - {{id: agency, name: Agency}}
  - {{id: office, name: Agency in Alphaland, parent: agency}}
  - {{id: desk, name: Desk of the office, parent: office}}
  - {{id: union, name: Union}}
  - {{id: league, name: League}}
  - {{id: ministry, name: Ministry}}
people:
  - {{id: ada, name: Ada}}
  - {{id: bo, name: Bo}}
mechanisms:
  - id: board
    name: Board
    seats:
      - {{organisation: office, person: ada, role: chair, {SURE}}}
      - {{organisation: union, {SURE}}}
      - {{organisation: union, role: secretariat, {SURE}}}
      - {{country: xa, {SURE}}}
  - id: forum
    name: Forum
    seats:
      - {{organisation: union, role: chair, {SURE}}}
      - {{organisation: desk, role: co_chair, start_date: 2017, last_confirmed: 2018}}
      - {{organisation: ministry, {SURE}}}
      - {{person: bo, {SURE}}}
  - id: panel
    name: Panel
    links: [{{to: forum, kind: reports_to, start_date: 2018}}]
    seats:
      - {{organisation: ministry, role: lead, {SURE}}}
      - {{organisation: league, start_date: 2020, last_confirmed: 2022}}
      - {{organisation: agency, start_date: 2010, end_date: 2012}}
agreements:
  - id: compact
    name: Compact
    stages: [{{stage: signed, entered: 2019-05}}, {{stage: in_force, expected: 2025}}]
    parties: [{{entity: union}}, {{entity: ministry}}]
  - id: pledge
    name: Pledge
    parties: [{{entity: union}}, {{entity: league}}]
  - id: draft
    name: Draft
    stages: [{{stage: signed, expected: 2030}}]
    parties: [{{entity: agency}}, {{entity: board}}]
projects:
  - id: past
    name: Past project
    start_date: 2014
    end_date: 2016-06
    participants: [{{entity: agency, role: funding}}, {{entity: union, role: implementing}}]
  - id: work
    name: Work
    start_date: 2017
    end_date: 2021
    participants:
      - {{entity: agency, role: funding}}
      - {{entity: board, role: partner}}
      - {{entity: league, role: partner, end_date: 2018}}
      - {{entity: ministry, role: partner, start_date: 2019}}
  - id: open
    name: Open
    participants: [{{entity: union, role: implementing}}, {{entity: league, role: partner}}]
instruments:
  - id: policy
    name: Policy
    endorsements: [{{body: board, act: endorsed, on_date: 2019-03}}, {{country: xa, act: approved}}]
events:
  - id: launch
    name: Launch
    start_date: 2018-03-01
    attendance: [{{organisation: league, person: bo}}]
"""


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


def test_nothing_on_the_day_is_an_empty_network(world: Location) -> None:
    for kind in (NetworkKind.seats, NetworkKind.shared_bodies, NetworkKind.shared_members):
        found = network(world, kind, "2013")
        assert (found.ids, found.ties) == ((), 0)
    day = AsOf.on("2013")
    with reading(world) as reader:
        recipe = recipe_on(NetworkKind.shared_bodies, day)
        assert ranking(reader, recipe, day, [*Measure]).rows == ()
        assert fragility(reader, recipe, day) == (recipe, (), (), ())
        assert grouping(reader, recipe, day).groups == ()
        assert core_of(reader, recipe, day).core == ()
        told = absence(reader, recipe, day, record_named(reader, "union"))
        assert (told.gone, told.components_before) == ((), 0)
        assert drifting(reader, recipe, day, day).before.density is None


def test_a_recipe_says_in_words_what_it_is() -> None:
    recipe = recipe_on(NetworkKind.shared_members, AsOf.on("2018-05"))
    assert recipe._replace(least=2, by=HolderKind.person, certain_only=True).sentence == (
        "bodies tied by shared people (at least 2), weighed by 1/(k-1) for each shared group of k, "
        "as of 2018-05, certain only"
    )
    assert recipe_on(NetworkKind.seats, AsOf.on("2018")).sentence == (
        "organisations and bodies, tied by seats, as of 2018, certain and possible"
    )


def ids(refs: Iterable[Ref]) -> list[str]:
    return [ref.id for ref in refs]


def led_only_by(world: Location, day: str, *holders: str, certain_only: bool = False) -> list[str]:
    with reading(world) as reader:
        return ids(bodies_led_only_by(reader, AsOf.on(day), holders, certain_only=certain_only))


def test_a_body_is_led_by_those_alone_who_have_all_its_leading_seats(world: Location) -> None:
    assert led_only_by(world, "2018", "ministry") == ["panel"]
    assert led_only_by(world, "2018", "office") == ["board"]
    # Who fills the seat of an organisation leads as well.
    assert led_only_by(world, "2018", "ada") == ["board"]
    # The union keeps the secretariat of the board, which is no lead; the forum has a co-chair.
    assert led_only_by(world, "2018", "union") == []
    assert led_only_by(world, "2018", "union", "desk") == ["forum"]
    # Whether the co-chair is still there is not certain.
    assert led_only_by(world, "2021", "union", certain_only=True) == ["forum"]
    assert led_only_by(world, "2013", "ministry") == []
    assert led_only_by(world, "2018") == []


def test_without_an_organisation_its_offices_are_gone_too(world: Location) -> None:
    day = AsOf.on("2018")
    with reading(world) as reader:
        recipe = recipe_on(NetworkKind.seats, day)
        agency, union = (record_named(reader, name) for name in ("agency", "union"))
        without_agency = absence(reader, recipe, day, agency)
        without_union = absence(reader, recipe, day, union)
        nowhere = absence(reader, recipe, day, record_named(reader, "league"))
    # The agency itself sits nowhere on that day; its office and the desk of its office do.
    assert ids(without_agency.gone) == ["desk", "office"]
    assert ids(without_agency.bodies_without_chair) == ["board"]
    assert (without_agency.left_alone, without_agency.cut_off) == ((), ())
    assert ids(without_union.gone) == ["union"]
    assert (without_union.components_before, without_union.components_after) == (1, 2)
    assert [ids(group) for group in without_union.cut_off] == [["office", "board"]]
    assert (nowhere.gone, nowhere.components_after) == ((), 1)


def test_what_the_network_hangs_on_is_told_with_names(world: Location) -> None:
    day = AsOf.on("2018")
    with reading(world) as reader:
        found = fragility(reader, recipe_on(NetworkKind.seats, day), day)
    assert found.parts == (7,)
    assert [(point.ref.id, point.parts, point.cut_off) for point in found.cut_points] == [
        ("forum", 3, 3), ("union", 2, 2), ("board", 2, 1), ("ministry", 2, 1),
    ]  # fmt: skip
    assert len(found.bridges) == 6


def test_two_days_of_a_network_differ_by_what_came_and_went(world: Location) -> None:
    with reading(world) as reader:
        recipe = recipe_on(NetworkKind.shared_bodies, AsOf.on("2013"))
        found = drifting(reader, recipe, AsOf.on("2018"), AsOf.on("2021"))
    assert (ids(found.nodes_gained), found.nodes_lost) == (["league"], ())
    assert [(tie.a.id, tie.b.id, tie.before, tie.after) for tie in found.ties_gained] == [
        ("league", "ministry", None, 1.0)
    ]
    assert (found.ties_lost, found.shifted, found.ties_kept) == ((), (), 4)
    assert (found.earlier.as_of, found.later.as_of) == ("2018", "2021")
    assert (found.before.nodes, found.after.nodes, found.after.ties) == (4, 5, 5)
    assert found.before.density == pytest.approx(4 / 6)


def test_a_message_spreads_through_bodies_round_by_round(world: Location) -> None:
    day = AsOf.on("2021")
    with reading(world) as reader:
        recipe = recipe_on(NetworkKind.seats, day)
        found = spreading(reader, recipe, day, record_named(reader, "office"))
        nowhere = spreading(reader, recipe, day, record_named(reader, "agency"))
        people = spreading(reader, recipe._replace(by=HolderKind.person), day, record_named(reader, "ada"))
    assert [(ids(step.bodies), ids(step.heard)) for step in found.rounds] == [
        (["board"], ["union"]),
        (["forum"], ["desk", "ministry"]),
        (["panel"], ["league"]),
    ]
    assert (found.members, found.never) == (5, ())
    assert (nowhere.rounds, ids(nowhere.never)) == ((), ["desk", "league", "ministry", "office", "union"])
    assert [(ids(step.bodies), ids(step.heard)) for step in people.rounds] == [(["board"], [])]
    assert ids(people.never) == ["bo"]


def test_a_ranking_says_what_it_counted_and_whether_it_sampled(
    world: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = AsOf.on("2018")
    with reading(world) as reader:
        recipe = Recipe(NetworkKind.seats, "2018")
        found = ranking(reader, recipe, day, [Measure.betweenness, Measure.degree], 2)
        sampled = ranking(reader, recipe, day, [Measure.betweenness], sample=Sample(4, 2))
        monkeypatch.setattr("graphs.measures.distances.EXACT_UP_TO", 1)
        # A part of seven nodes has fewer than the usual pivots.
        still = ranking(reader, recipe, day, [Measure.betweenness])
        with pytest.raises(ValueError, match="two modes"):
            ranking(reader, recipe, day, [Measure.constraint])
    assert (found.nodes, found.ties, found.exact, found.sample) == (7, 6, True, None)
    assert [row.ref.id for row in found.rows] == ["forum", "union"]
    assert [row.values[Measure.degree] for row in found.rows] == [3.0, 2.0]
    assert all(row.errors == {} for row in found.rows)
    assert (sampled.exact, sampled.sample) == (False, Sample(4, 2))
    assert all(row.errors[Measure.betweenness] > 0 for row in sampled.rows)
    assert still.exact


def test_communities_and_core_come_with_names(world: Location) -> None:
    day = AsOf.on("2018")
    with reading(world) as reader:
        recipe = recipe_on(NetworkKind.shared_bodies, day)
        found = grouping(reader, recipe, day)
        core = core_of(reader, recipe, day)
        assert grouping(reader, recipe, day) == found
        with pytest.raises(ValueError, match="project it first"):
            core_of(reader, recipe_on(NetworkKind.seats, day), day)
    members = sorted(ref.id for group in found.groups for ref in group.members)
    assert members == ["desk", "ministry", "office", "union"]
    assert found.groups[0].label.endswith("more") == (len(found.groups[0].members) > 2)
    assert len(core.core) + core.periphery == 4
