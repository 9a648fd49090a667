"""The rows that a record has many of: its own, and those of other records that name it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from registry.changes.fillable import fillable_fields, shown
from registry.changes.wording import kinds_meant, record_of_kind, singular
from registry.frozen import Frozen
from registry.models.catalogue import RECORDS, Part, field_columns, table_name
from registry.questions.refs import Ref, SourceNote, evidence_for, refs_of
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms.filling import Fillable, Sort
from registry.terms.kinds import Kind

MOST_ROWS = 500
"""So many rows of a kind are told."""
# Decisions of a review have doors of their own; contact details are told by no list.
_NOT_BY_HAND = {"finding_decision", "distinction", "waiting", "contact_detail"}


class RowKind(Frozen):
    """A kind of row that belongs to a record, or that ties another record to it (``is_own`` is False)."""

    word: str
    """One of them, as ``interlock add`` calls it."""
    key: str
    """All of them, as a file calls them."""
    table: str
    column: str
    """The column that names the record."""
    owners: tuple[Kind, ...]
    """The kinds of record that such a row can belong to."""
    is_own: bool


class OwnRow(Frozen):
    """A row as it is recorded: its fields with what they hold, records by their names, and who says so."""

    row_id: str
    fields: tuple[tuple[Fillable, str], ...]
    """Those that hold something, but for the one that names the record asked about."""
    owner: Ref
    sources: tuple[SourceNote, ...]


class RowsOfKind(Frozen):
    """The rows of a kind, the first ``MOST_ROWS`` of them, and how many there are in all."""

    kind: RowKind
    rows: tuple[OwnRow, ...]
    in_all: int


@cache
def row_kinds(kind: Kind) -> tuple[RowKind, ...]:
    """The kinds of row that a record of the kind can have: its own first, then those of others."""
    of_all = {part.key for part in record_of_kind(Kind.place).parts}
    parts = sorted(record_of_kind(kind).parts, key=lambda part: part.key in of_all)
    own = [
        RowKind(singular(part.key), part.key, table_name(part.table), part.owner, _owners(part), is_own=True)
        for part in parts
        if table_name(part.table) not in _NOT_BY_HAND
    ]
    return (*own, *_elsewhere(kind))


def _owners(part: Part) -> tuple[Kind, ...]:
    return tuple(record.kind for record in RECORDS if part in record.parts)


def _elsewhere(kind: Kind) -> Iterator[RowKind]:
    seen = set()
    for part in (part for record in RECORDS for part in record.parts):
        table = table_name(part.table)
        for column in field_columns(part.table).values():
            meant = kinds_meant(part.table, column)
            if meant is None or kind not in meant or (table, column) in seen or table in _NOT_BY_HAND:
                continue
            seen.add((table, column))
            if column != part.owner:
                yield RowKind(singular(part.key), part.key, table, column, _owners(part), is_own=False)


def rows_of_record(location: Location, ref: Ref) -> tuple[RowsOfKind, ...]:
    """What belongs to the record, kind by kind; of rows elsewhere the kinds that there are."""
    with reading(location) as reader:
        found = [_rows(reader, kind, ref) for kind in row_kinds(Kind(ref.kind))]
    return tuple(rows for rows in found if rows.in_all or rows.kind.is_own)


def rows_of_kind(location: Location, ref: Ref, kind: RowKind) -> RowsOfKind:
    """The rows of one kind that the record has."""
    with reading(location) as reader:
        return _rows(reader, kind, ref)


def _rows(reader: Reader, kind: RowKind, ref: Ref) -> RowsOfKind:
    where = f"FROM {kind.table} WHERE {kind.column} = :id"
    # A row is on the record's own screen already where it belongs to it as well.
    owner = _owner_column(kind)
    where += "" if kind.is_own else f" AND {owner} <> :id"
    count = reader.number(f"SELECT count(*) {where}", id=ref.id)
    if not count:
        return RowsOfKind(kind, (), 0)
    rows = reader.records(f"SELECT * {where} ORDER BY id LIMIT :most", id=ref.id, most=MOST_ROWS)
    evidence = evidence_for(reader, kind.table, f"target.{kind.column} = :id", id=ref.id)
    fields = [field for field in fillable_fields(kind.table) if field.column != kind.column]
    pointing = [field.column for field in fields if field.sort is Sort.record] + [owner]
    refs = refs_of(reader, {str(row[column]) for row in rows for column in pointing if row[column]})
    told = [
        OwnRow(
            str(row["id"]),
            tuple(_held(fields, row, refs)),
            refs[str(row[owner])],
            evidence[str(row["id"])].notes if str(row["id"]) in evidence else (),
        )
        for row in rows
    ]
    return RowsOfKind(kind, tuple(sorted(told, key=_in_time)), count)


def _owner_column(kind: RowKind) -> str:
    if kind.is_own:
        return kind.column
    parts = record_of_kind(kind.owners[0]).parts
    return next(part.owner for part in parts if table_name(part.table) == kind.table)


def _held(
    fields: Sequence[Fillable], row: dict[str, str | int | float | None], refs: dict[str, Ref]
) -> Iterator[tuple[Fillable, str]]:
    for field in fields:
        value = row[field.column]
        if value is not None:
            is_known = field.sort is Sort.record and str(value) in refs
            yield field, refs[str(value)].label if is_known else shown(field, value)


def _in_time(row: OwnRow) -> tuple[str, list[str], str]:
    """By the first date of the row, one without any first, as it may be the oldest; then by its words."""
    dates = [text for field, text in row.fields if field.sort is Sort.date]
    words = [text for field, text in row.fields if field.sort in (Sort.word, Sort.record)]
    return min(dates, default=""), words, row.row_id
