"""Taking a row or a record out of the registry: a change like others, which undo takes back.

What rests on a row alone goes with it: the passages cited for it, and of a record its own rows. Where
something else refers to it nothing is removed, and what refers to it is named.
"""

from __future__ import annotations

from sqlalchemy import Connection

from registry.changes.belonging import OWNER_COLUMN, target_of
from registry.changes.door import changing
from registry.changes.editing import Target
from registry.changes.expecting import refuse_if_changed
from registry.changes.journal import Reason
from registry.changes.merging import pointing_to
from registry.changes.order import referenced_first
from registry.changes.rows import Step, Values, rows_of
from registry.errors import BadInput
from registry.frozen import Frozen
from registry.models import CITABLE
from registry.store.location import Location
from registry.store.writing import writing
from registry.terms.evidence import ChangeKind
from registry.terms.kinds import Kind

_TOLD = 5  # of what stands in the way


class Going(Frozen):
    """What goes with a row, and what stands in the way of that."""

    with_it: tuple[tuple[str, int], ...]
    """How many rows of which table, the row itself left out."""
    in_the_way: tuple[str, ...]
    """What refers to it and would stay, in words; empty where it can go."""

    @property
    def told(self) -> str:
        """What goes with it, in words."""
        return ", ".join(
            f"{count} {_plural(table) if count > 1 else _one(table)}" for table, count in self.with_it
        )


def _one(table: str) -> str:
    return "cited passage" if table == "citation" else table.replace("_", " ")


def _plural(table: str) -> str:
    word = _one(table)
    return word if word.startswith("terms") else f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"


def what_goes(location: Location, target: Target) -> Going:
    """What a removal would take along, and what stands in its way. Raises BadInput where nothing is there."""
    with writing(location) as connection:
        return _Removal(connection, target).going


def remove(location: Location, target: Target, reason: Reason, seen: int | None = None) -> tuple[int, Going]:
    """Remove a row or a record with what rests on it alone; the number of the change, and what went.

    Raises BadInput where something else refers to it or where it is not there, and ChangedMeanwhile
    as ``edit`` does.
    """
    with changing(location, reason._replace(kind=ChangeKind.edit)) as door:
        if seen is not None:
            refuse_if_changed(door, target, seen)
        removal = _Removal(door.connection, target)
        if removal.going.in_the_way:
            raise BadInput(
                f"{target.row_id} cannot be removed: {'; '.join(removal.going.in_the_way)}",
                remedy="remove or change that first; two records that are one are merged",
            )
        door.take(removal.steps)
    assert door.change is not None  # noqa: S101 - the row was there
    return door.change, removal.going


class _Removal:
    """The rows that go, in the order in which they can: none before what points to it."""

    def __init__(self, connection: Connection, target: Target) -> None:
        self._connection = connection
        self._target = target
        self._is_record = target.table in set(Kind)
        # By table and id; a citation goes first, the record last.
        self._rows: dict[str, dict[str, Values]] = {"citation": {}}
        self._staying: list[str] = []
        self._gather()

    @property
    def going(self) -> Going:
        """What goes with it, and what stands in the way."""
        own = {"entity", self._target.table} if self._is_record else {self._target.table}
        with_it = [(table, len(rows)) for table, rows in self._rows.items() if rows and table not in own]
        more = [f"and {len(self._staying) - _TOLD} more"] if len(self._staying) > _TOLD else []
        return Going(tuple(sorted(with_it)), (*self._staying[:_TOLD], *more))

    @property
    def steps(self) -> list[Step]:
        """One for each row, to nothing."""
        return [
            Step(table, str(row["id"]), row, None)
            for table, rows in self._rows.items()
            for row in reversed(referenced_first(table, list(rows.values())))
        ]

    def _gather(self) -> None:
        table, row_id = self._target
        found = rows_of(self._connection, table, [row_id])
        if not found:
            raise BadInput(f"there is no {table.replace('_', ' ')} {row_id}")
        if self._is_record:
            self._gather_of_record(row_id)
        else:
            self._rows[table] = found
        parts = {name: list(rows) for name, rows in self._rows.items() if name in OWNER_COLUMN}
        for name, ids in parts.items():
            self._gather_pointing_to(name, ids)
        if self._is_record:
            self._rows[table] = found
            self._rows["entity"] = rows_of(self._connection, "entity", [row_id])

    def _gather_of_record(self, row_id: str) -> None:
        """The record's own rows and what is cited for it; whatever else names it stands in the way."""
        led_to = rows_of(self._connection, "entity", [row_id])[row_id].get("redirect_to")
        if led_to:
            raise BadInput(f"{row_id} was merged into {led_to}", remedy="unmerge it first")
        for pointing in pointing_to("entity", self._target.table):
            for row in rows_of(self._connection, pointing.table, [row_id], by=pointing.column).values():
                is_its_passage = pointing == ("citation", "entity_id")
                if is_its_passage or row.get(OWNER_COLUMN.get(pointing.table, "")) == row_id:
                    self._rows.setdefault(pointing.table, {})[str(row["id"])] = row
                else:
                    self._stay(pointing.table, row, pointing.column)
        for row in rows_of(self._connection, "entity", [row_id], by="redirect_to").values():
            self._staying.append(f"{row['id']} was merged into it")

    def _gather_pointing_to(self, table: str, ids: list[str]) -> None:
        for pointing in pointing_to(table):
            for key, row in rows_of(self._connection, pointing.table, ids, by=pointing.column).items():
                if table in CITABLE and pointing == ("citation", f"{table}_id"):
                    self._rows["citation"][key] = row
                elif key not in self._rows.get(pointing.table, {}):
                    self._stay(pointing.table, row, pointing.column)

    def _stay(self, table: str, row: Values, column: str) -> None:
        owner = OWNER_COLUMN.get(table)
        if table == "citation":
            about, key = target_of(row)
            told = f"a passage cited for {about.replace('_', ' ')} {key} has it"
        elif owner:
            told = f"{table.replace('_', ' ')} {row['id']} of {row[owner]} has it"
        else:
            told = f"{table} {row['id']} has it"
        self._staying.append(f"{told} as {column.removesuffix('_id').replace('_', ' ')}")
