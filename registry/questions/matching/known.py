"""The records of the registry as they are matched: their names, acronyms, and what surrounds them."""

from __future__ import annotations

from collections.abc import Iterable

from registry.frozen import Frozen
from registry.questions.matching.names import Form, as_acronym, form_of, spelt
from registry.questions.refs import Ref, ref_columns
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.kinds import Kind
from registry.text import fold

_WITH_COUNTRY = {
    Kind.organisation: "own.country_id",
    Kind.mechanism: "own.country_id",
    Kind.project: "own.country_id",
    Kind.instrument: "own.country_id",
    Kind.event: "own.country_id",
    Kind.system: "own.country_id",
}


class KnownName(Frozen):
    """One name of a record; ``source`` is ``name``, ``acronym`` or ``alias``."""

    record: int
    source: str
    name: str
    form: Form


class Known(Frozen):
    """All records of a kind: who they are, their countries, their names, and acronyms with their records."""

    refs: tuple[Ref, ...]
    countries: tuple[str | None, ...]
    names: tuple[KnownName, ...]
    acronyms: dict[str, tuple[int, ...]]


class _NameRow(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    source: str
    called: str


class _Pair(Frozen):
    id: str
    other: str


def known_of(reader: Reader, kind: Kind) -> Known:
    """The records of one kind; those merged into others are among the names of these."""
    rows = reader.rows(
        f"""
        SELECT {ref_columns("entity")}, search_name.source, search_name.name
        FROM search_name JOIN entity ON entity.id = search_name.entity_id
        WHERE entity.kind = :kind AND entity.redirect_to IS NULL
          AND search_name.source IN ('name', 'acronym', 'alias')
        ORDER BY entity.id, search_name.position
        """,
        _NameRow,
        kind=str(kind),
    )
    places: dict[str, int] = {}
    refs: list[Ref] = []
    names: list[KnownName] = []
    acronyms: dict[str, set[int]] = {}
    for row in rows:
        if row.id not in places:
            places[row.id] = len(refs)
            refs.append(Ref._make(row[:4]))
        record = places[row.id]
        letters = short_form(row.called) if row.source == "acronym" else as_acronym(row.called)
        if letters:
            acronyms.setdefault(letters, set()).add(record)
        if row.source != "acronym":
            names.append(KnownName(record, row.source, row.called, form_of(row.called, kind)))
    countries = _countries(reader, kind)
    return Known(
        tuple(refs),
        tuple(countries.get(ref.id) for ref in refs),
        tuple(names),
        {letters: tuple(sorted(records)) for letters, records in acronyms.items()},
    )


def short_form(acronym: str) -> str:
    """An acronym as it is compared: its letters alone."""
    return "".join(spelt(word) for word in fold(acronym).split())


def _countries(reader: Reader, kind: Kind) -> dict[str, str]:
    if kind not in _WITH_COUNTRY:
        return {}
    rows = reader.rows(
        f"SELECT own.id, place.code FROM {kind} AS own JOIN place ON place.id = {_WITH_COUNTRY[kind]} "
        "WHERE place.code IS NOT NULL",
        _Pair,
    )
    return {row.id: row.other for row in rows}


class Surroundings(Frozen):
    """What surrounds a record, in folded names: its parents or employers, its bodies, its posts."""

    parents: dict[str, str]
    bodies: dict[str, str]
    posts: dict[str, str]


_AROUND = {
    "parents": """
        SELECT organisation.id, search_name.name FROM organisation
        JOIN search_name ON search_name.entity_id = organisation.parent_id
            AND search_name.source IN ('name', 'acronym', 'alias')
        WHERE organisation.id IN ({ids})
        UNION SELECT affiliation.person_id, search_name.name FROM affiliation
        JOIN search_name ON search_name.entity_id = affiliation.organisation_id
            AND search_name.source IN ('name', 'acronym', 'alias')
        WHERE affiliation.person_id IN ({ids})
        UNION SELECT seat.person_id, search_name.name FROM seat
        JOIN search_name ON search_name.entity_id = seat.organisation_id
            AND search_name.source IN ('name', 'acronym', 'alias')
        WHERE seat.person_id IN ({ids})
    """,
    "bodies": """
        SELECT seat.person_id, search_name.name FROM seat
        JOIN search_name ON search_name.entity_id = seat.mechanism_id
            AND search_name.source IN ('name', 'acronym', 'alias')
        WHERE seat.person_id IN ({ids})
        UNION SELECT seat.organisation_id, search_name.name FROM seat
        JOIN search_name ON search_name.entity_id = seat.mechanism_id
            AND search_name.source IN ('name', 'acronym', 'alias')
        WHERE seat.organisation_id IN ({ids})
    """,
    "posts": """
        SELECT affiliation.person_id, affiliation.post FROM affiliation
        WHERE affiliation.person_id IN ({ids}) AND affiliation.post IS NOT NULL
        UNION SELECT seat.person_id, seat.post FROM seat
        WHERE seat.person_id IN ({ids}) AND seat.post IS NOT NULL
    """,
}
NO_SURROUNDINGS = Surroundings({}, {}, {})


def surroundings_of(reader: Reader, ids: Iterable[str]) -> dict[str, Surroundings]:
    """What surrounds the records, by their ids: each name folded, with how it is written."""
    around: dict[str, Surroundings] = {}
    for piece in in_pieces(ids):
        for part, sql in _AROUND.items():
            for row in reader.rows(sql.format(ids=piece.sql), _Pair, **piece.values):
                known = around.setdefault(row.id, Surroundings({}, {}, {}))
                named: dict[str, str] = getattr(known, part)
                named.setdefault(fold(row.other), row.other)
    return around


class _Code(Frozen):
    id: str
    scheme: str
    code: str


def codes_of(reader: Reader, ids: Iterable[str]) -> dict[str, dict[str, set[str]]]:
    """The identifiers of records: for each scheme, in small letters, its codes."""
    codes: dict[str, dict[str, set[str]]] = {}
    for piece in in_pieces(ids):
        rows = reader.rows(
            f"SELECT entity_id, scheme, identifier FROM identifier WHERE entity_id IN ({piece.sql})",
            _Code,
            **piece.values,
        )
        for row in rows:
            codes.setdefault(row.id, {}).setdefault(row.scheme.lower(), set()).add(row.code)
    return codes


class _Alias(Frozen):
    id: str
    name: str
    kind: str
    language: str | None


def aliases_of(reader: Reader, ids: Iterable[str]) -> dict[tuple[str, str], str]:
    """What sort of name an alias is, by record and folded alias: ``alias in fr``, ``former name``."""
    said: dict[tuple[str, str], str] = {}
    for piece in in_pieces(ids):
        rows = reader.rows(
            f"SELECT entity_id, name, kind, language FROM alias WHERE entity_id IN ({piece.sql})",
            _Alias,
            **piece.values,
        )
        for row in rows:
            sort = "former name" if row.kind == "former" else "alias"
            said[row.id, fold(row.name)] = f"{sort} in {row.language}" if row.language else sort
    return said
