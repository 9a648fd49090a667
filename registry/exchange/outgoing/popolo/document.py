"""The document: a list for each class of Popolo, and one for each kind of record beside them."""

from __future__ import annotations

import json
from collections.abc import Iterator

from registry.exchange.outgoing.holdings import Holdings
from registry.exchange.outgoing.popolo.actors import Actors
from registry.exchange.outgoing.popolo.events import events_of
from registry.exchange.outgoing.popolo.memberships import posts_held, seats_held
from registry.exchange.outgoing.popolo.rest import Object, Rest
from registry.frozen import Frozen
from registry.models.catalogue import BY_KEY

_BESIDE = ("sources", "projects", "agreements", "instruments", "systems", "recommendations")
"""The lists of records that are of no class of Popolo."""
_NAMES = ("id", "name", "acronym", "description")


class PopoloDocument(Frozen):
    """The document as UTF-8 JSON, with how many records and memberships it has."""

    content: bytes
    records: int
    memberships: int


def popolo_document(holdings: Holdings) -> PopoloDocument:
    """The document: the same bytes for the same facts."""
    rest = Rest(holdings)
    actors = Actors(holdings, rest)
    records: dict[str, list[Object]] = {
        "persons": list(actors.persons()),
        "organizations": [*actors.organisations(), *actors.bodies()],
        "areas": list(actors.areas()),
        "events": list(events_of(holdings, rest)),
    }
    memberships = [*seats_held(holdings, rest), *posts_held(holdings, rest)]
    beside = {f"x_{key}": list(_beside(holdings, rest, key)) for key in _BESIDE}
    document = {**records, "memberships": memberships, **{key: told for key, told in beside.items() if told}}
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    number = sum(map(len, records.values())) + sum(map(len, beside.values()))
    return PopoloDocument(text.encode(), number, len(memberships))


def _beside(holdings: Holdings, rest: Rest, key: str) -> Iterator[Object]:
    """The records of a list in the words of the own format."""
    record = BY_KEY[key]
    for row in holdings.of(str(record.kind)):
        entity = holdings.entities[str(row["id"])]
        named: Object = {name: entity[name] for name in _NAMES if name in entity}
        yield {**named, **rest.fields(record.table, row), **rest.parts(record, str(row["id"]), prefix="")}
