"""Changes of single facts: edit and end, each with who says so."""

from __future__ import annotations

from registry.changes.belonging import OWNER_COLUMN
from registry.changes.door import Door, changing
from registry.changes.expecting import refuse_if_changed
from registry.changes.journal import Reason
from registry.changes.rows import Values, held, rows_of, tidy
from registry.changes.wording import (
    ENTITY_FIELDS,
    Said,
    checked,
    column_values,
    said,
)
from registry.dates import PartialDate
from registry.errors import BadInput
from registry.frozen import Frozen
from registry.models import Alias
from registry.models.catalogue import CITATION, RECORDS, row_id, tables_by_name
from registry.questions.naming import record_named
from registry.questions.searching import WORDS
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.actors import AliasKind
from registry.terms.evidence import ChangeKind, Stance
from registry.terms.kinds import Kind, Knowledge

_PREFIXES = {part.prefix: str(part.table.__tablename__) for record in RECORDS for part in record.parts}
_ENDS = {
    "organisation": "dissolution_date",
    "mechanism": "conclusion_date",
    "agreement": "expires_on",
    "terms_of_reference": "ends_on",
}
_ALIAS = next(part for record in RECORDS for part in record.parts if part.table is Alias)
_AT_AN_UNKNOWN_DATE = "unknown"


class Word(Frozen):
    """Who says so: a source, and where in it."""

    source_id: str | None = None
    locator: str | None = None
    quote: str | None = None
    asserted_by_id: str | None = None
    stance: Stance = Stance.states


class Target(Frozen):
    """The row that a name or an id means."""

    table: str
    row_id: str


def target_named(location: Location, name: str) -> Target:
    """The part with the id, else the record that the name means. Raises UnknownName, AmbiguousName."""
    with reading(location) as reader:
        table = _PREFIXES.get(name.partition("-")[0])
        if table and reader.number(f"SELECT count(*) FROM {table} WHERE id = :id", id=name):
            return Target(table, name)
        record = record_named(reader, name, at_least=WORDS)
        return Target(record.kind, record.id)


def edit(
    location: Location,
    target: Target,
    words: list[str],
    word: Word,
    reason: Reason,
    seen: int | None = None,
    keep_name: AliasKind | None = None,
) -> int | None:
    """Set fields of a record or of one of its parts; the number of the change, None where all was so.

    ``seen`` is the newest change that the editor had seen: where the record was changed since, it is
    refused (ChangedMeanwhile), and the error says what changed. With ``keep_name`` the name that a record
    had stays one of its names, of that kind. Raises BadInput.
    """
    fields = said(words)
    if not fields:
        raise BadInput("nothing to change", remedy="write FIELD=VALUE, for example acronym=TWG")
    with reading(location) as reader:
        rows = {
            table: column_values(reader, tables_by_name()[table], given)
            for table, given in _by_table(target, fields).items()
        }
    with changing(location, reason._replace(kind=ChangeKind.edit, source_id=word.source_id)) as door:
        if seen is not None:
            refuse_if_changed(door, target, seen)
        had = (door.row("entity", target.row_id) or {}).get("name") if keep_name else None
        for table, values in rows.items():
            set_fields(door, Target(table, target.row_id), values, word)
        if keep_name and had and rows.get("entity", {}).get("name") not in (None, had):
            _keep_name(door, target.row_id, str(had), keep_name, word)
    return door.change


def _keep_name(door: Door, record_id: str, name: str, kind: AliasKind, word: Word) -> None:
    """The name that a record had as one of its others; one that it is called by already stays as it is."""
    called = rows_of(door.connection, "alias", [record_id], by="entity_id").values()
    if any(alias["name"] == name for alias in called):
        return
    target = Target("alias", row_id(_ALIAS.prefix, record_id, name))
    alias = {"id": target.row_id, "entity_id": record_id, "name": name, "kind": kind}
    door.set_row(*target, checked("alias", tidy(held(alias))))
    cite(door, target, word)


def _by_table(target: Target, fields: list[Said]) -> dict[str, list[Said]]:
    """A record's name stands with its entity, the rest in the table of its kind."""
    if target.table not in set(Kind):
        return {target.table: fields}
    tables: dict[str, list[Said]] = {}
    for field in fields:
        tables.setdefault("entity" if field.field in ENTITY_FIELDS else target.table, []).append(field)
    return tables


def set_fields(door: Door, target: Target, values: dict[str, str | None], word: Word) -> None:
    """Set columns of a row within an open change, each cited. Raises BadInput."""
    before = door.row(*target)
    if before is None:
        raise BadInput(f"there is no {target.table} {target.row_id}")
    _refuse_merged(door, target)
    if word.stance is Stance.contradicts:
        # Somebody says otherwise: what is recorded stands, and what they say stands beside it.
        for column, value in values.items():
            cite(door, target, word, field=column.removesuffix("_id"), value=value)
        return
    owner = OWNER_COLUMN.get(target.table)
    if owner in values and values[owner] != before[owner]:
        raise BadInput(
            f"{target.row_id} belongs to {before[owner]}", remedy="end it there, and add it elsewhere"
        )
    door.set_row(*target, _after(target.table, before, values))
    for column in values:
        cite(door, target, word, field=column.removesuffix("_id"))


def _refuse_merged(door: Door, target: Target) -> None:
    """What is said of a record that was merged belongs to the one that stands for it."""
    entity = door.row("entity", target.row_id) if target.table in {"entity", *Kind} else None
    if entity and entity.get("redirect_to"):
        raise BadInput(
            f"{target.row_id} was merged into {entity['redirect_to']}", remedy="change that one, or unmerge"
        )


def _after(table: str, before: Values, values: dict[str, str | None]) -> Values:
    cleaned = tidy(held(values))
    kept = {key: value for key, value in before.items() if key not in values}
    if values.get("end_date") and "knowledge" in before and "knowledge" not in values:
        kept["knowledge"] = Knowledge.ended_known
    after = checked(table, {**kept, **cleaned})
    for column, value in values.items():
        if value is None and after.get(column) is not None and column in before:
            raise BadInput(f"{column.removesuffix('_id')} cannot be empty", remedy="give it a value")
    return after


def cite(door: Door, target: Target, word: Word, field: str | None = None, value: str | None = None) -> None:
    """Say who says so, and what they say of a field where that is not what is recorded.

    Nothing where no source is named.
    """
    if word.source_id is None:
        return
    table = "entity" if target.table in set(Kind) else target.table
    values = held({
        "source_id": word.source_id, "locator": word.locator, "quote": word.quote,
        "asserted_by_id": word.asserted_by_id, "stance": word.stance, "field": field, "value": value,
        f"{table}_id": target.row_id,
    })  # fmt: skip
    said_before = [values.get(name) for name in CITATION.identity[1:]]
    key = row_id(
        CITATION.prefix, f"{table}:{target.row_id}", *(None if v is None else str(v) for v in said_before)
    )
    door.set_row("citation", key, checked("citation", tidy({**values, "id": key})))


def end(location: Location, target: Target, on: str, word: Word, reason: Reason) -> int | None:
    """End a seat, a post, a body or an organisation on a day, or on an unknown one; the change."""
    unknown = on == _AT_AN_UNKNOWN_DATE
    column = _ENDS.get(target.table, "end_date")
    known = set(tables_by_name()[target.table].model_fields)
    if column not in known or (unknown and "knowledge" not in known):
        raise BadInput(f"a {target.table.replace('_', ' ')} has no end", where=target.row_id)
    values = {"knowledge": str(Knowledge.ended_unknown)} if unknown else {column: _day(on)}
    with changing(location, reason._replace(kind=ChangeKind.end, source_id=word.source_id)) as door:
        set_fields(door, target, dict(values), word)
    return door.change


def _day(text: str) -> str:
    try:
        return str(PartialDate(text))
    except ValueError as problem:
        raise BadInput(str(problem), where="--on") from problem
