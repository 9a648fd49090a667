"""``snooze`` and ``accept``: what check found may rest, for a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.checks.rules import BY_NAME
from registry.checks.thresholds import USUAL, thresholds_from
from registry.errors import BadInput
from registry.terms.findings import Decision
from tui.cli.face import Face
from tui.cli.saying import tell_change

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_snooze(parser: Declaring) -> None:
    """A finding, until when, and why."""
    _arguments(parser)
    parser.add_argument("--until", metavar="DATE", help="the day on which the finding is back")


def arguments_accept(parser: Declaring) -> None:
    """A finding, and why."""
    _arguments(parser)


def _arguments(parser: Declaring) -> None:
    parser.add_argument("rule", metavar="RULE", help="the rule of check that found it")
    parser.add_argument("name", metavar="NAME", help="the record that it is about")
    parser.add_argument(
        "--saying", metavar="WORDS", help="only what has these words in its message, of several findings"
    )
    parser.add_argument("--on", metavar="DAY", help="the day of the decision (default: today)")
    parser.add_argument("--thresholds", metavar="FILE", help="the limits that check was given")
    parser.add_argument("--why", metavar="TEXT", help="the reason; kept with the decision and in the journal")
    parser.add_argument("--who", metavar="NAME", help="who decides (default: your user name)")


def answer_snooze(arguments: argparse.Namespace, face: Face) -> int:
    """Let it rest until the day."""
    if not arguments.until:
        raise BadInput("until when?", where="--until", remedy="name a day to come: --until 2030-01-31")
    return _decide(arguments, face, Decision.snoozed, arguments.until)


def answer_accept(arguments: argparse.Namespace, face: Face) -> int:
    """Let it rest as long as the same is found."""
    return _decide(arguments, face, Decision.accepted, None)


def _decide(arguments: argparse.Namespace, face: Face, decision: Decision, until: str | None) -> int:
    from registry.changes.journal import Reason
    from registry.checks.deciding import Choice, decide

    limits = thresholds_from(arguments.thresholds, tuple(BY_NAME)) if arguments.thresholds else USUAL
    face.bring_up_to_date()
    choice = Choice(decision, until, arguments.on, arguments.saying)
    reason = Reason(arguments.why or "", who=arguments.who)
    done = decide(face.location, arguments.rule, arguments.name, choice, reason, limits)
    count = f"{len(done.findings)} {'finding' if len(done.findings) == 1 else 'findings'}"
    end = f" until {until}" if until else ""
    return tell_change(
        face, done.change, f"Change {done.change}: {count} about {done.record.label} {decision.label}{end}"
    )
