"""What belongs to recommendations: whom they are tied to, planned actions, and what reviews found."""

from __future__ import annotations

from registry.asof import AsOf
from registry.dates import PartialDate, latest_sql
from registry.frozen import Frozen
from registry.questions.pipeline import known_by, spoken_of_sql
from registry.questions.refs import (
    NO_EVIDENCE,
    Evidence,
    Ref,
    SourceNote,
    evidence_for,
    ref_columns,
    ref_or_none,
)
from registry.store.lists import Ids
from registry.store.reading import Reader
from registry.terms.projects import ReviewStatus


class ReviewFound(Frozen):
    """What a review found; ``blank`` where its form has a field that nobody filled."""

    review: int
    status: ReviewStatus
    comment: str | None
    expected_on: PartialDate | None
    reported_on: PartialDate | None
    sources: tuple[SourceNote, ...]


class ActionPlanned(Frozen):
    """What the management said that it would do, who is to do it, and until when."""

    text: str
    responsible: Ref | None
    due_on: PartialDate | None
    sources: tuple[SourceNote, ...]


class Parts(Frozen):
    """What belongs to recommendations, by their ids; the ties by role, the reviews in order."""

    ties: dict[str, dict[str, list[Ref]]]
    actions: dict[str, list[ActionPlanned]]
    reviews: dict[str, list[ReviewFound]]
    evidence: dict[str, Evidence]


class _Tie(Frozen):
    recommendation_id: str
    role: str
    id: str
    kind: str
    name: str
    acronym: str | None


class _Action(Frozen):
    id: str
    recommendation_id: str
    text: str
    due_on: str | None
    spoken_of: str | None
    responsible_id: str | None
    responsible_kind: str | None
    responsible_name: str | None
    responsible_acronym: str | None


class _Review(Frozen):
    id: str
    recommendation_id: str
    review: int
    status: str
    comment: str | None
    expected_on: str | None
    reported_on: str | None
    spoken_of: str | None


_TIES = f"""
    SELECT tie.recommendation_id, tie.role, {ref_columns("entity")}
    FROM recommendation_tie AS tie JOIN entity ON entity.id = tie.entity_id
    WHERE tie.recommendation_id IN ({{ids}}) ORDER BY entity.name, entity.id
"""
_ACTIONS = f"""
    SELECT action.id, action.recommendation_id, action.text, action.due_on,
           {spoken_of_sql("action", "action")}, {ref_columns("entity")}
    FROM action LEFT JOIN entity ON entity.id = action.responsible_id
    WHERE action.recommendation_id IN ({{ids}})
    ORDER BY action.recommendation_id, coalesce(action.position, 9999), action.text, action.id
"""
_REVIEWS = f"""
    SELECT found.id, found.recommendation_id, found.review, found.status, found.comment,
           found.expected_on, found.reported_on, {spoken_of_sql("recommendation_review", "found")}
    FROM recommendation_review AS found
    WHERE found.recommendation_id IN ({{ids}}) ORDER BY found.recommendation_id, found.review
"""


def response_spoken_of_sql() -> str:
    """SQL: the day that the sources of the response to ``recommendation`` speak of.

    The first of those cited for it; where none is, the last of those cited for the recommendation,
    since what a source says of the whole it says of the response too.
    """
    day = latest_sql("coalesce(source.as_of, source.issued)")
    cited = (
        "({} FROM citation JOIN source ON source.id = citation.source_id "
        "WHERE citation.entity_id = recommendation.id AND citation.stance <> 'contradicts')"
    )
    for_response = f"CASE WHEN citation.field IN ('response', 'response_text', 'response_on') THEN {day} END"
    first, last = cited.format(f"SELECT min({for_response})"), cited.format(f"SELECT max({day})")
    return f"coalesce({first}, {last})"


def parts_of(reader: Reader, piece: Ids, as_of: AsOf) -> Parts:
    """The parts of these recommendations that were known by the day."""
    evidence = evidence_for(reader, "entity", f"target.id IN ({piece.sql})", **piece.values)
    of_these = f"target.recommendation_id IN ({piece.sql})"
    for table in ("action", "recommendation_review"):
        evidence |= evidence_for(reader, table, of_these, **piece.values)
    known = Parts({}, {}, {}, evidence)
    for tie in reader.rows(_TIES.format(ids=piece.sql), _Tie, **piece.values):
        roles = known.ties.setdefault(tie.recommendation_id, {})
        roles.setdefault(tie.role, []).append(Ref._make(tie[2:6]))
    for action in reader.rows(_ACTIONS.format(ids=piece.sql), _Action, **piece.values):
        if known_by(None, action.spoken_of, as_of):
            planned = known.actions.setdefault(action.recommendation_id, [])
            planned.append(_action(action, evidence.get(action.id, NO_EVIDENCE)))
    for found in reader.rows(_REVIEWS.format(ids=piece.sql), _Review, **piece.values):
        if known_by(found.reported_on, found.spoken_of, as_of):
            reviews = known.reviews.setdefault(found.recommendation_id, [])
            reviews.append(_review(found, evidence.get(found.id, NO_EVIDENCE)))
    return known


def _action(row: _Action, evidence: Evidence) -> ActionPlanned:
    due_on = PartialDate.recorded(row.due_on)
    return ActionPlanned(row.text, ref_or_none(row[5:9]), due_on, evidence.notes)


def _review(row: _Review, evidence: Evidence) -> ReviewFound:
    return ReviewFound(
        row.review,
        ReviewStatus(row.status),
        row.comment,
        PartialDate.recorded(row.expected_on),
        PartialDate.recorded(row.reported_on),
        evidence.notes,
    )
