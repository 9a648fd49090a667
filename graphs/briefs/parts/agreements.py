"""Agreements: parties, stages by the day, and whether they are stuck."""

from __future__ import annotations

from collections.abc import Sequence

from graphs.briefs.document import Block, Table, Words
from graphs.briefs.scope import Scope, counted, sentence
from registry.questions.agreements import AgreementRow, Step


def agreement_blocks(scope: Scope, listed: Sequence[AgreementRow]) -> list[Block]:
    """The agreements that are known by the day, and each one's stages; nothing where none is."""
    agreements = agreements_said(scope, listed)
    if not agreements:
        return []
    stuck = [row.ref.label for row in agreements if row.stuck]
    summed = f"{counted(len(agreements), 'agreement')}"
    told = (
        f"{summed}; too long in a stage, or past an expected date: {'; '.join(stuck)}."
        if stuck
        else f"{summed}."
    )
    steps = [(row, step) for row in agreements for step in row.stages if is_known(scope, step)]
    blocks: list[Block] = [sentence(Words(told)), _overview(scope, agreements)]
    if steps:
        rows = tuple(_step_cells(scope, row, step) for row, step in steps)
        heads = ("Agreement", "Stage", "Entered", "Expected", "As recorded")
        blocks.append(Table(heads, rows, (29, 14, 13, 13, 31), "Stages"))
    return blocks


def agreements_said(scope: Scope, listed: Sequence[AgreementRow]) -> list[AgreementRow]:
    """Those of which somebody had spoken by the day."""
    return [row for row in listed if scope.is_said(row.sources)]


def _overview(scope: Scope, agreements: Sequence[AgreementRow]) -> Table:
    rows = tuple(
        (
            scope.words(row.ref.label, row.sources),
            Words(row.type.label),
            Words("; ".join(f"{party.ref.label} ({party.role.label})" for party in row.parties)),
            Words("-".join(row.corridor) if row.corridor else ""),
            Words(f"{row.stage.label if row.stage else 'not recorded'}{' (stuck)' if row.stuck else ''}"),
        )
        for row in agreements
    )
    return Table(("Agreement", "Type", "Parties", "Corridor", "Stage on the day"), rows, (32, 15, 23, 12, 18))


def is_known(scope: Scope, step: Step) -> bool:
    """Whether the stage had been told by the day, and entered or expected."""
    return scope.is_said(step.sources) and scope.is_past(step.entered)


def _step_cells(scope: Scope, row: AgreementRow, step: Step) -> tuple[Words, ...]:
    level = f"at the level of: {step.signatory_level.label}" if step.signatory_level else ""
    return (
        Words(row.ref.label),
        scope.words(step.stage.label, step.sources),
        Words(str(step.entered or ("" if step.expected else "undated"))),
        Words(str(step.expected or "")),
        Words(_noted(step.note, level)),
    )


def _noted(note: str | None, level: str) -> str:
    """The note, then the level; no full stop before the semicolon between them."""
    return "; ".join(filter(None, [note.removesuffix(".") if note and level else note, level]))
