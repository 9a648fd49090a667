"""Writing a registry in its own format: a folder of YAML in a stable order, fit for git.

A file for each list of records. Every row has its id, so that reading the folder back finds the
row again however it was corrected. Contact details leave only when they are asked for by name.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

import yaml
from sqlalchemy import Connection
from sqlmodel import SQLModel

from registry.changes.belonging import target_of
from registry.changes.rows import Values, all_rows
from registry.errors import CannotWrite
from registry.exchange.incoming.entering.waiting import without_contacts
from registry.exchange.own.journal_file import JOURNAL_FILE, journal_document
from registry.frozen import Frozen
from registry.models import Citation
from registry.models.catalogue import RECORDS, Part, Record, field_columns
from registry.store.location import Location
from registry.store.writing import inspecting

_RESTRICTED = "contact_detail"
_ENTITY_KEYS = ("acronym", "description", "redirect_to")
_LIBRARY = getattr(yaml, "CSafeDumper", yaml.SafeDumper)  # ten times as fast, where it was built

Document = dict[str, object]


class Exported(Frozen):
    """What was written: the files' names, and how many records and rows."""

    files: tuple[str, ...]
    records: int
    rows: int


def export_folder(
    location: Location, folder: str, *, contacts: bool = False, journal: bool = False
) -> Exported:
    """Write the registry into the folder: made where it is missing, other files in it stay.

    The files of an earlier export are replaced, and removed where they would be empty. Raises
    CannotWrite.
    """
    with inspecting(location) as connection:
        rows = _Rows(connection, contacts=contacts)
        documents = {f"{record.key}.yaml": list(rows.documents(record)) for record in RECORDS}
        told = list(journal_document(connection, contacts=contacts)) if journal else []
    try:
        os.makedirs(folder, exist_ok=True)
        for record in RECORDS:
            _write(folder, f"{record.key}.yaml", record.key, documents[f"{record.key}.yaml"])
        _write(folder, JOURNAL_FILE, "journal", told)
    except OSError as problem:
        reason = os.strerror(problem.errno or 0)
        raise CannotWrite(f"cannot write: {reason}", where=folder, remedy="name another folder") from problem
    written = [name for name, records in documents.items() if records] + ([JOURNAL_FILE] if told else [])
    return Exported(tuple(written), sum(map(len, documents.values())), rows.written)


def own_beginnings() -> dict[str, bytes]:
    """How each file that :func:`export_folder` writes begins, by its name: so it knows its own again."""
    lists = {f"{record.key}.yaml": f"{record.key}:\n- id: ".encode() for record in RECORDS}
    return {**lists, JOURNAL_FILE: b"journal:\n"}


def _write(folder: str, name: str, key: str, records: list[Document]) -> None:
    path = os.path.join(folder, name)
    if not records:
        if os.path.exists(path):
            os.remove(path)
        return
    # Beside its place first: a half-written file would be read as if it were all.
    with open(f"{path}.part", "w", encoding="utf-8", newline="\n") as file:
        yaml.dump(
            {key: records}, file, Dumper=_LIBRARY, allow_unicode=True, sort_keys=False, width=110,
            default_flow_style=False,
        )  # fmt: skip
    os.replace(f"{path}.part", path)


class _Rows:
    """The rows of a registry, gathered by what they belong to."""

    def __init__(self, connection: Connection, *, contacts: bool) -> None:
        self._connection, self._contacts = connection, contacts
        self._entities = {str(row["id"]): row for row in all_rows(connection, "entity")}
        self._cited: dict[tuple[str, str], list[Values]] = {}
        for citation in all_rows(connection, "citation"):
            self._cited.setdefault(target_of(citation), []).append(citation)
        self._parts: dict[str, dict[str, list[Values]]] = {}
        self.written = 0

    def documents(self, record: Record) -> Iterator[Document]:
        """The records of one list, in the order of their ids."""
        for row in all_rows(self._connection, str(record.kind)):
            entity = self._entities[str(row["id"])]
            self.written += 1
            document: Document = {"id": entity["id"], "name": entity["name"]}
            document |= {key: entity[key] for key in _ENTITY_KEYS if key in entity}
            document |= _said(row, _fields(record.table))
            for part in record.parts:
                if part_documents := list(self._part_documents(part, str(row["id"]))):
                    document[part.key] = part_documents
            yield self._with_sources(document, "entity", str(row["id"]))

    def _part_documents(self, part: Part, owner: str) -> Iterator[Document]:
        table = str(part.table.__tablename__)
        if table == _RESTRICTED and not self._contacts:
            return
        if table not in self._parts:
            self._parts[table] = {}
            for row in all_rows(self._connection, table):
                if table == "waiting" and not self._contacts:
                    row["told"] = without_contacts(str(row["told"]))
                self._parts[table].setdefault(str(row[part.owner]), []).append(row)
        fields = {key: column for key, column in _fields(part.table).items() if column != part.owner}
        for row in sorted(self._parts[table].get(owner, []), key=lambda row: _order(row, part.identity)):
            self.written += 1
            # That there is no position has to be said: the place in the list would be taken for it.
            placed: Document = {"position": ""} if part.is_ordered else {}
            yield self._with_sources({"id": row["id"], **placed, **_said(row, fields)}, table, str(row["id"]))

    def _with_sources(self, document: Document, table: str, row_id: str) -> Document:
        cited = self._cited.get((table, row_id), [])
        self.written += len(cited)
        fields = _fields(Citation)
        targets = {f"{table}_id"}
        sources = [
            {"id": row["id"], **_said({k: v for k, v in row.items() if k not in targets}, fields)}
            for row in sorted(cited, key=lambda row: _order(row, ("source_id", "locator", "field", "quote")))
        ]
        return {**document, "sources": sources} if sources else document


def _fields(table: type[SQLModel]) -> dict[str, str]:
    return {name: column for name, column in field_columns(table).items() if name != "id"}


def _said(row: Values, fields: dict[str, str]) -> Document:
    """The columns that hold something, under the names that people write, each as text."""
    return {key: _text(row[column]) for key, column in fields.items() if column in row}


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _order(row: Values, columns: Iterable[str]) -> tuple[str, ...]:
    return (*(str(row.get(column, "")) for column in columns), str(row["id"]))
