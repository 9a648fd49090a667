"""When a body ends, which of its members also sit in permanent bodies, and who would be lost?

Members are the holders of its seats, of whatever role: on its last day where it ended, else on the day
itself. A member is kept who holds, on the day, a seat in another body that is permanent or statutory:
an organisation also through its offices and units, a country and a person themselves.
"""

from __future__ import annotations

from collections.abc import Iterable

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.continuity_risk import Reason, Risk, risk_of
from registry.questions.holders import HolderKind, units_above
from registry.questions.offices import with_offices_sql
from registry.questions.recorded_overlaps import RecordedOverlap, recorded_overlaps
from registry.questions.refs import Ref, SourceNote
from registry.questions.seats import Seat, seats_on
from registry.questions.successors import Successor, successors_of
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.activity import Activity
from registry.terms.kinds import Certainty
from registry.terms.mechanisms import Permanence
from registry.terms.seats import Role


class PermanentSeat(Frozen):
    """A seat in a permanent body on the day; ``via`` the office or unit that holds it for the ``holder``."""

    mechanism: Ref
    holder: Ref
    role: Role
    certainty: Certainty
    via: Ref | None
    sources: tuple[SourceNote, ...]


class Member(Frozen):
    """A holder of seats of the body: ``role`` the first of its ``roles`` in their order."""

    holder: Ref
    role: Role
    roles: tuple[Role, ...]
    certainty: Certainty
    sources: tuple[SourceNote, ...]


class Kept(Frozen):
    """A member with the seats that keep it at some table; certain where member and a seat are."""

    holder: Ref
    role: Role
    roles: tuple[Role, ...]
    certainty: Certainty
    seats: tuple[PermanentSeat, ...]
    sources: tuple[SourceNote, ...]


class Lost(Frozen):
    """A member without a permanent body; ``akin`` are seats of what it is a part of, not counted."""

    holder: Ref
    role: Role
    roles: tuple[Role, ...]
    certainty: Certainty
    akin: tuple[PermanentSeat, ...]
    sources: tuple[SourceNote, ...]


class Counts(Frozen):
    """How many members there are, and what becomes of them."""

    members: int
    kept: int
    certainly_kept: int
    lost: int


class Continuity(Frozen):
    """What becomes of a body's members.

    ``at_risk`` is None where nothing tells, and where the body has ended; ``members_on`` is the day,
    or the span, on which members were asked for. ``share_kept`` is None without a member: of those
    that are recorded, and a roster may be longer. ``recorded`` is what sources only say of members on
    other bodies, without naming them.
    """

    mechanism: Ref
    as_of: PartialDate
    permanence: Permanence
    activity: Activity
    ended: PartialDate | None
    at_risk: bool | None
    reasons: tuple[Reason, ...]
    successors: tuple[Successor, ...]
    members_on: PartialDate
    counts: Counts
    share_kept: float | None
    kept: tuple[Kept, ...]
    lost: tuple[Lost, ...]
    recorded: tuple[RecordedOverlap, ...]


def continuity_of(reader: Reader, body: Ref, as_of: AsOf) -> Continuity:
    """Whether the body is at risk on the day, what takes over, and who stays at another table."""
    risk = risk_of(reader, body, as_of)
    then = AsOf.on(risk.ended) if risk.ended else as_of
    members = _members(seats_on(reader, then, "seat.mechanism_id = :body", body=body.id))
    found = _permanent_seats(reader, body, as_of, members)
    above = _above(reader, members)
    kept, lost = [], []
    for member in members:
        held = tuple(found.get(member.holder.id, ()))
        if held:
            both = {member.certainty, min((seat.certainty for seat in held), key=list(Certainty).index)}
            sure = Certainty.certain if both == {Certainty.certain} else Certainty.possible
            kept.append(Kept(*member[:3], sure, held, member.sources))
        else:
            # A unit is not the ministry that it belongs to: told, and not counted.
            over = sorted(above.get(member.holder.id, ()))
            akin = [seat for one in over for seat in found.get(one, ()) if seat.via is None]
            lost.append(Lost(*member[:4], tuple(akin), member.sources))
    return _told(reader, body, as_of, risk, then, kept, lost)


def _told(
    reader: Reader, body: Ref, as_of: AsOf, risk: Risk, then: AsOf, kept: list[Kept], lost: list[Lost]
) -> Continuity:
    members = len(kept) + len(lost)
    certain = sum(one.certainty is Certainty.certain for one in kept)
    return Continuity(
        body,
        as_of.text,
        risk.permanence,
        risk.activity,
        risk.ended,
        risk.at_risk,
        risk.reasons,
        tuple(successors_of(reader, body, as_of)),
        then.text,
        Counts(members, len(kept), certain, len(lost)),
        len(kept) / members if members else None,
        tuple(kept),
        tuple(lost),
        tuple(recorded_overlaps(reader, then, body)),
    )


def _members(seats: list[Seat]) -> list[Member]:
    """The holders of the seats, in the order of their first roles and their names."""
    by_holder: dict[str, list[Seat]] = {}
    for seat in seats:
        by_holder.setdefault(seat.holder.id, []).append(seat)
    return [
        Member(
            held[0].holder,
            held[0].role,
            tuple(dict.fromkeys(seat.role for seat in held)),
            _surest(held),
            tuple(dict.fromkeys(note for seat in held for note in seat.sources)),
        )
        for held in by_holder.values()
    ]


def _surest(seats: Iterable[Seat | PermanentSeat]) -> Certainty:
    is_certain = any(seat.certainty is Certainty.certain for seat in seats)
    return Certainty.certain if is_certain else Certainty.possible


_PERMANENT = f"""
    mechanism.permanence IN ('{Permanence.permanent}', '{Permanence.statutory}') AND mechanism.id <> :body
    AND mechanism.id IN (SELECT id FROM entity WHERE redirect_to IS NULL)
"""


def _permanent_seats(
    reader: Reader, body: Ref, as_of: AsOf, members: list[Member]
) -> dict[str, list[PermanentSeat]]:
    """The seats in permanent bodies on the day, by each organisation, person or country that they keep."""
    asked = {member.holder.id for member in members}
    asked |= {one for over in _above(reader, members).values() for one in over}
    seats: dict[str, Seat] = {}
    for piece in in_pieces(asked):
        # One of the three is the holder's kind: ids are of one space.
        held = (
            f"seat.person_id IN ({piece.sql}) OR seat.country_id IN ({piece.sql}) "
            f"OR seat.organisation_id IN {with_offices_sql(f'organisation.id IN ({piece.sql})')}"
        )
        where = f"{_PERMANENT} AND ({held})"
        seats |= {seat.id: seat for seat in seats_on(reader, as_of, where, body=body.id, **piece.values)}
    holding = {seat.organisation.id for seat in seats.values() if seat.organisation}
    above = units_above(reader, holding, HolderKind.organisation)
    kept: dict[str, list[PermanentSeat]] = {}
    for seat in sorted(seats.values(), key=lambda one: (one.mechanism.name, one.mechanism.id)):
        for holder in _kept_by(seat, above) & asked:
            via = seat.organisation if seat.organisation and holder in above[seat.organisation.id] else None
            told = PermanentSeat(seat.mechanism, seat.holder, seat.role, seat.certainty, via, seat.sources)
            kept.setdefault(holder, []).append(told)
    return kept


def _kept_by(seat: Seat, above: dict[str, set[str]]) -> set[str]:
    """Whom the seat keeps: all that hold it, and what its organisation is an office or a unit of."""
    held = {ref.id for ref in (seat.organisation, seat.person, seat.country) if ref}
    return held | (above[seat.organisation.id] if seat.organisation else set())


def _above(reader: Reader, members: list[Member]) -> dict[str, set[str]]:
    """What each member that is an office or a unit belongs to."""
    return units_above(reader, {member.holder.id for member in members}, HolderKind.organisation)
