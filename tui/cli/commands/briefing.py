"""``brief``: an annex about one record, with numbered sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.cli.arguments import add_as_of, add_force, as_of
from tui.cli.face import Face

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_brief(parser: Declaring) -> None:
    """What it is about, and where it goes."""
    parser.add_argument(
        "name",
        metavar="NAME",
        help="a country, body, organisation, project, evaluation, or a corridor: LS-MU",
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", required=True, help="the file to write: .md, .html or .docx"
    )
    add_force(parser)
    add_as_of(parser)


def answer_brief(arguments: argparse.Namespace, face: Face) -> int:
    """Write the brief; tell its path and how much is in it."""
    # Loaded here: help and mistyped arguments need neither networkx nor an office library.
    from graphs.briefs.making import brief_on
    from graphs.briefs.saving import check_place, save_brief

    day = as_of(arguments)
    check_place(arguments.output, replace=arguments.force)
    with face.reading() as reader:
        brief = brief_on(reader, arguments.name, day, face.known_at)
    path = save_brief(brief, arguments.output, replace=arguments.force)
    chapters = sum(section.level == 1 for section in brief.sections) - 1
    return face.tell(
        lambda: {"path": path, "chapters": chapters, "sources": len(brief.sources)},
        lambda: [f"Wrote {arguments.output}: {chapters} chapters, {len(brief.sources)} passages cited."],
    )
