"""A person's data erased: gone from tables, journal and files; the seat stays, the chain holds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from registry.asof import AsOf
from registry.changes.adding import add
from registry.changes.creating import create_registry
from registry.changes.editing import Target, Word, edit
from registry.changes.erasing import erase
from registry.changes.journal import Reason
from registry.changes.merging import merge, unmerge
from registry.changes.rebuilding import known_after
from registry.changes.undoing import undo
from registry.checks.integrity import verify
from registry.errors import BadInput, UnknownName
from registry.exchange.own.exporting import export_folder
from registry.exchange.own.loading import load_folder
from registry.questions.journal import history_of
from registry.questions.naming import record_named
from registry.questions.roster import roster_on
from registry.questions.searching import search
from registry.store.location import Location
from registry.store.reading import reading
from registry.store.writing import inspecting, writing
from registry.terms.evidence import ChangeKind
from tests.registry.acts import FACTS

World = Callable[[str], Location]
WHY = Reason("she asked for it")
MINISTRY = Target("organisation", "ministry")


@pytest.fixture
def place(a_world: World) -> Location:
    return a_world(FACTS.read_text(encoding="utf-8").replace("Ada Example", "Ada Lovelace").replace(
        "family_name: Example", "family_name: Lovelace"
    ).replace("chaired by the Ministry", "chaired by Ms. Lovelace of the Ministry"))  # fmt: skip


def everything(place: Location) -> str:
    """All that the tables and the journal hold, as text."""
    from registry.models import metadata

    with inspecting(place) as connection:
        rows = [row for table in metadata.sorted_tables for row in connection.execute(table.select())]
    return repr(rows)


def test_nothing_of_the_person_is_left(place: Location) -> None:
    add(place, "alias", ["of=ada", "name=Augusta King", "kind=former"], Word("report"), WHY)
    add(place, "contact_detail", ["of=ada", "type=voice", "value=00 266 1234"], Word("report"), WHY)
    edit(
        place,
        Target("person", "ada"),
        ["name=Ada, Countess Lovelace"],
        Word("report"),
        Reason("edit Ada Lovelace"),
    )
    assert "Lovelace" in everything(place)
    pseudonym, *_ = erase(place, "ada", WHY)
    left = everything(place)
    for trace in ("Lovelace", "Augusta", "266 1234", "'ada'", '"ada"', "Planning"):
        assert trace not in left, trace
    if not place.is_url:
        files = [Path(place.path + suffix) for suffix in ("", "-wal")]
        content = b"".join(file.read_bytes() for file in files if file.exists())
        assert b"Lovelace" not in content
        assert b"Augusta" not in content
    with reading(place) as reader:
        assert record_named(reader, pseudonym).name == "Erased person"


def test_the_seat_stays_and_the_journal_still_holds(place: Location) -> None:
    pseudonym, *_ = erase(place, "ada", WHY)
    assert verify(place).problems == ()
    with reading(place) as reader:
        seats = roster_on(reader, record_named(reader, "WG"), AsOf.on("2019")).seats
        chair = next(seat for seat in seats if seat.role == "chair")
        assert search(reader, "Lovelace") == []
    assert chair.person is not None
    assert chair.person.id == pseudonym
    assert {note.quote for note in chair.sources} == {
        "chaired by Ms. [erased] of the Ministry",
        "the Ministry",
    }


def test_what_was_known_before_names_nobody_either(place: Location) -> None:
    pseudonym, *_ = erase(place, "ada", WHY)
    with known_after(place, 1) as then:
        assert "Lovelace" not in everything(then)
        with reading(then) as reader:
            assert record_named(reader, pseudonym).kind == "person"


def test_an_erasure_cannot_be_undone_nor_what_it_touched(place: Location) -> None:
    change = edit(place, Target("person", "ada"), ["given_name=Augusta"], Word(), WHY)
    _, erased, _ = erase(place, "ada", WHY)
    with pytest.raises(BadInput, match="no way back"):
        undo(place, erased)
    with pytest.raises(BadInput, match="erased"):
        undo(place, change)


def test_other_people_of_the_same_family_keep_their_names(place: Location) -> None:
    add(place, "person", ["name=William Lovelace"], Word("report"), WHY)
    erase(place, "ada", WHY)
    with reading(place) as reader:
        assert record_named(reader, "William Lovelace").kind == "person"


def test_who_was_merged_into_the_person_goes_too(place: Location) -> None:
    merge(place, "bo", "ada", Reason("the same", ChangeKind.merge))
    erase(place, "ada", WHY)
    assert "Bo Example" not in everything(place)
    assert verify(place).problems == ()


def test_the_erasure_itself_is_in_the_history(place: Location) -> None:
    pseudonym, change, _ = erase(place, "ada", Reason("she asked for it", who="bo"))
    with reading(place) as reader:
        entry = history_of(reader, pseudonym)[0]
    assert (entry.change, entry.who, entry.kind) == (change, "bo", "erase")


@pytest.mark.parametrize("who", ["ministry", "nobody"])
def test_only_a_person_can_be_erased(place: Location, who: str) -> None:
    with pytest.raises((BadInput, UnknownName), match="not a person"):
        erase(place, who, WHY)


def test_a_person_is_erased_once(place: Location) -> None:
    pseudonym, *_ = erase(place, "ada", WHY)
    with pytest.raises(BadInput, match="was erased on"):
        erase(place, pseudonym, WHY)


# ---------------------------------------------------------------- what is nobody else's goes
def added(place: Location, kind: str, *words: str) -> None:
    add(place, kind, list(words), Word("report", quote="so it says"), WHY)


def test_single_words_go_only_where_the_person_is_meant(place: Location) -> None:
    added(place, "person", "id=lerato-nkhetse", "name=Lerato Nkhetse")
    added(place, "organisation", "id=nkhetse-trust", "name=Nkhetse Trust", "description=Nkhetse is a river")
    added(place, "alias", "of=ada", "name=Nkhetse", "kind=former")
    added(place, "alias", "of=ada", "name=member", "kind=former")
    added(place, "alias", "of=ministry", "name=House of Nkhetse", "kind=former")
    erase(place, "ada", WHY)
    assert verify(place).problems == ()
    with reading(place) as reader:
        assert record_named(reader, "lerato-nkhetse").name == "Lerato Nkhetse"
        assert record_named(reader, "House of Nkhetse").id == "ministry"
        assert search(reader, "Nkhetse is a river")


def test_a_full_name_goes_from_any_passage_and_from_the_index(place: Location) -> None:
    described = "description=Founded by Ada  Lovelace; write to ada.l@example.test"
    edit(place, Target("organisation", "ministry"), [described], Word("report"), WHY)
    added(place, "contact_detail", "of=ada", "type=email", "value=ada.l@example.test")
    erase(place, "ada", WHY)
    left = everything(place)
    assert "Founded by [erased]; write to [erased]" in left
    assert "ada.l@" not in left
    assert "lovelace" not in left.casefold()
    with reading(place) as reader:
        assert search(reader, "Ada Lovelace") == []
    assert verify(place).problems == ()


def test_who_changed_the_registry_goes_too(place: Location) -> None:
    edit(place, MINISTRY, ["name=Bureau"], Word("report"), Reason("a new name", who="Ada Lovelace"))
    edit(place, MINISTRY, ["name=Canada Office"], Word("report"), Reason("the Canada Office", who="Bo"))
    pseudonym, *_ = erase(place, "ada", WHY)
    with reading(place) as reader:
        said = [(entry.who, entry.why) for entry in history_of(reader, "ministry")]
    assert {("Bo", "the Canada Office"), (pseudonym, "a new name")} <= set(said)
    assert verify(place).problems == ()


def test_two_rows_that_named_the_person_stay_two(place: Location) -> None:
    added(place, "alias", "of=ada", "name=Augusta King", "kind=former")
    for name in ("Ada Lovelace", "Augusta King", "[erased]"):
        added(place, "alias", "of=ministry", f"name={name}", "kind=former")
    change = last_change_of_place(place)
    erase(place, "ada", WHY)
    assert verify(place).problems == ()
    with known_after(place, change) as then, reading(then) as reader:
        assert reader.number("SELECT count(*) FROM alias WHERE entity_id = 'ministry'") == 3


def last_change_of_place(place: Location) -> int:
    with reading(place) as reader:
        return reader.number("SELECT max(id) FROM change")


@pytest.mark.parametrize("what", ["instrument", "system"])
def test_what_is_cited_for_what_the_person_owns_is_about_the_person(place: Location, what: str) -> None:
    type_of = {"instrument": "type=plan", "system": "type=database"}[what]
    quote = Word("report", quote="the book of Ms. Lovelace")
    add(place, what, ["id=book", "name=Book", type_of, "owner=ada"], quote, WHY)
    assert "the book of Ms. Lovelace" in everything(place)
    erase(place, "ada", WHY)
    assert "the book of Ms. [erased]" in everything(place)
    assert verify(place).problems == ()


# ---------------------------------------------------------------- merged records
def test_a_chain_of_merged_records_goes(place: Location) -> None:
    added(place, "person", "id=cy", "name=Cy Example")
    merge(place, "ada", "bo", Reason("the same", ChangeKind.merge))
    merge(place, "bo", "cy", Reason("the same", ChangeKind.merge))
    erase(place, "cy", WHY)
    assert verify(place).problems == ()
    for trace in ("Lovelace", "Bo Example", "Cy Example"):
        assert trace not in everything(place)


def test_a_merge_of_what_was_erased_is_not_taken_back(place: Location) -> None:
    added(place, "alias", "of=bo", "name=Boris Example", "kind=former")
    merge(place, "bo", "ada", Reason("the same", ChangeKind.merge))
    pseudonym, *_ = erase(place, "ada", WHY)
    with pytest.raises(BadInput, match="erased; it cannot be taken back"):
        unmerge(place, f"{pseudonym}-1", Reason("not the same", ChangeKind.unmerge))


# ---------------------------------------------------------------- proof
def test_what_an_erasure_left_cannot_be_rewritten(place: Location) -> None:
    edit(place, MINISTRY, ["description=Ada Lovelace led it"], Word("report"), WHY)
    erase(place, "ada", WHY)
    assert verify(place).problems == ()
    with writing(place) as connection:
        connection.execute(text("UPDATE change_entry SET after = replace(after, 'led it', 'left it')"))
        connection.execute(text("UPDATE entity SET description = '[erased] left it' WHERE id = 'ministry'"))
    assert {problem.what for problem in verify(place).problems} == {"the entry is not what was sealed"}


def test_one_passage_can_be_erased_twice(place: Location, tmp_path: Path) -> None:
    described = "description=Ada Lovelace followed Bo Example"
    edit(place, MINISTRY, [described], Word("report"), Reason("Ada Lovelace followed Bo Example"))
    erase(place, "ada", WHY)
    erase(place, "bo", WHY)
    assert "[erased] followed [erased]" in everything(place)
    assert verify(place).problems == ()
    export_folder(place, str(tmp_path / "out"), journal=True)
    again = Location(str(tmp_path / "again.db"))
    create_registry(again)
    load_folder(again, str(tmp_path / "out"), why="back")
    assert verify(again).problems == ()


def test_an_erasure_while_somebody_reads_is_an_erasure(place: Location) -> None:
    with inspecting(place) as connection:
        connection.execute(text("SELECT count(*) FROM entity"))
        _, _, scrubbed = erase(place, "ada", WHY)
    assert not scrubbed
    assert "Lovelace" not in everything(place)
