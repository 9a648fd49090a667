"""Two editors of one record: the second is told what changed since they looked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from registry.changes.belonging import OWNER_COLUMN
from registry.changes.journal import CHANGE, ENTRY, last_change
from registry.changes.rows import from_text
from registry.errors import BadInput, InterlockError
from registry.terms.evidence import ChangeKind

if TYPE_CHECKING:
    from registry.changes.door import Door
    from registry.changes.editing import Target


_TOLD = 5  # changes that fit a line


class ChangedMeanwhile(InterlockError):
    """Somebody else changed the record since the editor looked. ``changes`` says what, field by field."""

    def __init__(self, record_id: str, changes: tuple[str, ...]) -> None:
        self.changes = changes
        super().__init__(
            f"{record_id} was changed meanwhile: {'; '.join(changes)}",
            remedy="look at it again, then repeat your change",
        )


def refuse_if_changed(door: Door, target: Target, seen: int) -> None:
    """Raise ChangedMeanwhile where the record has an entry after the change that was seen."""
    if seen > last_change(door.connection):
        raise BadInput(f"there is no change {seen} yet", where="--seen", remedy="show --json has the number")
    row = door.row(*target)
    record_id = str((row or {}).get(OWNER_COLUMN.get(target.table, "id"), target.row_id))
    # A row that is gone names no record any more: what became of it stands under its own id.
    concerned = ENTRY.c.record_id == record_id if row else ENTRY.c.row_id == target.row_id
    found = door.connection.execute(
        select(CHANGE.c.id, CHANGE.c.who, ENTRY.c.table_name, ENTRY.c.row_id, ENTRY.c.before, ENTRY.c.after)
        .join(CHANGE, CHANGE.c.id == ENTRY.c.change_id)
        .where(concerned, ENTRY.c.change_id > seen, CHANGE.c.kind != ChangeKind.disclose)
        .order_by(ENTRY.c.change_id, ENTRY.c.position)
    ).all()
    if found:
        told = [_told(*entry) for entry in found if entry.table_name != "citation"] or ["its sources changed"]
        more = [f"and {len(told) - _TOLD} more"] if len(told) > _TOLD else []
        raise ChangedMeanwhile(record_id, (*told[:_TOLD], *more))


def _told(number: int, who: str, table: str, row_id: str, before: str | None, after: str | None) -> str:
    was, became = from_text(before) or {}, from_text(after) or {}
    place = f"change {number} by {who}: {table.replace('_', ' ')} {row_id}"
    if not was or not became:
        return f"{place} {'was added' if became else 'was removed'}"
    if table == "contact_detail":
        return f"{place} was changed"
    fields = [name for name in sorted(set(was) | set(became)) if was.get(name) != became.get(name)]
    return f"{place}, " + ", ".join(
        f"{name.removesuffix('_id')} from {was.get(name, 'nothing')!s} to {became.get(name, 'nothing')!s}"
        for name in fields
    )
