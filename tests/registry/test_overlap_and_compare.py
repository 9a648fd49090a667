"""Bodies side by side, and one body at two dates, on small worlds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphs.analyses.overlapping import Overlaps, largest_overlaps
from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.comparing import Comparison, compared
from registry.questions.holders import HolderKind
from registry.questions.naming import record_named
from registry.questions.overlap import Containment, Overlap, overlap_of
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.kinds import Certainty

World = Callable[[str], Location]
ORGANISATION = HolderKind.organisation

ACTORS = """
sources:
  - {id: report, name: Report, as_of: 2019-04}
places:
  - {id: xa, name: Alphaland, type: country, code: XA}
organisations:
  - {id: agency, name: Agency}
  - {id: office, name: Agency in Alphaland, parent: agency}
  - {id: union, name: Union}
  - {id: league, name: League, dissolution_date: 2018}
people:
  - {id: ada, name: Ada}
  - {id: bo, name: Bo}
mechanisms:
"""
HELD = "start_date: 2016, last_confirmed: 2020"


def body(name: str, *seats: str, more: str = "") -> str:
    """A body with its seats, as YAML."""
    lines = [f"  - id: {name}", f"    name: {name.title()}", *([f"    {more}"] if more else [])]
    return "\n".join([*lines, "    seats:" if seats else "", *(f"      - {{{seat}}}" for seat in seats), ""])


def overlap(world: Location, day: str = "2018", by: HolderKind = ORGANISATION) -> Overlap:
    with reading(world) as reader:
        one, other = (record_named(reader, name) for name in ("board", "forum"))
        return overlap_of(reader, one, other, AsOf.on(day), by)


def largest(world: Location, of: str | None = None, least: int = 1, top: int = -1) -> Overlaps:
    with reading(world) as reader:
        one = record_named(reader, of) if of else None
        return largest_overlaps(reader, AsOf.on("2018"), ORGANISATION, one, least, top)


def shared_by(told: Overlaps) -> list[tuple[str, str, int]]:
    return [(row.a.id, row.b.id, row.at_most.shared_count) for row in told.rows]


def test_shares_are_of_holders_and_not_of_seats(a_world: World) -> None:
    world = a_world(
        ACTORS
        + body("board", f"organisation: agency, role: chair, {HELD}", f"organisation: agency, {HELD}",
               f"organisation: union, {HELD}")
        + body("forum", f"organisation: agency, {HELD}")
    )  # fmt: skip
    row = overlap(world)
    assert row.at_most[:6] == (1, 2, 1, 0.5, 1.0, 0.5)
    assert row.at_most.contained is Containment.b_in_a
    assert row.certain == row.at_most
    (both,) = row.holders
    assert (both.holder.id, both.certainty) == ("agency", Certainty.certain)
    assert ([seat.role for seat in both.on_a], len(both.on_b)) == (["chair", "member"], 1)


def test_an_office_is_told_beside_the_count(a_world: World) -> None:
    row = overlap(
        a_world(ACTORS + body("board", "organisation: office") + body("forum", "organisation: agency"))
    )
    assert row.at_most.shared_count == 0
    assert [(near.on_a.id, near.on_b.id) for near in row.akin] == [("office", "agency")]


STATED = """    links:
      - to: forum
        kind: overlaps_with
        wording: many of the members
        sources:
          - {source: report, quote: "many of the members were also part"}
"""


@pytest.mark.parametrize(("day", "told"), [("2015", 0), ("2016", 1), ("2018", 1), ("2020", 0)])
def test_what_is_only_said_counts_nobody(a_world: World, day: str, told: int) -> None:
    world = a_world(
        ACTORS + body("board", more="founding_date: 2016-05").rstrip() + "\n" + STATED
        + body("forum", more="conclusion_date: 2019")
    )  # fmt: skip
    row = overlap(world, day)
    assert (row.at_most.shared_count, len(row.recorded)) == (0, told)
    for statement in row.recorded:
        assert (statement.wording, statement.sources[0].source.id) == ("many of the members", "report")


def test_pairs_come_largest_first_and_only_said_ones_where_asked(a_world: World) -> None:
    world = a_world(
        ACTORS
        + body("panel", "organisation: agency", "organisation: union")
        + body("council", "organisation: agency", "organisation: union")
        + body("board", "organisation: agency") + STATED
        + body("forum", "organisation: office")
    )  # fmt: skip
    two, one = ("council", "panel", 2), [("board", "council", 1), ("board", "panel", 1)]
    assert shared_by(largest(world)) == [two, *one]
    assert shared_by(largest(world, least=2)) == [two]
    assert shared_by(largest(world, top=1)) == [two]
    assert largest(world, top=1).found == 3
    assert shared_by(largest(world, least=0)) == [two, *one, ("board", "forum", 0)]
    assert shared_by(largest(world, "panel")) == [("panel", "council", 2), ("panel", "board", 1)]
    assert shared_by(largest(world, "forum")) == []
    assert shared_by(largest(world, "forum", least=0)) == [("forum", "board", 0)]


def comparison(world: Location, earlier: str = "2017", later: str = "2019") -> Comparison:
    with reading(world) as reader:
        board = record_named(reader, "board")
        return compared(reader, board, AsOf.on(earlier), AsOf.on(later))


Told = tuple[list[str], list[str], list[tuple[str, str | None, str | None]], int, int]
"""Who joined, who left, what changed, how many are unsure, and how many are the same."""


def word(value: object) -> str | None:
    return None if value is None else str(getattr(value, "id", value))


def told_of(found: Comparison) -> Told:
    changed = [(one.field, word(one.before), word(one.after)) for one in found.changed]
    moved = [[one.seat.holder.id for one in side] for side in (found.joined, found.left)]
    return moved[0], moved[1], changed, len(found.unsure), found.unchanged


OLD = "organisation: agency, start_date: 2016, end_date: 2018-06-30"
NEW = "organisation: agency, start_date: 2018-07-01, last_confirmed: 2020"


def test_a_seat_that_is_possible_at_one_date_says_at_which(a_world: World) -> None:
    world = a_world(ACTORS + body("board", "organisation: agency, start_date: 2016, last_confirmed: 2018"))
    (one,) = comparison(world).unsure
    assert (one.before, one.after) == (Certainty.certain, Certainty.possible)
    (one,) = comparison(world, "2016", "2017").unsure
    assert (one.before, one.after) == (Certainty.possible, Certainty.certain)


@pytest.mark.parametrize(("earlier", "later"), [("2019", "2018"), ("2018-06", "2018"), ("2018", "2018-06")])
def test_dates_in_the_wrong_order_are_refused(a_world: World, earlier: str, later: str) -> None:
    world = a_world(ACTORS + body("board"))
    with pytest.raises(BadInput, match="does not come before"):
        comparison(world, earlier, later)


def test_a_day_against_itself_changes_nothing(a_world: World) -> None:
    world = a_world(ACTORS + body("board", OLD, NEW))
    assert told_of(comparison(world, "2017", "2017")) == ([], [], [], 0, 1)


def test_who_left_one_of_two_seats_still_sits_there(a_world: World) -> None:
    found = comparison(
        a_world(ACTORS + body("board", f"{OLD}, role: chair", f"organisation: agency, {HELD}"))
    )
    assert [(moved.seat.role, moved.keeps_a_seat) for moved in found.left] == [("chair", True)]
