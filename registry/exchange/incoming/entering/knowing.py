"""Who of those that a file names is known already?

Names alone never join. A record is known by the registry's own id, by its key in an earlier edition of
the same list (an identifier of the scheme ``list:…``, which also keeps what people decided), by a code
that both have, by its country's code, as the body that was named with ``--body``, or as the one present
holder of that name on the body whose roster this is. Who is not known waits where a candidate is near
enough, and is new where there is none.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, select

from registry.changes.rows import pieces
from registry.exchange.incoming.entering.describing import Describing
from registry.exchange.incoming.entering.rosters import holders_of
from registry.exchange.incoming.told import Key, Told, ToldRecord
from registry.models import metadata
from registry.questions.candidates import WAITS_FROM, Candidate, candidates_of
from registry.questions.refs import Ref
from registry.store.reading import Reader
from registry.terms import Kind
from registry.text import clean, fold

OWN = "interlock"
"""The scheme of the registry's own ids."""
_LONGEST = 600
HISTORICAL = "iso3166-3"
"""The scheme of countries that are no more: four letters (ISO 3166-3)."""


class Known(NamedTuple):
    """By key: the id of each record that is known, and the candidates of each that waits."""

    ids: dict[str, str]
    waiting: dict[str, tuple[Candidate, ...]]


class Registry(NamedTuple):
    """What the registry has, as the change has made it so far."""

    connection: Connection
    reader: Reader
    kinds: dict[str, str]
    """The kind of every record, by id."""
    redirects: dict[str, str]

    def led_to(self, record_id: str) -> str:
        """The record, or the one into which it was merged."""
        for _ in range(len(self.redirects)):
            if record_id not in self.redirects:
                break
            record_id = self.redirects[record_id]
        return record_id


def scheme_of(series: str) -> str:
    """The scheme of the keys of a list."""
    return f"list:{_short(clean(series), _LONGEST - 5)}"


def code_of(key: str) -> str:
    """A key as an identifier has it."""
    return _short(clean(key), _LONGEST)


def _short(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    return f"{text[: most - 20]}~{hashlib.sha256(text.encode()).hexdigest()[:16]}"


def codes_of(record: ToldRecord) -> tuple[tuple[str, str], ...]:
    """The identifiers of a record, but for the registry's own; a former country's code is one of them."""
    codes = [(clean(scheme), clean(code)) for scheme, code in record.identifiers if scheme != OWN]
    code = record.fields.get("code")
    if record.kind is Kind.place and isinstance(code, str) and len(code) == 4:
        codes.append((HISTORICAL, code.upper()))
    return tuple(dict.fromkeys((scheme, code) for scheme, code in codes if scheme and code))


def owners_of_codes(connection: Connection, codes: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """Whose each of the (scheme, code) pairs is, of those that the registry has."""
    by_scheme: dict[str, set[str]] = {}
    for scheme, code in codes:
        by_scheme.setdefault(scheme, set()).add(code)
    table = metadata.tables["identifier"].c
    found: dict[tuple[str, str], str] = {}
    for scheme, wanted in by_scheme.items():
        for piece in pieces(sorted(wanted)):
            query = select(table.identifier, table.entity_id).where(
                table.scheme == scheme, table.identifier.in_(piece)
            )
            found |= {(scheme, code): owner for code, owner in connection.execute(query)}
    return found


def known_by_key(registry: Registry, series: str, keys: Iterable[str]) -> dict[str, str]:
    """The records that earlier editions of the list named by these keys."""
    scheme, wanted = scheme_of(series), {key: code_of(key) for key in keys}
    owners = owners_of_codes(registry.connection, {(scheme, code) for code in wanted.values()})
    return {
        key: registry.led_to(owners[scheme, code]) for key, code in wanted.items() if (scheme, code) in owners
    }


def who_is_known(
    registry: Registry,
    told: Told,
    decided: Mapping[str, str | None],
    day: str | None,
    partial: frozenset[str],
) -> Known:
    """Place every record of a file.

    ``decided`` are keys that somebody placed: by the id of the record that it is, or None for one of its
    own. Records of ``partial`` keys are taken from earlier imports or not at all.
    """
    joining = _Joining(registry, told)
    joining.by_decision(decided)
    joining.by_own_id()
    joining.by_key()
    joining.by_code()
    joining.by_country()
    joining.by_seat(day)
    known = Known(joining.ids, joining.ambiguous)
    new = [
        record
        for record in told.records
        if record.key not in {*known.ids, *known.waiting, *partial}
        and record.key not in decided
        and fold(clean(record.name))
    ]
    taken = set(known.ids.values())
    describing = Describing(told)
    described = [describing.of(record) for record in new]
    found = candidates_of(registry.reader, described) if described else ()
    for record, candidates in zip(new, found, strict=True):
        # Two records of one file are two, but for a name that was written in below the rows that were sent.
        others = frozenset() if record.key in told.written_in else taken
        near = tuple(
            c for c in candidates if c.ref.id not in others and not _two_countries(registry, record, c)
        )
        if near and near[0].score >= WAITS_FROM:
            known.waiting[record.key] = near
    return known


class _Joining:
    def __init__(self, registry: Registry, told: Told) -> None:
        self._registry, self._told = registry, told
        self._records = {record.key: record for record in told.records}
        self.ids: dict[str, str] = {}
        self.ambiguous: dict[str, tuple[Candidate, ...]] = {}
        self._own: set[str] = set()

    def _open(self) -> list[ToldRecord]:
        placed = {*self.ids, *self.ambiguous, *self._own}
        return [record for record in self._records.values() if record.key not in placed]

    def _fits(self, record: ToldRecord, record_id: str) -> bool:
        return self._registry.kinds.get(record_id) == record.kind

    def _join(self, record: ToldRecord, record_id: str, *, once: bool = False) -> None:
        record_id = self._registry.led_to(record_id)
        # Two records of one file are two: what only a code or a seat says joins the first of them.
        if self._fits(record, record_id) and not (once and record_id in self.ids.values()):
            self.ids[record.key] = record_id

    def by_decision(self, decided: Mapping[str, str | None]) -> None:
        for key, record_id in decided.items():
            if record_id is None:
                self._own.add(key)
            elif key in self._records:
                self._join(self._records[key], record_id)

    def by_own_id(self) -> None:
        for record in self._open():
            for code in (code for scheme, code in record.identifiers if scheme == OWN):
                self._join(record, clean(code))

    def by_key(self) -> None:
        open_ones = self._open()
        found = known_by_key(self._registry, self._told.series, [record.key for record in open_ones])
        others = self._of_other_codes([record for record in open_ones if record.key in found], found)
        for record in open_ones:
            if record.key in found and record.key not in others:
                self._join(record, found[record.key])

    def _of_other_codes(self, records: list[ToldRecord], found: Mapping[str, str]) -> set[str]:
        """The keys whose record has another code of a scheme now: somebody else has come under the name."""
        wanted = {record.key: dict(codes_of(record)) for record in records if codes_of(record)}
        table = metadata.tables["identifier"].c
        others = set()
        for piece in pieces(sorted({found[key] for key in wanted})):
            query = select(table.entity_id, table.scheme, table.identifier).where(table.entity_id.in_(piece))
            held: dict[tuple[str, str], set[str]] = {}
            for owner, scheme, code in self._registry.connection.execute(query):
                held.setdefault((owner, scheme), set()).add(code)
            others |= {
                key
                for key, codes in wanted.items()
                for scheme, code in codes.items()
                if held.get((found[key], scheme)) and code not in held[found[key], scheme]
            }
        return others

    def by_code(self) -> None:
        open_ones = self._open()
        owners = owners_of_codes(
            self._registry.connection, [code for record in open_ones for code in codes_of(record)]
        )
        taken = set(self.ids.values())
        for record in open_ones:
            ids = {self._registry.led_to(owners[code]) for code in codes_of(record) if code in owners}
            fitting = sorted(one for one in ids if self._fits(record, one) and one not in taken)
            if len(fitting) == 1:
                self.ids[record.key] = fitting[0]
                taken.add(fitting[0])
            elif fitting:
                self.ambiguous[record.key] = tuple(
                    Candidate(ref, 1.0, ("has one of its codes",)) for ref in self._refs(fitting)
                )

    def _refs(self, ids: list[str]) -> list[Ref]:
        entity = metadata.tables["entity"].c
        query = select(entity.id, entity.kind, entity.name, entity.acronym).where(entity.id.in_(ids))
        return [Ref(*map(_text, row)) for row in self._registry.connection.execute(query.order_by(entity.id))]  # type: ignore[arg-type]

    def by_country(self) -> None:
        wanted = {
            record.key: str(record.fields["code"]).upper()
            for record in self._open()
            if record.kind is Kind.place and isinstance(record.fields.get("code"), str)
        }
        place = metadata.tables["place"].c
        codes: dict[str, str] = {}
        for piece in pieces(sorted(set(wanted.values()))):
            query = select(place.code, place.id).where(place.code.in_(piece))
            codes |= {str(code): str(key) for code, key in self._registry.connection.execute(query)}
        for key, code in wanted.items():
            if code in codes:
                self._join(self._records[key], codes[code], once=True)

    def by_seat(self, day: str | None) -> None:
        """The one present holder of that name, on the body whose roster this is."""
        votes: dict[str, set[str]] = {}
        waiting = {record.key for record in self._open()}
        for body in self._told.whole_rosters & self.ids.keys():
            if body not in self._records:
                continue
            holders = holders_of(self._registry.connection, self.ids[body], day)
            named: dict[tuple[Kind, str], set[str]] = {}
            for key in seated_on(self._records[body]):
                if key in self._records:
                    record = self._records[key]
                    named.setdefault((record.kind, fold(clean(record.name))), set()).add(key)
            for (kind, folded), keys in named.items():
                present = {one for one in holders.get(folded, ()) if self._registry.kinds.get(one) == kind}
                if len(keys) == 1 and keys <= waiting and len(present) == 1:
                    votes.setdefault(next(iter(keys)), set()).update(present)
        voted = {key: next(iter(ids)) for key, ids in sorted(votes.items()) if len(ids) == 1}
        others = self._of_other_codes([self._records[key] for key in voted], voted)
        for key, record_id in voted.items():
            if key not in others:
                self._join(self._records[key], record_id, once=True)


def seated_on(body: ToldRecord) -> set[str]:
    """The keys of those in the seats of a body."""
    seats = body.parts.get("seats", ())
    return {value.key for seat in seats for value in seat.fields.values() if isinstance(value, Key)}


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _two_countries(registry: Registry, record: ToldRecord, candidate: Candidate) -> bool:
    """Whether both have a country's code, and not the same."""
    code = record.fields.get("code")
    if record.kind is not Kind.place or not isinstance(code, str):
        return False
    held = registry.reader.fields("SELECT code FROM place WHERE id = :id", id=candidate.ref.id).get("code")
    return held is not None and held != code.upper()
