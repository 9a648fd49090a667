"""The registry as tables for a spreadsheet: one for each list and for each kind of part.

Ids stand first, then names: a column that points to a record has the record's name beside its id.
What belongs to every record (aliases, identifiers, themes) has tables of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from registry.changes.rows import Values
from registry.exchange.outgoing.holdings import Holdings
from registry.frozen import Frozen
from registry.models import Citation
from registry.models.catalogue import RECORDS, Part, field_columns, table_name

_FIRST = ("id", "name", "acronym", "description")
_TARGET = "about"
_PASSAGES = "passages"


class Table(Frozen):
    """A table: its name, the titles of its columns, and its rows as text."""

    name: str
    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def tables_of(holdings: Holdings) -> Iterator[Table]:
    """The tables that hold something: records, then parts, then the passages."""
    for record in RECORDS:
        columns = {name: column for name, column in field_columns(record.table).items() if name != "id"}
        rows = [{**holdings.entities[str(row["id"])], **row} for row in holdings.of(table_name(record.table))]
        yield from _table(holdings, record.key, {**dict(zip(_FIRST, _FIRST, strict=True)), **columns}, rows)
    for part in _parts():
        ordered = {_owner_of(part): part.owner, **field_columns(part.table)}
        yield from _table(holdings, _name_of(part), ordered, list(holdings.of(table_name(part.table))))
    yield from _passages(holdings)


def first_titles() -> dict[str, tuple[str, ...]]:
    """The titles with which every table begins, by its name, whatever columns follow."""
    records = {record.key: ("id",) for record in RECORDS}
    parts = {_name_of(part): (*_headed(_owner_of(part), part.owner), "id") for part in _parts()}
    return {**records, **parts, _PASSAGES: ("id", _TARGET)}


def _parts() -> list[Part]:
    """Each kind of part once, in the order of the records that have it."""
    seen: dict[str, Part] = {}
    for record in RECORDS:
        for part in record.parts:
            seen.setdefault(table_name(part.table), part)
    return list(seen.values())


def _name_of(part: Part) -> str:
    table = table_name(part.table)
    # Agreements and instruments both have stages: the table's name tells them apart.
    return part.key if part.key != "stages" else f"{table.removesuffix('_step')}_stages"


def _owner_of(part: Part) -> str:
    """What the column is called that says what the part belongs to."""
    return next(name for name, column in field_columns(part.table).items() if column == part.owner)


def _table(holdings: Holdings, name: str, columns: dict[str, str], rows: list[Values]) -> Iterator[Table]:
    """The table without the columns in which nothing stands; nothing where there is no row."""
    if not rows:
        return
    used = {title: column for title, column in columns.items() if any(column in row for row in rows)}
    titles: list[str] = []
    for title, column in used.items():
        titles += _headed(title, column)
    told = [tuple(text for c in used.values() for text in _cells(holdings, row, c)) for row in rows]
    yield Table(name, tuple(titles), tuple(told))


def _cells(holdings: Holdings, row: Values, column: str) -> tuple[str, ...]:
    text = _text(row, column)
    return (text, holdings.name(row.get(column))) if _points(column) else (text,)


def _headed(title: str, column: str) -> list[str]:
    return [f"{title}_id", title] if _points(column) else [title]


def _points(column: str) -> bool:
    return column.endswith("_id") and column != "seat_id" and column != "alternate_of_id"


def _text(row: Values, column: str) -> str:
    value = row.get(column)
    if value is None:
        return ""
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _passages(holdings: Holdings) -> Iterator[Table]:
    """Who says so: each passage, with the table and the row that it is about."""
    columns = {
        name: column
        for name, column in field_columns(Citation).items()
        if name != "id" and not _is_target(column)
    }
    rows = [
        {**citation, _TARGET: f"{table} {key}"}
        for (table, key), cited in sorted(holdings.cited.items())
        for citation in cited
    ]
    rows.sort(key=lambda row: (str(row["source_id"]), str(row["id"])))
    yield from _table(holdings, _PASSAGES, {"id": "id", _TARGET: _TARGET, **columns}, rows)


def _is_target(column: str) -> bool:
    return column.endswith("_id") and column not in ("source_id", "asserted_by_id")
