"""How a decision about a finding reads, on the command line and on screens."""

from __future__ import annotations

from collections.abc import Iterable

from registry.checks.findings import Finding
from registry.questions.decisions import Decided
from registry.terms.findings import Decision


def decision_words(decided: Decided) -> str:
    """What was decided, when and why; of an acceptance that holds no longer, what it was about."""
    when = f"on {decided.decided_on}"
    if decided.decision is Decision.snoozed:
        told = "snoozed" if decided.holds else "back; it was snoozed"
        return f"{told} {when} until {decided.until}: {decided.reason}"
    if decided.holds:
        return f"accepted {when}: {decided.reason}"
    return f"it had been accepted {when} for other reasons: {decided.reason} (then: “{decided.message}”)"


def resting_words(findings: Iterable[Finding]) -> str:
    """How many are snoozed and how many accepted: ``2 snoozed and 1 accepted``; nothing where none is."""
    resting = [each.decision.decision for each in findings if each.decision and each.decision.holds]
    counts = [(resting.count(decision), decision.label) for decision in Decision]
    return " and ".join(f"{count} {label}" for count, label in counts if count)
