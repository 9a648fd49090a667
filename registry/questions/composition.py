"""Who makes up a body, side by side, and do they satisfy what is asked of it?

Counted are members with a vote, once for each side: an organisation with two seats for one side is one
member. A seat has a vote where the registry says so; where it says nothing, unless it is held as
alternate, observer, resource person or secretary. A holder of whose seats one names a side speaks for
that side. Where the roster is known to be whole, who may sit on the body on the day is taken to sit.
"""

from __future__ import annotations

from collections.abc import Sequence

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.composition_rules import Asked, RulesOf, rules_of
from registry.questions.holders import HolderKind, units_above
from registry.questions.refs import Ref, SourceNote
from registry.questions.seats import Seat, seats_on
from registry.questions.verdicts import Found, Judged, Members, Seated, judged, refs_of
from registry.questions.whole_rosters import NO_MEMBERS, Whole, whole_rosters
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.composition import CompositionRuleKind, RulesFrom, Verdict
from registry.terms.kinds import Certainty
from registry.terms.seats import Constituency, Role

_NO_VOTE = (*NO_MEMBERS, Role.secretary, Role.secretariat)
_NOTES = {
    RulesFrom.recorded: "by the rules that are recorded for it",
    RulesFrom.type: "by the rules of its type, a statutory tripartite body (ILO C144, art. 3)",
    RulesFrom.own: "by rules of your own",
    RulesFrom.benchmark: (
        "no rules are recorded for it: measured against the tripartite benchmark (ILO C144, art. 3), "
        "which does not bind it"
    ),
}


class Side(Frozen):
    """The members for a side on the day; ``seats`` prove them, each with its sources."""

    constituency: Constituency
    certain: tuple[Ref, ...]
    possible: tuple[Ref, ...]
    seats: tuple[Seat, ...]


class Measured(Frozen):
    """A rule, what was found, and the verdict; ``sources`` are who makes the rule."""

    rule: CompositionRuleKind
    constituency: Constituency | None
    compared_with: Constituency | None
    organisation: Ref | None
    number: int | None
    asks: str
    found: tuple[Found, ...]
    verdict: Verdict
    why: str | None
    where: str | None
    sources: tuple[SourceNote, ...]


class Composition(Frozen):
    """A body's voting members on a day by side, and what the rules make of them.

    ``note`` says in words what it is measured by; ``whole`` why its roster is known to be whole, None
    where nothing says so.
    """

    mechanism: Ref
    as_of: PartialDate
    rules_from: RulesFrom
    note: str
    whole: Whole | None
    sides: tuple[Side, ...]
    rules: tuple[Measured, ...]
    without_vote: tuple[Seat, ...] = ()
    """The seats that are not counted."""


def composition_of(
    reader: Reader, body: Ref, as_of: AsOf, own_rules: Sequence[Asked] | None = None
) -> Composition:
    """The composition of a body on the day, by its own rules or by the user's."""
    return compositions_of(reader, [body], as_of, own_rules)[0]


def compositions_of(
    reader: Reader, bodies: Sequence[Ref], as_of: AsOf, own_rules: Sequence[Asked] | None = None
) -> list[Composition]:
    """The compositions of the bodies in their order; all are read at once, however many."""
    ids = [body.id for body in bodies]
    if own_rules is None:
        rules = rules_of(reader, ids)
    else:
        rules = dict.fromkeys(ids, RulesOf(RulesFrom.own, tuple(own_rules)))
    seats = _seats(reader, as_of, ids)
    whole = whole_rosters(reader, as_of, seats)
    is_span = as_of.first != as_of.last
    held = seats | (_seats(reader, AsOf.on(as_of.state_day), whole) if is_span else {})
    votes = _votes(reader, ids)
    holders = {seat.organisation.id for body in ids for seat in held[body] if seat.organisation}
    above = units_above(reader, holders, HolderKind.organisation) if _asks_for_any(rules) else {}
    return [
        Composition(
            body,
            as_of.text,
            rules[body.id].rules_from,
            _NOTES[rules[body.id].rules_from],
            whole.get(body.id),
            _sides([seat for seat in seats[body.id] if _votes_by(seat, votes)]),
            _measured(rules[body.id], held[body.id], votes, body.id in whole, above),
            tuple(seat for seat in seats[body.id] if not _votes_by(seat, votes)),
        )
        for body in bodies
    ]


def _asks_for_any(rules: dict[str, RulesOf]) -> bool:
    return any(asked.organisation for each in rules.values() for asked in each.rules)


def _seats(reader: Reader, as_of: AsOf, bodies: Sequence[str] | dict[str, Whole]) -> dict[str, list[Seat]]:
    held: dict[str, list[Seat]] = {body: [] for body in bodies}
    for piece in in_pieces(bodies):
        for seat in seats_on(reader, as_of, f"seat.mechanism_id IN ({piece.sql})", **piece.values):
            held[seat.mechanism.id].append(seat)
    return held


class _Vote(Frozen):
    id: str
    votes: int


def _votes(reader: Reader, bodies: Sequence[str]) -> dict[str, bool]:
    """The seats of which the registry says whether they have a vote."""
    said: dict[str, bool] = {}
    for piece in in_pieces(bodies):
        sql = (
            "SELECT id, CASE WHEN voting THEN 1 ELSE 0 END FROM seat "
            f"WHERE voting IS NOT NULL AND mechanism_id IN ({piece.sql})"
        )
        said |= {row.id: bool(row.votes) for row in reader.rows(sql, _Vote, **piece.values)}
    return said


def _votes_by(seat: Seat, votes: dict[str, bool]) -> bool:
    return votes.get(seat.id, seat.role not in _NO_VOTE)


def _sides(voting: Sequence[Seat]) -> tuple[Side, ...]:
    members = Members.by(voting, as_held=False)
    sides = []
    for constituency in Constituency:
        of_side = [seat for seat in voting if seat.constituency is constituency]
        if constituency is Constituency.unknown:
            of_side = [seat for seat in of_side if seat.holder.id in members.unsided]
        certain = refs_of(seat for seat in of_side if seat.certainty is Certainty.certain)
        possible = tuple(ref for ref in refs_of(of_side) if ref not in certain)
        if of_side:
            sides.append(Side(constituency, certain, possible, tuple(of_side)))
    return tuple(sides)


def _measured(
    rules: RulesOf,
    seats: Sequence[Seat],
    votes: dict[str, bool],
    is_whole: bool,
    above: dict[str, set[str]],
) -> tuple[Measured, ...]:
    members = Members.by([seat for seat in seats if _votes_by(seat, votes)], as_held=is_whole)
    told = []
    for asked in rules.rules:
        seated = _seated(asked, seats, votes, is_whole, above)
        verdict: Judged = judged(asked, members, seated, is_whole)
        told.append(Measured(*asked[:5], asked.words, *verdict, asked.where, asked.sources))
    return tuple(told)


def _seated(
    asked: Asked, seats: Sequence[Seat], votes: dict[str, bool], is_whole: bool, above: dict[str, set[str]]
) -> Seated:
    """The holders that are the required organisation, or an office or a unit of it."""
    if asked.organisation is None:
        return Seated(0, 0, 0)
    wanted = asked.organisation.id
    of_it = [
        seat
        for seat in seats
        if seat.organisation and wanted in {seat.organisation.id, *above.get(seat.organisation.id, ())}
    ]
    voting = [seat for seat in of_it if _votes_by(seat, votes)]
    sure = [seat for seat in voting if is_whole or seat.certainty is Certainty.certain]
    return Seated(*(len({seat.holder.id for seat in some}) for some in (sure, voting, of_it)))
