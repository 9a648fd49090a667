"""A coordinator's daily acts: meetings with attendance, rosters confirmed."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from registry.asof import AsOf
from registry.changes.editing import Word
from registry.changes.journal import Reason
from registry.changes.meetings import Attending, confirm_roster, record_meeting
from registry.changes.undoing import undo
from registry.checks.integrity import verify
from registry.dates import PartialDate, standing_on
from registry.errors import BadInput, UnknownName
from registry.questions.attending import attendance_sheet, meetings_on
from registry.questions.naming import record_named
from registry.questions.roster import roster_on
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.kinds import Certainty
from tests.registry.acts import FACTS, told

World = Callable[[str], Location]
WHY = Reason("a test")


class Row(NamedTuple):
    who: str
    status: str
    seated: int
    instead: str | None


@pytest.fixture
def place(a_world: World) -> Location:
    return a_world(FACTS.read_text(encoding="utf-8"))


def attendance(place: Location, event: str) -> set[Row]:
    with reading(place) as reader:
        return set(reader.rows(
            "SELECT coalesce(organisation_id, person_id, country_id), status, "
            "CASE WHEN seat_id IS NULL THEN 0 ELSE 1 END, in_place_of_id FROM attendance "
            "WHERE event_id = :id",
            Row,
            id=event,
        ))  # fmt: skip


def test_a_meeting_knows_who_was_there_and_on_which_seat(place: Location) -> None:
    names = Attending(["Ministry of Work", "AfW"], ["agency-xa"], ["Betaland"], ["agency-xa=Bo Example"])
    done = record_meeting(place, "WG", "2020-03-05", names, "report", WHY)
    assert done.event_id == "group-2020-03-05"
    assert attendance(place, done.event_id) == {
        Row("ministry", "present", 1, None),
        Row("agency", "present", 0, None),
        Row("agency-xa", "apologies", 1, None),
        Row("xb", "absent", 1, None),
        Row("bo", "substitute", 1, "agency-xa"),
    }
    assert [s.ref.id for s in done.attended if s.seat is None] == ["agency"]
    with reading(place) as reader:
        assert reader.fields("SELECT status, minutes_id FROM event WHERE id = :id", id=done.event_id) == {
            "status": "held",
            "minutes_id": "report",
        }


def test_attending_is_not_membership(place: Location) -> None:
    with reading(place) as reader:
        before = roster_on(reader, record_named(reader, "WG"), AsOf.on("2020-03-05")).seats
    record_meeting(place, "WG", "2020-03-05", Attending(["AfW"]), None, WHY)
    with reading(place) as reader:
        assert roster_on(reader, record_named(reader, "WG"), AsOf.on("2020-03-05")).seats == before


def test_a_meeting_to_come_is_planned_and_is_held_when_it_is_recorded_again(place: Location) -> None:
    with standing_on(PartialDate("2030-01-01")):
        record_meeting(place, "WG", "2030-02-01", Attending(), None, WHY)
    with reading(place) as reader:
        assert reader.fields("SELECT status FROM event WHERE id = 'group-2030-02-01'") == {
            "status": "planned"
        }
    with standing_on(PartialDate("2030-02-02")):
        record_meeting(place, "WG", "2030-02-01", Attending(["ministry"]), None, WHY)
    with reading(place) as reader:
        assert reader.fields("SELECT status FROM event WHERE id = 'group-2030-02-01'") == {"status": "held"}
        assert reader.number("SELECT count(*) FROM event WHERE mechanism_id = 'group'") == 2


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (Attending(["ministry", "ministry"]), "named twice"),
        (Attending(substitutes=["ministry"]), "names no pair"),
        (Attending(["Nobody At All"]), "no record is called"),
        (Attending(["Policy"]), "not an organisation"),
    ],
)
def test_a_list_of_names_that_cannot_be_is_refused(place: Location, names: Attending, said: str) -> None:
    before = told(place)
    with pytest.raises((BadInput, UnknownName), match=said):
        record_meeting(place, "WG", "2020-03-05", names, None, WHY)
    assert told(place) == before


def test_the_same_meeting_again_is_no_second_meeting(place: Location) -> None:
    record_meeting(place, "WG", "2020-03", Attending(["ministry"]), None, WHY)
    with pytest.raises(BadInput, match="recorded already"):
        record_meeting(place, "WG", "2020-03", Attending(["ministry"]), None, WHY)


def test_a_confirmed_roster_is_certain_until_that_day(place: Location) -> None:
    done = confirm_roster(place, "WG", "2021-02", [], Word("report", "page 9"), WHY)
    with reading(place) as reader:
        roster = roster_on(reader, record_named(reader, "WG"), AsOf.on("2021-01"))
    assert done.seats == len(roster.seats) == 3
    assert {seat.certainty for seat in roster.seats if seat.start} == {Certainty.certain}
    assert all("page 9" in {note.locator for note in seat.sources} for seat in roster.seats)
    assert verify(place).problems == ()


def test_who_is_left_out_is_not_confirmed_and_nothing_goes_backwards(place: Location) -> None:
    first = confirm_roster(place, "WG", "2021-02", ["agency-xa"], Word("report"), WHY)
    again = confirm_roster(place, "WG", "2021-01", [], Word("report"), WHY)
    assert (first.seats, again.seats) == (2, 1)
    undo(place)
    assert confirm_roster(place, "WG", "2021-01", ["agency-xa"], Word("report"), WHY).change is None


def test_a_day_to_come_cannot_be_confirmed(place: Location) -> None:
    with pytest.raises(BadInput, match="still to come"):
        confirm_roster(place, "WG", "2999", [], Word("report"), WHY)


def test_one_seat_of_several_is_left_out_by_its_id(place: Location) -> None:
    with reading(place) as reader:
        seats = roster_on(reader, record_named(reader, "WG"), AsOf.on("2021-02")).seats
    assert confirm_roster(place, "WG", "2021-02", [seats[0].id], Word("report"), WHY).seats == 2
    with reading(place) as reader:
        now = roster_on(reader, record_named(reader, "WG"), AsOf.on("2021-02")).seats
    assert {seat.id for seat in now if seat.last_confirmed != "2021-02"} == {seats[0].id}


SEVERAL = """
organisations:
  - {id: ministry, name: Ministry}
  - {id: union, name: Union}
people:
  - {id: ada, name: Ada Example}
  - {id: bo, name: Bo Example}
mechanisms:
  - id: board
    name: Board
    seats:
      - {id: s-chair, organisation: ministry, person: ada, role: chair, start_date: 2020-01-01}
      - {id: s-unnamed, organisation: ministry, role: member, start_date: 2020-01-01}
      - {id: s-union, organisation: union, person: bo, role: member, start_date: 2020-01-01}
      - {id: s-observer, person: bo, role: observer, start_date: 2021-01-01}
events:
  - {id: met, name: First, type: meeting, mechanism: board, start_date: 2020-05-04, status: held}
  - {id: launch, name: Launch, type: launch, mechanism: board, start_date: 2020-05-04, status: held}
"""


def test_an_attendance_sheet_has_everybody_once_and_the_people_of_a_holder_with_several_seats(
    a_world: World,
) -> None:
    with reading(a_world(SEVERAL)) as reader:
        board = record_named(reader, "board")
        before, after = (attendance_sheet(reader, board, AsOf.on(day)) for day in ("2020-06", "2021-06"))
        met = meetings_on(reader, board, PartialDate("2020-05-04"))
    assert [(line.who.id, [seat.id for seat in line.seats]) for line in before] == [
        ("ada", ["s-chair"]),
        ("ministry", ["s-unnamed"]),
        ("union", ["s-union"]),
    ]
    assert ("bo", ["s-observer"]) in [(line.who.id, [seat.id for seat in line.seats]) for line in after]
    assert [event.ref.id for event in met] == ["met"]
