"""``corridor``: the whole history of a corridor of workers, in one line of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.questions.corridor_line import CorridorWhat, Entry, Outcome
from registry.questions.corridors import Corridor, CorridorAgreement, corridor_of, ends_named
from tui.cli.arguments import add_as_of, as_of
from tui.cli.as_json import plain
from tui.cli.face import Face
from tui.cli.printing import heading, paragraph, ref_list, table
from tui.suggesting import suggested

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_corridor(parser: Declaring) -> None:
    """Two countries and a day."""
    parser.add_argument(
        "countries",
        metavar="LS-MU",
        nargs="+",
        help="origin and destination: LS-MU, or two names of countries",
    )
    add_as_of(parser)


def answer_corridor(arguments: argparse.Namespace, face: Face) -> int:
    """What happened in the corridor by the day, where it stands, and what is expected."""
    day = as_of(arguments)
    with face.reading() as reader:
        origin, destination = ends_named(reader, arguments.countries)
        answer = corridor_of(reader, origin, destination, day)
    return face.tell(lambda: plain(answer), lambda: _lines(answer))


def _lines(answer: Corridor) -> list[str]:
    lines = heading(f"{answer.origin.name} – {answer.destination.name}", f"as of {answer.as_of}")
    if not answer.agreements:
        lines += ["No agreement between the two is recorded."]
    for one in answer.agreements:
        lines += paragraph(_standing(one))
    for body in answer.bodies:
        met = f", last met {body.last_met}" if body.last_met else ""
        lines += paragraph(f"{body.mechanism.label}, of {body.agreement.label}: {body.activity.label}{met}")
    if answer.line:
        lines += ["", *_table(answer.line, ("when", "what", "of", "sources"))]
    if answer.undated:
        lines += ["", "Without a date:", *_table(answer.undated, ("known from", "what", "of", "sources"))]
    counted = f"{len(answer.line)} dated, {len(answer.undated)} undated."
    ends = suggested(f"corridor {answer.origin.id} {answer.destination.id} --json")
    return [*lines, "", *paragraph(f"{counted} Who says so, word by word: {ends}")]


def _standing(one: CorridorAgreement) -> str:
    where = one.direction or f"between {ref_list(party.ref for party in one.parties)}"
    stage = one.stage.label if one.stage else "no stage recorded"
    since = f" since {one.entered}" if one.entered else ", undated" if one.stage else ""
    expected = f", next expected {one.expected}" if one.expected else ""
    stuck = ", stuck" if one.stuck else ""
    return f"{one.ref.label} ({one.type.label}, {where}): {stage}{since}{expected}{stuck}"


def _table(entries: tuple[Entry, ...], titles: tuple[str, ...]) -> list[str]:
    rows = [
        (
            entry.on or entry.known_from or "",
            _what(entry),
            entry.about.label,
            ", ".join(dict.fromkeys(note.source.id for note in entry.sources)),
        )
        for entry in entries
    ]
    return table(titles, rows)


_SAID = {
    CorridorWhat.expires: "agreement: ",
    CorridorWhat.event_planned: "planned ",
    CorridorWhat.stage_expected: "expected: ",
    CorridorWhat.response: "response: ",
}


def _what(entry: Entry) -> str:
    if entry.what is CorridorWhat.recommendation:
        # Its words are as long as a page; its name stands beside.
        return "recommended"
    told = f"{_SAID.get(entry.what, '')}{entry.text}"
    if entry.lasted:
        least, most = entry.lasted.at_least, entry.lasted.at_most
        days = f"{most} {'day' if most == 1 else 'days'}"
        told += f", for {days}" if least == most else f", for {least} to {days}"
    if entry.outcome:
        told += f" ({entry.outcome.label}{_late(entry)})"
    return f"{told}, contested" if entry.contested else told


def _late(entry: Entry) -> str:
    if entry.late_days is None:
        return ""
    by = " by" if entry.outcome is Outcome.late else ","
    return f"{by} {entry.late_days} {'day' if entry.late_days == 1 else 'days'}"
