"""Through whom is it assumed that a body acted: which of its members sit on a body that did act?

"NACOLA endorsed it, for most of its members sit on the working group that did": such an assumption rests
on two rosters, or on a source that says how far they overlap. Neither is an endorsement.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.endorsement_rows import MadeRow
from registry.questions.holders import HolderKind, holders_on
from registry.questions.recorded_overlaps import RecordedOverlap, recorded_overlaps
from registry.questions.refs import Ref, refs_of
from registry.store.reading import Reader
from registry.terms.instruments import Claim, Evidence
from registry.terms.kinds import Kind


class Through(Frozen):
    """A body that acted; who may sit on it and on the other; and what sources say of the overlap."""

    body: Ref
    shared: tuple[Ref, ...]
    said: tuple[RecordedOverlap, ...]


class _Pair(Frozen):
    act: str
    assumed: Ref
    acted: Ref


def assumed_through(
    reader: Reader, as_of: AsOf, made: Mapping[str, Sequence[MadeRow]]
) -> dict[str, tuple[Through, ...]]:
    """Through whom each act that is only assumed is, by the act's id; rosters as of the day of the act.

    Where the act has no day, as of the one that is asked about. Read together, however many there are.
    """
    by_day: dict[str | None, list[_Pair]] = {}
    for rows in made.values():
        acted = {
            row.body: None
            for row in rows
            if row.body and row.evidence != Evidence.assumed and row.claim == Claim.uncontested
        }
        for row in rows:
            if row.evidence == Evidence.assumed and row.body and row.body.kind == Kind.mechanism:
                others = [body for body in acted if body.kind == Kind.mechanism and body != row.body]
                by_day.setdefault(row.on_date, []).extend(_Pair(row.id, row.body, body) for body in others)
    days = {day: as_of if day is None else AsOf.on(day) for day, pairs in by_day.items() if pairs}
    statements = _statements(reader, list(days.values()))
    answer: dict[str, tuple[Through, ...]] = {}
    for day, on_day in days.items():
        for act, through in _through(reader, on_day, by_day[day], statements):
            answer[act] = (*answer.get(act, ()), through)
    return answer


_Statements = dict[frozenset[str], list[RecordedOverlap]]
"""What sources say of two bodies, by the ids of the two."""


def _statements(reader: Reader, days: Sequence[AsOf]) -> _Statements:
    """What sources say of any two bodies on any of the days: read once, for there are many days."""
    said: _Statements = {}
    if days:
        first, last = min(day.first for day in days), max(day.last for day in days)
        for statement in recorded_overlaps(reader, days[0]._replace(first=first, last=last)):
            said.setdefault(frozenset((statement.first.id, statement.second.id)), []).append(statement)
    return said


def _holds(statement: RecordedOverlap, on_day: AsOf) -> bool:
    begun = statement.start is None or statement.start.earliest <= on_day.last
    return begun and (statement.end is None or statement.end.latest >= on_day.first)


def _through(
    reader: Reader, as_of: AsOf, pairs: Sequence[_Pair], statements: _Statements
) -> list[tuple[str, Through]]:
    bodies = {body.id for pair in pairs for body in (pair.assumed, pair.acted)}
    sides = [holders_on(reader, as_of, by, bodies) for by in HolderKind]
    shared = {
        pair: {one for side in sides for one in side[pair.assumed.id].keys() & side[pair.acted.id].keys()}
        for pair in pairs
    }
    named = refs_of(reader, {one for both in shared.values() for one in both})
    found = []
    for pair in pairs:
        members = tuple(sorted((named[one] for one in shared[pair]), key=lambda ref: (ref.name, ref.id)))
        of_both = statements.get(frozenset((pair.assumed.id, pair.acted.id)), ())
        told = tuple(statement for statement in of_both if _holds(statement, as_of))
        if members or told:
            found.append((pair.act, Through(pair.acted, members, told)))
    return found
