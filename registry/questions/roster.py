"""Who sits on a body, today or on any day?"""

from __future__ import annotations

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.activity import ActivityOn, activity_of
from registry.questions.refs import NO_EVIDENCE, Claim, Ref, evidence_for
from registry.questions.seats import Seat, seats_on
from registry.store.reading import Reader

COUNTED_FIELD = "member_count"
"""The field under which sources claim how many members a body has."""


class Roster(Frozen):
    """The seats of a body held on a day, whether it meets, and how many members sources claim."""

    mechanism: Ref
    as_of: PartialDate
    activity: ActivityOn
    seats: tuple[Seat, ...]
    claimed_counts: tuple[Claim, ...]


def roster_on(reader: Reader, mechanism: Ref, as_of: AsOf) -> Roster:
    """The seats of the body, certain and possible on the day, by role."""
    cited = evidence_for(reader, "entity", "target.id = :body", body=mechanism.id)
    claims = cited.get(mechanism.id, NO_EVIDENCE).claims
    return Roster(
        mechanism,
        as_of.text,
        activity_of(reader, mechanism.id, as_of),
        tuple(seats_on(reader, as_of, "seat.mechanism_id = :body", body=mechanism.id)),
        tuple(claim for claim in claims if claim.field == COUNTED_FIELD),
    )
