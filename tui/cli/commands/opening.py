"""``interlock`` alone: the terminal UI, or the home summary where there is no terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from registry.asof import AsOf
from registry.questions.home import Home, home
from registry.questions.recent import RecentChange, recent_changes
from registry.terms.kinds import Kind
from tui.cli.arguments import add_as_of, as_of
from tui.cli.as_json import an_object, plain
from tui.cli.face import Face
from tui.cli.printing import card, heading, paragraph, say
from tui.reviewing import count_words
from tui.suggesting import suggested

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring

_SHOWN = (
    (Kind.organisation, "organisation", "organisations"),
    (Kind.person, "person", "people"),
    (Kind.mechanism, "body", "bodies"),
    (Kind.agreement, "agreement", "agreements"),
    (Kind.event, "event", "events"),
    (Kind.instrument, "instrument", "instruments"),
    (Kind.project, "project", "projects"),
    (Kind.recommendation, "recommendation", "recommendations"),
    (Kind.system, "system", "systems"),
    (Kind.source, "source", "sources"),
)


def open_registry(face: Face) -> int:
    """Open the terminal UI on a terminal; else print what is in the registry and where to go."""
    # textual-serve names the driver, through which the terminal UI speaks to a browser.
    is_served = os.environ.get("TEXTUAL_DRIVER", "").endswith(":WebDriver")
    if is_served or (sys.stdin.isatty() and sys.stdout.isatty()):
        from tui.app import run_app

        return run_app(face.location)
    with face.reading() as reader:
        say(*_home_lines(home(reader, AsOf.on())))
    return 0


def arguments_home(parser: Declaring) -> None:
    """The day."""
    add_as_of(parser)


def answer_home(arguments: argparse.Namespace, face: Face) -> int:
    """What the first screen shows: what is in the registry, what needs attention, what changed last."""
    with face.reading() as reader:
        answer, changes = home(reader, as_of(arguments)), recent_changes(reader)
    return face.tell(
        lambda: {**an_object(answer), "changes": plain(changes)},
        lambda: [*_home_lines(answer)[: -_after(answer)], *_change_lines(changes)],
    )


def _after(answer: Home) -> int:
    """How many lines say where to go next, with the two before them."""
    return len(_next_steps(answer)) + 2


def _change_lines(changes: Sequence[RecentChange]) -> list[str]:
    lines = ["", "Recently changed:"] if changes else []
    for change in changes:
        named = "many records" if change.is_of_many else ", ".join(ref.label for ref in change.records)
        lines += paragraph(
            f"{change.at[:10]} {named + ': ' if named else ''}{change.why}, {change.who}", "  "
        )
    return lines


def _home_lines(summary: Home) -> list[str]:
    numbers = [(summary.records(kind), one, many) for kind, one, many in _SHOWN]
    counted = [f"{number} {one if number == 1 else many}" for number, one, many in numbers if number]
    lines = heading("Interlock", f"as of {summary.as_of.text}")
    lines += card(
        [
            ("registry", summary.where),
            ("holds", ", ".join([*counted, f"{summary.seats} seats, {summary.citations} citations"])),
            ("made", f"{summary.made.at[:10]}, {summary.made.why}" if summary.made else ""),
        ]
    )
    if summary.sources:
        lines += ["", "What it says comes from:"]
    for source in summary.sources:
        facts = [
            source.type.label,
            str(source.issued or source.as_of or ""),
            f"cited {source.citations} times",
        ]
        lines += paragraph(f"{source.ref.name} ({', '.join(fact for fact in facts if fact)})", "  ")
    if summary.waiting:
        lines += ["", f"{count_words(summary.waiting)}: interlock review"]
    if summary.silent:
        lines += [
            "",
            "No longer meeting:",
            *(f"  {row.ref.label} {row.country or ''}" for row in summary.silent),
        ]
    if summary.stuck:
        lines += ["", "Stuck:"]
        for row in summary.stuck:
            expected = f", expected {row.expected}" if row.expected else ""
            lines += paragraph(
                f"{row.ref.label}: {row.stage.label if row.stage else 'no stage recorded'}{expected}", "  "
            )
    return [*lines, "", "Where to go next:", *_next_steps(summary)]


def _next_steps(summary: Home) -> list[str]:
    if not summary.records(Kind.mechanism):
        return ["  interlock --help", "  interlock init --example --force   the example registry"]
    return [
        _step(suggested("").strip(), "the terminal UI, in a terminal"),
        _step(suggested("mechanisms"), "which bodies there are"),
        _step(suggested('who "Lesotho TWG"' if _has_lesotho(summary) else "who BODY"), "who sits on one"),
        _step("interlock --help", "everything else"),
    ]


def _step(command: str, what: str) -> str:
    return f"  {command:30}  {what}"


def _has_lesotho(summary: Home) -> bool:
    return any(source.ref.id.startswith("lesotho") for source in summary.sources)
