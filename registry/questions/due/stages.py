"""Which stages of agreements and instruments are expected, and which agreements expire?"""

from __future__ import annotations

from collections.abc import Iterator

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.agreements import LASTING, is_renewed
from registry.questions.due.items import Due, cited_for, is_past, notes_on
from registry.questions.pipeline import StepRow, awaited_on, entered_on, steps_of
from registry.questions.refs import NO_EVIDENCE, Ref, evidence_for, ref_columns
from registry.store.lists import Ids, in_pieces
from registry.store.reading import Reader
from registry.terms.agreements import AgreementStage
from registry.terms.instruments import InstrumentStage
from registry.terms.upkeep import DueWhat

_AGREEMENT = {str(stage): position for position, stage in enumerate(AgreementStage)}
_INSTRUMENT = {str(stage): position for position, stage in enumerate(InstrumentStage)}
_INSTRUMENT[InstrumentStage.unknown] = -1
_OVER = (AgreementStage.expired, AgreementStage.terminated, AgreementStage.abandoned)


class _Pipeline(Frozen):
    """Where steps are recorded, and the order of their stages."""

    table: str
    owner: str
    order: dict[str, int]


_PIPELINES = (
    _Pipeline("agreement_step", "agreement_id", _AGREEMENT),
    _Pipeline("instrument_step", "instrument_id", _INSTRUMENT),
)


def stages_expected(reader: Reader, as_of: AsOf) -> Iterator[Due]:
    """The expected dates of stages that were not reached by the day, nor a later one.

    Of several expected dates of one stage the one that a source spoke of last counts. A stage that a
    source denies was not reached.
    """
    for pipeline in _PIPELINES:
        waiting = reader.rows(
            f"""
            SELECT DISTINCT {ref_columns("entity")} FROM {pipeline.table} AS step
            JOIN entity ON entity.id = step.{pipeline.owner}
            WHERE step.expected IS NOT NULL AND entity.redirect_to IS NULL
            """,
            Ref,
        )
        owners = {owner.id: owner for owner in waiting}
        for piece in in_pieces(owners):
            yield from _expected(reader, pipeline, piece, owners, as_of.state_day)


def _expected(
    reader: Reader, pipeline: _Pipeline, piece: Ids, owners: dict[str, Ref], day: str
) -> Iterator[Due]:
    of_these = f"target.{pipeline.owner} IN ({piece.sql})"
    evidence = evidence_for(reader, pipeline.table, of_these, **piece.values)
    steps: dict[str, list[StepRow]] = {}
    for step in steps_of(reader, pipeline.table, pipeline.owner, piece):
        steps.setdefault(step.owner_id, []).append(step)
    for owner, taken in steps.items():
        for step in awaited_on(taken, pipeline.order, day):
            assert step.expected is not None  # noqa: S101 - only expected steps are awaited
            stage = step.stage.replace("_", " ")
            missed = "; not recorded as reached" if is_past(step.expected, day) else ""
            said = f"expected to be {stage}" if stage.endswith("ed") else f"stage {stage} expected"
            notes = evidence.get(step.id, NO_EVIDENCE).notes
            yield Due(step.expected, DueWhat.stage_expected, owners[owner], None, f"{said}{missed}", notes)


class _Expiring(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    expires_on: str


def agreements_expiring(reader: Reader, as_of: AsOf) -> Iterator[Due]:
    """The agreements that were signed and expire, while nothing that came after is recorded."""
    day = as_of.state_day
    rows = reader.rows(
        f"""
        SELECT {ref_columns("entity")}, agreement.expires_on
        FROM agreement JOIN entity ON entity.id = agreement.id
        WHERE agreement.expires_on IS NOT NULL AND entity.redirect_to IS NULL
        """,
        _Expiring,
    )
    found = {row.id: row for row in rows}
    evidence = cited_for(reader, "entity", found)
    for piece in in_pieces(found):
        steps: dict[str, list[StepRow]] = {}
        for step in steps_of(reader, "agreement_step", "agreement_id", piece):
            steps.setdefault(step.owner_id, []).append(step)
        for key in piece.values.values():
            row = found[key]
            entered = [step for step in entered_on(steps.get(key, ()), day) if not step.contested]
            if _lasts(entered, row.expires_on):
                past = is_past(row.expires_on, day)
                why = "expired; no renewal is recorded" if past else "agreement expires"
                ref = Ref._make(row[:4])
                notes = notes_on(evidence.get(key, NO_EVIDENCE), "expires_on")
                yield Due(row.expires_on, DueWhat.agreement_expires, ref, None, why, notes)


def _lasts(entered: list[StepRow], expires_on: str) -> bool:
    """Whether it was signed, is not over, and no renewal of what expires on the day is recorded."""
    stages = {step.stage for step in entered}
    return (
        bool(stages & set(LASTING))
        and not stages & set(_OVER)
        and not any(is_renewed(step, PartialDate(expires_on)) for step in entered)
    )
