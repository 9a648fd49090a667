"""Maps of corridors and of forums: which countries are tied, through what, and what is told to be missing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphs.maps.kinds.corridors import corridors_map
from graphs.maps.kinds.forums import forums_map
from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.holders import HolderKind
from registry.questions.naming import record_named
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms.kinds import Kind
from tests.graphs.maps.asking import pairs, through, tie_of
from tests.registry.test_endorsements_and_forums import FORUMS
from tests.registry.test_times_of_seats_and_agreements import WORLD as AGREEMENTS

pytestmark = pytest.mark.database("sqlite")
World = Callable[[str], Location]
DAY = AsOf.on("2018")


def test_lesotho_and_mauritius_are_tied_by_what_they_agreed(reader: Reader) -> None:
    material = corridors_map(reader, AsOf.on("2019-06"))
    tie = tie_of(material, "ls", "mu")
    assert (tie.from_id, tie.to_id, tie.lasts, tie.weight) == ("ls", "mu", True, 2)
    told = {one.ref.id: one for one in tie.through}
    assert set(told) == {"ls-mu-declaration-of-intent", "ls-mu-labour-exchange-mou"}
    assert told["ls-mu-declaration-of-intent"].what == "Lesotho to Mauritius, signed"
    assert all(one.sources for one in tie.through)
    assert {record.ref.kind for record in material.records} == {Kind.place}


def test_agreements_that_tie_no_two_countries_are_told_of(a_world: World) -> None:
    with reading(a_world(AGREEMENTS)) as reader:
        material = corridors_map(reader, DAY)
        of_xb = corridors_map(reader, DAY, country="XB")
    assert {pair: through(tie_of(material, *pair.split("-"))) for pair in pairs(material)} == {
        "xa-xb": ["corridor", "three", "both-ways"],
        "xa-xc": ["roles", "three"],
        "xb-xc": ["three"],
    }
    # A witness is no party: who is left is of one country.
    assert material.notices == (
        "2 agreements are not on the map, for all parties are of one country: D within and F witnessed.",
        "1 agreement is not on the map, for fewer than two countries are recorded: E outside.",
    )
    assert pairs(of_xb) == {"xa-xb", "xb-xc"}
    assert of_xb.notices == ()


def test_an_agreement_ties_from_its_first_stage_until_it_expires(a_world: World) -> None:
    world = AGREEMENTS.replace(
        "{id: corridor, name: A corridor,",
        "{id: corridor, name: A corridor, expires_on: 2016-06, stages: [{stage: signed, entered: 2012-03, "
        "sources: [{source: list, quote: was signed}]}, {stage: in_force, entered: 2013}],",
    )
    with reading(a_world(world)) as reader:
        before, after = (tie_of(corridors_map(reader, AsOf.on(day)), "xa", "xb") for day in ("2014", "2018"))
    assert (before.weight, after.weight) == (3, 2)
    corridor = before.through[0]
    assert corridor.held.possible == ("2012-03-01", "2016-06-30")
    assert corridor.what == "Alphaland to Betaland, in force 2013"
    assert after.through[0].what == "Alphaland to Betaland, expired 2016-06"
    assert [note.quote for note in corridor.sources] == ["was signed"]
    assert "corridor" not in through(before, "2011")


def test_a_tie_goes_from_origin_to_destination_where_all_workers_go_one_way(a_world: World) -> None:
    world = AGREEMENTS.replace("origin: xa, destination: xb", "origin: xb, destination: xa")
    with reading(a_world(world)) as reader:
        tie = tie_of(corridors_map(reader, DAY), "xa", "xb")
        assert (tie.from_id, tie.to_id) == ("xb", "xa")
        back = "  - {id: back, name: H back, origin: xa, destination: xb}\n"
    with reading(a_world(world + back)) as reader:
        tie = tie_of(corridors_map(reader, DAY), "xa", "xb")
        assert (tie.from_id, tie.to_id) == ("xa", "xb")
        ways = {one.ref.id: one.what.split(",")[0] for one in tie.through}
        assert ways["corridor"] == "Betaland to Alphaland"
        assert ways["back"] == "Alphaland to Betaland"


def test_around_a_country_are_its_partners_and_the_ties_among_them(a_world: World) -> None:
    more = "  - {id: far, name: Far, parties: [{entity: xd}, {entity: xe}]}\n"
    places = "  - {id: xd, name: Deltaland, type: country}\n  - {id: xe, name: Epsilonland, type: country}\n"
    with reading(a_world((AGREEMENTS + more).replace("places:\n", f"places:\n{places}"))) as reader:
        assert "xd-xe" in pairs(corridors_map(reader, DAY))
        around = corridors_map(reader, DAY, [record_named(reader, "Betaland")])
        assert pairs(around) == {"xa-xb", "xa-xc", "xb-xc"}
        assert (around.start, around.hops) == (("xb",), 1)
        with pytest.raises(BadInput, match="Ministry of Labour is no country"):
            corridors_map(reader, DAY, [record_named(reader, "ministry")])


def test_of_too_many_corridors_those_with_most_agreements_are_drawn(
    a_world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graphs.maps.kinds.corridors.MOST_TIES", 1)
    with reading(a_world(AGREEMENTS)) as reader:
        material = corridors_map(reader, DAY)
    assert pairs(material) == {"xa-xb"}
    assert material.notices[0].startswith("1 of 3 pairs of countries tied by agreements are on the map")
    assert "with the others 1 of 3 countries is missing" in material.notices[0]


def test_countries_are_tied_to_the_forums_on_which_they_sit_themselves(a_world: World) -> None:
    with reading(a_world(FORUMS)) as reader:
        material = forums_map(reader, DAY)
    seats = sorted((tie.from_id, tie.to_id, tie.what, tie.start, tie.end) for tie in material.ties)
    assert seats == [
        ("ls", "midsa", "member", "2010", "2012"),
        ("ls", "midsa", "member", "2014", None),
        ("mu", "midsa", "chair", "2018", "2018"),
        ("mu", "midsa", "member", "2000", None),
        ("za", "forum", "member", None, None),
    ]
    drawn = {record.ref.id for record in material.records}
    assert drawn == {
        "ls",
        "mu",
        "za",
        "midsa",
        "forum",
        "abu-dhabi",
    }  # on the last nobody sits: it stands alone
    quoted = [note.quote for tie in material.ties for note in tie.sources]
    assert quoted == ["Mauritius"]
    assert material.notices == ()
    assert material.hops is None


def test_seats_of_forums_hold_on_their_days(a_world: World) -> None:
    with reading(a_world(FORUMS)) as reader:
        material = forums_map(reader, DAY)

    def on(day: str) -> set[tuple[str, str]]:
        asked = AsOf.on(day)
        return {(tie.from_id, tie.what) for tie in material.ties
                if tie.to_id == "midsa" and tie.held.may_hold(asked)}  # fmt: skip

    assert on("2013-06-01") == {("mu", "member")}
    assert on("2018-06-01") == {("mu", "member"), ("mu", "chair"), ("ls", "member")}


def test_the_forums_of_a_country_show_their_other_members(a_world: World) -> None:
    with reading(a_world(FORUMS)) as reader:
        material = forums_map(reader, DAY, country="LS")
        assert {record.ref.id for record in material.records} == {"ls", "mu", "midsa"}
        assert (material.start, material.hops, material.notices) == (("ls",), 2, ())
        by_name = forums_map(reader, DAY, [record_named(reader, "Global Forum")])
        assert pairs(by_name) == {"forum-za"}
        with pytest.raises(BadInput, match="National board is no forum and sits on none"):
            forums_map(reader, DAY, [record_named(reader, "National board")])


def test_where_no_country_sits_the_organisations_are_drawn_with_the_links_of_forums(reader: Reader) -> None:
    material = forums_map(reader, DAY)
    assert material.notices == (
        "No country's own seat is recorded on these forums: organisations that sit on them are drawn.",
    )
    assert {"gmg-iom", "gmg-gmg-wg-mainstreaming"} <= pairs(material)
    assert len([record for record in material.records if record.ref.kind == Kind.mechanism]) == 26
    assert all(tie.sources for tie in material.ties if tie.by == "seat")


def test_a_country_that_sits_on_no_forum_is_told_so(reader: Reader) -> None:
    with pytest.raises(BadInput, match="no country's own seat is recorded of Lesotho"):
        forums_map(reader, DAY, country="LS")
    countries_alone = forums_map(reader, DAY, by=HolderKind.country)
    assert {tie.by for tie in countries_alone.ties} == {"link"}


def test_without_a_forum_it_is_said_that_there_is_none(a_world: World) -> None:
    with reading(a_world(AGREEMENTS)) as reader, pytest.raises(BadInput, match="global forum is recorded"):
        forums_map(reader, DAY)


def test_before_the_first_agreement_there_is_nothing_to_draw(a_world: World) -> None:
    world = """
places: [{id: xa, name: A, type: country, code: XA}, {id: xb, name: B, type: country, code: XB}]
agreements: [{id: deal, name: Deal, origin: xa, destination: xb, stages: [{stage: signed, entered: 2012-03}]}]
"""
    with reading(a_world(world)) as reader:
        with pytest.raises(BadInput, match=r"no agreement ties two countries as of 2011 .*on 2012-03-01"):
            corridors_map(reader, AsOf.on("2011"))
        assert pairs(corridors_map(reader, AsOf.on("2012-03"))) == {"xa-xb"}
