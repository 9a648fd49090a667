"""Two records that are one: a judgement that can be taken back, and that loses nothing.

What pointed to the first points to the second; the first keeps its own description and leads to the
second. Where both hold the same seat, alias or part, the second's row stays, takes what it lacked,
and carries the citations of both. The journal has every row as it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from sqlalchemy import select

from registry.changes.door import Door, changing
from registry.changes.journal import CHANGE, ENTRY, Reason, entries_of
from registry.changes.rows import Step, Values, from_text, rows_of
from registry.changes.undoing import changes_taken_back
from registry.errors import BadInput
from registry.frozen import Frozen
from registry.models import SEARCH, metadata
from registry.models.catalogue import CITATION, RECORDS
from registry.models.catalogue import row_id as derived_id
from registry.store.location import Location
from registry.terms.evidence import ChangeKind
from registry.terms.kinds import Kind

_IDENTITY = {str(part.table.__tablename__): part.identity for record in RECORDS for part in record.parts}
_DERIVED = {*SEARCH, "change", "change_entry"}
_VAGUE = ("unknown", "other", "not_stated")
_BETWEEN_TWO = (("mechanism_link", "mechanism_id", "to_id"), ("distinction", "entity_id", "other_id"))
"""Rows that say something of two records, and nothing once these are one: the table and its columns."""


class Pointing(Frozen):
    """A column that points to rows of a table."""

    table: str
    column: str


@cache
def pointing_to(*tables: str) -> tuple[Pointing, ...]:
    """Every column that points to rows of one of the tables, but for the ids of records themselves."""
    return tuple(
        Pointing(table.name, column.name)
        for table in metadata.sorted_tables
        if table.name not in _DERIVED
        for column in table.columns
        if column.name not in ("id", "redirect_to")
        and any(key.column.table.name in tables for key in column.foreign_keys)
    )


def merge(location: Location, merged_id: str, kept_id: str, reason: Reason) -> int:
    """Merge the first record into the second; the number of the change.

    Raises BadInput where they are the same, of different kinds, or merged already.
    """
    with changing(location, reason) as door:
        merged = _mergeable(door, merged_id, kept_id)
        kind = str(merged["kind"])
        own = door.row(kind, merged_id) or {}
        for pointing in pointing_to("entity", kind):
            for row in _in_order(rows_of(door.connection, pointing.table, [merged_id], by=pointing.column)):
                _point_elsewhere(door, pointing, row, kept_id, {**own, **merged})
        door.set_row("entity", merged_id, {**merged, "redirect_to": kept_id})
    assert door.change is not None  # noqa: S101 - the redirect alone is a change
    return door.change


def _mergeable(door: Door, merged_id: str, kept_id: str) -> Values:
    merged, kept = door.row("entity", merged_id), door.row("entity", kept_id)
    if merged is None or kept is None:
        raise BadInput(f"there is no record {merged_id if merged is None else kept_id!r}")
    if merged_id == kept_id:
        raise BadInput("a record cannot be merged into itself")
    if merged["kind"] != kept["kind"]:
        raise BadInput(f"{merged_id} is a {merged['kind']}, {kept_id} a {kept['kind']}; only like is merged")
    codes = [(door.row("place", key) or {}).get("code") for key in (merged_id, kept_id)]
    if None not in codes and codes[0] != codes[1]:
        raise BadInput(f"{codes[0]} and {codes[1]} are two countries")
    for row in (merged, kept):
        if row.get("redirect_to"):
            raise BadInput(f"{row['id']} was merged into {row['redirect_to']} already")
    return merged


def _in_order(rows: dict[str, Values]) -> Iterator[Values]:
    for key in sorted(rows):
        yield rows[key]


def _point_elsewhere(door: Door, pointing: Pointing, row: Values, kept_id: str, merged: Values) -> None:
    row_id = str(row["id"])
    current = door.row(pointing.table, row_id)
    if current is None:
        return  # went with another row on the way
    after = {**current, pointing.column: kept_id}
    if pointing.table == "citation" and pointing.column == "entity_id":
        after = _as_said_of(after, merged)
    if pointing.table == "citation" and _is_cited_already(door, pointing, after, kept_id):
        door.set_row("citation", row_id, None)
        return
    if _points_to_itself(pointing, after):
        if pointing.table in _IDENTITY:
            _remove(door, pointing.table, row_id)
        else:
            door.set_row(pointing.table, row_id, {k: v for k, v in after.items() if k != pointing.column})
        return
    same = _same_row(door, pointing, after, kept_id)
    if same is None:
        door.set_row(pointing.table, row_id, after)
    else:
        _fold_into(door, pointing.table, row_id, after, same)


def _is_cited_already(door: Door, pointing: Pointing, citation: Values, kept_id: str) -> bool:
    said = {key: value for key, value in citation.items() if key != "id"}
    others = rows_of(door.connection, "citation", [kept_id], by=pointing.column).values()
    return any({k: v for k, v in other.items() if k != "id"} == said for other in others)


def _as_said_of(citation: Values, merged: Values) -> Values:
    """A passage that spoke of what was recorded of the merged record goes on saying just that."""
    field = citation.get("field")
    if field is None or "value" in citation:
        return citation
    said = merged.get(str(field), merged.get(f"{field}_id"))
    return citation if said is None else {**citation, "value": str(said)}


def _points_to_itself(pointing: Pointing, row: Values) -> bool:
    others = [p.column for p in pointing_to("entity", *map(str, Kind)) if p.table == pointing.table]
    if pointing.table in _IDENTITY:
        return any(pointing.table == table and row.get(a) == row.get(b) for table, a, b in _BETWEEN_TWO)
    return pointing.column in others and row.get(pointing.column) == row["id"]


def _same_row(door: Door, pointing: Pointing, row: Values, kept_id: str) -> Values | None:
    """The row that already says of the kept record what this one says."""
    identity = _IDENTITY.get(pointing.table)
    if identity is None or pointing.column not in identity:
        return None
    said = [row.get(column) for column in identity]
    for other in rows_of(door.connection, pointing.table, [kept_id], by=pointing.column).values():
        if other["id"] != row["id"] and [other.get(column) for column in identity] == said:
            return other
    return None


def _fold_into(door: Door, table: str, row_id: str, row: Values, same: Values) -> None:
    """Keep one of two rows that say the same; what it lacked, and who said so, comes from the other."""
    if table == "terms_of_reference" and _differing(row, same):
        # Another text, and not the same one again: it follows the other as a later version.
        versions = rows_of(door.connection, table, [str(same["mechanism_id"])], by="mechanism_id").values()
        later = max(int(other["version"]) for other in versions) + 1
        door.set_row(table, row_id, {**row, "version": later})
        return
    kept_id = str(same["id"])
    differing = _differing(row, same)
    for pointing in pointing_to(table):
        for other in _in_order(rows_of(door.connection, pointing.table, [row_id], by=pointing.column)):
            after = {**other, pointing.column: kept_id}
            if pointing.table == "citation":
                after = _as_said_of(after, row) if other.get("field") in differing else after
                _also_claimed(door, after, row, differing)
            if after["id"] == kept_id and after[pointing.column] == kept_id:
                del after[pointing.column]  # nothing stands in for itself
            door.set_row(pointing.table, str(other["id"]), after)
    lacked = {k: v for k, v in row.items() if same.get(k) is None or (same[k] in _VAGUE and v not in _VAGUE)}
    lacked.pop("knowledge", None)
    if "end_date" in lacked:
        lacked["knowledge"] = "ended_known"
    if table == "finding_decision":
        lacked = {}  # half of one decision and half of another is none
    door.set_row(table, row_id, None)
    kept = door.row(table, kept_id) or same
    door.set_row(table, kept_id, {**kept, **lacked})


def _differing(row: Values, same: Values) -> set[str]:
    """The fields of which two rows that are one say different things, both of them something."""
    return {
        column.removesuffix("_id")
        for column, value in row.items()
        if column != "id" and value not in _VAGUE and same.get(column) not in (None, value, *_VAGUE)
    }


def _also_claimed(door: Door, citation: Values, row: Values, differing: set[str]) -> None:
    """A passage that spoke for the whole row goes on claiming what the kept row says otherwise."""
    if citation.get("field") is not None:
        return
    for field in sorted(differing):
        value = row.get(field, row.get(f"{field}_id"))
        key = derived_id(CITATION.prefix, str(citation["id"]), field, str(value))
        door.set_row("citation", key, {**citation, "id": key, "field": field, "value": str(value)})


def _remove(door: Door, table: str, row_id: str) -> None:
    for pointing in pointing_to(table):
        for other in _in_order(rows_of(door.connection, pointing.table, [row_id], by=pointing.column)):
            if pointing.table == CITATION.table.__tablename__:
                door.set_row("citation", str(other["id"]), None)
            else:
                door.set_row(
                    pointing.table, str(other["id"]), {k: v for k, v in other.items() if k != pointing.column}
                )
    door.set_row(table, row_id, None)


def unmerge(location: Location, record_id: str, reason: Reason) -> int:
    """Part a record again from the one it was merged into; the number of the change.

    What was changed since the merge stays as it is. Raises BadInput where the record is not merged.
    """
    with changing(location, reason) as door:
        entity = door.row("entity", record_id)
        if entity is None or not entity.get("redirect_to"):
            raise BadInput(f"{record_id} is not merged into another record")
        kept = door.row("entity", str(entity["redirect_to"])) or {}
        if kept.get("redirect_to"):
            raise BadInput(
                f"{kept['id']} was itself merged into {kept['redirect_to']} since",
                remedy=f"unmerge {kept['id']} first",
            )
        number = _merge_of(door, record_id)
        door.because(reason._replace(undoes=number))
        entries = entries_of(door.connection, number)
        if any(entry.salt is None for entry in entries):
            raise BadInput(f"change {number} held personal data that were erased; it cannot be taken back")
        for entry in reversed(entries):
            step = _parted(door, Step(
                entry.table_name, entry.row_id, from_text(entry.before), from_text(entry.after)
            ))  # fmt: skip
            if step is not None:
                door.take([step])
    assert door.change is not None  # noqa: S101 - the redirect alone is a change
    return door.change


def _merge_of(door: Door, record_id: str) -> int:
    gone = changes_taken_back(door.connection)
    found = door.connection.execute(
        select(CHANGE.c.id)
        .join(ENTRY, ENTRY.c.change_id == CHANGE.c.id)
        .where(
            CHANGE.c.kind.in_([ChangeKind.merge, ChangeKind.redo]),
            ENTRY.c.table_name == "entity",
            ENTRY.c.row_id == record_id,
        )
        .order_by(CHANGE.c.id.desc())
    ).scalars()
    number = next((key for key in found if key not in gone), None)
    if number is None:
        raise BadInput(f"{record_id} leads to another record by no merge", remedy="edit its redirect_to")
    return int(number)


def _parted(door: Door, merged: Step) -> Step | None:
    """What brings a row back to where the merge found it, but for what was changed since."""
    current = door.row(merged.table, merged.row_id)
    if merged.after is None:
        return None if current is not None else Step(merged.table, merged.row_id, None, merged.before)
    if current is None or merged.before is None:
        return None
    after = dict(current)
    for column in set(merged.before) | set(merged.after):
        if merged.before.get(column) != merged.after.get(column) == current.get(column):
            after[column] = merged.before.get(column, "")
    after = {key: value for key, value in after.items() if value != ""}
    return None if after == current else Step(merged.table, merged.row_id, current, after)
