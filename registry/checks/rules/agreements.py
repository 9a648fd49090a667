"""Agreements: stuck in a stage, an expected date missed, about to expire."""

from __future__ import annotations

from collections.abc import Iterator

from registry.asof import AsOf
from registry.checks.findings import Found
from registry.checks.standing import standing_of
from registry.checks.thresholds import Thresholds
from registry.dates import PartialDate, in_or_on
from registry.frozen import Frozen
from registry.questions.agreements import LASTING, AgreementFilter, AgreementRow, Step, agreements_on
from registry.questions.intervals import months_after
from registry.questions.refs import SourceNote
from registry.questions.speaking import Spoken, days_after
from registry.store.reading import Reader


class _Dated(Frozen):
    id: str
    expires_on: str


class _Following(Frozen):
    id: str


def agreement_date_missed(reader: Reader, as_of: AsOf, limits: Thresholds) -> Iterator[Found]:
    """The date on which an agreement was expected has passed, and a later source says it was not reached.

    A source has to say so after that date: it tells of the stage that lasts, denies the one that was
    expected, or expects a later one. Whose date is only past, with nothing heard since, is listed by
    ``agreements --stuck`` and by ``due``.

    Reason: a date that was missed is the earliest sign that talks have stalled.

    Source: the source that names the date, and the one that speaks after it, quoted.
    """
    spoken = Spoken(reader, as_of)
    for row in agreements_on(reader, as_of, AgreementFilter(stuck=True)):
        if row.expected is None:
            continue
        awaited = [step for step in row.stages if step.expected == row.expected and not step.entered]
        expecting = spoken.by_the_day(note for step in awaited for note in step.sources)
        standing = standing_of(reader, row.ref.id, row.stage, spoken)
        if days_after(PartialDate(row.expected).latest, limits.late_days) < standing.last:
            words = " or ".join(dict.fromkeys(step.stage.label for step in awaited))
            stage = f"; its last stage is {row.stage.label}" if row.stage else ""
            awaiting = f"was expected to reach the stage {words} {in_or_on(row.expected)}"
            message = f"{awaiting} and had not by {standing.last}{stage}"
            yield Found(row.ref, message, tuple(dict.fromkeys(expecting + standing.sources)))


def agreement_stuck(reader: Reader, as_of: AsOf, limits: Thresholds) -> Iterator[Found]:
    """An agreement is still in a stage that leads somewhere, twelve months after it was entered.

    Eighteen where it follows a declaration of intent. A source has to say, so long after, that it is
    still there: it tells of the stage (a citation with the field ``stage``), denies a later one, or expects
    one. That nothing more is recorded is no evidence, nor is a report of how the stage was entered
    (``agreements --stuck`` lists those too).

    Reason: negotiations that linger need somebody to take them up.

    Source: the registry's agreement pipeline; the months are the registry's own benchmark.
    """
    spoken = Spoken(reader, as_of)
    declared = {row.id for row in reader.rows(_AFTER_DECLARATION, _Following)}
    for row in agreements_on(reader, as_of, AgreementFilter(stuck=True)):
        of_stage = [s for s in row.stages if s.stage == row.stage and not (s.expected and not s.entered)]
        begun = min((_entered(step, spoken) for step in of_stage), default="")
        after = row.ref.id in declared
        months = limits.stuck_after_declaration_months if after else limits.stuck_months
        standing = standing_of(reader, row.ref.id, row.stage, spoken)
        if row.stage and begun and months_after(begun, months) < standing.last:
            entering = spoken.by_the_day(note for step in of_stage for note in step.sources)
            message = f"had come no further than {row.stage.label} by {standing.last}, entered by {begun}"
            yield Found(row.ref, message, tuple(dict.fromkeys(entering + standing.sources)))


_AFTER_DECLARATION = """
    SELECT agreement.id FROM agreement JOIN agreement AS declaration ON declaration.id = agreement.follows_id
    WHERE declaration.type = 'declaration_of_intent'
"""


def _entered(step: Step, spoken: Spoken) -> str:
    return PartialDate(step.entered).latest if step.entered else spoken.first(step.sources)


def agreement_expiring(reader: Reader, as_of: AsOf, limits: Thresholds) -> Iterator[Found]:
    """An agreement that was signed ends within 90 days.

    Reason: renewal takes longer than is left, and workers of the corridor lose its protection.

    Source: the day of expiry that is recorded, with the sources of the agreement.
    """
    dated = reader.rows("SELECT id, expires_on FROM agreement WHERE expires_on IS NOT NULL", _Dated)
    ends = {row.id: row.expires_on for row in dated}
    spoken = Spoken(reader, as_of)
    for row in agreements_on(reader, as_of, AgreementFilter(expiring_days=limits.expiring_days)):
        if row.stage in LASTING:
            yield Found(row.ref, f"expires {in_or_on(ends[row.ref.id])}", _all_sources(row, spoken))


def _all_sources(row: AgreementRow, spoken: Spoken) -> tuple[SourceNote, ...]:
    steps = [note for step in row.stages for note in step.sources]
    return spoken.by_the_day(row.sources) or spoken.by_the_day(steps)
