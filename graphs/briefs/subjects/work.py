"""Briefs on a project, and on an evaluation or another instrument."""

from __future__ import annotations

from graphs.briefs.document import Block, Words
from graphs.briefs.drawing import drawing_of
from graphs.briefs.parts.agreements import agreement_blocks
from graphs.briefs.parts.attention import (
    due_about,
    due_table,
    finding_blocks,
    findings_about,
)
from graphs.briefs.parts.bodies import bodies_known, bodies_table
from graphs.briefs.parts.events import event_table
from graphs.briefs.parts.instruments import endorsement_blocks, instruments_table, is_reached, stages_table
from graphs.briefs.parts.projects import project_blocks
from graphs.briefs.parts.recommendations import (
    answered_in_words,
    recommendation_blocks,
    recommendations_made,
)
from graphs.briefs.parts.statements import stated, statement_blocks
from graphs.briefs.parts.summaries import Fact, facts, field, of_attention, purpose
from graphs.briefs.scope import Scope, names
from graphs.briefs.subjects.chapters import Chapter, Draft
from registry.questions.agreements import AgreementFilter, agreements_on
from registry.questions.endorsements import endorsements_of
from registry.questions.events import EventFilter
from registry.questions.instruments import InstrumentFilter, instruments_on
from registry.questions.mechanisms import mechanisms_on
from registry.questions.projects import ProjectRow, projects_on
from registry.questions.recommendations import RecommendationFilter, RecommendationRow, recommendations_on
from registry.questions.record import Record, record_of
from registry.questions.refs import Ref
from registry.terms.base import word_label
from registry.terms.instruments import InstrumentType


def project_draft(scope: Scope, project: Ref) -> Draft:
    """The brief on a project: who takes part, its bodies, what it made and what was recommended."""
    reader, day = scope.reader, scope.as_of
    record = record_of(reader, project)
    row = [row for row in projects_on(reader, day) if row.ref.id == project.id]
    bound = {found.ref.id for found in record.related.get("mechanisms", ()) if found.ref}
    bodies = bodies_known(scope, [body for body in mechanisms_on(reader, day) if body.ref.id in bound])
    recommendations = recommendations_made(
        scope, recommendations_on(reader, day, RecommendationFilter(evaluation=project.id))
    )
    drawing = drawing_of(scope, [project], ("project",))
    found, due = findings_about(scope, {project.id, *bound}), due_about(scope, {project.id, *bound})
    ahead, drawn = of_attention(scope, found, due), [drawing] if drawing else []
    return Draft(
        "A project",
        (*_of_project(scope, record, row, [body.ref for body in bodies], recommendations, ahead), *drawn),
        (
            Chapter.of("The project", "dates and participants", *project_blocks(scope, row)),
            Chapter.of("What needs attention", "findings", *finding_blocks(scope, found)),
            Chapter.of("Its bodies", "bodies", bodies_table(scope, bodies) if bodies else None),
            Chapter.of(
                "Agreements", "agreements",
                *agreement_blocks(scope, agreements_on(reader, day, AgreementFilter(project=project.id))),
            ),
            Chapter.of(
                "Instruments", "instruments",
                instruments_table(scope, instruments_on(reader, day, InstrumentFilter(project=project.id))),
            ),
            Chapter.of("Events", "events", event_table(scope, EventFilter(project=project.id))),
            Chapter.of(
                "Endorsements", "endorsements",
                *endorsement_blocks(scope, endorsements_of(reader, project, day)),
            ),
            Chapter.of("Recommendations", "recommendations", *recommendation_blocks(scope, recommendations)),
            Chapter.of("What comes next", "dates", due_table(scope, due)),
            Chapter.of("What its sources say", "statements", *statement_blocks(scope, record)),
        ),
    )  # fmt: skip


def instrument_draft(scope: Scope, instrument: Ref) -> Draft:
    """The brief on an evaluation or another instrument: stage, endorsements, recommendations, reviews."""
    reader, day = scope.reader, scope.as_of
    record = record_of(reader, instrument)
    made = recommendations_made(
        scope, recommendations_on(reader, day, RecommendationFilter(evaluation=instrument.id))
    )
    about = recommendations_on(reader, day, RecommendationFilter(about=instrument.id))
    concerned = {instrument.id, *(row.ref.id for row in made)}
    named = {ref for row in made for ref in row.about}
    bodies = bodies_known(scope, [row for row in mechanisms_on(reader, day) if row.ref in named])
    found, due = findings_about(scope, concerned), due_about(scope, concerned)
    return Draft(
        word_label(str(record.fields["type"])).capitalize(),
        (
            *_of_instrument(scope, record, made, of_attention(scope, found, due)),
            *_drawing(scope, instrument, [row.ref for row in bodies]),
        ),
        (
            Chapter.of("Stages", "stages", stages_table(scope, record)),
            Chapter.of("What needs attention", "findings", *finding_blocks(scope, found)),
            Chapter.of(
                "Endorsements", "endorsements",
                *endorsement_blocks(scope, endorsements_of(reader, instrument, day)),
            ),
            Chapter.of("Recommendations", "recommendations", *recommendation_blocks(scope, made)),
            Chapter.of(
                "Recommendations about it", "recommendations about it", *recommendation_blocks(scope, about)
            ),
            Chapter.of(
                "Bodies that it names", "bodies",
                bodies_table(scope, bodies) if bodies else None,
            ),
            Chapter.of("What comes next", "dates", due_table(scope, due)),
            Chapter.of("What its sources say", "statements", *statement_blocks(scope, record)),
        ),
    )  # fmt: skip


def _of_project(
    scope: Scope,
    record: Record,
    row: list[ProjectRow],
    bodies: list[Ref],
    made: list[RecommendationRow],
    ahead: list[Fact],
) -> list[Block]:
    return facts(
        (
            ("Purpose", purpose(scope, record)),
            ("Country", field(record, "country")),
            ("Part of", field(record, "parent")),
            ("Period", " – ".join(str(day) for each in row for day in (each.start, each.end) if day)),
            ("State", "; ".join(each.state.label for each in row)),
            ("Bodies", names(bodies)),
            ("Recommendations", _answered(made)),
            *ahead,
        )
    )


def _of_instrument(
    scope: Scope, record: Record, made: list[RecommendationRow], ahead: list[Fact]
) -> list[Block]:
    is_evaluation = bool(made) or record.fields["type"] == InstrumentType.evaluation
    return facts(
        (
            ("What it evaluates" if is_evaluation else "Project", field(record, "project")),
            ("Purpose", purpose(scope, record)),
            ("Country", field(record, "country")),
            ("Owner", field(record, "owner")),
            ("Commissioned by", stated(scope, record, ("commissioned by",))),
            (
                "Made by",
                stated(scope, record, ("evaluator", "evaluation team", "conducted by", "consultant")),
            ),
            ("Stage", _stage(scope, record.ref)),
            ("Recommendations", _answered(made) if is_evaluation else ""),
            *ahead,
        )
    )


def _answered(rows: list[RecommendationRow]) -> str:
    return f"{len(rows)}. {answered_in_words(rows)}" if rows else "none recorded by the day"


def _stage(scope: Scope, instrument: Ref) -> Words:
    """The stage on the day, and since when."""
    rows = [row for row in instruments_on(scope.reader, scope.as_of) if row.ref == instrument]
    if not rows:
        return Words("")
    told = f"{rows[0].shown_stage}{f' since {rows[0].entered}' if rows[0].entered else ''}"
    return scope.words(told, *(step.sources for step in rows[0].stages if is_reached(scope, step)))


def _drawing(scope: Scope, instrument: Ref, bodies: list[Ref]) -> list[Block]:
    """Who endorsed it; else the bodies that it names, their members and their links."""
    endorsed = drawing_of(scope, [instrument], ("endorsement",))
    if endorsed or not bodies:
        return [endorsed] if endorsed else []
    named = drawing_of(scope, bodies, ("seat", "link"))
    return [named._replace(caption=f"The bodies that it names: {named.caption}")] if named else []
