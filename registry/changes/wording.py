"""Words of a user, ``field=value``, as rows: which table they mean, and what they may say."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache

from pydantic import ValidationError
from sqlalchemy import inspect
from sqlmodel import SQLModel

from registry.changes.rows import Values, validated
from registry.changes.sense import refuse_nonsense
from registry.errors import BadInput, UnknownName
from registry.frozen import Frozen
from registry.models.catalogue import (
    KINDS_REFERRED_TO,
    RECORDS,
    Part,
    Record,
    field_columns,
)
from registry.models.columns import TermText
from registry.questions.naming import record_named
from registry.questions.searching import EXACT
from registry.store.reading import Reader
from registry.terms.kinds import Kind

ENTITY_FIELDS = ("name", "acronym", "description")
_NOT_SET_BY_HAND = ("id", "erased_on", "redirect_to")
_SINGULAR = {"people": "person", "aliases": "alias", "parties": "party"}


def singular(key: str) -> str:
    """One of a list: ``aliases`` are each an ``alias``."""
    return _SINGULAR.get(key, key.removesuffix("s") if key != "terms_of_reference" else key)


def record_of_kind(kind: Kind) -> Record:
    """What makes up a record of the kind."""
    return next(record for record in RECORDS if record.kind == kind)


@cache
def part_tables() -> dict[str, tuple[Part, ...]]:
    """The parts by every word that means one: ``seat``, ``seats``, ``stage``, ``agreement_step``."""
    words: dict[str, dict[str, Part]] = {}
    for part in (part for record in RECORDS for part in record.parts):
        table = str(part.table.__tablename__)
        for word in (part.key, singular(part.key), table):
            words.setdefault(word, {})[table] = part
    return {word: tuple(parts.values()) for word, parts in words.items()}


def meant_by(what: str) -> tuple[str, Kind | None]:
    """What is to be added: the word as we write it, and the kind where it is a whole record.

    Raises BadInput, which lists what there is.
    """
    word = what.lower().replace("-", "_").replace(" ", "_")
    kind = next((r.kind for r in RECORDS if word in (r.key, singular(r.key), str(r.kind))), None)
    if kind is None and word not in (*part_tables(), "citation", "source_note"):
        known = {singular(r.key) for r in RECORDS} | {singular(p.key) for r in RECORDS for p in r.parts}
        told = f"known: {', '.join(sorted(known))}"
        raise BadInput(f"there is no kind of record called {what!r}", remedy=told)
    return ("citation" if word == "source_note" else word), kind


def fields_of(table: type[SQLModel]) -> dict[str, str]:
    """What a user may set: every column but the id."""
    return {name: column for name, column in field_columns(table).items() if name not in _NOT_SET_BY_HAND}


class Said(Frozen):
    """A field and what it is to hold; None where it is to hold nothing."""

    field: str
    value: str | None


def said(words: list[str]) -> list[Said]:
    """``field=value`` words taken apart; ``field=`` empties it. Raises BadInput."""
    taken: dict[str, Said] = {}
    for word in words:
        field, equals, value = word.partition("=")
        field = field.strip().replace("-", "_").replace(" ", "_")
        if not equals or not field:
            raise BadInput(f"{word!r} says nothing", remedy="write FIELD=VALUE, for example country=Lesotho")
        if field in taken:
            raise BadInput(f"{field} is given twice")
        taken[field] = Said(field, value.strip() or None)
    return list(taken.values())


def column_values(reader: Reader, table: type[SQLModel], fields: list[Said]) -> dict[str, str | None]:
    """What the words mean for the table's columns; records are found by any of their names.

    Raises BadInput for a field that the table has not, and as record_named does.
    """
    known = fields_of(table)
    name = str(table.__tablename__)
    values: dict[str, str | None] = {}
    for field, value in fields:
        column = known.get(field) or (field if field in known.values() else None)
        if column is None:
            raise BadInput(f"{_one(name)} has no {field!r}", remedy=_known_fields(table, field))
        terms = inspect(table).local_table.c[column].type
        if value is not None and isinstance(terms, TermText):
            values[column] = _word_meant(terms, value)
            continue
        kinds = kinds_meant(table, column)
        is_record = kinds is not None and value is not None
        values[column] = _record_meant(reader, field, str(value), kinds or ()) if is_record else value
    return values


def _word_meant(terms: TermText, value: str) -> str:
    """The word of the vocabulary, also where it is written as people read it: "Vice-chair"."""
    word = value.lower().replace("-", "_").replace(" ", "_")
    return word if word in terms.words else value


def _record_meant(reader: Reader, field: str, value: str, kinds: tuple[Kind, ...]) -> str:
    """The id of the record that a value names exactly: what is written is not guessed from a part."""
    try:
        return record_named(reader, value, kinds, at_least=EXACT).id
    except UnknownName as problem:
        code = value.upper() if len(value) == 2 else "…"
        added = f"place name=… type=country code={code}" if kinds == (Kind.place,) else f"{kinds[0]} name=…"
        remedy = f"give its id or its whole name, or add it first: interlock add {added}"
        raise UnknownName(value, problem.candidates, f"{field}: {problem.what}", remedy) from problem


def _one(table: str) -> str:
    words = table.replace("_", " ")
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def _known_fields(table: type[SQLModel], field: str) -> str:
    named = ["name", "acronym", "description"] if str(table.__tablename__) in set(Kind) else []
    known = [*named, *fields_of(table)]
    near = get_close_matches(field, known, n=1)
    return f"{f'did you mean {near[0]}? ' if near else ''}known: {', '.join(known)}"


def kinds_meant(table: type[SQLModel], column: str) -> tuple[Kind, ...] | None:
    """The kinds of record that the column refers to; None where it refers to none."""
    targets = [key.column.table.name for key in inspect(table).local_table.c[column].foreign_keys]
    if not targets or column == "id":
        return None
    if targets[0] in set(Kind):
        return (Kind(targets[0]),)
    if targets[0] == "entity":
        return KINDS_REFERRED_TO.get((str(table.__tablename__), column), tuple(Kind))
    return None


def checked(table: str, values: Values) -> Values:
    """The whole row, checked by its model; BadInput says which field is wrong."""
    try:
        row = validated(table, values)
    except ValidationError as problem:
        first = problem.errors()[0]
        field = str(first["loc"][0]).removesuffix("_id") if first["loc"] else table
        if first["type"] == "missing":
            raise BadInput(f"{field} is missing", remedy=f"add {field}=…") from problem
        reason = first["msg"].removeprefix("Value error, ").removeprefix("Input ")
        if "pattern" in reason and field == "amount":
            reason = "is no number: digits, with a point where there are decimals"
        told = f"{str(first['input'])[:60]!r} "
        raise BadInput(f"{field}: {'' if told.strip() in reason else told}{reason}") from problem
    refuse_nonsense(table, row)
    return row
