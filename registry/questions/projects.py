"""Which projects are there, do they run, and who takes part?

A project is planned before its first possible day and ended after its last one; it runs between a
beginning and an end that are both known. Where one of them is not, nobody knows whether it still does.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.narrowing import Narrowing, count_of
from registry.questions.refs import (
    NO_EVIDENCE,
    Evidence,
    Ref,
    SourceNote,
    evidence_for,
    ref_columns,
    ref_or_none,
)
from registry.questions.windows import EVERYTHING, Window
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.projects import ParticipantRole, ProjectState


class ProjectCode(Frozen):
    """A code by which others know a project, with the list that it comes from."""

    scheme: str
    identifier: str


class TakesPart(Frozen):
    """Who takes part in a project, as what, and for how long."""

    ref: Ref
    role: ParticipantRole
    start: PartialDate | None
    end: PartialDate | None


class ProjectRow(Frozen):
    """A project in a list; ``original_end`` is the end before it was extended."""

    ref: Ref
    identifiers: tuple[ProjectCode, ...]
    start: PartialDate | None
    end: PartialDate | None
    original_end: PartialDate | None
    country: str | None
    state: ProjectState
    parent: Ref | None
    participants: tuple[TakesPart, ...]
    sources: tuple[SourceNote, ...]


class ProjectFilter(Frozen):
    """What a list of projects is narrowed to; ``participant`` is an id."""

    country: str | None = None
    state: ProjectState | None = None
    participant: str | None = None
    theme: str | None = None


ALL = ProjectFilter()


class _Row(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    start: str | None
    end: str | None
    original_end: str | None
    country: str | None
    parent_id: str | None
    parent_kind: str | None
    parent_name: str | None
    parent_acronym: str | None


class _CodeRow(Frozen):
    entity_id: str
    scheme: str
    identifier: str


class _PartRow(Frozen):
    project_id: str
    role: str
    start: str | None
    end: str | None
    id: str
    kind: str
    name: str
    acronym: str | None


_WORKS_IN = f"""
    EXISTS (SELECT 1 FROM participant JOIN place AS covered ON covered.id = participant.entity_id
            WHERE participant.project_id = project.id
              AND participant.role = '{ParticipantRole.covered}' AND covered.code = {{}})
"""


def projects_on(
    reader: Reader, as_of: AsOf, only: ProjectFilter = ALL, window: Window = EVERYTHING
) -> list[ProjectRow]:
    """The projects by name, with their state on the day. All are listed whatever the day."""
    narrowing = Narrowing(window)
    if only.country:
        narrowing.holds(f"(place.code = {{}} OR {_WORKS_IN})", only.country, only.country)
    if only.participant:
        narrowing.holds(
            "EXISTS (SELECT 1 FROM participant "
            "LEFT JOIN organisation ON organisation.id = participant.entity_id "
            "WHERE participant.project_id = project.id "
            "AND (participant.entity_id = {} OR organisation.country_id = {}))",
            only.participant,
            only.participant,
        )
    narrowing.themed(reader, only.theme)
    rows = reader.rows(
        f"""
        SELECT {ref_columns("entity")}, project.start_date, project.end_date, project.original_end_date,
               place.code, {ref_columns("parent")}
        FROM project JOIN entity ON entity.id = project.id
        LEFT JOIN place ON place.id = project.country_id
        LEFT JOIN entity AS parent ON parent.id = project.parent_id
        WHERE {narrowing.sql} ORDER BY entity.name, entity.id{window.sql}
        """,
        _Row,
        **narrowing.values,
    )
    known = _known(reader, [row.id for row in rows])
    listed = [_listed(row, known[row.id], as_of) for row in rows]
    return [row for row in listed if only.state in (None, row.state)]


def count_projects(reader: Reader, window: Window = EVERYTHING) -> int:
    """How many projects a list with the window's words has."""
    return count_of(reader, "project", window)


class _Known(Frozen):
    codes: list[ProjectCode]
    parts: list[TakesPart]
    evidence: dict[str, Evidence]


def _known(reader: Reader, projects: list[str]) -> dict[str, _Known]:
    known: dict[str, _Known] = {}
    for piece in in_pieces(projects):
        evidence = evidence_for(reader, "entity", f"target.id IN ({piece.sql})", **piece.values)
        known |= {project: _Known([], [], evidence) for project in piece.values.values()}
        codes = f"""
            SELECT entity_id, scheme, identifier FROM identifier
            WHERE entity_id IN ({piece.sql}) ORDER BY scheme, identifier
        """
        for code in reader.rows(codes, _CodeRow, **piece.values):
            known[code.entity_id].codes.append(ProjectCode(code.scheme, code.identifier))
        parts = f"""
            SELECT participant.project_id, participant.role, participant.start_date, participant.end_date,
                   {ref_columns("entity")}
            FROM participant JOIN entity ON entity.id = participant.entity_id
            WHERE participant.project_id IN ({piece.sql}) ORDER BY entity.name, participant.role
        """
        for part in reader.rows(parts, _PartRow, **piece.values):
            dates = PartialDate.recorded(part.start), PartialDate.recorded(part.end)
            taking = TakesPart(Ref._make(part[4:8]), ParticipantRole(part.role), *dates)
            known[part.project_id].parts.append(taking)
    return known


def _listed(row: _Row, known: _Known, as_of: AsOf) -> ProjectRow:
    start, end, original_end = (PartialDate.recorded(day) for day in (row.start, row.end, row.original_end))
    return ProjectRow(
        Ref._make(row[:4]),
        tuple(known.codes),
        start,
        end,
        original_end,
        row.country,
        state_on(start, end, original_end, as_of.state_day),
        ref_or_none(row[8:12]),
        tuple(known.parts),
        known.evidence.get(row.id, NO_EVIDENCE).notes,
    )


def state_on(
    start: PartialDate | None, end: PartialDate | None, original_end: PartialDate | None, day: str
) -> ProjectState:
    """Where a project with these dates stands on the day.

    One that was extended until nobody knows when ran at least until its original end.
    """
    if end is not None and end.latest < day:
        return ProjectState.ended
    if start is None:
        return ProjectState.unknown
    if start.earliest > day:
        return ProjectState.planned
    last = end or original_end
    return ProjectState.running if last is not None and last.latest >= day else ProjectState.unknown
