"""What one query says of a column in every row is what the list's own question says row by row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random

import pytest

from benchmarks.world import build_world
from registry.asof import AsOf
from registry.questions.events import events_on
from registry.questions.listing.columns import COLUMNS, column_values
from registry.questions.listing.held import Held, held_names
from registry.questions.listing.language import NOTHING, Value, meets, terms_of
from registry.questions.listing.told import SortedBy, in_order, those_meeting, told_by
from registry.questions.mechanisms import mechanisms_on
from registry.questions.organisations import organisations_on
from registry.questions.people import people_on
from registry.questions.sources import sources_listed
from registry.store.reading import Reader, reading
from registry.terms.kinds import Kind
from tests.conftest import Database

DAYS = ("2009-12", "2014", "2018-05-01", "2023-02", "2026-11-23", "2031")

Rows = Callable[[Reader, AsOf], dict[str, int]]

COUNTED: Mapping[tuple[Kind, str], Rows] = {
    (Kind.organisation, "seats"): lambda reader, on: {
        row.ref.id: row.seats for row in organisations_on(reader, on)
    },
    (Kind.person, "seats"): lambda reader, on: {row.ref.id: row.seats for row in people_on(reader, on)},
    (Kind.mechanism, "seats"): lambda reader, on: {
        row.ref.id: row.seats for row in mechanisms_on(reader, on)
    },
    (Kind.source, "cited"): lambda reader, _on: {row.ref.id: row.citations for row in sources_listed(reader)},
}


@pytest.fixture
def made(database: Database) -> Iterator[Reader]:
    """A world with all that ends: bodies, organisations, and seats of which nobody knows when."""
    place = database.new_registry("world")
    build_world(place, seats=500, seed=5, replace=True)
    with reading(place) as reader:
        yield reader


def test_what_is_counted_for_all_is_what_is_counted_for_each(made: Reader) -> None:
    for day in DAYS:
        for (kind, column), rows in COUNTED.items():
            counted = {key: number for key, number in rows(made, AsOf.on(day)).items() if number}
            told = column_values(made, kind, column, AsOf.on(day))
            assert {key: value.key for key, value in told.items()} == counted, (kind, column, day)


def test_words_and_days_are_those_of_the_rows(made: Reader) -> None:
    day = AsOf.on("2018-05-01")
    told = {column: column_values(made, Kind.event, column, day) for column in COLUMNS[Kind.event]}
    for row in events_on(made, day):
        assert told["when"].get(row.ref.id, NOTHING).key == (row.start or row.end)
        assert told["country"].get(row.ref.id, NOTHING).code == (row.country or "").casefold()
        assert (row.ref.id in told["body"]) is (row.mechanism is not None)


def plainly_in_order(held: Held, keys: list[list[str | int | None]], ways: list[bool]) -> list[int]:
    """The order as the rules say it, worked out row by row."""
    ordered = sorted(range(len(held.ids)), key=lambda n: (held.names[n], n))
    for each, last_first in reversed(list(zip(keys, ways, strict=True))):
        having = sorted((n for n in ordered if each[n] is not None), key=each.__getitem__, reverse=last_first)  # type: ignore[arg-type]
        ordered = having + [n for n in ordered if each[n] is None]
    return ordered


@pytest.mark.database("sqlite")
def test_values_that_are_held_once_sort_and_narrow_as_those_of_every_row(made: Reader) -> None:
    choose = Random(3)  # noqa: S311 - no secret
    for kind, columns in COLUMNS.items():
        held, day = held_names(made, kind), AsOf.on("2018")
        values: dict[str, list[Value]] = {}
        for column in columns:
            by_id = column_values(made, kind, column, day)
            values[column] = [by_id.get(key, NOTHING) for key in held.ids]
            told = held.column(made, kind, column, day)
            for typed in (f"{column}:>2", f"{column}:a", f"!{column}:1", f"{column}:<=2016-05"):
                (term,) = terms_of(typed)
                fits = [n for n, one in enumerate(values[column]) if meets(term, one) is not term.is_excluded]
                assert those_meeting(term, told, range(len(held.ids))) == fits
        for _ in range(4):
            some = choose.sample(list(columns), k=min(2, len(columns)))
            ways = [choose.random() < 0.5 for _ in some]
            by = [SortedBy(told_by(values[column]), way) for column, way in zip(some, ways, strict=True)]
            expected = plainly_in_order(held, [[one.key for one in values[each]] for each in some], ways)
            orders = tuple(zip(some, ways, strict=True))
            assert list(held.in_order(day, orders, by)) == expected
            few = set(choose.sample(expected, k=min(9, len(expected))))
            assert in_order(few, held.names, by) == [n for n in expected if n in few]


def test_a_column_is_held_for_its_day_and_one_without_a_day_for_all(made: Reader) -> None:
    held = held_names(made, Kind.organisation)
    first, second = AsOf.on("2014"), AsOf.on("2018")
    on_first = [held.column(made, Kind.organisation, column, first) for column in ("country", "seats")]
    country, seats = (held.column(made, Kind.organisation, column, second) for column in ("country", "seats"))
    assert country is on_first[0]
    assert seats != on_first[1]
    assert held.column(made, Kind.organisation, "seats", first) == on_first[1]
