"""``check``: what needs attention, by severity, with who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.checks.findings import Finding, Rule, all_findings_on, at_least
from registry.checks.rules import BY_NAME, RULES, rule_named
from registry.checks.thresholds import USUAL, thresholds_from
from registry.questions.naming import country_code
from registry.terms.findings import Severity
from tui.cli.arguments import add_as_of, as_of, one_of
from tui.cli.as_json import plain
from tui.cli.commands.listing import Listing, add_country, add_listing
from tui.cli.face import Face
from tui.cli.printing import heading, notice, paragraph, quoted
from tui.deciding import decision_words, resting_words

if TYPE_CHECKING:
    import argparse

    from tui.cli.declaring import Declaring


def arguments_check(parser: Declaring) -> None:
    """A rule, what makes it fail, and other limits."""
    parser.add_argument("--rule", metavar="R", help=f"only this rule: {', '.join(BY_NAME)}")
    parser.add_argument(
        "--fail-on",
        metavar="SEVERITY",
        help="exit code 1 where one is as bad or worse: error, warning, notice",
    )
    parser.add_argument("--thresholds", metavar="FILE", help="limits of your own, as TOML")
    parser.add_argument("--decided", action="store_true", help="also what is snoozed or accepted, and why")
    add_country(parser)
    add_listing(parser, "rows")
    add_as_of(parser)


def answer_check(arguments: argparse.Namespace, face: Face) -> int:
    """The findings on the day; 1 where one is as bad as was named."""
    day = as_of(arguments)
    listing = Listing("check", arguments, face, day)
    fail_on = one_of(Severity, "--fail-on", arguments.fail_on)
    limits = thresholds_from(arguments.thresholds, tuple(BY_NAME)) if arguments.thresholds else USUAL
    rules: tuple[Rule, ...] = RULES
    if arguments.rule is not None:
        rules = (rule_named(arguments.rule, "--rule"),)
    with face.reading() as reader:
        country = country_code(reader, arguments.country)
        every = listing.followed(reader, all_findings_on(reader, day, rules, limits, country))
    standing = [finding for finding in every if not finding.rests]
    told = every if arguments.decided else standing
    resting = resting_words(every)
    if resting and not arguments.decided and face.as_json:
        notice(f"interlock: {resting}; --decided lists them")

    def lines() -> list[str]:
        return _lines(told, str(day.text), len(standing), resting)

    face.tell(lambda: plain(told), lambda: listing.lines(told, lines, is_grouped=True))
    return int(fail_on is not None and at_least(standing, fail_on))


_TITLES = {Severity.error: "Errors", Severity.warning: "Warnings", Severity.notice: "Notices"}


def _lines(findings: list[Finding], day: str, standing: int, resting: str) -> list[str]:
    """The findings by severity; those that rest stand among them where they are listed."""
    rest = f", {resting}" if resting else ""
    if not findings:
        more = f"{rest} (--decided lists them)" if rest else ""
        return paragraph(f"Nothing needs attention as of {day}{more}.")
    lines: list[str] = []
    for severity, title in _TITLES.items():
        some = [finding for finding in findings if finding.severity is severity]
        lines += [*([""] if lines else []), *heading(title, f"as of {day}")] if some else []
        for finding in some:
            lines += paragraph(f"{finding.rule.replace('_', ' ')} · {finding.subject.label}")
            lines += paragraph(f"{finding.message}.", "  ")
            if finding.decision:
                lines += paragraph(f"{decision_words(finding.decision)}.", "  ")
            lines += [line for note in finding.sources for line in quoted(note, "    ")]
    count = f"{standing} {'finding' if standing == 1 else 'findings'}{rest}"
    how = " (--decided lists them)" if rest and len(findings) == standing else ""
    return [*lines, "", *paragraph(f"{count}{how}. What each rule is for: docs/findings.md")]
