"""What may be said of a record or a part of one: its fields, and what each of them takes."""

from __future__ import annotations

from sqlalchemy import Boolean, Integer, inspect
from sqlmodel import SQLModel

from registry.changes.wording import (
    ENTITY_FIELDS,
    fields_of,
    kinds_meant,
    meant_by,
    part_tables,
    record_of_kind,
)
from registry.frozen import Frozen
from registry.models.columns import PartialDateText, TermText


class FieldTold(Frozen):
    """A field, and what it takes in words."""

    name: str
    takes: str


def fields_told(what: str) -> list[FieldTold]:
    """The fields of what ``add`` takes. Raises BadInput where there is nothing called so."""
    what, kind = meant_by(what)
    if what == "citation":
        return [
            FieldTold("of", "a record by name, or a part by its id"),
            FieldTold("field", "the field that the passage is about"),
            FieldTold("value", "what it says of it, where that is not what is recorded"),
        ]
    if kind is not None:
        own = [FieldTold(name, "text, needed" if name == "name" else "text") for name in ENTITY_FIELDS]
        return own + _of_table(record_of_kind(kind).table)
    parts = part_tables()[what]
    owners = {part.owner.removesuffix("_id") for part in parts}
    told = {field.name: field for part in parts for field in _of_table(part.table)}
    return [
        FieldTold("of", "the record that it belongs to, needed"),
        *(field for name, field in told.items() if name not in owners),
    ]


def _of_table(table: type[SQLModel]) -> list[FieldTold]:
    return [FieldTold(name, _takes(table, column)) for name, column in fields_of(table).items()]


def _takes(table: type[SQLModel], column: str) -> str:
    sort = inspect(table).local_table.c[column].type
    kinds = kinds_meant(table, column)
    if kinds is not None:
        return f"{' or '.join(kind.one for kind in kinds)}, by name or id"
    if isinstance(sort, TermText):
        return ", ".join(sort.terms)
    if isinstance(sort, PartialDateText):
        return "a date: 2003, 2003-06 or 2003-06-12"
    if isinstance(sort, Boolean):
        return "true or false"
    return "a whole number" if isinstance(sort, Integer) else "text"
