"""What leaves the registry: its rows by table, whole or narrowed to a country, to bodies, to a day.

Records that were merged into others stay behind, and so do rows that point to what stays behind.
Contact details leave only where they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import Table

from registry.asof import AsOf, possible_post_sql, possible_seat_sql
from registry.changes.belonging import OWNER_COLUMN, target_of
from registry.changes.rows import Values, all_rows
from registry.exchange.outgoing.narrowing import Narrowed
from registry.frozen import Frozen
from registry.models import CITABLE, metadata
from registry.models.catalogue import RECORDS, tables_by_name
from registry.store.location import Location
from registry.store.reading import Reader, reading
from registry.store.writing import inspecting
from registry.terms.kinds import Kind

RESTRICTED = "contact_detail"
_STAYS = ("finding_decision", "waiting", "distinction")
"""What is said of the registry's own upkeep, and of nobody else."""
_NEEDED = {str(part.table.__tablename__): set(part.identity) for record in RECORDS for part in record.parts}
_NEEDED["citation"] = {f"{table}_id" for table in CITABLE}
"""The columns without which a row says nothing: whose, and of whom."""


class Holdings(Frozen):
    """Rows on their way out.

    ``entities`` are the records by id (name, acronym, kind), ``rows`` the rows of each table by id in
    the order of the ids, ``cited`` the citations by the table and id that they point to.
    """

    entities: Mapping[str, Values]
    rows: Mapping[str, Mapping[str, Values]]
    cited: Mapping[tuple[str, str], tuple[Values, ...]]

    def of(self, table: str) -> Iterable[Values]:
        """The rows of a table."""
        return self.rows.get(table, {}).values()

    def by_owner(self, table: str, column: str) -> dict[str, list[Values]]:
        """The rows of a table, by what a column of theirs points to."""
        found: dict[str, list[Values]] = {}
        for row in self.of(table):
            if column in row:
                found.setdefault(str(row[column]), []).append(row)
        return found

    def name(self, entity_id: object) -> str:
        """A record's name; empty where there is no record."""
        entity = self.entities.get(str(entity_id)) if entity_id else None
        return str(entity["name"]) if entity else ""

    def kind(self, entity_id: object) -> Kind | None:
        """What sort of record it is."""
        entity = self.entities.get(str(entity_id)) if entity_id else None
        return Kind(str(entity["kind"])) if entity else None


def holdings_of(location: Location, narrowed: Narrowed, *, contacts: bool = False) -> Holdings:
    """Everything that leaves. Raises as reading does."""
    tables = [name for name in tables_by_name() if name not in _STAYS and (contacts or name != RESTRICTED)]
    with inspecting(location) as connection:
        rows = {name: {str(row["id"]): row for row in all_rows(connection, name)} for name in tables}
    if narrowed.as_of is not None:
        with reading(location) as reader:
            for table, held in _held_on(reader, narrowed.as_of):
                rows[table] = {key: row for key, row in rows[table].items() if key in held}
    rows["entity"] = {key: row for key, row in rows["entity"].items() if "redirect_to" not in row}
    if narrowed.is_anything:
        chosen = narrowed.chosen(rows)
        rows["entity"] = {key: row for key, row in rows["entity"].items() if key in chosen}
    _leave_behind(rows)
    if narrowed.is_anything:
        _leave_unused(rows, "source")
        _leave_unused(rows, "place")
        _leave_behind(rows)
    cited: dict[tuple[str, str], list[Values]] = {}
    for citation in rows.pop("citation").values():
        cited.setdefault(target_of(citation), []).append(citation)
    entities = rows.pop("entity")
    return Holdings(entities, rows, {key: tuple(found) for key, found in cited.items()})


def _held_on(reader: Reader, as_of: AsOf) -> Iterator[tuple[str, set[str]]]:
    """The ids of the seats, and of the posts, that may be held on the day."""
    days = {"first": as_of.first, "last": as_of.last}
    seats = reader.rows(
        "SELECT seat.id FROM seat JOIN mechanism ON mechanism.id = seat.mechanism_id "
        f"LEFT JOIN organisation ON organisation.id = seat.organisation_id WHERE {possible_seat_sql()}",
        _Id,
        **days,
    )
    yield "seat", {row.id for row in seats}
    posts = reader.rows(
        "SELECT affiliation.id FROM affiliation "
        f"JOIN organisation ON organisation.id = affiliation.organisation_id WHERE {possible_post_sql()}",
        _Id,
        **days,
    )
    yield "affiliation", {row.id for row in posts}


class _Id(Frozen):
    id: str


def _leave_behind(rows: dict[str, dict[str, Values]]) -> None:
    """Drop what belongs to a record that stays, or says something of one; empty what else points there.

    Again, until nothing is dropped: what was dropped last may have been pointed to from before.
    """
    tables = [table for table in metadata.sorted_tables if table.name in rows and table.name != "entity"]
    dropped = True
    while dropped:
        dropped = sum(_left_behind(rows, table) for table in tables) > 0


def _left_behind(rows: dict[str, dict[str, Values]], table: Table) -> bool:
    """Whether rows of the table stay behind."""
    pointing = [
        (c.name, key.column.table.name)
        for c in table.columns
        for key in c.foreign_keys
        if key.column.name == "id"
    ]
    needed = _NEEDED.get(table.name, set()) | {c.name for c in table.columns if not c.nullable}
    kept: dict[str, Values] = {}
    for row_id, row in rows[table.name].items():
        gone = {column for column, to in pointing if _is_gone(row, rows, column, to)}
        if not gone & needed:
            kept[row_id] = {column: value for column, value in row.items() if column not in gone}
    is_fewer = len(kept) < len(rows[table.name])
    rows[table.name] = kept
    return is_fewer


def _is_gone(row: Values, rows: Mapping[str, Mapping[str, Values]], column: str, to: str) -> bool:
    return column in row and str(row[column]) not in rows.get(to, {})


def _leave_unused(rows: dict[str, dict[str, Values]], table: str) -> None:
    """Drop the sources or places that nothing on its way out points to, but what is said of themselves."""
    used: set[str] = set()
    for other in metadata.sorted_tables:
        own = {"id", OWNER_COLUMN.get(other.name), "entity_id" if other.name == "citation" else ""}
        pointing = [
            column.name
            for column in other.columns
            for key in column.foreign_keys
            if key.column.table.name in (table, "entity") and column.name not in own
        ]
        for row in rows.get(other.name, {}).values():
            used |= {str(row[column]) for column in pointing if column in row}
    for key in [key for key in rows[table] if key not in used]:
        del rows[table][key], rows["entity"][key]


def reached_in(holdings: Holdings) -> tuple[str, ...]:
    """The records whose contact details leave, in the order of their ids."""
    return tuple(sorted({str(row["entity_id"]) for row in holdings.of(RESTRICTED)}))
