"""Ties around records: attending is not membership, and is told only where it is asked for."""

from __future__ import annotations

from collections.abc import Callable

from graphs.maps.drawing import map_page
from graphs.maps.kinds.around import around_map
from graphs.maps.kinds.gathering import Wanted
from registry.asof import AsOf
from registry.questions.naming import record_named
from registry.questions.neighbourhood import neighbourhood
from registry.questions.searching import search
from registry.questions.ties import TIE_KINDS, USUAL_TIES, evidence_of
from registry.store.location import Location
from registry.store.reading import reading

World = Callable[[str], Location]

MEETING = """
sources: [{id: minutes, name: Minutes, as_of: 2020-05-04}]
places: [{id: ls, name: Lesotho, type: country, code: LS}]
organisations:
  - {id: union, name: Union}
  - {id: absent, name: Absent}
  - {id: ministry, name: Ministry}
people: [{id: ada, name: Ada}]
mechanisms:
  - {id: board, name: Board, seats: [{organisation: ministry}]}
events:
  - id: fourth
    name: Fourth meeting
    mechanism: board
    country: ls
    start_date: 2020-05-04
    attendance:
      - {organisation: union, person: ada, sources: [{source: minutes, quote: "Ada (Union)"}]}
      - {organisation: absent, status: apologies}
  - {id: fifth, name: Fifth meeting, mechanism: board, status: planned, start_date: 2021,
     attendance: [{organisation: union}]}
systems:
  - {id: dashboard, name: Dashboard, country: ls}
"""


def ends(location: Location, name: str, day: str, *by: str) -> set[tuple[str, str, str]]:
    with reading(location) as reader:
        found = neighbourhood(reader, [record_named(reader, name)], AsOf.on(day), 1, by or ("seat", "link"))
    return {(tie.by, tie.from_id, tie.to_id) for tie in found.ties}


def test_who_was_at_a_meeting_is_no_member(a_world: World) -> None:
    world = a_world(MEETING)
    assert ends(world, "union", "2021") == set()
    assert ends(world, "board", "2021") == {("seat", "ministry", "board")}
    assert "event" in TIE_KINDS
    assert "event" not in USUAL_TIES


def test_events_tie_those_who_were_there_once_they_began(a_world: World) -> None:
    world = a_world(MEETING)
    assert ends(world, "fourth", "2020-05-03", "event") == set()
    assert ends(world, "fourth", "2020-06", "event") == {
        ("event", "union", "fourth"),
        ("event", "ada", "fourth"),
    }
    assert ends(world, "fifth", "2022", "event") == set()


def test_attendance_shows_the_passage_that_it_rests_on(a_world: World) -> None:
    with reading(a_world(MEETING)) as reader:
        found = neighbourhood(reader, [record_named(reader, "union")], AsOf.on("2021"), 1, ("seat", "event"))
        told = evidence_of(reader, found.ties)
    assert [note.quote for notes in told.values() for note in notes] == ["Ada (Union)"]


def test_a_map_around_an_event_draws_who_was_there(a_world: World) -> None:
    with reading(a_world(MEETING)) as reader:
        drawn = map_page(around_map(reader, [record_named(reader, "fourth")], AsOf.on("2021"), Wanted()))
    assert drawn.edges == 2


def test_events_and_systems_are_found_by_their_country(a_world: World) -> None:
    with reading(a_world(MEETING)) as reader:
        assert search(reader, "lesotho meeting")[0].ref.id == "fourth"
        assert search(reader, "dashboard LS")[0].ref.id == "dashboard"


def test_a_record_is_found_under_its_own_name_where_an_alias_reads_the_same(a_world: World) -> None:
    same = (
        "organisations:\n  - {id: union, name: Union, aliases: [{name: UNION, kind: spelling},"
        " {name: The Únion, kind: spelling}]}\n"
    )
    with reading(a_world(same)) as reader:
        assert [hit.matched for hit in search(reader, "union")] == ["Union"]
