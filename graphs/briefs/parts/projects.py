"""Projects: what they are called elsewhere, when they run, and who takes part as what."""

from __future__ import annotations

from collections.abc import Sequence

from graphs.briefs.document import Block, Table, Words
from graphs.briefs.scope import Scope, names
from registry.questions.projects import ProjectRow
from registry.questions.refs import Ref

_MANY = 8


def project_blocks(scope: Scope, projects: Sequence[ProjectRow]) -> list[Block]:
    """The projects that are known by the day, then who takes part in those with many participants."""
    known = [row for row in projects if scope.is_said(row.sources)]
    rows = tuple(
        (
            scope.words(row.ref.label, row.sources),
            Words("; ".join(code.identifier for code in row.identifiers)),
            Words(" – ".join(str(day) for day in (row.start, row.end) if day)),
            Words(row.state.label),
            Words(_taking_part(row)),
        )
        for row in known
    )
    if not rows:
        return []
    heads = ("Project", "Code", "Period", "State", "Who takes part")
    crowded = [row for row in known if len(row.participants) > _MANY]
    return [Table(heads, rows, (28, 10, 14, 11, 37)), *(_participants(row) for row in crowded)]


def _taking_part(row: ProjectRow) -> str:
    """Role by role; one project of the example has forty participants, which go into a table of their own."""
    if len(row.participants) > _MANY:
        told = ", ".join(f"{len(refs)} {role}" for role, refs in _by_role(row).items())
        return f"{told}: see below"
    return "; ".join(f"{role}: {names(refs)}" for role, refs in _by_role(row).items())


def _participants(row: ProjectRow) -> Table:
    """Whoever takes part, each in a row with all of its roles."""
    roles: dict[Ref, list[str]] = {}
    for part in row.participants:
        roles.setdefault(part.ref, []).append(part.role.label)
    rows = tuple((Words(ref.label), Words(", ".join(dict.fromkeys(told)))) for ref, told in roles.items())
    return Table(("Who", "As what"), rows, (65, 35), f"Who takes part in {row.ref.label}")


def _by_role(row: ProjectRow) -> dict[str, list[Ref]]:
    roles: dict[str, list[Ref]] = {}
    for part in row.participants:
        roles.setdefault(part.role.label, []).append(part.ref)
    return roles
