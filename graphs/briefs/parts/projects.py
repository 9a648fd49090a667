"""Projects: what they are called elsewhere, when they run, and who takes part as what."""

from __future__ import annotations

from collections.abc import Sequence

from graphs.briefs.document import Table, Words
from graphs.briefs.scope import Scope
from registry.questions.projects import ProjectRow


def projects_table(scope: Scope, projects: Sequence[ProjectRow]) -> Table | None:
    """The projects that are known by the day; None where there is none."""
    rows = tuple(
        (
            scope.words(row.ref.label, row.sources),
            Words("; ".join(code.identifier for code in row.identifiers)),
            Words(" – ".join(str(day) for day in (row.start, row.end) if day)),
            Words(row.state.label),
            Words("; ".join(f"{part.ref.label} ({part.role.label})" for part in row.participants)),
        )
        for row in projects
        if scope.is_said(row.sources)
    )
    heads = ("Project", "Code", "Period", "State", "Who takes part")
    return Table(heads, rows, (28, 10, 15, 9, 38)) if rows else None
