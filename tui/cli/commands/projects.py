"""``projects`` and ``recommendations``: what was undertaken, and what came of what was recommended."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from registry.questions.evaluations import evaluation_named
from registry.questions.naming import country_code
from registry.questions.projects import ProjectFilter, projects_on
from registry.questions.recommendations import (
    RecommendationFilter,
    RecommendationRow,
    recommendations_on,
)
from registry.terms.projects import ProjectState, Response, ReviewStatus
from tui.cli.arguments import add_as_of, as_of, one_of, whole_number
from tui.cli.as_json import plain
from tui.cli.commands.listing import Listing, add_country, add_narrowing, id_named, listed
from tui.cli.face import Face
from tui.cli.printing import heading, ref_list, table

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_projects(parser: Declaring) -> None:
    """Filters on projects."""
    add_country(parser)
    parser.add_argument("--state", help=", ".join(ProjectState))
    parser.add_argument("--participant", metavar="NAME", help="in which this organisation or body takes part")
    add_narrowing(parser)
    add_as_of(parser)


def answer_projects(arguments: argparse.Namespace, face: Face) -> int:
    """The projects with their state on the day."""
    day = as_of(arguments)
    listing = Listing("projects", arguments, face, day)
    state = one_of(ProjectState, "--state", arguments.state)
    with face.reading() as reader:
        only = ProjectFilter(
            country_code(reader, arguments.country),
            state,
            id_named(reader, arguments.participant),
            arguments.theme,
        )
        rows = listing.rows(reader, lambda window: projects_on(reader, day, only, window))

    def lines() -> list[str]:
        return listed(
            ("project", "code", "country", "start", "end", "state"),
            [
                (
                    row.ref.label,
                    ", ".join(code.identifier for code in row.identifiers),
                    row.country or "",
                    row.start or "",
                    row.end or "",
                    row.state.label,
                )
                for row in rows
            ],
            "project",
            "projects",
        )

    return face.tell(lambda: plain(rows), lambda: listing.lines(rows, lines))


def arguments_recommendations(parser: Declaring) -> None:
    """Filters on recommendations."""
    parser.add_argument(
        "--evaluation", metavar="NAME", help="of an evaluation, or of the project that it evaluated"
    )
    parser.add_argument("--status", metavar="S", help=f"found by a review: {', '.join(ReviewStatus)}")
    parser.add_argument("--review", metavar="N", help="what this review found: 1 is the first")
    parser.add_argument("--about", metavar="NAME", help="that speak of this record")
    parser.add_argument(
        "--responsible", metavar="NAME", help="addressed to, or to be acted on by, this organisation"
    )
    parser.add_argument("--response", metavar="R", help=", ".join(Response))
    add_narrowing(parser)
    add_as_of(parser)


def answer_recommendations(arguments: argparse.Namespace, face: Face) -> int:
    """The recommendations with what reviews had found by the day."""
    day = as_of(arguments)
    listing = Listing("recommendations", arguments, face, day)
    only = RecommendationFilter(
        status=one_of(ReviewStatus, "--status", arguments.status),
        review=whole_number("--review", arguments.review, "the number of a review: 2"),
        response=one_of(Response, "--response", arguments.response),
        theme=arguments.theme,
    )
    with face.reading() as reader:
        only = only._replace(
            evaluation=evaluation_named(reader, arguments.evaluation) if arguments.evaluation else None,
            about=id_named(reader, arguments.about),
            responsible=id_named(reader, arguments.responsible),
        )
        rows = listing.rows(reader, lambda window: recommendations_on(reader, day, only, window))
    return face.tell(
        lambda: plain(rows), lambda: listing.lines(rows, lambda: _recommendation_lines(rows), is_grouped=True)
    )


def _recommendation_lines(rows: list[RecommendationRow]) -> list[str]:
    if not rows:
        return ["No recommendations fit."]
    lines: list[str] = []
    for evaluation, group in groupby(rows, key=lambda row: row.evaluation):
        body = [
            (
                row.number,
                row.title,
                ref_list(row.responsible),
                row.response.label if row.response else "",
                ", ".join(f"{found.review} {found.status.label}" for found in row.statuses),
            )
            for row in group
        ]
        titles = ("no.", "recommendation", "responsible", "response", "reviews")
        lines += [*heading(evaluation.label), *table(titles, body), ""]
    return [*lines, f"{len(rows)} {'recommendation' if len(rows) == 1 else 'recommendations'}"]
