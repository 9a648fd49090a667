"""Where does an agreement stand, between whom, and is it stuck?

An agreement is stuck when an expected date has passed and neither that stage nor a later one was
entered, or when it has stayed for 12 months (18 where it follows a declaration of intent) in a
stage that leads somewhere: up to signature, under review, suspended. What was signed has expired once
its last day is over, unless it was renewed after that day or in the twelve months before it; an earlier
renewal is what that last day was agreed in. A stage that a source denies is listed, and does not count
as entered.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.intervals import months_after
from registry.questions.narrowing import Narrowing, count_of
from registry.questions.pipeline import StepRow, awaited_on, current_step, entered_by, entered_on, steps_of
from registry.questions.refs import NO_EVIDENCE, Evidence, Ref, SourceNote, evidence_for, ref_columns
from registry.questions.windows import EVERYTHING, Window
from registry.store.lists import Ids, in_pieces
from registry.store.reading import Reader
from registry.terms.agreements import AgreementStage, AgreementType, PartyRole
from registry.terms.seats import Level

STUCK_AFTER_MONTHS, STUCK_AFTER_DECLARATION_MONTHS = 12, 18
RENEWED_BEFORE_MONTHS = 12

UNDER_WAY = (
    AgreementStage.proposed,
    AgreementStage.exploratory,
    AgreementStage.drafting,
    AgreementStage.negotiation,
    AgreementStage.legal_clearance,
    AgreementStage.initialled,
    AgreementStage.under_review,
    AgreementStage.suspended,
)
_PIPELINE = {str(stage): position for position, stage in enumerate(AgreementStage)}
LASTING = (
    AgreementStage.signed,
    AgreementStage.ratified,
    AgreementStage.in_force,
    AgreementStage.under_review,
    AgreementStage.amended,
    AgreementStage.renewed,
)
OVER = (AgreementStage.expired, AgreementStage.terminated, AgreementStage.abandoned)
"""The stages with which an agreement ends."""


class PartyTo(Frozen):
    """A party, and what it is to the agreement."""

    ref: Ref
    role: PartyRole


class Step(Frozen):
    """A stage that was entered, or is expected."""

    stage: AgreementStage
    entered: PartialDate | None
    expected: PartialDate | None
    signatory_level: Level | None
    note: str | None
    sources: tuple[SourceNote, ...]


class AgreementRow(Frozen):
    """An agreement on a day. ``corridor`` is origin and destination as ISO 3166 codes."""

    ref: Ref
    type: AgreementType
    parties: tuple[PartyTo, ...]
    corridor: tuple[str, str] | None
    stage: AgreementStage | None
    entered: PartialDate | None
    expected: PartialDate | None
    stuck: bool
    stages: tuple[Step, ...]
    sources: tuple[SourceNote, ...]


class AgreementFilter(Frozen):
    """What a list of agreements is narrowed to; ``party`` is a party's id or a country's."""

    party: str | None = None
    corridor: tuple[str, str] | None = None
    stage: AgreementStage | None = None
    stuck: bool = False
    expiring_days: int | None = None
    theme: str | None = None
    type: AgreementType | None = None
    project: str | None = None
    ids: tuple[str, ...] | None = None


ALL = AgreementFilter()


class _Row(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    type: str
    origin: str | None
    destination: str | None
    follows_declaration: int
    expires_on: str | None


class _PartyRow(Frozen):
    agreement_id: str
    role: str
    id: str
    kind: str
    name: str
    acronym: str | None
    country_id: str | None


def agreements_on(
    reader: Reader, as_of: AsOf, only: AgreementFilter = ALL, window: Window = EVERYTHING
) -> list[AgreementRow]:
    """The agreements by name, with the stage of each on the day. All are listed whatever the day."""
    narrowing = Narrowing(window)
    narrowing.themed(reader, only.theme)
    if only.ids is not None:
        narrowing.one_of("entity.id", only.ids)
    narrowing.equal("agreement.type", only.type)
    narrowing.equal("agreement.project_id", only.project)
    rows = reader.rows(
        f"""
        SELECT {ref_columns("entity")}, agreement.type, origin.code, destination.code,
               CASE WHEN declaration.type = 'declaration_of_intent' THEN 1 ELSE 0 END, agreement.expires_on
        FROM agreement JOIN entity ON entity.id = agreement.id
        LEFT JOIN place AS origin ON origin.id = agreement.origin_id
        LEFT JOIN place AS destination ON destination.id = agreement.destination_id
        LEFT JOIN agreement AS declaration ON declaration.id = agreement.follows_id
        WHERE {narrowing.sql} ORDER BY entity.name, entity.id{window.sql}
        """,
        _Row,
        **narrowing.values,
    )
    by_id = {row.id: row for row in rows}
    listed = [
        (by_id[known_id], known, _listed(by_id[known_id], known, as_of))
        for piece in in_pieces(by_id)
        for known_id, known in _known(reader, piece).items()
    ]
    wanted = {found.ref.id: found for row, known, found in listed if _wanted(found, row, known, only, as_of)}
    return [wanted[row.id] for row in rows if row.id in wanted]


def count_agreements(reader: Reader, window: Window = EVERYTHING) -> int:
    """How many agreements a list with the window's words has."""
    return count_of(reader, "agreement", window)


class _Known(Frozen):
    """What belongs to one agreement."""

    parties: list[_PartyRow]
    steps: list[StepRow]
    evidence: dict[str, Evidence]


_PARTIES = f"""
    SELECT party.agreement_id, party.role, {ref_columns("entity")}, organisation.country_id
    FROM party JOIN entity ON entity.id = party.entity_id
    LEFT JOIN organisation ON organisation.id = entity.id
    WHERE party.agreement_id IN ({{ids}}) ORDER BY party.agreement_id, party.role DESC, entity.name
"""


def _known(reader: Reader, piece: Ids) -> dict[str, _Known]:
    evidence = evidence_for(reader, "entity", f"target.id IN ({piece.sql})", **piece.values)
    evidence |= evidence_for(
        reader, "agreement_step", f"target.agreement_id IN ({piece.sql})", **piece.values
    )
    known = {agreement: _Known([], [], evidence) for agreement in piece.values.values()}
    for party in reader.rows(_PARTIES.format(ids=piece.sql), _PartyRow, **piece.values):
        known[party.agreement_id].parties.append(party)
    for step in steps_of(reader, "agreement_step", "agreement_id", piece):
        known[step.owner_id].steps.append(step)
    return known


def _listed(row: _Row, known: _Known, as_of: AsOf) -> AgreementRow:
    parties, steps, evidence = known
    day = as_of.state_day
    entered = [step for step in entered_on(steps, day) if not step.contested]
    current = current_step(entered, _order)
    awaited = sorted(
        (step.expected for step in awaited_on(steps, _PIPELINE, day) if step.expected),
        key=lambda expected: PartialDate(expected).latest,
    )
    stage = AgreementStage(current.stage) if current else None
    expired = row.expires_on is not None and _has_expired(current, entered, PartialDate(row.expires_on), day)
    in_order = sorted(steps, key=lambda s: (entered_by(s) or s.expected or "9999", _order(s)))
    return AgreementRow(
        Ref(row.id, row.kind, row.name, row.acronym),
        AgreementType(row.type),
        tuple(PartyTo(Ref._make(p[2:6]), PartyRole(p.role)) for p in parties),
        (row.origin, row.destination) if row.origin and row.destination else None,
        AgreementStage.expired if expired else stage,
        PartialDate.recorded(row.expires_on if expired else current.entered if current else None),
        PartialDate.recorded(awaited[0]) if awaited else None,
        not expired and _is_stuck(current, awaited, bool(row.follows_declaration), day),
        tuple(_step(step, evidence.get(step.id, NO_EVIDENCE)) for step in in_order),
        evidence.get(row.id, NO_EVIDENCE).notes,
    )


def _order(step: StepRow) -> int:
    return _PIPELINE[step.stage]


def _has_expired(current: StepRow | None, entered: list[StepRow], expires_on: PartialDate, day: str) -> bool:
    if current is None or current.stage not in LASTING or expires_on.latest >= day:
        return False
    return not any(is_renewed(step, expires_on) for step in entered)


def is_renewed(step: StepRow, expires_on: PartialDate) -> bool:
    """Whether the step renews what ends on the day: entered after it, or in the twelve months before."""
    limit = months_after(entered_by(step), RENEWED_BEFORE_MONTHS)
    return step.stage == AgreementStage.renewed and limit >= expires_on.earliest


def _is_stuck(current: StepRow | None, awaited: list[str], follows_declaration: bool, day: str) -> bool:
    if current is not None and current.stage in OVER:
        return False
    if any(PartialDate(expected).latest < day for expected in awaited):
        return True
    limit = STUCK_AFTER_DECLARATION_MONTHS if follows_declaration else STUCK_AFTER_MONTHS
    return (
        current is not None and current.stage in UNDER_WAY and months_after(entered_by(current), limit) < day
    )


def _step(row: StepRow, evidence: Evidence) -> Step:
    return Step(
        AgreementStage(row.stage),
        PartialDate.recorded(row.entered),
        PartialDate.recorded(row.expected),
        Level(row.signatory_level) if row.signatory_level else None,
        row.note,
        evidence.notes,
    )


def _wanted(listed: AgreementRow, row: _Row, known: _Known, only: AgreementFilter, as_of: AsOf) -> bool:
    if only.party and only.party not in {p.id for p in known.parties} | {p.country_id for p in known.parties}:
        return False
    if only.corridor and listed.corridor != only.corridor:
        return False
    if (only.stage and listed.stage != only.stage) or (only.stuck and not listed.stuck):
        return False
    if only.expiring_days is None:
        return True
    if row.expires_on is None or listed.stage not in LASTING:
        return False
    entered = [step for step in entered_on(known.steps, as_of.state_day) if not step.contested]
    if any(is_renewed(step, PartialDate(row.expires_on)) for step in entered):
        return False
    return _expires_within(row.expires_on, only.expiring_days, as_of.state_day)


def _expires_within(expires_on: str, days: int, day: str) -> bool:
    from datetime import date, timedelta

    limit = (date.fromisoformat(day) + timedelta(days=days)).isoformat()
    # By the latest day that the date can mean, as everything that is due.
    return day <= PartialDate(expires_on).latest <= limit
