"""What belongs to a record or points to it, list by list, with who says so.

The relations themselves stand in :mod:`registry.questions.relations`, a module for each family.
"""

from __future__ import annotations

from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.refs import (
    NO_EVIDENCE,
    Claim,
    Evidence,
    Ref,
    SourceNote,
    evidence_for,
    ref_columns,
    ref_or_none,
)
from registry.questions.relations.actors import OF_COUNTRIES, POSTS, UNITS
from registry.questions.relations.agreements import AGREEMENTS
from registry.questions.relations.anything import OF_ANY_RECORD
from registry.questions.relations.bodies import LINKS, OBSERVATIONS, RULES, SEATS
from registry.questions.relations.instruments import INSTRUMENTS, SYSTEMS
from registry.questions.relations.matching import WHO_IS_WHO
from registry.questions.relations.meetings import ATTENDANCE, MEETINGS
from registry.questions.relations.projects import PROJECTS, RECOMMENDATIONS
from registry.questions.relations.shape import RelatedRow
from registry.store.lists import in_pieces
from registry.store.reading import Reader, Scalar

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
    *OF_COUNTRIES,
    *OF_ANY_RECORD,
    *WHO_IS_WHO,
)
"""Every relation, in the order in which a record's lists are told."""


_YES_OR_NO = ("voting",)
"""Columns that one database gives as numbers."""


class Related(Frozen):
    """A row that belongs to a record, or points to it: with whom, what, from when to when.

    ``what`` and ``note`` tell it to people; ``fields`` has what is recorded, column by column: of the
    row, or of the other record where the relation has no row of its own.
    """

    ref: Ref | None
    what: str
    start: PartialDate | None
    end: PartialDate | None
    note: str | None
    fields: dict[str, Scalar | Ref]
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
        recorded = _recorded(reader, relation.table, rows)
        answer[relation.key] = tuple(
            _related(row, recorded.get(row.part_id, {}), evidence.get(row.part_id, NO_EVIDENCE))
            for row in rows
        )
    return answer


def _related(row: RelatedRow, recorded: dict[str, Scalar | Ref], evidence: Evidence) -> Related:
    return Related(
        ref_or_none(row[1:5]),
        row.what,
        PartialDate.recorded(row.start),
        PartialDate.recorded(row.end),
        row.note,
        recorded,
        evidence.notes,
        evidence.claims,
    )


def _recorded(reader: Reader, table: str, rows: list[RelatedRow]) -> dict[str, dict[str, Scalar | Ref]]:
    """What the rows hold, by their ids: columns that hold nothing are left out."""
    # A relation between two records has no row of its own: then the other record's is meant.
    tables: dict[str, list[str]] = {}
    for related in rows:
        of_record = related.other_kind if table == "entity" else table
        tables.setdefault(of_record or table, []).append(related.part_id)
    found: list[dict[str, Scalar]] = []
    for name, ids in tables.items():
        for piece in in_pieces(ids):
            found += reader.records(f"SELECT * FROM {name} WHERE id IN ({piece.sql})", **piece.values)
    refs: dict[Scalar, Ref] = {}
    pointed_to = {str(value) for row in found for key, value in row.items() if key.endswith("_id") and value}
    for piece in in_pieces(sorted(pointed_to)):
        sql = f"SELECT {ref_columns('entity')} FROM entity WHERE id IN ({piece.sql})"
        refs |= {ref.id: ref for ref in reader.rows(sql, Ref, **piece.values)}
    return {
        str(row["id"]): {
            key.removesuffix("_id"): _value(key, value, refs)
            for key, value in row.items()
            if value is not None
        }
        for row in found
    }


def _value(column: str, value: Scalar, refs: dict[Scalar, Ref]) -> Scalar | Ref:
    if column in _YES_OR_NO:
        return bool(value)
    # What points to a seat, and not to a record, stays an id.
    return refs.get(value, value) if column.endswith("_id") else value


def _evidence(reader: Reader, table: str, rows: list[RelatedRow]) -> dict[str, Evidence]:
    if table == "entity":
        return {}  # a relation between two entities has no row of its own to cite
    told: dict[str, Evidence] = {}
    for piece in in_pieces(row.part_id for row in rows):
        told |= evidence_for(reader, table, f"target.id IN ({piece.sql})", **piece.values)
    return told
