"""What people decided of who is who, for every list: a name as it is written, beside another record.

A name alone is remembered nowhere. A person is remembered beside the organisation that the list names with
it, or else beside the body; an organisation (with its country) beside its parent, or else beside the body.
It is the same again where the written name is the same, and the record beside it is. Beside which record
it stood is kept as that one's key in the list, so that it may be decided on later than who stood there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import select

from registry.changes.door import Door
from registry.changes.rows import Step, checked_row, pieces, rows_of
from registry.exchange.incoming.entering.describing import Describing
from registry.exchange.incoming.entering.keys import (
    Registry,
    code_of,
    known_by_key,
    owners_of_codes,
    scheme_of,
)
from registry.exchange.incoming.entering.waiting import NOT_SAID, Kept, Saying, from_json
from registry.exchange.incoming.told import Key, Told, ToldRecord
from registry.models import Identifier, metadata
from registry.models.catalogue import row_id
from registry.terms.kinds import Kind
from registry.text import clean, fold

SCHEME = "list: decided"
"""The scheme of what was decided; no list has a name that begins with a space."""


def sayings_of(told: Told) -> dict[str, Saying]:
    """By key, how each person and organisation of a file is written, and the keys of those beside it.

    Two that are written alike beside the same record are left out: there the words say not which it is.
    """
    beside, describing = _Beside(told), Describing(told)
    found = {
        record.key: Saying(_words(record, describing.of(record).country), keys)
        for record in told.records
        if (keys := beside.of(record)) and fold(clean(record.name))
    }
    seen: dict[tuple[str, str], set[str]] = {}
    for key, saying in found.items():
        for other in saying.beside:
            seen.setdefault((saying.words, other), set()).add(key)
    twice = set[str]().union(*(keys for keys in seen.values() if len(keys) > 1))
    return {key: saying for key, saying in found.items() if key not in twice}


class _Beside:
    """The keys of the records beside which those of a file are named."""

    def __init__(self, told: Told) -> None:
        self._employers: dict[str, set[str]] = {}
        self._bodies: dict[str, set[str]] = {}
        for record in told.records:
            body = record.key if record.kind is Kind.mechanism else _key(record.fields.get("mechanism"))
            for listed in ("seats", "attendance", "affiliations"):
                for part in record.parts.get(listed, ()):
                    employer = _key(part.fields.get("organisation"))
                    person = record.key if listed == "affiliations" else _key(part.fields.get("person"))
                    if person and employer:
                        self._employers.setdefault(person, set()).add(employer)
                    for holder in filter(None, (person, employer)):
                        if body and listed != "affiliations":
                            self._bodies.setdefault(holder, set()).add(body)

    def of(self, record: ToldRecord) -> frozenset[str]:
        if record.kind is Kind.person:
            near = self._employers.get(record.key, set())
        elif record.kind is Kind.organisation:
            parent = _key(record.fields.get("parent"))
            near = {parent} if parent else set()
        else:
            return frozenset()
        return frozenset(near or self._bodies.get(record.key, set()))


def _key(value: object) -> str | None:
    return value.key if isinstance(value, Key) else None


def _words(record: ToldRecord, country: str | None) -> str:
    at = (country or "").lower() if record.kind is Kind.organisation else ""
    return f"{record.kind}/{fold(clean(record.name))}/{at}"


def remembered(
    registry: Registry, sayings: Mapping[str, Saying], beside: Mapping[str, str]
) -> dict[str, str]:
    """By key, the record that somebody once decided the same saying to be.

    ``beside`` are the ids of the records beside which they stand, as far as they are known.
    """
    owners = {beside[key] for saying in sayings.values() for key in saying.beside if key in beside}
    lists = _keys_in_lists(registry, owners)
    wanted: dict[str, set[str]] = {}
    for key, saying in sayings.items():
        for other in saying.beside & beside.keys():
            for scheme, code in lists.get(beside[other], ()):
                wanted.setdefault(_code(saying, scheme, code), set()).add(key)
    decided = owners_of_codes(registry.connection, ((SCHEME, code) for code in wanted))
    found: dict[str, set[str]] = {}
    for (_, code), owner in decided.items():
        for key in wanted[code]:
            found.setdefault(key, set()).add(registry.led_to(owner))
    return {key: next(iter(ids)) for key, ids in found.items() if len(ids) == 1}


def _code(saying: Saying, scheme: str, code: str) -> str:
    return code_of(f"{saying.words}/{scheme}/{code}")


def _keys_in_lists(registry: Registry, ids: Iterable[str]) -> dict[str, list[tuple[str, str]]]:
    """The keys that lists have for records, as (scheme, code) pairs."""
    table = metadata.tables["identifier"].c
    found: dict[str, list[tuple[str, str]]] = {}
    for piece in pieces(sorted(ids)):
        query = select(table.entity_id, table.scheme, table.identifier).where(
            table.entity_id.in_(piece), table.scheme.like("list:%"), table.scheme != SCHEME
        )
        for owner, scheme, code in registry.connection.execute(query):
            found.setdefault(owner, []).append((scheme, code))
    return found


def remember(registry: Registry, door: Door, kept: Kept, record_id: str) -> None:
    """Keep that what waited is the record. What is another one by an earlier word is remembered no more."""
    scheme = scheme_of(kept.told.series)
    codes = [_code(kept.saying, scheme, code_of(key)) for key in sorted(kept.saying.beside)]
    owners = owners_of_codes(registry.connection, ((SCHEME, code) for code in codes))
    for code in codes:
        key, owner = row_id("i", SCHEME, code), owners.get((SCHEME, code))
        if owner is None:
            values = {"id": key, "entity_id": record_id, "scheme": SCHEME, "identifier": code}
            door.set_row("identifier", key, checked_row(Identifier, values).values)
        elif registry.led_to(owner) != record_id:
            held = rows_of(registry.connection, "identifier", [owner], by="entity_id")
            gone = (row for row in held.values() if (row["scheme"], row["identifier"]) == (SCHEME, code))
            door.take([Step("identifier", str(row["id"]), row, None) for row in gone])


def waiting_alike(registry: Registry) -> dict[str, str]:
    """By the id of what waits, the record that it was decided to be where it was said before."""
    codes, rows = metadata.tables["identifier"].c, metadata.tables["waiting"].c
    decided = registry.connection.execute(select(codes.identifier).where(codes.scheme == SCHEME)).scalars()
    written = {tuple(code.split("/")[:2]) for code in decided}
    query = select(rows.id, rows.record_kind, rows.name)
    likely = [
        waiting_id
        for waiting_id, kind, name in registry.connection.execute(query)
        if (str(kind), fold(clean(name))) in written
    ]
    by_series: dict[str, dict[str, Saying]] = {}
    for waiting_id, row in rows_of(registry.connection, "waiting", likely).items():
        kept = from_json(str(row["told"]))
        if kept.saying != NOT_SAID:
            by_series.setdefault(kept.told.series, {})[waiting_id] = kept.saying
    found: dict[str, str] = {}
    for series, sayings in by_series.items():
        keys = {key for saying in sayings.values() for key in saying.beside}
        found |= remembered(registry, sayings, known_by_key(registry, series, keys))
    return found
