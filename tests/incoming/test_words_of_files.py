"""Words of other people's files mean the same whichever kind of file they stand in."""

from __future__ import annotations

import pytest

from registry.exchange.incoming.words.days import UNKNOWN, DayOrder, day_of, day_written

WRITTEN_IN_FULL = {
    "2019": "2019",
    "2019-07": "2019-07",
    "2019-07-XX": "2019-07",
    "20190704": "2019-07-04",
    "2019-07-04T10:30:00+02:00": "2019-07-04",
    "31/12/2019": "2019-12-31",
    "12/31/2019": "2019-12-31",
    "05/05/2019": "2019-05-05",
    "03.04.2019": "2019-04-03",
    "3 avril 2019": "2019-04-03",
    "Wednesday, April 3, 2019": "2019-04-03",
    "3 апреля 2019 года": "2019-04-03",
    "depuis le 3 avril 2019": "2019-04-03",
}


@pytest.mark.parametrize(("text", "day"), WRITTEN_IN_FULL.items())
def test_a_date_written_in_full_is_the_same_day_in_a_table_and_in_a_field(text: str, day: str) -> None:
    assert (day_of(text).date, day_written(text).date) == (day, day)


def test_a_date_that_could_be_two_gives_its_year_in_a_table_and_is_set_aside_in_a_field() -> None:
    assert day_of("03/04/2019").date == "2019"
    assert day_written("03/04/2019").is_unread
    assert (
        day_written("03/04/2019", DayOrder.mdy).date
        == day_of("03/04/2019", DayOrder.mdy).date
        == "2019-03-04"
    )
    assert day_of("03.04.2019", DayOrder.mdy).date == "2019-03-04", "who knows the order has the last word"


@pytest.mark.parametrize(
    "text", ["43555", "circa 2010", "FY2019", "2019/20", "Apr-19", "04/05/19", "2019-13"]
)
def test_a_field_of_one_date_guesses_nothing(text: str) -> None:
    assert day_written(text).is_unread


@pytest.mark.parametrize("text", ["present", "9999-12-31", "0001-01-01T00:00:00", "N/A", "en cours", ""])
def test_what_says_that_there_is_no_date_is_no_misread_one(text: str) -> None:
    assert day_of(text) == day_written(text) == UNKNOWN


def test_a_year_before_printing_is_one_in_a_field_and_a_number_in_a_table() -> None:
    assert day_written("1209").date == "1209"
    assert day_of("1209").is_unread
