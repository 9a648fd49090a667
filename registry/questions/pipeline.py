"""How far has something come by a day? Steps whose dates may be missing, in an order of their own.

A step without date counts from the day its source speaks of, at the latest; one that nobody dates
counts today, and on no day before. Where the dates of two steps leave open which came first, the
order of the pipeline decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from registry.asof import AsOf
from registry.dates import PartialDate, latest_sql, today
from registry.frozen import Frozen
from registry.store.lists import Ids
from registry.store.reading import Reader


class StepRow(Frozen):
    """A step of one agreement or instrument, as recorded."""

    id: str
    owner_id: str
    stage: str
    entered: str | None
    expected: str | None
    signatory_level: str | None
    note: str | None
    spoken_of: str | None
    """The first day that a source which says so speaks of."""
    contested: int
    """1 where a source contradicts it."""


def spoken_of_sql(table: str, row: str) -> str:
    """SQL: the first day that the sources of a row speak of, those aside that deny it."""
    return (
        f"(SELECT min({latest_sql('coalesce(source.as_of, source.issued)')}) FROM citation "
        "JOIN source ON source.id = citation.source_id "
        f"WHERE citation.{table}_id = {row}.id AND citation.stance <> 'contradicts')"
    )


def contradicted_sql(table: str, row: str) -> str:
    """SQL: 1 where a source contradicts the row, else 0."""
    return (
        f"CASE WHEN EXISTS (SELECT 1 FROM citation WHERE citation.{table}_id = {row}.id "
        "AND citation.stance = 'contradicts') THEN 1 ELSE 0 END"
    )


def steps_of(reader: Reader, table: str, owner: str, piece: Ids) -> list[StepRow]:
    """The steps of the agreements or instruments, whatever the day."""
    level = "step.signatory_level" if table == "agreement_step" else "NULL"
    return reader.rows(
        f"""
        SELECT step.id, step.{owner}, step.stage, step.entered, step.expected, {level}, step.note,
               {spoken_of_sql(table, "step")}, {contradicted_sql(table, "step")}
        FROM {table} AS step WHERE step.{owner} IN ({piece.sql}) ORDER BY step.{owner}, step.id
        """,
        StepRow,
        **piece.values,
    )


def entered_by(step: StepRow) -> str:
    """The day by which the step had been entered; empty where it is only expected, or only denied."""
    if step.entered:
        return _latest(step.entered)
    if step.expected or (step.contested and not step.spoken_of):
        return ""
    return step.spoken_of or str(today())


def entered_on(steps: Iterable[StepRow], day: str) -> list[StepRow]:
    """The steps that had been entered by the day."""
    return [step for step in steps if "" < entered_by(step) <= day]


def current_step(entered: list[StepRow], order: Callable[[StepRow], int]) -> StepRow | None:
    """The furthest of the steps that no other one certainly came after."""
    begun = {step.id: _earliest(step.entered) if step.entered else "" for step in entered}
    last = [s for s in entered if not any(begun[other.id] > entered_by(s) for other in entered)]
    return max(last, key=lambda step: (order(step), entered_by(step)), default=None)


def awaited_on(steps: Iterable[StepRow], order: Mapping[str, int], day: str) -> list[StepRow]:
    """The expected steps beyond the furthest that had been reached by the day, as they were told by then.

    Of several expected dates of one stage the one that a source spoke of last counts. A stage that a
    source denies was not reached. ``order`` is the position of each stage in its pipeline.
    """
    known = list(steps)
    entered = entered_on(known, day)
    reached = max((order[step.stage] for step in entered if not step.contested), default=-1)
    last: dict[str, StepRow] = {}
    for step in sorted(known, key=_last_told):
        is_ahead = order[step.stage] > reached and step not in entered
        if step.expected and is_ahead and (step.spoken_of is None or step.spoken_of <= day):
            last[step.stage] = step
    return list(last.values())


def _last_told(step: StepRow) -> tuple[str, str, str]:
    return step.spoken_of or "", PartialDate(step.expected).latest if step.expected else "", step.id


def _latest(recorded: str) -> str:
    # Not checked again: that takes longer than all else that is done with a step.
    date = PartialDate.recorded(recorded)
    return date.latest if date else ""


def _earliest(recorded: str) -> str:
    date = PartialDate.recorded(recorded)
    return date.earliest if date else ""


def known_by(day: str | None, spoken_of: str | None, as_of: AsOf) -> bool:
    """Whether something dated, or spoken of, on a day was so by the one that is asked about.

    What nobody dates is known today, and on no day before.
    """
    known_from = PartialDate(day).latest if day else spoken_of or AsOf.on().state_day
    return known_from <= as_of.state_day
