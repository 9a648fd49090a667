"""Which passages say that an agreement had come no further than a stage, on the day of which they speak?

A passage about how a stage was entered says nothing of later: a report may look back over years. What
does is one about the stage itself (its citation has the field ``stage``), one that denies a later stage,
and one that expects a later stage for a day that was still ahead of it.
"""

from __future__ import annotations

from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.pipeline import StepRow, steps_of
from registry.questions.refs import NO_EVIDENCE, Evidence, SourceNote, evidence_for
from registry.questions.speaking import Spoken
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.agreements import AgreementStage

_ORDER = {str(stage): position for position, stage in enumerate(AgreementStage)}


class Standing(Frozen):
    """The last day on which a source says so, empty where none does, and the passages."""

    last: str
    sources: tuple[SourceNote, ...]


def standing_of(reader: Reader, agreement_id: str, stage: AgreementStage | None, spoken: Spoken) -> Standing:
    """What was said by the day: that the agreement had come no further than the stage."""
    told: dict[SourceNote, None] = {}
    for piece in in_pieces([agreement_id]):
        these = f"target.agreement_id IN ({piece.sql})"
        evidence = evidence_for(reader, "agreement_step", these, **piece.values)
        for step in steps_of(reader, "agreement_step", "agreement_id", piece):
            cited = evidence.get(step.id, NO_EVIDENCE)
            told |= dict.fromkeys(spoken.by_the_day(_of_step(step, cited, stage, spoken)))
    return Standing(max(map(spoken.day_of, told), default=""), tuple(told))


def _of_step(
    step: StepRow, cited: Evidence, stage: AgreementStage | None, spoken: Spoken
) -> list[SourceNote]:
    if step.stage == stage:
        on_stage = [said.note for said in cited.on_fields if said.field == "stage"]
        return [note for note in on_stage if note.stance != "contradicts"]
    if stage is not None and _ORDER[step.stage] < _ORDER[stage]:
        return []
    denied = [note for note in cited.notes if note.stance == "contradicts"]
    if step.entered or step.expected is None:
        return denied
    until = PartialDate(step.expected).latest
    return denied + [note for note in cited.notes if note not in denied and spoken.day_of(note) <= until]
