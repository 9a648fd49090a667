"""What changed on a body between two dates: who joined, who left, whose seat is another one now?

Rosters are compared by who holds the seats, not by rows: a seat that was written down again, in
other words or with another spelling of its role, is the same seat. A holder's role, side, person or post is
what changes; where somebody has more or fewer seats than before, the seats too many joined or left.

Whoever may have been there at one of the dates has neither joined nor left for certain. Such a
seat is told apart, as ``unsure``: absence of a confirmation is no evidence of an end.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.errors import BadInput
from registry.frozen import Frozen
from registry.questions.activity import activity_of
from registry.questions.posts import is_another_post
from registry.questions.refs import Ref
from registry.questions.seats import Seat, seats_on
from registry.store.reading import Reader
from registry.terms.activity import Activity
from registry.terms.kinds import Certainty
from registry.terms.seats import Constituency, Role


class Moved(Frozen):
    """A seat that is held at one of the dates only.

    ``keeps_a_seat``: its holder has another seat on the body at the other date.
    """

    seat: Seat
    keeps_a_seat: bool


class Changed(Frozen):
    """A field of a holder's seat: what it was, in the earlier seat, and what it is in the later.

    Within one role also the ``post``, where its words mean another one.
    """

    seat: Seat
    earlier: Seat
    field: str
    before: Role | Constituency | Ref | str | None
    after: Role | Constituency | Ref | str | None


class Unsure(Frozen):
    """A seat that is there at both dates, but only possible at one of them, or at both."""

    seat: Seat
    before: Certainty
    after: Certainty


class Comparison(Frozen):
    """A body at two dates; ``unchanged`` seats are certain at both and the same."""

    mechanism: Ref
    earlier: PartialDate
    later: PartialDate
    activity_before: Activity
    activity_after: Activity
    joined: tuple[Moved, ...]
    left: tuple[Moved, ...]
    changed: tuple[Changed, ...]
    unsure: tuple[Unsure, ...]
    unchanged: int


_Pair = tuple[Seat, Seat]


def compared(reader: Reader, mechanism: Ref, earlier: AsOf, later: AsOf) -> Comparison:
    """The roster of the body at the later date against the one at the earlier.

    Raises BadInput where the first date does not come before the second.
    """
    if earlier.first > later.first or earlier.last > later.last:
        raise BadInput(
            f"{earlier.text} does not come before {later.text}",
            where="--from",
            remedy="give the earlier first",
        )
    before, after = (
        seats_on(reader, day, "seat.mechanism_id = :body", body=mechanism.id) for day in (earlier, later)
    )
    pairs, left, joined = _matched(before, after)
    were, are = ({seat.holder.id for seat in seats} for seats in (before, after))
    changes = [(pair, _changes(*pair)) for pair in pairs]
    unsure = [Unsure(new, old.certainty, new.certainty) for old, new in pairs if _is_unsure(old, new)]
    return Comparison(
        mechanism,
        earlier.text,
        later.text,
        activity_of(reader, mechanism.id, earlier).state,
        activity_of(reader, mechanism.id, later).state,
        tuple(Moved(seat, seat.holder.id in were) for seat in joined),
        tuple(Moved(seat, seat.holder.id in are) for seat in left),
        tuple(change for _, found in changes for change in found),
        tuple(unsure),
        sum(not found and not _is_unsure(*pair) for pair, found in changes),
    )


def _is_unsure(old: Seat, new: Seat) -> bool:
    return Certainty.possible in (old.certainty, new.certainty)


def _matched(before: list[Seat], after: list[Seat]) -> tuple[list[_Pair], list[Seat], list[Seat]]:
    """The seats that are the same one at both dates, and those that are there at one only."""
    pairs: list[_Pair] = []
    # From the surest sign that two seats are one to the faintest.
    for sign in _SIGNS:
        waiting: dict[object, list[Seat]] = {}
        for seat in after:
            waiting.setdefault(sign(seat), []).append(seat)
        taken = set()
        still = []
        for seat in before:
            same = waiting.get(sign(seat)) if sign(seat) is not None else None
            if same:
                pairs.append((seat, same.pop(0)))
                taken.add(pairs[-1][1].id)
            else:
                still.append(seat)
        before, after = still, [seat for seat in after if seat.id not in taken]
    order = {seat.id: n for n, (_, seat) in enumerate(pairs)}
    pairs.sort(key=lambda pair: (pair[1].holder.name, pair[1].holder.id, order[pair[1].id]))
    return pairs, before, after


def _same_row(seat: Seat) -> object:
    return seat.id


def _same_in_all(seat: Seat) -> object:
    return seat.holder.id, seat.role, seat.constituency, seat.person


def _same_role_and_person(seat: Seat) -> object:
    return seat.holder.id, seat.role, seat.person


def _same_person(seat: Seat) -> object:
    """Somebody who is named and has another role now."""
    return (seat.holder.id, seat.person) if seat.person else None


def _same_role(seat: Seat) -> object:
    return seat.holder.id, seat.role


def _same_holder(seat: Seat) -> object:
    return seat.holder.id


_SIGNS = (_same_row, _same_in_all, _same_role_and_person, _same_person, _same_role, _same_holder)


def _changes(old: Seat, new: Seat) -> list[Changed]:
    """The fields that differ. A side that nobody recorded differs from none."""
    fields: list[
        tuple[str, Role | Constituency | Ref | str | None, Role | Constituency | Ref | str | None]
    ] = [
        ("role", old.role, new.role),
        ("constituency", old.constituency, new.constituency),
        ("person", old.person, new.person),
    ]
    if old.role is new.role and is_another_post(old.post, new.post, new.role):
        fields.append(("post", old.post, new.post))
    return [
        Changed(new, old, field, was, now)
        for field, was, now in fields
        if was != now and Constituency.unknown not in (was, now)
    ]
