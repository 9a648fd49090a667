"""Making a registry: built whole beside its place, then put there in one step."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable

from registry.errors import CannotWrite, RegistryExists
from registry.store.location import Location
from registry.store.writing import create_store


def create_registry(
    location: Location, *, fill: Callable[[Location], object] | None = None, replace: bool = False
) -> str | None:
    """Make a registry and fill it; the path to which an older one was moved, if there was one.

    Nothing stands at the place until the registry is complete: a failure leaves what was there.
    An existing registry is refused (RegistryExists) unless ``replace``, and then it is kept beside
    the new one. Raises CannotWrite, and whatever ``fill`` raises.
    """
    if location.exists and not replace:
        raise RegistryExists(
            "there is something here already",
            where=location.path,
            remedy="add --force to replace it; the old one is kept beside it",
        )
    folder = os.path.dirname(os.path.abspath(location.path))
    try:
        os.makedirs(folder, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".interlock-", dir=folder) as workshop:
            new = Location(os.path.join(workshop, "new.db"))
            create_store(new)
            if fill is not None:
                fill(new)
            kept = _set_aside(location) if location.exists else None
            os.replace(new.path, location.path)
    except OSError as problem:
        reason = os.strerror(problem.errno) if problem.errno else str(problem)
        raise CannotWrite(
            f"cannot write: {reason}", where=location.path, remedy="choose another place with --registry"
        ) from problem
    return kept


def _set_aside(location: Location) -> str:
    stamp = time.strftime("%Y%m%d-%H%M%S")
    kept = f"{location.path}.{stamp}.old"
    for suffix in ("", "-wal", "-shm"):
        if os.path.exists(location.path + suffix):
            os.replace(location.path + suffix, kept + suffix)
    return kept
