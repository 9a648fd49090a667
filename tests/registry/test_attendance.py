"""Who comes to the meetings of a body, counted by holder of a seat."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.questions.attendance import Attendance, attendance_of
from registry.questions.naming import record_named
from registry.store.location import Location
from registry.store.reading import reading

World = Callable[[str], Location]

BODY = """
organisations:
  - {id: union, name: Union}
  - {id: ministry, name: Ministry}
  - {id: agency, name: Agency}
  - {id: bureau, name: Bureau}
people:
  - {id: ada, name: Ada Example}
mechanisms:
  - id: board
    name: Board
    seats:
      - {id: s-union, organisation: union}
      - {id: s-ministry, organisation: ministry, start_date: 2019-02-01}
events:
"""


def met(day: str, *there: str, status: str = "held") -> str:
    line = f"  - {{id: met-{day}, name: Meeting {day}, type: meeting, mechanism: board, status: {status}"
    attended = f", attendance: [{', '.join('{' + who + '}' for who in there)}]" if there else ""
    return f"{line}, start_date: {day}{attended}}}\n"


def asked(place: Location, start: str | None = None, end: str | None = None, day: str = "2020") -> Attendance:
    span = PartialDate.recorded(start), PartialDate.recorded(end)
    with reading(place) as reader:
        return attendance_of(reader, record_named(reader, "board"), *span, AsOf.on(day))


def counts(found: Attendance) -> dict[str, tuple[int, int, int, int, int, float | None]]:
    return {
        row.holder.id: (row.present, row.substitute, row.apologies, row.absent, row.not_recorded, row.rate)
        for row in found.holders
    }


YEAR = (
    met("2019-01-10", "organisation: union")
    + met("2019-03-10", "organisation: union, status: apologies", "organisation: ministry")
    + met("2019-05-10", "organisation: agency, status: substitute, in_place_of: ministry")
    + met("2019-07-10", "organisation: union, status: remote", "organisation: ministry, status: absent")
)


def test_guests_come_last_and_have_no_seat(a_world: World) -> None:
    found = asked(a_world(BODY + met("2019-03-10", "organisation: agency", "organisation: union")))
    assert [(row.holder.id, row.has_seat) for row in found.holders] == [
        ("ministry", True),
        ("union", True),
        ("agency", False),
    ]


def test_whoever_fills_a_seat_counts_for_its_holder(a_world: World) -> None:
    filled = met("2019-03-10", "person: ada, seat: s-union")
    assert counts(asked(a_world(BODY + filled)))["union"] == (1, 0, 0, 0, 0, 1.0)


@pytest.mark.parametrize(
    ("start", "end", "day", "meetings"),
    [
        (None, None, "2020", 4),
        ("2019-03", None, "2020", 3),
        (None, "2019-05", "2020", 3),
        ("2019-03-11", "2019-05-09", "2020", 0),
        (None, None, "2019-05-09", 2),
        (None, "2020", "2019-05-10", 3),
    ],
)
def test_meetings_count_from_a_day_to_a_day(
    a_world: World, start: str | None, end: str | None, day: str, meetings: int
) -> None:
    assert len(asked(a_world(BODY + YEAR), start, end, day).meetings) == meetings


def test_a_meeting_without_attendance_is_listed_and_not_counted(a_world: World) -> None:
    world = a_world(BODY + met("2019-01-10") + met("2019-03", status="planned") + met("2018"))
    found = asked(world)
    assert [(meeting.ref.id, meeting.named) for meeting in found.meetings] == [
        ("met-2018", 0),
        ("met-2019-01-10", 0),
    ]
    assert found.holders == ()
