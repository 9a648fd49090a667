"""Recommendations by review time: a row for each, a column for each review, a letter for its status."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from registry.asof import AsOf
from registry.questions.recommendations import RecommendationRow, recommendations_on
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms import ReviewStatus
from tui.states.lines import Column, FixedLines, Line
from tui.states.work import RecommendationList

LETTERS = {
    ReviewStatus.open: "O",
    ReviewStatus.completed: "C",
    ReviewStatus.discarded: "D",
    ReviewStatus.blank: "·",
}
NOT_REVIEWED = "–"
_LEGEND = "O open · C completed · D discarded · · left blank · – not reviewed"


class ReviewTimes(FixedLines):
    """The recommendations under their evaluations, with what each review had found by the day."""

    title = "By review"

    def __init__(self, location: Location, as_of: AsOf) -> None:
        listed = RecommendationList(location, as_of)
        with reading(location) as reader:
            rows = recommendations_on(reader, as_of)
        last = max((found.review for row in rows for found in row.statuses), default=0)
        reviews = range(1, last + 1)
        columns = [
            Column("No.", 8),
            Column("Recommendation"),
            *(Column(str(number), max(2, len(str(number)))) for number in reviews),
            Column("Response", 16, from_width=90),
        ]
        super().__init__(columns, list(_lines(rows, reviews, listed)))
        reviewed = sum(bool(row.statuses) for row in rows)
        counted = f"{len(rows)} {'recommendation' if len(rows) == 1 else 'recommendations'}"
        self.summary: Sequence[str] = (
            f"{counted}, {reviewed} reviewed by {as_of.text}, {last} {'review' if last == 1 else 'reviews'}",
            _LEGEND,
        )


def _lines(
    rows: Sequence[RecommendationRow], reviews: Sequence[int], listed: RecommendationList
) -> Iterator[Line]:
    width = len(reviews) + 3
    if not rows:
        yield Line(("", "No recommendation is recorded", *[""] * (width - 2)), None, ("None is recorded.",))
    before: Ref | None = None
    for row in rows:
        if row.evaluation != before:
            before = row.evaluation
            yield Line((before.label, *[""] * (width - 1)), before, is_heading=True)
        found = {each.review: LETTERS[each.status] for each in row.statuses}
        letters = (found.get(number, NOT_REVIEWED) for number in reviews)
        response = row.response.label if row.response else ""
        yield Line((row.number, row.title, *letters, response), row.ref, _detail(row, listed))


def _detail(row: RecommendationRow, listed: RecommendationList) -> tuple[str, ...]:
    """All that the list says of it, with the response in its own words before what reviews found."""
    detail = listed.line(row).detail
    if not row.response_text:
        return detail
    when = f" ({row.response_on})" if row.response_on else ""
    at = next(n for n, text in enumerate(detail) if text.startswith("Response: ")) + 1
    return (*detail[:at], f"In its words{when}: {row.response_text}", *detail[at:])
