"""Which monitoring systems and tools are there, what is each said to do, and is it in use?"""

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
from registry.terms.instruments import SystemState, SystemType


class SystemDoes(Frozen):
    """One thing that a system is said to do, who does it, and how often."""

    function: str
    done_by: str | None
    frequency: str | None
    state: SystemState
    sources: tuple[SourceNote, ...]


class SystemRow(Frozen):
    """A monitoring system or tool in a list, with its state on the day."""

    ref: Ref
    type: SystemType
    state: SystemState
    owner: Ref | None
    project: Ref | None
    country: str | None
    start: PartialDate | None
    end: PartialDate | None
    functions: tuple[SystemDoes, ...]
    sources: tuple[SourceNote, ...]


class SystemFilter(Frozen):
    """What a list of systems is narrowed to; ``owner`` and ``project`` are ids."""

    country: str | None = None
    type: SystemType | None = None
    state: SystemState | None = None
    owner: str | None = None
    project: str | None = None
    theme: str | None = None


ALL = SystemFilter()


class _Row(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    type: str
    state: str
    country: str | None
    start: str | None
    end: str | None
    owner_id: str | None
    owner_kind: str | None
    owner_name: str | None
    owner_acronym: str | None
    project_id: str | None
    project_kind: str | None
    project_name: str | None
    project_acronym: str | None


class _FunctionRow(Frozen):
    id: str
    system_id: str
    function: str
    done_by: str | None
    frequency: str | None
    state: str


def systems_on(
    reader: Reader, as_of: AsOf, only: SystemFilter = ALL, window: Window = EVERYTHING
) -> list[SystemRow]:
    """The systems by name, with their state on the day. All are listed whatever the day."""
    narrowing = Narrowing(window)
    narrowing.equal("place.code", only.country)
    narrowing.equal("system.type", only.type)
    narrowing.equal("system.owner_id", only.owner)
    narrowing.equal("system.project_id", only.project)
    narrowing.themed(reader, only.theme)
    rows = reader.rows(
        f"""
        SELECT {ref_columns("entity")}, system.type, system.state, place.code, system.start_date,
               system.end_date, {ref_columns("owner")}, {ref_columns("project")}
        FROM system JOIN entity ON entity.id = system.id
        LEFT JOIN place ON place.id = system.country_id
        LEFT JOIN entity AS owner ON owner.id = system.owner_id
        LEFT JOIN entity AS project ON project.id = system.project_id
        WHERE {narrowing.sql} ORDER BY entity.name, entity.id{window.sql}
        """,
        _Row,
        **narrowing.values,
    )
    functions, evidence = _functions(reader, [row.id for row in rows])
    listed = [_listed(row, functions.get(row.id, []), evidence, as_of.state_day) for row in rows]
    return [row for row in listed if only.state in (None, row.state)]


def count_systems(reader: Reader, window: Window = EVERYTHING) -> int:
    """How many systems a list with the window's words has."""
    return count_of(reader, "system", window)


def _functions(
    reader: Reader, systems: list[str]
) -> tuple[dict[str, list[_FunctionRow]], dict[str, Evidence]]:
    functions: dict[str, list[_FunctionRow]] = {}
    evidence: dict[str, Evidence] = {}
    for piece in in_pieces(systems):
        evidence |= evidence_for(reader, "entity", f"target.id IN ({piece.sql})", **piece.values)
        of_these = f"target.system_id IN ({piece.sql})"
        evidence |= evidence_for(reader, "system_function", of_these, **piece.values)
        rows = reader.rows(
            f"""
            SELECT id, system_id, function, done_by, frequency, state FROM system_function
            WHERE system_id IN ({piece.sql}) ORDER BY system_id, function
            """,
            _FunctionRow,
            **piece.values,
        )
        for row in rows:
            functions.setdefault(row.system_id, []).append(row)
    return functions, evidence


def _listed(row: _Row, functions: list[_FunctionRow], evidence: dict[str, Evidence], day: str) -> SystemRow:
    start, end = PartialDate.recorded(row.start), PartialDate.recorded(row.end)

    def on_day(state: str) -> SystemState:
        """Outside its dates nothing of it is in use; what was planned or recommended stays so."""
        is_over = end is not None and end.latest < day
        is_ahead = start is not None and start.earliest > day and state == SystemState.in_use
        return SystemState.not_in_use if is_over or is_ahead else SystemState(state)

    return SystemRow(
        Ref._make(row[:4]),
        SystemType(row.type),
        on_day(row.state),
        ref_or_none(row[9:13]),
        ref_or_none(row[13:17]),
        row.country,
        start,
        end,
        tuple(
            SystemDoes(
                said.function,
                said.done_by,
                said.frequency,
                on_day(said.state),
                evidence.get(said.id, NO_EVIDENCE).notes,
            )
            for said in functions
        ),
        evidence.get(row.id, NO_EVIDENCE).notes,
    )
