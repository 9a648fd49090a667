"""``forums``: which countries sit on which regional and global forums, as lists, matrix and workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.forums import Cell, Forums, forums_on
from registry.questions.journal import registry_digest
from registry.questions.naming import country_code
from registry.questions.refs import Ref
from registry.store.reading import Reader
from registry.terms.kinds import Certainty
from registry.wrapping import cells as width_of
from tui.cli.arguments import add_as_of, add_force, as_of
from tui.cli.as_json import plain
from tui.cli.commands.listing import Listing, add_listing, listed
from tui.cli.face import Face
from tui.cli.printing import table
from tui.cli.terminal import output_width

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring
    from tui.states.forums import ForumRow

_WIDEST_COLUMN, _GAP = 18, 2


def arguments_forums(parser: Declaring) -> None:
    """A country, and the form of the answer."""
    parser.add_argument("--country", metavar="CC", help="the forums of a country, by its name or code")
    parser.add_argument("--matrix", action="store_true", help="countries in rows, forums in columns")
    parser.add_argument(
        "-o", "--output", metavar="FILE.xlsx", help="with --matrix: write a workbook, with sources"
    )
    add_force(parser)
    add_listing(parser, "names")
    add_as_of(parser)


def answer_forums(arguments: argparse.Namespace, face: Face) -> int:
    """Which countries sit on which forums on the day."""
    day = as_of(arguments)
    listing = Listing("forums", arguments, face, day)
    if arguments.matrix and arguments.columns:
        raise BadInput("the columns of the matrix are forums", where="--columns", remedy="leave it out")
    if arguments.output is not None:
        return _write_matrix(arguments, face, day, listing)
    with face.reading() as reader:
        found = forums_on(reader, day, country_code(reader, arguments.country))
        answer, rows = _followed(reader, listing, found)
    usual = _matrix if arguments.matrix else _forum_lines
    return face.tell(lambda: plain(answer), lambda: listing.lines(rows, lambda: usual(answer)))


def _followed(reader: Reader, listing: Listing, answer: Forums) -> tuple[Forums, list[ForumRow]]:
    """The answer with those forums alone that fit, in order, and these as rows of the list."""
    if not listing.is_asked:
        return answer, []
    from tui.states.forums import forum_rows

    rows = listing.followed(reader, forum_rows(reader, answer))
    at = {row.ref.id: n for n, row in enumerate(rows)}
    cells = sorted((cell for cell in answer.cells if cell.forum in at), key=lambda cell: at[cell.forum])
    countries = answer.countries
    if len(rows) < len(answer.forums):
        sitting = {cell.country for cell in cells}
        countries = tuple(country for country in countries if country.id in sitting)
    return Forums(tuple(row.ref for row in rows), countries, tuple(cells)), rows


def _write_matrix(arguments: argparse.Namespace, face: Face, day: AsOf, listing: Listing) -> int:
    """Write the workbook; tell its path and what is in it."""
    # Loaded here: only a workbook needs it.
    from registry.exchange.matrix import matrix_workbook
    from registry.exchange.saving import check_place, save_file

    if not arguments.matrix:
        raise BadInput("only the matrix is written as a workbook", where="--output", remedy="add --matrix")
    check_place(arguments.output, (".xlsx",), "workbook", replace=arguments.force)
    with face.reading() as reader:
        found = forums_on(reader, day, country_code(reader, arguments.country))
        answer, _ = _followed(reader, listing, found)
        content = matrix_workbook(answer, day, registry_digest(reader))
    path = save_file(content, arguments.output)
    counts = {"forums": len(answer.forums), "countries": len(answer.countries), "cells": len(answer.cells)}
    return face.tell(
        lambda: {"path": path, **counts},
        lambda: [f"Wrote {arguments.output}: {_counted(answer)}, {len(answer.cells)} roles."],
    )


def _forum_lines(answer: Forums) -> list[str]:
    countries = {country.id: country.name for country in answer.countries}
    seats: dict[str, list[str]] = {}
    for cell in answer.cells:
        role = "" if cell.role == "member" else f" ({cell.role.label})"
        seats.setdefault(cell.forum, []).append(f"{countries[cell.country]}{role}{_doubt(cell)}")
    rows = [(forum.label, ", ".join(seats.get(forum.id, ["no member recorded"]))) for forum in answer.forums]
    return [*listed(("forum", "countries"), rows, "forum", "forums"), *_legend(answer)]


def _matrix(answer: Forums) -> list[str]:
    """Countries by forums, in as many tables below one another as the width asks for."""
    if not answer.forums or not answer.countries:
        return _forum_lines(answer)
    held: dict[tuple[str, str], list[str]] = {}
    for cell in answer.cells:
        held.setdefault((cell.forum, cell.country), []).append(f"{cell.role.label}{_doubt(cell)}")
    lines: list[str] = []
    for forums in _blocks(answer, held):
        titles = ["country", *(forum.acronym or forum.name for forum in forums)]
        rows = [
            [country.name, *(", ".join(held.get((forum.id, country.id), [])) for forum in forums)]
            for country in answer.countries
        ]
        lines += [*table(titles, rows), ""]
    return [*lines, _counted(answer), *_legend(answer)]


def _blocks(answer: Forums, held: dict[tuple[str, str], list[str]]) -> list[list[Ref]]:
    """The forums in groups whose columns fit side by side."""
    first = min(
        _WIDEST_COLUMN, max(width_of(text) for text in ("country", *(c.name for c in answer.countries)))
    )
    blocks: list[list[Ref]] = [[]]
    room = output_width() - first
    for forum in answer.forums:
        texts = [", ".join(roles) for (of, _), roles in held.items() if of == forum.id]
        wanted = min(_WIDEST_COLUMN, max(map(width_of, [forum.acronym or forum.name, *texts]))) + _GAP
        if blocks[-1] and wanted > room:
            blocks.append([])
            room = output_width() - first
        blocks[-1].append(forum)
        room -= wanted
    return blocks


def _doubt(cell: Cell) -> str:
    return "" if cell.certainty is Certainty.certain else "?"


def _legend(answer: Forums) -> list[str]:
    return ["? possibly, on the day"] if any(map(_doubt, answer.cells)) else []


def _counted(answer: Forums) -> str:
    countries, forums = len(answer.countries), len(answer.forums)
    return (
        f"{countries} {'country' if countries == 1 else 'countries'}, "
        f"{forums} {'forum' if forums == 1 else 'forums'}"
    )
