"""Making a registry, empty or with the example's facts; for the command and the first screen."""

from __future__ import annotations

from registry.store.location import Location

_REASON = "the example: what five public documents say"


def make_registry(location: Location, *, example: bool, replace: bool = False) -> str | None:
    """Make the registry; where an older one was replaced, the path at which it is kept."""
    from registry.changes.creating import create_registry

    return create_registry(location, fill=_fill_with_example if example else None, replace=replace)


def _fill_with_example(location: Location) -> None:
    from importlib.resources import as_file, files

    from registry.exchange.own.loading import load_folder

    with as_file(files("seed_data")) as folder:
        load_folder(location, str(folder), why=_REASON)
