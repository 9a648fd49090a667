"""How a decision about a finding reads, on the command line and on screens."""

from __future__ import annotations

from registry.questions.decisions import Decided
from registry.terms import Decision


def decision_words(decided: Decided) -> str:
    """What was decided, when and why; of an acceptance that holds no longer, what it was about."""
    when = f"on {decided.decided_on}"
    if decided.decision is Decision.snoozed:
        told = "snoozed" if decided.holds else "back; it was snoozed"
        return f"{told} {when} until {decided.until}: {decided.reason}"
    if decided.holds:
        return f"accepted {when}: {decided.reason}"
    return f"it had been accepted {when} for other reasons: {decided.reason} (then: “{decided.message}”)"
