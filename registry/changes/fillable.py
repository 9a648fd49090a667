"""The fields that somebody fills in: what each of them takes, and what is recorded in it."""

from __future__ import annotations

from sqlalchemy import Boolean, Integer, inspect
from sqlmodel import SQLModel

from registry.changes.belonging import OWNER_COLUMN
from registry.changes.editing import Target
from registry.changes.wording import ENTITY_FIELDS, fields_of, kinds_meant
from registry.errors import BadInput
from registry.frozen import Frozen
from registry.models.catalogue import tables_by_name
from registry.models.columns import IN_ORDER, PartialDateText, TermText
from registry.questions.journal import last_change_of
from registry.questions.refs import Ref, refs_of
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.terms.filling import Fillable, Sort
from registry.terms.kinds import Kind


class Recorded(Frozen):
    """What is recorded in the fields of a row, the records by name; and the newest change that was seen."""

    values: dict[str, str]
    named: dict[str, Ref]
    owner: Ref
    """The record itself, or the one that the row belongs to."""
    seen: int


def fillable_fields(table: str) -> tuple[Fillable, ...]:
    """The fields of a kind of record, or of a part of one, that may be set."""
    own = _fields(tables_by_name()[table], OWNER_COLUMN.get(table))
    if table not in set(Kind):
        return own
    entity = {field.name: field for field in _fields(tables_by_name()["entity"])}
    return (*(entity[name] for name in ENTITY_FIELDS), *own)


def _fields(table: type[SQLModel], but: str | None = None) -> tuple[Fillable, ...]:
    return tuple(_field(table, name, column) for name, column in fields_of(table).items() if column != but)


def _field(table: type[SQLModel], name: str, column: str) -> Fillable:
    declared = inspect(table).local_table.c[column]
    kind, kinds = declared.type, kinds_meant(table, column)
    sort = Sort.text
    words: tuple[str, ...] = ()
    if kinds is not None:
        sort = Sort.record
    elif isinstance(kind, TermText):
        sort, words = Sort.word, tuple(map(str, kind.terms))
    elif isinstance(kind, PartialDateText):
        sort = Sort.date
    elif isinstance(kind, Boolean):
        sort, words = Sort.flag, ("true", "false")
    elif isinstance(kind, Integer):
        sort = Sort.number
    is_needed = not declared.nullable and declared.default is None
    return Fillable(name, column, sort, words, kinds or (), is_needed)


def in_order(table: str) -> tuple[tuple[str, str], ...]:
    """The pairs of a table's dates of which the first comes before the second."""
    return tuple(IN_ORDER.get(table, ()))


def recorded_in(location: Location, target: Target) -> Recorded:
    """What the row holds now. Raises BadInput where there is none."""
    with reading(location) as reader:
        row = _row(reader, target.table, target.row_id)
        if target.table in set(Kind):
            row = {**row, **_row(reader, "entity", target.row_id)}
        fields = fillable_fields(target.table)
        pointers = {
            field.name: str(row[field.column])
            for field in fields
            if field.sort is Sort.record and row.get(field.column) is not None
        }
        owner_id = str(row[OWNER_COLUMN.get(target.table, "id")])
        refs = refs_of(reader, {owner_id, *pointers.values()})
        named = {name: refs[key] for name, key in pointers.items()}
        values = {field.name: shown(field, row.get(field.column)) for field in fields}
        return Recorded(values, named, refs[owner_id], last_change_of(reader, owner_id))


def _row(reader: Reader, table: str, row_id: str) -> dict[str, object]:
    row = reader.fields(f"SELECT * FROM {table} WHERE id = :id", id=row_id)
    if not row:
        raise BadInput(f"there is no {table.replace('_', ' ')} {row_id}")
    return dict(row)


def shown(field: Fillable, value: object) -> str:
    """What a field holds, as it is written; empty for nothing."""
    if value is None:
        return ""
    return str(bool(value)).lower() if field.sort is Sort.flag else str(value)
