"""Records, parts of records and passages added, each with who says so."""

from __future__ import annotations

import unicodedata

from sqlalchemy import select

from registry.changes.door import Door, changing, existing
from registry.changes.editing import Target, Word, cite, target_named
from registry.changes.journal import Reason
from registry.changes.rows import Values, held, rows_of, tidy
from registry.changes.wording import (
    ENTITY_FIELDS,
    Said,
    checked,
    column_values,
    fields_of,
    meant_by,
    part_tables,
    record_of_kind,
    said,
)
from registry.errors import BadInput
from registry.models import TermsOfReference, metadata
from registry.models.catalogue import RECORDS, Part, row_id
from registry.questions.naming import record_named
from registry.questions.searching import WORDS
from registry.store.location import Location
from registry.store.reading import reading
from registry.terms.evidence import ChangeKind
from registry.terms.kinds import Kind, Knowledge
from registry.terms.mechanisms import PostProjectRole
from registry.text import fold


def add(location: Location, what: str, words: list[str], word: Word, reason: Reason) -> tuple[Target, int]:
    """Add a record (``organisation``) or a part of one (``seat``); what was made, and the change.

    A part names its record by ``of=NAME`` or by the field of its own (``mechanism=NAME``). Raises
    BadInput, UnknownName, AmbiguousName.
    """
    what, kind = meant_by(what)
    fields = said(words)
    with changing(location, reason._replace(kind=ChangeKind.add, source_id=word.source_id)) as door:
        if what == "citation":
            target = _add_citation(door, location, fields, word)
        elif kind is not None:
            target = _add_record(door, location, kind, fields)
        else:
            target = add_part(door, location, what, fields)
        if target.table != "citation":
            cite(door, target, word)
        made = door.row(*target) or {}
        if any(made.get(field.field) == PostProjectRole.not_stated for field in fields):
            # Only who says so makes it more than that nothing is known.
            cite(door, target, word, field="post_project_role")
    if door.change is None:
        raise BadInput("this passage is cited for it already")
    return target, door.change


def _add_citation(door: Door, location: Location, fields: list[Said], word: Word) -> Target:
    """One more passage for something that is recorded, or one that says otherwise."""
    given = {field.field: field.value for field in fields}
    if word.source_id is None:
        raise BadInput("a citation without source", remedy="add --source NAME")
    if not given.get("of") or set(given) - {"of", "field", "value"}:
        raise BadInput("what is it about?", remedy="of=NAME or of=ID, and where wanted field=… and value=…")
    target = target_named(location, str(given["of"]))
    cite(door, target, word, field=given.get("field"), value=given.get("value"))
    return Target("citation", target.row_id)


def _add_record(door: Door, location: Location, kind: Kind, fields: list[Said]) -> Target:
    given = {field.field: field.value for field in fields}
    name = given.get("name")
    if not name:
        raise BadInput("a record without a name", remedy="add name=…")
    wanted = given.pop("id", None)
    if not wanted:
        _refuse_second_name(door, name, kind)
    new_id = wanted or unused_id(door, name, kind)
    if wanted and door.row("entity", wanted):
        raise BadInput(f"there is a record {wanted!r} already", remedy="choose another id, or edit that one")
    own = [field for field in fields if field.field not in (*ENTITY_FIELDS, "id")]
    with reading(location) as reader:
        values = column_values(reader, record_of_kind(kind).table, own)
    entity = {key: given[key] for key in ENTITY_FIELDS if given.get(key)}
    door.set_row("entity", new_id, checked("entity", tidy(held({**entity, "id": new_id, "kind": kind}))))
    door.set_row(str(kind), new_id, checked(str(kind), tidy(held({**values, "id": new_id, "kind": kind}))))
    return Target(str(kind), new_id)


def _refuse_second_name(door: Door, name: str, kind: Kind) -> None:
    entity, names = metadata.tables["entity"].c, metadata.tables["search_name"].c
    called_so = (
        select(entity.id)
        .join(metadata.tables["search_name"], names.entity_id == entity.id)
        .where(
            entity.kind == kind, names.folded == fold(name), names.source.not_in(["description", "initials"])
        )
    )
    found = door.connection.execute(called_so).scalar()
    if found is not None:
        raise BadInput(
            f"there is {kind.one} called so already: {found}",
            remedy=f"edit {found}, or give the new one an id of its own: id=…",
        )


def unused_id(door: Door, name: str, kind: Kind) -> str:
    """A readable id for a new record, made from its name; with a number where that is taken.

    A name without a letter that an id may have gives the kind and a number: ``organisation-1``.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = "-".join("".join(c if c.isalnum() else " " for c in plain).split())[:60].strip("-")
    candidate, number = slug or f"{kind}-1", 1
    while existing(door.connection, "entity", [candidate]):
        number += 1
        candidate = f"{slug or kind}-{number}"
    return candidate


def add_part(door: Door, location: Location, what: str, fields: list[Said]) -> Target:
    """Add a part of a record within an open change. Raises BadInput, UnknownName, AmbiguousName."""
    given = {field.field: field for field in fields}
    parts = part_tables()[what]
    owner_fields = {"of", *(part.owner.removesuffix("_id") for part in parts)} & set(given)
    owner_field = next(iter(sorted(owner_fields, key=lambda name: name != "of")), None)
    if owner_field is None or not given[owner_field].value:
        raise BadInput(f"whose {what.replace('_', ' ')} is it?", remedy="add of=NAME")
    with reading(location) as reader:
        kinds = [r.kind for r in RECORDS if any(part in parts for part in r.parts)]
        owner = record_named(reader, str(given[owner_field].value), kinds, at_least=WORDS)
        part = next(p for p in record_of_kind(Kind(owner.kind)).parts if p in parts)
        rest = [field for name, field in given.items() if name not in (owner_field, "id")]
        values = {**column_values(reader, part.table, rest), part.owner: owner.id}
    if part.table is TermsOfReference and not any(field.value for field in rest):
        known = ", ".join(name for name in fields_of(part.table) if f"{name}_id" != part.owner)
        raise BadInput("terms of reference that say nothing", remedy=f"add what they say: {known}")
    table = str(part.table.__tablename__)
    key = given["id"].value if "id" in given else _part_id(part, values)
    if not str(key).startswith(f"{part.prefix}-"):
        raise BadInput(f"the id of a {what.replace('_', ' ')} begins with {part.prefix}-", where=f"id={key}")
    if door.row(table, str(key)) is not None:
        raise BadInput(f"{owner.id} has this {what.replace('_', ' ')} already: {key}", remedy=f"edit {key}")
    row = checked(table, tidy(held({**values, "id": key})))
    if table == "seat" and "id" not in given:
        _refuse_second_seat(door, row)
    door.set_row(table, str(key), row)
    return Target(table, str(key))


_SEATED = ("organisation_id", "person_id", "country_id", "role")


def _refuse_second_seat(door: Door, seat: Values) -> None:
    """One row for a holder and a role: who sits there already does not sit down again."""
    for other in rows_of(door.connection, "seat", [str(seat["mechanism_id"])], by="mechanism_id").values():
        is_open = other["knowledge"] in (Knowledge.ongoing, Knowledge.unknown)
        if is_open and all(other.get(column) == seat.get(column) for column in _SEATED):
            raise BadInput(
                f"this seat is held already: {other['id']}",
                remedy=f"end or edit {other['id']}, or give the new one an id of its own: id=…",
            )


def _part_id(part: Part, values: dict[str, str | None]) -> str:
    probe = checked(str(part.table.__tablename__), tidy(held({**values, "id": "new"})))
    return row_id(
        part.prefix, *(None if (v := probe.get(name)) is None else str(v) for name in part.identity)
    )
