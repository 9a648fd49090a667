"""What goes with a record that waits: whatever of the file points to it waits too."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache

from registry.changes.wording import record_of_kind
from registry.exchange.incoming.entering.waiting import Kept
from registry.exchange.incoming.told import Key, Scalar, Told, ToldPart, ToldRecord
from registry.frozen import Frozen
from registry.models import metadata
from registry.models.catalogue import field_columns, table_name
from registry.terms.kinds import Kind

Roots = Mapping[str, frozenset[str]]
"""By the key of a record that is held back, the keys of the waiting records because of which it is."""

NOTHING: frozenset[str] = frozenset()


@cache
def required_pointers(kind: Kind) -> tuple[str, ...]:
    """The fields without which a record of the kind is none, and that point to another record."""
    table = record_of_kind(kind).table
    columns = metadata.tables[table_name(table)].columns
    return tuple(
        name
        for name, column in field_columns(table).items()
        if name != "id" and not columns[column].nullable and columns[column].foreign_keys
    )


def held_back(told: Told, waiting: Collection[str]) -> Roots:
    """The waiting records themselves, and those that cannot be without one of them."""
    roots: dict[str, frozenset[str]] = {key: frozenset((key,)) for key in waiting}
    needing = [record for record in told.records if required_pointers(record.kind)]
    settled = False
    while not settled:
        settled = True
        for record in needing:
            needed = (record.fields.get(name) for name in required_pointers(record.kind))
            found = roots.get(record.key, NOTHING) | behind(needed, roots)
            if found != roots.get(record.key, NOTHING):
                roots[record.key] = found
                settled = False
    return roots


def behind(values: Iterator[Scalar] | Collection[Scalar], roots: Roots) -> frozenset[str]:
    """The waiting records on which values depend."""
    return NOTHING.union(*(roots.get(value.key, NOTHING) for value in values if isinstance(value, Key)))


class _Depending(Frozen):
    fields: dict[str, Scalar]
    parts: dict[str, list[ToldPart]]


def kept_for(told: Told, roots: Roots, waiting: Collection[str]) -> dict[str, Kept]:
    """For each waiting record the part of the file that waits with it."""
    depending: dict[str, dict[str, _Depending]] = {key: {} for key in waiting}
    records = {record.key: record for record in told.records}
    for record in told.records:
        # What a record waits for itself, it brings along whole.
        own = roots.get(record.key, NOTHING)
        for name, value in record.fields.items():
            for root in behind((value,), roots) - own:
                depending[root].setdefault(record.key, _Depending({}, {})).fields[name] = value
        for name, parts in record.parts.items():
            for part in parts:
                for root in behind((*part.fields.values(), *(key for _, key in part.awaits)), roots) - own:
                    other = depending[root].setdefault(record.key, _Depending({}, {}))
                    other.parts.setdefault(name, []).append(part)
    return {key: _kept(told, records, roots, key, depending[key]) for key in waiting}


def _kept(
    told: Told, records: Mapping[str, ToldRecord], roots: Roots, key: str, depending: dict[str, _Depending]
) -> Kept:
    whole = [
        records[key],
        *(records[k] for k in sorted(roots) if k != key and key in roots[k] and k in records),
    ]
    partial = [
        records[other]._replace(
            fields=found.fields,
            parts={name: tuple(parts) for name, parts in found.parts.items()},
            aliases=(),
            identifiers=(),
        )
        for other, found in depending.items()
    ]
    keys = {record.key for record in (*whole, *partial)}
    part = told._replace(
        records=(*whole, *partial), set_aside=(), rows_read=0,
        whole_rosters=told.whole_rosters & keys, some_seats=told.some_seats & keys,
    )  # fmt: skip
    complete = told.whole_rosters & {record.key for record in whole}
    return Kept(part, frozenset(record.key for record in partial), complete)
