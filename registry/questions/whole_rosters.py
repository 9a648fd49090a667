"""Of which bodies is the recorded roster known to be the whole one?

The registry follows the body on the day, or a source counts as many members as are recorded. Elsewhere
that somebody has no recorded seat says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.refs import NO_EVIDENCE, Claim, Evidence, SourceNote, evidence_for
from registry.questions.roster import COUNTED_FIELD
from registry.questions.seats import Seat
from registry.questions.speaking import Spoken
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.seats import Role

NO_MEMBERS = (Role.alternate, Role.observer, Role.resource_person)
"""Who has a seat in such a role is not counted as a member."""


class Whole(Frozen):
    """Why a roster is known to be whole: the body is followed, or these sources count as many."""

    followed: bool
    sources: tuple[SourceNote, ...]


class _Followed(Frozen):
    id: str
    followed_from: str | None
    followed_to: str | None


def members_of(seats: Iterable[Seat]) -> set[str]:
    """The ids of those who are members by these seats; two seats of one holder make one member."""
    return {seat.holder.id for seat in seats if seat.role not in NO_MEMBERS}


def counts_claimed(evidence: Evidence, spoken: Spoken) -> list[Claim]:
    """The numbers of members that sources had counted by the day; what is no number is left out."""
    claims = [claim for claim in evidence.claims if claim.field == COUNTED_FIELD]
    return [claim for claim in claims if claim.value.isdecimal() and spoken.by_the_day([claim.note])]


def whole_rosters(reader: Reader, as_of: AsOf, seats: Mapping[str, list[Seat]]) -> dict[str, Whole]:
    """The bodies whose recorded seats are known to be all, and why; one without seats is none of them."""
    spoken = Spoken(reader, as_of)
    whole: dict[str, Whole] = {}
    for piece in in_pieces(body for body, held in seats.items() if held):
        cited = evidence_for(
            reader,
            "entity",
            f"target.id IN ({piece.sql}) AND citation.field = :counted",
            counted=COUNTED_FIELD,
            **piece.values,
        )
        sql = f"SELECT id, followed_from, followed_to FROM mechanism WHERE id IN ({piece.sql})"
        for row in reader.rows(sql, _Followed, **piece.values):
            claims = counts_claimed(cited.get(row.id, NO_EVIDENCE), spoken)
            number = len(members_of(seats[row.id]))
            agreeing = tuple(claim.note for claim in claims if int(claim.value) == number)
            if _is_followed(row, as_of.state_day):
                whole[row.id] = Whole(True, ())
            elif agreeing:
                whole[row.id] = Whole(False, agreeing)
    return whole


def _is_followed(row: _Followed, day: str) -> bool:
    begun = row.followed_from is not None and PartialDate(row.followed_from).latest <= day
    return begun and (row.followed_to is None or PartialDate(row.followed_to).earliest >= day)
