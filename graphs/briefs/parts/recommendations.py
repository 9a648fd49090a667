"""Recommendations: text, response, who is to act, and what each review found."""

from __future__ import annotations

from collections.abc import Sequence

from graphs.briefs.document import Block, Table, Words
from graphs.briefs.scope import Scope, counted, names, sentence
from registry.questions.recommendations import RecommendationRow


def recommendation_blocks(scope: Scope, recommendations: Sequence[RecommendationRow]) -> list[Block]:
    """The recommendations that had been made by the day, by evaluation."""
    known = recommendations_made(scope, recommendations)
    blocks: list[Block] = []
    for evaluation in dict.fromkeys(row.evaluation for row in known):
        rows = [row for row in known if row.evaluation == evaluation]
        blocks.append(sentence(Words(f"{counted(len(rows), 'recommendation')} of {evaluation.label}:")))
        blocks.append(_table(scope, rows))
    return blocks


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
            Words(names(row.responsible or row.addressees)),
            Words(row.response.label if row.response else ""),
            scope.words(_reviews(row), *(found.sources for found in row.statuses)),
        )
        for row in rows
    )
    return Table(
        ("No.", "Recommendation", "Who is to act", "Response", "Reviews"), cells, (12, 39, 20, 11, 18)
    )


def _reviews(row: RecommendationRow) -> str:
    return "; ".join(
        f"review {found.review}: {found.status.label}{f' ({found.comment})' if found.comment else ''}"
        for found in row.statuses
    )
