"""How far do two bodies consist of the same organisations, the same people or the same countries?

Counted are holders, not seats: who has three seats on a body counts once. A holder is shared where
it may hold a seat on both bodies on the day (within a longer span: on each, if not at once), and
certainly shared where it holds one on each for certain. The share of a body is the part of its
holders that the other has too; the Jaccard index (Jaccard 1912) is the part that is shared of all
the holders of the two.

All of it is said of the holders that are recorded. Few rosters are known to be complete.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import auto

from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.holders import HELD_SQL, Held, HolderKind, holders_on, parts_of_one, units_above
from registry.questions.recorded_overlaps import RecordedOverlap, recorded_overlaps
from registry.questions.refs import Ref, refs_of
from registry.questions.seats import Seat, seats_on
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.base import Term
from registry.terms.kinds import Certainty


class Containment(Term):
    """Whether all the holders of one body sit on the other as well."""

    a_in_b = auto()
    b_in_a = auto()
    same = auto()


class Shares(Frozen):
    """How much two sets of holders share; a share of nothing is None."""

    shared_count: int
    holders_of_a: int
    holders_of_b: int
    share_of_a: float | None
    share_of_b: float | None
    jaccard: float | None
    contained: Containment | None


class SharedHolder(Frozen):
    """Who sits on both bodies, and the seats that prove it."""

    holder: Ref
    certainty: Certainty
    on_a: tuple[Seat, ...]
    on_b: tuple[Seat, ...]


class Akin(Frozen):
    """An organisation on the first body and one on the second, of which one is part of the other."""

    on_a: Ref
    on_b: Ref


class Overlap(Frozen):
    """Two bodies: what they share at most, what for certain, through whom, and what is only said.

    ``akin`` is beside the count: an office on one body and its organisation on the other.
    """

    a: Ref
    b: Ref
    at_most: Shares
    certain: Shares
    holders: tuple[SharedHolder, ...]
    akin: tuple[Akin, ...]
    recorded: tuple[RecordedOverlap, ...]


class _Pair(Frozen):
    a: str
    b: str
    found: int


def overlap_of(reader: Reader, a: Ref, b: Ref, as_of: AsOf, by: HolderKind) -> Overlap:
    """How two bodies overlap on the day."""
    stated = recorded_overlaps(reader, as_of, a)
    return overlaps_of_pairs(reader, as_of, by, [(a.id, b.id)], stated)[0]


def overlaps_of_body(
    reader: Reader, as_of: AsOf, by: HolderKind, body: Ref, least: int, top: int
) -> tuple[list[tuple[str, str]], int]:
    """The body with each that shares at least so many holders, by how many and by name; how many there are.

    Of all, ``top`` are told, or every one where it is negative. Its holders are few: only their seats are
    looked at, however many seats there are.
    """
    column = f"{by}_id"
    whose = f"seat.{column} IN (SELECT mine.{column} FROM seat AS mine WHERE mine.mechanism_id = :body)"
    found = reader.rows(
        f"""
        WITH held AS (
            SELECT DISTINCT seat.mechanism_id AS body, seat.{column} AS holder
            {HELD_SQL.format(column=column)} AND {whose}
        ), pair AS (
            SELECT other.body AS b, count(*) AS shared
            FROM held AS one JOIN held AS other ON other.holder = one.holder
            WHERE one.body = :body AND other.body <> :body
            GROUP BY other.body HAVING count(*) >= {int(least)}
        )
        SELECT :body, pair.b, count(*) OVER () FROM pair JOIN entity AS b ON b.id = pair.b
        ORDER BY pair.shared DESC, b.name, b.id{"" if top < 0 else f" LIMIT {int(top)}"}
        """,
        _Pair,
        first=as_of.first,
        last=as_of.last,
        body=body.id,
    )
    return [(pair.a, pair.b) for pair in found], found[0].found if found else 0


def overlaps_of_pairs(
    reader: Reader,
    as_of: AsOf,
    by: HolderKind,
    pairs: Sequence[tuple[str, str]],
    stated: Sequence[RecordedOverlap],
) -> list[Overlap]:
    """The pairs in full, in their order: everything about them is read at once, however many there are.

    ``stated`` is what sources say of overlaps, in words.
    """
    sides = holders_on(reader, as_of, by, {body for pair in pairs for body in pair})
    shared = {(a, b): sorted(sides[a].keys() & sides[b].keys()) for a, b in pairs}
    proof = [held.seat for pair, both in shared.items() for body in pair for one in both
             for held in sides[body][one]]  # fmt: skip
    seats = _seats(reader, as_of, proof)
    above = units_above(reader, {one for pair in pairs for body in pair for one in sides[body]}, by)
    near = {(a, b): parts_of_one(sides[a].keys(), sides[b].keys(), above) for a, b in pairs}
    named = refs_of(reader, {*sides, *(one for both in shared.values() for one in both),
                           *(one for both in near.values() for two in both for one in two)})  # fmt: skip
    said: dict[frozenset[str], list[RecordedOverlap]] = {}
    for statement in stated:
        said.setdefault(frozenset((statement.first.id, statement.second.id)), []).append(statement)
    answer = []
    for a, b in pairs:
        holders = [_shared_holder(named[one], sides[a][one], sides[b][one], seats) for one in shared[a, b]]
        akin = [Akin(named[on_a], named[on_b]) for on_a, on_b in near[a, b]]
        answer.append(
            Overlap(
                named[a],
                named[b],
                _shares(set(sides[a]), set(sides[b])),
                _shares(_certain(sides[a]), _certain(sides[b])),
                tuple(sorted(holders, key=lambda both: (both.holder.name, both.holder.id))),
                tuple(sorted(akin, key=lambda two: (two.on_a.name, two.on_b.name, two.on_a.id, two.on_b.id))),
                tuple(said.get(frozenset((a, b)), ())),
            )
        )
    return answer


def _certain(side: dict[str, list[Held]]) -> set[str]:
    return {holder for holder, seats in side.items() if any(seat.certain for seat in seats)}


def _shares(a: set[str], b: set[str]) -> Shares:
    shared = len(a & b)
    contained = None
    if shared:
        contained = Containment.same if a == b else Containment.a_in_b if a < b else None
        contained = Containment.b_in_a if b < a else contained
    parts = [_part(shared, len(of)) for of in (a, b, a | b)]
    return Shares(shared, len(a), len(b), parts[0], parts[1], parts[2], contained)


def _part(shared: int, of: int) -> float | None:
    return round(shared / of, 4) if of else None


def _seats(reader: Reader, as_of: AsOf, ids: Iterable[str]) -> dict[str, Seat]:
    seats: dict[str, Seat] = {}
    for piece in in_pieces(ids):
        found = seats_on(reader, as_of, f"seat.id IN ({piece.sql})", **piece.values)
        seats |= {seat.id: seat for seat in found}
    return seats


def _shared_holder(
    holder: Ref, on_a: Sequence[Held], on_b: Sequence[Held], seats: dict[str, Seat]
) -> SharedHolder:
    is_certain = all(any(held.certain for held in side) for side in (on_a, on_b))
    proof = [tuple(sorted((seats[held.seat] for held in side), key=lambda seat: (seat.role, seat.id)))
             for side in (on_a, on_b)]  # fmt: skip
    return SharedHolder(holder, Certainty.certain if is_certain else Certainty.possible, proof[0], proof[1])
