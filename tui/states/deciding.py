"""What the small screen for a decision holds: the finding, and what is wrong with what was typed."""

from __future__ import annotations

from registry.checks.findings import Finding
from registry.errors import InterlockError
from registry.frozen import Frozen
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.terms.findings import Decision

_FIELDS = {"--why": "reason", "--until": "until"}


class Refused(Frozen):
    """Why a decision was not written, and beside which field that is to be said; None for none of them."""

    what: str
    field: str | None


class DecisionState:
    """A finding on which somebody decides today."""

    def __init__(self, location: Location, finding: Finding, decision: Decision) -> None:
        self.location, self.finding, self.decision = location, finding, decision

    @property
    def subject(self) -> Ref:
        """The record that the finding is about."""
        return self.finding.subject

    @property
    def asks_until(self) -> bool:
        """Whether a day is asked for."""
        return self.decision is Decision.snoozed

    @property
    def title(self) -> str:
        """What is about to be done."""
        verb = "Snooze" if self.asks_until else "Accept"
        return f"{verb}: {self.finding.rule.replace('_', ' ')}, {self.subject.label}"

    def decide(self, reason: str, until: str) -> Refused | None:
        """Write it as the commands do; None where that is done."""
        from registry.changes.journal import Reason
        from registry.checks.deciding import Choice, decide

        day = until.strip() if self.asks_until else None
        if day == "":
            return Refused("until when? Name a day to come", "until")
        choice = Choice(self.decision, day, saying=self.finding.message)
        try:
            decide(self.location, self.finding.rule, self.subject.id, choice, Reason(reason))
        except InterlockError as problem:
            return Refused(problem.what, _FIELDS.get(problem.where or ""))
        return None
