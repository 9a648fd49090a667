"""docs/findings.md tells every rule, its reason, its source and its limits."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from registry.checks.findings import Rule
from registry.checks.rules import RULES
from registry.checks.thresholds import SETTINGS, USUAL

PAGE = Path(__file__).resolve().parents[2] / "docs" / "findings.md"


def plain(text: str) -> str:
    return " ".join(text.replace("*", "").replace("`", "").split())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_is_told_with_its_reason_and_its_source(rule: Rule) -> None:
    _, _, after = PAGE.read_text(encoding="utf-8").partition(f"\n## {rule.name}\n")
    told = plain(after.partition("\n## ")[0])
    reason = inspect.getdoc(rule.find) or ""
    assert told == plain(f"{rule.severity.label} {reason}")
    assert "Reason: " in told
    assert "Source: " in told


def test_the_page_tells_of_no_rule_that_is_gone() -> None:
    _, _, rules = PAGE.read_text(encoding="utf-8").partition("# The rules\n")
    titles = [line.removeprefix("## ") for line in rules.splitlines() if line.startswith("## ")]
    assert titles == [rule.name for rule in RULES]


def test_every_limit_is_told() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for (rule, key), field in SETTINGS.items():
        assert f"| {rule} | {key} | {getattr(USUAL, field)} |" in page
