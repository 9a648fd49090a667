"""A brief on an organisation: where it sits, what it is party to, what is asked of it."""

from __future__ import annotations

from collections.abc import Sequence

from graphs.briefs.document import Block, Table, Words
from graphs.briefs.drawing import drawing_of
from graphs.briefs.parts.agreements import agreement_blocks
from graphs.briefs.parts.attention import (
    due_about,
    due_table,
    finding_blocks,
    findings_about,
)
from graphs.briefs.parts.instruments import instruments_table
from graphs.briefs.parts.projects import project_blocks
from graphs.briefs.parts.recommendations import answered_in_words, recommendation_blocks, recommendations_made
from graphs.briefs.parts.rosters import seats_held
from graphs.briefs.parts.statements import statement_blocks
from graphs.briefs.parts.summaries import Fact, day_of, facts, field, of_attention, purpose
from graphs.briefs.scope import Scope, counted, names
from graphs.briefs.subjects.chapters import Chapter, Draft
from registry.questions.agreements import AgreementFilter, agreements_on
from registry.questions.instruments import InstrumentFilter, instruments_on
from registry.questions.people import PersonFilter, people_on
from registry.questions.projects import ProjectFilter, projects_on
from registry.questions.recommendations import (
    RecommendationFilter,
    RecommendationRow,
    recommendations_on,
)
from registry.questions.record import Record, record_of
from registry.questions.refs import Ref
from registry.questions.sitting import seats_of


def organisation_draft(scope: Scope, organisation: Ref) -> Draft:
    """The brief on an organisation; the seats of its offices and units are told as such."""
    reader, day = scope.reader, scope.as_of
    record = record_of(reader, organisation)
    owned = InstrumentFilter(owner=organisation.id)
    asked = recommendations_on(reader, day, RecommendationFilter(responsible=organisation.id))
    asked = recommendations_made(scope, asked)
    found, due = findings_about(scope, {organisation.id}), due_about(scope, {organisation.id})
    in_short = _in_short(scope, record, asked, of_attention(scope, found, due))
    return Draft(
        "An organisation",
        (*in_short, *_drawing(scope, organisation)),
        (
            Chapter.of("What needs attention", "findings", *finding_blocks(scope, found)),
            Chapter.of("Seats", "seats", seats_held(scope, organisation)),
            Chapter.of("People and posts", "posts", _posts(scope, organisation)),
            Chapter.of(
                "Agreements", "agreements",
                *agreement_blocks(scope, agreements_on(reader, day, AgreementFilter(party=organisation.id))),
            ),
            Chapter.of(
                "Projects", "projects",
                *project_blocks(scope, projects_on(reader, day, ProjectFilter(participant=organisation.id))),
            ),
            Chapter.of(
                "Instruments that it owns", "instruments",
                instruments_table(scope, instruments_on(reader, day, owned)),
            ),
            Chapter.of(
                "Recommendations to it", "recommendations",
                *recommendation_blocks(scope, asked),
            ),
            Chapter.of("What comes next", "dates", due_table(scope, due)),
            Chapter.of("What its sources say", "statements", *statement_blocks(scope, record)),
        ),
    )  # fmt: skip


def _in_short(
    scope: Scope, record: Record, asked: Sequence[RecommendationRow], ahead: Sequence[Fact]
) -> list[Block]:
    return facts(
        (
            ("Type", field(record, "classification")),
            ("Purpose", purpose(scope, record)),
            ("Country", field(record, "country")),
            ("Part of", field(record, "parent")),
            ("Founded", day_of(scope, record, "founding_date")),
            ("Seats", _seats_in_words(scope, record.ref)),
            ("Recommendations to it", f"{len(asked)}. {answered_in_words(asked)}" if asked else ""),
            *ahead,
        )
    )


def _seats_in_words(scope: Scope, organisation: Ref) -> str:
    held = seats_of(scope.reader, organisation, scope.as_of).seats
    bodies = len({seat.mechanism.id for seat, _, _ in held})
    return f"{counted(len(held), 'seat')} on {counted(bodies, 'body', 'bodies')}, offices and units included."


def _drawing(scope: Scope, organisation: Ref) -> list[Block]:
    """Its seats, and those of its offices and units, which stand there under their own names."""
    through = {via: None for _, via, _ in seats_of(scope.reader, organisation, scope.as_of).seats if via}
    drawing = drawing_of(scope, [organisation, *through], ("seat",))
    if drawing is None or not through:
        return [drawing] if drawing else []
    drawn = f"{drawing.caption} Offices and units stand for themselves: {names(through)}."
    return [drawing._replace(caption=drawn)]


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
