"""``events``: who met when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.dates import PartialDate
from registry.errors import BadDate
from registry.questions.events import EventFilter, EventRow, events_on
from registry.questions.naming import country_code
from registry.terms.events import EventState, EventType
from registry.terms.kinds import Kind
from tui.cli.arguments import add_as_of, as_of, one_of
from tui.cli.as_json import plain
from tui.cli.commands.listing import Listing, add_country, add_narrowing, id_named, listed
from tui.cli.face import Face
from tui.cli.printing import span

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_events(parser: Declaring) -> None:
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
    listing = Listing("events", arguments, face, day)
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
        rows = listing.rows(reader, lambda window: events_on(reader, day, only, window))
    return face.tell(lambda: plain(rows), lambda: listing.lines(rows, lambda: _event_lines(rows)))


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
