"""When something holds, as days, by what is recorded of it."""

from __future__ import annotations

import pytest

from registry.asof import AsOf
from registry.spans import (
    NEVER,
    Held,
    Recorded,
    Span,
    agreement_held,
    attendance_held,
    endorsement_held,
    link_held,
    project_part_held,
    seat_held,
)

NO_DAYS = Span(None, None)
FEBRUARY = ("2016-02-01", "2016-02-29")


@pytest.mark.parametrize(
    ("seat", "possible", "certain"),
    [
        (Recorded(), Span(None, None), None),
        (Recorded(start="2016-02"), Span("2016-02-01", None), None),
        (
            Recorded(start="2016-02", last_confirmed="2018"),
            Span("2016-02-01", None),
            Span("2016-02-29", "2018-01-01"),
        ),
        (Recorded(end="2016-02"), Span(None, "2016-02-29"), None),
        (Recorded(last_confirmed="2016-02-03"), Span(None, None), Span("2016-02-03", "2016-02-03")),
        (
            Recorded(first_confirmed="2014-05-01", last_confirmed="2015-05-01"),
            Span(None, None),
            Span("2014-05-01", "2015-05-01"),
        ),
        (
            Recorded(start="2014-01-01", last_confirmed="2016-02-03", spoken_of="2015"),
            Span("2014-01-01", "2015-12-31"),
            Span("2014-01-01", "2015-12-31"),
        ),
    ],
)
def test_a_seat_of_which_so_much_is_known(seat: Recorded, possible: Span, certain: Span | None) -> None:
    assert seat_held(seat, None, None, None) == Held(possible, certain)


def test_a_seat_ends_with_its_body_and_with_its_holder() -> None:
    seat = Recorded(start="2010-01-01", last_confirmed="2019-01-01")
    assert seat_held(seat, "2012", "2016", "2015-03-04") == Held(
        Span("2012-01-01", "2015-03-04"), Span("2012-12-31", "2015-03-04")
    )


def test_what_contradicts_itself_holds_on_no_day() -> None:
    assert seat_held(Recorded(start="2016"), None, "2012", None) == NEVER
    assert link_held("2016", "2012") == NEVER


def test_other_ties_are_certain_from_the_last_day_of_their_start_to_the_first_of_their_end() -> None:
    assert link_held("2016-02", None) == Held(Span(FEBRUARY[0], None), Span(FEBRUARY[1], None))
    assert link_held("2011", "2013") == Held(
        Span("2011-01-01", "2013-12-31"), Span("2011-12-31", "2013-01-01")
    )
    assert link_held("2016-02", "2016-02") == Held(Span(*FEBRUARY), None)
    signed, expired = Span(*FEBRUARY), Span("2018-05-01", "2018-05-31")
    assert agreement_held(signed, NO_DAYS, "2019") == Held(
        Span("2016-02-01", "2019-12-31"), Span("2016-02-29", "2019-01-01")
    )
    assert agreement_held(signed, expired, "2019") == Held(
        Span("2016-02-01", "2018-05-31"), Span("2016-02-29", "2018-05-01")
    )
    assert endorsement_held("2016-02") == Held(Span(FEBRUARY[0], None), Span(FEBRUARY[1], None))


def test_what_nobody_dated_is_as_certain_as_it_is_possible() -> None:
    for held in (link_held(None, None), agreement_held(NO_DAYS, NO_DAYS, None), endorsement_held(None)):
        assert held == Held(NO_DAYS, NO_DAYS)


def test_whoever_was_at_an_event_was_there_whichever_day_it_was() -> None:
    assert attendance_held("2016-02-03", None).possible == Span("2016-02-03", "2016-02-03")
    assert attendance_held("2016-02", None) == Held(Span(*FEBRUARY), Span(*FEBRUARY))


def test_a_link_ends_with_its_bodies() -> None:
    assert link_held(None, None, ("2010-07-01", None), (None, "2019-03")) == Held(
        Span("2010-07-01", "2019-03-31"), Span("2010-07-01", "2019-03-01")
    )
    assert link_held("2012", None, ("2010", "2015"), (None, None)).possible == Span("2015-01-01", None)


def test_a_part_in_a_project_is_certain_where_both_ends_of_the_project_are_known() -> None:
    assert project_part_held("2016", None, None, None) == Held(Span("2016-01-01", None), None)
    assert project_part_held("2016", "2018", None, "2017") == Held(
        Span("2016-01-01", "2017-12-31"), Span("2016-12-31", "2017-01-01")
    )


def test_a_longer_span_is_possible_on_some_day_and_certain_on_all() -> None:
    held = Held(Span("2016-02-01", "2017-12-31"), Span("2016-02-29", "2017-01-01"))
    assert held.may_hold(AsOf.on("2016"))
    assert not held.surely_holds(AsOf.on("2016"))
    assert held.surely_holds(AsOf.on("2016-03"))
    assert held.is_over(AsOf.on("2018"))
    assert not held.is_over(AsOf.on("2017"))
