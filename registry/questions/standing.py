"""Which changes stand, and which were taken back: what undo and redo are about."""

from __future__ import annotations

from collections.abc import Container

from registry.frozen import Frozen
from registry.store.reading import Reader

_NO_FACTS = "'undo', 'redo', 'disclose'"


class ChangeMade(Frozen):
    """A change, and how many records it touched."""

    number: int
    at: str
    who: str
    why: str
    records: int
    undoes: int | None


class _Link(Frozen):
    number: int
    undoes: int


class _Number(Frozen):
    number: int


def last_change(reader: Reader) -> int:
    """The number of the newest change; 0 where nothing was ever changed."""
    return reader.number("SELECT coalesce(max(id), 0) FROM change")


def taken_back(reader: Reader) -> dict[int, int]:
    """Each change that is taken back now, with the change that did it."""
    links = reader.rows("SELECT id, undoes FROM change WHERE undoes IS NOT NULL ORDER BY id DESC", _Link)
    gone: dict[int, int] = {}
    # The newest first: whether it stands is settled before what it took back is looked at.
    for number, target in links:
        if number not in gone:
            gone[target] = number
    return gone


def change_made(reader: Reader, number: int) -> ChangeMade | None:
    """The change of that number."""
    return reader.one(
        """SELECT change.id, change.at, change.who, change.why,
               (SELECT count(DISTINCT record_id) FROM change_entry WHERE change_id = change.id), change.undoes
        FROM change WHERE change.id = :number""",
        ChangeMade,
        number=number,
    )


def last_standing(
    reader: Reader, after: int = 0, who: str | None = None, among: Container[int] | None = None
) -> ChangeMade | None:
    """The newest change that stands, of those after a number, by somebody and ``among`` some numbers."""
    by = "" if who is None else "AND who = :who"
    parameters: dict[str, str | int] = {"after": after} | ({} if who is None else {"who": who})
    found = reader.rows(
        f"SELECT id FROM change WHERE kind NOT IN ({_NO_FACTS}) AND id > :after {by} ORDER BY id DESC",
        _Number,
        **parameters,
    )
    gone = taken_back(reader)
    standing = (row.number for row in found if row.number not in gone)
    number = next((number for number in standing if among is None or number in among), None)
    return None if number is None else change_made(reader, number)
