"""What belongs to a record or points to it, list by list, with who says so.

The relations themselves stand in :mod:`registry.questions.relations`, a module for each family.
"""

from __future__ import annotations

from typing import NamedTuple

from registry.dates import PartialDate
from registry.questions.refs import NO_EVIDENCE, Claim, Evidence, Ref, SourceNote, evidence_for, ref_or_none
from registry.questions.relations.actors import POSTS, UNITS
from registry.questions.relations.agreements import AGREEMENTS
from registry.questions.relations.anything import OF_ANY_RECORD
from registry.questions.relations.bodies import LINKS, OBSERVATIONS, RULES, SEATS
from registry.questions.relations.instruments import INSTRUMENTS, SYSTEMS
from registry.questions.relations.meetings import ATTENDANCE, MEETINGS
from registry.questions.relations.projects import PROJECTS, RECOMMENDATIONS
from registry.questions.relations.shape import RelatedRow
from registry.store.lists import in_pieces
from registry.store.reading import Reader

RELATIONS = (
    *SEATS,
    *RULES,
    *LINKS,
    *MEETINGS,
    *OBSERVATIONS,
    *ATTENDANCE,
    *POSTS,
    *AGREEMENTS,
    *INSTRUMENTS,
    *SYSTEMS,
    *PROJECTS,
    *RECOMMENDATIONS,
    *UNITS,
    *OF_ANY_RECORD,
)
"""Every relation, in the order in which a record's lists are told."""


class Related(NamedTuple):
    """A row that belongs to a record, or points to it: with whom, what, from when to when."""

    ref: Ref | None
    what: str
    start: PartialDate | None
    end: PartialDate | None
    note: str | None
    sources: tuple[SourceNote, ...]
    claims: tuple[Claim, ...]


def related_to(reader: Reader, record: Ref) -> dict[str, tuple[Related, ...]]:
    """What belongs to the record and what points to it, by the name of each list."""
    answer = {}
    for relation in RELATIONS:
        if record.kind not in relation.kinds:
            continue
        rows = reader.rows(relation.sql, RelatedRow, id=record.id)
        if not rows:
            continue
        if relation.sorted_by:
            rows.sort(key=relation.sorted_by)
        evidence = _evidence(reader, relation.table, rows)
        answer[relation.key] = tuple(_related(row, evidence.get(row.part_id, NO_EVIDENCE)) for row in rows)
    return answer


def _related(row: RelatedRow, evidence: Evidence) -> Related:
    return Related(
        ref_or_none(row[1:5]),
        row.what,
        PartialDate.recorded(row.start),
        PartialDate.recorded(row.end),
        row.note,
        evidence.notes,
        evidence.claims,
    )


def _evidence(reader: Reader, table: str, rows: list[RelatedRow]) -> dict[str, Evidence]:
    if table == "entity":
        return {}  # a relation between two entities has no row of its own to cite
    told: dict[str, Evidence] = {}
    for piece in in_pieces(row.part_id for row in rows):
        told |= evidence_for(reader, table, f"target.id IN ({piece.sql})", **piece.values)
    return told
