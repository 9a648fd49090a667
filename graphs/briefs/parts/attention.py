"""What needs attention: open findings of the checks, and what is due."""

from __future__ import annotations

from collections.abc import Container, Iterable

from graphs.briefs.document import Table, Words
from graphs.briefs.scope import Scope
from registry.checks.findings import Finding, findings_on
from registry.checks.rules import RULES
from registry.questions.due.forward import DueFilter, due_on
from registry.questions.due.items import DueItem

_AHEAD_DAYS = 365


def findings_of_country(scope: Scope, code: str) -> Table | None:
    """The findings about records of a country, the worst first; None where there is none."""
    return _findings(scope, findings_on(scope.reader, scope.as_of, RULES, country=code))


def findings_about(scope: Scope, about: Container[str]) -> Table | None:
    """The findings about some records, by their ids; None where there is none."""
    found = findings_on(scope.reader, scope.as_of, RULES)
    return _findings(scope, [finding for finding in found if finding.subject.id in about])


def _findings(scope: Scope, found: Iterable[Finding]) -> Table | None:
    rows = tuple(
        (
            Words(finding.severity.label),
            Words(finding.subject.label),
            scope.words(finding.message, *([note] for note in finding.sources)),
        )
        for finding in found
    )
    return Table(("Severity", "About", "Finding"), rows, (11, 34, 55)) if rows else None


def due_of_country(scope: Scope, code: str) -> Table | None:
    """What is due in a country within a year, and what is overdue; None where nothing is."""
    return _due(scope, due_on(scope.reader, scope.as_of, DueFilter(_AHEAD_DAYS, code)))


def due_about(scope: Scope, about: Container[str]) -> Table | None:
    """What is due about some records within a year, and what is overdue; None where nothing is."""
    found = due_on(scope.reader, scope.as_of, DueFilter(_AHEAD_DAYS))
    return _due(
        scope,
        [each for each in found if each.ref.id in about or (each.about and each.about.id in about)],
    )


def _due(scope: Scope, found: Iterable[DueItem]) -> Table | None:
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
