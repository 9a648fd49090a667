"""Recommendations: a review left blank, a completion that was told before its time."""

from __future__ import annotations

from collections.abc import Iterator

from registry.asof import AsOf
from registry.checks.findings import Found
from registry.checks.thresholds import Thresholds
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.recommendation_parts import ReviewFound
from registry.questions.recommendations import RecommendationRow, recommendations_on
from registry.questions.refs import NO_EVIDENCE, Evidence, Ref, evidence_for, ref_columns
from registry.questions.speaking import Spoken
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.projects import Response, ReviewStatus

_ACCEPTED = (Response.accept, Response.partially_accept)


def review_left_blank(reader: Reader, as_of: AsOf, _limits: Thresholds) -> Iterator[Found]:
    """A recommendation was accepted, and its review says nothing although the time of the review has come.

    The form has to speak of the day of the review or of a later one. Without a day the time has come where
    the form fills in the same review of another recommendation; not where that one only repeats what it
    said at the review before, as somebody who is done fills in the rest at once.

    Reason: what was promised is not told to be done, and the form has a field for it.

    Source: the form itself, whose empty field is quoted; blank is a status, and not that nothing is known.
    """
    rows, spoken = recommendations_on(reader, as_of), Spoken(reader, as_of)
    came = {(row.evaluation.id, review) for row in rows for review in _filled_in(row)}
    for row in rows:
        if row.response not in _ACCEPTED:
            continue
        blank = [
            found
            for found in row.statuses
            if found.status is ReviewStatus.blank
            and _has_come(found, (row.evaluation.id, found.review) in came, spoken)
        ]
        if blank and row.response:
            reviews = " and ".join(str(found.review) for found in blank)
            word = "review" if len(blank) == 1 else "reviews"
            was = "accepted" if row.response is Response.accept else "partially accepted"
            message = f"was {was}, and {word} {reviews} left its status blank"
            yield Found(row.ref, message, tuple(note for found in blank for note in found.sources))


def _filled_in(row: RecommendationRow) -> Iterator[int]:
    """The reviews at which something new is told of the recommendation."""
    before = ReviewStatus.blank
    for found in sorted(row.statuses, key=lambda found: found.review):
        if found.status not in (ReviewStatus.blank, before):
            yield found.review
        before = found.status


def _has_come(found: ReviewFound, is_filled_in: bool, spoken: Spoken) -> bool:
    """Whether a form that leaves the review blank speaks of a time at which it should not."""
    day = found.reported_on or found.expected_on
    said = spoken.last(found.sources)
    return bool(said) and (PartialDate(day).latest <= said if day else is_filled_in)


def completed_too_early(reader: Reader, as_of: AsOf, _limits: Thresholds) -> Iterator[Found]:
    """A recommendation is completed at a review that lies after the day of the source that says so.

    Reason: nobody can tell what a review will find; the form was filled in ahead, or a date is wrong.

    Source: the day of which the source speaks, against the day of the review that is recorded.
    """
    spoken = Spoken(reader, as_of)
    reviews = reader.rows(_COMPLETED, _Completed)
    sources: dict[str, Evidence] = {}
    for piece in in_pieces(row.review_id for row in reviews):
        of_these = f"target.id IN ({piece.sql})"
        sources |= evidence_for(reader, "recommendation_review", of_these, **piece.values)
    for row in reviews:
        cited = sources.get(row.review_id, NO_EVIDENCE).notes
        last = spoken.last(cited)
        # Where a later source says it too, the first one was right, if early.
        everyone = max(map(spoken.day_of, cited), default="")
        if last and everyone < PartialDate(row.day).earliest:
            message = f"is told to be completed at review {row.review}, of {row.day}, by a source of {last}"
            yield Found(Ref._make(row[:4]), message, spoken.by_the_day(cited))


class _Completed(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    review_id: str
    review: int
    day: str


_COMPLETED = f"""
    SELECT {ref_columns("entity")}, found.id, found.review, coalesce(found.reported_on, found.expected_on)
    FROM recommendation_review AS found JOIN entity ON entity.id = found.recommendation_id
    WHERE entity.redirect_to IS NULL AND found.status = '{ReviewStatus.completed}'
      AND coalesce(found.reported_on, found.expected_on) IS NOT NULL
    ORDER BY found.recommendation_id, found.review
"""
