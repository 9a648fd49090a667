"""A brief on a coordination body: state, roster, composition, meetings, ties, recommendations."""

from __future__ import annotations

from collections.abc import Sequence

from graphs.analyses.overlapping import largest_overlaps
from graphs.briefs.document import Block, Table, Words
from graphs.briefs.drawing import drawing_of
from graphs.briefs.parts.attention import (
    due_about,
    due_table,
    finding_blocks,
    findings_about,
)
from graphs.briefs.parts.bodies import meeting_blocks, state_blocks, terms_blocks
from graphs.briefs.parts.composition import composition_blocks
from graphs.briefs.parts.continuity import continuity_blocks
from graphs.briefs.parts.recommendations import recommendation_blocks
from graphs.briefs.parts.rosters import roster_blocks
from graphs.briefs.parts.statements import statement_blocks
from graphs.briefs.parts.summaries import (
    Fact,
    day_of,
    facts,
    field,
    leading,
    of_attention,
    purpose,
    sides,
    where,
)
from graphs.briefs.scope import Scope
from graphs.briefs.subjects.chapters import Chapter, Draft
from registry.questions.holders import HolderKind
from registry.questions.overlap import Overlap
from registry.questions.recommendations import RecommendationFilter, recommendations_on
from registry.questions.record import Record, record_of
from registry.questions.refs import Ref, SourceNote
from registry.questions.roster import Roster, roster_on

_MOST_OVERLAPS = 12


def body_draft(scope: Scope, body: Ref) -> Draft:
    """The brief on a body."""
    reader, day = scope.reader, scope.as_of
    record, roster = record_of(reader, body), roster_on(reader, body, day)
    # A project's end is no news of a body of which nobody had spoken yet.
    is_told = bool(roster.seats) or scope.is_said(record.sources)
    continuity = continuity_blocks(scope, body) if is_told else []
    drawing = drawing_of(scope, [body], ("seat", "link"))
    about = recommendations_on(reader, day, RecommendationFilter(about=body.id))
    found, due = findings_about(scope, {body.id}), due_about(scope, {body.id})
    in_short = _in_short(scope, record, roster, of_attention(scope, found, due))
    return Draft(
        "A coordination body",
        (*state_blocks(scope, roster), *in_short, *([drawing] if drawing else ())),
        (
            Chapter.of("What needs attention", "findings", *finding_blocks(scope, found)),
            Chapter.of("Roster", "seats", *(roster_blocks(scope, roster) if roster.seats else ())),
            Chapter.of("Composition", "voting members", *composition_blocks(scope, body)),
            Chapter.of("Continuity", "reasons to fear its end", *continuity),
            Chapter.of("Meetings", "meetings", *meeting_blocks(scope, body, caption="")),
            Chapter.of("Terms of reference and links", "terms of reference", *terms_blocks(scope, body)),
            Chapter.of("What it endorsed", "endorsements", _endorsed(scope, record)),
            Chapter.of("Bodies that share its members", "shared members", _overlaps(scope, body)),
            Chapter.of("Recommendations about it", "recommendations", *recommendation_blocks(scope, about)),
            Chapter.of("What comes next", "dates", due_table(scope, due)),
            Chapter.of("What its sources say", "statements", *statement_blocks(scope, record)),
        ),
    )  # fmt: skip


def _in_short(scope: Scope, record: Record, roster: Roster, ahead: Sequence[Fact]) -> list[Block]:
    return facts(
        (
            ("Type", field(record, "type")),
            ("Purpose", purpose(scope, record)),
            ("Where", where(record)),
            ("Project", field(record, "project")),
            ("Permanence", field(record, "permanence")),
            ("Founded", day_of(scope, record, "founding_date")),
            *leading(scope, roster.seats),
            ("Seats", sides(roster)),
            ("Last meeting", str(roster.activity.last_met or "no dated meeting is recorded by the day")),
            *ahead,
        )
    )


def _endorsed(scope: Scope, record: Record) -> Table | None:
    rows = tuple(
        (
            scope.words(row.ref.label if row.ref else "", row.sources),
            Words(row.what.replace(" · ", ", ")),
            Words(str(row.start or "undated")),
        )
        for row in record.related.get("endorsements", ())
        if scope.is_said(row.sources) and scope.is_past(row.start)
    )
    return Table(("Instrument or project", "Act", "When"), rows, (50, 35, 15)) if rows else None


def _overlaps(scope: Scope, body: Ref) -> Table | None:
    found = largest_overlaps(
        scope.reader, scope.as_of, HolderKind.organisation, body, top=_MOST_OVERLAPS
    ).rows
    rows = tuple(
        (
            scope.words(overlap.b.label, *_said(scope, overlap)),
            Words(str(overlap.at_most.shared_count)),
            Words("" if overlap.at_most.share_of_a is None else f"{overlap.at_most.share_of_a:.0%}"),
            scope.words(
                "; ".join(shared.holder.acronym or shared.holder.name for shared in overlap.holders),
                *(seat.sources for shared in overlap.holders for seat in shared.on_b),
            ),
        )
        for overlap in found
    )
    return Table(("Body", "Shared", "Share", "Which"), rows, (34, 8, 8, 50)) if rows else None


def _said(scope: Scope, overlap: Overlap) -> list[tuple[SourceNote, ...]]:
    return [told.sources for told in overlap.recorded if scope.is_said(told.sources)]
