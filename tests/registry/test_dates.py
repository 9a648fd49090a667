"""Partial dates: as precise as written, compared through the days that they can mean."""

from __future__ import annotations

import sqlite3
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.dates import PartialDate, days_in_month, earliest_sql, latest_sql

days = st.dates(min_value=date(1, 1, 1))
texts = st.one_of(
    days.map(lambda day: f"{day.year:04}"),
    days.map(lambda day: f"{day.year:04}-{day.month:02}"),
    days.map(lambda day: day.isoformat()),
)


@given(texts)
def test_a_date_is_kept_as_it_was_written(text: str) -> None:
    assert str(PartialDate(text)) == text


@given(texts)
def test_the_bounds_of_a_date_are_real_days_in_order(text: str) -> None:
    partial = PartialDate(text)
    assert date.fromisoformat(partial.earliest) <= date.fromisoformat(partial.latest)
    assert partial.earliest.startswith(text)
    assert partial.latest.startswith(text)


@given(days)
def test_a_finer_date_lies_within_a_coarser_one(day: date) -> None:
    year, month = PartialDate(f"{day.year:04}"), PartialDate(day.isoformat()[:7])
    assert year.earliest <= month.earliest <= day.isoformat() <= month.latest <= year.latest


@given(texts)
def test_sql_gives_the_same_bounds(text: str) -> None:
    connection = sqlite3.connect(":memory:")
    found = connection.execute(f"SELECT {earliest_sql('d')}, {latest_sql('d')} FROM (SELECT ? AS d)", [text])
    assert found.fetchone() == (PartialDate(text).earliest, PartialDate(text).latest)
    connection.close()


@given(days)
def test_months_have_the_days_of_the_calendar(day: date) -> None:
    assert day.day <= days_in_month(day.year, day.month)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2019-13",
        "2019-00",
        "2019-02-29",
        "2019-04-31",
        "0000",
        "19",
        "2019-1",
        "2019/01",
        "٢٠١٩",
        "2019-01-01T00",
        "-2019",
    ],
)
def test_what_is_no_date_is_refused_with_the_way_to_write_one(text: str) -> None:
    with pytest.raises(ValueError, match="write a date as 2003, 2003-06 or 2003-06-12"):
        PartialDate(text)
