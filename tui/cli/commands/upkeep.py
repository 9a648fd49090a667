"""``due`` and ``attendance``: what comes next, and who comes to the meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.dates import PartialDate
from registry.errors import BadDate, BadInput
from registry.questions.attendance import Attendance, attendance_of
from registry.questions.due.forward import CONFIRM_AFTER_MONTHS, DueFilter, due_on
from registry.questions.due.items import DueItem
from registry.questions.naming import country_code, record_named
from registry.terms.kinds import Kind
from registry.terms.upkeep import DueWhat
from tui.cli.arguments import add_as_of, as_of, number, one_of, whole_number
from tui.cli.as_json import plain
from tui.cli.commands.listing import Listing, add_country, add_listing
from tui.cli.face import Face
from tui.cli.printing import heading, span, table
from tui.lateness import lateness

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_due(parser: Declaring) -> None:
    """How far ahead, and of what."""
    parser.add_argument("--within", metavar="DAYS", help="only what is due within so many days, or overdue")
    parser.add_argument("--what", metavar="WHAT", help=", ".join(DueWhat))
    parser.add_argument(
        "--confirm-after", metavar="MONTHS", type=number, default=CONFIRM_AFTER_MONTHS,
        help=f"rosters are to be confirmed after so many months (default: {CONFIRM_AFTER_MONTHS})",
    )  # fmt: skip
    add_country(parser)
    add_listing(parser, "rows")
    add_as_of(parser)


def answer_due(arguments: argparse.Namespace, face: Face) -> int:
    """What comes next, by date; what is overdue stands apart."""
    day = as_of(arguments)
    listing = Listing("due", arguments, face, day)
    within = whole_number("--within", arguments.within, "so many days: 90")
    what = one_of(DueWhat, "--what", arguments.what)
    with face.reading() as reader:
        country = country_code(reader, arguments.country)
        only = DueFilter(within, country, what, arguments.confirm_after)
        items = listing.followed(reader, due_on(reader, day, only))
    return face.tell(
        lambda: plain(items),
        lambda: listing.lines(items, lambda: _due_lines(items, day.day), is_grouped=True),
    )


def _due_lines(items: list[DueItem], day: str) -> list[str]:
    overdue = [item for item in items if item.overdue_days is not None]
    ahead = [item for item in items if item.overdue_days is None]
    lines = [f"Ahead of {day}:" if ahead else f"Nothing is due ahead of {day}."]
    if ahead:
        lines += table(("due", "of", "why"), [(i.due, _of(i), i.why) for i in ahead])
    if overdue:
        rows = [(i.due, lateness(i.overdue_days or 0), _of(i), i.why) for i in overdue]
        lines += ["", f"Overdue on {day}:", *table(("due", "late", "of", "why"), rows)]
    return [*lines, "", f"{len(ahead)} ahead, {len(overdue)} overdue"]


def _of(item: DueItem) -> str:
    return f"{item.ref.label}, {item.about.label}" if item.about else item.ref.label


def arguments_attendance(parser: Declaring) -> None:
    """A body, and from when to when."""
    parser.add_argument("mechanism", metavar="MECHANISM", help="a body: id, name, acronym or part of a name")
    parser.add_argument("--from", dest="start", metavar="DATE", help="only meetings from this day on")
    parser.add_argument("--to", dest="end", metavar="DATE", help="only meetings up to this day")
    add_as_of(parser)


def answer_attendance(arguments: argparse.Namespace, face: Face) -> int:
    """How often each holder of a seat came to the recorded meetings."""
    day = as_of(arguments)
    start, end = _date("--from", arguments.start), _date("--to", arguments.end)
    if start and end and start.earliest > end.latest:
        raise BadInput(f"{end} is before {start}", where="--to", remedy="give the earlier day first")
    with face.reading() as reader:
        body = record_named(reader, arguments.mechanism, [Kind.mechanism])
        found = attendance_of(reader, body, start, end, day)
    return face.tell(lambda: plain(found), lambda: _attendance_lines(found))


def _date(option: str, text: str | None) -> PartialDate | None:
    try:
        return None if text is None else PartialDate(text)
    except ValueError as problem:
        raise BadDate(str(problem), where=option) from problem


def _attendance_lines(found: Attendance) -> list[str]:
    lines = heading(found.mechanism.label, span(found.start, found.end))
    if not found.meetings:
        return [*lines, "No meeting is recorded as held."]
    told = sum(meeting.named > 0 for meeting in found.meetings)
    if found.holders:
        rows = [
            (
                row.holder.label if row.has_seat else f"{row.holder.label}, without a seat",
                *(str(count) for count in row[2:7]),
                "" if row.rate is None else f"{row.rate:.0%}",
            )
            for row in found.holders
        ]
        lines += table(
            ("holder", "present", "substitute", "apologies", "absent", "not recorded", "came"), rows
        )
    meetings = f"{len(found.meetings)} {'meeting' if len(found.meetings) == 1 else 'meetings'} held"
    undated = sum(meeting.on is None for meeting in found.meetings)
    meetings += f" ({undated} undated)" if undated else ""
    return [*lines, "", f"{meetings}, {told} with recorded attendance"]
