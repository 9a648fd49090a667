"""The journal in the own format: every change with its entries and seals, word for word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Connection, Integer, insert, select

from registry.changes.chain import misshapen
from registry.changes.journal import CHANGE, ENTRY
from registry.changes.rows import from_text
from registry.errors import BadInput
from registry.exchange.own.yaml_nodes import Fields, Listing, Node, Words
from registry.terms.evidence import ChangeKind

JOURNAL_FILE = "journal.yaml"
_RESTRICTED = "contact_detail"
_LARGEST = 2**31 - 1  # that both databases hold in an INTEGER


def journal_document(connection: Connection, *, contacts: bool) -> Iterator[dict[str, object]]:
    """The changes in their order. Without ``contacts``, of an entry about one its seal alone is told."""
    entries = connection.execution_options(yield_per=5000).execute(
        select(ENTRY).order_by(ENTRY.c.change_id, ENTRY.c.position)
    )
    by_change: dict[int, list[dict[str, object]]] = {}
    for row in entries.mappings():
        told = {key: value for key, value in row.items() if value is not None and key != "change_id"}
        if not contacts and _is_restricted(row["table_name"], row["before"], row["after"]):
            told = {key: value for key, value in told.items() if key not in ("before", "after", "salt")}
        by_change.setdefault(row["change_id"], []).append({key: str(value) for key, value in told.items()})
    for change in connection.execute(select(CHANGE).order_by(CHANGE.c.id)).mappings():
        told = {key: str(value) for key, value in change.items() if value is not None}
        yield {**told, "entries": by_change.get(change["id"], [])}


def _is_restricted(table: str, *states: str | None) -> bool:
    """Whether an entry tells how somebody is reached: the detail itself, or a passage that has it."""
    if table == _RESTRICTED:
        return True
    if table == "waiting":
        kept = [str(row.get("told", "{}")) for state in states if (row := from_text(state))]
        return any(f'"{_RESTRICTED}s"' in told for told in kept)
    return table == "citation" and any(f"{_RESTRICTED}_id" in (from_text(state) or {}) for state in states)


def write_journal(connection: Connection, node: Node) -> int:
    """Put a journal that was read from a file into a registry that has none; how many changes it has.

    Raises BadInput where it is no journal.
    """
    if not isinstance(node, Listing):
        raise BadInput("'journal' should be a list of changes", where=str(node.at))
    for member in node.members:
        change = _fields(member)
        row = {column.name: _value(change, column) for column in CHANGE.columns}
        if row["kind"] not in set(ChangeKind):
            raise BadInput(f"there is no kind of change {row['kind']!r}", where=str(change.at))
        number = int(str(row["id"]))
        entries = [_entry(_fields(entry), number) for entry in _entries(change)]
        connection.execute(insert(CHANGE), [row])
        if entries:
            connection.execute(insert(ENTRY), entries)
    return len(node.members)


def _entries(change: Fields) -> list[Node]:
    listed = change.entries.get("entries")
    if listed is None or (isinstance(listed, Words) and listed.text is None):
        return []
    if not isinstance(listed, Listing):
        raise BadInput("'entries' should be a list", where=str(listed.at))
    return listed.members


def _entry(fields: Fields, change: int) -> dict[str, object]:
    row = {column.name: _value(fields, column) for column in ENTRY.columns if column.name != "change_id"}
    states = (None if row[key] is None else str(row[key]) for key in ("before", "after"))
    wrong = misshapen(str(row["table_name"]), str(row["row_id"]), *states)
    if wrong is not None:
        raise BadInput(wrong, where=str(fields.at))
    return {**row, "change_id": change}


def _fields(node: Node) -> Fields:
    if not isinstance(node, Fields):
        raise BadInput("a change should have fields", where=str(node.at))
    return node


def _value(fields: Fields, column: Column[Any]) -> str | int | None:
    """What a column is given. What must be there may be empty, but it must be there."""
    node, name = fields.entries.get(column.name), column.name
    number = isinstance(column.type, Integer)
    if node is None:
        if column.nullable:
            return None
        raise BadInput(f"{name} is missing", where=str(fields.at))
    if not isinstance(node, Words):
        raise BadInput(f"{name} should be a {'number' if number else 'text'}", where=str(node.at))
    if number:
        return _number(node, name)
    return node.text if column.nullable else node.text or ""


def _number(node: Words, name: str) -> int:
    text = node.text or ""
    # The length first: int() takes no text of thousands of digits.
    if not (
        text.isascii() and text.isdecimal() and len(text) <= len(str(_LARGEST)) and int(text) <= _LARGEST
    ):
        raise BadInput(f"{name} should be a number of at most {_LARGEST}", where=str(node.at))
    return int(text)
