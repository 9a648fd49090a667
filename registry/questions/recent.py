"""Which changes were made last, and to which records?"""

from __future__ import annotations

from registry.frozen import Frozen
from registry.questions.refs import Ref, ref_columns
from registry.store.reading import Reader

MOST_NAMED = 4
"""A change of more records than this is one of many."""


class RecentChange(Frozen):
    """A change: when (UTC), by whom, what for, and the records that it touched, by name.

    ``is_of_many`` where they are more than ``MOST_NAMED``; then those that are named are some of them.
    Records that are gone are not named.
    """

    at: str
    who: str
    why: str
    records: tuple[Ref, ...]
    is_of_many: bool


class _Change(Frozen):
    number: int
    at: str
    who: str
    why: str


def recent_changes(reader: Reader, limit: int = 5) -> list[RecentChange]:
    """The newest changes, the last one first."""
    found = reader.rows(
        "SELECT id, at, who, why FROM change ORDER BY id DESC LIMIT :limit", _Change, limit=limit
    )
    return [_recent(reader, change) for change in found]


def _recent(reader: Reader, change: _Change) -> RecentChange:
    records = reader.rows(_TOUCHED, Ref, number=change.number, most=MOST_NAMED + 1)
    return RecentChange(
        change.at, change.who, change.why, tuple(records[:MOST_NAMED]), len(records) > MOST_NAMED
    )


# A load may have touched a hundred thousand rows: no more are looked at than it takes to know that.
_TOUCHED = f"""
    WITH touched AS (
        SELECT DISTINCT record_id FROM change_entry WHERE change_id = :number LIMIT :most
    )
    SELECT {ref_columns("entity")} FROM touched JOIN entity ON entity.id = touched.record_id
    ORDER BY entity.name, entity.id
"""


def newest_change(reader: Reader) -> int:
    """The number of the change that was made last; 0 where none was made yet."""
    return reader.number("SELECT max(id) FROM change")
