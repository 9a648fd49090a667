"""Analyses of a registry answer with records: what falls apart, what changed, whom a message reaches."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from graphs.analyses.drifting import drifting
from graphs.analyses.fragility import absence, fragility
from graphs.analyses.grouping import core_of, grouping
from graphs.analyses.ranking import ranking
from graphs.analyses.spreading import spreading
from graphs.measures.measured import Measure
from graphs.measures.sampling import Sample
from graphs.networks.recipes import NetworkKind, Recipe, recipe_on
from registry.asof import AsOf
from registry.questions.holders import HolderKind
from registry.questions.leading import bodies_led_only_by
from registry.questions.naming import record_named
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.store.reading import reading
from tests.graphs.networks.coordination import COORDINATION

World = Callable[[str], Location]


@pytest.fixture
def world(a_world: World) -> Location:
    return a_world(COORDINATION)


def test_of_an_empty_network_there_is_nothing_to_tell(world: Location) -> None:
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


def ids(refs: Iterable[Ref]) -> list[str]:
    return [ref.id for ref in refs]


def led_only_by(world: Location, day: str, *holders: str, certain_only: bool = False) -> list[str]:
    with reading(world) as reader:
        return ids(bodies_led_only_by(reader, AsOf.on(day), holders, certain_only=certain_only))


def test_a_body_is_led_by_those_alone_who_have_all_its_leading_seats(world: Location) -> None:
    assert led_only_by(world, "2018", "ministry") == ["panel"]
    assert led_only_by(world, "2018", "office") == ["board"]
    # Who fills the seat of an organisation can be followed by another.
    assert led_only_by(world, "2018", "ada") == []
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
        whole = spreading(reader, recipe, day, record_named(reader, "agency"))
        nowhere = spreading(
            reader, recipe._replace(by=HolderKind.person), day, record_named(reader, "office")
        )
        people = spreading(reader, recipe._replace(by=HolderKind.person), day, record_named(reader, "ada"))
    assert [(ids(step.bodies), ids(step.heard)) for step in found.rounds] == [
        (["board", "forum"], ["ministry", "union"]),
        (["panel"], ["league"]),
    ]
    # The office begins with its desk, and the agency with both.
    assert (found.starting, found.members, found.never) == (2, 5, ())
    assert whole.rounds == found.rounds
    assert (nowhere.starting, nowhere.rounds, ids(nowhere.never)) == (0, (), ["ada", "bo"])
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
