"""A list on screen and its command give the same rows in the same order, whatever they are asked."""

from __future__ import annotations

import io
import json
import shlex
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import registry.asof
from registry.asof import AsOf
from registry.dates import PartialDate
from registry.store.location import Location
from tests.conftest import World
from tests.tui.test_cli_lists import WORLD
from tui.cli.main import main
from tui.lists import LISTS
from tui.remembering import Kept
from tui.states.arrangement import Arrangement, arrange, arrangement_of
from tui.states.followed import sort_followed, words_followed
from tui.states.lines import Column
from tui.states.lists import ListState, MechanismList
from tui.states.orders import Order
from tui.states.route import Route
from tui.states.work import ProjectList

pytestmark = pytest.mark.database("sqlite")

NAMES = (
    "Éclair d'État", "=SUM(A1)", "-minus first", "Task Force on Data", "Data Task Group", "[b]Bold[/b]",
    "Union «Labour»", "労働組合", "100% Youth_Council", "Youth: the council", '"Quoted" board',
    "No. 10", "No. 9",
)  # fmt: skip
"""Names as somebody may have them, a body and an organisation of each."""


def odd_world() -> str:
    """The small world, and records of every name, tied so that columns differ."""
    bodies, organisations, projects = [], [], []
    for n, name in enumerate(NAMES):
        told, country = json.dumps(name, ensure_ascii=False), ("ls", "mu")[n % 2]
        organisations.append(f"  - {{id: o{n}, name: {told}, country: {country}, classification: ministry}}")
        seats = ", ".join(f"{{organisation: o{m}, start_date: {2010 + m}}}" for m in range(n % 4))
        bodies.append(f"  - {{id: b{n}, name: {told}, country: {country}, seats: [{seats}]}}")
        projects.append(f"  - {{id: p{n}, name: {told}, start_date: {2010 + n % 5}-0{1 + n % 9}}}")
    parts = WORLD
    for heading, rows in (("organisations", organisations), ("mechanisms", bodies), ("projects", projects)):
        parts = parts.replace(f"\n{heading}:\n", f"\n{heading}:\n" + "\n".join(rows) + "\n")
    return parts


@pytest.fixture
def world(a_world: World, monkeypatch: pytest.MonkeyPatch) -> Location:
    """The odd world, on a day that stands still."""
    monkeypatch.setattr(registry.asof, "today", lambda: PartialDate("2026-11-23"))
    monkeypatch.setenv("COLUMNS", "200")
    return a_world(odd_world())


def answered(place: Location, words: Sequence[str]) -> tuple[int, str, str]:
    """The command in this process: its exit code and what it prints."""
    out, err = io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main(["--registry", place.path, *words])
    out.seek(0)
    return code, out.read(), err.getvalue()


def told_by(place: Location, route: Route) -> list[str]:
    """The ids of the rows that the route's command prints, in their order."""
    code, out, err = answered(place, [*route.command, "--json"])
    assert code == 0, (route.command, err)
    document = json.loads(out)
    if route.screen == "forums":
        return [forum["id"] for forum in document["forums"]]
    return [row["subject" if route.screen == "findings" else "ref"]["id"] for row in document]


def route_of(name: str, state: ListState[Any]) -> Route:
    """Where the list is, as its screen tells it."""
    day = "" if state.as_of.is_today else str(state.as_of.text)
    columns = arrangement_of(state).columns
    return Route(name, as_of=day, words=words_followed(state), sort=sort_followed(state), columns=columns)


def shown(state: ListState[Any]) -> list[str]:
    state.count()
    return [line.ref.id for line in state.window(0, -1) if line.ref]


PARTS = st.sampled_from(
    [
        *NAMES, "labour", "force data", '"task force"', '"open', "-m", "ministry", "ls", "mu", "2", "datta",
        ">1", "<=2", ">2014", "<2012-03", ">=", "<x", "no", "unknown", "m", "10", "", "signed", ">draft",
    ]
)  # fmt: skip


def asked(columns: Sequence[Column]) -> st.SearchStrategy[tuple[str, tuple[Order, ...], list[str]]]:
    """What may be typed into a filter, orders, and columns."""
    fields = [column.field for column in columns]
    field = st.sampled_from(["", "", *(f"{name}:" for name in fields), f"{fields[-1][:2]}:", "nothing:"])
    token = st.builds("{}{}{}".format, st.sampled_from(["", "", "!", "~", "!~"]), field, PARTS)
    words = st.lists(token, max_size=3).map(" ".join)
    order = st.builds(Order, st.sampled_from(fields), st.booleans())
    orders = st.lists(order, max_size=2, unique_by=lambda each: each.column).map(tuple)
    return st.tuples(words, orders, st.lists(st.sampled_from(fields), max_size=3))


@pytest.mark.parametrize("name", LISTS)
def test_the_command_of_a_list_gives_the_same_rows_in_the_same_order(world: Location, name: str) -> None:
    kind = LISTS[name]

    @given(asked(kind.columns), st.sampled_from(["", "2016", "2012-05"]))
    @settings(max_examples=30, deadline=None, derandomize=True, database=None)
    def holds(wanted: tuple[str, tuple[Order, ...], list[str]], day: str) -> None:
        words, orders, columns = wanted
        state = kind(world, AsOf.on(day or None))
        state.words = words
        state.sort_by(*orders)
        state.choose_columns(frozenset(columns) or None)
        rows = shown(state)
        assert told_by(world, route_of(name, state)) == rows, wanted

    holds()


def lines_of(place: Location, *words: str) -> list[str]:
    code, out, err = answered(place, words)
    assert code == 0, err
    return [" ".join(line.split()) for line in out.splitlines()]


def test_the_columns_of_a_command_are_those_of_the_list(world: Location) -> None:
    state = MechanismList(world, AsOf.on())
    state.words = '"task force" seats:>2'
    arrange(state, Arrangement("-seats,body", ("body", "seats")))
    (row,) = state.window(0, -1)
    words = route_of("mechanisms", state).command
    assert shlex.join(words) == (
        "mechanisms --filter '\"task force\" seats:>2' --sort -seats,body --columns body,seats"
    )
    assert lines_of(world, *words) == ["BODY SEATS", " ".join(row.cells), "", "1 mechanism"]
    assert lines_of(world, "mechanisms", "--filter", "zzz", "--columns", "seats") == ["No mechanisms fit."]


def test_rows_that_stand_in_groups_stand_in_one_table_once_they_are_sorted(world: Location) -> None:
    lines = lines_of(world, "recommendations", "--sort", "-number", "--columns", "number,response")
    assert lines == ["NO. RESPONSE", "10", "2 accept", "", "2 recommendations"]
    assert lines_of(world, "recommendations", "--sort=-number")[0].startswith("NO. RECOMMENDATION")
    assert lines_of(world, "due", "--sort", "-date", "--columns", "date")[0] == "DATE"
    assert lines_of(world, "check", "--columns", "sev")[0] == "SEVERITY"


def test_filters_go_together_with_the_filters_of_the_command(world: Location) -> None:
    def ids(*words: str) -> list[str]:
        return [row["ref"]["id"] for row in json.loads(answered(world, [*words, "--json"])[1])]

    found = ids("organisations", "--country", "MU", "--filter", "!no", "--sort", "-organisation")
    assert found == ["o7", "o9", "o3", "o1", "o5"]
    assert ids("mechanisms", "--country", "LS", "--filter", "seats:>1") == ["b10", "b2", "b6"]
    assert ids("mechanisms", "--theme", "skills", "--filter", "!technical") == []


REFUSED = {
    "organisations --sort size": "--sort: no column 'size' here (there are organisation, type,",
    "people --columns person,age": "--columns: no column 'age' here (there are person, posts, seats)",
    "projects --filter owner:iom": "--filter: no column 'owner' here (there are project, code,",
    "mechanisms --filter 'seats:>many'": "--filter: 'many' is no number (write seats:>3)",
    "events --filter 'when:<soon'": "--filter: 'soon' is no date (write when:<2017",
    "instruments --filter 'stage:>signd'": "--filter: 'signd' is none of: proposed, draft",
    "systems --filter state:": "--filter: 'state:' names nothing to look for",
    "sources --sort ,": "--sort: ',' names no column",
    "due --filter seats:1": "--filter: no column 'seats' here (there are date, late, what,",
    "check --columns ,": "--columns: ',' names no column",
    "forums --matrix --columns seats": "--columns: the columns of the matrix are forums",
    "mechanisms --theme data --sort body": "--sort: the bodies for a theme have an order",
}


def test_what_a_list_does_not_know_is_refused_in_a_line(empty: Location) -> None:
    for words, said in REFUSED.items():
        code, out, err = answered(empty, shlex.split(words))
        assert (code, out, err.count("\n")) == (2, "", 1), words
        assert err.startswith(f"interlock: {said}"), words


def test_on_screen_what_is_not_understood_is_said_and_narrows_nothing(world: Location) -> None:
    state = ProjectList(world, AsOf.on())
    every = state.count()
    state.words = "from:<soon"
    assert state.count() == every
    assert state.problem.startswith("'soon' is no date")
    state.words = "from:<soon from:<2011 code:"
    assert 0 < state.count() < every
    assert words_followed(state) == "from:<2011"


def test_how_a_list_is_arranged_is_kept_until_it_is_as_it_comes() -> None:
    kept = Kept().with_arrangement("people", Arrangement("-seats", ("person", "seats")))
    assert dict(kept.lists) == {"people": Arrangement("-seats", ("person", "seats"))}
    assert kept.with_arrangement("people", Arrangement()).lists == ()
