"""Deciding that a finding may rest: snoozed until a day, or accepted as it is, with a reason.

The decision is a row of the record that the finding is about, written through the one door: it is
journalled and undone as everything else.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.changes.door import changing
from registry.changes.journal import Reason
from registry.changes.rows import held, tidy
from registry.changes.wording import checked
from registry.checks.findings import Finding, all_findings_on
from registry.checks.judging import evidence_of, message_of
from registry.checks.rules import rule_named
from registry.checks.thresholds import USUAL, Thresholds
from registry.dates import PartialDate
from registry.errors import BadDate, BadInput
from registry.frozen import Frozen
from registry.models.catalogue import row_id
from registry.questions.naming import record_named
from registry.questions.refs import Ref
from registry.questions.searching import WORDS
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.evidence import ChangeKind
from registry.terms.findings import Decision
from registry.text import clean, fold

_TABLE, _PREFIX = "finding_decision", "fd"


class Choice(Frozen):
    """What is decided, as it was written.

    ``until`` is the day on which a snoozed finding is back; ``on`` the day of the decision, today
    where there is none; ``saying`` words of the message, where a rule found several things.
    """

    decision: Decision
    until: str | None = None
    on: str | None = None
    saying: str | None = None


class DecidedOn(Frozen):
    """A decision that was made: the change, the record, and the findings that rest now."""

    change: int
    record: Ref
    findings: tuple[Finding, ...]


def decide(
    location: Location, rule: str, name: str, choice: Choice, reason: Reason, limits: Thresholds = USUAL
) -> DecidedOn:
    """Let rest what the rule finds about the record on the day of the decision.

    Raises BadInput where there is no such rule or no such finding, where no reason is given, and
    where ``until`` is not after the day; UnknownName and AmbiguousName for the record's name.
    """
    found_by = rule_named(rule, "RULE")
    if not clean(reason.why):
        raise BadInput("a decision without a reason", where="--why", remedy="say why: --why TEXT")
    day = _day(choice.on)
    until = _until(choice, day)
    with reading(location) as reader:
        record = record_named(reader, name, at_least=WORDS)
        every = all_findings_on(reader, day, [found_by], limits)
        findings = _meant([finding for finding in every if finding.subject.id == record.id], choice.saying)
    if not findings:
        said = f" that says “{choice.saying}”" if choice.saying else ""
        raise BadInput(
            f"{found_by.name} finds nothing about {record.label} on {day.text}{said}",
            remedy=f"interlock check --rule {found_by.name} lists what it finds",
        )
    with changing(location, reason._replace(kind=ChangeKind.decide)) as door:
        for finding in findings:
            row = _row(finding, choice.decision, until, str(day.text), reason.why)
            door.set_row(_TABLE, str(row["id"]), row)
    if door.change is None:
        raise BadInput("this was decided already, on the same day and for the same reason")
    return DecidedOn(door.change, record, tuple(findings))


def _day(text: str | None) -> AsOf:
    try:
        day = AsOf.on(text)
    except ValueError as problem:
        raise BadDate(str(problem), where="--on") from problem
    if day.first != day.last:
        raise BadInput(f"{text} is no single day", where="--on", remedy="write it as 2024-06-12")
    if day.last > day.state_day:
        raise BadInput(f"{text} is in the future", where="--on", remedy="leave it out for today")
    return day


def _until(choice: Choice, day: AsOf) -> PartialDate | None:
    if choice.decision is Decision.accepted:
        return None
    try:
        until = PartialDate(choice.until or "")
    except ValueError as problem:
        raise BadDate(str(problem), where="--until") from problem
    if until.earliest <= max(day.state_day, AsOf.on().state_day):
        raise BadInput(f"{until} is not after today", where="--until", remedy="name a day to come")
    return until


def _meant(findings: list[Finding], saying: str | None) -> list[Finding]:
    """Those whose message is just what is said, else those that hold its words; all without words."""
    if not saying:
        return findings
    words = fold(saying)
    just = [finding for finding in findings if finding.message == saying]
    return just or [finding for finding in findings if words and words in fold(finding.message)]


def _row(
    finding: Finding, decision: Decision, until: PartialDate | None, on: str, why: str
) -> dict[str, str | int | bool]:
    message = message_of(finding)
    values = {
        "id": row_id(_PREFIX, finding.subject.id, finding.rule, message, on),
        "entity_id": finding.subject.id,
        "rule": finding.rule,
        "decision": decision,
        "until": until,
        "reason": why,
        "message": message,
        "evidence": evidence_of(finding),
        "decided_on": on,
    }
    return checked(_TABLE, tidy(held(values)))
