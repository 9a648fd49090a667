"""A registry elsewhere, journal included: copies between databases, backups, and their way back."""

from __future__ import annotations

import os
import tempfile

from sqlalchemy import select

from registry.changes.creating import create_registry
from registry.changes.pouring import Pour
from registry.changes.upgrading import upgrade
from registry.errors import BadInput, OlderRegistry
from registry.models import metadata
from registry.store.location import Location
from registry.store.reading import reading
from registry.store.writing import filling, inspecting

_PIECE = 2000


def copy_registry(source: Location, target: Location, *, replace: bool = False) -> str | None:
    """Make the target what the source is now; where an older target is kept, if there was one.

    The source is read in one snapshot, while others may write. Raises RegistryExists unless
    ``replace``, BadInput where both are the same.
    """
    if source == target:
        raise BadInput("a registry cannot be copied onto itself", where=str(source))
    with reading(source):
        pass
    return create_registry(target, fill=lambda new: _pour(source, new), replace=replace)


def _pour(source: Location, target: Location) -> None:
    with inspecting(source) as past, filling(target) as connection:
        pour = Pour(connection)
        for table in metadata.sorted_tables:
            ordered = select(table).order_by(*table.primary_key.columns)
            rows = past.execution_options(yield_per=_PIECE).execute(ordered).mappings()
            for piece in rows.partitions(_PIECE):
                pour.whole(table.name, [dict(row) for row in piece])
            pour.finish(table.name)


def back_up(location: Location, file: str, *, replace: bool = False) -> str | None:
    """Write a consistent copy of the registry, whatever its database, to one SQLite file.

    Others may go on writing. Where a registry is there already it is refused (RegistryExists) unless
    ``replace``, and then kept under the name that is returned.
    """
    return copy_registry(location, Location(file), replace=replace)


def restore(location: Location, file: str) -> str | None:
    """Put a backup in the registry's place; where the registry as it was is kept, if there was one.

    A backup of an older version is brought up to date on the way; the file stays as it is.
    """
    backup = Location(file)
    if not backup.exists:
        raise BadInput("there is no such backup", where=file, remedy="check the path")
    try:
        with reading(backup):
            pass
    except OlderRegistry:
        with tempfile.TemporaryDirectory(prefix="interlock-restore-") as folder:
            import shutil

            older = Location(shutil.copy(file, os.path.join(folder, "backup.db")))
            upgrade(older)
            return copy_registry(older, location, replace=location.exists)
    return copy_registry(backup, location, replace=location.exists)
