"""Which bodies would nobody lead, if somebody left?"""

from __future__ import annotations

from collections.abc import Iterable

from registry.asof import AsOf
from registry.questions.refs import Ref
from registry.questions.seats import Seat, seats_on
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.kinds import Certainty
from registry.terms.seats import Role

LEADING = (Role.chair, Role.co_chair, Role.facilitator, Role.co_facilitator, Role.lead)
"""The roles that lead a body; a vice-chair or a secretariat does so in somebody's stead."""


def bodies_led_only_by(
    reader: Reader, as_of: AsOf, holders: Iterable[str], *, certain_only: bool = False
) -> tuple[Ref, ...]:
    """The bodies of which these holders have every leading seat on the day, by name.

    A seat counts as theirs where one of them holds it; who only fills an organisation's or a country's seat
    can be followed by another.
    """
    mine = set(holders)
    roles = ", ".join(f"'{role}'" for role in LEADING)
    bodies: dict[str, Ref] = {}
    for piece in in_pieces(mine):
        ids = piece.sql
        held = f"seat.organisation_id IN ({ids}) OR seat.person_id IN ({ids}) OR seat.country_id IN ({ids})"
        found = seats_on(reader, as_of, f"seat.role IN ({roles}) AND ({held})", **piece.values)
        theirs = [seat for seat in found if seat.holder.id in mine and _counts(seat, certain_only)]
        bodies |= {seat.mechanism.id: seat.mechanism for seat in theirs}
    led_by_others = set[str]()
    for piece in in_pieces(bodies):
        where = f"seat.role IN ({roles}) AND seat.mechanism_id IN ({piece.sql})"
        for seat in seats_on(reader, as_of, where, **piece.values):
            if _counts(seat, certain_only) and seat.holder.id not in mine:
                led_by_others.add(seat.mechanism.id)
    left = [body for key, body in bodies.items() if key not in led_by_others]
    return tuple(sorted(left, key=lambda body: (body.name, body.id)))


def _counts(seat: Seat, certain_only: bool) -> bool:
    return seat.certainty is Certainty.certain or not certain_only
