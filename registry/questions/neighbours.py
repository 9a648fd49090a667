"""Who is tied to one record, and by what: its neighbours, by kind of tie.

A record may be a neighbour more than once: for each of its ties.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.refs import Ref, refs_of
from registry.questions.ties import TIE_KINDS, Tie, ties_at
from registry.store.reading import Reader
from registry.terms.seats import Role


class Neighbour(Frozen):
    """A record at the other end of a tie."""

    ref: Ref
    tie: Tie
    is_outward: bool
    """Whether the tie is told from the record that was asked about to this one."""
    beside: Ref | None = None
    """The third on a seat: the person who fills it, or the one in whose name that person sits."""


_KIND_ORDER = {kind: place for place, kind in enumerate(TIE_KINDS)}
_ROLE_ORDER = {str(role): place for place, role in enumerate(Role)}


def neighbours_of(reader: Reader, record: Ref, as_of: AsOf) -> tuple[Neighbour, ...]:
    """Everybody tied to the record on the day: by kind of tie, seats by role, then by name.

    A seat counts while it may be held. Who says so is asked for those that are shown (``evidence_of``).
    """
    # The same tie is read once from every holder of the seat.
    ties = {
        (tie.by, tie.id, tie.from_id): tie
        for tie in ties_at(reader, [record.id], TIE_KINDS, as_of, over=True)
    }
    refs = refs_of(reader, {end for tie in ties.values() for end in (tie.from_id, tie.to_id)})
    holders: dict[tuple[str, str], list[str]] = {}
    for by, tie_id, holder in ties:
        holders.setdefault((by, tie_id), []).append(holder)
    found = []
    for tie in ties.values():
        if record.id not in (tie.from_id, tie.to_id) or tie.from_id == tie.to_id:
            continue
        others = [refs[one] for one in holders[tie.by, tie.id] if one != tie.from_id]
        is_outward = tie.from_id == record.id
        there = refs[tie.to_id if is_outward else tie.from_id]
        found.append(Neighbour(there, tie, is_outward, others[0] if others else None))
    return tuple(sorted(found, key=_order))


def _order(one: Neighbour) -> tuple[int, int, str, str, str, str]:
    tie = one.tie
    role = _ROLE_ORDER.get(tie.what, len(_ROLE_ORDER)) if tie.by == "seat" else 0
    what = "" if tie.by == "seat" else tie.what
    return _KIND_ORDER[tie.by], role, what, one.ref.name, one.ref.id, tie.id
