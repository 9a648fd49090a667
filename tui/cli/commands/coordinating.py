"""``meeting`` and ``confirm``: a coordinator's daily acts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from registry.errors import BadInput
from registry.store.reading import reading
from registry.terms.events import AttendanceStatus
from tui.cli.face import Face
from tui.cli.printing import notice
from tui.cli.saying import add_reason, add_word, reason_of, tell_change, word_of
from tui.suggesting import suggested

if TYPE_CHECKING:
    import argparse

    from registry.changes.meetings import Recorded
    from tui.cli.declaring import Declaring


def arguments_meeting(parser: Declaring) -> None:
    """A body, a day, and who was there."""
    parser.add_argument("mechanism", metavar="MECHANISM", help="the body that met, or is to meet")
    parser.add_argument(
        "--on", metavar="DATE", required=True, help="the day; one to come makes a planned meeting"
    )
    for option, what in (
        ("--present", "who was there"),
        ("--apologies", "who sent apologies"),
        ("--absent", "who was missing"),
    ):
        parser.add_argument(option, metavar="NAME", nargs="+", action="extend", default=[], help=what)
    parser.add_argument(
        "--substitute", metavar="A=B", nargs="+", action="extend", default=[], help="B came in place of A"
    )
    parser.add_argument("--minutes", metavar="SOURCE", help="the source that tells of it")
    add_reason(parser)


def answer_meeting(arguments: argparse.Namespace, face: Face) -> int:
    """Record the meeting."""
    from registry.changes.meetings import Attending, record_meeting

    face.bring_up_to_date()
    names = Attending(arguments.present, arguments.apologies, arguments.absent, arguments.substitute)
    reason = reason_of(arguments, f"meeting of {arguments.mechanism}, {arguments.on}")
    done = record_meeting(face.location, arguments.mechanism, arguments.on, names, arguments.minutes, reason)
    for doubt in done.doubts:
        notice(f"interlock: {doubt}")
    guests = [somebody.ref.label for somebody in done.attended if somebody.seat is None]
    told = f"; without a seat: {', '.join(guests)}" if guests else ""
    first = f"Change {done.change}: {done.event_id}{_counted(done)}{told}"
    more = f"{suggested(f'history {done.event_id}')} tells each row"
    if not done.attended:
        return tell_change(face, done.change, first)
    return tell_change(face, done.change, first, rows=False, after=[more])


def _counted(done: Recorded) -> str:
    """How many were there and how many were not: ``: 8 present, 1 apologies``."""
    counts = Counter(somebody.status for somebody in done.attended)
    told = ", ".join(f"{counts[status]} {status.label}" for status in AttendanceStatus if counts[status])
    return f": {told}" if told else ""


def arguments_confirm(parser: Declaring) -> None:
    """A body, a day, and who says so."""
    parser.add_argument("mechanism", metavar="MECHANISM", help="the body whose roster is still true")
    parser.add_argument("--on", metavar="DATE", required=True, help="the day for which it is confirmed")
    parser.add_argument(
        "--but", metavar="NAME", nargs="+", action="extend", default=[],
        help="whose seats are not confirmed; or the id of a seat",
    )  # fmt: skip
    add_word(parser)


def answer_confirm(arguments: argparse.Namespace, face: Face) -> int:
    """Confirm the roster."""
    from registry.changes.meetings import confirm_roster

    if not arguments.source:
        raise BadInput("who confirms it?", where="--source", remedy="name the source: --source NAME")
    face.bring_up_to_date()
    with reading(face.location) as reader:
        word = word_of(arguments, reader)
    reason = reason_of(arguments, f"confirm {arguments.mechanism}, {arguments.on}")
    done = confirm_roster(face.location, arguments.mechanism, arguments.on, arguments.but, word, reason)
    for doubt in done.doubts:
        notice(f"interlock: {doubt}")
    seats = f"{done.seats} {'seat' if done.seats == 1 else 'seats'}"
    first = f"Change {done.change}: {seats} confirmed" if done.change else "No seat was left to confirm."
    return tell_change(face, done.change, first)
