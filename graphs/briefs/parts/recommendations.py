"""Recommendations: text, response, who is to act, and what each review found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from graphs.briefs.document import Block, Table, Words
from graphs.briefs.scope import Scope, counted, names, sentence
from registry.questions.recommendations import RecommendationRow, natural_order
from registry.questions.refs import reading_order


def recommendation_blocks(scope: Scope, recommendations: Sequence[RecommendationRow]) -> list[Block]:
    """The recommendations that had been made by the day, by evaluation."""
    known = recommendations_made(scope, recommendations)
    blocks: list[Block] = []
    for evaluation in dict.fromkeys(row.evaluation for row in known):
        rows = sorted((row for row in known if row.evaluation == evaluation), key=_as_printed)
        summed = f"{counted(len(rows), 'recommendation')} of {evaluation.label}. {answered_in_words(rows)}"
        blocks += [sentence(Words(summed)), _table(scope, rows)]
    return blocks


def answered_in_words(rows: Sequence[RecommendationRow]) -> str:
    """How many were answered how, and what the last review recorded of each found."""
    responses = Counter(row.response.label if row.response else "without response" for row in rows)
    last = Counter(row.statuses[-1].status.label if row.statuses else "without review" for row in rows)
    responded = _listed(responses) if any(row.response for row in rows) else "none recorded"
    reviewed = _listed(last) if any(row.statuses for row in rows) else "none recorded"
    return f"Responses: {responded}. Last review of each: {reviewed}."


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{number} {word}" for word, number in sorted(counts.items()))


def _as_printed(row: RecommendationRow) -> tuple[bool, tuple[int, ...], tuple[tuple[int, int, str], ...]]:
    """Plain numbers first; what is named by its chapter, such as "Impact a", by its place in the text."""
    if row.number.isdigit():
        return False, (), natural_order(row.number)
    first = row.sources[0].source if row.sources else None
    # A recommendation comes after its reasons: the last passage is nearest to its own words.
    places = [reading_order(note.locator) for note in row.sources if note.source == first]
    return True, max(places, default=()), natural_order(row.number)


def recommendations_made(
    scope: Scope, recommendations: Sequence[RecommendationRow]
) -> list[RecommendationRow]:
    """Those that had been made by the day."""
    return [row for row in recommendations if scope.is_said(row.sources)]


def _table(scope: Scope, rows: Sequence[RecommendationRow]) -> Table:
    cells = tuple(
        (
            Words(row.number),
            scope.words(row.title, row.sources),
            Words(_text(row)),
            Words(row.priority or ""),
            Words(names(row.responsible or row.addressees or row.acting) or "not said"),
            Words(_response(row)),
            scope.words(_reviews(row), *(found.sources for found in row.statuses)),
        )
        for row in rows
    )
    heads = ("No.", "Recommendation", "In its words", "Priority", "Who is to act", "Response", "Reviews")
    return Table(heads, cells, (9, 16, 36, 7, 13, 9, 10))


def _text(row: RecommendationRow) -> str:
    """What it says beyond its title."""
    text = row.text or ""
    return "" if text == row.title else text.removeprefix(f"{row.title}: ")


def _response(row: RecommendationRow) -> str:
    if row.response is None:
        return ""
    return f"{row.response.label}{f' ({row.response_on})' if row.response_on else ''}"


def _reviews(row: RecommendationRow) -> str:
    return "; ".join(
        f"review {found.review}: {found.status.label}{f' ({found.comment})' if found.comment else ''}"
        for found in row.statuses
    )
