"""``continuity``: who would be lost if a body ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.questions.continuity import Continuity, Kept, Lost, PermanentSeat, continuity_of
from registry.questions.naming import record_named
from registry.questions.recorded_overlaps import RecordedOverlap
from registry.terms.kinds import Kind
from tui.cli.arguments import add_as_of, as_of
from tui.cli.as_json import plain
from tui.cli.face import Face
from tui.cli.printing import heading, paragraph, quoted, table
from tui.suggesting import suggested

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_continuity(parser: Declaring) -> None:
    """A body and a day."""
    parser.add_argument("mechanism", metavar="MECHANISM", help="a body: id, name, acronym or part of a name")
    add_as_of(parser)


def answer_continuity(arguments: argparse.Namespace, face: Face) -> int:
    """Whether the body is at risk, what takes over, and which members stay at another table."""
    day = as_of(arguments)
    with face.reading() as reader:
        body = record_named(reader, arguments.mechanism, [Kind.mechanism])
        answer = continuity_of(reader, body, day)
    return face.tell(lambda: plain(answer), lambda: _lines(answer))


def _lines(answer: Continuity) -> list[str]:
    lines = heading(answer.mechanism.label, f"as of {answer.as_of}")
    risk = {True: "At risk", False: "Not at risk", None: "Ended" if answer.ended else "Risk unknown"}
    for reason in answer.reasons:
        lines += paragraph(f"{risk[answer.at_risk]}: {reason.why}.")
        lines += [line for note in reason.sources for line in quoted(note)]
    lines += _successor_lines(answer)
    when = "" if answer.members_on == answer.as_of else f", of its members on {answer.members_on}"
    if answer.kept:
        lines += ["", *paragraph(f"Also in a permanent body on {answer.as_of}{when}:")]
        rows = [
            (_who(kept), seat.mechanism.label, _seat(seat), seat.certainty.label)
            for kept in answer.kept
            for seat in kept.seats
        ]
        lines += table(("member", "permanent body", "role", "held"), rows)
    if answer.lost:
        lines += ["", *paragraph(f"In no permanent body that is recorded{when}:")]
        lines += table(
            ("member", "role", "held"), [(_who(o), _roles(o), o.certainty.label) for o in answer.lost]
        )
        for lost in answer.lost:
            for seat in lost.akin:
                over = f"is part of {seat.holder.label}, which sits in {seat.mechanism.label}"
                lines += paragraph(f"{lost.holder.label} {over}", "  ")
    for said in answer.recorded:
        lines += _said(answer, said)
    return [*lines, "", *paragraph(_counted(answer))]


def _said(answer: Continuity, said: RecordedOverlap) -> list[str]:
    other = said.second if said.first.id == answer.mechanism.id else said.first
    wording = f": {said.wording}" if said.wording else ""
    lines = ["", *paragraph(f"Only said, without names: overlaps with {other.label}{wording}.")]
    return lines + [line for note in said.sources for line in quoted(note)]


def _who(member: Kept | Lost) -> str:
    return member.holder.label


def _roles(member: Lost) -> str:
    return ", ".join(role.label for role in member.roles)


def _seat(seat: PermanentSeat) -> str:
    return f"{seat.role.label}, through {seat.via.name}" if seat.via else seat.role.label


def _successor_lines(answer: Continuity) -> list[str]:
    if not answer.successors:
        return ["", "No body is recorded as taking over."]
    lines = ["", "Recorded as taking over, or proposed to:"]
    for one in answer.successors:
        words = f": {one.wording}" if one.wording else ""
        lines += paragraph(f"{one.mechanism.label}, {one.activity.label} ({one.by.label}{words})", "  ")
        lines += [line for note in one.sources for line in quoted(note, "    ")]
    return lines


def _counted(answer: Continuity) -> str:
    counts = answer.counts
    if answer.share_kept is None:
        return f"No member is recorded on {answer.members_on}."
    members = f"{counts.members} {'member' if counts.members == 1 else 'members'}"
    lost = "" if answer.ended else " if it ended"
    return (
        f"{members}: {counts.kept} kept ({answer.share_kept:.0%}), "
        f"{counts.certainly_kept} of them for certain; {counts.lost} would be lost{lost}. "
        "Counted is whoever is recorded with a seat, in whatever role, observers and secretariat too; "
        "a roster may be longer. "
        f"Who says so: {suggested(f'continuity {answer.mechanism.id} --json')}"
    )
