"""Loading a folder in the own format: the example registry and a user's own files alike."""

from __future__ import annotations

import os
from collections import Counter
from typing import NamedTuple

from sqlmodel import SQLModel

from registry.changes.door import Outcome, changing
from registry.errors import BadInput
from registry.exchange.own.records import Pointer, Rows, read_records
from registry.exchange.own.yaml_nodes import Listing, Place, Words, read_yaml
from registry.models.catalogue import BY_KEY
from registry.store.location import Location


class Loaded(NamedTuple):
    """What a load did. ``cleaned`` lists the places from which control characters were removed."""

    files: int
    created: int
    updated: int
    unchanged: int
    cleaned: list[str]


def load_folder(location: Location, folder: str, *, why: str) -> Loaded:
    """Read every YAML file below the folder into the registry, as one change.

    Loading the same folder again changes nothing. Raises BadInput with file, line and remedy, and
    then nothing is loaded.
    """
    files = _yaml_files(folder)
    read = Rows([], {}, [])
    cleaned: list[str] = []
    for path in files:
        cleaned += [str(place) for place in _read_file(path, os.path.relpath(path, folder), read)]
    with changing(location, why=why) as door:
        known = door.known_kinds() | {key: kind for key, (kind, _) in read.described.items()}
        _check_pointers(read.pointers, known)
        outcomes = door.put(_once_each(read.rows))
    counts = Counter(outcomes)
    return Loaded(
        len(files), counts[Outcome.created], counts[Outcome.updated], counts[Outcome.unchanged], cleaned
    )


def _yaml_files(folder: str) -> list[str]:
    found = sorted(
        os.path.join(root, name)
        for root, _, names in os.walk(folder)
        for name in names
        if name.endswith((".yaml", ".yml")) and not name.startswith(".")
    )
    if not found:
        raise BadInput("no YAML files in this folder", where=folder, remedy="name a folder of .yaml files")
    return found


def _read_file(path: str, name: str, into: Rows) -> list[Place]:
    top, cleaned = read_yaml(path, name)
    source = top.entries.get("source")
    if source is not None and not isinstance(source, Words):
        raise BadInput("'source' should be the id of a source", where=str(source.at))
    for key, node in top.entries.items():
        if key == "source":
            continue
        if key not in BY_KEY:
            known = ", ".join(["source", *BY_KEY])
            raise BadInput(f"no such list as {key!r}", where=str(top.keys[key]), remedy=f"known: {known}")
        if isinstance(node, Words) and node.text is None:
            continue
        if not isinstance(node, Listing):
            raise BadInput(f"{key!r} should be a list of records", where=str(node.at))
        _merge(into, read_records(node, BY_KEY[key], source.text if source else None))
    return cleaned


def _merge(into: Rows, found: Rows) -> None:
    for key, (kind, place) in found.described.items():
        if key in into.described:
            raise BadInput(
                f"{key!r} is described twice, first at {into.described[key][1]}",
                where=str(place),
                remedy="describe it once; elsewhere give it only parts and sources",
            )
        into.described[key] = (kind, place)
    into.rows.extend(found.rows)
    into.pointers.extend(found.pointers)


def _check_pointers(pointers: list[Pointer], kinds: dict[str, str]) -> None:
    for pointer in pointers:
        kind = kinds.get(pointer.to)
        if kind is None:
            raise BadInput(
                f"there is no record {pointer.to!r}",
                where=str(pointer.at),
                remedy="describe it in one of the files, or correct the id",
            )
        if pointer.table not in ("entity", kind):
            raise BadInput(f"{pointer.to!r} is a {kind}, not a {pointer.table}", where=str(pointer.at))


def _once_each(rows: list[SQLModel]) -> list[SQLModel]:
    """Rows with the same id say the same fact twice; the fact is kept once."""
    unique: dict[tuple[str, str], SQLModel] = {}
    for row in rows:
        key = (type(row).__name__, str(row.id))  # type: ignore[attr-defined]
        if key in unique and unique[key] != row:
            raise BadInput(f"{key[0].lower()} {key[1]!r} is described twice, differently")
        unique[key] = row
    return list(unique.values())
