"""What a list is narrowed and sorted by: the filter's language, and what it is held against."""

from __future__ import annotations

import pytest

from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.listing.columns import COLUMNS, column_values
from registry.questions.listing.held import held_names, ids_in_window, is_ordered_by_database, those_named
from registry.questions.listing.language import NOTHING, Value, field_named, meets, terms_of
from registry.questions.listing.told import SortedBy, in_order, told_by
from registry.questions.windows import Window
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.kinds import Kind
from tests.conftest import World

BODIES = """
places:
  - {id: ls, name: Lesotho, type: country, code: LS}
  - {id: mu, name: Île Maurice, type: country, code: MU}
organisations:
  - {id: mole, name: Ministère du Travail, acronym: MdT, classification: ministry, country: mu}
  - {id: stat, name: bureau of statistics, classification: statistics_office, country: ls,
     aliases: [{name: National Counting House, kind: former}]}
  - {id: youth, name: Zambezi Youth, classification: ingo}
  - {id: eclair, name: Éclair, classification: ingo}
mechanisms:
  - {id: twg, name: Working Group, type: technical_working_group, scope: national, country: ls, seats: [
      {organisation: stat, role: member, start_date: 2016},
      {organisation: mole, role: member, start_date: 2016, end_date: 2018},
      {organisation: stat, role: chair, start_date: 2016}]}
"""


@pytest.fixture
def world(a_world: World) -> Location:
    return a_world(BODIES)


def named(world: Location, typed: str) -> list[str]:
    with reading(world) as reader:
        held = held_names(reader, Kind.organisation)
        return [held.ids[n] for n in those_named(held, terms_of(typed))]


def test_words_are_looked_for_in_all_names_accents_aside(world: Location) -> None:
    every = ["eclair", "mole", "stat", "youth"]
    expected = {
        "": every,
        "ministere TRAVAIL": ["mole"],
        "mdt": ["mole"],
        "counting": ["stat"],
        "!counting": ["eclair", "mole", "youth"],
        "~zambesi": ["youth"],
        "!~zambesi !travail": ["eclair", "stat"],
        "zambesi": [],
        "!": every,
    }
    assert {typed: sorted(named(world, typed)) for typed in expected} == expected


def test_a_list_is_sorted_by_folded_names_and_who_has_nothing_comes_last(world: Location) -> None:
    with reading(world) as reader:
        held = held_names(reader, Kind.organisation)
        told = column_values(reader, Kind.organisation, "country", AsOf.on("2017"))
    values = told_by([told.get(key, NOTHING) for key in held.ids])
    by_name = told_by([Value(name, name) for name in held.names])
    every = range(len(held.ids))

    def ids(positions: list[int]) -> list[str]:
        return [held.ids[n] for n in positions]

    def by(*columns: SortedBy) -> list[str]:
        return ids(in_order(every, held.names, columns))

    assert by(SortedBy(by_name, False)) == ["stat", "eclair", "mole", "youth"]
    assert by(SortedBy(values, False)) == ["stat", "mole", "eclair", "youth"]
    assert by(SortedBy(values, True)) == ["mole", "stat", "eclair", "youth"]
    assert by(SortedBy(values, False), SortedBy(by_name, True)) == ["stat", "mole", "youth", "eclair"]


def test_columns_say_what_counts_on_the_day(world: Location) -> None:
    with reading(world) as reader:
        seats = {
            day: {
                key: value.key
                for key, value in column_values(reader, Kind.organisation, "seats", AsOf.on(day)).items()
            }
            for day in ("2017", "2020")
        }
        types = column_values(reader, Kind.mechanism, "type", AsOf.on("2017"))
    assert seats == {"2017": {"stat": 2, "mole": 1}, "2020": {"stat": 2}}
    assert types["twg"].key == "technical working group"


def test_every_column_of_every_list_is_answered_by_the_database(world: Location) -> None:
    with reading(world) as reader:
        for kind, columns in COLUMNS.items():
            live = held_names(reader, kind).ids
            for window in (Window(0, 2), Window(1, 1), Window(2, 5), Window(3, 1), Window(9, 9)):
                if is_ordered_by_database(kind):
                    wanted = tuple(live[window.offset : window.offset + window.limit])
                    assert ids_in_window(reader, kind, window, len(live)) == wanted
                    assert ids_in_window(reader, kind, window, 0) == wanted
            for column in columns:
                assert set(column_values(reader, kind, column, AsOf.on("2017"))) <= set(live)


@pytest.mark.parametrize(
    ("typed", "value", "met"),
    [
        ("country:ls", Value("ls", "ls\nlesotho", "ls"), True),
        ("country:so", Value("ls", "ls\nlesotho", "ls"), False),
        ("country:sot", Value("ls", "ls\nlesotho", "ls"), True),
        ("seats:3", Value(3, "3"), True),
        ("seats:3", Value(30, "30"), False),
        ("seats:>3", Value(30, "30"), True),
        ("seats:<=3", Value(3, "3"), True),
        ("seats:>x", Value(30, "30"), False),
        ("seats:>3", Value(None, ""), False),
        ("from:>=2017", Value("2017-02-03", "2017 02 03"), True),
        ("from:<2017", Value("2017-02-03", "2017 02 03"), False),
        ("from:2017-02", Value("2017-02-03", "2017 02 03"), True),
        ("type:working_group", Value("technical working group", "technical working group"), True),
    ],
)
def test_a_column_is_narrowed_by_a_part_of_it_a_code_or_a_bound(typed: str, value: Value, met: bool) -> None:
    (term,) = terms_of(typed)
    assert meets(term, value) is met


def test_an_unknown_column_says_which_there_are_and_a_beginning_is_enough() -> None:
    fields = ("body", "type", "seats")
    assert field_named("s", fields) == "seats"
    with pytest.raises(BadInput, match="no column 'role' here"):
        field_named("role", fields)
    with pytest.raises(BadInput, match="there are body, type, seats"):
        field_named("", fields)


def test_what_is_not_typed_to_its_end_narrows_nothing() -> None:
    assert [terms_of(typed) for typed in ("country:", "!", "~", "!country:", "  ")] == [()] * 5
