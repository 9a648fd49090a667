"""What did the registry say then? A temporary registry, rebuilt from the journal up to a moment."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, select

from registry.changes.journal import CHANGE, ENTRY
from registry.changes.name_index import index_names
from registry.changes.pouring import Pour
from registry.changes.rows import Values, from_text
from registry.dates import PartialDate
from registry.errors import BadInput
from registry.models import SEARCH, metadata
from registry.store.location import Location
from registry.store.writing import create_store, filling, inspecting

_PIECE = 2000
_DERIVED = (*SEARCH, "change", "change_entry")


@contextmanager
def known_at(location: Location, moment: str) -> Iterator[Location]:
    """A registry that says what this one said at the end of a day (UTC); gone when the block ends.

    Raises BadInput where the moment is no date.
    """
    try:
        day = PartialDate(moment)
    except ValueError as problem:
        raise BadInput(str(problem), where="--as-known-at") from problem
    with inspecting(location) as connection:
        found = connection.execute(
            select(CHANGE.c.id).where(CHANGE.c.at <= f"{day.latest}T23:59:59Z").order_by(CHANGE.c.id.desc())
        ).scalar()
    with known_after(location, found or 0) as then:
        yield then


@contextmanager
def known_after(location: Location, change: int) -> Iterator[Location]:
    """A registry that says what this one said right after a change; gone when the block ends."""
    with tempfile.TemporaryDirectory(prefix="interlock-known-", ignore_cleanup_errors=True) as folder:
        then = Location(os.path.join(folder, "registry.db"))
        create_store(then)
        with inspecting(location) as past:
            rebuild(past, then, change)
        yield then


def rebuild(past: Connection, place: Location, change: int) -> None:
    """Fill an empty registry with what the journal says of the rows up to a change, journal included."""
    rows: dict[str, dict[str, Values]] = {}
    ordered = select(ENTRY).where(ENTRY.c.change_id <= change).order_by(ENTRY.c.change_id, ENTRY.c.position)
    for entry in past.execution_options(yield_per=_PIECE).execute(ordered):
        after = from_text(entry.after)
        table = rows.setdefault(entry.table_name, {})
        if after is None:
            table.pop(entry.row_id, None)
        else:
            table[entry.row_id] = after
    with filling(place) as connection:
        pour = Pour(connection)
        for found in metadata.sorted_tables:
            if found.name not in _DERIVED and rows.get(found.name):
                pour.rows(found.name, list(rows[found.name].values()))
                pour.finish(found.name)
        index_names(connection, rows.get("entity", {}))
        for source, upto in ((CHANGE, CHANGE.c.id), (ENTRY, ENTRY.c.change_id)):
            keys = list(source.primary_key.columns)
            told = past.execute(select(source).where(upto <= change).order_by(*keys)).mappings()
            pour.whole(source.name, [dict(row) for row in told])
            pour.finish(source.name)
