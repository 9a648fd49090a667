"""From marked YAML to rows: which keys a record may have, and what they must hold.

The keys are the columns of the record's table (``country`` for ``country_id``), the lists of its
parts from the catalogue, and ``sources``. Nothing is guessed: an unknown key, a word outside the
vocabulary or a date that is none is refused with its line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from pydantic import ValidationError
from sqlalchemy import inspect
from sqlmodel import SQLModel

from registry.changes.rows import Row, checked_row
from registry.changes.sense import refuse_nonsense
from registry.errors import BadInput
from registry.exchange.own.yaml_nodes import Fields, Listing, Node, Place, Words
from registry.frozen import Frozen
from registry.models import CITABLE, Citation, Entity
from registry.models.catalogue import CITATION, Part, Record, field_columns, row_id, table_name
from registry.text import fold

_SLUG_RULE = "is no id: small letters and digits, joined by hyphens"
_ENTITY_COLUMNS = ("id", "name", "acronym", "description", "redirect_to")


class Pointer(Frozen):
    """A reference to another record, to be checked when everything is read."""

    to: str
    table: str
    at: Place


class Rows(Frozen):
    """What files hold: rows and where each stands, where records are described, what they point to."""

    rows: list[tuple[Row, Place]]
    described: dict[str, tuple[str, Place]]
    pointers: list[Pointer]


def read_records(listing: Listing, record: Record, source: str | None) -> Rows:
    """The rows of one list of records; ``source`` is cited where a citation names none."""
    found = Rows([], {}, [])
    for node in listing.members:
        if not isinstance(node, Fields):
            raise BadInput("should be a record with an id", where=str(node.at))
        _Reading(record, source, found).read(node)
    return found


def refuse_second(found: Rows, entity_id: str, place: Place) -> None:
    """Raise BadInput where the record was described before."""
    if entity_id in found.described:
        raise BadInput(
            f"{entity_id!r} is described twice, first at {found.described[entity_id][1]}",
            where=str(place),
            remedy="describe it once; elsewhere give it only parts and sources",
        )


class _Reading:
    def __init__(self, record: Record, source: str | None, found: Rows) -> None:
        self._record, self._source, self._found = record, source, found

    def read(self, fields: Fields) -> None:
        parts = {part.key: part for part in self._record.parts}
        own = field_columns(self._record.table) | {key: key for key in _ENTITY_COLUMNS}
        _refuse_unknown(fields, [*own, *parts, "sources"], f"a list of {self._record.key}")
        entity_id = _text(fields, "id")
        if entity_id is None:
            raise BadInput("a record without id", where=str(fields.at), remedy="give it a readable id")
        if "name" in fields.entries:
            self._describe(entity_id, fields)
        else:
            self._mention(entity_id, fields, own)
        for key, part in parts.items():
            for position, node in enumerate(_members(fields, key), start=1):
                self._part(part, entity_id, node, position)
        self._cite("entity", entity_id, fields)

    def _describe(self, entity_id: str, fields: Fields) -> None:
        refuse_second(self._found, entity_id, fields.at)
        values = {key: _text(fields, key) for key in _ENTITY_COLUMNS if key in fields.entries}
        if not fold(values.get("name") or ""):
            raise BadInput(
                "a name without a letter or digit",
                where=str(fields.at),
                remedy="give it one that can be found",
            )
        entity = _row(Entity, {**values, "kind": self._record.kind}, fields)
        values = self._columns_of(self._record.table, fields, skip=_ENTITY_COLUMNS[1:])
        self._keep(entity, fields)
        self._keep(_row(self._record.table, values, fields), fields)
        self._found.described[entity_id] = (str(self._record.kind), fields.at)

    def _mention(self, entity_id: str, fields: Fields, own: dict[str, str]) -> None:
        """A record described elsewhere gains parts and citations here, and nothing else."""
        described = [key for key in fields.entries if key in own and key != "id"]
        if described:
            raise BadInput(
                f"{entity_id!r} has {described[0]!r} but no name",
                where=str(fields.keys[described[0]]),
                remedy="describe a record once, with its name; elsewhere give it only parts and sources",
            )
        self._found.pointers.append(Pointer(entity_id, table_name(self._record.table), fields.at))

    def _part(self, part: Part, owner: str, node: Node, position: int) -> None:
        if not isinstance(node, Fields):
            raise BadInput(f"{part.key} should hold rows of key: value", where=str(node.at))
        allowed = [key for key, column in field_columns(part.table).items() if column != part.owner]
        _refuse_unknown(node, [*allowed, "sources"], part.key)
        values = self._columns_of(part.table, node) | {part.owner: owner}
        is_placed = "position" in values
        if part.is_ordered and not is_placed:
            values["position"] = str(position)
        row = _row(part.table, {**values, "id": values.get("id") or "new"}, node)
        if part.is_ordered and not is_placed:
            # Where the file does not say it, a row that is there already keeps its own.
            row = row._replace(says=row.says - {"position"})
        if "id" not in values:
            told = (row.values.get(name) for name in part.identity)
            row.values["id"] = row_id(part.prefix, *(None if value is None else str(value) for value in told))
        self._keep(row, node)
        self._cite(row.table, str(row.values["id"]), node)

    def _cite(self, target: str, target_id: str, fields: Fields) -> None:
        for node in _members(fields, "sources"):
            if not isinstance(node, Fields):
                raise BadInput("a source should have a locator and a quote", where=str(node.at))
            _refuse_unknown(node, _citation_keys(), "sources")
            values = {"source_id": self._source} | self._columns_of(Citation, node)
            if not values["source_id"]:
                raise BadInput("a citation without source", where=str(node.at), remedy="add source: its id")
            identity = [f"{target}:{target_id}", *(values.get(name) for name in CITATION.identity[1:])]
            values |= {
                f"{target}_id": target_id,
                "id": values.get("id") or row_id(CITATION.prefix, *identity),
            }
            if values["source_id"] == self._source:
                self._found.pointers.append(Pointer(str(self._source), "source", node.at))
            self._keep(_row(Citation, values, node), node)

    def _keep(self, row: Row, fields: Fields) -> None:
        self._found.rows.append((row, fields.at))

    def _columns_of(
        self, table: type[SQLModel], fields: Fields, skip: tuple[str, ...] = ()
    ) -> dict[str, str | None]:
        """The columns that the fields name, and a pointer for each that refers to a record."""
        values: dict[str, str | None] = {}
        targets = _tables_pointed_to(table)
        for key, column in field_columns(table).items():
            if key not in fields.entries or key in skip:
                continue
            # A key without value says that there is none; a key that is left out says nothing.
            value = _text(fields, key)
            values[column] = value
            if value and column in targets and column != "id":
                self._found.pointers.append(Pointer(value, targets[column], fields.entries[key].at))
        return values


@cache
def _tables_pointed_to(table: type[SQLModel]) -> dict[str, str]:
    """By column, the table that it refers to."""
    columns = inspect(table).local_table.c
    return {column.name: key.column.table.name for column in columns for key in column.foreign_keys}


def _members(fields: Fields, key: str) -> Iterator[Node]:
    node = fields.entries.get(key)
    if node is None or (isinstance(node, Words) and node.text is None):
        return
    if not isinstance(node, Listing):
        raise BadInput(f"{key!r} should be a list", where=str(node.at), remedy="begin each line with a dash")
    yield from node.members


@cache
def _citation_keys() -> tuple[str, ...]:
    targets = {f"{table}_id" for table in CITABLE}
    return tuple(key for key, column in field_columns(Citation).items() if column not in targets)


def _text(fields: Fields, key: str) -> str | None:
    node = fields.entries.get(key)
    if node is None:
        return None
    if not isinstance(node, Words):
        raise BadInput(f"{key!r} should be a single value", where=str(node.at))
    return node.text


def _refuse_unknown(fields: Fields, known: Sequence[str], what: str) -> None:
    for key, at in fields.keys.items():
        if key not in known:
            raise BadInput(
                f"{what}: no such key as {key!r}", where=str(at), remedy=f"known: {', '.join(known)}"
            )


def _row(table: type[SQLModel], values: dict[str, str | None], fields: Fields) -> Row:
    try:
        row = checked_row(table, values)
        refuse_nonsense(row.table, row.values)
    except ValidationError as problem:
        raise _explained(problem, fields) from problem
    except BadInput as problem:
        raise BadInput(problem.what, where=str(fields.at), remedy=problem.remedy) from problem
    return row


def _explained(problem: ValidationError, fields: Fields) -> BadInput:
    first = problem.errors()[0]
    column = str(first["loc"][0]) if first["loc"] else ""
    key = column if column in fields.entries else column.removesuffix("_id")
    node = fields.entries.get(key)
    where = str(node.at if node else fields.at)
    if first["type"] == "missing" or first["input"] is None:
        return BadInput(f"{key!r} is missing", where=where, remedy="every such row needs one")
    reason = first["msg"].removeprefix("Value error, ").removeprefix("Input ")
    reason = reason.replace("String should match pattern '^[a-z0-9]+(-[a-z0-9]+)*$'", _SLUG_RULE)
    if str(first["input"]) in reason:
        return BadInput(f"{key}: {reason}", where=where)
    return BadInput(f"{key}: {str(first['input'])[:60]!r} {reason}", where=where)
