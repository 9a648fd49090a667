"""What needs attention on a day? The rules' findings, the worst first.

A rule asks the same questions as everything else and says what it found with its sources; the rules
stand in :mod:`registry.checks.rules`, each with its reason. A finding needs evidence: what a source
says, or what this registry is known to record. That nothing is recorded is none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from registry.asof import AsOf
from registry.checks.judging import judged
from registry.checks.thresholds import USUAL, Thresholds
from registry.frozen import Frozen
from registry.questions.decisions import Decided, decisions_on
from registry.questions.refs import Ref, SourceNote
from registry.store.reading import Reader
from registry.store.stopping import counted
from registry.terms.findings import Severity


class Found(Frozen):
    """What a rule found about a record, and who says so."""

    subject: Ref
    message: str
    sources: tuple[SourceNote, ...]


class Finding(Frozen):
    """Something that needs attention."""

    rule: str
    severity: Severity
    subject: Ref
    message: str
    sources: tuple[SourceNote, ...]
    decision: Decided | None = None
    """What somebody decided about it, also where that holds no longer."""

    @property
    def rests(self) -> bool:
        """Whether it is snoozed on the day, or accepted as it is."""
        return self.decision is not None and self.decision.holds


class Rule(Frozen):
    """A rule: its word, what its findings count as, and what finds them."""

    name: str
    severity: Severity
    find: Callable[[Reader, AsOf, Thresholds], Iterable[Found]]


def findings_on(
    reader: Reader,
    as_of: AsOf,
    rules: Iterable[Rule],
    thresholds: Thresholds = USUAL,
    country: str | None = None,
) -> list[Finding]:
    """The findings of the rules on the day: by severity, then in the order of the rules and of each list.

    Without those that are snoozed or accepted. ``country`` is an ISO 3166 code: only what is found of
    records of that country.
    """
    every = all_findings_on(reader, as_of, rules, thresholds, country)
    return [finding for finding in every if not finding.rests]


def all_findings_on(
    reader: Reader,
    as_of: AsOf,
    rules: Iterable[Rule],
    thresholds: Thresholds = USUAL,
    country: str | None = None,
) -> list[Finding]:
    """The findings as :func:`findings_on` orders them, with those that are snoozed or accepted."""
    within = None if country is None else _of_country(reader, country)
    found = [
        finding
        for rule in counted("rules", tuple(rules))
        for finding in _findings(reader, as_of, rule, thresholds)
        if within is None or finding.subject.id in within
    ]
    order = {severity: position for position, severity in enumerate(Severity)}
    return sorted(_with_decisions(reader, as_of, found), key=lambda finding: order[finding.severity])


def at_least(findings: Iterable[Finding], severity: Severity) -> bool:
    """Whether one of the findings is as bad as the severity, or worse."""
    order = list(Severity)
    return any(order.index(finding.severity) <= order.index(severity) for finding in findings)


def _with_decisions(reader: Reader, as_of: AsOf, found: list[Finding]) -> list[Finding]:
    """The findings in their order, each with what was decided about it by the day."""
    decided = decisions_on(reader, as_of)
    if not decided:
        return found
    alike: dict[tuple[str, str], list[int]] = {}
    for position, finding in enumerate(found):
        alike.setdefault((finding.rule, finding.subject.id), []).append(position)
    for key, positions in alike.items():
        made = judged([Found(*found[n][2:5]) for n in positions], decided.get(key, ()), as_of.state_day)
        for n, decision in zip(positions, made, strict=True):
            found[n] = found[n]._replace(decision=decision)
    return found


def _findings(reader: Reader, as_of: AsOf, rule: Rule, thresholds: Thresholds) -> Iterator[Finding]:
    severity = thresholds.severities.get(rule.name, rule.severity)
    if severity is None:
        return
    for each in rule.find(reader, as_of, thresholds):
        yield Finding(rule.name, severity, *each)


class _Id(Frozen):
    id: str


_OF_COUNTRY = """
    SELECT place.id FROM place WHERE place.code = :code
    UNION SELECT mechanism.id FROM mechanism JOIN place ON place.id = mechanism.country_id
          WHERE place.code = :code
    UNION SELECT organisation.id FROM organisation JOIN place ON place.id = organisation.country_id
          WHERE place.code = :code
    UNION SELECT project.id FROM project JOIN place ON place.id = project.country_id WHERE place.code = :code
    UNION SELECT system.id FROM system JOIN place ON place.id = system.country_id WHERE place.code = :code
    UNION SELECT instrument.id FROM instrument JOIN place ON place.id = instrument.country_id
          WHERE place.code = :code
    UNION SELECT recommendation.id FROM recommendation
          JOIN instrument ON instrument.id = recommendation.evaluation_id
          JOIN place ON place.id = instrument.country_id WHERE place.code = :code
    UNION SELECT event.id FROM event JOIN mechanism ON mechanism.id = event.mechanism_id
          JOIN place ON place.id = mechanism.country_id WHERE place.code = :code
    UNION SELECT agreement.id FROM agreement
          JOIN place ON place.id IN (agreement.origin_id, agreement.destination_id) WHERE place.code = :code
    UNION SELECT party.agreement_id FROM party JOIN place ON place.id = party.entity_id
          WHERE place.code = :code
    UNION SELECT party.agreement_id FROM party JOIN organisation ON organisation.id = party.entity_id
          JOIN place ON place.id = organisation.country_id WHERE place.code = :code
"""


def _of_country(reader: Reader, code: str) -> set[str]:
    return {row.id for row in reader.rows(_OF_COUNTRY, _Id, code=code)}
