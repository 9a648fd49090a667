"""Who of those that a file names is known already?

Names alone never join. A record is known by the registry's own id, by its key in an earlier edition of
the same list (an identifier of the scheme ``list:…``, which also keeps what people decided), by a code
that both have, by its country's code, as the body that was named with ``--body``, as the one present
holder of that name on the body whose roster this is, or because somebody decided it in another list of
the same written name beside the same record. Who is not known waits where a candidate is near enough, and
is new where there is none.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select

from registry.changes.rows import pieces
from registry.exchange.incoming.entering.describing import Describing
from registry.exchange.incoming.entering.keys import (
    OWN,
    Registry,
    codes_of,
    known_by_key,
    names_that_wait,
    owners_of_codes,
)
from registry.exchange.incoming.entering.remembering import remembered, sayings_of
from registry.exchange.incoming.entering.rosters import holders_of
from registry.exchange.incoming.told import Key, Told, ToldRecord
from registry.frozen import Frozen
from registry.models import metadata
from registry.questions.candidates import WAITS_FROM, Candidate, candidates_of
from registry.questions.refs import Ref
from registry.terms.kinds import Kind
from registry.text import clean, fold


class Known(Frozen):
    """By key: the id of each record that is known, and the candidates of each that waits."""

    ids: dict[str, str]
    waiting: dict[str, tuple[Candidate, ...]]


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
    joining.by_memory()
    known = Known(joining.ids, joining.ambiguous)
    new = [
        record
        for record in told.records
        if record.key not in {*known.ids, *known.waiting, *partial}
        and record.key not in decided
        and fold(clean(record.name))
    ]
    taken, waiting = set(known.ids.values()), names_that_wait(registry)
    describing = Describing(told)
    described = [describing.of(record) for record in new]
    found = candidates_of(registry.reader, described) if described else ()
    for record, candidates in zip(new, found, strict=True):
        # Two records of one file are two, but for a name that was written in below the rows that were sent,
        # and for one that waits: nobody has said yet that it is another's.
        waits = record.key in told.written_in or (str(record.kind), fold(record.name)) in waiting
        others = frozenset() if waits else taken
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
        owners = owners_of_codes(
            self._registry.connection, [code for record in records for code in codes_of(record)]
        )
        wanted = {
            # What another kind of record has for its code says nothing of who this one is.
            record.key: {
                c[0]: c[1] for c in codes_of(record) if c not in owners or self._fits(record, owners[c])
            }
            for record in records
        }
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
        """The one present holder of that name or alias, on the body whose roster this is.

        The secretariat that writes a name into the form of its own body speaks of who sits there: an exact
        name of one holder alone leaves nothing to decide.
        """
        votes: dict[str, set[str]] = {}
        waiting = {record.key for record in self._open()}
        written_in = self._told.written_in
        bodies = {key for key, record in self._records.items() if written_in & seated_on(record)}
        for body in (self._told.rosters | bodies) & self.ids.keys():
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
                # Who was written in below the rows that were sent may be one of those.
                self._join(self._records[key], record_id, once=key not in written_in)

    def by_memory(self) -> None:
        """What somebody decided of the same written name beside the same record, in whatever list."""
        sayings = sayings_of(self._told)
        # An organisation first: who is written beside it is known by it.
        for kind in (Kind.organisation, Kind.person):
            asked = {
                one.key: sayings[one.key] for one in self._open() if one.kind is kind and one.key in sayings
            }
            for key, record_id in remembered(self._registry, asked, self.ids).items():
                self._join(self._records[key], record_id)


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
