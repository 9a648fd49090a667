"""On which bodies does an organisation, a person or a country sit?"""

from __future__ import annotations

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.offices import with_offices_sql
from registry.questions.refs import Ref
from registry.questions.seats import Seat, seats_on
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.actors import OrganisationType
from registry.terms.kinds import Kind
from registry.terms.seats import Role

_OF_THE_STATE = (
    OrganisationType.ministry,
    OrganisationType.department_agency,
    OrganisationType.statistics_office,
    OrganisationType.parliament,
    OrganisationType.local_government,
)


def _within(first: str) -> str:
    """SQL: the seat is held by one of the first organisations, or by an office or unit of one."""
    return f"seat.organisation_id IN {with_offices_sql(first)}"


_SHARED_ROLES = (Role.chair, Role.co_chair, Role.vice_chair, Role.co_facilitator, Role.secretariat, Role.lead)
"""Roles of which one asks with whom they are shared."""


class SeatHeld(Frozen):
    """A seat, and through which office, unit or ministry it is held where not directly.

    ``alongside``: who else holds the same leading role on the body on the day.
    """

    seat: Seat
    via: Ref | None
    alongside: tuple[Ref, ...]


class Sitting(Frozen):
    """The bodies on which somebody sits on a day."""

    holder: Ref
    as_of: PartialDate
    seats: tuple[SeatHeld, ...]


HOLDER_KINDS = (Kind.organisation, Kind.person, Kind.place)
"""The kinds of record that can hold a seat."""


def seats_of(reader: Reader, holder: Ref, as_of: AsOf) -> Sitting:
    """The seats that the holder has on the day, by body.

    An organisation's offices and units count, and a country's ministries and agencies; each such
    seat names the one that holds it in ``via``.
    """
    if holder.kind == Kind.person:
        where = "seat.person_id = :holder"
    elif holder.kind == Kind.place:
        of_the_state = ", ".join(f"'{kind}'" for kind in _OF_THE_STATE)
        states_own = f"organisation.country_id = :holder AND organisation.classification IN ({of_the_state})"
        where = f"seat.country_id = :holder OR {_within(states_own)}"
    else:
        where = _within("organisation.id = :holder")
    seats = seats_on(reader, as_of, where, holder=holder.id)
    seats.sort(key=lambda seat: (seat.mechanism.name, seat.mechanism.id))
    leading = _leading(reader, as_of, {seat.mechanism.id for seat in seats if seat.role in _SHARED_ROLES})
    mine = {seat.id for seat in seats}
    held = []
    for seat in seats:
        shared = leading.get((seat.mechanism.id, seat.role), ())
        others = dict.fromkeys(s.holder for s in shared if s.id not in mine)
        held.append(SeatHeld(seat, _via(seat, holder), tuple(others)))
    return Sitting(holder, as_of.text, tuple(held))


def _leading(reader: Reader, as_of: AsOf, bodies: set[str]) -> dict[tuple[str, Role], list[Seat]]:
    """The seats of leading roles on the bodies on the day."""
    roles = ", ".join(f"'{role}'" for role in _SHARED_ROLES)
    held: dict[tuple[str, Role], list[Seat]] = {}
    for piece in in_pieces(sorted(bodies)):
        where = f"seat.role IN ({roles}) AND seat.mechanism_id IN ({piece.sql})"
        for seat in seats_on(reader, as_of, where, **piece.values):
            held.setdefault((seat.mechanism.id, seat.role), []).append(seat)
    return held


def _via(seat: Seat, holder: Ref) -> Ref | None:
    held_by = {ref.id for ref in (seat.organisation, seat.person, seat.country) if ref}
    return None if holder.id in held_by else seat.organisation
