"""By which keys and codes is a record known? What the registry has of them, inside a change."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from sqlalchemy import Connection, select

from registry.changes.rows import pieces
from registry.exchange.incoming.told import ToldRecord
from registry.frozen import Frozen
from registry.models import metadata
from registry.store.reading import Reader
from registry.terms.kinds import Kind
from registry.text import clean, fold

OWN = "interlock"
"""The scheme of the registry's own ids."""
_LONGEST = 600
HISTORICAL = "iso3166-3"
"""The scheme of countries that are no more: four letters (ISO 3166-3)."""


class Registry(Frozen):
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


def names_that_wait(registry: Registry) -> frozenset[tuple[str, str]]:
    """The kinds and folded names of which nobody has decided yet who they are, of whatever list."""
    waiting = metadata.tables["waiting"].c
    query = select(waiting.record_kind, waiting.name)
    return frozenset((str(kind), fold(name)) for kind, name in registry.connection.execute(query))
