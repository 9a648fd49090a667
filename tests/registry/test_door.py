"""Every change goes through one door: whole, journalled, found again by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from registry.changes.door import Outcome, changing
from registry.changes.journal import Reason
from registry.changes.rows import Row, row_of
from registry.checks.integrity import verify
from registry.models import Entity, Organisation
from registry.questions.naming import record_named
from registry.questions.searching import search
from registry.store.location import Location
from registry.store.reading import reading
from registry.store.writing import writing
from registry.terms.kinds import Kind


class Entry(NamedTuple):
    why: str
    who: str
    table_name: str
    row_id: str
    before: str | None
    after: str | None


def journal(location: Location) -> list[Entry]:
    with reading(location) as reader:
        return reader.rows(
            "SELECT why, who, table_name, row_id, before, after FROM change_entry "
            "JOIN change ON change.id = change_id ORDER BY change_id, position",
            Entry,
        )


def a_union(name: str = "Union") -> list[Row]:
    return [
        row_of(Entity(id="union", kind=Kind.organisation, name=name)),
        row_of(Organisation(id="union")),
    ]


def test_a_change_is_journalled_row_by_row_with_who_and_why(a_world: Callable[[str], Location]) -> None:
    location = a_world("organisations:\n  - {id: other, name: Other}\n")
    with changing(location, Reason("the union joined", who="ada")) as door:
        assert set(door.put(a_union()).values()) == {Outcome.created}
    entries = [entry for entry in journal(location) if entry.why == "the union joined"]
    assert [(e.who, e.table_name, e.row_id, e.before) for e in entries] == [
        ("ada", "entity", "union", None),
        ("ada", "organisation", "union", None),
    ]


def test_an_unchanged_row_leaves_no_entry(a_world: Callable[[str], Location]) -> None:
    location = a_world("organisations:\n  - {id: union, name: Union}\n")
    before = len(journal(location))
    with changing(location, Reason("nothing new")) as door:
        assert set(door.put(a_union()).values()) == {Outcome.unchanged}
    assert len(journal(location)) == before


def test_a_change_that_fails_leaves_nothing(a_world: Callable[[str], Location]) -> None:
    location = a_world("mechanisms:\n  - {id: board, name: Board}\n")
    before = journal(location)
    with pytest.raises(RuntimeError, match="half way"), changing(location, Reason("half a change")) as door:
        door.put(a_union())
        raise RuntimeError("half way")
    assert journal(location) == before
    with reading(location) as reader:
        assert search(reader, "Union") == []


def test_a_renamed_record_is_found_by_its_new_name_alone(a_world: Callable[[str], Location]) -> None:
    location = a_world("organisations:\n  - {id: union, name: Union}\n")
    with changing(location, Reason("renamed")) as door:
        door.put(a_union("Federation")[:1])
    with reading(location) as reader:
        assert record_named(reader, "federation").id == "union"
        assert not [hit for hit in search(reader, "union") if hit.matched == "Union"]


def test_the_database_refuses_what_the_code_would_let_through(a_world: Callable[[str], Location]) -> None:
    location = a_world("mechanisms:\n  - {id: board, name: Board}\n")
    columns = "id, mechanism_id, role, constituency, capacity, knowledge"
    values = "'s-1', 'board', 'member', 'unknown', 'unknown', 'unknown'"
    with pytest.raises(IntegrityError, match="ck_seat_holder"), writing(location) as connection:
        connection.execute(text(f"INSERT INTO seat ({columns}) VALUES ({values})"))


def test_the_journal_accounts_for_every_row(example: Location) -> None:
    assert verify(example).problems == ()


def test_a_row_changed_behind_the_journal_is_found(example: Location) -> None:
    with writing(example) as connection:
        connection.execute(text("UPDATE entity SET name = 'Someone else' WHERE id = 'iom'"))
    problems = verify(example).problems
    assert [(p.what, p.where) for p in problems] == [("the row is not as the journal left it", "entity iom")]


def test_a_row_removed_behind_the_journal_is_found(example: Location) -> None:
    with writing(example) as connection:
        connection.execute(text("DELETE FROM citation WHERE field = 'member_count'"))
    assert any("gone" in problem.what for problem in verify(example).problems)
