"""``composition``: who makes up a body, side by side, against what is asked of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from registry.questions.composition import Composition, Measured, Side, composition_of
from registry.questions.naming import record_named
from registry.terms.composition import Verdict
from registry.terms.kinds import Kind
from tui.cli.arguments import add_as_of, as_of
from tui.cli.as_json import plain
from tui.cli.face import Face
from tui.cli.printing import heading, paragraph, quoted, ref_list, table
from tui.suggesting import suggested

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_composition(parser: Declaring) -> None:
    """A body, rules of one's own, and a day."""
    parser.add_argument("mechanism", metavar="MECHANISM", help="a body")
    parser.add_argument("--rules", metavar="FILE", help="rules of your own, as TOML, instead of the body's")
    add_as_of(parser)


def answer_composition(arguments: argparse.Namespace, face: Face) -> int:
    """The voting members by side, and each rule with its verdict."""
    day = as_of(arguments)
    with face.reading() as reader:
        body = record_named(reader, arguments.mechanism, [Kind.mechanism])
        own = None
        if arguments.rules is not None:
            from registry.checks.rule_file import rules_from

            own = rules_from(reader, arguments.rules)
        answer = composition_of(reader, body, day, own)
    return face.tell(lambda: plain(answer), lambda: _lines(answer))


def _lines(answer: Composition) -> list[str]:
    lines = heading(answer.mechanism.label, f"as of {answer.as_of}")
    lines += paragraph(f"{answer.note[:1].upper()}{answer.note[1:]}.")
    lines += paragraph(_whole(answer)) if _whole(answer) else []
    lines += [line for note in (answer.whole.sources if answer.whole else ()) for line in quoted(note)]
    if answer.sides:
        sides = [(_named(side), ref_list(side.certain), ref_list(side.possible)) for side in answer.sides]
        lines += ["", *table(("side", "certain", "possible"), sides)]
    else:
        lines += ["", *paragraph(f"No seat with a vote is recorded as of {answer.as_of}.")]
    if answer.without_vote:
        told = ", ".join(f"{seat.holder.label} ({seat.shown_role})" for seat in answer.without_vote)
        lines += ["", *paragraph(f"Not counted, without a vote: {told}.")]
    rows = [(rule.verdict.label, rule.asks, found_words(rule)) for rule in answer.rules]
    lines += ["", *table(("verdict", "rule", "found"), rows)]
    lines += _reasons(answer.rules)
    for rule in answer.rules:
        said = [line for note in rule.sources for line in quoted(note)]
        if said or rule.where:
            lines += ["", *paragraph(f"{rule.asks[:1].upper()}{rule.asks[1:]}:"), *said]
            lines += paragraph(rule.where, "  ") if rule.where else []
    if answer.sides:
        lines += ["", *paragraph(f"Who says who sits on it: {suggested(f'who {answer.mechanism.id}')}")]
    return lines


def _reasons(rules: Sequence[Measured]) -> list[str]:
    """Why a verdict is open, each reason once."""
    reasons = dict.fromkeys(
        f"{rule.verdict.label[:1].upper()}{rule.verdict.label[1:]}: {rule.why}." for rule in rules if rule.why
    )
    return ["", *(line for reason in reasons for line in paragraph(reason))] if reasons else []


def _whole(answer: Composition) -> str:
    if answer.whole is None:
        told = "Nothing says that the recorded roster is whole: what is not recorded is not missing."
        return told if any(rule.verdict is not Verdict.met for rule in answer.rules) else ""
    if answer.whole.followed:
        return "The registry follows the body, so its recorded roster is taken as whole."
    return "The recorded roster is taken as whole: a source counts as many members."


def _named(side: Side) -> str:
    both = len(side.certain) + len(side.possible)
    return f"{side.constituency.label} ({both})"


def found_words(rule: Measured) -> str:
    """What was found of a rule, in a few words."""
    if len(rule.found) < 2:
        return "".join(found.words for found in rule.found)
    named = [
        f"{found.constituency.label if found.constituency else 'all'} {found.words}" for found in rule.found
    ]
    return ", ".join(named)
