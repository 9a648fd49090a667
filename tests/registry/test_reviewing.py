"""What waits, side by side; decisions in a workbook that was sent round; records that look alike."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from registry.asof import AsOf
from registry.changes.journal import Reason
from registry.changes.merging import merge
from registry.changes.telling_apart import tell_apart
from registry.changes.undoing import undo
from registry.errors import BadInput, SeveralWrong
from registry.exchange.incoming.entering.deciding import Decision, decide_all
from registry.exchange.incoming.entering.settled import settled_as
from registry.exchange.incoming.review_workbook import decisions_in, incoming_words, review_workbook
from registry.questions.home import home
from registry.questions.journal import entries_of_change
from registry.questions.reviewing import Review, look_alikes, reviews, side_by_side
from registry.questions.waiting import Incoming
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.evidence import ChangeKind
from registry.terms.kinds import Kind
from tests.conftest import World
from tests.exchange.bad_files import with_torn
from tests.registry.review_world import WORLD, part, record

GROUP = """organisations:
  - {id: union, name: Union of Farm Workers}
  - {id: union-2, name: Farm Workers' Union}
  - {id: council, name: Council of Traders, identifiers: [{scheme: reg, identifier: "1"}]}
  - {id: council-2, name: Council of Traders, identifiers: [{scheme: reg, identifier: "2"}]}
people:
  - {id: ada, name: Ada Example}
  - {id: ada-2, name: "Example, Ada"}
"""


@pytest.fixture
def world(a_world: World) -> Location:
    """Three records of a list of contacts wait."""
    return a_world(WORLD)


def waiting(place: Location) -> dict[str, Review]:
    with reading(place) as reader:
        return {review.id: review for review in reviews(reader)}


def test_what_waits_is_told_by_place_with_who_it_may_be(world: Location) -> None:
    found = waiting(world)
    assert list(found) == ["w-union", "w-banda", "w-ministry"]
    assert [review.candidates[0].ref.id for review in found.values()] == [
        "farm-workers-union", "jane-banda", "ministry",
    ]  # fmt: skip
    ministry = found["w-ministry"]
    assert ministry.waiting.described.country == "KE"
    assert ministry.waiting.described.bodies == ("Wage Board",)
    assert "on the same body: Wage Board" in ministry.candidates[0].reasons
    with reading(world) as reader:
        assert home(reader, AsOf.on()).waiting == 3


KEYED = """source: sheet
sources:
  - id: sheet
    name: Sheet
    type: dataset
    as_of: 2024-05-01
    waiting:
      - {id: w-person, record_kind: person, record_key: sheet 1/person/ana roe, name: Ana Roe,
         file: sheet.xlsx, locator: row 2, since: 2024-05-02, told: %s}
      - {id: w-office, record_kind: organisation, record_key: sheet 1/organisation/molm, name: MoLM,
         file: sheet.xlsx, locator: row 2, since: 2024-05-02, told: %s}
organisations:
  - {id: ilo, name: ILO, classification: igo_un}
"""


def test_keys_and_words_of_the_vocabulary_read_as_words(a_world: World) -> None:
    ana = record(
        "sheet 1/person/ana roe", "person", "Ana Roe",
        fields={"address": "jane_b@x.example"},
        parts={
            "affiliations": [
                part(organisation={"key": "sheet 1/organisation/molm"}, post="Director"),
                part(organisation={"key": "sheet 1/organisation/ministry of fish"}, role="co_chair"),
                part(organisation={"key": "https://x.example/person/12"}),
            ],
            "statements": [part(attribute="Sex", value="F")],
        },
    )  # fmt: skip
    office = record("sheet 1/organisation/molm", "organisation", "MoLM", fields={"classification": "igo_un"})
    place = a_world(
        KEYED % tuple(json.dumps(json.dumps({"series": "s", "records": [r]})) for r in (ana, office))
    )
    found = waiting(place)
    parts = (
        "affiliations: organisation MoLM, post Director",
        "affiliations: organisation ministry of fish, role co-chair",
        "affiliations: organisation https://x.example/person/12",
        "statements: Sex: F",
    )
    assert found["w-person"].waiting.incoming.parts == parts
    book = review_workbook(tuple(found.values()), "2024-06-01")
    (page,) = load_workbook(BytesIO(book)).worksheets
    cells = [str(cell) for row in page.iter_rows(values_only=True) for cell in row if cell]
    assert "organisation: MoLM; classification UN organisation" in cells
    assert f"person: Ana Roe; address jane_b@x.example; {'; '.join(parts)}" in cells


def test_contact_details_of_what_waits_are_not_shown(world: Location) -> None:
    banda = waiting(world)["w-banda"]
    assert "labour.example" not in str(banda)
    assert (
        "affiliations: organisation Ministry of Labour, post Director of Labour"
        in banda.waiting.incoming.parts
    )
    change = decide_all(world, [Decision("w-banda", "jane-banda")], why="it is", who=None)
    with reading(world) as reader:
        assert "labour.example" not in str(entries_of_change(reader, change))


def test_fields_stand_side_by_side(world: Location) -> None:
    review = waiting(world)["w-ministry"]
    with reading(world) as reader:
        rows = side_by_side(reader, review.waiting.incoming, [one.ref for one in review.candidates])
    told = {row.field: (row.incoming, row.known, row.can_be_taken) for row in rows}
    assert told["name"] == ("Ministère du Travail", ("Ministry of Labour", "Ministry of Labour"), True)
    assert told["acronym"] == ("MDT", ("MOL", ""), True)
    assert told["country"] == ("KE", ("Exampleland", "Otherland"), True)
    assert told["classification"] == ("", ("ministry", "ministry"), False)


# ---------------------------------------------------------------- the workbook
def sent(world: Location, tmp_path: Path, **cells: str | float) -> str:
    """The workbook as it comes back, with these cells filled in."""
    path = tmp_path / "review.xlsx"
    path.write_bytes(review_workbook(list(waiting(world).values()), "2024-05-03"))
    book = load_workbook(path)
    for cell, text in cells.items():
        book["Review"][cell] = text
    book.save(path)
    return str(path)


def returned(world: Location, path: str) -> object:
    with reading(world) as reader:
        return decisions_in(path, reviews(reader))


def test_a_workbook_offers_its_decisions_and_runs_nothing(a_world: World, tmp_path: Path) -> None:
    world = a_world(WORLD.replace("name: UFW\n", 'name: "=HYPERLINK(1)"\n'))
    path = sent(world, tmp_path)
    page = load_workbook(path)["Review"]
    assert [cell.value for cell in page[5]][-3:] == ["decision", "take over", "why"]
    (offered,) = page.data_validations.dataValidation
    assert str(offered.sqref) == "G6:G8"
    assert offered.formula1 == '"same as 1,same as 2,same as 3,new,later"'
    assert all(cell.data_type != "f" for row in page.iter_rows() for cell in row)
    assert "HYPERLINK" in page["C6"].value


def test_decisions_of_a_workbook_are_one_change(world: Location, tmp_path: Path) -> None:
    path = sent(world, tmp_path, G6="Same as 1", H6="name", G7="later", G8="NEW", I8="asked them")
    with reading(world) as reader:
        back = decisions_in(path, reviews(reader))
    assert back.decided == (
        Decision("w-union", "farm-workers-union", frozenset({"name"})), Decision("w-ministry", None),
    )  # fmt: skip
    assert (back.left, back.why) == (1, "asked them")
    change = decide_all(world, back.decided, why=back.why, who="office")
    assert list(waiting(world)) == ["w-banda"]
    undo(world, change)
    assert list(waiting(world)) == ["w-union", "w-banda", "w-ministry"]


def test_a_number_alone_means_that_candidate(world: Location, tmp_path: Path) -> None:
    for cell in ("1", 1, 1.0):
        with reading(world) as reader:
            back = decisions_in(sent(world, tmp_path, G6=cell), reviews(reader))
        assert back.decided == (Decision("w-union", "farm-workers-union"),)


def test_the_id_that_stands_beside_means_that_candidate(world: Location, tmp_path: Path) -> None:
    for cell in ("farm-workers-union", " Farm-Workers-Union ", "same as farm-workers-union"):
        path = sent(world, tmp_path, G6=cell)
        with reading(world) as reader:
            back = decisions_in(path, reviews(reader))
        assert back.decided == (Decision("w-union", "farm-workers-union"),)
    decide_all(world, back.decided, why="asked them")
    with reading(world) as reader:
        again = decisions_in(path, reviews(reader), lambda once: settled_as(reader, once))
    assert (again.decided, again.before) == ((), 1)


def test_a_workbook_that_comes_back_once_more_says_what_was_decided(world: Location, tmp_path: Path) -> None:
    path = sent(world, tmp_path, G6="same as 1", G8="new")
    with reading(world) as reader:
        decide_all(world, decisions_in(path, reviews(reader)).decided, why="asked them")
    with reading(world) as reader:
        again = decisions_in(path, reviews(reader), lambda once: settled_as(reader, once))
        assert (again.decided, again.before, again.left) == ((), 2, 1)
        book = load_workbook(path)
        book["Review"]["G6"] = "new"
        book.save(path)
        with pytest.raises(BadInput, match="was decided otherwise: it is farm-workers-union"):
            decisions_in(path, reviews(reader), lambda once: settled_as(reader, once))


def test_what_a_file_says_is_told_without_empty_words() -> None:
    said = Incoming(Kind.organisation, "Union", None, ("", " "), (), {}, ("a seat",), None)
    assert incoming_words(said) == "organisation: Union; a seat"


WRONG = [
    ({"G6": "perhaps"}, "row 6, column decision: 'perhaps' is no decision"),
    ({"G6": "jane-banda"}, "row 6, column decision: 'jane-banda' is no decision"),
    ({"G6": "same as 2"}, "row 6, column decision: there is no candidate 2"),
    ({"A7": "w-nobody", "G7": "new"}, "row 7, column id: nothing waits under 'w-nobody'"),
    ({"G8": "same as 1", "H8": "colour"}, "row 8, column take over: the file says nothing of 'colour'"),
    ({"A7": "w-union", "G6": "new", "G7": "new"}, "row 7, column id: w-union is decided on twice"),
]


@pytest.mark.parametrize(("cells", "line"), WRONG)
@pytest.mark.database("sqlite")
def test_a_wrong_cell_is_told_with_its_place(
    world: Location, tmp_path: Path, cells: dict[str, str], line: str
) -> None:
    with pytest.raises(SeveralWrong) as caught:
        returned(world, sent(world, tmp_path, **cells))
    (problem,) = caught.value.problems
    assert f"review.xlsx, sheet Review, {line}" in problem.line
    assert problem.remedy


@pytest.mark.database("sqlite")
def test_every_wrong_cell_is_told(world: Location, tmp_path: Path) -> None:
    with pytest.raises(SeveralWrong) as caught:
        returned(world, sent(world, tmp_path, G6="x", G7="y", G8="z"))
    assert len(caught.value.problems) == 3


@pytest.mark.database("sqlite")
def test_what_is_no_workbook_is_refused(world: Location, tmp_path: Path) -> None:
    whole = Path(sent(world, tmp_path)).read_bytes()
    torn = with_torn("xl/workbook.xml", whole)
    for name, content in (("cut.xlsx", whole[:3000]), ("text.xlsx", b"id,decision\n"), ("torn.xlsx", torn)):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(BadInput, match="no workbook that can be read"):
            returned(world, str(tmp_path / name))
    (tmp_path / "none.xlsx").write_bytes(b"")
    with pytest.raises(BadInput, match="is empty"):
        returned(world, str(tmp_path / "none.xlsx"))
    with pytest.raises(BadInput, match="cannot be read"):
        returned(world, str(tmp_path / "missing.xlsx"))


# ---------------------------------------------------------------- pairs
def pairs(place: Location) -> set[tuple[str, str]]:
    with reading(place) as reader:
        return {(pair.first.id, pair.second.id) for pair in look_alikes(reader)}


def test_records_that_look_alike_are_pairs_until_somebody_decides(a_world: World) -> None:
    place = a_world(GROUP)
    assert pairs(place) == {("union", "union-2"), ("ada", "ada-2")}
    apart = tell_apart(place, "ada-2", "ada", Reason("a cousin"))
    assert pairs(place) == {("union", "union-2")}
    merge(place, "union-2", "union", Reason("one", ChangeKind.merge))
    assert pairs(place) == set()
    undo(place, apart)
    assert pairs(place) == {("ada", "ada-2")}
    with reading(place) as reader:
        assert [entry.kind for entry in entries_of_change(reader, apart)] == ["review"]


REFUSED = [
    (("ada", "ada"), "cannot be told apart from itself"),
    (("ada", "union"), "nobody takes them for one"),
    (("ada", "nobody"), "there is no record 'nobody'"),
]


@pytest.mark.parametrize(("two", "words"), REFUSED)
@pytest.mark.database("sqlite")
def test_what_cannot_be_told_apart_is_refused(a_world: World, two: tuple[str, str], words: str) -> None:
    place = a_world(GROUP)
    with pytest.raises(BadInput, match=words):
        tell_apart(place, *two, Reason("why"))


@pytest.mark.database("sqlite")
def test_two_are_told_apart_once(a_world: World) -> None:
    place = a_world(GROUP)
    tell_apart(place, "ada", "ada-2", Reason("cousins"))
    with pytest.raises(BadInput, match="told apart already"):
        tell_apart(place, "ada-2", "ada", Reason("cousins"))


def test_initials_stand_for_names_where_the_employer_is_the_same(a_world: World) -> None:
    place = a_world("""
organisations: [{id: iom, name: IOM Valdoria}, {id: guild, name: Potters Guild}]
people:
  - {id: hana, name: Hana Ostrow, affiliations: [{organisation: iom, post: Officer}]}
  - {id: h, name: H. Ostrow, affiliations: [{organisation: iom, post: Officer}]}
  - {id: hugo, name: H. Ostrow, affiliations: [{organisation: guild, post: Officer}]}
  - {id: karl, name: Karl Ostrow, affiliations: [{organisation: iom, post: Officer}]}
""")
    found = pairs(place)
    assert ("h", "hana") in found
    assert not {("hana", "hugo"), ("hana", "karl"), ("h", "karl")} & found
