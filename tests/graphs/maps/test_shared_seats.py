"""Maps of shared members and of shared bodies: who is tied, through what, on which days, and how much."""

from __future__ import annotations

import shlex
from collections.abc import Callable

import networkx as nx
import pytest

from graphs.analyses.overlapping import heaviest_overlaps
from graphs.maps.kinds.overlaps import overlaps_map
from graphs.maps.kinds.shared import shared_map
from graphs.maps.material import Material
from graphs.maps.page import page_of
from graphs.networks.projection import Weighting
from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.holders import HolderKind
from registry.questions.naming import record_named
from registry.store.location import Location
from registry.store.reading import Reader, reading
from tests.graphs.maps.asking import pairs, southern_women, southern_world, through, tie_of, whole
from tests.graphs.networks.made import WOMEN

pytestmark = pytest.mark.database("sqlite")
World = Callable[[str], Location]
PERSON = HolderKind.person
DAY = AsOf.on("2018")


def test_events_are_tied_by_the_women_who_were_at_both(a_world: World) -> None:
    with reading(a_world(southern_world())) as reader:
        material = overlaps_map(reader, DAY, by=PERSON)
    at: dict[str, set[str]] = {}
    for woman, event in southern_women():
        at.setdefault(event.lower(), set()).add(woman.lower())
    # Breiger 1974 (Social Forces 53): nine women were at the eighth event and at the ninth.
    assert tie_of(material, "e8", "e9").weight == 9
    assert len(material.ties) == 66
    for tie in material.ties:
        both = at[tie.from_id] & at[tie.to_id]
        assert set(through(tie)) == both
        assert (tie.weight, tie.by, tie.what) == (len(both), "shared", "people")


def test_women_weigh_by_newman(a_world: World) -> None:
    with reading(a_world(southern_world())) as reader:
        material = shared_map(reader, DAY, by=PERSON)
        raw = shared_map(reader, DAY, by=PERSON, weighting=Weighting.raw)
    graph: nx.Graph[str] = nx.Graph()
    women = [woman.lower() for woman in WOMEN]
    graph.add_edges_from((woman.lower(), event) for woman, event in southern_women())
    expected = nx.bipartite.collaboration_weighted_projected_graph(graph, women)
    assert len(material.ties) == expected.number_of_edges() == 139
    for tie in material.ties:
        assert tie.weight == pytest.approx(expected[tie.from_id][tie.to_id]["weight"], abs=1e-6)
    assert tie_of(raw, "evelyn", "theresa").weight == 7
    assert material.ties[0].weight == max(tie.weight or 0 for tie in material.ties)


TIMES = """
sources:
  - {id: list, name: List}
organisations:
  - {id: union, name: Union}
  - {id: bank, name: Bank}
  - {id: court, name: Court}
people:
  - {id: ann, name: Ann}
places:
  - {id: xa, name: Alphaland, type: country, code: XA}
mechanisms:
  - id: board
    name: Board
    country: xa
    seats:
      - {organisation: union, start_date: 2010, end_date: 2014, sources: [{source: list, quote: on board}]}
      - {organisation: bank, start_date: 2010, end_date: 2011}
      - {organisation: court, start_date: 2010, end_date: 2019, person: ann}
  - id: forum
    name: Forum
    country: xa
    seats:
      - {organisation: union, start_date: 2012, end_date: 2018, sources: [{source: list, quote: on forum}]}
      - {organisation: bank, start_date: 2013, end_date: 2019}
      - {organisation: court, start_date: 2014, end_date: 2016}
      - {organisation: court, role: chair, start_date: 2018, end_date: 2018}
  - id: panel
    name: Panel
    seats:
      - {organisation: court, start_date: 2016, end_date: 2017}
"""


def test_what_is_shared_is_shared_while_both_seats_are_held(a_world: World) -> None:
    with reading(a_world(TIMES)) as reader:
        tie = tie_of(overlaps_map(reader, AsOf.on("2014-06-01")), "board", "forum")
    told = [(one.ref.id, one.held.possible) for one in tie.through]
    # The bank left the board before it came to the forum; the court was on forum twice.
    assert told == [
        ("court", whole("2014", "2016")),
        ("court", whole("2018", "2018")),
        ("union", whole("2012", "2014")),
    ]
    assert (tie.weight, tie.held.possible) == (2, whole("2012", "2018"))
    assert [note.quote for note in tie.through[-1].sources] == ["on board", "on forum"]


def test_what_is_certain_of_one_seat_only_is_not_certain(a_world: World) -> None:
    world = TIMES.replace("2014, sources", "2014, last_confirmed: 2013, sources")
    with reading(a_world(world)) as reader:
        union = tie_of(overlaps_map(reader, DAY), "board", "forum").through[-1]
        assert union.held.certain is not None
        assert union.held.certain.first == "2012-12-31"
        assert union.held.certain.last == "2013-01-01"
    with reading(a_world(world.replace("start_date: 2012", "first_confirmed: 2018"))) as reader:
        assert tie_of(overlaps_map(reader, DAY), "board", "forum").through[-1].held.certain is None


def test_a_pair_that_shares_nothing_on_the_day_weighs_nothing_then(a_world: World) -> None:
    with reading(a_world(TIMES)) as reader:
        later = overlaps_map(reader, AsOf.on("2017-06-01"))
    assert pairs(later) == {"board-forum", "board-panel", "forum-panel"}
    assert tie_of(later, "board", "forum").weight == 0
    assert tie_of(later, "board", "panel").weight == 1


def test_the_least_shared_is_shared_on_one_day(a_world: World) -> None:
    with reading(a_world(TIMES)) as reader:
        material = overlaps_map(reader, AsOf.on("2014"), least=2)
        assert pairs(material) == {"board-forum"}
        assert material.least == 2
        # Three share board and forum, but never at once.
        with pytest.raises(BadInput, match="no two bodies share at least 3 organisations on any day"):
            overlaps_map(reader, DAY, least=3)


def test_a_country_narrows_to_its_bodies_and_names_to_what_is_around_them(a_world: World) -> None:
    with reading(a_world(TIMES)) as reader:
        assert pairs(overlaps_map(reader, DAY, country="XA")) == {"board-forum"}
        around = overlaps_map(reader, AsOf.on("2017"), [record_named(reader, "panel")])
        assert pairs(around) == {"board-forum", "board-panel", "forum-panel"}
        assert (around.start, around.hops) == (("panel",), 1)
        bank = shared_map(reader, DAY, [record_named(reader, "bank")], country="XA")
        assert pairs(bank) == {"bank-court", "bank-union", "court-union"}


def test_whoever_is_named_says_who_is_tied(a_world: World) -> None:
    world = TIMES + "      - {person: ann, role: chair}\n      - {person: bob}\n"
    with reading(a_world(world.replace("name: Ann}", "name: Ann}\n  - {id: bob, name: Bob}"))) as reader:
        ann = record_named(reader, "ann")
        assert pairs(shared_map(reader, DAY, [ann])) == {"ann-bob"}
        with pytest.raises(BadInput, match="Ann is a record of kind person: organisations are tied"):
            shared_map(reader, DAY, [ann], by=HolderKind.organisation)
        with pytest.raises(BadInput, match="Ann is no body"):
            overlaps_map(reader, DAY, [ann])


def test_of_too_many_pairs_the_heaviest_are_drawn_and_the_rest_is_told(
    a_world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graphs.maps.kinds.projected.MOST_TIES", 2)
    with reading(a_world(southern_world())) as reader:
        material = overlaps_map(reader, DAY, by=PERSON)
    assert [(tie.from_id, tie.to_id, tie.weight) for tie in material.ties] == [
        ("e8", "e9", 9),
        ("e7", "e8", 8),
    ]
    assert material.notices == (
        "2 of 66 pairs of bodies that share people on some day are on the map, those with the largest weight "
        "as of 2018; with the others 11 of 14 bodies are missing. --min N or --country CC narrows the map.",
    )


def test_more_pairs_than_can_be_weighed_are_refused(a_world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graphs.maps.kinds.projected.MOST_PAIRS", 100)
    with (
        reading(a_world(southern_world())) as reader,
        pytest.raises(BadInput, match="more than 100 are not weighed") as refused,
    ):
        shared_map(reader, DAY, by=PERSON)
    assert refused.value.remedy == "--country CC narrows the map to the bodies of a country"


def test_seats_whose_dates_contradict_one_another_are_told_of(a_world: World) -> None:
    world = TIMES.replace("    name: Panel\n", "    name: Panel\n    conclusion_date: 2015\n")
    with reading(a_world(world)) as reader:
        notices = overlaps_map(reader, DAY).notices
    assert notices == ("1 seat is not counted: the dates contradict one another.",)


def test_the_map_says_what_the_list_of_overlaps_says(reader: Reader) -> None:
    day = AsOf.on("2017")
    for weighting in Weighting:
        listed = heaviest_overlaps(reader, day, HolderKind.organisation, weighting, 1, -1)
        drawn = overlaps_map(reader, day, weighting=weighting)
        assert {
            (row.a.id, row.b.id): weight for row, weight in zip(listed.rows, listed.weights, strict=True)
        } == {
            (tie.from_id, tie.to_id): pytest.approx(tie.weight, abs=1e-6) for tie in drawn.ties if tie.weight
        }
        for row in listed.rows:
            on_the_day = through(tie_of(drawn, row.a.id, row.b.id), "2017")
            assert sorted(on_the_day) == sorted(one.holder.id for one in row.holders)


def test_the_recipe_and_the_command_say_how_it_was_made(reader: Reader) -> None:
    start = [record_named(reader, "Lesotho TWG")]
    material = overlaps_map(reader, AsOf.on("2017"), start, country="LS")
    assert material.title == (
        "Bodies of Lesotho tied by organisations that they share, around "
        "National Technical Working Group (TWG)"
    )  # fmt: skip
    assert material.recipe.sentence == (
        "bodies of Lesotho that share organisations, around National Technical Working Group (TWG); a line "
        "is the wider, the more they share; as of 2017, seats that are certain or possible on the day"
    )
    assert shlex.split(material.recipe.command) == [
        "interlock", "map", "ls-lm-twg", "--draw", "overlaps", "--country", "LS", "--by", "organisation",
        "--min", "1", "--weights", "raw", "--as-of", "2017", "-o", "map.html",
    ]  # fmt: skip
    assert {record.country for record in material.records} == {"LS"}


@pytest.mark.parametrize("weighting", list(Weighting))
def test_pairs_that_share_something_on_other_days_only_are_drawn(
    a_world: World, weighting: Weighting
) -> None:
    with reading(a_world(TIMES)) as reader:
        material = shared_map(reader, AsOf.on("2012-06"), weighting=weighting)
    weights = {tie.weight for tie in material.ties}
    assert 0 in weights
    assert page_of(material).nodes


@pytest.mark.parametrize("kind", [overlaps_map, shared_map])
def test_of_a_year_the_day_that_is_drawn_is_weighed(a_world: World, kind: Callable[..., Material]) -> None:
    world = TIMES.replace("start_date: 2014, end_date: 2016}", "start_date: 2014, end_date: 2016-06}")
    with reading(a_world(world)) as reader:
        year, june, last = (kind(reader, AsOf.on(text)) for text in ("2016", "2016-06-01", "2016-12-31"))
    weights = [[tie.weight for tie in sorted(material.ties)] for material in (year, june, last)]
    assert weights[0] == weights[2] != weights[1]


def test_who_ever_belongs_to_what_is_shared_is_told_so_that_it_can_be_weighed_on_any_day(
    a_world: World,
) -> None:
    with reading(a_world(TIMES)) as reader:
        newman = shared_map(reader, DAY).weighing
        jaccard = shared_map(reader, DAY, weighting=Weighting.jaccard).weighing
        raw = shared_map(reader, DAY, weighting=Weighting.raw).weighing
    assert newman is not None
    assert jaccard is not None
    # The panel is shared by nobody; the court was on the forum twice.
    assert {one: sorted(spans) for one, spans in newman.sizes} == {
        "board": [whole("2010", "2011"), whole("2010", "2014"), whole("2010", "2019")],
        "forum": [whole("2012", "2018"), whole("2013", "2019"), whole("2014", "2016"), whole("2018", "2018")],
    }
    assert {one: len(spans) for one, spans in jaccard.sizes} == {"bank": 2, "court": 4, "union": 2}
    assert raw == (Weighting.raw, ())


@pytest.mark.parametrize("kind", [overlaps_map, shared_map])
def test_a_day_on_which_nothing_is_shared_names_another(
    a_world: World, kind: Callable[..., Material]
) -> None:
    with reading(a_world(TIMES)) as reader:
        with pytest.raises(BadInput, match=r"nothing to draw: no two .* as of 2020 .*something on 201") as no:
            kind(reader, AsOf.on("2020"))
        other = no.value.remedy.split()[-1]
        assert kind(reader, AsOf.on(other)).ties
        with pytest.raises(BadInput, match=r"at least 2 .* something on 2014-01-01"):
            kind(reader, AsOf.on("2020"), least=2)


def test_what_is_shared_by_others_is_not_drawn_around_who_shares_nothing_that_day(a_world: World) -> None:
    with reading(a_world(TIMES)) as reader:
        bank = [record_named(reader, "Bank")]
        assert shared_map(reader, AsOf.on("2012-06"))
        with pytest.raises(BadInput, match=r"around Bank as of 2012-06 .*something on 2010-01-01"):
            shared_map(reader, AsOf.on("2012-06"), bank)
