"""Pieces of time tell the same days as the seats they come from, and pairs are those of some day."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphs.maps.kinds.stays import Spell, apart, around, meeting, stays_of
from graphs.maps.kinds.together import pairs_together
from registry.spans import Held, Span

DAYS = [f"2016-02-{day:02}" for day in range(26, 30)] + [f"2016-03-{day:02}" for day in range(1, 6)]
BEFORE, AFTER = "1900-01-01", "2100-12-31"


@st.composite
def spans(draw: st.DrawFn) -> Span:
    first, last = sorted([draw(st.integers(0, len(DAYS) - 1)), draw(st.integers(0, len(DAYS) - 1))])
    return Span(draw(st.sampled_from([DAYS[first], None])), draw(st.sampled_from([DAYS[last], None])))


@st.composite
def helds(draw: st.DrawFn) -> Held:
    """Something that is certain on some of the days on which it is possible, or on none."""
    possible = draw(spans())
    certain = meeting(Held(possible, possible), Held(None, draw(spans()))).certain
    return Held(possible, draw(st.sampled_from([certain, None])))


def days(held: Held) -> tuple[set[str], set[str]]:
    """The days on which it is possible, and on which it is certain, by looking at each."""
    every = [BEFORE, *DAYS, AFTER]
    return (
        {day for day in every if held.possible and held.possible.has(day)},
        {day for day in every if held.certain and held.certain.has(day)},
    )


@settings(deadline=None)
@given(st.lists(helds(), min_size=1, max_size=5))
def test_pieces_lie_apart_and_tell_the_same_days(times: list[Held]) -> None:
    pieces = apart(times)
    told = Counter(day for piece in pieces for day in days(piece)[0])
    assert set(told) == {day for held in times for day in days(held)[0]}
    assert max(told.values()) == 1
    sure = {day for piece in pieces for day in days(piece)[1]}
    assert sure == {day for held in times for day in days(held)[1]}
    assert all(days(piece)[1] <= days(piece)[0] for piece in pieces)


@settings(deadline=None)
@given(helds(), helds())
def test_both_hold_on_the_days_on_which_each_does(one: Held, other: Held) -> None:
    both = days(meeting(one, other))
    assert both == tuple(a & b for a, b in zip(days(one), days(other), strict=True))
    assert all(a <= b for a, b in zip(days(one), days(around([one, other])), strict=True))


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3), helds()), max_size=12), st.integers(1, 3))
def test_pairs_share_so_much_on_some_day(drawn: list[tuple[int, int, Held]], least: int) -> None:
    stays = stays_of(Spell(f"s{n}", f"m{m}", f"g{g}", held) for n, (m, g, held) in enumerate(drawn))
    most: dict[tuple[str, str], int] = {}
    for day in (BEFORE, *DAYS, AFTER):
        there = {(f"m{m}", f"g{g}") for m, g, held in drawn if day in days(held)[0]}
        groups: dict[str, list[str]] = {}
        for member, group in sorted(there):
            groups.setdefault(group, []).append(member)
        shared = Counter(pair for members in groups.values() for pair in combinations(members, 2))
        most = {pair: max(shared[pair], most.get(pair, 0)) for pair in {*shared, *most}}
    found = pairs_together(stays, least)
    told = dict(zip(found.named(), found.most.tolist(), strict=True))
    assert told == {pair: number for pair, number in most.items() if number >= least}


def test_many_members_are_looked_at_a_piece_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    always = Held(Span(None, None), None)
    stays = stays_of(Spell(f"s{n}", f"m{n}", "g", always) for n in range(9))
    whole = pairs_together(stays).named()
    monkeypatch.setattr("graphs.maps.kinds.together._CELLS", 20)
    assert pairs_together(stays).named() == whole
    assert len(whole) == 36
