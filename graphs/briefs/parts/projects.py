"""Projects: what they are called elsewhere, when they run, and who takes part as what."""

from __future__ import annotations

from collections.abc import Sequence

from graphs.briefs.document import Table, Words
from graphs.briefs.scope import Scope, names
from registry.questions.projects import ProjectRow
from registry.questions.refs import Ref


def projects_table(scope: Scope, projects: Sequence[ProjectRow]) -> Table | None:
    """The projects that are known by the day; None where there is none."""
    rows = tuple(
        (
            scope.words(row.ref.label, row.sources),
            Words("; ".join(code.identifier for code in row.identifiers)),
            Words(" – ".join(str(day) for day in (row.start, row.end) if day)),
            Words(row.state.label),
            Words(_by_role(row)),
        )
        for row in projects
        if scope.is_said(row.sources)
    )
    heads = ("Project", "Code", "Period", "State", "Who takes part")
    return Table(heads, rows, (26, 10, 14, 13, 37)) if rows else None


def _by_role(row: ProjectRow) -> str:
    """Who takes part, role by role: one project of the example has forty participants."""
    roles: dict[str, list[Ref]] = {}
    for part in row.participants:
        roles.setdefault(part.role.label, []).append(part.ref)
    return " · ".join(f"{role}: {names(refs)}" for role, refs in roles.items())
