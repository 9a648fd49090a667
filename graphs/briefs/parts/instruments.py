"""Policies, plans and other instruments: their stage, and who endorsed them."""

from __future__ import annotations

from collections.abc import Sequence

from graphs.briefs.document import Block, Section, Table, Words
from graphs.briefs.scope import Scope, sentence
from registry.questions.assumptions import Through
from registry.questions.endorsement_chain import step_words
from registry.questions.endorsements import Endorsements, endorsements_of
from registry.questions.instruments import InstrumentRow, InstrumentStep
from registry.questions.record import Record
from registry.questions.refs import Ref
from registry.terms.instruments import ChainState


def instruments_table(scope: Scope, instruments: Sequence[InstrumentRow]) -> Table | None:
    """The instruments with their stage on the day; None where there is none."""
    rows = tuple(
        (
            scope.words(row.ref.label, row.sources),
            Words(row.type.label),
            scope.words(row.shown_stage, *(step.sources for step in row.stages if is_reached(scope, step))),
            Words(str(row.entered or "")),
            Words(row.owner.label if row.owner else ""),
        )
        for row in instruments
        if scope.is_said(row.sources)
    )
    heads = ("Instrument", "Type", "Stage on the day", "Since", "Owner")
    return Table(heads, rows, (37, 13, 18, 13, 19)) if rows else None


def is_reached(scope: Scope, step: InstrumentStep) -> bool:
    """Whether the stage had been told by the day, and entered."""
    return scope.is_said(step.sources) and scope.is_past(step.entered)


def stages_table(scope: Scope, record: Record) -> Table | None:
    """The stages that an instrument reached, as its sources say; None where there is none."""
    rows = tuple(
        (scope.words(step.what.replace("_", " ").replace(" · ", ", "), step.sources),
         Words(str(step.start or "undated")), Words(step.note or ""))
        for step in record.related.get("stages", ())
        if scope.is_said(step.sources) and scope.is_past(step.start)
    )  # fmt: skip
    return Table(("Stage", "Entered", "As recorded"), rows, (30, 15, 55)) if rows else None


def endorsement_section(scope: Scope, subject: Ref) -> Section | None:
    """Who did what to the instrument or the project, and who is yet to; None where nothing is recorded."""
    found = endorsements_of(scope.reader, subject, scope.as_of)
    blocks = endorsement_blocks(scope, found)
    return Section(f"Endorsement: {subject.label}", 2, tuple(blocks)) if blocks else None


def endorsement_blocks(scope: Scope, found: Endorsements) -> list[Block]:
    """The acts that it needs in their order, then those that were given unasked; nothing without any."""
    known = [step for step in found.chain if scope.is_said((*step.required_by, *step.sources))]
    if not known:
        return []
    blocks: list[Block] = []
    if found.contested:
        blocks.append(sentence(Words("Contested: the passages below do not agree.", strong=True)))
    rows = tuple(
        (
            scope.words(step.who.label, step.required_by, step.sources),
            Words(step.act.label),
            Words("required" if step.required else "not required, as far as is recorded"),
            Words(step_words(step), strong=step.state is not ChainState.given),
            Words(step.evidence.label if step.evidence else ""),
            scope.words(
                "; ".join(_through(through) for through in step.through),
                *(said.sources for through in step.through for said in through.said),
            ),
        )
        for step in known
    )
    heads = ("Who", "Act", "Asked for", "How it stands", "Evidence", "Assumed through")
    return [*blocks, Table(heads, rows, (30, 10, 14, 22, 10, 14))]


def _through(through: Through) -> str:
    shared = "; ".join(ref.acronym or ref.name for ref in through.shared)
    return f"{through.body.label}{f', whose members it shares: {shared}' if shared else ''}"
