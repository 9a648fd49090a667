"""A brief on an organisation: where it sits, what it is party to, what is asked of it."""

from __future__ import annotations

from graphs.briefs.document import Table, Words
from graphs.briefs.drawing import drawing_of
from graphs.briefs.parts.agreements import agreement_blocks
from graphs.briefs.parts.attention import due_about, findings_about
from graphs.briefs.parts.instruments import instruments_table
from graphs.briefs.parts.projects import projects_table
from graphs.briefs.parts.recommendations import recommendation_blocks
from graphs.briefs.parts.rosters import seats_held
from graphs.briefs.parts.statements import conflicts_table, statements_table
from graphs.briefs.scope import Scope, counted, sentence
from graphs.briefs.subjects.chapters import Chapter, Draft
from registry.questions.agreements import AgreementFilter, agreements_on
from registry.questions.instruments import InstrumentFilter, instruments_on
from registry.questions.people import PersonFilter, people_on
from registry.questions.projects import ProjectFilter, projects_on
from registry.questions.recommendations import RecommendationFilter, recommendations_on
from registry.questions.record import record_of
from registry.questions.refs import Ref
from registry.questions.sitting import seats_of


def organisation_draft(scope: Scope, organisation: Ref) -> Draft:
    """The brief on an organisation; the seats of its offices and units are told as such."""
    reader, day = scope.reader, scope.as_of
    record = record_of(reader, organisation)
    owned = InstrumentFilter(owner=organisation.id)
    drawing = drawing_of(scope, [organisation], ("seat",))
    return Draft(
        "An organisation",
        (sentence(Words(_seats_in_words(scope, organisation))), *filter(None, [drawing])),
        (
            Chapter.of("What needs attention", "open findings", findings_about(scope, {organisation.id})),
            Chapter.of("Seats", "seats", seats_held(scope, organisation)),
            Chapter.of("People and posts", "posts", _posts(scope, organisation)),
            Chapter.of(
                "Agreements", "agreements",
                *agreement_blocks(scope, agreements_on(reader, day, AgreementFilter(party=organisation.id))),
            ),
            Chapter.of(
                "Projects", "projects",
                projects_table(scope, projects_on(reader, day, ProjectFilter(participant=organisation.id))),
            ),
            Chapter.of(
                "Instruments that it owns", "instruments",
                instruments_table(scope, instruments_on(reader, day, owned)),
            ),
            Chapter.of(
                "Recommendations to it", "recommendations",
                *recommendation_blocks(
                    scope, recommendations_on(reader, day, RecommendationFilter(responsible=organisation.id))
                ),
            ),
            Chapter.of("What comes next", "dates", due_about(scope, {organisation.id})),
            Chapter.of(
                "What its sources say", "statements",
                statements_table(scope, record), conflicts_table(scope, record),
            ),
        ),
    )  # fmt: skip


def _seats_in_words(scope: Scope, organisation: Ref) -> str:
    held = seats_of(scope.reader, organisation, scope.as_of).seats
    bodies = len({seat.mechanism.id for seat, _, _ in held})
    return f"{counted(len(held), 'seat')} on {counted(bodies, 'body', 'bodies')}, offices and units included."


def _posts(scope: Scope, organisation: Ref) -> Table | None:
    people = people_on(scope.reader, scope.as_of, PersonFilter(organisation=organisation.id))
    rows = tuple(
        (
            scope.words(row.ref.label, post.sources),
            Words(f"{post.post}{f', {post.unit}' if post.unit else ''}"),
            Words(post.organisation.label),
            Words(" – ".join(str(day) for day in (post.start, post.end) if day)),
            Words(post.certainty.label),
        )
        for row in people
        for post in row.posts
    )
    return Table(("Who", "Post", "Where", "When", "On the day"), rows, (24, 28, 24, 12, 12)) if rows else None
