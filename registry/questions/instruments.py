"""Which policies, plans, evaluations and other instruments are there, and how far has each come?

The stage on a day is the furthest one that was entered by then and that no source contradicts; steps
without date count by the rules of the pipeline. A stage that is contested is listed, and said to be.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.narrowing import Narrowing, count_of
from registry.questions.pipeline import StepRow, current_step, entered_by, entered_on, steps_of
from registry.questions.refs import (
    NO_EVIDENCE,
    Evidence,
    Ref,
    SourceNote,
    evidence_for,
    ref_columns,
    ref_or_none,
)
from registry.questions.windows import EVERYTHING, Window
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.instruments import InstrumentStage, InstrumentType

_PIPELINE = {
    str(stage): -1 if stage is InstrumentStage.unknown else position
    for position, stage in enumerate(InstrumentStage)
}


class InstrumentStep(Frozen):
    """A stage that was reached, or is expected; ``contested`` where a source contradicts it."""

    stage: InstrumentStage
    entered: PartialDate | None
    expected: PartialDate | None
    contested: bool
    note: str | None
    sources: tuple[SourceNote, ...]


class InstrumentRow(Frozen):
    """An instrument on a day; ``contested`` where a stage that counts by then is."""

    ref: Ref
    type: InstrumentType
    stage: InstrumentStage | None
    entered: PartialDate | None
    contested: bool
    country: str | None
    project: Ref | None
    owner: Ref | None
    annex_to: Ref | None
    stages: tuple[InstrumentStep, ...]
    sources: tuple[SourceNote, ...]

    @property
    def shown_stage(self) -> str:
        """The stage in words, and which others somebody claims against a source."""
        words = self.stage.label if self.stage else "not recorded"
        disputed = [step.stage.label for step in self.stages if step.contested] if self.contested else []
        return f"{words}; contested: {', '.join(disputed)}" if disputed else words


class InstrumentFilter(Frozen):
    """What a list of instruments is narrowed to; ``project`` and ``owner`` are ids."""

    country: str | None = None
    type: InstrumentType | None = None
    stage: InstrumentStage | None = None
    project: str | None = None
    owner: str | None = None
    theme: str | None = None


ALL = InstrumentFilter()


class StageOn(Frozen):
    """How far an instrument had come: its last uncontested stage, and whether another is contested."""

    stage: InstrumentStage | None
    entered: PartialDate | None
    contested: bool


class _Row(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    type: str
    country: str | None
    project_id: str | None
    project_kind: str | None
    project_name: str | None
    project_acronym: str | None
    owner_id: str | None
    owner_kind: str | None
    owner_name: str | None
    owner_acronym: str | None
    annexed_id: str | None
    annexed_kind: str | None
    annexed_name: str | None
    annexed_acronym: str | None


def instruments_on(
    reader: Reader, as_of: AsOf, only: InstrumentFilter = ALL, window: Window = EVERYTHING
) -> list[InstrumentRow]:
    """The instruments by name, with the stage of each on the day. All are listed whatever the day."""
    narrowing = Narrowing(window)
    narrowing.equal("place.code", only.country)
    narrowing.equal("instrument.type", only.type)
    narrowing.equal("instrument.project_id", only.project)
    narrowing.equal("instrument.owner_id", only.owner)
    narrowing.themed(reader, only.theme)
    rows = reader.rows(
        f"""
        SELECT {ref_columns("entity")}, instrument.type, place.code, {ref_columns("project")},
               {ref_columns("owner")}, {ref_columns("annexed")}
        FROM instrument JOIN entity ON entity.id = instrument.id
        LEFT JOIN place ON place.id = instrument.country_id
        LEFT JOIN entity AS project ON project.id = instrument.project_id
        LEFT JOIN entity AS owner ON owner.id = instrument.owner_id
        LEFT JOIN entity AS annexed ON annexed.id = instrument.annex_to_id
        WHERE {narrowing.sql} ORDER BY entity.name, entity.id{window.sql}
        """,
        _Row,
        **narrowing.values,
    )
    known = _known(reader, [row.id for row in rows])
    listed = [_listed(row, known[row.id], as_of.state_day) for row in rows]
    return [row for row in listed if only.stage in (None, row.stage)]


def count_instruments(reader: Reader, window: Window = EVERYTHING) -> int:
    """How many instruments a list with the window's words has."""
    return count_of(reader, "instrument", window)


def stage_of(reader: Reader, instrument_id: str, as_of: AsOf) -> StageOn:
    """The stage of one instrument on the day."""
    return stages_of(reader, [instrument_id], as_of)[instrument_id]


def stages_of(reader: Reader, instruments: list[str], as_of: AsOf) -> dict[str, StageOn]:
    """The stage of each of the instruments on the day."""
    steps: dict[str, list[StepRow]] = {instrument: [] for instrument in instruments}
    for piece in in_pieces(instruments):
        for step in steps_of(reader, "instrument_step", "instrument_id", piece):
            steps[step.owner_id].append(step)
    return {instrument: _stage_on(entered, as_of.state_day) for instrument, entered in steps.items()}


class _Known(Frozen):
    steps: list[StepRow]
    evidence: dict[str, Evidence]


def _known(reader: Reader, instruments: list[str]) -> dict[str, _Known]:
    known: dict[str, _Known] = {}
    for piece in in_pieces(instruments):
        evidence = evidence_for(reader, "entity", f"target.id IN ({piece.sql})", **piece.values)
        of_these = f"target.instrument_id IN ({piece.sql})"
        evidence |= evidence_for(reader, "instrument_step", of_these, **piece.values)
        known |= {instrument: _Known([], evidence) for instrument in piece.values.values()}
        for step in steps_of(reader, "instrument_step", "instrument_id", piece):
            known[step.owner_id].steps.append(step)
    return known


def _listed(row: _Row, known: _Known, day: str) -> InstrumentRow:
    on_day = _stage_on(known.steps, day)
    in_order = sorted(known.steps, key=lambda s: (entered_by(s) or s.expected or "9999", _order(s)))
    return InstrumentRow(
        Ref._make(row[:4]),
        InstrumentType(row.type),
        *on_day,
        row.country,
        ref_or_none(row[6:10]),
        ref_or_none(row[10:14]),
        ref_or_none(row[14:18]),
        tuple(_step(step, known.evidence.get(step.id, NO_EVIDENCE)) for step in in_order),
        known.evidence.get(row.id, NO_EVIDENCE).notes,
    )


def _stage_on(steps: list[StepRow], day: str) -> StageOn:
    entered = entered_on(steps, day)
    current = current_step([step for step in entered if not step.contested], _order)
    return StageOn(
        InstrumentStage(current.stage) if current else None,
        PartialDate.recorded(current.entered) if current else None,
        any(step.contested for step in entered),
    )


def _order(step: StepRow) -> int:
    return _PIPELINE[step.stage]


def _step(row: StepRow, evidence: Evidence) -> InstrumentStep:
    return InstrumentStep(
        InstrumentStage(row.stage),
        PartialDate.recorded(row.entered),
        PartialDate.recorded(row.expected),
        bool(row.contested),
        row.note,
        evidence.notes,
    )
