"""Do the members of a body meet a rule of its composition? Certain and possible ones are told apart.

A rule is met or not where it is so whichever possible member sits on the body and whichever side a
member without recorded side speaks for; else it is unknown. Where what is asked for is not recorded at
all, and nothing says that the roster is whole, it is not recorded, which is not missing.
"""

from __future__ import annotations

from collections.abc import Iterable

from registry.frozen import Frozen
from registry.questions.composition_rules import Asked
from registry.questions.refs import Ref
from registry.questions.seats import Seat
from registry.terms.composition import CompositionRuleKind, Verdict
from registry.terms.kinds import Certainty
from registry.terms.seats import Constituency

MEMBERS, PERCENT = "members", "percent"


class Found(Frozen):
    """How many there are for a side (all sides, where it is None): so many at least, and at most."""

    constituency: Constituency | None
    least: int
    most: int
    unit: str = MEMBERS

    @property
    def words(self) -> str:
        """The range as people read it."""
        number = str(self.least) if self.least == self.most else f"{self.least} to {self.most}"
        return f"{number}%" if self.unit == PERCENT else number


class Judged(Frozen):
    """What was found of a rule; ``why`` where the verdict does not speak for itself."""

    found: tuple[Found, ...]
    verdict: Verdict
    why: str | None = None


class Members(Frozen):
    """Who is a member for which side, by voting seats; ``all_`` and ``certain`` are of all sides.

    ``unsided`` are the members none of whose seats names a side: they may speak for any.
    """

    sides: dict[Constituency, frozenset[str]]
    certain_sides: dict[Constituency, frozenset[str]]
    all_: frozenset[str]
    certain: frozenset[str]
    unsided: frozenset[str]

    @classmethod
    def by(cls, seats: Iterable[Seat], as_held: bool) -> Members:
        """The members by these seats; ``as_held`` takes the possible ones for certain."""
        pairs = [(s.constituency, s.holder.id, as_held or s.certainty is Certainty.certain) for s in seats]
        sided = {holder for side, holder, _ in pairs if side is not Constituency.unknown}
        everybody = frozenset(holder for _, holder, _ in pairs)
        named = [pair for pair in pairs if pair[0] is not Constituency.unknown]
        return cls(
            {side: frozenset(h for s, h, _ in named if s is side) for side, _, _ in named},
            {side: frozenset(h for s, h, sure in named if s is side and sure) for side, _, _ in named},
            everybody,
            frozenset(holder for _, holder, sure in pairs if sure),
            everybody - sided,
        )

    def found(self, side: Constituency | None) -> Found:
        """How many speak for the side, those without recorded side aside."""
        if side is None:
            return Found(None, len(self.certain), len(self.all_))
        return Found(side, len(self.certain_sides.get(side, ())), len(self.sides.get(side, ())))


class Seated(Frozen):
    """Whose seats count for a required organisation: its own and its offices'."""

    certain: int
    all_: int
    without_vote: int


def judged(asked: Asked, members: Members, seated: Seated, is_whole: bool) -> Judged:
    """What the members of a body say to a rule; ``seated`` is of the organisation that it requires."""
    if not members.all_ and not (asked.organisation and seated.without_vote):
        return Judged((), Verdict.not_recorded, "no voting seat is recorded on the day")
    if asked.rule is CompositionRuleKind.minimum:
        return _minimum(asked, members, is_whole)
    if asked.rule is CompositionRuleKind.maximum_share:
        return _maximum_share(asked, members)
    if asked.rule is CompositionRuleKind.parity:
        return _parity(asked, members, is_whole)
    if asked.rule is CompositionRuleKind.required_organisation:
        return _required(asked, seated, is_whole)
    return Judged((), Verdict.unknown, "seats do not say who is a woman")


def _minimum(asked: Asked, members: Members, is_whole: bool) -> Judged:
    found, wanted = members.found(asked.constituency), asked.number or 0
    unsided = len(members.unsided) if asked.constituency else 0
    if found.least >= wanted:
        return Judged((found,), Verdict.met)
    if found.most + unsided >= wanted:
        return Judged((found,), Verdict.unknown, _could_decide(found.most - found.least, unsided))
    if not found.most and not is_whole:
        return _not_recorded(found)
    return Judged((found,), Verdict.not_met)


def _maximum_share(asked: Asked, members: Members) -> Judged:
    side = asked.constituency
    if side is None:
        return Judged((), Verdict.unknown, "the rule does not say of which side")
    certain = members.certain_sides.get(side, frozenset())
    most = members.sides.get(side, frozenset()) | members.unsided
    allowed = asked.number or 0
    # The share is least where every other possible member is one, and most where none of them is.
    of_most = len(most | members.certain)
    shares = Found(side, _share(len(certain), len(members.all_)), _share(len(most), of_most), PERCENT)
    if len(most) * 100 <= allowed * of_most:
        return Judged((shares,), Verdict.met)
    if len(certain) * 100 > allowed * len(members.all_):
        return Judged((shares,), Verdict.not_met)
    possible = len(members.all_) - len(members.certain)
    return Judged((shares,), Verdict.unknown, _could_decide(possible, len(members.unsided)))


def _parity(asked: Asked, members: Members, is_whole: bool) -> Judged:
    one, other = members.found(asked.constituency), members.found(asked.compared_with)
    unsided = len(members.unsided)
    if not is_whole and not unsided and 0 in (one.most, other.most):
        return _not_recorded(*(side for side in (one, other) if not side.most), found=(one, other))
    if one.most + unsided < other.least or other.most + unsided < one.least:
        return Judged((one, other), Verdict.not_met)
    possible = one.most - one.least + other.most - other.least
    if possible or unsided:
        return Judged((one, other), Verdict.unknown, _could_decide(possible, unsided))
    return Judged((one, other), Verdict.met if one.least == other.least else Verdict.not_met)


def _required(asked: Asked, seated: Seated, is_whole: bool) -> Judged:
    found = (Found(None, seated.certain, seated.all_),)
    if seated.certain:
        return Judged(found, Verdict.met)
    if seated.all_:
        return Judged(found, Verdict.unknown, _could_decide(seated.all_, 0))
    if seated.without_vote:
        return Judged(found, Verdict.unknown, "it has a seat without a vote, and the rule asks for a seat")
    if not is_whole:
        name = asked.organisation.label if asked.organisation else "it"
        return Judged(found, Verdict.not_recorded, f"no seat of {name} is recorded; {_NOT_WHOLE}")
    return Judged(found, Verdict.not_met)


_NOT_WHOLE = "nothing says that the roster is whole"


def _not_recorded(*sides: Found, found: tuple[Found, ...] = ()) -> Judged:
    named = " and ".join(side.constituency.label if side.constituency else "any side" for side in sides)
    return Judged(found or sides, Verdict.not_recorded, f"no member for {named} is recorded; {_NOT_WHOLE}")


def _could_decide(possible: int, unsided: int) -> str:
    told = []
    if possible:
        told.append(f"{possible} {'member is' if possible == 1 else 'members are'} only possible on the day")
    if unsided:
        told.append(f"{unsided} {'member has' if unsided == 1 else 'members have'} no recorded side")
    return " and ".join(told)


def _share(part: int, of: int) -> int:
    """Percent, to the nearest whole one; the verdict does not rest on it."""
    return round(100 * part / of) if of else 0


def refs_of(seats: Iterable[Seat]) -> tuple[Ref, ...]:
    """The holders of these seats by name, each once."""
    holders = dict.fromkeys(seat.holder for seat in seats)
    return tuple(sorted(holders, key=lambda ref: (ref.name, ref.id)))
