"""``events`` and ``forums``: who met when, and which countries sit on which forum."""

from __future__ import annotations

import argparse

from registry.dates import PartialDate
from registry.errors import BadDate
from registry.questions.events import EventFilter, EventRow, events_on
from registry.questions.forums import Cell, Forums, forums_on
from registry.questions.naming import country_code
from registry.questions.refs import Ref
from registry.questions.windows import Window
from registry.terms import Certainty, EventState, EventType, Kind
from tui.cli.arguments import add_as_of, as_of, one_of
from tui.cli.as_json import plain
from tui.cli.commands.listing import add_country, add_narrowing, id_named, listed
from tui.cli.face import Face
from tui.cli.printing import span, table
from tui.cli.terminal import output_width
from tui.wrapping import cells

_WIDEST_COLUMN, _GAP = 18, 2


def arguments_events(parser: argparse.ArgumentParser) -> None:
    """Filters on events."""
    parser.add_argument("--mechanism", metavar="NAME", help="meetings of this body")
    parser.add_argument("--project", metavar="NAME", help="events of this project")
    add_country(parser)
    parser.add_argument("--type", metavar="TYPE", help=", ".join(EventType))
    parser.add_argument("--status", metavar="S", help=", ".join(EventState))
    parser.add_argument("--during", metavar="DATE", help="in this year, month or day: 2017, 2017-06")
    add_narrowing(parser)
    add_as_of(parser)


def answer_events(arguments: argparse.Namespace, face: Face) -> int:
    """The events in the order of their days."""
    day = as_of(arguments)
    type_ = one_of(EventType, "--type", arguments.type)
    status = one_of(EventState, "--status", arguments.status)
    during = _period(arguments.during)
    with face.reading() as reader:
        only = EventFilter(
            id_named(reader, arguments.mechanism, [Kind.mechanism]),
            country_code(reader, arguments.country),
            type_,
            status,
            during,
            arguments.theme,
            id_named(reader, arguments.project, [Kind.project]),
        )
        rows = events_on(reader, day, only, Window(words=arguments.filter))
    return face.tell(lambda: plain(rows), lambda: _event_lines(rows))


def _period(text: str | None) -> PartialDate | None:
    try:
        return None if text is None else PartialDate(text)
    except ValueError as problem:
        raise BadDate(str(problem), where="--during") from problem


def _event_lines(rows: list[EventRow]) -> list[str]:
    return listed(
        ("event", "body", "when", "country", "status", "came"),
        [
            (
                row.ref.label,
                row.mechanism.acronym or row.mechanism.name if row.mechanism else "",
                span(row.start, row.end) if row.end and row.end != row.start else row.start or "undated",
                row.country or "",
                row.status.label,
                str(row.participants or row.attendance or ""),
            )
            for row in rows
        ],
        "event",
        "events",
    )


def arguments_forums(parser: argparse.ArgumentParser) -> None:
    """A country, and the form of the answer."""
    parser.add_argument("--country", metavar="CC", help="the forums of a country, by its name or code")
    parser.add_argument("--matrix", action="store_true", help="countries in rows, forums in columns")
    add_as_of(parser)


def answer_forums(arguments: argparse.Namespace, face: Face) -> int:
    """Which countries sit on which forums on the day."""
    day = as_of(arguments)
    with face.reading() as reader:
        answer = forums_on(reader, day, country_code(reader, arguments.country))
    return face.tell(
        lambda: plain(answer), lambda: _matrix(answer) if arguments.matrix else _forum_lines(answer)
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
    first = min(_WIDEST_COLUMN, max(cells(text) for text in ("country", *(c.name for c in answer.countries))))
    blocks: list[list[Ref]] = [[]]
    room = output_width() - first
    for forum in answer.forums:
        texts = [", ".join(roles) for (of, _), roles in held.items() if of == forum.id]
        wanted = min(_WIDEST_COLUMN, max(map(cells, [forum.acronym or forum.name, *texts]))) + _GAP
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
