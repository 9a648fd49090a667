"""What needs attention: open findings of the checks, and what is due."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence

from graphs.briefs.document import Block, Table, Words
from graphs.briefs.scope import Scope
from registry.checks.findings import Finding, all_findings_on
from registry.checks.rules import RULES
from registry.questions.due.forward import DueFilter, due_on
from registry.questions.due.items import DueItem

_AHEAD_DAYS = 365


def findings_of_country(scope: Scope, code: str) -> list[Finding]:
    """The findings about records of a country, the worst first, with those that rest by a decision."""
    return all_findings_on(scope.reader, scope.as_of, RULES, country=code)


def findings_about(scope: Scope, about: Container[str]) -> list[Finding]:
    """The same about some records, by their ids."""
    found = all_findings_on(scope.reader, scope.as_of, RULES)
    return [finding for finding in found if finding.subject.id in about]


def finding_blocks(scope: Scope, found: Sequence[Finding]) -> list[Block]:
    """The open findings, then those that rest, with the decision; nothing where there is none."""
    resting = [finding for finding in found if finding.rests]
    rows = tuple(_finding(scope, finding) for finding in found if not finding.rests)
    blocks: list[Block] = [Table(("Severity", "About", "Finding"), rows, (11, 34, 55))] if rows else []
    if resting:
        rows = tuple((*_finding(scope, each), Words(_decided(each))) for each in resting)
        heads = ("Severity", "About", "Finding", "Decision")
        blocks.append(Table(heads, rows, (11, 24, 35, 30), "Snoozed or accepted"))
    return blocks


def findings_in_words(found: Sequence[Finding]) -> str:
    """How many are open, and how many rest by a decision; nothing where there is none."""
    still = Counter(finding.severity.label for finding in found if not finding.rests)
    rests = Counter(
        finding.decision.decision.label for finding in found if finding.rests and finding.decision
    )
    told = [f"{sum(still.values())} open ({_listed(still)})"] if still else ["none open"]
    told += [f"{sum(rests.values())} not open by a decision ({_listed(rests)})"] if rests else []
    return "; ".join(told) if found else ""


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{number} {word}" for word, number in counts.items())


def _finding(scope: Scope, finding: Finding) -> tuple[Words, ...]:
    return (
        Words(finding.severity.label),
        Words(finding.subject.label),
        scope.words(finding.message, *([note] for note in finding.sources)),
    )


def _decided(finding: Finding) -> str:
    made = finding.decision
    assert made is not None  # noqa: S101 - a finding rests by a decision
    until = f" until {made.until}" if made.until else ""
    return f"{made.decision.label}{until}: {made.reason} (decided {made.decided_on})"


def due_of_country(scope: Scope, code: str) -> list[DueItem]:
    """What is due in a country within a year, and what is overdue."""
    return due_on(scope.reader, scope.as_of, DueFilter(_AHEAD_DAYS, code))


def due_about(scope: Scope, about: Container[str]) -> list[DueItem]:
    """What is due about some records within a year, and what is overdue."""
    found = due_on(scope.reader, scope.as_of, DueFilter(_AHEAD_DAYS))
    return [each for each in found if each.ref.id in about or (each.about and each.about.id in about)]


def next_in_words(scope: Scope, found: Sequence[DueItem]) -> Words:
    """The first date that lies ahead, and how many are over; nothing where nothing is due."""
    ahead = next((each for each in found if each.overdue_days is None), None)
    overdue = sum(each.overdue_days is not None for each in found)
    told = [f"{ahead.due}: {ahead.what.label}, {ahead.ref.label}"] if ahead else []
    told += [f"{overdue} overdue"] if overdue else []
    return scope.words("; ".join(told), ahead.sources if ahead else ())


def due_table(scope: Scope, found: Iterable[DueItem]) -> Table | None:
    """What is due, in the order of the dates; None where nothing is."""
    rows = tuple(
        (
            Words(str(each.due)),
            Words("ahead" if each.overdue_days is None else "overdue"),
            Words(each.what.label),
            scope.words(each.ref.label, each.sources),
            Words(each.why),
        )
        for each in found
    )
    return Table(("Date", "On the day", "What", "About", "Why"), rows, (13, 10, 16, 29, 32)) if rows else None
