"""Which changes were made last, and to which records?"""

from __future__ import annotations

from typing import NamedTuple

from registry.questions.refs import Ref, ref_columns, ref_or_none
from registry.store.reading import Reader


class RecentChange(NamedTuple):
    """A change: when (UTC), by whom, what for, the first record that it touched, and how many it did.

    ``record`` is None where the change touched none that is still there.
    """

    at: str
    who: str
    why: str
    record: Ref | None
    records: int


class _Row(NamedTuple):
    at: str
    who: str
    why: str
    records: int
    record_id: str | None
    record_kind: str | None
    record_name: str | None
    record_acronym: str | None


def recent_changes(reader: Reader, limit: int = 5) -> list[RecentChange]:
    """The newest changes, the last one first."""
    rows = reader.rows(_RECENT, _Row, limit=limit)
    return [RecentChange(row.at, row.who, row.why, ref_or_none(row[4:]), row.records) for row in rows]


_RECENT = f"""
    WITH latest AS (SELECT id, at, who, why FROM change ORDER BY id DESC LIMIT :limit),
    touched AS (
        SELECT entry.change_id, count(DISTINCT entry.record_id) AS records,
               min(entry.position) AS first_position
        FROM change_entry AS entry JOIN entity ON entity.id = entry.record_id
        WHERE entry.change_id IN (SELECT id FROM latest)
        GROUP BY entry.change_id
    )
    SELECT latest.at, latest.who, latest.why, coalesce(touched.records, 0), {ref_columns("entity")}
    FROM latest
    LEFT JOIN touched ON touched.change_id = latest.id
    LEFT JOIN change_entry AS entry
      ON entry.change_id = touched.change_id AND entry.position = touched.first_position
    LEFT JOIN entity ON entity.id = entry.record_id
    ORDER BY latest.id DESC
"""
