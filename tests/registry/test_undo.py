"""Whatever was done can be taken back, and done again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from registry.changes.adding import add
from registry.changes.editing import Target, Word, edit
from registry.changes.journal import Reason
from registry.changes.rebuilding import known_after
from registry.changes.undoing import redo, undo
from registry.checks.integrity import verify
from registry.errors import BadInput
from registry.questions.journal import history_of, last_change_of
from registry.questions.naming import record_named
from registry.store.location import Location
from registry.store.reading import reading
from tests.registry.acts import FACTS, Act, acts, carried_out, told

World = Callable[[str], Location]
MINISTRY = Target("organisation", "ministry")
NOBODY = Word()

many_acts = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@many_acts
@given(doing=st.lists(acts, min_size=1, max_size=5))
def test_acts_undone_leave_all_as_it_was_and_redone_restore_it(a_world: World, doing: list[Act]) -> None:
    place = a_world(FACTS.read_text(encoding="utf-8"))
    states = [told(place)]
    states += [told(place) for act in doing if carried_out(place, act) is not None]
    for before in reversed(states[:-1]):
        undo(place)
        assert told(place) == before
    for after in states[1:]:
        redo(place)
        assert told(place) == after
    assert verify(place).problems == ()


@many_acts
@given(doing=st.lists(acts, min_size=1, max_size=4))
def test_what_was_known_then_is_what_was_told_then(a_world: World, doing: list[Act]) -> None:
    place = a_world(FACTS.read_text(encoding="utf-8"))
    then = {1: told(place)}
    for act in doing:
        change = carried_out(place, act)
        if change is not None:
            then[change] = told(place)
    for change, said in then.items():
        with known_after(place, change) as past:
            assert told(past) == said
            assert verify(past).problems == ()


def renamed(place: Location, name: str) -> int:
    change = edit(place, MINISTRY, [f"name={name}"], NOBODY, Reason("renamed"))
    assert change is not None
    return change


def test_an_undone_change_is_in_the_journal_with_who_took_it_back(a_world: World) -> None:
    place = a_world(FACTS.read_text(encoding="utf-8"))
    change = renamed(place, "Bureau of Work")
    undo(place, who="ada")
    with reading(place) as reader:
        entry = history_of(reader, "ministry")[0]
        assert record_named(reader, "Ministry of Work").id == "ministry"
    assert (entry.kind, entry.undoes, entry.who) == ("undo", change, "ada")
    assert entry.differences == [("name", "Bureau of Work", "Ministry of Work")]


def test_an_earlier_change_can_be_undone_where_nothing_was_built_on_it(a_world: World) -> None:
    place = a_world(FACTS.read_text(encoding="utf-8"))
    first = renamed(place, "Bureau of Work")
    edit(place, Target("person", "ada"), ["given_name=Adelaide"], NOBODY, Reason("her full name"))
    undo(place, first)
    with reading(place) as reader:
        assert record_named(reader, "Ministry of Work").id == "ministry"
        assert reader.fields("SELECT given_name FROM person WHERE id = 'ada'") == {"given_name": "Adelaide"}


def test_what_was_changed_since_stands_in_the_way_and_is_named(a_world: World) -> None:
    place = a_world(FACTS.read_text(encoding="utf-8"))
    first, second = renamed(place, "Bureau of Work"), renamed(place, "Office of Work")
    with pytest.raises(BadInput, match=f"undo change {second} first"):
        undo(place, first)
    with reading(place) as reader:
        assert last_change_of(reader, "ministry") == second


def test_what_was_built_on_a_record_stands_in_the_way_and_is_named(a_world: World) -> None:
    place = a_world(FACTS.read_text(encoding="utf-8"))
    _, made = add(place, "organisation", ["name=Union"], NOBODY, Reason("new"))
    _, seated = add(place, "seat", ["of=board", "organisation=union"], NOBODY, Reason("seated"))
    with pytest.raises(BadInput, match=f"undo change {seated} first"):
        undo(place, made)


@pytest.mark.parametrize(
    ("number", "said"), [(99, "there is no change 99"), (1, "was taken back already, by change 2")]
)
def test_what_cannot_be_undone_says_why(a_world: World, number: int, said: str) -> None:
    place = a_world("organisations:\n  - {id: union, name: Union}\n")
    undo(place)
    with pytest.raises(BadInput, match=said):
        undo(place, number)


def test_a_whole_import_is_one_undo(a_world: World) -> None:
    place = a_world(FACTS.read_text(encoding="utf-8"))
    undo(place)
    assert told(place) == {}
    redo(place)
    assert len(told(place)) == 11


def test_an_empty_registry_has_nothing_to_undo_or_redo(a_world: World) -> None:
    place = a_world("organisations:\n  - {id: union, name: Union}\n")
    with pytest.raises(BadInput, match="nothing to redo"):
        redo(place)
    undo(place)
    with pytest.raises(BadInput, match="nothing to undo"):
        undo(place)
