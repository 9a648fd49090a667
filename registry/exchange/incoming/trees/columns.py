"""What the fields of a kind and its parts hold: text, a date, a term, or another record."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from sqlalchemy import inspect
from sqlmodel import SQLModel

from registry.frozen import Frozen
from registry.models.catalogue import RECORDS, field_columns
from registry.models.columns import PartialDateText, TermText
from registry.terms.kinds import Kind


class Meaning(Frozen):
    """What a field holds; text where it is none of three. ``is_needed``: no row is without it."""

    is_date: bool = False
    is_reference: bool = False
    terms: type[StrEnum] | None = None
    is_needed: bool = False


HOLDERS = ("organisation", "person", "country")
"""Of these a seat and an attendance need one, whichever."""


@cache
def fields_of(kind: Kind) -> dict[str, Meaning]:
    """The fields of a record of the kind, beside its id, name and acronym."""
    table = next(record.table for record in RECORDS if record.kind is kind)
    return {"description": Meaning()} | _meanings(table, "id")


@cache
def parts_of(kind: Kind) -> dict[str, dict[str, Meaning]]:
    """The parts of a record of the kind, and the fields of each."""
    record = next(record for record in RECORDS if record.kind is kind)
    return {part.key: _meanings(part.table, "id", part.owner) for part in record.parts}


def _meanings(table: type[SQLModel], *without: str) -> dict[str, Meaning]:
    columns = inspect(table).local_table.c
    meanings: dict[str, Meaning] = {}
    for field, name in field_columns(table).items():
        if name in without or name == "redirect_to":
            continue
        column = columns[name]
        terms = column.type.terms if isinstance(column.type, TermText) else None
        meanings[field] = Meaning(
            isinstance(column.type, PartialDateText),
            bool(column.foreign_keys),
            terms,
            table.model_fields[name].is_required(),
        )
    return meanings
