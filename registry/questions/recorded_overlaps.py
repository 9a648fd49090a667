"""Which bodies do sources say to overlap, in words, without naming who sits on both?

Such a statement ("many of the members were also part of …") is a link between two bodies with its
wording. It gives no seat, so it stands beside what the seats prove and is never counted with it.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.dates import PartialDate, earliest_sql, latest_sql
from registry.frozen import Frozen
from registry.questions.refs import (
    NO_EVIDENCE,
    Claim,
    Evidence,
    Ref,
    SourceNote,
    evidence_for,
    ref_columns,
)
from registry.store.reading import Reader
from registry.terms.mechanisms import LinkKind

WORDING_FIELD = "wording"
"""The field under which sources say how much two bodies overlap."""


class RecordedOverlap(Frozen):
    """A statement that two bodies overlap; ``claims`` has the other wordings that sources give."""

    first: Ref
    second: Ref
    wording: str | None
    start: PartialDate | None
    end: PartialDate | None
    claims: tuple[Claim, ...]
    sources: tuple[SourceNote, ...]


class _Row(Frozen):
    id: str
    wording: str | None
    start: str | None
    end: str | None
    first_id: str
    first_kind: str
    first_name: str
    first_acronym: str | None
    second_id: str
    second_kind: str
    second_name: str
    second_acronym: str | None


_DAYS = [
    f"({column} IS NULL OR {bound(column)} {compared})"
    for bound, compared, columns in (
        (earliest_sql, "<= :last", ("link.start_date", "one.founding_date", "other.founding_date")),
        (latest_sql, ">= :first", ("link.end_date", "one.conclusion_date", "other.conclusion_date")),
    )
    for column in columns
]
_STATED = f"""
    FROM mechanism_link AS link
    JOIN mechanism AS one ON one.id = link.mechanism_id
    JOIN mechanism AS other ON other.id = link.to_id
    JOIN entity AS first ON first.id = one.id AND first.redirect_to IS NULL
    JOIN entity AS second ON second.id = other.id AND second.redirect_to IS NULL
    WHERE link.kind = '{LinkKind.overlaps_with}' AND {" AND ".join(_DAYS)}
"""


def recorded_overlaps(reader: Reader, as_of: AsOf, body: Ref | None = None) -> list[RecordedOverlap]:
    """The statements that may hold on the day: all, or those about one body; by the bodies' names.

    A statement without dates of its own counts while both bodies may exist.
    """
    about = "TRUE" if body is None else "(link.mechanism_id = :body OR link.to_id = :body)"
    asked = {} if body is None else {"body": body.id}
    rows = reader.rows(
        f"""
        SELECT link.id, link.wording, link.start_date, link.end_date, {ref_columns("first")},
               {ref_columns("second")}
        {_STATED} AND {about}
        ORDER BY first.name, second.name, link.id
        """,
        _Row,
        first=as_of.first,
        last=as_of.last,
        **asked,
    )
    if not rows:
        return []
    chosen = "target.kind = :kind AND " + about.replace("link.", "target.")
    told = evidence_for(reader, "mechanism_link", chosen, kind=LinkKind.overlaps_with.value, **asked)
    return [_recorded(row, told.get(row.id, NO_EVIDENCE)) for row in rows]


def _recorded(row: _Row, evidence: Evidence) -> RecordedOverlap:
    return RecordedOverlap(
        Ref._make(row[4:8]),
        Ref._make(row[8:12]),
        row.wording,
        PartialDate.recorded(row.start),
        PartialDate.recorded(row.end),
        tuple(claim for claim in evidence.claims if claim.field == WORDING_FIELD),
        evidence.notes,
    )
