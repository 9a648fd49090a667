"""Whatever files tell: undo brings back what was, a second time changes nothing, the own format keeps it."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from registry.changes.undoing import undo
from registry.checks.integrity import verify
from registry.exchange.incoming.entering.deciding import decide
from registry.exchange.incoming.entering.holding import held_back, kept_for
from registry.exchange.incoming.entering.waiting import as_json, from_json
from registry.exchange.incoming.told import Key, Scalar, Told, ToldPart, ToldRecord
from registry.exchange.own.exporting import export_folder
from registry.exchange.own.loading import load_folder
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.kinds import Kind
from tests.conftest import Database, World
from tests.registry.acts import told
from tests.registry.lists import a_part, a_record, bring

pytestmark = pytest.mark.database("sqlite")
few = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

THERE = """
sources: [{id: minutes, name: Minutes, as_of: 2019}]
people: [{id: ada, name: Ada Li}, {id: ada-too, name: Ada Li}, {id: bo, name: Bo Chan}]
organisations: [{id: union, name: Union, website: 'https://u.example', sources: [{source: minutes}]}]
mechanisms:
  - id: board
    name: Wage Board
    seats:
      - {person: ada, role: chair, sources: [{source: minutes, locator: p. 1}]}
      - {organisation: union, person: bo, start_date: 2015, last_confirmed: 2019}
"""
NAMES = {
    Kind.person: ["Ada Li", "ada  li", "Bo Chan", "Eve Fox", "??", "Łucja\u202e Ó"],
    Kind.organisation: ["Union", "Trade Union", "工会"],
    Kind.mechanism: ["Wage Board", "Other Board"],
}
KEYS = {Kind.person: ["p1", "p2", "p3"], Kind.organisation: ["o1", "o2"], Kind.mechanism: ["b1", "b2"]}
DAYS = st.sampled_from([None, "2018", "2020-05", "2020-05-04", "2021"])
PEOPLE, BODIES = st.sampled_from([*KEYS[Kind.person], "nobody"]), st.sampled_from(KEYS[Kind.mechanism])


@st.composite
def seats(draw: st.DrawFn) -> ToldPart:
    fields: dict[str, Scalar] = {"role": draw(st.sampled_from(["member", "chair", "queen", None]))}
    if draw(st.booleans()):
        fields["person"] = Key(draw(PEOPLE))
    if draw(st.booleans()):
        fields["organisation"] = Key(draw(st.sampled_from(["o1", "o2", "p1"])))
    fields |= {key: draw(DAYS) for key in ("start_date", "end_date") if draw(st.integers(0, 3)) == 0}
    return a_part(draw(st.integers(1, 12)), **fields)


@st.composite
def records(draw: st.DrawFn, kind: Kind, key: str) -> ToldRecord:
    fields: dict[str, Scalar] = {}
    parts: Mapping[str, list[ToldPart]] = {}
    if kind is Kind.organisation:
        fields = {"website": draw(st.sampled_from([None, "https://u.example", "https://v.example"]))}
        if draw(st.booleans()):
            fields["parent"] = Key(draw(st.sampled_from(["o1", "o2"])))
    if kind is Kind.mechanism:
        parts = {"seats": draw(st.lists(seats(), max_size=4))}
    codes = draw(st.lists(st.sampled_from([("x", "1"), ("x", "2"), ("interlock", "ada")]), max_size=1))
    name = draw(st.sampled_from(NAMES[kind]))
    row = draw(st.integers(1, 12))
    return a_record(kind, key, name, row=row, codes=codes, parts=parts)._replace(fields=fields)


@st.composite
def files(draw: st.DrawFn) -> Told:
    found = [
        draw(records(kind, key)) for kind, keys in KEYS.items() for key in keys if draw(st.integers(0, 3)) > 0
    ]
    whole = frozenset(draw(st.lists(BODIES, max_size=2))) & {record.key for record in found}
    series = draw(st.sampled_from(["one list", "another"]))
    return Told(f"{series}.csv", "hand", series, 12, tuple(found), (), whole, draw(DAYS))


def waiting(place: Location) -> list[tuple[str, str]]:
    with reading(place) as reader:
        rows = reader.records("SELECT id, record_kind FROM waiting ORDER BY id")
        return [(str(row["id"]), str(row["record_kind"])) for row in rows]


@few
@given(told_=st.lists(files(), min_size=1, max_size=3), same=st.booleans())
def test_imports_and_decisions_are_undone_and_repeated_without_a_trace(
    a_world: World, told_: list[Told], same: bool
) -> None:
    place = a_world(THERE)
    states, known = [told(place)], {"person": "bo", "organisation": "union", "mechanism": "board"}
    for file in told_:
        done = bring(place, file)
        (counted,) = done.files
        assert (
            counted.created + counted.updated + counted.unchanged + len(counted.set_aside)
            == counted.rows_read
        )
        if done.change is not None:
            states.append(told(place))
        assert bring(place, file).change is None, "the same file again"
    for waiting_id, kind in waiting(place)[:2]:
        if any(waiting_id == other for other, _ in waiting(place)):
            decide(place, waiting_id, known[kind] if same else None, "so it is")
            states.append(told(place))
    assert not verify(place).problems
    while len(states) > 1:
        assert told(place) == states.pop()
        undo(place)
    assert told(place) == states[0]


@few
@given(file=files())
def test_the_own_format_keeps_what_an_import_made(database: Database, a_world: World, file: Told) -> None:
    place, other = a_world(THERE), database.new_registry("other")
    bring(place, file)
    with tempfile.TemporaryDirectory() as folder:
        export_folder(place, folder, contacts=True)
        load_folder(other, folder, why="again")
    assert told(other) == told(place)
    assert bring(other, file).change is None


@few
@given(file=files())
def test_what_waits_is_read_back_as_it_was_kept(file: Told) -> None:
    keys = [record.key for record in file.records if record.kind is Kind.person]
    for kept in kept_for(file, held_back(file, keys), keys).values():
        assert from_json(as_json(kept)) == kept


def test_a_seat_that_only_its_end_tells_from_an_earlier_one_is_set_aside(a_world: World) -> None:
    place = a_world(
        "organisations: [{id: union, name: Union, identifiers: [{scheme: x, identifier: '1'}]}]\n"
        "mechanisms: [{id: board, name: Wage Board, identifiers: [{scheme: x, identifier: '2'}],\n"
        "  seats: [{organisation: union, end_date: 2020-04}]}]"
    )
    seat = a_part(2, organisation=Key("o1"), end_date="2022")
    union = a_record(Kind.organisation, "o1", "Union", codes=[("x", "1")])
    board = a_record(Kind.mechanism, "b1", "Wage Board", codes=[("x", "2")], parts={"seats": [seat]})
    (file,) = bring(place, Told("a.csv", "hand", "a", 2, (union, board), (), on="2021")).files
    assert [(row.where, row.why) for row in file.set_aside] == [
        ("row 2", "another row says the same already")
    ]
