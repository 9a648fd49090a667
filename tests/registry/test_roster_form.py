"""A roster goes out as a form, is filled in as a person would, and what comes back says just that."""

from __future__ import annotations

import datetime
import io
import os
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import openpyxl
import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from registry.asof import AsOf
from registry.errors import BadInput
from registry.exchange.incoming.entering.bringing import bring_in
from registry.exchange.incoming.entering.counting import FileBrought
from registry.exchange.incoming.entering.deciding import decide
from registry.exchange.incoming.roster_form import MOST_BYTES, knows_roster_form, read_roster_form
from registry.exchange.incoming.told import Asked, Key, Told
from registry.exchange.outgoing.roster_form import roster_form
from registry.exchange.roster_layout import ROLE_WORDS, SENT, SIDE_WORDS, TITLES
from registry.questions.naming import record_named
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.seats import Constituency, Role
from tests.registry.outgoing_world import EMAIL, FORMULA, TELEPHONE

# A form is a file: what it brings goes in by the engine, which is tested on both databases.
pytestmark = pytest.mark.database("sqlite")

World = Callable[[str], Location]

ON = Asked("2026-05-04")
FACTS = f"""
places:
  - {{id: xa, name: Alphaland, code: XA, type: country}}
organisations:
  - {{id: ministry, name: Ministry of Labour, country: xa}}
  - {{id: union, name: Union of Farm Workers, country: xa}}
  - {{id: league, name: Employers' League, country: xa}}
  - {{id: evil, name: "{FORMULA}"}}
people:
  - {{id: jane, name: Jane Banda, contact_details: [{{type: email, value: {EMAIL}}}]}}
mechanisms:
  - id: board
    name: Wage Board
    acronym: WB
    country: xa
    seats:
      - {{id: s-chair, organisation: ministry, person: jane, role: chair, constituency: government,
         start_date: 2016-02}}
      - {{id: s-union, organisation: union, role: member, constituency: workers, start_date: 2018}}
      - {{id: s-league, organisation: league, role: member}}
      - {{id: s-state, country: xa, role: observer, post: "Guest of honour"}}
      - {{id: s-evil, organisation: evil, role: member, post: "+1", constituency: media}}
      - {{id: s-gone, organisation: league, role: observer, start_date: 2001, end_date: 2002}}
"""


class Form(NamedTuple):
    """A form as a person has it open."""

    book: Workbook
    page: Worksheet
    path: Path
    header: int

    def cell(self, seat: str, title: str, value: object) -> None:
        """Write into a cell of a seat's row."""
        self.page.cell(self.row(seat), self.column(title)).value = value  # type: ignore[assignment]

    def row(self, seat: str) -> int:
        return next(
            int(cells[0].row or 0)
            for cells in self.page.iter_rows(self.header + 1)
            if cells[self.column("Seat id") - 1].value == seat
        )

    def add(self, **cells: object) -> int:
        """Write into the first empty row."""
        number = next(
            n
            for n in range(self.header + 1, 200)
            if all(self.page.cell(n, c).value is None for c in range(1, 11))
        )
        for title, value in cells.items():
            self.page.cell(number, self.column(title.replace("_", " "))).value = value  # type: ignore[assignment]
        return number

    def column(self, title: str) -> int:
        titles = [cell.value for cell in self.page[self.header]]
        return titles.index(title) + 1

    def back(self, asked: Asked = ON) -> Told:
        """Save it, and read what it says."""
        self.book.save(self.path)
        return read_roster_form(str(self.path), asked)


@pytest.fixture
def place(a_world: World) -> Location:
    return a_world(FACTS)


def written(place: Location, on: str = "2026-01-31") -> bytes:
    with reading(place) as reader:
        return roster_form(reader, record_named(reader, "board"), AsOf.on(on))[0]


def opened(path: Path) -> Form:
    book = openpyxl.load_workbook(path)
    page = book["Roster"]
    header = next(n for n in range(1, 30) if page.cell(n, 1).value == "Organisation")
    return Form(book, page, path, header)


@pytest.fixture
def form(place: Location, tmp_path: Path) -> Form:
    path = tmp_path / "form.xlsx"
    path.write_bytes(written(place))
    return opened(path)


def seats(told: Told) -> dict[str | None, list[dict[str, str | None]]]:
    """The seats that are told, by the id of the row that was sent; holders by their keys."""
    found: dict[str | None, list[dict[str, str | None]]] = {}
    for record in told.records:
        for part in record.parts.get("seats", ()):
            fields = {
                name: value.key if isinstance(value, Key) else value for name, value in part.fields.items()
            }
            found.setdefault(part.row_id, []).append(fields)
    return found


def parts(told: Told, name: str) -> list[tuple[str, dict[str, object]]]:
    return [(r.key, dict(part.fields)) for r in told.records for part in r.parts.get(name, ())]


SAVED = Path(__file__).parent / "forms" / "saved_by_libreoffice.xlsx"
"""A form filled in and saved by LibreOffice Calc 7.4; ``INTERLOCK_GOLDENS=write`` makes it anew."""


def save_by_libreoffice(form: Path, saved: Path) -> None:
    command = ["soffice", f"-env:UserInstallation=file://{form.parent}/profile", "--headless"]
    out = ["--convert-to", "xlsx", "--outdir", str(form.parent / "out"), str(form)]
    subprocess.run([*command, *out], check=True, capture_output=True, timeout=120)
    shutil.copy(form.parent / "out" / form.name, saved)


UNION = {"organisation": "union", "role": "member", "start_date": "2018"}
CHAIR = {"organisation": "ministry", "person": "jane", "role": "chair", "start_date": "2016-02"}


def test_the_form_says_what_it_is_how_it_is_filled_in_and_who_sits(form: Form) -> None:
    above = [str(form.page.cell(n, 1).value) for n in range(1, form.header)]
    assert above[:2] == ["Roster of Wage Board (WB)", "As of 2026-01-31, as the registry has it"]
    assert any("Still true?" in line for line in above)
    assert [cell.value for cell in form.page[form.header]][: len(TITLES)] == list(TITLES)
    first = [cell.value for cell in form.page[form.header + 1]][:7]
    assert first == ["Ministry of Labour", "Jane Banda", None, "chair", None, "government", "2016-02"]
    filled = [row[0].value for row in form.page.iter_rows(form.header + 1) if row[10].value]
    assert len(filled) == 5, "the seat that ended in 2002 is not asked about"


def test_it_can_be_read_aloud_printed_and_filled_in_only_where_it_should(form: Form) -> None:
    page = form.page
    assert not page.merged_cells.ranges
    assert page.print_title_rows == f"${form.header}:${form.header}"
    assert page.sheet_properties.pageSetUpPr is not None
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert page.protection.sheet
    row = form.row("s-union")
    assert not page.cell(row, 1).protection.locked
    assert not page.cell(row, form.column("Seat id")).protection.locked, "else no row could be sorted"
    assert not page.protection.sort
    assert not page.protection.deleteRows
    assert page.column_dimensions["K"].hidden
    assert form.book[SENT].sheet_state == "hidden"
    assert not page.cell(form.header + 20, 1).protection.locked, "empty rows are there to be filled in"


def test_words_are_chosen_from_lists_that_a_sheet_explains(form: Form) -> None:
    words = {row[0].value: row[1].value for row in form.book["Words"].iter_rows() if row[0].value}
    assert all(words[word.label] for word in (*Role, *Constituency) if word is not Constituency.unknown)
    assert {*ROLE_WORDS} == {*Role}
    assert {*SIDE_WORDS} == {*Constituency} - {Constituency.unknown}
    lists = form.page.data_validations.dataValidation
    assert len(lists) == 3
    for one in lists:
        _, area = str(one.formula1).split("!")
        first, last = (form.book["Words"][corner.replace("$", "")].value for corner in area.split(":"))
        assert (first, last) in {("chair", "other"), ("government", "other"), ("yes", "changed")}


def test_no_cell_is_a_formula_and_no_contact_detail_is_in_it(place: Location) -> None:
    content = written(place)
    book = openpyxl.load_workbook(io.BytesIO(content))
    cells = [cell for page in book for row in page.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert FORMULA in {cell.value for cell in cells}
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        assert not [name for name in packed.namelist() if EMAIL.encode() in packed.read(name)]
    assert written(place) == content


@pytest.mark.parametrize("word", ["present", "until further notice", "Open-ended", "en cours"])
def test_words_for_no_end_are_no_date_and_no_end(form: Form, word: str) -> None:
    form.cell("s-union", "Still true?", "changed")
    form.cell("s-union", "Until", word)
    told = form.back()
    assert told.set_aside == ()
    assert not any("end_date" in seat for seat in seats(told).get("s-union", []))


def test_nothing_filled_in_says_nothing_new(form: Form) -> None:
    told = read_roster_form(str(form.path), Asked())
    assert (told.rows_read, told.set_aside, told.whole_rosters) == (5, (), frozenset())
    assert told.records == ()


def test_rows_that_were_left_as_they_are_are_confirmed_on_the_day(form: Form) -> None:
    told = form.back()
    assert seats(told)["s-union"] == [{**UNION, "last_confirmed": "2026-05-04"}]
    assert seats(told)["s-chair"] == [{**CHAIR, "last_confirmed": "2026-05-04"}]
    assert seats(told)["s-state"][0]["post"] == "Guest of honour"
    assert told.on == "2026-05-04"
    assert told.rows_read == 5


@pytest.mark.parametrize(
    ("day", "read"),
    [
        ("2026-04-12", "2026-04-12"), ("12 April 2026", "2026-04-12"), ("12.4.2026", "2026-04-12"),
        ("April 2026", "2026-04"), (2026, "2026"), (datetime.datetime(2026, 4, 12), "2026-04-12"),
        ("31/12/2025", "2025-12-31"),
    ],
)  # fmt: skip
def test_the_day_is_the_one_that_was_filled_in(form: Form, day: object, read: str) -> None:
    beside = next(n for n in range(1, form.header) if form.page.cell(n, 1).value == "Filled in on:")
    form.page.cell(beside, 2).value = day  # type: ignore[assignment]
    told = form.back(Asked())
    assert told.on == read
    assert seats(told)["s-union"][0]["last_confirmed"] == read


@pytest.mark.parametrize("day", ["12/03/2020", "some day in spring", "12/03/20", "=TODAY()"])
def test_a_day_that_cannot_be_read_is_refused_and_no_other_taken_for_it(form: Form, day: str) -> None:
    beside = next(n for n in range(1, form.header) if form.page.cell(n, 1).value == "Filled in on:")
    form.cell("s-union", "Still true?", "left")
    for column, text in ((2, day), (1, f"Filled in on: {day}")):
        form.page.cell(beside, 2).value = None
        form.page.cell(beside, column).value = text
        with pytest.raises(BadInput) as caught:
            form.back(Asked())
        assert f"sheet Roster, cell {'AB'[column - 1]}{beside} (“Filled in on”)" in caught.value.line
        assert day in caught.value.line
        assert "2024-05-31" in str(caught.value.remedy)
    assert form.back().on == "2026-05-04", "whoever imports it may say the day"


def test_without_a_day_an_answered_form_is_of_the_day_on_which_it_was_saved(form: Form) -> None:
    form.cell("s-union", "Still true?", "yes")
    assert form.back(Asked()).on == datetime.datetime.now(datetime.UTC).date().isoformat()


def test_who_left_leaves_on_the_day_given_or_on_that_of_the_form(form: Form) -> None:
    form.cell("s-union", "Still true?", "left")
    form.cell("s-chair", "Still true?", "Left")
    form.cell("s-chair", "Until", "2026-03")
    told = form.back()
    assert seats(told)["s-union"] == [{**UNION, "end_date": "2026-05-04"}]
    assert seats(told)["s-chair"] == [{**CHAIR, "end_date": "2026-03"}]


def test_somebody_else_in_the_seat_ends_the_one_and_opens_the_other(form: Form) -> None:
    form.cell("s-chair", "Person", "John Phiri")
    form.cell("s-chair", "Still true?", "changed")
    form.cell("s-chair", "Since", "2026-02")
    told = form.back()
    assert seats(told)["s-chair"] == [{**CHAIR, "end_date": "2026-02"}]
    (opened_,) = seats(told)[None]
    assert opened_ == {
        "organisation": "ministry", "person": "board/person/ministry of labour/john phiri", "role": "chair",
        "constituency": "government", "start_date": "2026-02", "last_confirmed": "2026-05-04",
    }  # fmt: skip
    new = next(r for r in told.records if r.name == "John Phiri")
    assert (new.identifiers, new.passage.where) == ((), f"sheet Roster, row {form.row('s-chair')}")


@pytest.mark.parametrize("answer", [None, "changed"])
@pytest.mark.parametrize(
    ("seat", "was", "organisation"), [("s-chair", CHAIR, "ministry"), ("s-union", UNION, "union")]
)
def test_a_person_who_is_named_anew_comes_on_the_day_of_the_form(
    form: Form, seat: str, was: dict[str, str], organisation: str, answer: str | None
) -> None:
    form.cell(seat, "Person", "Ms Joni Sithole")
    form.cell(seat, "Still true?", answer)
    told = form.back()
    assert seats(told)[seat] == [{**was, "end_date": "2026-05-04"}]
    (opened_,) = seats(told)[None]
    assert (opened_["organisation"], opened_["start_date"]) == (organisation, "2026-05-04")
    assert str(opened_["person"]).endswith("joni sithole")


def test_a_person_who_is_said_to_have_held_it_always_has_the_seat_that_was_sent(form: Form) -> None:
    form.cell("s-union", "Person", "Joni Sithole")
    form.cell("s-union", "Still true?", "yes")
    told = form.back()
    (seat,) = seats(told)["s-union"]
    assert (seat["start_date"], "end_date" in seat, None in seats(told)) == ("2018", False, False)


def test_another_role_is_another_seat_unless_it_was_always_so(form: Form) -> None:
    form.cell("s-union", "Role", "co-chair")
    told = form.back()
    assert seats(told)["s-union"] == [{**UNION, "end_date": "2026-05-04"}]
    assert seats(told)[None][0]["role"] == "co_chair"
    form.cell("s-union", "Still true?", "yes")
    told = form.back()
    assert seats(told)["s-union"] == [{**UNION, "role": "co_chair", "last_confirmed": "2026-05-04"}]
    assert None not in seats(told)


def test_a_misspelt_name_is_another_name_of_the_same(form: Form) -> None:
    form.cell("s-union", "Organisation", "Union of Farmworkers")
    form.cell("s-union", "Still true?", "yes")
    told = form.back()
    assert seats(told)["s-union"] == [{**UNION, "last_confirmed": "2026-05-04"}]
    assert parts(told, "aliases") == [("union", {"name": "Union of Farmworkers", "kind": "spelling"})]


def test_a_date_whose_cell_lost_its_format_is_read_from_its_number(form: Form) -> None:
    form.cell("s-league", "Since", 43617)
    ((seat,),) = [rows for key, rows in seats(form.back()).items() if key == "s-league"]
    assert seat["start_date"] == "2019-06-01"


def test_corrected_cells_are_told_of_the_same_seat(form: Form) -> None:
    form.cell("s-league", "Side", "employers")
    form.cell("s-league", "Since", datetime.datetime(2019, 6, 1))
    form.cell("s-league", "Person", "Mary Moyo")
    form.cell("s-league", "Still true?", "yes")
    told = form.back()
    assert seats(told)["s-league"] == [
        {
            "organisation": "league", "person": "board/person/employers league/mary moyo", "role": "member",
            "start_date": "2019-06-01", "constituency": "employers", "last_confirmed": "2026-05-04",
        }
    ]  # fmt: skip
    assert None not in seats(told)


def test_rows_below_are_new_seats_of_holders_that_the_form_knows_or_not(form: Form) -> None:
    form.add(
        Organisation="Union of farm workers", Person="Ann Other", Role="alternate", Side="Workers", Since=2025
    )
    form.add(Organisation="Quite New Ltd", Role="grand vizier")
    told = form.back()
    known, new = seats(told)[None]
    assert known == {
        "organisation": "union", "person": "board/person/union of farm workers/ann other",
        "role": "alternate", "constituency": "workers", "start_date": "2025", "last_confirmed": "2026-05-04",
    }  # fmt: skip
    assert (new["role"], new["post"], "start_date" in new) == ("other", "grand vizier", False)
    assert told.rows_read == 7


def test_ids_that_were_lost_are_found_by_the_names_that_were_sent(form: Form) -> None:
    for seat in ("s-union", "s-league"):
        row = form.row(seat)
        for column in range(11, 15):
            form.page.cell(row, column).value = "###" if seat == "s-league" else None
    told = form.back()
    assert seats(told)["s-union"] == [{**UNION, "last_confirmed": "2026-05-04"}]
    assert "s-league" in seats(told)


def test_a_row_that_was_copied_to_write_a_new_one_is_a_new_one(form: Form) -> None:
    source = form.row("s-union")
    number = form.add()
    for column in range(1, 15):
        form.page.cell(number, column).value = form.page.cell(source, column).value
    form.page.cell(number, 1).value = "Union of Miners"
    told = form.back()
    assert seats(told)["s-union"] == [{**UNION, "last_confirmed": "2026-05-04"}]
    assert [seat["organisation"] for seat in seats(told)[None]] == ["board/organisation/union of miners"]


@pytest.mark.parametrize(
    ("title", "value", "why"),
    [
        ("Since", "a while ago", "is no date"), ("Since", "05/04/2024", "is no date"),
        ("Side", "martians", "none of"), ("Still true?", "perhaps", "no answer"),
        ("Organisation", None, "was emptied"), ("Since", None, "was emptied"),
        ("Note", "=1+1", "a formula"), ("Still true?", "changed", "nothing in the row"),
    ],
)  # fmt: skip
def test_what_cannot_be_understood_is_set_aside_with_its_row_and_nothing_of_it_told(
    form: Form, title: str, value: object, why: str
) -> None:
    form.cell("s-union", title, value)
    told = form.back()
    (aside,) = told.set_aside
    assert why in aside.why
    assert aside.where == f"sheet Roster, row {form.row('s-union')}"
    assert "s-union" not in seats(told)
    assert told.rows_read == 5


def test_how_people_are_reached_is_no_quote_and_no_name(form: Form) -> None:
    form.cell("s-chair", "Note", f"new address: {EMAIL}, phone {TELEPHONE}")
    form.add(Organisation="Miners", Person="Ann Other (ann@mail.example)")
    told = form.back()
    details = parts(told, "contact_details")
    assert ("jane", {"type": "email", "value": EMAIL}) in details
    assert ("jane", {"type": "voice", "value": TELEPHONE}) in details
    assert ("board/person/miners/ann other", {"type": "email", "value": "ann@mail.example"}) in details
    quotes = " ".join(
        str(part.passage.quote) for r in told.records for rows in r.parts.values() for part in rows
    )
    assert "new address" in quotes
    assert not [secret for secret in (EMAIL, TELEPHONE, "ann@") if secret in quotes]
    assert max(len(str(r.passage.quote or "").split()) for r in told.records) <= 25
    assert "Ann Other" in {r.name for r in told.records}


def test_a_row_that_was_emptied_or_taken_out_says_nothing(form: Form) -> None:
    form.page.delete_rows(form.row("s-union"))
    row = form.row("s-league")
    for column in range(1, 11):
        form.page.cell(row, column).value = None
    told = form.back()
    assert not {"s-union", "s-league"} & seats(told).keys()
    assert (told.rows_read, told.set_aside) == (3, ())


def test_what_libreoffice_saves_is_read(form: Form) -> None:
    form.cell("s-union", "Still true?", "left")
    form.cell("s-chair", "Person", "John Phiri")
    form.book.save(form.path)
    if os.environ.get("INTERLOCK_GOLDENS") == "write":
        save_by_libreoffice(form.path, SAVED)
    saved = SAVED
    assert knows_roster_form(str(saved))
    told = read_roster_form(str(saved), ON)
    assert told.set_aside == ()
    assert seats(told) == seats(read_roster_form(str(form.path), ON))
    assert seats(told)["s-union"] == [{**UNION, "end_date": "2026-05-04"}]
    assert seats(told)["s-evil"][0]["post"] == "+1"
    again = opened(saved)
    assert again.page.protection.sheet
    assert len(again.page.data_validations.dataValidation) >= 3


def test_only_a_form_is_taken_for_one_and_bad_files_are_told_in_a_line(form: Form, tmp_path: Path) -> None:
    assert knows_roster_form(str(form.path))
    other = Workbook()
    other.save(tmp_path / "other.xlsx")
    (tmp_path / "words.xlsx").write_text("no workbook")
    (tmp_path / "large.xlsx").write_bytes(b"0" * (MOST_BYTES + 1))
    for name in ("other.xlsx", "words.xlsx", "large.xlsx", "nowhere.xlsx"):
        assert not knows_roster_form(str(tmp_path / name))
        with pytest.raises(BadInput) as caught:
            read_roster_form(str(tmp_path / name), ON)
        assert name in caught.value.line
    with pytest.raises(BadInput, match="is about Wage Board"):
        read_roster_form(str(form.path), Asked(body="Another Board"))
    form.page.cell(form.header, 1).value = "Something else"
    with pytest.raises(BadInput, match="no row of titles"):
        form.back()


def test_a_form_of_a_body_without_seats_has_rows_to_fill_in(a_world: World, tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    path.write_bytes(written(a_world("mechanisms:\n  - {id: board, name: Wage Board}\n")))
    form = opened(path)
    assert form.back().records == ()
    form.add(Organisation="Miners", Role="member")
    assert [seat["organisation"] for seat in seats(form.back())[None]] == ["board/organisation/miners"]


@pytest.mark.parametrize("asked", [Asked(), Asked("2031-01-01")])
def test_a_day_that_is_still_to_come_confirms_nothing(form: Form, asked: Asked) -> None:
    if asked.on is None:
        beside = next(n for n in range(1, form.header) if form.page.cell(n, 1).value == "Filled in on:")
        form.page.cell(beside, 2).value = "2031-01-01"
    with pytest.raises(BadInput, match="still to come") as caught:
        form.back(asked)
    assert ("--on" if asked.on else "Filled in on") in caught.value.line


def test_a_date_that_is_none_sets_the_row_of_who_left_aside(form: Form) -> None:
    form.cell("s-union", "Still true?", "left")
    form.cell("s-union", "Since", "sometime")
    told = form.back()
    assert ["is no date" in aside.why for aside in told.set_aside] == [True]
    assert "s-union" not in seats(told)


def test_without_a_day_and_an_answer_it_says_that_nothing_is_confirmed(form: Form) -> None:
    (note,) = read_roster_form(str(form.path), Asked()).notes
    assert "no seat is confirmed" in note
    assert "--on" in note
    assert form.back().notes == ()


def test_seats_that_did_not_come_back_are_named(form: Form) -> None:
    form.page.delete_rows(form.row("s-union"))
    (note,) = form.back().notes
    assert "did not come back" in note
    assert "1 (Union of Farm Workers, member)" in note


def test_roles_titles_and_sums_are_understood_as_in_any_list(form: Form) -> None:
    form.add(Organisation="Miners", Person="Insp. T. Mokoena", Role="Vice chairperson")
    form.add(Organisation="total: 18 members")
    told = form.back()
    (seat,) = seats(told)[None]
    assert (seat["role"], seat["post"]) == ("vice_chair", "Vice chairperson")
    person = next(r for r in told.records if r.name == "T. Mokoena")
    assert person.fields["honorific_prefix"] == "Insp."
    assert [aside.why for aside in told.set_aside] == ["a row of totals"]


def brought(place: Location, form: Form) -> FileBrought:
    """Put what the form says into the registry."""
    return bring_in(place, [form.back()], ON, why="the form came back").files[0]


def test_the_report_names_the_seats_that_a_form_confirmed_ended_and_opened(
    place: Location, form: Form
) -> None:
    form.cell("s-union", "Still true?", "left")
    form.cell("s-chair", "Role", "co-chair")
    done = brought(place, form)
    assert {move.seat for move in done.closed} == {"s-union", "s-chair"}
    assert {move.seat for move in done.confirmed} == {"s-league", "s-state", "s-evil"}
    assert [move.holder for move in done.opened] == ["Jane Banda, Ministry of Labour"]
    again = brought(place, form)
    assert (again.closed, again.confirmed, again.opened) == ((), (), ())


def test_a_name_that_is_much_like_a_holder_of_the_form_waits(place: Location, form: Form) -> None:
    form.add(Organisation="Union of Farm Worker", Role="observer")
    done = brought(place, form)
    assert (done.to_review, done.opened) == (1, ())
    assert "Union of Farm Worker waits: it may be Union of Farm Workers" in done.set_aside[0].why


def test_a_form_on_which_nobody_wrote_is_no_change(place: Location, form: Form) -> None:
    told = read_roster_form(str(form.path), Asked())
    assert bring_in(place, [told], Asked(), why="a test").change is None


def test_a_vacancy_that_is_filled_ends_and_the_person_has_a_seat_of_their_own(
    a_world: World, tmp_path: Path
) -> None:
    vacant = 's-league, organisation: league, role: member, post: "member (vacant)"}'
    place = a_world(FACTS.replace("s-league, organisation: league, role: member}", vacant))
    (tmp_path / "form.xlsx").write_bytes(written(place))
    form = opened(tmp_path / "form.xlsx")
    form.cell("s-league", "Person", "Amadi Fross")
    form.cell("s-league", "Since", "2026-04-01")
    done = brought(place, form)
    assert [move.seat for move in done.closed] == ["s-league"]
    assert [(move.holder, move.role) for move in done.opened] == [
        ("Amadi Fross, Employers' League", "member")
    ]
    with reading(place) as reader:
        rows = reader.records("SELECT person_id, end_date FROM seat WHERE id = 's-league'")
    assert [tuple(row.values()) for row in rows] == [(None, "2026-04-01")]


def test_nobodys_seat_ends_while_it_is_not_known_who_follows(a_world: World, tmp_path: Path) -> None:
    place = a_world(FACTS.replace("people:", "people:\n  - {id: john, name: John Phiri}"))
    (tmp_path / "form.xlsx").write_bytes(written(place))
    form = opened(tmp_path / "form.xlsx")
    form.cell("s-chair", "Person", "John Phiri")
    form.cell("s-chair", "Still true?", "changed")
    done = brought(place, form)
    assert (done.to_review, done.closed, done.opened) == (1, (), ())
    with reading(place) as reader:
        (waits,) = reader.records("SELECT id FROM waiting")
    decide(place, str(waits["id"]), "john", "he is")
    with reading(place) as reader:
        ends = reader.records("SELECT person_id, end_date FROM seat WHERE role = 'chair' ORDER BY person_id")
    assert [tuple(row.values()) for row in ends] == [("jane", "2026-05-04"), ("john", None)]
