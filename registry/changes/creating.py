"""Making a registry: built whole beside its place, then put there in one step."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable

from registry.errors import CannotWrite, NewerRegistry, NotARegistry, OlderRegistry, RegistryExists
from registry.store.location import Location
from registry.store.reading import reading
from registry.store.writing import create_store, settle, unused_name


def create_registry(
    location: Location, *, fill: Callable[[Location], object] | None = None, replace: bool = False
) -> str | None:
    """Make a registry and fill it; the path at which an older one is kept, if there was one.

    Nothing changes at the place until the new registry is complete: a failure leaves what was
    there. An existing registry is refused (RegistryExists) unless ``replace``; something else than a
    registry always is (NotARegistry). Raises CannotWrite, RegistryBusy, and whatever ``fill`` raises.
    """
    if location.exists:
        _check_replaceable(location, replace=replace)
    folder = os.path.dirname(os.path.abspath(location.path))
    try:
        os.makedirs(folder, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".interlock-", dir=folder) as workshop:
            new = Location(os.path.join(workshop, "new.db"))
            create_store(new)
            if fill is not None:
                fill(new)
            settle(new)
            kept = _kept_aside(location)
            os.replace(new.path, location.path)
    except OSError as problem:
        reason = os.strerror(problem.errno) if problem.errno else str(problem)
        raise CannotWrite(
            f"cannot write: {reason}", where=location.path, remedy="choose another place with --registry"
        ) from problem
    return kept


def _check_replaceable(location: Location, *, replace: bool) -> None:
    if not replace:
        raise RegistryExists(
            "there is something here already",
            where=location.path,
            remedy="add --force to replace a registry; the old one is kept beside the new one",
        )
    try:
        if not os.path.isfile(location.path):
            raise NotARegistry("this is a folder", where=location.path)
        with reading(location):
            pass
    except NotARegistry as problem:
        raise NotARegistry(
            "this is no registry, and is not replaced", where=location.path, remedy="move it away first"
        ) from problem
    except (OlderRegistry, NewerRegistry):
        return


def _kept_aside(location: Location) -> str | None:
    """Keep what stands at the place under another name; the place itself is never empty."""
    kept = unused_name(f"{location.path}.{time.strftime('%Y%m%d-%H%M%S')}.old")
    if location.exists:
        settle(location)
        try:
            os.link(location.path, kept)
        except OSError:  # a file system without links
            shutil.copy2(location.path, kept)
    # A log without its registry would be read into the new one.
    for suffix in ("-wal", "-shm"):
        if os.path.exists(location.path + suffix):
            os.replace(location.path + suffix, kept + suffix)
    return kept if os.path.exists(kept) else None
