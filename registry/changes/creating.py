"""Making a registry: built whole beside its place, then put there in one step."""

from __future__ import annotations

import os
from collections.abc import Callable

from registry.errors import NewerRegistry, NotARegistry, OlderRegistry, RegistryExists
from registry.store.dialects import dialect_of
from registry.store.location import Location
from registry.store.reading import reading
from registry.store.writing import create_store


def create_registry(
    location: Location, *, fill: Callable[[Location], object] | None = None, replace: bool = False
) -> str | None:
    """Make a registry and fill it; where an older one is kept, if there was one.

    Nothing changes at the place until the new registry is complete: a failure leaves what was
    there. An existing registry is refused (RegistryExists) unless ``replace``; something else than a
    registry always is (NotARegistry). Raises CannotWrite, RegistryBusy, and whatever ``fill`` raises.
    """
    location.require_writable()
    if location.exists:
        _check_replaceable(location, replace=replace)
    dialect = dialect_of(location)
    with dialect.new_place(location) as new:
        create_store(new.location)
        if fill is not None:
            fill(new.location)
        return dialect.put_in_place(new, location)


def _check_replaceable(location: Location, *, replace: bool) -> None:
    if not replace:
        raise RegistryExists(
            "there is something here already",
            where=str(location),
            remedy="add --force to replace a registry; the old one is kept beside the new one",
        )
    try:
        if os.path.isdir(location.path):
            raise NotARegistry("this is a folder", where=location.path)
        with reading(location):
            pass
    except NotARegistry as problem:
        raise NotARegistry(
            "this is no registry, and is not replaced", where=str(location), remedy="move it away first"
        ) from problem
    except (OlderRegistry, NewerRegistry):
        return
