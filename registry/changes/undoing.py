"""Taking changes back, and taking that back again.

A change is taken back by a change of its own, so the journal only ever grows. Whatever was built on
it since stands in the way, and is named.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlalchemy import Connection, select

from registry.changes.door import Door, changing
from registry.changes.journal import CHANGE, ENTRY, Reason, change_numbered, entries_of
from registry.changes.rows import RowsRefused, Step, Values, from_text, rows_of
from registry.errors import BadInput
from registry.models import Change, ChangeEntry
from registry.store.location import Location
from registry.terms.evidence import ChangeKind

_TAKING_BACK = (ChangeKind.undo, ChangeKind.redo)
_NOT_TAKEN_BACK = (*_TAKING_BACK, ChangeKind.disclose)
"""What ``undo`` passes by where no change is named: what was read cannot be unread."""
_AGAIN = re.compile(r"^(?:redo change \d+: )+")


def undo(location: Location, number: int | None = None, *, who: str | None = None) -> int:
    """Take back a change, the last one that stands where none is named; the number of the new change.

    Raises BadInput where there is no such change, where it was taken back already, where it erased
    something, or where something was built on it since.
    """
    with changing(location, Reason("undo", ChangeKind.undo, who)) as door:
        target = _standing(door.connection, number)
        door.because(Reason(f"undo change {target.id}: {target.why}", ChangeKind.undo, who, None, target.id))
        take_back(door, target)
    return _made(door)


def redo(location: Location, number: int | None = None, *, who: str | None = None) -> int:
    """Take back an undo, the last one that stands where no change is named; the number of the new change.

    ``number`` is the change to do again. Raises BadInput as :func:`undo` does.
    """
    with changing(location, Reason("redo", ChangeKind.redo, who)) as door:
        undone = _undo_of(door.connection, number)
        original = change_numbered(door.connection, undone.undoes or 0)
        # What was done again before is not told with each time that it was.
        why = _AGAIN.sub("", original.why if original else undone.why)
        door.because(Reason(f"redo change {undone.undoes}: {why}", ChangeKind.redo, who, None, undone.id))
        take_back(door, undone)
    return _made(door)


def _made(door: Door) -> int:
    if door.change is None:
        raise BadInput("the change left nothing to take back")
    return door.change


def changes_taken_back(connection: Connection) -> dict[int, int]:
    """Each change that is taken back now, with the change that did it."""
    links = connection.execute(
        select(CHANGE.c.id, CHANGE.c.undoes).where(CHANGE.c.undoes.is_not(None)).order_by(CHANGE.c.id.desc())
    ).all()
    gone: dict[int, int] = {}
    # The newest first: whether it stands is settled before what it took back is looked at.
    for number, target in links:
        if number not in gone:
            gone[target] = number
    return gone


def _standing(connection: Connection, number: int | None) -> Change:
    gone = changes_taken_back(connection)
    if number is None:
        found = connection.execute(
            select(CHANGE.c.id).where(CHANGE.c.kind.not_in(_NOT_TAKEN_BACK)).order_by(CHANGE.c.id.desc())
        ).scalars()
        number = next((key for key in found if key not in gone), None)
        if number is None:
            raise BadInput("there is nothing to undo")
    change = change_numbered(connection, number)
    if change is None:
        raise BadInput(f"there is no change {number}", remedy="interlock history lists them")
    if number in gone:
        raise BadInput(
            f"change {number} was taken back already, by change {gone[number]}",
            remedy=f"interlock redo {number} does it again",
        )
    if change.kind == ChangeKind.erase:
        raise BadInput(f"change {number} erased personal data; that has no way back")
    if change.kind == ChangeKind.disclose:
        raise BadInput(f"change {number} says that contact details were read; there is nothing to take back")
    return change


def _undo_of(connection: Connection, number: int | None) -> Change:
    gone = changes_taken_back(connection)
    if number is None:
        kinds = connection.execute(
            select(CHANGE.c.id).where(CHANGE.c.kind == ChangeKind.undo).order_by(CHANGE.c.id.desc())
        ).scalars()
        found = next((key for key in kinds if key not in gone), None)
        if found is None:
            raise BadInput("there is nothing to redo")
        ordinary = CHANGE.c.kind.not_in(_NOT_TAKEN_BACK)
        later = connection.execute(select(CHANGE.c.id).where(ordinary, CHANGE.c.id > found)).scalars().all()
        if any(key not in gone for key in later):
            raise BadInput(
                "other changes were made since the last undo",
                remedy="name what to do again: interlock redo CHANGE",
            )
    elif number in gone:
        found = gone[number]
    else:
        raise BadInput(f"change {number} stands", remedy="interlock history shows what was undone")
    change = change_numbered(connection, found)
    assert change is not None  # noqa: S101 - its number was just read
    return change


def take_back(door: Door, change: Change) -> None:
    """Bring every row back to where it was before the change, the last one first."""
    entries = list(reversed(entries_of(door.connection, change.id)))
    if any(entry.salt is None for entry in entries):
        raise BadInput(f"change {change.id} held personal data that were erased; it cannot be taken back")
    states = _states(door.connection, entries)
    steps = []
    for entry in entries:
        key = (entry.table_name, entry.row_id)
        before, after = from_text(entry.before), from_text(entry.after)
        if states.get(key) != after:
            raise _stands_in_the_way(door.connection, change.id, *key)
        steps.append(Step(*key, after, before))
        states[key] = before
    try:
        # A savepoint: after a refusal the journal is still to be asked what stands in the way.
        with door.connection.begin_nested():
            door.take(steps)
    except RowsRefused as problem:
        raise _built_on(door.connection, change.id, steps, problem) from problem


def _states(connection: Connection, entries: Sequence[ChangeEntry]) -> dict[tuple[str, str], Values | None]:
    wanted: dict[str, set[str]] = {}
    for entry in entries:
        wanted.setdefault(entry.table_name, set()).add(entry.row_id)
    return {
        (table, key): values
        for table, ids in wanted.items()
        for key, values in rows_of(connection, table, ids).items()
    }


def _stands_in_the_way(connection: Connection, number: int, table: str, row_id: str) -> BadInput:
    later = connection.execute(
        select(ENTRY.c.change_id)
        .where(ENTRY.c.table_name == table, ENTRY.c.row_id == row_id, ENTRY.c.change_id > number)
        .order_by(ENTRY.c.change_id.desc())
        .limit(1)
    ).scalar()
    named = f"{table.replace('_', ' ')} {row_id}"
    remedy = f"undo change {later} first" if later else "interlock verify says more"
    return BadInput(f"change {number} cannot be taken back: {named} was changed since", remedy=remedy)


def _built_on(connection: Connection, number: int, steps: Sequence[Step], problem: RowsRefused) -> BadInput:
    """The first later change that speaks of a row that would go."""
    for step in steps:
        if step.after is None:
            later = connection.execute(
                select(ENTRY.c.change_id)
                .where(
                    ENTRY.c.change_id > number, ENTRY.c.after.contains(f'"{step.row_id}"', autoescape=True)
                )
                .order_by(ENTRY.c.change_id.desc())
                .limit(1)
            ).scalar()
            if later:
                return BadInput(
                    f"change {number} cannot be taken back: change {later} builds on {step.row_id}",
                    remedy=f"undo change {later} first",
                )
    return BadInput(f"change {number} cannot be taken back: {problem.what}")
