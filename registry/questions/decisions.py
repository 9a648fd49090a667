"""What was decided about findings, by a day? Snoozed until another day, or accepted as they are."""

from __future__ import annotations

from registry.asof import AsOf
from registry.dates import PartialDate, latest_sql
from registry.frozen import Frozen
from registry.store.reading import Reader
from registry.terms.findings import Decision


class Decided(Frozen):
    """A decision about a finding.

    ``message`` and ``evidence`` are what was found then. ``holds`` says whether the finding rests on
    the day that is asked about: a snoozed one is back on the day ``until``, an accepted one when
    something else is found.
    """

    decision: Decision
    until: PartialDate | None
    reason: str
    decided_on: PartialDate
    message: str
    evidence: str | None
    holds: bool = True


class _Row(Frozen):
    rule: str
    entity_id: str
    decision: str
    until: str | None
    reason: str
    decided_on: str
    message: str
    evidence: str | None


def decisions_on(reader: Reader, as_of: AsOf) -> dict[tuple[str, str], tuple[Decided, ...]]:
    """The decisions made by the day, by rule and record, the newest first.

    Whether one holds is not told here: that depends on what is found.
    """
    rows = reader.rows(
        f"""SELECT rule, entity_id, decision, until, reason, decided_on, message, evidence
        FROM finding_decision WHERE {latest_sql("decided_on")} <= :day
        ORDER BY {latest_sql("decided_on")} DESC, id""",
        _Row,
        day=as_of.state_day,
    )
    decided: dict[tuple[str, str], list[Decided]] = {}
    for row in rows:
        made = Decided(
            Decision(row.decision),
            PartialDate.recorded(row.until),
            row.reason,
            PartialDate(row.decided_on),
            row.message,
            row.evidence,
        )
        decided.setdefault((row.rule, row.entity_id), []).append(made)
    return {key: tuple(made) for key, made in decided.items()}
