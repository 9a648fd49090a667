"""A brief on a corridor: the agreements between two countries, and what both sit on."""

from __future__ import annotations

from graphs.briefs.document import Table, Words
from graphs.briefs.drawing import drawing_of
from graphs.briefs.parts.agreements import agreement_blocks
from graphs.briefs.parts.attention import due_about, findings_about
from graphs.briefs.parts.recommendations import recommendation_blocks
from graphs.briefs.scope import Scope, counted, sentence
from graphs.briefs.subjects.chapters import Chapter, Draft
from registry.questions.agreements import AgreementFilter, AgreementRow, agreements_on
from registry.questions.forums import forums_on
from registry.questions.recommendations import RecommendationFilter, recommendations_on


def corridor_draft(scope: Scope, origin: str, destination: str) -> Draft:
    """The brief on a corridor, by its ISO 3166 codes, origin first; agreements the other way told apart."""
    there = agreements_on(scope.reader, scope.as_of, AgreementFilter(corridor=(origin, destination)))
    back = agreements_on(scope.reader, scope.as_of, AgreementFilter(corridor=(destination, origin)))
    known = {row.ref.id for row in (*there, *back)}
    about = {
        found.ref.id: found
        for row in (*there, *back)
        for found in recommendations_on(scope.reader, scope.as_of, RecommendationFilter(about=row.ref.id))
    }
    drawing = drawing_of(scope.reader, [row.ref for row in (*there, *back)], scope.as_of, ("agreement",))
    return Draft(
        "A corridor: origin first",
        (sentence(Words(_in_words(there, back, origin, destination))), *filter(None, [drawing])),
        (
            Chapter.of("What needs attention", "open findings", findings_about(scope, known)),
            Chapter.of(
                f"Agreements {origin}-{destination}", "agreements", *agreement_blocks(scope, there)
            ),
            Chapter.of(
                f"Agreements {destination}-{origin}", "agreements the other way",
                *agreement_blocks(scope, back),
            ),
            Chapter.of(
                "Forums of both countries", "forums of both countries",
                _forums_of_both(scope, origin, destination),
            ),
            Chapter.of(
                "Recommendations about them", "recommendations",
                *recommendation_blocks(scope, list(about.values())),
            ),
            Chapter.of("What comes next", "dates", due_about(scope, known)),
        ),
    )  # fmt: skip


def _in_words(there: list[AgreementRow], back: list[AgreementRow], origin: str, destination: str) -> str:
    stages = [
        f"{row.ref.label}: {row.stage.label if row.stage else 'no stage yet'}" for row in (*there, *back)
    ]
    the_other_way = f", {counted(len(back), 'agreement')} the other way" if back else ""
    return (
        f"{counted(len(there), 'agreement')} {origin}-{destination}{the_other_way}. "
        + ("; ".join(stages) + "." if stages else "")
    ).strip()


def _forums_of_both(scope: Scope, origin: str, destination: str) -> Table | None:
    one = forums_on(scope.reader, scope.as_of, origin)
    other = forums_on(scope.reader, scope.as_of, destination)
    cells = {forum: [c for c in (*one.cells, *other.cells) if c.forum == forum.id] for forum in one.forums}
    rows = tuple(
        (scope.words(forum.label, [note for cell in found for note in cell.sources]),)
        for forum, found in cells.items()
        if forum in other.forums and len({cell.country for cell in found}) > 1
    )
    return Table(("Forum",), rows, (100,)) if rows else None
