"""What was changed: in one record, since a day, or by one change?

Contact details are in the journal as everything is, but no answer tells them.
"""

from __future__ import annotations

from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.refs import Ref, refs_of
from registry.store.lists import in_pieces
from registry.store.reading import Reader

Row = dict[str, str | int | bool | None]

_RESTRICTED = "contact_detail"
HIDDEN = "restricted"


class JournalEntry(Frozen):
    """One row before and after a change; None where it was not there."""

    change: int
    at: str
    who: str
    why: str
    kind: str
    undoes: int | None
    source: Ref | None
    record: Ref
    table: str
    row: str
    before: Row | None
    after: Row | None

    @property
    def differences(self) -> list[tuple[str, str, str]]:
        """The fields that changed: name, before and after; empty text where there was nothing."""
        before, after = self.before or {}, self.after or {}
        return [
            (name, _shown(before.get(name)), _shown(after.get(name)))
            for name in sorted(set(before) | set(after))
            if before.get(name) != after.get(name)
        ]


def _shown(value: str | float | bool | None) -> str:
    return "" if value is None else str(value)


class _Found(Frozen):
    change: int
    at: str
    who: str
    why: str
    kind: str
    undoes: int | None
    source_id: str | None
    record_id: str
    table: str
    row: str
    before: str | None
    after: str | None


def history_of(reader: Reader, record_id: str | None = None, limit: int | None = None) -> list[JournalEntry]:
    """The entries of one record and its parts, or of all records; the newest change first.

    ``limit`` is a number of changes: each is told whole.
    """
    if record_id is None:
        return _entries(reader, "TRUE", limit)
    return _entries(reader, "entry.record_id = :record", limit, record=record_id)


def history_of_row(reader: Reader, row_id: str, limit: int | None = None) -> list[JournalEntry]:
    """The entries of one part of a record by its own id; none where the id is a record's."""
    return _entries(reader, "entry.row_id = :row AND entry.record_id <> :row", limit, row=row_id)


def changed_since(reader: Reader, day: PartialDate) -> list[JournalEntry]:
    """The entries of the changes made from the day on (UTC), the newest change first."""
    return _entries(reader, "change.at >= :day", None, day=day.earliest)


def entries_of_change(reader: Reader, change: int, most: int | None = None) -> list[JournalEntry]:
    """The entries of one change; the first so many (``most``), where it may be a whole registry."""
    if most is None:
        return _entries(reader, "change.id = :number", None, number=change)
    return _entries(reader, "change.id = :number AND entry.position <= :most", None, number=change, most=most)


def number_of_entries(reader: Reader, change: int) -> int:
    """How many rows a change touched."""
    return reader.number(
        "SELECT coalesce(max(position), 0) FROM change_entry WHERE change_id = :number", number=change
    )


def last_change_of(reader: Reader, record_id: str) -> int:
    """The newest change that touched the record; 0 where none did."""
    return reader.number(
        "SELECT coalesce(max(change_id), 0) FROM change_entry WHERE record_id = :id", id=record_id
    )


def _entries(reader: Reader, where: str, limit: int | None, **parameters: str | int) -> list[JournalEntry]:
    last = (
        f"""AND change.id IN (
        SELECT DISTINCT entry.change_id FROM change_entry AS entry JOIN change ON change.id = entry.change_id
        WHERE entry.table_name <> 'change_entry' AND {where} ORDER BY entry.change_id DESC
        LIMIT {int(limit)})"""
        if limit is not None
        else ""
    )
    found = reader.rows(
        f"""
        SELECT change.id, change.at, change.who, change.why, change.kind, change.undoes, change.source_id,
               entry.record_id, entry.table_name, entry.row_id, entry.before, entry.after
        FROM change_entry AS entry JOIN change ON change.id = entry.change_id
        WHERE entry.table_name <> 'change_entry' AND {where} {last} ORDER BY change.id DESC, entry.position
        """,
        _Found,
        **parameters,
    )
    refs = _refs(reader, {row.record_id for row in found} | {row.source_id for row in found if row.source_id})
    return [_entry(row, refs) for row in found]


def _entry(row: _Found, refs: dict[str, Ref]) -> JournalEntry:
    return JournalEntry(
        row.change,
        row.at,
        row.who,
        row.why,
        row.kind,
        row.undoes,
        refs.get(row.source_id) if row.source_id else None,
        refs[row.record_id],
        row.table,
        row.row,
        _row(row.table, row.before),
        _row(row.table, row.after),
    )


def _row(table: str, text: str | None) -> Row | None:
    if text is None:
        return None
    import json

    values: Row = json.loads(text)
    if table == _RESTRICTED or f"{_RESTRICTED}_id" in values:
        values |= {key: HIDDEN for key in ("value", "label", "quote") if key in values}
    if table == "waiting" and _RESTRICTED in str(values.get("told", "")):
        values["told"] = HIDDEN  # what waits may bring somebody's telephone number along
    return values


class _Last(Frozen):
    row_id: str
    text: str | None


def _refs(reader: Reader, ids: set[str]) -> dict[str, Ref]:
    """The records; one that is gone is named as the journal last knew it."""
    refs = refs_of(reader, ids)
    for piece in in_pieces(ids - set(refs)):
        known = reader.rows(
            f"""SELECT row_id, coalesce(after, before) FROM change_entry
            WHERE table_name = 'entity' AND row_id IN ({piece.sql}) ORDER BY change_id, position""",
            _Last,
            **piece.values,
        )
        for row_id, text in known:
            said = _row("entity", text) or {}
            kind, name = said.get("kind") or "record", said.get("name") or row_id
            refs[row_id] = Ref(row_id, str(kind), str(name), _shown(said.get("acronym")) or None)
    return refs | {key: Ref(key, "record", key, None) for key in ids - set(refs)}


class _Digest(Frozen):
    digest: str


def registry_digest(reader: Reader) -> str:
    """The seal of the last change, which covers all before it; empty where nothing was changed yet."""
    last = reader.one("SELECT digest FROM change ORDER BY id DESC LIMIT 1", _Digest)
    return last.digest if last else ""
