"""Loading a folder in the own format: the example registry and a user's own files alike."""

from __future__ import annotations

import os
from collections import Counter
from typing import NamedTuple

from sqlalchemy import inspect
from sqlmodel import SQLModel

from registry.changes.door import Outcome, RowsRefused, changing
from registry.errors import BadInput
from registry.exchange.own.records import Pointer, Rows, read_records, refuse_second
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
    try:
        counts = _put(location, read, why)
    except RowsRefused:
        counts = _put_naming_the_culprit(location, read, why)
    return Loaded(
        len(files), counts[Outcome.created], counts[Outcome.updated], counts[Outcome.unchanged], cleaned
    )


def _put(location: Location, read: Rows, why: str, *, one_by_one: bool = False) -> Counter[Outcome]:
    with changing(location, why=why) as door:
        known = door.known_kinds() | {key: kind for key, (kind, _) in read.described.items()}
        _check_pointers(read.pointers, known)
        return door.put(_once_each(read.rows), one_by_one=one_by_one)


def _put_naming_the_culprit(location: Location, read: Rows, why: str) -> Counter[Outcome]:
    places = {_key(row): place for row, place in read.rows}
    try:
        return _put(location, read, why, one_by_one=True)
    except RowsRefused as problem:
        place = places.get(problem.culprit) if problem.culprit else None
        raise BadInput(problem.what, where=str(place or "")) from problem


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
        refuse_second(into, key, place)
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


def _once_each(rows: list[tuple[SQLModel, Place]]) -> list[SQLModel]:
    """Rows with the same id say the same fact twice; the fact is kept once."""
    unique: dict[tuple[str, str], tuple[SQLModel, Place]] = {}
    for row, place in rows:
        kept = unique.setdefault(_key(row), (row, place))
        if kept[0] != row:
            raise BadInput(
                f"this says otherwise than {kept[1]} of the same fact",
                where=str(place),
                remedy="keep one of them, with both sources",
            )
    return [row for row, _ in unique.values()]


def _key(row: SQLModel) -> tuple[str, str]:
    return str(inspect(type(row)).local_table.name), str(row.id)  # type: ignore[attr-defined]
