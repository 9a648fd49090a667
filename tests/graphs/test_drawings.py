"""Drawings of small networks in a terminal's characters: legible in any width, and the same every time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphs.drawings.chain import Link, chain
from graphs.drawings.shown import Drawing, Shown, Strand
from graphs.drawings.surroundings import surroundings
from graphs.drawings.trunks import trunks
from graphs.walks.around import around
from registry.asof import AsOf
from registry.questions.naming import record_named
from registry.store.reading import reading
from registry.wrapping import cells
from tests.conftest import World

CENTRE = Shown("c", "mechanism", "Board")


def organisation(name: str) -> Shown:
    return Shown(name, "organisation", name)


def member(name: str, *, is_certain: bool = True) -> Strand:
    return Strand(name, "c", "member", "member", is_certain)


def drawn(records: list[Shown], strands: list[Strand], width: int) -> list[str]:
    found = surroundings(CENTRE, records, strands, width)
    assert found is not None
    return list(found.text)


def test_each_record_hangs_on_the_line_of_the_one_that_it_is_tied_to() -> None:
    forum = Shown("forum", "mechanism", "Forum")
    strands = [member("IOM"), member("ILO", is_certain=False), Strand("ILO", "forum", "chair", "chair", True)]
    assert drawn([organisation("IOM"), organisation("ILO"), forum], strands, 60) == [
        "╭─────────╮",
        "│ M Board │",
        "╰─┬───────╯",
        "  ├─ member ─ O IOM",
        "  ╰╌ member ╌ O ILO",
        "              ╰─ chair ─ M Forum",
        "",
        "O organisation  M mechanism  ╌ possible on the day",
    ]


def test_ties_among_the_others_run_beside_them_and_say_what_they_are_where_there_is_room() -> None:
    names = ["IOM", "ILO", "UNDP", "WFP"]
    strands = [*map(member, names), Strand("IOM", "ILO", "funds", "funded by", True)]
    strands += [Strand("WFP", "UNDP", "advises", "advised by", False)]
    strands += [Strand("WFP", "IOM", "reports to", "gets reports of", True)]
    assert drawn([organisation(name) for name in names], strands, 60)[3:] == [
        "  ├─ member ─ O IOM ──────────────────■",
        "  ├─ member ─ O ILO ─ funded by ──────○",
        "  ├─ member ─ O UNDP ╌ advised by ╌╌○ │",
        "  ╰─ member ─ O WFP ────────────────○─○",
        "",
        "O organisation  M mechanism  ╌ possible on the day",
        "■ is tied to each ○ of its line",
    ]


def test_where_names_have_room_on_both_sides_the_record_stands_between_them() -> None:
    names = ["IOM", "ILO", "UNDP", "WFP", "FAO"]
    strands = [*map(member, names), Strand("ILO", "IOM", "", "", True)]
    assert drawn([organisation(name) for name in names], strands, 80) == [
        "○── O IOM ─ member ─╮  ╭─────────╮  ╭─ member ─ O WFP",
        "○── O ILO ─ member ─┼──┤ M Board ├──┴─ member ─ O FAO",
        "   O UNDP ─ member ─╯  ╰─────────╯",
        "",
        "O organisation  M mechanism",
    ]


@pytest.mark.parametrize("width", [60, 100])
def test_wide_combining_and_right_to_left_names_move_no_line(width: int) -> None:
    names = ["労働省", "Cafe\u0301 z\u0323", "مكتب العمل", "IOM"]
    strands = [*map(member, names), *(Strand(name, "IOM", "", "", True) for name in names[:3])]
    lines = drawn([organisation(name) for name in names], strands, width)
    assert [cells(line) for line in lines if line.endswith(("○", "■"))] == [29] * 4
    # What a terminal reads from right to left follows a letter that it reads from left to right.
    assert sum("O مكتب العمل" in line for line in lines) == 1


def test_a_name_shows_literally_and_what_is_cut_is_told() -> None:
    hostile = "[/b][@click=app.exit]x[/] \x1b]52;c;aGk=\x07\u202e" + "long " * 40
    lines = drawn([organisation(hostile)], [member(hostile)], 50)
    text = "\n".join(lines)
    assert "O [/b][@click=app.exit]x[/]" in text
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "lon…\n" in text


networks = st.integers(1, 12).flatmap(
    lambda size: st.tuples(
        st.just(size),
        st.lists(st.tuples(st.integers(0, size - 1), st.integers(0, size - 1)), max_size=30),
        st.integers(16, 130),
    )
)


@settings(max_examples=60, deadline=None)
@given(networks, st.lists(st.text("ab 労\u0301ع-", min_size=1, max_size=40), min_size=12, max_size=12))
def test_no_name_covers_another_no_line_is_wider_and_nobody_is_left_out(
    network: tuple[int, list[tuple[int, int]], int], names: list[str]
) -> None:
    size, pairs, width = network
    records = [Shown(str(n), "organisation", f"{n} {name}") for n, name in enumerate(names[:size])]
    strands = [Strand("c", str(n), "member of", "", n % 2 == 0) for n in range(size)]
    strands += [Strand(str(a), str(b), "with", "with", True) for a, b in pairs if a != b]
    found = surroundings(CENTRE, records, strands, width)  # raises where a text would stand on another
    if found is None:
        assert width < 110
        return
    assert max(map(cells, found.text)) <= width
    assert all(found.rows_of(record.id) for record in records)
    assert found == surroundings(CENTRE, records, strands, width)


@given(st.sets(st.tuples(st.sampled_from("abcdefg"), st.sampled_from("abcdefg"))))
def test_every_tie_beside_the_records_is_on_a_line_of_its_own_lane(pairs: set[tuple[str, str]]) -> None:
    ties = [(a, b) for a, b in sorted(pairs) if a < b]
    found = trunks("abcdefg", ties)
    told = [frozenset((trunk.hub, spoke)) for trunk in found for spoke in trunk.spokes]
    assert sorted(map(sorted, told)) == sorted(map(sorted, {frozenset(tie) for tie in ties}))
    reaches = [(trunk.lane, min(trunk.hub, *trunk.spokes), max(trunk.hub, *trunk.spokes)) for trunk in found]
    for (lane, _, last), (next_lane, first, _) in zip(sorted(reaches), sorted(reaches)[1:], strict=False):
        assert lane != next_lane or last < first


def test_a_way_is_a_chain_with_what_is_told_between_its_records() -> None:
    ada, council = Shown("ada", "person", "Ada"), Shown("council", "mechanism", "Council")
    links = [Link(CENTRE, ["seat: member", "“Ada for the Union” – minutes"], is_certain=False)]
    found: Drawing = chain(ada, [*links, Link(council, ["link: reports to"], is_certain=True)], 30)
    assert list(found.text) == [
        "╭───────╮",
        "│ P Ada │",
        "╰───┬───╯",
        "    ┆ seat: member",
        "    ┆ “Ada for the Union” –",
        "    ┆ minutes",
        "╭───┴─────╮",
        "│ M Board │",
        "╰───┬─────╯",
        "    │ link: reports to",
        "╭───┴───────╮",
        "│ M Council │",
        "╰───────────╯",
        "",
        "P person  M mechanism",
        "┆ possible on the day",
    ]


WORLD = """
organisations:
  - {id: union, name: Union}
  - {id: ministry, name: Ministry}
people: [{id: ada, name: Ada}]
mechanisms:
  - id: board
    name: Board
    seats:
      - {organisation: union, person: ada, role: member, start_date: 2018}
      - {organisation: ministry, role: chair, start_date: 2019, end_date: 2021, last_confirmed: 2021}
  - {id: council, name: Council, seats: [{organisation: ministry}, {organisation: union}]}
"""


@pytest.mark.database("sqlite")
def test_what_is_two_ties_away_comes_along_where_it_is_small_enough(a_world: World) -> None:
    with reading(a_world(WORLD)) as reader:

        def near(day: str, most: int = 30, hops: int = 2) -> tuple[list[str], int, int, int]:
            found = around(reader, record_named(reader, "board"), AsOf.on(day), most=most, hops=hops)
            return [ref.id for ref in found.records], found.hops, found.near, found.beyond

        assert near("2020") == (["ministry", "ada", "union", "council"], 2, 3, 0)
        assert near("2020", hops=1) == (["ministry", "ada", "union"], 1, 3, 1)
        assert near("2020", most=4) == (["ministry", "ada", "union"], 1, 3, 1)
        assert near("2020", most=3) == ([], 1, 3, 0)
        assert near("2023") == (["ada", "union", "council"], 2, 2, 0)  # the chair's time is over
        whole = around(reader, record_named(reader, "board"), AsOf.on("2020"))
        assert whole.nearest == around(reader, record_named(reader, "board"), AsOf.on("2020"), hops=1)
        assert whole.in_the_name_of == (("ada", "union"),)
        assert len([tie for tie in whole.ties if tie.to_id == "council"]) == 2
