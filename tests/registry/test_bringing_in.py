"""Bringing files in: what is known, new or waits; undo; rosters; who said so."""

from __future__ import annotations

from pathlib import Path

import pytest

from registry.asof import AsOf
from registry.changes.editing import Target, Word, edit
from registry.changes.erasing import erase
from registry.changes.journal import Reason
from registry.changes.undoing import redo, undo
from registry.checks.integrity import verify
from registry.errors import BadDate, BadInput
from registry.exchange.incoming.entering.deciding import Decision, decide, decide_all
from registry.exchange.incoming.told import Key, Scalar, SetAside, Told, ToldRecord
from registry.exchange.own.exporting import export_folder
from registry.exchange.own.loading import load_folder
from registry.questions.comparing import compared
from registry.questions.naming import record_named
from registry.questions.roster import roster_on
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.kinds import Kind
from tests.conftest import Database, World
from tests.registry.acts import told
from tests.registry.lists import SERIES, a_part, a_person, a_record, a_roster, bring

ADA_BO_CY = ("Ada Li", "Bo Chan", "Cy Dee")


@pytest.fixture
def empty(database: Database) -> Location:
    return database.new_registry("empty")


def seated(place: Location, on: str | None, body: str = "Wage Board") -> list[tuple[str, str]]:
    """Who sits on the body on a day, and in which role."""
    with reading(place) as reader:
        roster = roster_on(reader, record_named(reader, body, [Kind.mechanism]), AsOf.on(on))
        return sorted((seat.holder.name, str(seat.role)) for seat in roster.seats)


def members(*names: str) -> list[tuple[str, str]]:
    return sorted((name, "member") for name in names)


def numbers(place: Location, *tables: str) -> list[int]:
    with reading(place) as reader:
        return [reader.number(f"SELECT count(*) FROM {table}") for table in tables]


def text(place: Location, sql: str) -> list[tuple[object, ...]]:
    with reading(place) as reader:
        return [tuple(row.values()) for row in reader.records(sql)]


def waiting(place: Location) -> list[str]:
    return [str(key) for (key,) in text(place, "SELECT id FROM waiting ORDER BY file, name, id")]


# ---------------------------------------------------------------- one file
def test_the_rows_of_a_file_add_up(empty: Location) -> None:
    refused = SetAside("row 9", "no name", "???")
    (file,) = bring(empty, a_roster(ADA_BO_CY, on="2020-05-04", set_aside=[refused])).files
    assert (file.rows_read, file.created, file.updated, file.unchanged) == (5, 4, 0, 0)
    assert file.set_aside == (refused,)
    assert seated(empty, "2020-05-04") == members(*ADA_BO_CY)


def test_everything_that_is_put_is_cited(empty: Location) -> None:
    bring(empty, a_roster(ADA_BO_CY, on="2020-05-04"))
    uncited = """SELECT id FROM seat WHERE id NOT IN (SELECT seat_id FROM citation WHERE seat_id IS NOT NULL)
        UNION SELECT id FROM entity WHERE kind <> 'source'
        AND id NOT IN (SELECT entity_id FROM citation WHERE entity_id IS NOT NULL)"""
    assert text(empty, uncited) == []
    ((source, as_of, file),) = text(empty, "SELECT type, as_of, file FROM source")
    assert (source, as_of, file) == ("dataset", "2020-05-04", "members.csv")


def test_a_file_that_is_read_again_changes_nothing(empty: Location) -> None:
    roster = a_roster(ADA_BO_CY, on="2020-05-04")
    bring(empty, roster)
    before = told(empty)
    again = bring(empty, roster)
    assert again.change is None
    assert (again.files[0].unchanged, again.files[0].created) == (4, 0)
    assert not (again.files[0].opened)
    assert not (again.files[0].closed)
    assert not (again.files[0].confirmed)
    assert told(empty) == before


def test_undo_and_redo_leave_the_registry_byte_for_byte(example: Location) -> None:
    before = told(example)
    bring(example, a_roster(ADA_BO_CY, on="2020-05-04"))
    after = told(example)
    undo(example)
    assert told(example) == before
    redo(example)
    assert told(example) == after
    undo(example)
    bring(example, a_roster(ADA_BO_CY, on="2020-05-04"))
    assert told(example) == after


def test_a_dry_run_tells_the_same_and_changes_nothing(empty: Location) -> None:
    before = told(empty)
    tried = bring(empty, a_roster(ADA_BO_CY, on="2020-05-04"), dry_run=True)
    assert told(empty) == before
    assert tried.change is None
    assert tried.files == bring(empty, a_roster(ADA_BO_CY, on="2020-05-04")).files


def test_the_own_format_takes_an_import_out_and_in_again(database: Database, tmp_path: Path) -> None:
    one, other = database.new_registry("one"), database.new_registry("other")
    bring(one, a_roster(ADA_BO_CY, on="2020-05-04"))
    bring(one, a_roster(["Ada Li", "bo chan", "Eve Fox"], on="2021", file="b.csv", series="another list"))
    assert waiting(one)
    export_folder(one, str(tmp_path), contacts=True, journal=True)
    load_folder(other, str(tmp_path), why="again")
    assert told(other) == told(one)
    assert not verify(other).problems


def test_files_of_one_command_are_one_change(empty: Location) -> None:
    first, second = a_roster(ADA_BO_CY, on="2020"), a_roster(["Ada Li", "Eve Fox"], on="2021")
    done = bring(empty, first, second)
    assert done.change == 1
    assert [len(file.closed) for file in done.files] == [0, 2]
    assert seated(empty, "2021") == members("Ada Li", "Eve Fox")
    undo(empty)
    assert numbers(empty, "entity", "seat", "citation") == [0, 0, 0]
    assert bring(empty, first, second).change == 3
    assert bring(empty, second, first).change is None


def test_a_named_source_is_made_where_there_is_none_and_found_again(example: Location) -> None:
    before = numbers(example, "source")[0]
    bring(example, a_roster(ADA_BO_CY, on="2020-05-04"), source="Letter of the secretariat")
    assert text(example, "SELECT name FROM entity WHERE id = 'letter-of-the-secretariat'")
    again = bring(example, a_roster(ADA_BO_CY, on="2020-05-04"), source="Letter of the secretariat")
    assert again.change is None
    assert numbers(example, "source") == [before + 1]


def test_a_row_that_moves_in_its_file_is_cited_where_it_stands(empty: Location) -> None:
    bring(empty, a_roster(ADA_BO_CY, on="2020"))
    bring(empty, a_roster(["Eve Fox", *ADA_BO_CY], on="2020"))
    cited = text(empty, "SELECT locator FROM citation WHERE entity_id = 'ada-li'")
    assert cited == [("row 3",)]


def test_no_day_is_taken_from_a_word(empty: Location) -> None:
    with pytest.raises(BadDate, match="--on"):
        bring(empty, a_roster(ADA_BO_CY), on="yesterday")
    assert numbers(empty, "entity") == [0]


# ---------------------------------------------------------------- what is set aside
def test_a_dangling_reference_is_reported_and_never_invented(empty: Location) -> None:
    board = a_record(
        Kind.mechanism, "board", parts={"seats": [a_part(2, person=Key("nobody")), a_part(3, country="XQ")]}
    )
    (file,) = bring(empty, Told("a.csv", "hand", SERIES, 3, (board,), ())).files
    assert [(one.where, "nobody" in one.why) for one in file.set_aside] == [("row 2", True), ("row 3", False)]
    assert numbers(empty, "seat", "person") == [0, 0]
    assert file.created == 1


BAD_SEATS: dict[str, dict[str, Scalar]] = {
    "a role that is none": {"role": "queen"},
    "a day that is none": {"start_date": "2020-31-31"},
    "an end before its start": {"start_date": "2020", "end_date": "2019"},
    "a field that seats have not": {"colour": "red"},
    "an organisation that is a person": {"organisation": Key("ada li")},
}


@pytest.mark.parametrize("wrong", BAD_SEATS)
def test_a_bad_row_is_set_aside_alone(empty: Location, wrong: str) -> None:
    good = a_roster(["Ada Li", "Bo Chan"], on="2020", whole=False)
    board, *people = good.records
    seats = (
        *board.parts["seats"],
        a_part(9)._replace(fields={"person": Key("bo chan"), "role": "observer", **BAD_SEATS[wrong]}),
    )
    (file,) = bring(
        empty, good._replace(records=(board._replace(parts={"seats": seats}), *people), rows_read=4)
    ).files
    assert [one.where for one in file.set_aside] == ["row 9"]
    assert file.created == 3
    assert seated(empty, "2020") == members("Ada Li", "Bo Chan")


def test_a_record_without_a_letter_takes_nothing_with_it_but_what_points_to_it(empty: Location) -> None:
    nobody = a_person("Bo Chan", 3)._replace(name="???")
    (file,) = bring(empty, a_roster(["Ada Li", "Bo Chan"], on="2020", people={"Bo Chan": nobody})).files
    assert [one.where for one in file.set_aside] == ["row 3"]
    assert seated(empty, "2020") == members("Ada Li")


def test_a_field_that_is_not_let_through_leaves_the_rest_of_the_record(empty: Location) -> None:
    ministry = a_record(Kind.organisation, "ministry", classification="palace", website="https://m.example")
    (file,) = bring(empty, Told("a.csv", "hand", SERIES, 1, (ministry,), ())).files
    assert "classification" in file.set_aside[0].why
    assert text(empty, "SELECT website, classification FROM organisation") == [
        ("https://m.example", "unknown")
    ]


def test_records_that_contain_one_another_are_refused_in_a_line(empty: Location) -> None:
    a = a_record(Kind.organisation, "a", parent=Key("b"))
    b = a_record(Kind.organisation, "b", parent=Key("a"), row=2)
    (file,) = bring(empty, Told("a.csv", "hand", SERIES, 2, (a, b), ())).files
    assert len(file.set_aside) == 1
    assert numbers(empty, "organisation") == [2]


# ---------------------------------------------------------------- who is known
def test_a_code_joins_by_itself_and_a_name_never_does(a_world: World) -> None:
    place = a_world(
        "organisations:\n"
        "  - {id: iom, name: Migration Organisation, identifiers: [{scheme: ror, identifier: x1}]}\n"
        "  - {id: union, name: Union}\n"
    )
    told_ = Told(
        "a.csv", "hand", SERIES, 3,
        (
            a_record(Kind.organisation, "k1", "IOM", row=1, codes=[("ror", "x1")]),
            a_record(Kind.organisation, "k2", "Union", row=2),
            a_record(Kind.organisation, "k3", "Elsewhere", row=3, codes=[("interlock", "union")]),
        ), (),
    )  # fmt: skip
    (file,) = bring(place, told_).files
    assert numbers(place, "organisation") == [2 + 1]  # the union of k2 is not that of k3
    assert (file.created, file.to_review) == (1, 0)
    assert {name for (name,) in text(place, "SELECT name FROM alias")} == {"IOM", "Elsewhere"}
    assert bring(place, told_).change is None


def test_a_country_is_known_by_its_code_and_a_former_one_by_four_letters(a_world: World) -> None:
    place = a_world("places:\n  - {id: ls, name: Lesotho, type: country, code: LS}\n")
    records = (
        a_record(Kind.place, "LS", "Kingdom of Lesotho", type="country", code="ls"),
        a_record(Kind.place, "SUHH", "USSR", row=2, type="country", code="SUHH"),
        a_record(Kind.place, "MU", "Mauritius", row=3, type="country", code="MU"),
    )
    bring(place, Told("a.csv", "hand", SERIES, 3, records, ()))
    bring(place, Told("b.csv", "hand", "another", 3, records, ()))
    assert text(place, "SELECT id, code FROM place ORDER BY id") == [
        ("ls", "LS"), ("mauritius", "MU"), ("ussr", None),
    ]  # fmt: skip


def test_homonyms_of_one_file_are_two_people(empty: Location) -> None:
    board = a_roster(["Ada Li"], on="2020")
    group = a_roster(["Ada Li"], on="2020", body="Other Board")
    ada = a_person("Ada Li", 8)._replace(key="other board/ada li")
    group_records = (
        group.records[0]._replace(parts={"seats": (a_part(8, person=Key(ada.key), role="member"),)}), ada,
    )  # fmt: skip
    both = board._replace(
        records=(*board.records, *group_records), whole_rosters=frozenset({"wage board", "other board"})
    )
    (file,) = bring(empty, both).files
    assert numbers(empty, "person") == [2]
    assert file.to_review == 0
    assert bring(empty, both).change is None
    later = bring(empty, both._replace(on="2021"))
    assert len(later.files[0].confirmed) == 2
    assert numbers(empty, "person") == [2]


BOARD = """
people:
  - {id: ada, name: Ada Li}
  - {id: another-ada, name: Ada Li}
  - {id: bo, name: Bo Chan}
organisations: [{id: union, name: Union}]
sources: [{id: minutes, name: Minutes, type: minutes, as_of: 2019}]
mechanisms:
  - id: board
    name: Wage Board
    seats:
      - {person: ada, role: chair, sources: [{source: minutes, locator: p. 1}]}
      - {person: bo, role: member, last_confirmed: 2019, sources: [{source: minutes, locator: p. 2}]}
      - {organisation: union, role: member, start_date: 2018, sources: [{source: minutes, locator: p. 3}]}
"""


def test_the_one_present_holder_of_that_name_is_known_on_the_roster_of_a_named_body(a_world: World) -> None:
    place = a_world(BOARD)
    (file,) = bring(
        place, a_roster(["Ada Li", "Bo Chan"], roles={"Ada Li": "chair"}), on="2020", body="Wage Board"
    ).files
    assert numbers(place, "person", "mechanism", "waiting") == [3, 1, 0]
    assert {move.holder for move in file.confirmed} == {"Ada Li", "Bo Chan"}
    assert [move.holder for move in file.closed] == ["Union"]


def test_a_body_that_is_not_named_waits_with_its_whole_roster(a_world: World) -> None:
    place = a_world(BOARD)
    before = told(place)
    (file,) = bring(place, a_roster(["Bo Chan", "Eve Fox"], on="2020")).files
    assert (file.rows_read, file.created, file.to_review) == (3, 1, 2)
    assert numbers(place, "seat", "waiting") == [3, 2]
    assert any("import the file again with --body board" in note for note in file.notes)
    undo(place)
    assert told(place) == before
    bring(place, a_roster(["Bo Chan", "Eve Fox"], on="2020"))
    board = next(
        str(k) for k, kind in text(place, "SELECT id, record_kind FROM waiting") if kind == "mechanism"
    )
    decide(place, board, "board", "the board")
    # Bo waits still, so nobody knows whether he left; the union and Ada did.
    assert seated(place, "2020") == sorted([("Bo Chan", "member"), ("Eve Fox", "member")])
    decide(place, waiting(place)[0], "bo", "he is")
    assert seated(place, "2020") == sorted([("Bo Chan", "member"), ("Eve Fox", "member")])
    assert numbers(place, "waiting") == [0]
    assert text(place, "SELECT last_confirmed FROM seat WHERE person_id = 'bo'") == [("2020",)]
    assert bring(place, a_roster(["Bo Chan", "Eve Fox"], on="2020")).change is None


# ---------------------------------------------------------------- rosters
def test_a_newer_roster_opens_closes_and_confirms_and_says_which(empty: Location) -> None:
    bring(empty, a_roster(ADA_BO_CY, on="2020-05-04", roles={"Ada Li": "chair"}))
    (file,) = bring(
        empty, a_roster(["Ada Li", "Bo Chan", "Eve Fox"], on="2021-06-01", roles={"Bo Chan": "chair"})
    ).files
    assert [(m.holder, m.role) for m in file.opened] == [
        ("Ada Li", "member"),
        ("Bo Chan", "chair"),
        ("Eve Fox", "member"),
    ]
    assert [(m.holder, m.role) for m in file.closed] == [
        ("Ada Li", "chair"),
        ("Bo Chan", "member"),
        ("Cy Dee", "member"),
    ]
    assert seated(empty, "2020-05-04") == [("Ada Li", "chair"), ("Bo Chan", "member"), ("Cy Dee", "member")]
    assert seated(empty, "2021-06-01") == [("Ada Li", "member"), ("Bo Chan", "chair"), ("Eve Fox", "member")]
    with reading(empty) as reader:
        body = record_named(reader, "wage board")
        found = compared(reader, body, AsOf.on("2020-05-04"), AsOf.on("2021-06-01"))
    assert [move.seat.holder.name for move in found.joined] == ["Eve Fox"]
    assert [move.seat.holder.name for move in found.left] == ["Cy Dee"]
    assert {(c.seat.holder.name, c.field, c.before, c.after) for c in found.changed} == {
        ("Ada Li", "role", "chair", "member"), ("Bo Chan", "role", "member", "chair"),
    }  # fmt: skip
    assert bring(empty, a_roster(ADA_BO_CY, on="2020-05-04", roles={"Ada Li": "chair"})).change is None


@pytest.mark.database("sqlite")
def test_who_has_another_code_under_the_same_name_is_somebody_else(empty: Location) -> None:
    def ada(code: str) -> dict[str, ToldRecord]:
        return {"Ada Li": a_record(Kind.person, "ada li", "Ada Li", row=2, codes=[("wikidata", code)])}

    bring(empty, a_roster(["Ada Li"], on="2020-05-04", people=ada("Q42")))
    other = a_roster(["Ada Li"], on="2021-05-04", people=ada("Q43"))
    bring(empty, other)
    codes = "SELECT entity_id, identifier FROM identifier WHERE scheme = 'wikidata' ORDER BY identifier"
    (first, one), (second, two) = text(empty, codes)
    assert (one, two) == ("Q42", "Q43")
    assert first != second
    assert bring(empty, other).change is None


@pytest.mark.database("sqlite")
def test_a_name_in_capitals_throughout_does_not_replace_how_it_is_written(empty: Location) -> None:
    bring(empty, a_roster(ADA_BO_CY, on="2020-05-04"))
    louder = {"Bo Chan": a_record(Kind.person, "bo chan", "BO CHAN", row=3)}
    bring(empty, a_roster(ADA_BO_CY, on="2021-05-04", people=louder))
    assert seated(empty, "2021-05-04") == members(*ADA_BO_CY)


def test_who_comes_back_has_a_second_seat(empty: Location) -> None:
    for day, names in (("2019", ADA_BO_CY), ("2020", ADA_BO_CY[:2]), ("2021", ADA_BO_CY)):
        bring(empty, a_roster(names, on=day))
    for day, names in (("2019", ADA_BO_CY), ("2020", ADA_BO_CY[:2]), ("2021", ADA_BO_CY)):
        assert seated(empty, day) == members(*names)
        assert bring(empty, a_roster(names, on=day)).change is None


def test_an_older_edition_adds_what_can_be_added_and_closes_nothing(empty: Location) -> None:
    bring(empty, a_roster(["Ada Li", "Eve Fox"], on="2021"))
    (file,) = bring(empty, a_roster(["Ada Li", "Cy Dee"], on="2019")).files
    assert not file.closed
    assert "2021" in file.notes[0]
    assert seated(empty, "2021") == members("Ada Li", "Eve Fox")
    assert ("Cy Dee", "member") in seated(empty, "2019")
    assert text(empty, "SELECT last_confirmed FROM seat WHERE person_id = 'ada-li'") == [("2021",)]
    for day, names in (("2021", ["Ada Li", "Eve Fox"]), ("2019", ["Ada Li", "Cy Dee"])):
        assert bring(empty, a_roster(names, on=day)).change is None


def test_without_a_day_nobody_is_confirmed_or_closed(empty: Location) -> None:
    bring(empty, a_roster(ADA_BO_CY, on="2020"))
    (file,) = bring(empty, a_roster(["Ada Li"])).files
    assert not (file.closed)
    assert not (file.confirmed)
    assert "--on" in file.notes[0]


def test_a_list_that_is_not_the_whole_roster_closes_nobody(empty: Location) -> None:
    bring(empty, a_roster(ADA_BO_CY, on="2020"))
    (file,) = bring(empty, a_roster(["Ada Li", "Eve Fox"], on="2021", whole=False)).files
    assert not file.closed
    assert seated(empty, "2021") == members(*ADA_BO_CY, "Eve Fox")


def test_a_seat_that_was_confirmed_since_is_not_closed(a_world: World) -> None:
    place = a_world(BOARD)
    bring(place, a_roster(["Ada Li"], roles={"Ada Li": "chair"}), on="2018", body="board")
    assert ("Bo Chan", "member") in seated(place, "2019")


def test_terms_with_their_own_dates_are_seats_of_their_own(empty: Location) -> None:
    terms = [("2009", "2013"), ("2013", "2018"), ("2018", None)]
    seats = [a_part(n, person=Key("ada li"), start_date=s, end_date=e) for n, (s, e) in enumerate(terms, 2)]
    house = a_record(Kind.mechanism, "house", parts={"seats": seats})
    file = Told("h.json", "hand", SERIES, 4, (house, a_person("Ada Li", 2)), ())
    bring(empty, file)
    assert numbers(empty, "seat") == [3]
    assert bring(empty, file).change is None


# ---------------------------------------------------------------- who said so
def an_organisation(row: int = 1, name: str = "Union", key: str = "u", **fields: str) -> Told:
    record = a_record(Kind.organisation, key, name, row=row)._replace(fields=fields)
    return Told("orgs.csv", "hand", "orgs", 1, (record,), ())


def test_a_list_corrects_itself(empty: Location) -> None:
    bring(empty, an_organisation(website="https://old.example"), on="2020")
    (file,) = bring(
        empty, an_organisation(website="https://new.example", name="Trade Union"), on="2021"
    ).files
    assert (file.updated, file.created) == (1, 0)
    assert text(empty, "SELECT website FROM organisation") == [("https://new.example",)]
    assert text(empty, "SELECT name FROM entity WHERE kind = 'organisation'") == [("Trade Union",)]
    assert text(empty, "SELECT name, kind FROM alias") == [("Union", "former")]
    # The earlier edition again: what it says is past.
    assert bring(empty, an_organisation(website="https://old.example"), on="2020").change is None


def test_what_another_source_said_stays_and_is_contradicted_beside(a_world: World) -> None:
    place = a_world(
        "sources: [{id: minutes, name: Minutes}]\n"
        "organisations:\n  - {id: union, name: Union, website: 'https://a.example', "
        "identifiers: [{scheme: x, identifier: '1'}], sources: [{source: minutes, locator: p. 1}]}\n"
    )
    record = a_record(
        Kind.organisation, "u", "Union", codes=[("x", "1")], website="https://b.example", founding_date="1990"
    )
    file = Told("orgs.csv", "hand", "orgs", 1, (record,), ())
    bring(place, file)
    assert text(place, "SELECT website, founding_date FROM organisation") == [("https://a.example", "1990")]
    assert text(place, "SELECT field, value FROM citation WHERE value IS NOT NULL") == [
        ("website", "https://b.example")
    ]
    assert bring(place, file).change is None
    later = record._replace(fields={"website": "https://c.example"})
    bring(place, file._replace(records=(later,)))
    assert text(place, "SELECT field, value FROM citation WHERE value IS NOT NULL") == [
        ("website", "https://c.example")
    ]


def test_what_somebody_wrote_by_hand_is_not_overwritten(empty: Location) -> None:
    bring(empty, an_organisation(website="https://old.example"), on="2020")
    edit(empty, Target("organisation", "union"), ["website=https://mine.example"], Word(), Reason("I know"))
    bring(empty, an_organisation(website="https://new.example"), on="2021")
    assert text(empty, "SELECT website FROM organisation") == [("https://mine.example",)]
    assert text(empty, "SELECT value FROM citation WHERE value IS NOT NULL") == [("https://new.example",)]


# ---------------------------------------------------------------- what waits
TWO_ADAS = "people:\n  - {id: ada, name: Ada Li}\nsources: [{id: minutes, name: Minutes}]\n"


def test_a_row_that_says_no_more_than_how_somebody_who_waits_is_reached_waits_too(a_world: World) -> None:
    place = a_world(TWO_ADAS)
    reached = {"contact_details": [a_part(3, type="email", value="ada@example.org")]}
    listed = (a_person("Ada Li", 1, parts=reached), a_person("Bo Chan", 2))
    file = Told("contacts.csv", "hand", SERIES, 3, listed, ())
    for is_again in (False, True):
        (brought,) = bring(place, file).files
        assert (brought.created, brought.unchanged, brought.to_review) == (
            int(not is_again),
            int(is_again),
            2,
        )
        assert {one.where for one in brought.set_aside} == {"row 1", "row 3"}
        assert not any("ada@example.org" in one.text for one in brought.set_aside)
    decide(place, waiting(place)[0], "ada", "she told me")
    assert text(place, "SELECT value FROM contact_detail") == [("ada@example.org",)]


def test_who_may_be_known_waits_with_the_seat_and_goes_in_when_decided(a_world: World) -> None:
    place = a_world(TWO_ADAS)
    roster = a_roster(["Ada Li", "Bo Chan"], on="2020")
    (file,) = bring(place, roster).files
    assert (file.rows_read, file.created, file.to_review) == (3, 2, 1)
    assert "Ada Li" in file.set_aside[0].why
    assert seated(place, "2020") == members("Bo Chan")
    assert bring(place, roster).change is None
    before = told(place)
    decide(place, waiting(place)[0], "ada", "she told me", "me")
    assert seated(place, "2020") == members("Ada Li", "Bo Chan")
    assert numbers(place, "person", "waiting", "distinction") == [2, 0, 0]
    assert bring(place, roster).change is None
    undo(place)
    assert told(place) == before
    redo(place)
    assert numbers(place, "waiting") == [0]


def test_who_is_somebody_else_is_told_apart_for_good(a_world: World) -> None:
    place = a_world(TWO_ADAS)
    roster = a_roster(["Ada Li", "Bo Chan"], on="2020")
    bring(place, roster)
    before = told(place)
    decide(place, waiting(place)[0], None, "another Ada")
    assert text(place, "SELECT entity_id, other_id, reason FROM distinction") == [
        ("ada-li", "ada", "another Ada")
    ]
    assert seated(place, "2020") == members("Ada Li", "Bo Chan")
    assert bring(place, roster).change is None
    assert bring(place, a_roster(["Ada Li", "Bo Chan"], on="2021")).files[0].to_review == 0
    undo(place)
    undo(place)
    assert told(place) == before


def test_a_part_that_rests_on_two_goes_in_with_the_second(a_world: World) -> None:
    place = a_world(TWO_ADAS + "organisations: [{id: union, name: Union}]\n")
    seat = a_part(2, person=Key("ada li"), organisation=Key("union"), role="chair")
    board = a_record(Kind.mechanism, "board", parts={"seats": [seat]})
    records = (board, a_person("Ada Li", 2), a_record(Kind.organisation, "union", "Union", row=2))
    file = Told("a.csv", "hand", SERIES, 2, records, (), frozenset({"board"}), "2020")
    bring(place, file)
    first, second = waiting(place)
    decide(place, first, "ada", "she is")
    assert numbers(place, "seat", "waiting") == [0, 1]
    assert bring(place, file).change is None
    decide(place, second, None, "another union")
    assert text(place, "SELECT person_id, organisation_id, last_confirmed FROM seat") == [
        ("ada", "union-2", "2020")
    ]
    assert bring(place, file).change is None


def test_decisions_of_a_workbook_are_one_change(a_world: World) -> None:
    place = a_world(TWO_ADAS + "organisations: [{id: union, name: Union}]\n")
    records = (a_person("Ada Li", 1), a_record(Kind.organisation, "union", "Union", row=2))
    bring(place, Told("a.csv", "hand", SERIES, 2, records, ()))
    first, second = waiting(place)
    before = told(place)
    decide_all(place, [Decision(first, "ada"), Decision(second, None)], "the workbook")
    assert numbers(place, "waiting", "organisation", "person") == [0, 2, 1]
    undo(place)
    assert told(place) == before


def test_a_field_is_taken_from_the_file_where_the_decision_says_so(a_world: World) -> None:
    place = a_world(
        "organisations: [{id: union, name: Union, website: 'https://a.example', founding_date: 1980}]\n"
    )
    bring(place, an_organisation(name="union", website="https://b.example", founding_date="1990"))
    decide(place, waiting(place)[0], "union", "it is", None, ["website"])
    assert text(place, "SELECT website, founding_date FROM organisation") == [("https://b.example", "1980")]
    assert text(place, "SELECT field, value FROM citation WHERE value IS NOT NULL") == [
        ("founding_date", "1990")
    ]


@pytest.mark.parametrize("same_as", ["nobody", "minutes"])
def test_a_decision_for_no_such_record_is_refused(a_world: World, same_as: str) -> None:
    place = a_world(TWO_ADAS)
    bring(place, a_roster(["Ada Li"], on="2020"))
    with pytest.raises(BadInput):
        decide(place, waiting(place)[0], same_as, "no")
    with pytest.raises(BadInput, match="review"):
        decide(place, "w-none", "ada", "no")
    assert numbers(place, "waiting") == [1]


def test_what_waits_in_two_editions_is_decided_once(a_world: World) -> None:
    place = a_world(TWO_ADAS)
    bring(place, a_roster(["Ada Li", "Bo Chan"], on="2020"))
    bring(place, a_roster(["Ada Li"], on="2021"))
    assert len(waiting(place)) == 2
    decide(place, waiting(place)[0], "ada", "she is")
    assert numbers(place, "waiting") == [0]
    assert seated(place, "2020") == members("Ada Li", "Bo Chan")
    assert seated(place, "2021") == members("Ada Li")


def test_a_seat_is_not_closed_while_its_holder_may_be_one_who_waits(a_world: World) -> None:
    place = a_world(BOARD)
    twins = {"Ada Li": a_person("Ada Li", 2)}
    roster = a_roster(["Ada Li", "Union"], on="2020", roles={"Ada Li": "chair"}, people=twins)
    two = (*roster.records, a_person("Ada Li", 4)._replace(key="second ada"))
    seats = (*roster.records[0].parts["seats"], a_part(4, person=Key("second ada"), role="observer"))
    body = two[0]._replace(parts={"seats": seats})
    (file,) = bring(place, roster._replace(records=(body, *two[1:]), rows_read=4), body="board").files
    assert file.to_review == 2
    assert "Ada Li" not in {move.holder for move in file.closed}
    both = waiting(place)
    decide_all(place, [Decision(both[0], None), Decision(both[1], None)], "two others")
    assert text(place, "SELECT knowledge FROM seat WHERE person_id = 'ada'") == [("ended_known",)]


# ---------------------------------------------------------------- erasing
def test_an_erased_person_leaves_nothing_in_what_waits(a_world: World) -> None:
    place = a_world(TWO_ADAS + "organisations: [{id: union, name: Union}]\n")
    post = a_part(2, organisation=Key("union"), post="Head")
    contact = a_part(2, type="email", value="ada@li.example")
    ada = a_person("Ada Li", 2, parts={"affiliations": [post], "contact_details": [contact]})
    records = (ada, a_record(Kind.organisation, "union", "Union", row=2))
    bring(place, Told("a.csv", "hand", SERIES, 2, records, (), frozenset(), "2020"))
    assert numbers(place, "waiting") == [2]
    erase(place, "ada", Reason("asked for it"))
    said = " ".join(
        str(v)
        for table in ("waiting", "change_entry")
        for row in text(place, f"SELECT * FROM {table}")
        for v in row
    )
    assert "ada li" not in said.lower()
    assert "ada@li" not in said
    assert not verify(place).problems
    decide(place, waiting(place)[0], "union", "it is")


def test_the_key_of_a_list_is_no_name(empty: Location) -> None:
    bring(empty, a_roster(["Ada Li"], on="2020"))
    assert text(empty, "SELECT DISTINCT source FROM search_name WHERE entity_id = 'ada-li'") == [("name",)]


def test_thousands_of_rows_go_in_as_one_and_once(database: Database) -> None:
    place = database.new_registry("large")
    people = [f"Person Number {n}" for n in range(500)]
    bodies = []
    for n in range(60):
        chosen = [people[(n * 7 + k) % 500] for k in range(60)]
        bodies.append(a_roster(chosen, on="2020", body=f"Board {n}").records[0])
    file = Told(
        "big.csv", "hand", SERIES, 4160, (*bodies, *(a_person(p, 1) for p in people)), (),
        frozenset(body.key for body in bodies), "2020",
    )  # fmt: skip
    bring(place, file)
    assert numbers(place, "seat") == [3600]
    assert bring(place, file).change is None
