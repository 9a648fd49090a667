"""A record at a glance: other names, side, country, a few facts, who says so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from registry.asof import AsOf
from registry.questions.portraits import Portrait, portraits_of
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms.seats import Constituency

World = Callable[[str], Location]

WORLD = """
sources: [{id: minutes, name: Minutes, as_of: 2020-05-04}]
places:
  - {id: ls, name: Lesotho, type: country, code: LS}
  - {id: za, name: South Africa, type: country, code: ZA}
organisations:
  - id: union
    name: Union
    classification: workers_organisation
    country: ls
    founding_date: 1998
    aliases: [{name: The Workers, kind: spelling}]
    contact_details: [{type: email, value: secret@example.org}]
    sources: [{source: minutes, quote: the Union}]
  - {id: office, name: Office, parent: union}
  - {id: both, name: Both sides}
people:
  - {id: ada, name: Ada, affiliations: [{organisation: union, post: Secretary, start_date: 2019}]}
mechanisms:
  - id: board
    name: Board
    type: task_force
    country: ls
    founding_date: 2016-10
    seats:
      - {organisation: union, constituency: workers, person: ada}
      - {organisation: office}
      - {organisation: both, constituency: workers}
  - id: council
    name: Council
    seats: [{organisation: both, constituency: government}, {organisation: union}]
agreements:
  - {id: deal, name: Deal, type: mou, origin: ls, destination: za, expires_on: 2024,
     stages: [{stage: signed, entered: 2019-03-01}, {stage: in_force, entered: 2020-02}]}
projects: [{id: work, name: Work, start_date: 2015, end_date: 2018-06}]
events: [{id: fourth, name: Fourth meeting, mechanism: board, start_date: 2020-05-04}]
"""


@pytest.fixture
def told(a_world: World) -> dict[str, Portrait]:
    ids = ("union", "office", "both", "ada", "board", "deal", "work", "fourth", "ls", "nobody")
    with reading(a_world(WORLD)) as reader:
        return portraits_of(reader, ids, AsOf.on("2020-06"))


def test_a_record_is_told_with_names_country_facts_and_sources(told: dict[str, Portrait]) -> None:
    union = told["union"]
    assert union.aliases == ("The Workers",)
    assert union.country == "LS"
    assert dict(union.facts) == {"type": "workers' organisation", "founded": "1998"}
    assert [note.quote for note in union.sources] == ["the Union"]
    assert "secret" not in repr(told)


def test_the_side_is_that_of_its_seats_where_they_agree(told: dict[str, Portrait]) -> None:
    sides = {key: portrait.side for key, portrait in told.items()}
    assert sides["union"] is Constituency.workers  # its other seat names none
    assert sides["ada"] is Constituency.workers
    assert sides["both"] is None
    assert sides["office"] is None


@pytest.mark.parametrize(
    ("day", "side"),
    [("2012", Constituency.government), ("2017-06", None), ("2018", Constituency.workers), ("2022", None)],
)
def test_the_side_is_that_of_the_seats_of_the_day_or_else_of_any_time(
    a_world: World, day: str, side: Constituency | None
) -> None:
    world = WORLD.replace(
        "{organisation: both, constituency: workers}",
        "{organisation: both, constituency: workers, start_date: 2014, end_date: 2019}",
    ).replace(
        "{organisation: both, constituency: government}",
        "{organisation: both, constituency: government, end_date: 2017}",
    )
    with reading(a_world(world)) as reader:
        assert portraits_of(reader, ["both"], AsOf.on(day))["both"].side is side


def test_states_are_those_of_the_day(told: dict[str, Portrait], a_world: World) -> None:
    assert dict(told["deal"].facts)["as of 2020-06-30"] == "in force in 2020-02"
    assert dict(told["deal"].facts)["corridor"] == "LS to ZA"
    assert dict(told["board"].facts)["last met"] == "2020-05-04"
    assert dict(told["work"].facts)["as of 2020-06-30"] == "ended"
    assert dict(told["ada"].facts) == {"post": "Secretary, Union"}
    assert dict(told["fourth"].facts)["body"] == "Board"
    assert told["ls"].country == "LS"
    with reading(a_world(WORLD)) as reader:
        earlier = portraits_of(reader, ["deal"], AsOf.on("2019-06"))["deal"]
    assert dict(earlier.facts)["as of 2019-06-30"] == "signed on 2019-03-01"


def test_every_record_of_the_example_has_a_portrait_of_a_few_lines(reader: Reader) -> None:
    ids = [str(row[0]) for rows in reader.columns("SELECT id FROM entity") for row in zip(*rows, strict=True)]
    told = portraits_of(reader, ids, AsOf.on("2019-05-31"))
    assert set(told) == set(ids)
    assert max(len(portrait.facts) for portrait in told.values()) <= 6
