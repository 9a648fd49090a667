"""Recommendations by review time: a row for each, a column for each review, a letter for its status."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from registry.asof import AsOf
from registry.questions.recommendations import RecommendationRow, recommendations_on
from registry.questions.refs import Ref
from registry.questions.review_times import review_times_on
from registry.questions.windows import Window
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms.projects import ReviewStatus
from tui.states.grouped import Group, GroupedLines
from tui.states.lines import Column, Line
from tui.states.work import RecommendationList

_BEGIN = 100  # lines that are seen first
LETTERS = {
    ReviewStatus.open: "O",
    ReviewStatus.completed: "C",
    ReviewStatus.discarded: "D",
    ReviewStatus.blank: "·",
}
NOT_REVIEWED = "–"
_LEGEND = "O open · C completed · D discarded · · left blank · – not reviewed"


class ReviewTimes(GroupedLines):
    """The recommendations under their evaluations, with what each review had found by the day.

    All that is known of a recommendation is asked for those in view.
    """

    title = "By review"

    def __init__(self, location: Location, as_of: AsOf) -> None:
        super().__init__(location, as_of)
        self._listed = RecommendationList(location, as_of)
        with reading(location) as reader:
            found = review_times_on(reader, as_of)
            self._reviews = range(1, found.last + 1)
            self.columns = (
                Column("No.", 8),
                Column("Recommendation"),
                *(Column(str(number), max(2, len(str(number)))) for number in self._reviews),
                Column("Response", 16, from_width=90),
            )
            self.lay_out(Group(self._heading(each.evaluation), each.ids) for each in found.evaluations)
            if found.recommendations:
                self.fetch(range(min(_BEGIN, self.count())), reader)
        number, last = found.recommendations, found.last
        counted = f"{number} {'recommendation' if number == 1 else 'recommendations'}"
        reviews = f"{last} {'review' if last == 1 else 'reviews'}"
        self.summary: Sequence[str] = (
            f"{counted}, {found.reviewed} reviewed by {as_of.text}, {reviews}",
            _LEGEND,
        )

    def _heading(self, evaluation: Ref) -> Line:
        return Line((evaluation.label, *[""] * (len(self.columns) - 1)), evaluation, is_heading=True)

    @property
    def nothing(self) -> Line:
        """That there is no recommendation."""
        empty = [""] * (len(self.columns) - 2)
        return Line(("", "No recommendation is recorded", *empty), None, ("None is recorded.",))

    def asked(self, reader: Reader, ids: Sequence[str]) -> Iterator[Line]:
        """The recommendations, with a letter for each review."""
        for row in recommendations_on(reader, self.as_of, window=Window(ids=tuple(ids))):
            found = {each.review: LETTERS[each.status] for each in row.statuses}
            letters = (found.get(number, NOT_REVIEWED) for number in self._reviews)
            response = row.response.label if row.response else ""
            detail = _detail(row, self._listed)
            yield Line((row.number, row.title, *letters, response), row.ref, detail)


def _detail(row: RecommendationRow, listed: RecommendationList) -> tuple[str, ...]:
    """All that the list says of it, with the response in its own words before what reviews found."""
    detail = listed.line(row).detail
    if not row.response_text:
        return detail
    when = f" ({row.response_on})" if row.response_on else ""
    at = next(n for n, text in enumerate(detail) if text.startswith("Response: ")) + 1
    return (*detail[:at], f"In its words{when}: {row.response_text}", *detail[at:])
