"""On which days anything about a record, or in a list, changes."""

from __future__ import annotations

from collections.abc import Callable

from registry.asof import AsOf
from registry.models import metadata
from registry.questions.days_of_change import (
    FACTS,
    FACTS_OF,
    day_of_change_in,
    next_day_of_change,
    previous_day_of_change,
)
from registry.store.location import Location
from registry.store.reading import reading

WORLD = """
organisations:
  - {id: iom, name: IOM}
  - {id: ilo, name: ILO}
mechanisms:
  - id: board
    name: Board
    seats:
      - {organisation: iom, start_date: 2016-03, end_date: 2018-06-30}
      - {organisation: ilo, start_date: 2017}
"""


def test_the_days_of_a_body_are_those_on_which_its_seats_begin_and_the_days_after_they_end(
    a_world: Callable[[str], Location],
) -> None:
    with reading(a_world(WORLD)) as reader:
        day, forth = AsOf.on("2010"), []
        while (change := next_day_of_change(reader, day, "board")) is not None:
            forth.append(change.day)
            day = AsOf.on(change.day)
        day, back = AsOf.on("2030"), []
        while (change := previous_day_of_change(reader, day, "board")) is not None:
            back.append(change.day)
            day = AsOf.on(change.day)
        of_one = next_day_of_change(reader, AsOf.on("2016-06"), "iom")
    assert forth == ["2016-03-01", "2016-03-31", "2017-01-01", "2017-12-31", "2018-07-01"]
    assert back == forth[::-1]
    assert of_one is not None
    assert of_one == ("2018-07-01", ("seats",))


def test_a_year_is_left_as_a_whole(a_world: Callable[[str], Location]) -> None:
    with reading(a_world(WORLD)) as reader:
        after = day_of_change_in(reader, AsOf.on("2017"), "mechanisms", 1)
        before = day_of_change_in(reader, AsOf.on("2017"), "mechanisms", -1)
        nothing = day_of_change_in(reader, AsOf.on("2017"), "agreements", 1)
    assert (after and after.day, before and before.day, nothing) == ("2018-07-01", "2016-03-31", None)


NO_FACTS_OF_THE_FIELD = {
    "contact_detail", "distinction", "finding_decision", "person", "waiting",
}  # fmt: skip


def test_no_dated_fact_is_forgotten(example: Location) -> None:
    dated = {
        (table.name, column.name)
        for table in metadata.sorted_tables
        if table.name not in NO_FACTS_OF_THE_FIELD
        for column in table.columns
        if "PartialDate" in type(column.type).__name__
    }
    assert dated == {(fact.table, column) for fact in FACTS for column in (*fact.begins, *fact.ends)}
    assert {name for names in FACTS_OF.values() for name in names} <= {fact.table for fact in FACTS}
    with reading(example) as reader:
        assert all(day_of_change_in(reader, AsOf.on("0001"), name, 1) for name in (*FACTS_OF, "home"))
