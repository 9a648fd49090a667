"""``compare``: who joined and who left one body between two dates; without a body, a whole network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.asof import AsOf
from registry.errors import BadDate
from registry.questions.comparing import Changed, Comparison, Moved, Unsure, compared
from registry.questions.naming import record_named
from registry.questions.refs import Ref
from registry.questions.seats import Seat
from registry.terms.base import Term
from registry.terms.kinds import Certainty, Kind
from tui.cli.arguments import add_as_known_at
from tui.cli.as_json import Plain, an_object, plain, without
from tui.cli.commands.drifting import compare_networks
from tui.cli.face import Face
from tui.cli.printing import heading, paragraph, table
from tui.cli.recipes import add_network, refuse_network
from tui.suggesting import suggested

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_compare(parser: Declaring) -> None:
    """A body or a network, and two dates."""
    parser.add_argument(
        "mechanism", metavar="MECHANISM", nargs="?", help="a body (default: a whole network, see --recipe)"
    )
    parser.add_argument("--from", metavar="DATE", dest="earlier", required=True, help="the earlier date")
    parser.add_argument("--to", metavar="DATE", dest="later", help="the later date (default: today)")
    add_network(parser, "seats")
    add_as_known_at(parser)


def answer_compare(arguments: argparse.Namespace, face: Face) -> int:
    """Who joined, who left, whose seat is another one."""
    earlier, later = _day("--from", arguments.earlier), _day("--to", arguments.later)
    if arguments.mechanism is None:
        return compare_networks(arguments, face, earlier, later)
    refuse_network(arguments, "seats", "a body is compared seat by seat")
    with face.reading() as reader:
        body = record_named(reader, arguments.mechanism, [Kind.mechanism])
        told = compared(reader, body, earlier, later)
    return face.tell(lambda: _comparison_document(told), lambda: _comparison_lines(told))


def _day(option: str, text: str | None) -> AsOf:
    try:
        return AsOf.on(text)
    except ValueError as problem:
        raise BadDate(str(problem), where=option) from problem


def _comparison_document(told: Comparison) -> Plain:
    def seat(one: Seat) -> dict[str, Plain]:
        return without(an_object(one), "mechanism")

    def moved(seats: tuple[Moved, ...]) -> list[Plain]:
        return [{**seat(one.seat), "keeps_a_seat": one.keeps_a_seat} for one in seats]

    changed = [
        {"seat": seat(one.seat), "field": one.field, "from": plain(one.before), "to": plain(one.after),
         "earlier_seat": seat(one.earlier)}
        for one in told.changed
    ]  # fmt: skip
    return {
        "mechanism": plain(told.mechanism),
        "from": str(told.earlier),
        "to": str(told.later),
        "activity": {"from": str(told.activity_before), "to": str(told.activity_after)},
        "joined": moved(told.joined),
        "left": moved(told.left),
        "changed": changed,
        "unsure": [
            {"seat": seat(one.seat), "from": str(one.before), "to": str(one.after)} for one in told.unsure
        ],
        "unchanged": told.unchanged,
    }


def _comparison_lines(told: Comparison) -> list[str]:
    lines = heading(told.mechanism.label, f"{told.earlier} to {told.later}")
    if told.activity_before is told.activity_after:
        lines += paragraph(f"At both dates: {told.activity_before.label}.")
    else:
        lines += paragraph(f"From {told.activity_before.label} to {told.activity_after.label}.")
    lines += _moved_lines("Joined", told.joined, "had another seat before")
    lines += _moved_lines("Left", told.left, "still has another seat")
    if told.changed:
        lines += ["", "Changed:"]
        for change in told.changed:
            lines += paragraph(_changed(change), "  ")
    lines += _unsure_lines(told)
    if not (told.joined or told.left or told.changed or told.unsure or told.unchanged):
        return [*lines, f"No seat is recorded as held in {told.earlier} or in {told.later}."]
    same = {0: "No seat is", 1: "1 seat is"}.get(told.unchanged, f"{told.unchanged} seats are")
    lines += ["", *paragraph(f"{same} certain at both dates, and the same.")]
    return lines + paragraph(f"Who says so: {suggested(f'citations --record {told.mechanism.id}')}")


def _moved_lines(title: str, seats: tuple[Moved, ...], elsewhere: str) -> list[str]:
    if not seats:
        return []
    rows = [_moved_row(moved, elsewhere) for moved in seats]
    titles = ("role", "holder", "since", "until", "held")
    shown = [n for n in range(len(titles)) if any(row[n] for row in rows)]
    return ["", f"{title}:", *table([titles[n] for n in shown], [[row[n] for n in shown] for row in rows])]


def _moved_row(moved: Moved, elsewhere: str) -> tuple[str, str, str, str, str]:
    seat = moved.seat
    held = f"{seat.certainty.label}; {elsewhere}" if moved.keeps_a_seat else seat.certainty.label
    return seat.shown_role, seat.shown_holder, seat.start or "", seat.end or "", held


def _changed(change: Changed) -> str:
    before, after = (_word(change, value) for value in (change.before, change.after))
    unsure = Certainty.possible in (change.seat.certainty, change.earlier.certainty)
    return f"{change.seat.holder.label}: {change.field} {before} → {after}{' (possible)' if unsure else ''}"


def _word(change: Changed, value: Term | Ref | str | None) -> str:
    if value is None:
        return change.seat.role.label if change.field == "post" else "nobody named"
    return value.label if isinstance(value, Term | Ref) else value


def _unsure_lines(told: Comparison) -> list[str]:
    kinds = (
        (Certainty.certain, Certainty.possible, f"Certain in {told.earlier}, only possible in {told.later}:"),
        (Certainty.possible, Certainty.certain, f"Only possible in {told.earlier}, certain in {told.later}:"),
        (Certainty.possible, Certainty.possible, "Only possible at both dates:"),
    )
    lines: list[str] = []
    for before, after, title in kinds:
        seats = [one for one in told.unsure if (one.before, one.after) == (before, after)]
        if seats:
            rows = [_unsure_row(one) for one in seats]
            lines += ["", title, *table(("role", "holder", "since", "confirmed"), rows)]
    return lines


def _unsure_row(one: Unsure) -> tuple[str, str, str, str]:
    seat = one.seat
    return seat.shown_role, seat.shown_holder, seat.start or "", seat.last_confirmed or ""
