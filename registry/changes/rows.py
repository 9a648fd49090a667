"""Rows as the journal knows them: what a row holds, by column; a column that holds nothing is left out.

So a column that a later version adds changes no entry that was written before it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

from registry.errors import BadInput
from registry.frozen import Frozen
from registry.models import metadata
from registry.models.catalogue import table_name, tables_by_name
from registry.models.refusals import refusal
from registry.store.dialects.interface import Dialect
from registry.text import clean

PIECE = 400
"""Ids asked for at once."""

# One encoder for all: json.dumps makes a new one for each row.
_AS_WRITTEN = json.JSONEncoder(ensure_ascii=False, sort_keys=True)

Value = str | int | bool
Values = dict[str, Value]


class Step(Frozen):
    """A row before and after; None where it is not there."""

    table: str
    row_id: str
    before: Values | None
    after: Values | None


class Row(Frozen):
    """A row of facts as its model lets it through: what it holds, and which columns it speaks of."""

    table: str
    values: Values
    says: frozenset[str]

    @property
    def key(self) -> tuple[str, str]:
        """The table and the id."""
        return self.table, str(self.values["id"])


class RowsRefused(BadInput):
    """The database refuses rows. ``culprit`` is the table and id of the one, where it is known."""

    def __init__(self, what: str, culprit: tuple[str, str] | None) -> None:
        super().__init__(what)
        self.culprit = culprit


def as_text(values: Values | None) -> str | None:
    """The row as the journal writes it."""
    return None if values is None else _AS_WRITTEN.encode(values)


def from_text(text: str | None) -> Values | None:
    """The row as the journal wrote it."""
    if text is None:
        return None
    values: Values = json.loads(text)
    return values


def table_named(name: str) -> Table:
    """The table of the database."""
    return metadata.tables[name]


@cache
def _columns(name: str) -> tuple[str, ...]:
    return tuple(table_named(name).columns.keys())


def rows_of(connection: Connection, table: str, ids: Iterable[str], by: str = "id") -> dict[str, Values]:
    """The rows of a table that have the ids, or that refer to them in the column ``by``; by their ids."""
    found = table_named(table)
    loaded: dict[str, Values] = {}
    if connection.execute(select(found.c.id).limit(1)).first() is None:
        return loaded
    for piece in pieces(sorted(set(ids))):
        for row in connection.execute(select(found).where(found.c[by].in_(piece))).mappings():
            loaded[str(row["id"])] = held({key: row[key] for key in _columns(table)})
    return loaded


def all_rows(connection: Connection, table: str, size: int = 5000) -> Iterator[Values]:
    """Every row of a table in the order of the ids, so many held at a time."""
    found = table_named(table)
    keys = list(found.primary_key.columns)
    result = connection.execution_options(yield_per=size).execute(select(found).order_by(*keys))
    for row in result.mappings():
        yield held({key: row[key] for key in _columns(table)})


def held(columns: dict[str, Any]) -> Values:
    """The columns that hold something."""
    return {key: value for key, value in columns.items() if value is not None}


def tidy(values: Values) -> Values:
    """Text is cleaned at the door, wherever it comes from; what is empty then is nothing."""
    cleaned = {key: clean(value) if type(value) is str else value for key, value in values.items()}
    return {key: value for key, value in cleaned.items() if value != ""}


class _Filled:
    """What a model's validator fills: not an instance, which the ORM would watch at ten times the price."""

    # As pydantic's own models have them: what is not a field stays out of __dict__.
    __slots__ = ("__dict__", "__pydantic_extra__", "__pydantic_fields_set__", "__pydantic_private__")
    __pydantic_fields_set__: set[str]


def checked_row(model: type[SQLModel], values: Mapping[str, object]) -> Row:
    """The row with its defaults, checked by its model. Raises pydantic's ValidationError."""
    filled = _Filled()
    model.__pydantic_validator__.validate_python(values, self_instance=filled)
    return Row(table_name(model), held(filled.__dict__), frozenset(filled.__pydantic_fields_set__))


def row_of(model: SQLModel) -> Row:
    """An instance of a model as a row."""
    return Row(table_name(type(model)), held(model.model_dump()), frozenset(model.model_fields_set))


def validated(table: str, values: Values) -> Values:
    """What the row holds with its defaults. Raises pydantic's ValidationError."""
    return checked_row(tables_by_name()[table], values).values


def pieces(ids: Sequence[str], size: int = PIECE) -> Iterator[list[str]]:
    """So many at a time."""
    for at in range(0, len(ids), size):
        yield list(ids[at : at + size])


def carry_out(connection: Connection, dialect: Dialect, steps: Sequence[Step]) -> None:
    """Do to the tables what the steps of one table and one sort say. Raises RowsRefused."""
    try:
        _carry_out(connection, steps)
    except IntegrityError as problem:
        culprit = (steps[0].table, steps[0].row_id) if len(steps) == 1 else None
        raise RowsRefused(refusal(dialect.broken(_cause(problem))), culprit) from problem


def insert_rows(
    connection: Connection, table: Table, columns: Sequence[str], rows: Sequence[Mapping[str, object]]
) -> None:
    """Write new rows by the columns; where a row holds nothing, so does the table.

    Handed to the driver as they are: what SQLAlchemy does to each row's parameters takes as long as
    the writing, and changes nothing in text and numbers.
    """
    dialect = connection.dialect
    compiled = insert(table).values({key: bindparam(key) for key in columns}).compile(dialect=dialect)
    if dialect.positional:
        order = compiled.positiontup or ()
        connection.exec_driver_sql(str(compiled), [tuple([row.get(key) for key in order]) for row in rows])
    else:
        connection.exec_driver_sql(str(compiled), [{key: row.get(key) for key in columns} for row in rows])


def _cause(problem: IntegrityError) -> Exception:
    cause = problem.orig
    return cause if isinstance(cause, Exception) else problem


def _carry_out(connection: Connection, steps: Sequence[Step]) -> None:
    table = table_named(steps[0].table)
    columns = _columns(table.name)
    if steps[0].after is None:
        for piece in pieces([step.row_id for step in steps]):
            connection.execute(delete(table).where(table.c.id.in_(piece)))
        return
    if steps[0].before is None:
        # Of a citation's many columns few are used. One with a default is always said: the table
        # may not hold what the journal does not know.
        used = {key for step in steps for key in step.after or ()}
        columns = tuple(key for key in columns if key in used or table.c[key].default is not None)
    if steps[0].before is None:
        insert_rows(connection, table, columns, [step.after or {} for step in steps])
        return
    rows = [{key: (step.after or {}).get(key) for key in columns} for step in steps]
    changed = update(table).where(table.c.id == bindparam("this_row"))
    changed = changed.values({key: bindparam(f"new_{key}") for key in columns if key != "id"})
    connection.execute(
        changed, [{"this_row": row["id"], **{f"new_{k}": v for k, v in row.items()}} for row in rows]
    )
