"""The search index of names: folded anew for the records that a change touched, in its transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select

from registry.models import metadata
from registry.text import fold

_PIECE = 400  # records asked for at once


class _Named(NamedTuple):
    entity_id: str
    source: str
    name: str


def index_names(connection: Connection, entity_ids: Iterable[str]) -> None:
    """Replace what the index holds of the records by what they are called now."""
    ordered = sorted(set(entity_ids))
    table = metadata.tables["search_name"]
    for at in range(0, len(ordered), _PIECE):
        piece = ordered[at : at + _PIECE]
        connection.execute(delete(table).where(table.c.entity_id.in_(piece)))
        rows = list(_rows(_names(connection, piece)))
        if rows:
            connection.execute(insert(table), rows)


def _names(connection: Connection, ids: list[str]) -> Iterator[_Named]:
    entity, place = metadata.tables["entity"], metadata.tables["place"]
    columns = [("name", entity.c.name), ("acronym", entity.c.acronym), ("description", entity.c.description)]
    for source, column in columns:
        query = select(entity.c.id, column).where(entity.c.id.in_(ids), column.is_not(None))
        yield from (_Named(key, source, name) for key, name in connection.execute(query))
    codes = select(place.c.id, place.c.code).where(place.c.id.in_(ids), place.c.code.is_not(None))
    yield from (_Named(key, "identifier", code) for key, code in connection.execute(codes))
    for source, field in (("alias", "name"), ("identifier", "identifier")):
        part = metadata.tables[source]
        query = (
            select(part.c.entity_id, part.c[field]).where(part.c.entity_id.in_(ids)).order_by(part.c[field])
        )
        yield from (_Named(key, source, name) for key, name in connection.execute(query))


def _rows(names: Iterable[_Named]) -> Iterator[dict[str, str]]:
    seen: set[tuple[str, str, str]] = set()
    for entity_id, source, name in names:
        folded = fold(name)
        if folded and (entity_id, source, folded) not in seen:
            seen.add((entity_id, source, folded))
            yield {"entity_id": entity_id, "name": name, "folded": folded, "source": source}
