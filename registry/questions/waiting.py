"""What waits for a decision: the records that a file names and that may be ones of the registry.

What the file says of each is kept with it, as JSON: the record first, then what depends on it. Contact
details wait as well, and are not shown.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

from registry.frozen import Frozen
from registry.questions.candidates import Described
from registry.questions.refs import Ref, ref_columns
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.base import word_label
from registry.terms.kinds import Kind

_RESTRICTED = "contact_details"
_HOLDERS = ("organisation", "person", "country")
_KEY = re.compile(rf"[^:]+/(?:{'|'.join(Kind)})/(.+)")
_WORD = re.compile("[a-z]+(_[a-z]+)+")

Json = dict[str, object]


class Incoming(Frozen):
    """What a file says of a record: fields as the own format names them, other records by their names.

    ``parts`` are what hangs on it, a line each: ``seat on Wage Board: role member``.
    """

    kind: Kind
    name: str
    acronym: str | None
    aliases: tuple[str, ...]
    identifiers: tuple[tuple[str, str], ...]
    fields: dict[str, str]
    parts: tuple[str, ...]
    quote: str | None


class Waiting(Frozen):
    """A record that waits: the source and file that name it, where, since when, and what is said of it."""

    id: str
    source: Ref
    file: str
    where: str
    since: str
    incoming: Incoming
    described: Described


class _Row(Frozen):
    source_id: str
    source_kind: str
    source_name: str
    source_acronym: str | None
    id: str
    kind: str
    name: str
    file: str
    where: str
    since: str
    told: str


class _Code(Frozen):
    identifier: str
    name: str
    country: str | None


class _Beside(Frozen):
    key: str
    name: str


def waiting_records(reader: Reader, ids: Iterable[str] | None = None) -> tuple[Waiting, ...]:
    """Those with the ids, or all; by file and place. Ids of which nothing waits are passed by."""
    sql = f"""SELECT {ref_columns("source")}, waiting.id, waiting.record_kind, waiting.name, waiting.file,
                     waiting.locator, waiting.since, waiting.told
              FROM waiting JOIN entity AS source ON source.id = waiting.source_id"""
    order = " ORDER BY waiting.file, waiting.since, waiting.locator, waiting.id"
    if ids is None:
        rows = reader.rows(sql + order, _Row)
    else:
        rows = [
            row
            for piece in in_pieces(ids)
            for row in reader.rows(f"{sql} WHERE waiting.id IN ({piece.sql}){order}", _Row, **piece.values)
        ]
    rows.sort(key=lambda row: (row.file, _numbers(row.where), row.where, row.id))
    return tuple(_waiting(reader, row) for row in rows)


def _numbers(where: str) -> list[int]:
    return [int(part) for part in "".join(c if c.isdigit() else " " for c in where).split()[:4]]


def _waiting(reader: Reader, row: _Row) -> Waiting:
    document = _object(json.loads(row.told))
    told = [_object(record) for record in _list(document.get("records"))]
    names = _Names(reader, str(document.get("series") or ""), row.source_id, told)
    own: Json = told[0] if told else {"name": row.name}
    kind = Kind(row.kind)
    incoming = Incoming(
        kind,
        row.name,
        _text(own.get("acronym")),
        tuple(alias for one in _list(own.get("aliases")) if (alias := str(one).strip())),
        _pairs(own.get("identifiers")),
        {name: shown for name, value in _object(own.get("fields")).items() if (shown := names.of(value))},
        tuple(dict.fromkeys((*_own_parts(own, names), *_places_of(own, told[1:], names)))),
        _text(own.get("quote")),
    )  # fmt: skip
    source = Ref(row.source_id, row.source_kind, row.source_name, row.source_acronym)
    described = _described(incoming, own, told[1:], names)
    return Waiting(row.id, source, row.file, row.where, row.since, incoming, described)


class _Names:
    """What the keys of a file stand for: records that wait as well, or that the registry has by now."""

    def __init__(self, reader: Reader, series: str, source_id: str, told: list[Json]) -> None:
        self._beside: dict[str, str] = {}
        self._told = {str(record.get("key")): record for record in told}
        wanted = {key for record in told for key in _keys(record)} - set(self._told)
        self._known: dict[str, _Code] = {}
        for piece in in_pieces(wanted):
            rows = reader.rows(
                f"""SELECT identifier.identifier, entity.name, place.code FROM identifier
                JOIN entity ON entity.id = identifier.entity_id LEFT JOIN place ON place.id = entity.id
                WHERE identifier.scheme = :scheme AND identifier.identifier IN ({piece.sql})""",
                _Code,
                scheme=f"list:{series}",
                **piece.values,
            )
            self._known |= {row.identifier: row for row in rows}
            others = reader.rows(
                f"""SELECT record_key, name FROM waiting
                WHERE source_id = :source AND record_key IN ({piece.sql})""",
                _Beside,
                source=source_id,
                **piece.values,
            )
            self._beside |= {row.key: row.name for row in others}

    def of(self, value: object) -> str | None:
        """A value as people read it."""
        if not isinstance(value, dict):
            return _text(value)
        key = str(value.get("key"))
        if key in self._told:
            return _text(self._told[key].get("name")) or key
        if key in self._known:
            return self._known[key].name
        # A key that stands for nothing any more still ends in the name that it was made of.
        made_of = _KEY.fullmatch(key)
        return self._beside.get(key) or (made_of[1] if made_of else key)

    def country_code(self, value: object) -> str | None:
        """The ISO 3166-1 code of a country that a field names."""
        if isinstance(value, dict):
            key = str(value.get("key"))
            if key in self._known:
                return self._known[key].country
            value = _object(self._told.get(key, {}).get("fields")).get("code")
        text = _text(value) or ""
        return text.upper() if len(text) == 2 and text.isalpha() else None


def _keys(record: Json) -> Iterable[str]:
    values = list(_object(record.get("fields")).values())
    for parts in _object(record.get("parts")).values():
        for part in _list(parts):
            values += _object(_object(part).get("fields")).values()
    return (str(value["key"]) for value in values if isinstance(value, dict) and "key" in value)


def _own_parts(own: Json, names: _Names) -> Iterable[str]:
    for sort, parts in _object(own.get("parts")).items():
        if sort == _RESTRICTED:
            continue
        for part in _list(parts):
            yield f"{sort.replace('_', ' ')}: {_said(_object(_object(part).get('fields')), names)}"


def _places_of(own: Json, others: list[Json], names: _Names) -> Iterable[str]:
    """The parts of other records that name this one."""
    for other in others:
        name = _text(other.get("name")) or str(other.get("key"))
        for sort, parts in _object(other.get("parts")).items():
            for part in _list(parts):
                fields = _object(_object(part).get("fields"))
                if sort != _RESTRICTED and {"key": own.get("key")} in fields.values():
                    rest = {k: v for k, v in fields.items() if v != {"key": own.get("key")}}
                    said = _said(rest, names)
                    yield f"{sort.replace('_', ' ')} of {name}{f': {said}' if said else ''}"


def _said(fields: Mapping[str, object], names: _Names) -> str:
    shown = {name: in_words(said) for name, value in fields.items() if (said := names.of(value))}
    told = []
    if "attribute" in shown and "value" in shown:
        told.append(f"{shown.pop('attribute')}: {shown.pop('value')}")
    return ", ".join([*told, *(f"{name.replace('_', ' ')} {said}" for name, said in shown.items())])


def in_words(text: str) -> str:
    """A word of the vocabulary as people read it; any other text as it is."""
    return word_label(text) if _WORD.fullmatch(text) else text


def _described(incoming: Incoming, own: Json, others: list[Json], names: _Names) -> Described:
    fields = _object(own.get("fields"))
    parents = [fields.get("parent")]
    bodies, roles = [], []
    for post in _list(_object(own.get("parts")).get("affiliations")):
        said = _object(_object(post).get("fields"))
        parents.append(said.get("organisation"))
        roles.append(said.get("post"))
    for other in others:
        for seat in _list(_object(other.get("parts")).get("seats")):
            said = _object(_object(seat).get("fields"))
            if any(said.get(holder) == {"key": own.get("key")} for holder in _HOLDERS):
                bodies.append(_text(other.get("name")))
                roles.append(said.get("post") or said.get("role"))
                if said.get("person") == {"key": own.get("key")}:
                    parents.append(said.get("organisation"))
    return Described(
        incoming.kind,
        incoming.name,
        incoming.acronym,
        incoming.aliases,
        incoming.identifiers,
        names.country_code(fields.get("country")),
        _unique(names.of(parent) for parent in parents),
        _unique(bodies),
        _unique(names.of(role) for role in roles),
    )


def _unique(values: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _pairs(value: object) -> tuple[tuple[str, str], ...]:
    return tuple((str(pair[0]), str(pair[1])) for pair in map(_list, _list(value)) if len(pair) == 2)


# What a registry that somebody sent holds here may be anything.
def _object(value: object) -> Json:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
