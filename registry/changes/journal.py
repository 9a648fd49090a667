"""Writing the journal: one change with its entries, sealed over the change before."""

from __future__ import annotations

import getpass
import hashlib
import time
from collections.abc import Iterable

from sqlalchemy import Connection, func, insert, select, update

from registry.changes.rows import Step, as_text, insert_rows
from registry.frozen import Frozen
from registry.models import Change, ChangeEntry, metadata
from registry.seals import BEGINNING, leaf_of, new_salt
from registry.terms.evidence import ChangeKind
from registry.text import clean

_WAITING = 5000  # entries held before they are written

CHANGE, ENTRY = metadata.tables["change"], metadata.tables["change_entry"]


class Reason(Frozen):
    """Why something is changed: what for, by whom, on whose word, and what it takes back."""

    why: str
    kind: ChangeKind = ChangeKind.load
    who: str | None = None
    source_id: str | None = None
    undoes: int | None = None


class Pen:
    """Writes the entries of one change, a bounded number of them held at a time."""

    def __init__(self, connection: Connection, reason: Reason) -> None:
        self._connection = connection
        head = connection.execute(
            select(CHANGE.c.id, CHANGE.c.at, CHANGE.c.digest).order_by(CHANGE.c.id.desc()).limit(1)
        ).first()
        last, at, before = head or (0, "", BEGINNING)
        self.number: int = last + 1
        self._seal = hashlib.sha256(before.encode())
        self._entries: list[dict[str, object]] = []
        self.written = 0
        # A clock that goes back does not bring the journal out of order.
        self._at = max(now(), at)
        self._change = change_row(self.number, self._at, reason)

    def because(self, reason: Reason) -> None:
        """Say why anew, before anything is written."""
        assert not self.written, "what was written already said why"  # noqa: S101
        self._change = change_row(self.number, self._at, reason)

    def write(self, steps: Iterable[tuple[Step, str]]) -> None:
        """Note the steps, each with the record whose history it belongs to."""
        for step, record_id in steps:
            self.written += 1
            before, after = as_text(step.before), as_text(step.after)
            salt = new_salt()
            leaf = leaf_of(salt, record_id, step.table, step.row_id, before, after)
            self._entries.append(
                {
                    "change_id": self.number,
                    "position": self.written,
                    "record_id": record_id,
                    "table_name": step.table,
                    "row_id": step.row_id,
                    "before": before,
                    "after": after,
                    "salt": salt,
                    "leaf": leaf,
                }
            )
        if len(self._entries) >= _WAITING:
            self._put_down()

    def _put_down(self) -> None:
        if not self._entries:
            return
        if self._entries[0]["position"] == 1:
            self._connection.execute(insert(CHANGE), [self._change])
            self._seal.update(str(self._change["leaf"]).encode())
        for entry in self._entries:
            self._seal.update(str(entry["leaf"]).encode())
        insert_rows(self._connection, ENTRY, ENTRY.columns.keys(), self._entries)
        self._entries = []

    def close(self) -> int | None:
        """Seal the change; its number, or None where nothing changed."""
        self._put_down()
        if not self.written:
            return None
        sealed = update(CHANGE).where(CHANGE.c.id == self.number).values(digest=self._seal.hexdigest())
        self._connection.execute(sealed)
        return self.number


def change_row(number: int, at: str, reason: Reason) -> dict[str, object]:
    """A change as its row, with its leaf; the digest comes when its entries are known."""
    said = {
        "id": number,
        "at": at,
        "who": clean(reason.who or user_name()) or "unknown",
        "why": clean(reason.why),
        "kind": str(reason.kind),
        "source_id": reason.source_id,
        "undoes": reason.undoes,
    }
    salt = new_salt()
    return {**said, "salt": salt, "leaf": leaf_of(salt, *said.values()), "digest": ""}


def entries_of(connection: Connection, number: int) -> list[ChangeEntry]:
    """The entries of a change in their order."""
    found = connection.execute(select(ENTRY).where(ENTRY.c.change_id == number).order_by(ENTRY.c.position))
    return [ChangeEntry(**row) for row in found.mappings()]


def change_numbered(connection: Connection, number: int) -> Change | None:
    """The change, or None where there is none of that number."""
    row = connection.execute(select(CHANGE).where(CHANGE.c.id == number)).mappings().first()
    return None if row is None else Change(**row)


def last_change(connection: Connection) -> int:
    """The number of the newest change; 0 where nothing was ever changed."""
    return int(connection.execute(select(func.coalesce(func.max(CHANGE.c.id), 0))).scalar_one())


def now() -> str:
    """The moment in UTC, ISO 8601 to the second."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def user_name() -> str:
    """Who makes changes where nobody is named: the user of this machine."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
