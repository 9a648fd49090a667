"""What may point to what: where a column takes any entity, only some kinds make sense."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sqlalchemy import Connection, select

from registry.changes.order import inward_columns
from registry.changes.rows import RowsRefused, Step, pieces
from registry.errors import BadInput
from registry.models import metadata
from registry.models.catalogue import KINDS_REFERRED_TO
from registry.terms.kinds import Kind


def refuse_wrong_kinds(connection: Connection, steps: Sequence[Step]) -> None:
    """Raise BadInput where a row refers to a record of a kind that it cannot mean."""
    asked: dict[str, list[tuple[str, tuple[Kind, ...]]]] = {}
    for step in steps:
        for column, kinds in _guarded(step):
            target = (step.after or {}).get(column)
            if target is not None and target != (step.before or {}).get(column):
                asked.setdefault(str(target), []).append(
                    (f"{step.table}.{column.removesuffix('_id')}", kinds)
                )
    entity = metadata.tables["entity"].c
    for piece in pieces(sorted(asked)):
        for key, kind in connection.execute(select(entity.id, entity.kind).where(entity.id.in_(piece))):
            for column, kinds in asked[str(key)]:
                if kind not in kinds:
                    wanted = " or ".join(k.one for k in kinds)
                    raise BadInput(f"{key!r} is {Kind(kind).one}; {column} is {wanted}")


@cache
def columns_to_records(table: str) -> frozenset[str]:
    """The columns of a table that point to records, but for a record's own id and where it leads."""
    records = {"entity", *map(str, Kind)}
    return frozenset(
        column.name
        for column in metadata.tables[table].columns
        if column.name not in ("id", "redirect_to")
        and any(key.column.table.name in records for key in column.foreign_keys)
    )


_MOST_STEPS = 1000


def refuse_circles(connection: Connection, steps: Sequence[Step]) -> None:
    """Raise BadInput where rows that were changed now lead back to themselves: part of, follows, stands for.

    Asked after the change, of rows that were there before: a new row has nothing that points to it.
    """
    for step in steps:
        before, after = step.before or {}, step.after or {}
        for column in inward_columns(step.table) if before else ():
            if after.get(column) and after[column] != before.get(column):
                _follow(connection, step.table, column, step.row_id)


def _follow(connection: Connection, name: str, column: str, row_id: str) -> None:
    table = metadata.tables[name]
    here: str | None = row_id
    for _ in range(_MOST_STEPS):
        here = connection.execute(select(table.c[column]).where(table.c.id == here)).scalar()
        if here is None:
            return
        if here == row_id:
            break
    raise RowsRefused(f"{row_id} would lead back to itself by {column.removesuffix('_id')}", (name, row_id))


@cache
def _guarded_columns(table: str) -> tuple[tuple[str, tuple[Kind, ...]], ...]:
    return tuple((column, kinds) for (of, column), kinds in KINDS_REFERRED_TO.items() if of == table)


def _guarded(step: Step) -> Sequence[tuple[str, tuple[Kind, ...]]]:
    guarded = _guarded_columns(step.table)
    if step.table == "entity" and step.after and step.after.get("redirect_to"):
        return (*guarded, ("redirect_to", (Kind(str(step.after["kind"])),)))
    return guarded
