"""On which bodies does an organisation, a person or a country sit?"""

from __future__ import annotations

from typing import NamedTuple

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.questions.refs import Ref
from registry.questions.seats import Seat, seats_on
from registry.store.reading import Reader
from registry.terms import Kind, OrganisationType

_OF_THE_STATE = (
    OrganisationType.ministry,
    OrganisationType.department_agency,
    OrganisationType.statistics_office,
    OrganisationType.parliament,
    OrganisationType.local_government,
)


def _within(first: str) -> str:
    """SQL: the seat is held by one of the first organisations, or by an office or unit of one."""
    return f"""
        seat.organisation_id IN (
            WITH RECURSIVE within(id, depth) AS (
                SELECT organisation.id, 0 FROM organisation WHERE {first}
                UNION SELECT unit.id, within.depth + 1 FROM within
                JOIN organisation AS unit ON unit.parent_id = within.id WHERE within.depth < 20
            ) SELECT id FROM within)
    """


class SeatHeld(NamedTuple):
    """A seat, and through which office, unit or ministry it is held where not directly."""

    seat: Seat
    via: Ref | None


class Sitting(NamedTuple):
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
    return Sitting(holder, as_of.text, tuple(SeatHeld(seat, _via(seat, holder)) for seat in seats))


def _via(seat: Seat, holder: Ref) -> Ref | None:
    held_by = {ref.id for ref in (seat.organisation, seat.person, seat.country) if ref}
    return None if holder.id in held_by else seat.organisation
