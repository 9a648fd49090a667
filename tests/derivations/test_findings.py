"""What needs attention? Each rule of ``check`` at its edges, and that no other rule speaks up beside it.

A finding needs evidence: what a source says, by the day, or what this registry is known to record.
That nothing is recorded is none. What each rule is for stands in docs/findings.md; the limits are the
usual ones: ninety days before a project or an agreement ends, twelve and eighteen months in a stage.
"""

from __future__ import annotations

from functools import cache

from registry.asof import AsOf
from registry.checks.findings import Finding, findings_on
from registry.checks.rules import RULES
from registry.store.reading import reading
from tests.conftest import World
from tests.derivations.tables import Row, table

TABLE = table("findings", "mechanisms")


def test_findings_are_what_the_table_says(a_world: World) -> None:
    with reading(a_world(TABLE.world)) as reader:

        @cache
        def found_on(day: str | None) -> list[Finding]:
            return findings_on(reader, AsOf.on(day), RULES)

        def ask(row: Row, day: str | None) -> str:
            mine = [finding.rule for finding in found_on(day) if row.has(finding.subject.id)]
            return ", ".join(sorted(mine)) or "nothing"

        TABLE.holds(ask)


def test_every_rule_finds_something_in_the_table_and_keeps_silent_somewhere() -> None:
    told = {rule for row in TABLE.rows for answer in row.answers.values() for rule in answer.split(", ")}
    assert told == {rule.name for rule in RULES} | {"nothing"}
