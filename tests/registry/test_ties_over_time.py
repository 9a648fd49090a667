"""Ties of any time: on each day they are those that a question about that day tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from registry.asof import AsOf
from registry.questions.naming import record_named
from registry.questions.neighbourhood import neighbourhood
from registry.questions.tie_columns import participant_columns
from registry.questions.ties import TIE_KINDS, Tie, every_tie
from registry.questions.ties_over_time import DatedTie, every_tie_ever, surroundings
from registry.store.location import Location
from registry.store.reading import Reader, reading
from tests.registry.drawn_world import a_drawn_world

World = Callable[[str], Location]

# Days on which drawn dates turn: the first and last of months and years, and some between.
DAYS = (
    "2009-12-31", "2010-01-01", "2011-06-30", "2012-02-29", "2012-12-31", "2013-01-01", "2014-02-28",
    "2014-03-01", "2015-07-15", "2015-12-31", "2016-07-08", "2016-07-09", "2017-04-30", "2018-10-31",
    "2019-12-31", "2020-01-01", "2026-11-23",
)  # fmt: skip


def told_on(ties: list[DatedTie], day: str) -> set[Tie]:
    """The ties that hold on the day; of events also those that are over: somebody was there."""
    as_of = AsOf.on(day)
    return {
        tie for dated in ties
        if (tie := dated.on(as_of)) and (dated.held.may_hold(as_of) or tie.by == "event")
    }  # fmt: skip


def whoever_is_sure(ties: set[Tie]) -> set[Tie]:
    """The ties, but for whether a part in a project or an agreement is certain: a tie of a day, which also
    tells of those that are over, calls all of them certain.
    """
    return {tie._replace(certain=1) if tie.by in ("project", "agreement") else tie for tie in ties}


@pytest.mark.parametrize("seed", [1, 2])
def test_ties_of_any_time_are_on_each_day_those_of_the_day(a_world: World, seed: int) -> None:
    with reading(a_world(a_drawn_world(seed))) as reader:
        ever = [*every_tie_ever(reader, TIE_KINDS)]
        for day in DAYS:
            asked = set(every_tie(reader, TIE_KINDS, AsOf.on(day)))
            assert whoever_is_sure(told_on(ever, day)) == asked, day
    # A world in which nothing happens would pass as well.
    assert {dated.tie.by for dated in ever} == set(TIE_KINDS)
    assert any(dated.held.certain not in (None, dated.held.possible) for dated in ever)


def test_a_part_in_a_project_is_as_certain_as_in_a_network_of_projects(a_world: World) -> None:
    with reading(a_world(a_drawn_world(3))) as reader:
        ever = [*every_tie_ever(reader, ["project"])]
        for day in DAYS:
            told = participant_columns(reader, AsOf.on(day))
            columns = zip(told.members, told.groups, told.certain, strict=True)
            asked = {(told.member_ids[a], told.group_ids[b], sure) for a, b, sure in columns}
            assert {(t.from_id, t.to_id, t.certain) for t in told_on(ever, day)} == asked, day


@pytest.mark.parametrize("hops", [1, 2, 3])
def test_what_surrounds_a_record_is_on_each_day_its_neighbourhood(a_world: World, hops: int) -> None:
    with reading(a_world(a_drawn_world(4))) as reader:
        for name in ("m1", "o3", "a2", "j5"):
            start = [record_named(reader, name)]
            around = surroundings(reader, [name], hops, TIE_KINDS)
            for day in DAYS[::3]:
                then = {*neighbourhood(reader, start, AsOf.on(day), hops, TIE_KINDS).ties}
                told = {tie for dated in around.ties if (tie := dated.on(AsOf.on(day)))}
                assert whoever_is_sure(within(told, name, hops)) == within(then, name, hops), (name, day)


def within(ties: set[Tie], start: str, hops: int) -> set[Tie]:
    """The ties among a record and those to whom so many ties lead."""
    near = {start}
    for _ in range(hops):
        near |= {end for tie in ties if near & {tie.from_id, tie.to_id} for end in (tie.from_id, tie.to_id)}
    return {tie for tie in ties if {tie.from_id, tie.to_id} <= near}


def test_a_seat_of_the_example_is_certain_until_its_roster_and_possible_after(reader: Reader) -> None:
    ties = surroundings(reader, ["ls-lm-twg"], 1, ["seat"]).ties
    seats = [dated for dated in ties if dated.tie.to_id == "ls-lm-twg"]
    assert {"ilo", "iom", "ls-moha"} <= {dated.tie.from_id for dated in seats}
    for day, sure in (("2017-06-30", True), ("2026-01-01", False)):
        told = [dated.on(AsOf.on(day)) for dated in seats]
        assert all(tie is not None and bool(tie.certain) == sure for tie in told)


LIVES = """
organisations:
  - {id: council, name: Council, dissolution_date: 2016}
mechanisms:
  - {id: old, name: Old Board, conclusion_date: 2019-03, links: [
      {to: new, kind: reports_to}, {to: new, kind: converts_to, start_date: 2019-03},
      {to: new, kind: replaced_by}, {to: council, kind: advises}]}
  - {id: new, name: New Board, founding_date: 2010-07-01}
"""


@pytest.mark.parametrize(
    ("day", "kinds"),
    [
        ("2005-01-01", {"advises": 1, "replaced_by": 1}),
        ("2010-07-01", {"advises": 1, "reports_to": 1, "replaced_by": 1}),
        ("2016-06-01", {"advises": 0, "reports_to": 1, "replaced_by": 1}),
        ("2018-01-01", {"reports_to": 1, "replaced_by": 1}),
        ("2019-03-15", {"reports_to": 0, "replaced_by": 1, "converts_to": 0}),
        ("2019-04-01", {"replaced_by": 1, "converts_to": 1}),
    ],
)
def test_a_link_ends_with_its_bodies_unless_it_tells_what_became_of_them(
    a_world: World, day: str, kinds: dict[str, int]
) -> None:
    with reading(a_world(LIVES)) as reader:
        ever = told_on([*every_tie_ever(reader, ["link"])], day)
        assert {*every_tie(reader, ["link"], AsOf.on(day))} == ever
    assert {tie.what: tie.certain for tie in ever} == kinds
