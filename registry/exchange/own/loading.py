"""Loading a folder in the own format: the example registry and a user's own files alike."""

from __future__ import annotations

import os
from collections import Counter

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from registry.changes.belonging import OWNER_COLUMN
from registry.changes.chain import journal_disagreements
from registry.changes.door import Outcome, changing, existing
from registry.changes.journal import Reason, last_change
from registry.changes.name_index import index_names
from registry.changes.pouring import Pour
from registry.changes.rows import Row, RowsRefused, Values
from registry.errors import BadInput
from registry.exchange.own.journal_file import write_journal
from registry.exchange.own.records import Pointer, Rows, read_records, refuse_second
from registry.exchange.own.yaml_nodes import Listing, Node, Place, Words, YamlFile, read_yaml
from registry.frozen import Frozen
from registry.models import metadata
from registry.models.catalogue import BY_KEY
from registry.store.location import Location
from registry.store.writing import writing
from registry.terms.kinds import Kind


class FileLoaded(Frozen):
    """What became of the rows of one file; they add up to ``rows_read``."""

    file: str
    rows_read: int
    created: int
    updated: int
    unchanged: int


class Loaded(Frozen):
    """What a load did: the change, None where all was so; what became of each file's rows.

    ``cleaned`` lists the places from which control characters were removed.
    """

    change: int | None
    files: tuple[FileLoaded, ...]
    cleaned: list[str]

    @property
    def created(self) -> int:
        """How many rows were not there before."""
        return sum(file.created for file in self.files)

    @property
    def updated(self) -> int:
        """How many rows were there and differed."""
        return sum(file.updated for file in self.files)

    @property
    def unchanged(self) -> int:
        """How many rows were so already."""
        return sum(file.unchanged for file in self.files)


class _OnlyTried(Exception):
    pass


def load_folder(
    location: Location, folder: str, *, why: str, who: str | None = None, dry_run: bool = False,
    journal: bool = True,
) -> Loaded:  # fmt: skip
    """Read every YAML file below the folder into the registry, as one change.

    Loading the same folder again changes nothing. A folder that brings its ``journal`` is read into
    an empty registry, which then has that journal. With ``dry_run`` nothing is kept. Raises BadInput
    with file, line and remedy, and then nothing is loaded.
    """
    read = Rows([], {}, [])
    cleaned: list[str] = []
    told: Node | None = None
    for path in _yaml_files(folder):
        name = os.path.basename(path) if path == folder else os.path.relpath(path, folder)
        file = _read_file(path, name, read)
        cleaned += [str(place) for place in file.cleaned]
        told = file.top.entries.get("journal", told)
    if told is not None and journal:
        return _with_journal(location, read, told, cleaned, dry_run=dry_run)
    reason = Reason(why, who=who)
    try:
        change, outcomes = _put(location, read, reason, dry_run=dry_run)
    except RowsRefused:
        change, outcomes = _put_naming_the_culprit(location, read, reason)
    return Loaded(change, _by_file(read, outcomes), cleaned)


_Outcomes = dict[tuple[str, str], Outcome]


def _put(
    location: Location, read: Rows, reason: Reason, *, one_by_one: bool = False, dry_run: bool = False
) -> tuple[int | None, _Outcomes]:
    outcomes: _Outcomes = {}
    try:
        with changing(location, reason) as door:
            _check_pointers(read, door.known_kinds(), door.connection)
            outcomes = door.put(_once_each(read.rows), one_by_one=one_by_one)
            if dry_run:
                raise _OnlyTried
    except _OnlyTried:
        return None, outcomes
    return door.change, outcomes


def _put_naming_the_culprit(location: Location, read: Rows, reason: Reason) -> tuple[int | None, _Outcomes]:
    places = {row.key: place for row, place in read.rows}
    try:
        return _put(location, read, reason, one_by_one=True)
    except RowsRefused as problem:
        place = places.get(problem.culprit) if problem.culprit else None
        raise BadInput(problem.what, where=str(place or "")) from problem


def _by_file(read: Rows, outcomes: _Outcomes) -> tuple[FileLoaded, ...]:
    counts: dict[str, Counter[Outcome]] = {}
    seen: set[tuple[str, str]] = set()
    for row, place in read.rows:
        # A fact that a second file repeats is as the first left it.
        again = row.key in seen
        seen.add(row.key)
        became = Outcome.unchanged if again else outcomes[row.key]
        counts.setdefault(place.file, Counter())[became] += 1
    return tuple(
        FileLoaded(
            name, count.total(), count[Outcome.created], count[Outcome.updated], count[Outcome.unchanged]
        )
        for name, count in counts.items()
    )


def _with_journal(location: Location, read: Rows, told: Node, cleaned: list[str], *, dry_run: bool) -> Loaded:
    """Rows and journal as they are: the registry then knows what the exported one knew."""
    rows: dict[str, list[Values]] = {}
    for row in _once_each(read.rows):
        rows.setdefault(row.table, []).append(row.values)
    try:
        with writing(location) as connection:
            if last_change(connection):
                raise BadInput(
                    "the folder brings its own journal, and this registry has one already",
                    where=str(told.at),
                    remedy="read it into an empty registry, or add --without-journal",
                )
            _check_pointers(read, {}, connection)
            pour = Pour(connection)
            for table in metadata.sorted_tables:
                pour.rows(table.name, rows.get(table.name, []))
                pour.finish(table.name)
            index_names(connection, [str(row["id"]) for row in rows.get("entity", [])])
            number = write_journal(connection, told)
            for what, where in list(journal_disagreements(connection)):
                raise BadInput(f"the journal is not that of these facts: {what}", where=where)
            if dry_run:
                raise _OnlyTried
    except _OnlyTried:
        number = 0
    except IntegrityError as problem:
        raise BadInput("the rows and the journal do not fit together", where=str(told.at)) from problem
    outcomes = {row.key: Outcome.created for row, _ in read.rows}
    return Loaded(number or None, _by_file(read, outcomes), cleaned)


def _yaml_files(folder: str) -> list[str]:
    if os.path.isfile(folder):
        return [folder]
    found = sorted(
        os.path.join(root, name)
        for root, _, names in os.walk(folder)
        for name in names
        if name.endswith((".yaml", ".yml")) and not name.startswith(".")
    )
    if not found:
        raise BadInput("no YAML files in this folder", where=folder, remedy="name a folder of .yaml files")
    return found


def _read_file(path: str, name: str, into: Rows) -> YamlFile:
    file = read_yaml(path, name)
    top = file.top
    source = top.entries.get("source")
    if source is not None and not isinstance(source, Words):
        raise BadInput("'source' should be the id of a source", where=str(source.at))
    for key, node in top.entries.items():
        if key in ("source", "journal"):
            continue
        if key not in BY_KEY:
            known = ", ".join(["source", *BY_KEY])
            raise BadInput(f"no such list as {key!r}", where=str(top.keys[key]), remedy=f"known: {known}")
        if isinstance(node, Words) and node.text is None:
            continue
        if not isinstance(node, Listing):
            raise BadInput(f"{key!r} should be a list of records", where=str(node.at))
        _merge(into, read_records(node, BY_KEY[key], source.text if source else None))
    return file


def _merge(into: Rows, found: Rows) -> None:
    for key, (kind, place) in found.described.items():
        refuse_second(into, key, place)
        into.described[key] = (kind, place)
    into.rows.extend(found.rows)
    into.pointers.extend(found.pointers)


def _check_pointers(read: Rows, kinds: dict[str, str], connection: Connection) -> None:
    """Raise BadInput where a file points to what is neither in the files nor in the registry."""
    kinds = kinds | {key: kind for key, (kind, _) in read.described.items()}
    parts = {row.key for row, _ in read.rows}
    for pointer in read.pointers:
        if pointer.table in OWNER_COLUMN:
            if (pointer.table, pointer.to) not in parts and not existing(
                connection, pointer.table, [pointer.to]
            ):
                raise _nothing_there(pointer)
            continue
        kind = kinds.get(pointer.to)
        if kind is None:
            raise _nothing_there(pointer)
        if pointer.table not in ("entity", kind):
            told = f"{pointer.to!r} is {Kind(kind).one}, not {Kind(pointer.table).one}"
            raise BadInput(told, where=str(pointer.at))


def _nothing_there(pointer: Pointer) -> BadInput:
    return BadInput(
        f"there is no {'record' if pointer.table not in OWNER_COLUMN else pointer.table} {pointer.to!r}",
        where=str(pointer.at),
        remedy="describe it in one of the files, or correct the id",
    )


def _once_each(rows: list[tuple[Row, Place]]) -> list[Row]:
    """Rows with the same id say the same fact twice; the fact is kept once."""
    unique: dict[tuple[str, str], tuple[Row, Place]] = {}
    for row, place in rows:
        kept = unique.setdefault(row.key, (row, place))
        if kept[0].values != row.values:
            raise BadInput(
                f"this says otherwise than {kept[1]} of the same fact",
                where=str(place),
                remedy="keep one of them, with both sources",
            )
    return [row for row, _ in unique.values()]
