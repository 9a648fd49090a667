"""A brief on a corridor: its agreements, its whole history, and the forums on which both countries sit."""

from __future__ import annotations

from graphs.briefs.document import Block, Table, Words
from graphs.briefs.drawing import drawing_of
from graphs.briefs.parts.agreements import agreement_blocks
from graphs.briefs.parts.attention import (
    due_about,
    due_table,
    finding_blocks,
    findings_about,
)
from graphs.briefs.parts.history import history_table
from graphs.briefs.parts.recommendations import recommendation_blocks
from graphs.briefs.parts.summaries import facts, of_attention
from graphs.briefs.scope import Scope, sentence
from graphs.briefs.subjects.chapters import Chapter, Draft
from registry.questions.agreements import AgreementFilter, agreements_on
from registry.questions.corridors import Corridor, CorridorAgreement, corridor_of
from registry.questions.forums import forums_on
from registry.questions.recommendations import (
    RecommendationFilter,
    RecommendationRow,
    recommendations_on,
)
from registry.questions.record import record_of
from registry.questions.refs import Ref


def corridor_draft(scope: Scope, origin: Ref, destination: Ref) -> Draft:
    """The brief on a corridor, workers' origin first; both directions, told apart."""
    corridor = _said(scope, corridor_of(scope.reader, origin, destination, scope.as_of))
    refs = [row.ref for row in corridor.agreements]
    known = {ref.id for ref in refs} | {body.mechanism.id for body in corridor.bodies}
    only = AgreementFilter(ids=tuple(ref.id for ref in refs))
    agreements = agreements_on(scope.reader, scope.as_of, only) if refs else []
    drawing = drawing_of(scope, refs, ("agreement",))
    found, due = findings_about(scope, known), due_about(scope, known)
    in_short = facts(
        (
            ("Workers go from", origin.name),
            ("To", destination.name),
            *of_attention(scope, found, due),
        )
    )
    return Draft(
        "A corridor of workers, their origin first",
        (*in_short, *_in_short(corridor), *([drawing] if drawing else ())),
        (
            Chapter.of("What needs attention", "findings", *finding_blocks(scope, found)),
            Chapter.of("Agreements", "agreements", *agreement_blocks(scope, agreements)),
            Chapter.of("History", "events", history_table(scope, corridor)),
            Chapter.of(
                "Forums of both countries", "forums of both countries",
                _forums_of_both(scope, origin, destination),
            ),
            Chapter.of(
                "Recommendations about them", "recommendations",
                *recommendation_blocks(scope, _recommendations(scope, refs)),
            ),
            Chapter.of("What comes next", "dates", due_table(scope, due)),
        ),
    )  # fmt: skip


def _said(scope: Scope, corridor: Corridor) -> Corridor:
    """The corridor without what only later sources tell."""
    agreements = tuple(row for row in corridor.agreements if scope.is_said(row.sources))
    known = {row.ref.id for row in agreements}
    return corridor._replace(
        agreements=agreements,
        bodies=tuple(body for body in corridor.bodies if body.agreement.id in known),
        line=tuple(entry for entry in corridor.line if scope.is_said(entry.sources)),
        undated=tuple(entry for entry in corridor.undated if scope.is_said(entry.sources)),
    )


def _in_short(corridor: Corridor) -> list[Block]:
    standing = [
        sentence(
            Words(f"{row.ref.label}.", strong=True),
            Words(f"{row.direction or 'Both countries are party'}; {_stage(row)}."),
        )
        for row in corridor.agreements
    ]
    bodies = [
        sentence(Words(f"{body.mechanism.label}, of {body.agreement.label}: {body.activity.label}."))
        for body in corridor.bodies
    ]
    return [*standing, *bodies]


def _stage(row: CorridorAgreement) -> str:
    stage = f"stage: {row.stage.label}" if row.stage else "no stage is recorded"
    return f"{stage}{'; stuck' if row.stuck else ''}"


def _recommendations(scope: Scope, refs: list[Ref]) -> list[RecommendationRow]:
    found = {
        row.ref.id: row
        for ref in refs
        for row in recommendations_on(scope.reader, scope.as_of, RecommendationFilter(about=ref.id))
    }
    return list(found.values())


def _forums_of_both(scope: Scope, origin: Ref, destination: Ref) -> Table | None:
    codes = [str(record_of(scope.reader, place).fields["code"]) for place in (origin, destination)]
    one, other = (forums_on(scope.reader, scope.as_of, code) for code in codes)
    cells = {
        forum: [cell for cell in (*one.cells, *other.cells) if cell.forum == forum.id]
        for forum in one.forums
        if forum in other.forums
    }
    rows = tuple(
        (scope.words(forum.label, *(cell.sources for cell in found)),)
        for forum, found in cells.items()
        if {origin.id, destination.id} <= {cell.country for cell in found}
    )
    return Table(("Forum",), rows, (100,)) if rows else None
