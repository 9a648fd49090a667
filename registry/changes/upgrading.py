"""Bringing a registry of an older version up to date: its schema, and what is derived from its rows."""

from __future__ import annotations

from sqlalchemy import select

from registry.changes.name_index import index_names
from registry.models import metadata
from registry.store.location import Location
from registry.store.writing import bring_up_to_date, writing


def upgrade(location: Location) -> str:
    """Migrate the registry and fold its names anew; where a copy is kept of it as it was.

    A version may find records by more than the one before did. Raises CannotWrite and RegistryBusy.
    """
    kept = bring_up_to_date(location)
    with writing(location) as connection:
        ids = connection.execute(select(metadata.tables["entity"].c.id)).scalars()
        index_names(connection, [str(key) for key in ids])
    return kept
