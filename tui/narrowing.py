"""What the words of ``/`` and of ``--filter`` are looked for in, where the answer comes as a whole."""

from __future__ import annotations

from registry.checks.findings import Finding
from registry.questions.due.items import DueItem


def said_of_finding(row: Finding) -> str:
    """All that the row of a finding says."""
    return f"{row.severity.label} {row.rule.replace('_', ' ')} {row.subject.label} {row.message}"


def said_of_due(row: DueItem) -> str:
    """All that the row says of what is due, and the other record that has a part in it."""
    about = row.about.label if row.about else ""
    return f"{row.due} {row.what.label} {row.ref.label} {about} {row.why}"
