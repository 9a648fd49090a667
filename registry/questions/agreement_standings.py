"""Where does every agreement stand, without whatever else is known of it: for counts, and for an order.

The rules are those of :mod:`registry.questions.agreements`, worked out in one query: of the steps that
were entered, and that no source denies, the furthest one after which no other certainly came.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.dates import PartialDate, earliest_sql, latest_sql, today
from registry.frozen import Frozen
from registry.questions.agreements import (
    LASTING,
    OVER,
    RENEWED_BEFORE_MONTHS,
    STUCK_AFTER_DECLARATION_MONTHS,
    STUCK_AFTER_MONTHS,
    UNDER_WAY,
)
from registry.questions.intervals import months_after
from registry.questions.pipeline import contradicted_sql, spoken_of_sql
from registry.store.reading import Reader
from registry.terms.agreements import AgreementStage


class AgreementStanding(Frozen):
    """Where an agreement stands: ``missed`` where an expected date is past."""

    id: str
    name: str
    stage: AgreementStage | None
    stuck: bool
    missed: bool


class _Row(Frozen):
    id: str
    name: str
    reached: str | None
    """The place of the current stage in the pipeline, in two digits, and the day by which it was entered."""
    awaited: str | None
    """The last day of the stage that is expected first."""
    renewed: str | None
    """The day by which it was renewed last."""
    expires_on: str | None
    follows_declaration: int


_STAGES = tuple(AgreementStage)
_PLACE = " ".join(f"WHEN '{stage}' THEN '{n:02}'" for n, stage in enumerate(_STAGES))
# A step has a day by which it was entered, none ('') while it is only expected, or only denied.
_QUERY = f"""
    WITH told AS (
        SELECT step.id, step.agreement_id, step.stage, CASE step.stage {_PLACE} END AS place,
               coalesce({earliest_sql("step.entered")}, '') AS begun,
               CASE WHEN step.entered IS NOT NULL THEN {latest_sql("step.entered")}
                    WHEN step.expected IS NOT NULL THEN ''
                    ELSE coalesce({spoken_of_sql("agreement_step", "step")},
                                  CASE WHEN {contradicted_sql("agreement_step", "step")} = 0 THEN :today END,
                                  '') END AS by_day,
               {contradicted_sql("agreement_step", "step")} AS contested,
               {latest_sql("step.expected")} AS due,
               CASE WHEN step.expected IS NOT NULL
                    THEN {spoken_of_sql("agreement_step", "step")} END AS spoken
        FROM agreement_step AS step
    ), entered AS (
        SELECT agreement_id, stage, place, by_day,
               max(begun) OVER (PARTITION BY agreement_id) AS last_begun
        FROM told WHERE by_day <> '' AND by_day <= :day AND contested = 0
    ), stands AS (
        SELECT agreement_id, max(place) AS furthest,
               max(CASE WHEN by_day >= last_begun THEN place || by_day END) AS reached,
               max(CASE WHEN stage = '{AgreementStage.renewed}' THEN by_day END) AS renewed
        FROM entered GROUP BY agreement_id
    ), ahead AS (
        SELECT told.agreement_id, told.due,
               row_number() OVER (PARTITION BY told.agreement_id, told.stage
                                  ORDER BY coalesce(told.spoken, '') DESC, told.due DESC) AS told_last
        FROM told LEFT JOIN stands ON stands.agreement_id = told.agreement_id
        WHERE told.due IS NOT NULL AND NOT (told.by_day <> '' AND told.by_day <= :day)
          AND (stands.furthest IS NULL OR told.place > stands.furthest)
          AND (told.spoken IS NULL OR told.spoken <= :day)
    ), awaited AS (
        SELECT agreement_id, min(due) AS due FROM ahead WHERE told_last = 1 GROUP BY agreement_id
    )
    SELECT agreement.id, entity.name, stands.reached, awaited.due, stands.renewed, agreement.expires_on,
           CASE WHEN declaration.type = 'declaration_of_intent' THEN 1 ELSE 0 END
    FROM agreement JOIN entity ON entity.id = agreement.id
    LEFT JOIN agreement AS declaration ON declaration.id = agreement.follows_id
    LEFT JOIN stands ON stands.agreement_id = agreement.id
    LEFT JOIN awaited ON awaited.agreement_id = agreement.id
    WHERE entity.redirect_to IS NULL
"""


def standings_on(reader: Reader, as_of: AsOf) -> list[AgreementStanding]:
    """Where each agreement stands on the day, by name."""
    day = as_of.state_day
    rows = reader.rows(_QUERY, _Row, day=day, today=str(today()))
    # By Python: two databases order names differently.
    return sorted((_standing(row, day) for row in rows), key=lambda one: (one.name, one.id))


def _standing(row: _Row, day: str) -> AgreementStanding:
    stage, by_day = (_STAGES[int(row.reached[:2])], row.reached[2:]) if row.reached else (None, "")
    missed = row.awaited is not None and row.awaited < day
    if stage in LASTING and row.expires_on and _has_expired(PartialDate(row.expires_on), row.renewed, day):
        return AgreementStanding(row.id, row.name, AgreementStage.expired, stuck=False, missed=missed)
    stuck = stage not in OVER and (missed or _is_slow(stage, by_day, row, day))
    return AgreementStanding(row.id, row.name, stage, stuck, missed)


def _has_expired(expires_on: PartialDate, renewed: str | None, day: str) -> bool:
    if expires_on.latest >= day:
        return False
    return not renewed or months_after(renewed, RENEWED_BEFORE_MONTHS) < expires_on.earliest


def _is_slow(stage: AgreementStage | None, by_day: str, row: _Row, day: str) -> bool:
    limit = STUCK_AFTER_DECLARATION_MONTHS if row.follows_declaration else STUCK_AFTER_MONTHS
    return stage in UNDER_WAY and months_after(by_day, limit) < day
