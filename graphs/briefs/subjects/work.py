"""Briefs on a project, and on an evaluation or another instrument."""

from __future__ import annotations

from collections import Counter

from graphs.briefs.document import Words
from graphs.briefs.drawing import drawing_of
from graphs.briefs.parts.agreements import agreement_blocks
from graphs.briefs.parts.attention import due_about, findings_about
from graphs.briefs.parts.bodies import bodies_known, bodies_table
from graphs.briefs.parts.events import event_table
from graphs.briefs.parts.instruments import endorsement_blocks, instruments_table, stages_table
from graphs.briefs.parts.projects import projects_table
from graphs.briefs.parts.recommendations import recommendation_blocks, recommendations_made
from graphs.briefs.parts.statements import conflicts_table, statements_table
from graphs.briefs.scope import Scope, counted, sentence
from graphs.briefs.subjects.chapters import Chapter, Draft
from registry.questions.agreements import AgreementFilter, agreements_on
from registry.questions.endorsements import endorsements_of
from registry.questions.events import EventFilter
from registry.questions.instruments import InstrumentFilter, instruments_on
from registry.questions.mechanisms import mechanisms_on
from registry.questions.projects import projects_on
from registry.questions.recommendations import RecommendationFilter, RecommendationRow, recommendations_on
from registry.questions.record import record_of
from registry.questions.refs import Ref
from registry.terms import word_label


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
    return Draft(
        "A project",
        (sentence(Words(_reviewed(recommendations))), *filter(None, [drawing])),
        (
            Chapter.of("The project", "dates and participants", projects_table(scope, row)),
            Chapter.of("What needs attention", "open findings", findings_about(scope, {project.id, *bound})),
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
            Chapter.of(
                "Recommendations", "recommendations", *recommendation_blocks(scope, recommendations)
            ),
            Chapter.of("What comes next", "dates", due_about(scope, {project.id, *bound})),
            Chapter.of(
                "What its sources say", "statements",
                statements_table(scope, record), conflicts_table(scope, record),
            ),
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
    drawing = drawing_of(scope, [instrument], ("endorsement",))
    return Draft(
        word_label(str(record.fields["type"])).capitalize(),
        (sentence(Words(_reviewed(made))) if made else sentence(Words("Its stage and who stands behind it.")),
         *filter(None, [drawing])),
        (
            Chapter.of("Stages", "stages", stages_table(scope, record)),
            Chapter.of("What needs attention", "open findings", findings_about(scope, concerned)),
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
            Chapter.of("What comes next", "dates", due_about(scope, concerned)),
            Chapter.of(
                "What its sources say", "statements",
                statements_table(scope, record), conflicts_table(scope, record),
            ),
        ),
    )  # fmt: skip


def _reviewed(rows: list[RecommendationRow]) -> str:
    """How many recommendations, and what the last review of each found."""
    if not rows:
        return "No recommendation is recorded."
    if not any(row.statuses for row in rows):
        return f"{counted(len(rows), 'recommendation')}; no review of them is recorded."
    last = Counter(row.statuses[-1].status.label if row.statuses else "no review recorded" for row in rows)
    shown = ", ".join(f"{number} {status}" for status, number in sorted(last.items()))
    return f"{counted(len(rows), 'recommendation')}; at the last review recorded of each: {shown}."
