"""How those in the seats of a body are reached: told only where asked for, and written down."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from registry.asof import AsOf
from registry.changes.adding import add
from registry.changes.copying import copy_registry
from registry.changes.creating import create_registry
from registry.changes.disclosing import write_down_reading
from registry.changes.editing import Target, Word, edit
from registry.changes.erasing import erase
from registry.changes.journal import Reason
from registry.changes.rebuilding import known_after
from registry.changes.undoing import redo, undo
from registry.checks.integrity import verify
from registry.dates import PartialDate
from registry.errors import BadInput
from registry.exchange.own.exporting import export_folder
from registry.exchange.own.loading import load_folder
from registry.questions.contacts import contacts_of, in_seat
from registry.questions.journal import changed_since, history_of
from registry.questions.naming import record_named
from registry.questions.roster import roster_on
from registry.store.location import Location
from registry.store.reading import reading
from tests.conftest import Database
from tests.registry.acts import told

World = Callable[[str], Location]

BOARD = """
organisations:
  - id: union
    name: Union
    contact_details:
      - {type: voice, value: "+266 555"}
      - {type: email, value: desk@union.test, label: secretariat}
      - {type: email, value: old@union.test, end_date: 2018}
  - id: ministry
    name: Ministry
    contact_details: [{type: email, value: hall@ministry.test}]
people:
  - id: ada
    name: Ada Lovelace
    contact_details: [{type: email, value: ada@union.test, start_date: 2019-03}]
mechanisms:
  - id: board
    name: Board
    seats: [{organisation: union, person: ada, role: chair}, {organisation: ministry, end_date: 2018}]
"""
WHY = Reason("the May meeting", who="ben")


@pytest.fixture
def place(a_world: World) -> Location:
    return a_world(BOARD)


def reached(place: Location, day: str | None = None) -> list[list[str]]:
    """For each seat held on the day, how its person and then its organisation are reached."""
    with reading(place) as reader:
        seats = roster_on(reader, record_named(reader, "Board"), AsOf.on(day)).seats
        holders = [ref.id for seat in seats for ref in (seat.person, seat.organisation) if ref]
        known = contacts_of(reader, holders, AsOf.on(day))
    return [[f"{c.kind} {c.value} of {c.of.id}" for c in in_seat(seat, known)] for seat in seats]


@pytest.mark.parametrize(
    ("day", "chair"),
    [
        (None, ["email ada@union.test of ada", "email desk@union.test of union", "voice +266 555 of union"]),
        ("2019-02", ["email desk@union.test of union", "voice +266 555 of union"]),
        (
            "2018-12-31",
            ["email desk@union.test of union", "email old@union.test of union", "voice +266 555 of union"],
        ),
    ],
)
def test_a_seat_tells_how_its_person_and_its_organisation_are_reached_on_the_day(
    place: Location, day: str | None, chair: list[str]
) -> None:
    assert reached(place, day)[0] == chair


def test_who_looked_stands_in_the_history_of_the_body_and_of_those_who_were_told_of(place: Location) -> None:
    change = write_down_reading(place, "board", ["union", "ada"], WHY)
    with reading(place) as reader:
        for record in ("board", "union", "ada"):
            entry = history_of(reader, record)[0]
            assert (entry.change, entry.kind, entry.who, entry.why) == (
                change, "disclose", "ben", "the May meeting",
            )  # fmt: skip
            assert (entry.before, entry.after, entry.differences) == (None, None, [])
        assert history_of(reader, "ministry")[0].kind == "load"
        assert change in {entry.change for entry in changed_since(reader, PartialDate("2020"))}
    assert verify(place).problems == ()


def test_that_somebody_looked_is_not_undone_and_stands_in_no_ones_way(place: Location) -> None:
    union = Target("organisation", "union")
    renamed = edit(place, union, ["name=League"], Word(), Reason("a new name"))
    read = write_down_reading(place, "board", ["union"], WHY)
    with pytest.raises(BadInput, match="nothing to take back"):
        undo(place, read)
    before = told(place)
    undo(place)  # the edit, not the reading
    with reading(place) as reader:
        assert record_named(reader, "union").name == "Union"
    write_down_reading(place, "board", ["union"], WHY)
    redo(place)  # the reading between is no change that was built on it
    assert told(place) == before
    undo(place, renamed)
    assert verify(place).problems == ()


def test_whoever_edits_is_not_told_that_somebody_looked_meanwhile(place: Location) -> None:
    write_down_reading(place, "board", ["union"], WHY)
    assert edit(place, Target("organisation", "union"), ["acronym=U"], Word(), Reason("x"), seen=1)


def test_a_registry_that_was_looked_at_goes_out_and_comes_back_whole(
    place: Location, database: Database, tmp_path: Path
) -> None:
    change = write_down_reading(place, "board", ["union", "ada"], WHY)
    add(place, "alias", ["of=union", "name=League", "kind=former"], Word(), Reason("later"))
    for contacts in (True, False):
        folder = str(tmp_path / f"out-{contacts}")
        export_folder(place, folder, contacts=contacts, journal=True)
        again = database.new_place(f"again_{contacts}".lower())
        create_registry(again)
        load_folder(again, folder, why="back")
        assert verify(again).problems == ()
        with reading(again) as reader:
            assert history_of(reader, "board")[0].change == change
    copied = Location(str(tmp_path / "copied.db"))
    copy_registry(place, copied)
    assert verify(copied).problems == ()
    with known_after(place, change) as then:
        assert verify(then).problems == ()
        assert told(then) == {name: text.replace("League", "") for name, text in told(then).items()}


def test_an_erased_person_has_no_contact_details_and_the_chain_holds(place: Location) -> None:
    write_down_reading(place, "board", ["union", "ada"], Reason("to write to Ada Lovelace"))
    pseudonym = erase(place, "ada", Reason("asked for it")).pseudonym
    assert reached(place)[0] == ["email desk@union.test of union", "voice +266 555 of union"]
    with reading(place) as reader:
        (_, looked, *_) = history_of(reader, pseudonym)
    assert (looked.kind, looked.why) == ("disclose", "to write to [erased]")
    assert verify(place).problems == ()
    with known_after(place, 1) as then:
        assert reached(then)[0] == ["email desk@union.test of union", "voice +266 555 of union"]
