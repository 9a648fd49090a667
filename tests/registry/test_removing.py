"""What is removed goes with what rests on it alone; names that a record had are kept where wanted."""

from __future__ import annotations

import pytest

from registry.changes.adding import add
from registry.changes.editing import Target, Word, edit
from registry.changes.expecting import ChangedMeanwhile
from registry.changes.journal import Reason
from registry.changes.own_rows import rows_of_record
from registry.changes.removing import remove, what_goes
from registry.changes.undoing import undo
from registry.errors import BadInput
from registry.questions.journal import last_change_of
from registry.questions.naming import record_named
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.actors import AliasKind
from tests.conftest import Interlock, World
from tests.registry.acts import told

pytestmark = pytest.mark.database("sqlite")

WORLD = """
sources: [{id: minutes, name: Minutes of the Board, type: minutes}]
organisations:
  - {id: union, name: Union of Farm Workers, aliases: [{name: Farmers, kind: informal}]}
  - {id: branch, name: Branch of the Union, parent: union}
mechanisms:
  - id: board
    name: Board
    seats:
      - {id: s-union, organisation: union, sources: [{source: minutes, quote: "they sit"}]}
      - {id: s-deputy, organisation: branch, alternate_of: s-union}
"""
WHY = Reason("a mistake")


@pytest.fixture
def world(a_world: World) -> Location:
    return a_world(WORLD)


def test_a_row_goes_with_its_passages_and_undo_brings_both_back(world: Location) -> None:
    before = told(world)
    with pytest.raises(BadInput, match="seat s-deputy of board has it as alternate of"):
        remove(world, Target("seat", "s-union"), WHY)
    edit(world, Target("seat", "s-deputy"), ["alternate_of="], Word(), WHY)
    assert what_goes(world, Target("seat", "s-union")).told == "1 cited passage"
    remove(world, Target("seat", "s-union"), WHY)
    assert "they sit" not in str(told(world))
    undo(world)
    undo(world)
    assert told(world) == before


def test_a_record_goes_with_its_own_rows_and_not_while_others_name_it(world: Location) -> None:
    before = told(world)
    going = what_goes(world, Target("organisation", "union"))
    assert going.in_the_way == (
        "organisation branch has it as parent",
        "seat s-union of board has it as organisation",
    )
    with pytest.raises(BadInput, match="cannot be removed"):
        remove(world, Target("organisation", "union"), WHY)
    assert told(world) == before
    # The board's seats are its own, and go with it.
    assert what_goes(world, Target("mechanism", "board")).told == "1 cited passage, 2 seats"
    remove(world, Target("mechanism", "board"), WHY)
    undo(world)
    assert told(world) == before


def test_who_edits_what_somebody_else_removed_is_told_so(world: Location) -> None:
    with reading(world) as reader:
        seen = last_change_of(reader, "union")
        [alias] = [
            row.row_id
            for rows in rows_of_record(world, record_named(reader, "Union of Farm Workers"))
            for row in rows.rows
            if rows.kind.word == "alias"
        ]
    remove(world, Target("alias", alias), Reason("twice", who="ada"))
    with pytest.raises(ChangedMeanwhile, match=f"change 2 by ada: alias {alias} was removed"):
        edit(world, Target("alias", alias), ["kind=former"], Word(), WHY, seen)


def test_the_old_name_of_what_is_renamed_still_finds_it(world: Location, interlock: Interlock) -> None:
    target = Target("organisation", "union")
    word = Word("minutes", "page 2")
    edit(world, target, ["name=Union of Land Workers"], word, WHY, keep_name=AliasKind.former)
    with reading(world) as reader:
        assert record_named(reader, "Union of Farm Workers").id == "union"
        assert reader.number("SELECT count(*) FROM citation WHERE alias_id IS NOT NULL") == 1
    # Back to a name that it is called by already: nothing stands twice.
    edit(world, target, ["name=Union of Farm Workers"], word, WHY, keep_name=AliasKind.former)
    edit(world, target, ["name=Farmers"], word, WHY, keep_name=AliasKind.former)
    undo(world)
    words = ("edit", "union", "name=Farm Union", "--keep-name", "Former", "--why", "renamed")
    assert interlock(*words, registry=str(world.path)).returncode == 0
    assert "union" in interlock("find", "land workers", registry=str(world.path)).stdout


def test_the_command_says_what_would_go_and_wants_a_reason(world: Location, interlock: Interlock) -> None:
    place = str(world.path)
    before = told(world)
    shown = interlock("remove", "Board", "--dry-run", registry=place)
    assert (shown.returncode, shown.stdout) == (
        0, "mechanism board would go, and with it 1 cited passage, 2 seats\n",
    )  # fmt: skip
    for words in (("remove", "Board"), ("remove", "Boa", "--why", "x"), ("remove", "s-union", "--why", "x")):
        assert interlock(*words, registry=place).returncode in (2, 3), words
    assert told(world) == before
    assert interlock("remove", "s-deputy", "--why", "a mistake", registry=place).returncode == 0
    assert interlock("undo", registry=place).returncode == 0
    assert told(world) == before


def test_rows_of_a_record_are_told_kind_by_kind_those_of_others_apart(world: Location) -> None:
    add(world, "affiliation", _post(world), Word(), WHY)
    with reading(world) as reader:
        union = record_named(reader, "union")
    found = {(rows.kind.word, rows.kind.is_own): rows for rows in rows_of_record(world, union)}
    assert found["alias", True].in_all == 1
    assert found["statement", True].rows == ()
    [seat] = found["seat", False].rows
    assert (seat.owner.id, [note.quote for note in seat.sources]) == ("board", ["they sit"])
    [post] = found["affiliation", False].rows
    assert {field.name: text for field, text in post.fields}["post"] == "clerk"
    assert ("party", False) not in found


def _post(world: Location) -> list[str]:
    add(world, "person", ["name=Ada Example"], Word(), WHY)
    return ["of=Ada Example", "organisation=union", "post=clerk"]
