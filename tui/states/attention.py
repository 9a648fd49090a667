"""What asks for somebody on a day: findings by severity, and what is due, as rows of the first screen."""

from __future__ import annotations

from collections import Counter

from registry.asof import AsOf
from registry.checks.findings import Finding, findings_on
from registry.checks.rules import RULES
from registry.frozen import Frozen
from registry.questions.due.forward import due_on
from registry.questions.due.items import DueItem
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.findings import Severity
from tui.states.lines import Line

_TOLD = 6


class Attention(Frozen):
    """The findings, the worst first, and what is due, the oldest first."""

    findings: tuple[Finding, ...]
    due: tuple[DueItem, ...]


def attention_on(location: Location, as_of: AsOf) -> Attention:
    """Ask for both: on a large registry that takes its time, so it is done in a thread."""
    with reading(location) as reader:
        return Attention(tuple(findings_on(reader, as_of, RULES)), tuple(due_on(reader, as_of)))


LOOKED_FOR = "are being looked for…"


def finding_line(attention: Attention | None, far: str = "") -> Line:
    """How many findings of each severity, each after its letter; the first of them in the details.

    While they are looked for, how ``far`` that is.
    """
    if attention is None:
        return Line(("findings", far or LOOKED_FOR, ""), None, ("The rules of the checks are at work.",))
    numbers = Counter(finding.severity for finding in attention.findings)
    counted = [
        f"{str(each)[0].upper()} {_number(numbers[each], each.label)}" for each in Severity if numbers[each]
    ]
    shown = " · ".join(counted) or "the checks find nothing"
    first = [f"{each.subject.label}: {each.message}" for each in attention.findings[:_TOLD]]
    return Line(("findings", shown, ""), None, (shown, *_opens("c", first, len(attention.findings))))


def due_line(attention: Attention | None) -> Line:
    """How much is overdue, since when, and what lies ahead; the oldest in the details."""
    if attention is None:
        return Line(("due", "is being looked for…", ""), None, ("What is due is being looked for.",))
    overdue = [each for each in attention.due if each.overdue_days is not None]
    ahead = len(attention.due) - len(overdue)
    since = f", the oldest since {overdue[0].due}" if overdue else ""
    shown = f"{len(overdue)} overdue{since} · {ahead} ahead"
    first = [f"{each.due} {each.what.label}: {each.ref.label}" for each in attention.due[:_TOLD]]
    return Line(("due", shown, ""), None, (shown, *_opens("d", first, len(attention.due))))


def _number(number: int, one: str) -> str:
    return f"{number} {one}{'' if number == 1 else 's'}"


def _opens(key: str, first: list[str], number: int) -> tuple[str, ...]:
    more = (f"and {number - len(first)} more",) if number > len(first) else ()
    return (f"Enter, or {key}, opens them all", *first, *more) if first else ()
