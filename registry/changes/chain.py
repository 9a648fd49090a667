"""Does the journal's chain hold: each change sealed over the one before, each entry joined to the last?"""

from __future__ import annotations

import json
from collections.abc import Iterator

from sqlalchemy import Connection, RowMapping, select

from registry.changes.rows import all_rows, as_text
from registry.models import metadata
from registry.models.catalogue import tables_by_name
from registry.seals import BEGINNING, digest_left, digest_of, leaf_of
from registry.terms.evidence import ChangeKind

_CHANGE, _ENTRY = metadata.tables["change"], metadata.tables["change_entry"]

CHANGE_SAYS = ("id", "at", "who", "why", "kind", "source_id", "undoes")
ENTRY_SAYS = ("record_id", "table_name", "row_id", "before", "after")
"""What the leaf of a change and of an entry covers."""
VOUCHES = _ENTRY.name
"""The table that an erasure names in its entry with the digests of what it left of others.

Its ``after`` has them by where they are: ``2/1`` for an entry, ``2`` for a change.
"""
_LEFT_OUT = ("contact_detail", "citation")  # entries of which a shared journal tells the seal alone


def state_of(text: str | None) -> int | None:
    """A row's state in as little memory as tells two states apart."""
    return None if text is None else hash(text)


class Seals:
    """Reads the journal once, from the beginning."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._left = _vouched_for(connection)
        self.changes = self.entries = 0
        self.last_states: dict[tuple[str, str], int | None] = {}
        """How the last entry for each row left it."""

    def broken(self) -> Iterator[tuple[str, str]]:
        """What does not hold, and where."""
        changes = self._connection.execute(select(_CHANGE).order_by(_CHANGE.c.id)).mappings().all()
        entries = iter(self._entries())
        entry = next(entries, None)
        digest, at = BEGINNING, ""
        for number, change in enumerate(changes, start=1):
            self.changes += 1
            where = f"change {change['id']}"
            if change["id"] != number:
                yield "changes are missing before this one", where
            leaves = [change["leaf"]]
            if self._says_otherwise(change, CHANGE_SAYS, change["id"], str(change["id"])):
                yield "the change is not what was sealed", where
            if change["at"] < at:
                yield "the change is dated before the one before it", where
            position = 0
            while entry is not None and entry["change_id"] == change["id"]:
                position += 1
                leaves.append(entry["leaf"])
                yield from self._joined(entry, f"{where}, {entry['table_name']} {entry['row_id']}", position)
                entry = next(entries, None)
            digest, at = digest_of(digest, leaves), change["at"]
            if digest != change["digest"]:
                yield "the chain is broken: the digest is not that of the journal up to here", where
                digest = change["digest"]

    def _entries(self) -> Iterator[RowMapping]:
        ordered = select(_ENTRY).order_by(_ENTRY.c.change_id, _ENTRY.c.position)
        yield from self._connection.execution_options(yield_per=5000).execute(ordered).mappings()

    def _joined(self, entry: RowMapping, where: str, position: int) -> Iterator[tuple[str, str]]:
        self.entries += 1
        if entry["position"] != position:
            yield "entries are missing", where
        if self._says_otherwise(entry, ENTRY_SAYS, entry["change_id"], _where(entry)):
            yield "the entry is not what was sealed", where
        wrong = misshapen(entry["table_name"], entry["row_id"], entry["before"], entry["after"])
        if wrong is not None:
            yield wrong, where
        if entry["table_name"] == VOUCHES:
            return
        key = (entry["table_name"], entry["row_id"])
        if self.last_states.get(key) != state_of(entry["before"]):
            yield "the journal does not join: before is not the last after", where
        self.last_states[key] = state_of(entry["after"])

    def _says_otherwise(self, row: RowMapping, names: tuple[str, ...], change: int, where: str) -> bool:
        """Whether a row is not what its leaf covers; without salt, not what a later erasure left of it."""
        said = [_plain(row[key]) for key in names]
        if row["salt"] is not None:
            return bool(row["leaf"] != leaf_of(row["salt"], *said))
        if "before" in names and row["table_name"] in _LEFT_OUT and row["before"] is row["after"] is None:
            return False  # it says nothing
        left = digest_left(row["leaf"], *said)
        return not any(later > change and left == digest for later, digest in self._left.get(where, ()))


def journal_disagreements(
    connection: Connection, checked: dict[str, int] | None = None
) -> Iterator[tuple[str, str]]:
    """Where the journal does not hold or account for a row; ``checked`` is told how much there was."""
    seals = Seals(connection)
    yield from seals.broken()
    last = seals.last_states
    for name in tables_by_name():
        for row in all_rows(connection, name):
            key = (name, str(row["id"]))
            if last.pop(key, None) != state_of(as_text(row)):
                yield "the row is not as the journal left it", " ".join(key)
    for key, state in last.items():
        if state is not None:
            yield "the row is gone, and the journal does not say so", " ".join(key)
    if checked is not None:
        checked["changes"], checked["journal_entries"] = seals.changes, seals.entries


def misshapen(table: str, row_id: str, *states: str | None) -> str | None:
    """What is wrong with an entry that tells of no row that the registry can have; None where all is well."""
    if table != VOUCHES and table not in tables_by_name():
        return f"there is no table {table!r}"
    for state in states:
        row = None if state is None else _object(state)
        if state is not None and row is None:
            return "the entry does not tell a row: before and after should be JSON objects"
        if row is not None and table != VOUCHES and row.get("id") != row_id:
            return "the entry tells another row than it names"
    return None


def _object(text: str) -> dict[str, str | int] | None:
    """A row as the journal writes it, where the text is one."""
    try:
        row = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(row, dict) or not all(isinstance(value, (str, int)) for value in row.values()):
        return None
    return row


def _vouched_for(connection: Connection) -> dict[str, list[tuple[int, str]]]:
    """What erasures left of entries and changes: their digests, each with the change that vouches."""
    told = (
        select(_ENTRY.c.change_id, _ENTRY.c.after)
        .join(_CHANGE, _CHANGE.c.id == _ENTRY.c.change_id)
        .where(_ENTRY.c.table_name == VOUCHES, _CHANGE.c.kind == ChangeKind.erase)
    )
    left: dict[str, list[tuple[int, str]]] = {}
    for change, text in connection.execute(told):
        for where, digest in (_object(text or "") or {}).items():
            left.setdefault(where, []).append((change, str(digest)))
    return left


def _where(entry: RowMapping) -> str:
    return f"{entry['change_id']}/{entry['position']}"


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, int) else str(value)
