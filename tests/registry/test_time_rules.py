"""Who held a seat on a day: for certain, or possibly."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from registry.asof import AsOf, certain_seat_sql, possible_among_all_sql, possible_seat_sql
from registry.dates import PartialDate
from registry.store.reading import Reader, reading
from tests.conftest import Database

_days = st.dates(min_value=date(2014, 1, 1), max_value=date(2021, 12, 31)).map(date.isoformat)
_partial = st.one_of(_days, _days.map(lambda day: day[:7]), _days.map(lambda day: day[:4]))
_maybe = st.none() | _partial


class Seat(NamedTuple):
    start: str | None
    end: str | None
    confirmed: str | None
    founded: str | None
    concluded: str | None
    dissolved: str | None
    first_confirmed: str | None = None


seats = st.builds(Seat, _maybe, _maybe, _maybe, _maybe, _maybe, _maybe, _maybe)


@pytest.fixture
def empty(database: Database) -> Iterator[Reader]:
    """A registry without rows: the rules are asked of rows that the question itself brings."""
    with reading(database.new_registry("rules")) as reader:
        yield reader


class Held(NamedTuple):
    possible: int
    certain: int


_NAMES = {
    "start": "start_date", "end": "end_date", "confirmed": "last_confirmed",
    "first_confirmed": "first_confirmed",
}  # fmt: skip


def held(reader: Reader, seat: Seat, day: str) -> tuple[bool, bool]:
    as_of = AsOf.on(day)
    knowledge = "ended_known" if seat.end else "unknown"
    own = ", ".join(f"CAST(:{name} AS TEXT) AS {column}" for name, column in _NAMES.items())
    row = reader.one(
        f"""SELECT CASE WHEN {possible_seat_sql()} THEN 1 ELSE 0 END,
                   CASE WHEN {certain_seat_sql()} THEN 1 ELSE 0 END
        FROM (SELECT 's' AS id, {own}, '{knowledge}' AS knowledge) AS seat,
             (SELECT CAST(:founded AS TEXT) AS founding_date, CAST(:concluded AS TEXT) AS conclusion_date)
             AS mechanism,
             (SELECT '2020' AS founding_date, CAST(:dissolved AS TEXT) AS dissolution_date)
             AS organisation""",
        Held,
        **seat._asdict(),
        first=as_of.first,
        last=as_of.last,
    )
    assert row is not None
    return bool(row.possible), bool(row.certain)


_rules = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@_rules
@given(seat=seats, day=_partial)
def test_what_is_certain_is_possible(empty: Reader, seat: Seat, day: str) -> None:
    possible, certain = held(empty, seat, day)
    assert possible or not certain


@_rules
@given(seat=seats, day=_days, coarser=st.sampled_from([4, 7]))
def test_a_finer_day_never_widens_what_is_possible(empty: Reader, seat: Seat, day: str, coarser: int) -> None:
    assert held(empty, seat, day[:coarser])[0] or not held(empty, seat, day)[0]


@_rules
@given(seat=seats, day=_days)
def test_what_is_certain_of_a_year_is_certain_of_its_days(empty: Reader, seat: Seat, day: str) -> None:
    assert held(empty, seat, day)[1] or not held(empty, seat, day[:4])[1]


@_rules
@given(seat=seats, day=_partial)
def test_the_life_of_a_body_bounds_its_seats(empty: Reader, seat: Seat, day: str) -> None:
    asked = PartialDate(day)
    before = seat.founded is not None and PartialDate(seat.founded).earliest > asked.latest
    after = seat.concluded is not None and PartialDate(seat.concluded).latest < asked.earliest
    if before or after:
        assert held(empty, seat, day) == (False, False)


@_rules
@given(seat=seats, day=_days)
def test_a_seat_is_possible_from_its_earliest_start_to_its_latest_end(
    empty: Reader, seat: Seat, day: str
) -> None:
    starts = [d for d in (seat.start, seat.founded) if d]
    ends = [d for d in (seat.end, seat.concluded, seat.dissolved) if d]
    expected = all(PartialDate(d).earliest <= day for d in starts) and all(
        PartialDate(d).latest >= day for d in ends
    )
    assert held(empty, seat, day)[0] == expected


@_rules
@given(seat=seats, day=_partial, is_held_by_an_organisation=st.booleans())
def test_a_seat_among_all_is_possible_where_it_is_alone(
    empty: Reader, seat: Seat, day: str, is_held_by_an_organisation: bool
) -> None:
    asked = seat if is_held_by_an_organisation else seat._replace(dissolved=None)
    as_of = AsOf.on(day)
    holder = "'o'" if is_held_by_an_organisation else "CAST(NULL AS TEXT)"
    own = ", ".join(f"CAST(:{name} AS TEXT) AS {column}" for name, column in _NAMES.items())
    # Tables of one row each stand before the registry's own of the same names.
    found = empty.number(
        f"""WITH mechanism AS (SELECT 'm' AS id, CAST(:founded AS TEXT) AS founding_date,
                               CAST(:concluded AS TEXT) AS conclusion_date),
             organisation AS (SELECT 'o' AS id, CAST(:dissolved AS TEXT) AS dissolution_date),
             seat AS (SELECT 's' AS id, 'm' AS mechanism_id, {holder} AS organisation_id, {own},
                             'unknown' AS knowledge)
        SELECT count(*) FROM seat WHERE {possible_among_all_sql()}""",
        **seat._asdict(),
        first=as_of.first,
        last=as_of.last,
    )
    assert bool(found) == held(empty, asked, day)[0]


_ROSTER = Seat("2016-10", None, "2018-03-31", None, None, None)


@pytest.mark.parametrize(
    ("day", "possible", "certain"),
    [
        ("2016-09", False, False),
        ("2016", True, False),
        ("2016-10", True, False),
        ("2016-11", True, True),
        ("2017", True, True),
        ("2018-03-31", True, True),
        ("2018-04-01", True, False),
        ("2026", True, False),
    ],
)
def test_a_roster_is_certain_until_its_last_confirmation_and_possible_after(
    empty: Reader, day: str, possible: bool, certain: bool
) -> None:
    assert held(empty, _ROSTER, day) == (possible, certain)


def test_a_seat_is_certain_to_the_earlier_of_its_end_and_its_last_confirmation(
    empty: Reader,
) -> None:
    ended = Seat("2016", "2018-06-30", "2017-12-31", None, None, None)
    assert held(empty, ended, "2017-12-31") == (True, True)
    assert held(empty, ended, "2018-01-01") == (True, False)
    assert held(empty, ended, "2018-07-01") == (False, False)


def test_a_seat_without_start_is_certain_only_when_it_was_confirmed(empty: Reader) -> None:
    unknown = Seat(None, None, "2019-04-15", None, None, None)
    assert held(empty, unknown, "2019-04-15") == (True, True)
    assert held(empty, unknown, "2019-04-14") == (True, False)


def test_a_seat_without_any_date_is_possible_and_never_certain(empty: Reader) -> None:
    assert held(empty, Seat(None, None, None, None, None, None), "2019") == (True, False)
