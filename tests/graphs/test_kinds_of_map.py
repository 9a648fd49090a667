"""What is on each kind of map: which records, which ties and when, and how it is made again."""

from __future__ import annotations

import json
import shlex
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from graphs.maps.drawing import map_page
from graphs.maps.kinds.gathering import Wanted
from graphs.maps.making import Asked, material_of
from graphs.maps.material import MapKind, Material
from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.naming import record_named
from registry.spans import Span
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms.kinds import Kind

# What a map is made of is asked by questions that are tested on both databases.
pytestmark = pytest.mark.database("sqlite")

World = Callable[[str], Location]
Interlock = Callable[..., "subprocess.CompletedProcess[str]"]

WORLD = """
sources: [{id: minutes, name: Minutes, as_of: 2017-05-04}]
places:
  - {id: ls, name: Lesotho, type: country, code: LS}
  - {id: za, name: South Africa, type: country, code: ZA}
organisations:
  - {id: labour, name: Ministry of Labour, classification: ministry, country: ls}
  - {id: union, name: Union, country: ls}
  - {id: mine, name: Mine, country: za}
people: [{id: ada, name: Ada}]
mechanisms:
  - id: board
    name: Board
    country: ls
    seats:
      - {organisation: labour, constituency: government, start_date: 2016-02, last_confirmed: 2017,
         sources: [{source: minutes, quote: the Ministry of Labour}]}
      - {organisation: union, constituency: workers, person: ada, start_date: 2018-01-01}
    links: [{to: forum, kind: reports_to}]
  - {id: task, name: Task force, country: ls, seats: [{organisation: union}, {organisation: mine}]}
  - id: forum
    name: Regional forum
    seats: [{country: ls}, {organisation: labour}, {organisation: labour, role: chair}, {organisation: mine}]
  - {id: mining, name: Mining board, country: za, seats: [{organisation: mine}]}
"""


@pytest.fixture
def world(a_world: World) -> Location:
    return a_world(WORLD)


def made(
    where: Location, *names: str, kind: MapKind | None = None, day: str = "2018-06", **asked: object
) -> Material:
    with reading(where) as reader:
        start = tuple(record_named(reader, name) for name in names)
        return material_of(reader, kind, AsOf.on(day), Asked(start, **asked))  # type: ignore[arg-type]


def on_map(material: Material) -> set[str]:
    return {record.ref.id for record in material.records}


def ties(material: Material) -> set[tuple[str, str]]:
    return {(tie.from_id, tie.to_id) for tie in material.ties}


def test_around_a_record_are_ties_of_any_time_with_their_days(world: Location) -> None:
    board = made(world, "board")
    assert board.kind is MapKind.around
    assert on_map(board) == {"board", "labour", "union", "ada", "forum"}
    held = {tie.from_id: tie.held for tie in board.ties if tie.to_id == "board"}
    assert held["labour"].possible == Span("2016-02-01", None)
    assert held["labour"].certain == Span("2016-02-29", "2017-01-01")
    assert held["union"].possible == held["ada"].possible == Span("2018-01-01", None)
    assert len({tie.id for tie in board.ties}) == len(board.ties)
    assert [note.quote for tie in board.ties for note in tie.sources] == ["the Ministry of Labour"]


def test_cards_tell_the_side_and_the_country(world: Location) -> None:
    records = {record.ref.id: record for record in made(world, "board").records}
    assert (records["union"].side, records["union"].country) == ("workers", "LS")
    assert records["forum"].country is None


def test_a_country_has_its_bodies_and_its_own_seats_elsewhere(world: Location) -> None:
    country = made(world, country="LS")
    assert country.kind is MapKind.country
    assert {("ls", "forum"), ("labour", "forum"), ("union", "task"), ("mine", "task")} <= ties(country)
    assert "mining" not in on_map(country)  # on which nobody of the country sits


def test_a_body_has_its_members_and_their_other_seats_alone(world: Location) -> None:
    board = made(world, "board", kind=MapKind.body)
    assert on_map(board) == {"board", "labour", "union", "ada", "forum", "task"}
    assert {("labour", "forum"), ("union", "task"), ("board", "forum")} <= ties(board)
    assert board.hops == 2
    assert sum((tie.from_id, tie.to_id) == ("labour", "forum") for tie in board.ties) == 2


def test_a_path_has_all_that_ties_two_who_follow_on_it(world: Location) -> None:
    path = made(world, "union", "forum", kind=MapKind.path)
    assert on_map(path) == {"union", "board", "forum"}
    to_labour = made(world, "ls", "labour", kind=MapKind.path)
    assert on_map(to_labour) == {"ls", "forum", "labour"}
    assert [tie.what for tie in to_labour.ties if tie.from_id == "labour"] == ["chair", "member"]


def test_all_bodies_are_drawn_where_nothing_is_named(world: Location) -> None:
    assert {"board", "task", "forum", "mining"} <= {*made(world).start}


def test_only_records_of_the_kinds_asked_for_stay(world: Location) -> None:
    assert "ada" not in on_map(made(world, "board", wanted=Wanted(kinds=frozenset({Kind.organisation}))))


@pytest.mark.parametrize(
    ("kind", "names", "country", "what"),
    [
        (MapKind.body, ("union",), None, "not a body"),
        (MapKind.body, (), None, "needs one name"),
        (MapKind.path, ("board",), None, "needs 2 names"),
        (MapKind.path, ("board", "board"), None, "both ends"),
        (MapKind.country, (), None, "needs a country"),
        (MapKind.country, ("board",), "LS", "takes no names"),
        (MapKind.around, ("board",), "LS", "takes no country"),
        (MapKind.country, (), "ZA", None),
    ],
)
def test_what_does_not_fit_the_kind_is_refused(
    world: Location, kind: MapKind, names: tuple[str, ...], country: str | None, what: str | None
) -> None:
    if what is None:
        assert made(world, *names, kind=kind, country=country).kind is kind
        return
    with pytest.raises(BadInput, match=what) as told:
        made(world, *names, kind=kind, country=country)
    assert told.value.remedy


def test_a_map_without_ties_names_a_day_on_which_there_are_some(world: Location) -> None:
    only_seats = Wanted(ties=("seat",))
    with pytest.raises(BadInput, match="no seat of these records as of 2010") as told:
        made(world, "board", day="2010", wanted=only_seats)
    assert "2016-02-01" in told.value.remedy


_AGAIN = (
    (
        ("Lesotho TWG", "IOM"),
        MapKind.around,
        Wanted(2, ("seat", "link"), frozenset({Kind.mechanism, Kind.person})),
    ),
    ((), None, Wanted()),
    (("Lesotho TWG",), MapKind.body, Wanted()),
    (("Lesotho TWG", "ILO"), MapKind.path, Wanted(ties=("seat",))),
)


@pytest.mark.parametrize(("names", "kind", "wanted"), _AGAIN)
def test_the_command_on_a_map_makes_the_same_map_again(
    reader: Reader, interlock: Interlock, names: tuple[str, ...], kind: MapKind | None, wanted: Wanted
) -> None:
    start = tuple(record_named(reader, name, [Kind.mechanism, Kind.organisation]) for name in names)
    material = material_of(reader, kind, AsOf.on("2017"), Asked(start, wanted=wanted))
    command = shlex.split(material.recipe.command)
    assert command[0] == "interlock"
    told = json.loads(interlock(*command[1:], "--json").stdout)
    assert Path(told["path"]).read_text(encoding="utf-8") == map_page(material).html


def test_the_command_on_a_map_in_groups_groups_it_again(interlock: Interlock) -> None:
    first = json.loads(interlock("map", "--group-by", "side", "-o", "first.html", "--json").stdout)
    assert "--group-by side" in first["command"]
    again = json.loads(interlock(*shlex.split(first["command"])[1:], "--json").stdout)
    assert Path(again["path"]).read_bytes() == Path(first["path"]).read_bytes()


def test_the_command_names_the_day_and_the_registry_that_was_asked(world: Location) -> None:
    told = made(world, country="LS", known_at="2026-01-01", day="2018-06").recipe
    first, *options = told.command.split(" --")
    assert first == "interlock map"
    assert {"draw country", "country LS", "as-of 2018-06 -o map.html", "as-known-at 2026-01-01"} <= {*options}
    assert told.sentence.endswith("by what the registry said on 2026-01-01")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("IOM --draw body", "--draw around shows it"),
        ("--draw body", "interlock map BODY --draw body"),
        ("IOM --draw path", "interlock map FROM TO --draw path"),
        ("--draw country", "interlock map --draw country --country CC"),
        ("IOM --country LS", "not both"),
        ("IOM --draw hairball", "is no kind of map (around, country, body"),
        ("LTTU --draw body --hops 2", "takes no --hops"),
        ("IOM ILO --draw path --kind person", "takes no --kind"),
    ],
)
def test_what_does_not_fit_together_is_told_in_one_line(interlock: Interlock, words: str, told: str) -> None:
    answer = interlock("map", *words.split(), "-o", "map.html")
    assert answer.returncode == 2
    assert answer.stderr.count("\n") == 1
    assert told in answer.stderr


def test_a_map_of_many_bodies_is_not_refused(a_world: World) -> None:
    many = "\n".join(f"  - {{id: b{n}, name: Body {n}, seats: [{{organisation: o}}]}}" for n in range(650))
    where = a_world(f"organisations: [{{id: o, name: Office}}]\nmechanisms:\n{many}\n")
    assert len(made(where).records) == 651


def test_the_members_of_the_working_group_of_lesotho_sit_on_its_other_bodies(reader: Reader) -> None:
    twg = record_named(reader, "ls-lm-twg")
    material = material_of(reader, MapKind.body, AsOf.on("2017"), Asked((twg,)))
    tied = {(tie.from_id, tie.to_id): tie for tie in material.ties}
    assert {("ls-moha", "ls-lm-twg"), ("ls-moha", "ls-ncc")} <= set(tied)
    assert tied["iom", "ls-lm-twg"].sources
    assert tied["iom", "ls-lm-twg"].held.certain == Span("2016-10-31", "2018-03-31")
