"""What happened in a corridor of workers, in one line of time?

To a corridor belong the agreements of its two directions and those to which both countries are party,
themselves or through organisations of theirs; what is tied to the agreements: events, joint bodies,
recommendations about them; and events at which both countries are recorded. Nothing is told that came
after the day, except what was expected by then. What nobody dates stands at the end.
"""

from __future__ import annotations

from collections.abc import Sequence

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.errors import BadInput
from registry.frozen import Frozen
from registry.questions.activity import activities
from registry.questions.agreements import AgreementFilter, AgreementRow, PartyTo, agreements_on
from registry.questions.corridor_line import Entry, in_order
from registry.questions.corridor_stages import stage_entries
from registry.questions.corridor_ties import (
    BodyTie,
    body_entries,
    event_entries,
    instrument_entries,
    joint_bodies,
    recommendation_entries,
)
from registry.questions.naming import country_named
from registry.questions.refs import Ref, SourceNote
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.activity import Activity
from registry.terms.agreements import AgreementStage, AgreementType


class CorridorAgreement(Frozen):
    """Where an agreement stands on the day, as ``agreements`` says; ``direction`` is LS-MU or MU-LS.

    None where it has neither: both countries are party to it.
    """

    ref: Ref
    type: AgreementType
    direction: str | None
    parties: tuple[PartyTo, ...]
    stage: AgreementStage | None
    entered: PartialDate | None
    expected: PartialDate | None
    stuck: bool
    sources: tuple[SourceNote, ...]


class JointBody(Frozen):
    """A body that sees to an agreement, and whether it meets."""

    mechanism: Ref
    agreement: Ref
    activity: Activity
    last_met: PartialDate | None


class Corridor(Frozen):
    """A corridor on a day: where it stands, and how it came there.

    ``line`` is in the order of days, ``undated`` in that of the days from which sources speak of it.
    """

    origin: Ref
    destination: Ref
    as_of: PartialDate
    agreements: tuple[CorridorAgreement, ...]
    bodies: tuple[JointBody, ...]
    line: tuple[Entry, ...]
    undated: tuple[Entry, ...]


class _Id(Frozen):
    id: str


def _party_sql(place: str) -> str:
    """SQL: the agreement has the country as a party, or an organisation of it."""
    return f"""EXISTS (
        SELECT 1 FROM party LEFT JOIN organisation ON organisation.id = party.entity_id
        WHERE party.agreement_id = agreement.id
          AND (party.entity_id = :{place} OR organisation.country_id = :{place}))"""


_AGREEMENTS = f"""
    SELECT agreement.id FROM agreement JOIN entity ON entity.id = agreement.id
    WHERE entity.redirect_to IS NULL AND (
        (agreement.origin_id = :one AND agreement.destination_id = :other)
        OR (agreement.origin_id = :other AND agreement.destination_id = :one)
        OR (agreement.origin_id IS NULL AND {_party_sql("one")} AND {_party_sql("other")}))
    ORDER BY agreement.id
"""


def ends_named(reader: Reader, words: Sequence[str]) -> tuple[Ref, Ref]:
    """The two countries that ``LS-MU``, or two names or codes, mean, workers' origin first.

    Raises BadInput where they are not two, and as record_named does.
    """
    ends = words[0].split("-", 1) if len(words) == 1 else words
    if len(ends) != 2 or not all(end.strip() for end in ends):
        remedy = "two ISO codes, origin first: LS-MU; or two names: Lesotho Mauritius"
        raise BadInput(f"{' '.join(words)!r} is no corridor", where="corridor", remedy=remedy)
    origin, destination = (country_named(reader, end) for end in ends)
    if origin.id == destination.id:
        raise BadInput(f"both ends are {origin.label}", where="corridor", remedy="name another country")
    return origin, destination


def corridor_of(reader: Reader, origin: Ref, destination: Ref, as_of: AsOf) -> Corridor:
    """The history of the corridor between two countries up to the day, both directions."""
    ids = tuple(row.id for row in reader.rows(_AGREEMENTS, _Id, one=origin.id, other=destination.id))
    rows = [
        row
        for piece in in_pieces(ids)
        for row in agreements_on(reader, as_of, AgreementFilter(ids=tuple(piece.values.values())))
    ]
    agreements = {row.ref.id: _standing(row) for row in rows}
    ties = joint_bodies(reader, ids)
    bodies = [tie.body.id for tie in ties]
    entries = stage_entries(reader, [row.ref for row in rows], as_of)
    entries += event_entries(reader, ids, bodies, (origin.id, destination.id), as_of)
    entries += body_entries(reader, ties, as_of)
    entries += instrument_entries(reader, bodies, as_of)
    entries += recommendation_entries(reader, [*ids, *bodies], as_of)
    told = in_order(_directed(entry, agreements) for entry in entries)
    return Corridor(
        origin,
        destination,
        as_of.text,
        tuple(sorted(agreements.values(), key=lambda one: (one.direction is None, one.ref.name, one.ref.id))),
        tuple(_bodies(reader, ties, as_of)),
        tuple(entry for entry in told if entry.on),
        tuple(entry for entry in told if not entry.on),
    )


def _standing(row: AgreementRow) -> CorridorAgreement:
    direction = "-".join(row.corridor) if row.corridor else None
    return CorridorAgreement(
        row.ref,
        row.type,
        direction,
        row.parties,
        row.stage,
        row.entered,
        row.expected,
        row.stuck,
        row.sources,
    )


def _directed(entry: Entry, agreements: dict[str, CorridorAgreement]) -> Entry:
    of = agreements.get((entry.agreement or entry.about).id)
    return entry._replace(direction=of.direction if of else None)


def _bodies(reader: Reader, ties: list[BodyTie], as_of: AsOf) -> list[JointBody]:
    states = activities(reader, as_of, {tie.body.id for tie in ties})
    return [
        JointBody(tie.body, tie.agreement, states[tie.body.id].state, states[tie.body.id].last_met)
        for tie in ties
    ]
