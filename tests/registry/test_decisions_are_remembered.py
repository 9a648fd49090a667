"""What was decided once of who is who is not asked again, and is known when it is said again."""

from __future__ import annotations

from registry.changes.undoing import undo
from registry.exchange.incoming.entering.deciding import decide
from registry.exchange.incoming.entering.settled import settled_as
from registry.exchange.incoming.told import Key, Told
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.kinds import Kind
from tests.conftest import World
from tests.registry.acts import told
from tests.registry.lists import SERIES, a_part, a_person, a_record, bring

ADA = "people:\n  - {id: ada, name: Ada Li}\n"


def waiting(place: Location) -> list[str]:
    with reading(place) as reader:
        return [str(row["id"]) for row in reader.records("SELECT id FROM waiting ORDER BY file, name, id")]


def test_who_somebody_is_now_is_known_also_where_contact_details_waited(a_world: World) -> None:
    place = a_world(ADA)
    reached = {"contact_details": [a_part(1, type="email", value="ada@union.example")]}
    bring(place, Told("a.csv", "hand", SERIES, 1, (a_person("Ada Li", 1, parts=reached),), ()))
    (one,) = waiting(place)
    decide(place, one, "ada", "she told me")
    with reading(place) as reader:
        assert settled_as(reader, one) == "ada"


BOARD = (
    ADA
    + """
organisations:
  - {id: union, name: Union of Weavers, acronym: UW}
mechanisms:
  - {id: board, name: Wage Board}
  - {id: forum, name: Harbour Forum}
"""
)


def a_sheet(file: str, *rows: tuple[str, str], body: str = "Wage Board") -> Told:
    """A list of some who sit on a body, each a person of an organisation; no edition of any other list."""
    seats, records = [], {}
    for row, (person, organisation) in enumerate(rows, 2):
        keys = f"{person}/{row}".lower(), organisation.lower()
        seats.append(a_part(row, person=Key(keys[0]), organisation=Key(keys[1]), role="member"))
        records[keys[0]] = a_record(Kind.person, keys[0], person, row=row)
        records[keys[1]] = a_record(Kind.organisation, keys[1], organisation, row=row)
    records["body"] = a_record(Kind.mechanism, "body", body, parts={"seats": seats})
    return Told(file, "hand", file, len(rows) + 1, tuple(records.values()), ())


def named(place: Location) -> list[str]:
    with reading(place) as reader:
        return [str(row["name"]) for row in reader.records("SELECT name FROM waiting ORDER BY file, name")]


def decide_by_name(place: Location, name: str, same_as: str | None) -> None:
    with reading(place) as reader:
        (one, *_) = reader.records("SELECT id FROM waiting WHERE name = :name ORDER BY file", name=name)
    decide(place, str(one["id"]), same_as, "asked them")


def of_record(place: Location, record: str) -> int:
    with reading(place) as reader:
        return reader.number("SELECT count(*) FROM seat WHERE person_id = :id", id=record)


def test_who_was_decided_on_one_list_is_known_on_any_later_one_beside_the_same(a_world: World) -> None:
    place = a_world(BOARD)
    bring(place, a_sheet("april", ("Ada Li", "UW")), body="board")
    decide_by_name(place, "UW", "union")
    decide_by_name(place, "Ada Li", "ada")
    bring(place, a_sheet("may", ("ADA LI", "UW")), body="board")
    assert (named(place), of_record(place, "ada")) == ([], 1)
    undo(place)
    undo(place)
    bring(place, a_sheet("may", ("ADA LI", "UW")), body="board")
    assert "ADA LI" in named(place), "what was decided was taken back"


def test_a_record_of_its_own_is_that_record_on_the_next_list(a_world: World) -> None:
    place = a_world(BOARD)
    bring(place, a_sheet("april", ("Ada Li", "UW")), body="board")
    decide_by_name(place, "Ada Li", None)
    decide_by_name(place, "UW", "union")
    bring(place, a_sheet("may", ("Ada Li", "UW")), body="board")
    assert (named(place), of_record(place, "ada"), of_record(place, "ada-li")) == ([], 0, 1)


def test_the_same_question_is_asked_once(a_world: World) -> None:
    place = a_world(BOARD)
    for file in ("april", "may", "june"):
        bring(place, a_sheet(file, ("Ada Li", "UW")), body="board")
    assert named(place) == ["Ada Li", "UW"] * 3
    before = told(place)
    decide_by_name(place, "Ada Li", "ada")
    assert named(place) == ["UW", "Ada Li", "UW", "Ada Li", "UW"], "whether it is the same UW nobody has said"
    decide_by_name(place, "UW", "union")
    assert named(place) == []
    undo(place)
    undo(place)
    assert told(place) == before


def test_a_name_alone_is_remembered_nowhere(a_world: World) -> None:
    place = a_world(BOARD)
    bring(place, a_sheet("april", ("Ada Li", "UW")), body="board")
    decide_by_name(place, "UW", "union")
    decide_by_name(place, "Ada Li", "ada")
    bring(place, a_sheet("harbour", ("Ada Li", "UW"), body="Harbour Forum"), body="forum")
    assert named(place) == ["Ada Li", "UW"], "another body, and another UW for all that the list says"
    bring(place, a_sheet("elsewhere", ("Ada Li", "Potters Guild")), body="board")
    assert "Ada Li" in named(place), "another organisation"


def test_two_who_are_written_alike_beside_the_same_are_asked_about_each_time(a_world: World) -> None:
    place = a_world(BOARD)
    bring(place, a_sheet("april", ("Ada Li", "UW")), body="board")
    decide_by_name(place, "UW", "union")
    decide_by_name(place, "Ada Li", "ada")
    bring(place, a_sheet("may", ("Ada Li", "UW"), ("Ada Li", "UW")), body="board")
    assert named(place) == ["Ada Li", "Ada Li"]


def test_who_was_left_for_later_waits_on_when_another_name_of_the_list_is_the_same(a_world: World) -> None:
    place = a_world(BOARD)
    sheet = a_sheet("april", ("Bo Mota", "UW"), ("Eve Paz", "Weavers Union"))
    bring(place, sheet, body="board")
    decide_by_name(place, "UW", "union")
    before = told(place)
    assert named(place) == ["Weavers Union"]
    assert bring(place, sheet, body="board").change is None, "nobody has decided in between"
    assert told(place) == before
    bring(place, a_sheet("may", ("Bo Mota", "UW"), ("Eve Paz", "Weavers Union")), body="board")
    assert named(place)[-1] == "Weavers Union", "nor does another list decide it"
    decide_by_name(place, "Weavers Union", "union")
    assert named(place).count("Weavers Union") == 0


def test_two_whom_a_list_tells_apart_by_their_codes_are_two(a_world: World) -> None:
    place = a_world(BOARD)
    named_alike = [
        a_record(Kind.organisation, f"k{n}", "Union of Weavers", row=n, codes=[("reg", f"x{n}")])
        for n in (1, 2)
    ]
    bring(place, Told("a.csv", "hand", SERIES, 1, (named_alike[0],), ()))
    decide_by_name(place, "Union of Weavers", "union")
    sheet = Told("b.csv", "hand", SERIES, 2, tuple(named_alike), ())
    assert bring(place, sheet).files[0].to_review == 0
    assert bring(place, sheet).change is None
