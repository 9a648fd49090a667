"""``check``: what needs attention, by severity, with who says so."""

from __future__ import annotations

import argparse

from registry.checks.findings import Finding, Rule, at_least, findings_on
from registry.checks.rules import BY_NAME, RULES
from registry.checks.thresholds import USUAL, thresholds_from
from registry.errors import BadInput
from registry.questions.naming import country_code
from registry.terms import Severity
from tui.cli.arguments import add_as_of, as_of, one_of
from tui.cli.as_json import plain
from tui.cli.commands.listing import add_country
from tui.cli.face import Face
from tui.cli.printing import heading, paragraph, quoted


def arguments_check(parser: argparse.ArgumentParser) -> None:
    """A rule, what makes it fail, and other limits."""
    parser.add_argument("--rule", metavar="R", help=f"only this rule: {', '.join(BY_NAME)}")
    parser.add_argument(
        "--fail-on",
        metavar="SEVERITY",
        help="exit code 1 where one is as bad or worse: error, warning, notice",
    )
    parser.add_argument("--thresholds", metavar="FILE", help="limits of your own, as TOML")
    add_country(parser)
    add_as_of(parser)


def answer_check(arguments: argparse.Namespace, face: Face) -> int:
    """The findings on the day; 1 where one is as bad as was named."""
    day = as_of(arguments)
    fail_on = one_of(Severity, "--fail-on", arguments.fail_on)
    limits = thresholds_from(arguments.thresholds, tuple(BY_NAME)) if arguments.thresholds else USUAL
    rules: tuple[Rule, ...] = RULES
    if arguments.rule is not None:
        word = arguments.rule.lower().replace("-", "_").replace(" ", "_")
        if word not in BY_NAME:
            raise BadInput(f"{arguments.rule!r} is none of: {', '.join(BY_NAME)}", where="--rule")
        rules = (BY_NAME[word],)
    with face.reading() as reader:
        country = country_code(reader, arguments.country)
        findings = findings_on(reader, day, rules, limits, country)
    face.tell(lambda: plain(findings), lambda: _lines(findings, str(day.text)))
    return int(fail_on is not None and at_least(findings, fail_on))


_TITLES = {Severity.error: "Errors", Severity.warning: "Warnings", Severity.notice: "Notices"}


def _lines(findings: list[Finding], day: str) -> list[str]:
    if not findings:
        return [f"Nothing needs attention as of {day}."]
    lines: list[str] = []
    for severity, title in _TITLES.items():
        some = [finding for finding in findings if finding.severity is severity]
        lines += [*([""] if lines else []), *heading(title, f"as of {day}")] if some else []
        for finding in some:
            lines += paragraph(f"{finding.rule.replace('_', ' ')} · {finding.subject.label}")
            lines += paragraph(f"{finding.message}.", "  ")
            lines += [line for note in finding.sources for line in quoted(note, "    ")]
    count = f"{len(findings)} {'finding' if len(findings) == 1 else 'findings'}"
    return [*lines, "", f"{count}. What each rule is for: docs/findings.md"]
