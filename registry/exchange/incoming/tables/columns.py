"""What each column of a table means: by the words above it, held against what its cells hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from registry.exchange.incoming.tables.cells.countries import countries_in, country_named, country_of_code
from registry.exchange.incoming.tables.cells.days import NOT_KNOWN, day_of
from registry.exchange.incoming.tables.cells.marks import is_mark
from registry.exchange.incoming.tables.cells.organisation_words import BODY_WORDS, HONORIFICS, ORGANISATION_WORDS
from registry.exchange.incoming.tables.cells.people import (
    emails_in,
    is_organisation_like,
    is_person_like,
    person_in,
    telephones_in,
)
from registry.exchange.incoming.tables.cells.roles import role_in
from registry.exchange.incoming.tables.header import Grid, Heading
from registry.exchange.incoming.tables.headings import Meaning, meaning_of
from registry.exchange.incoming.tables.sheets import Value, text_of
from registry.text import fold

_SAMPLE = 300
_SEVERAL = re.compile(r"[,;\n]")


class Column(NamedTuple):
    """A column: where it stands (from 0), its heading, what it means, and how sure that is (0 to 1)."""

    index: int
    heading: Heading
    meaning: Meaning
    sure: float


class _Shares(NamedTuple):
    """Of the cells that say something, which share could be what; ``count`` is how many there are."""

    count: int
    country: float
    code: float
    day: float
    email: float
    telephone: float
    person: float
    organisation: float
    worded: float
    role: float
    mark: float
    number: float
    url: float
    body: float
    honorific: float
    countries: float
    pieces: float
    distinct: float


def columns_of(grid: Grid) -> tuple[Column, ...]:
    """The meaning of each column, in their order."""
    shares = [_shares(grid, index) for index in range(len(grid.headings))]
    found: list[Column] = []
    for index, heading in enumerate(grid.headings):
        meaning, sure = _by_heading(heading)
        if meaning is None:
            meaning, sure = _by_cells(shares[index], heading)
        else:
            meaning, sure = _held_against(meaning, sure, shares[index])
        found.append(Column(index, heading, meaning, sure))
    return _together(found, shares)


def _by_heading(heading: Heading) -> tuple[Meaning | None, float]:
    meaning, sure = meaning_of(heading.text)
    if heading.group and (meaning is None or meaning is Meaning.name):
        grouped, surely = meaning_of(heading.group)
        if grouped in (Meaning.person, Meaning.organisation, Meaning.country, Meaning.alternate):
            return (grouped if meaning is Meaning.name else None), surely * 0.9
    return meaning, sure


def _shares(grid: Grid, index: int) -> _Shares:
    cells = [row.row.at(index) for row in grid.rows]
    said = [cell for cell in cells if text_of(cell) and fold(text_of(cell)) not in NOT_KNOWN][:_SAMPLE]
    texts = [text_of(cell) for cell in said]

    def share(holds: Sequence[bool]) -> float:
        return sum(holds) / len(holds) if holds else 0.0

    several = [len(_SEVERAL.findall(str(cell))) + 1 for cell in said if isinstance(cell, str)]
    return _Shares(
        count=len(texts),
        country=share([country_named(text) is not None and not text.isdigit() for text in texts]),
        code=share([len(text) in (2, 3) and country_of_code(text) is not None for text in texts]),
        day=share([_is_day(cell) for cell in said]),
        email=share([bool(emails_in(text)) for text in texts]),
        telephone=share([bool(telephones_in(text)) and not _is_day(text) for text in texts]),
        person=share([_could_be_person(text) for text in texts]),
        organisation=share([is_organisation_like(text) for text in texts]),
        worded=share([bool(set(fold(text).split()) & ORGANISATION_WORDS) for text in texts]),
        role=share([role_in(text) is not None for text in texts]),
        mark=share([is_mark(text) for text in texts]),
        number=share([text.replace(".", "").replace("/", "").isdigit() for text in texts]),
        url=share([bool(re.match(r"(?:https?://|www\.)\S+$", text)) for text in texts]),
        body=share([bool(set(fold(text).split()) & BODY_WORDS) for text in texts]),
        honorific=share([fold(text) in HONORIFICS for text in texts]),
        countries=share([len(_SEVERAL.findall(str(c))) >= 1 and _lists_countries(str(c)) for c in said[:60]]),
        pieces=sum(several) / len(several) if several else 0.0,
        distinct=len(set(texts)) / len(texts) if texts else 0.0,
    )


def _is_day(cell: Value) -> bool:
    return day_of(cell).date is not None


def _could_be_person(text: str) -> bool:
    return is_person_like(person_in(re.split(r"[;\n]| and ", text)[0]).name)


def _lists_countries(text: str) -> bool:
    listed = countries_in(text[:400])
    return len(listed) > 1 and sum(one.country is not None for one in listed) >= 0.6 * len(listed)


def _by_cells(shares: _Shares, heading: Heading) -> tuple[Meaning, float]:
    """The meaning of a column without words that are known."""
    if not shares.count:
        return Meaning.ignored, 1.0
    if shares.mark >= 0.9 and heading.text:
        return Meaning.mark, 0.8
    sure = 0.6
    for meaning, share, least in (
        (Meaning.email, shares.email, 0.6),
        (Meaning.website, shares.url, 0.6),
        (Meaning.parties, shares.countries, 0.6),
        (Meaning.country_code, shares.code, 0.9),
        (Meaning.country, shares.country, 0.7),
        (Meaning.telephone, shares.telephone, 0.7),
        (Meaning.role, shares.role, 0.7),
    ):
        if share >= least and not (meaning is Meaning.country_code and heading.text):
            return meaning, sure
    if heading.text:
        return Meaning.statement, 0.6
    if shares.number >= 0.9:
        return Meaning.number, 0.6
    if shares.organisation > max(shares.person, 0.4):
        return Meaning.organisation, 0.5
    return (Meaning.person, 0.5) if shares.person >= 0.5 else (Meaning.statement, 0.4)


_DATES = frozenset(
    (Meaning.start, Meaning.end, Meaning.signed, Meaning.ratified, Meaning.in_force, Meaning.expires, Meaning.date)
)


def _held_against(meaning: Meaning, sure: float, shares: _Shares) -> tuple[Meaning, float]:
    """The meaning by the heading, unless the cells say otherwise."""
    if not shares.count:
        return meaning, sure
    if meaning is Meaning.name:
        return _of_names(shares)
    if meaning in _DATES and shares.day < 0.3:
        return _no_dates(meaning, shares), 0.7
    if meaning is Meaning.country_code and shares.code < 0.6:
        return (Meaning.country, 0.6) if shares.country >= 0.6 else (Meaning.identifier, 0.6)
    if meaning in (Meaning.organisation, Meaning.person, Meaning.body) and shares.country >= 0.7:
        return Meaning.country, 0.8
    if meaning is Meaning.person and shares.worded >= 0.5 > shares.person:
        return Meaning.organisation, 0.7
    if meaning in (Meaning.body, Meaning.country, Meaning.organisation, Meaning.parties) and shares.countries >= 0.5:
        return Meaning.parties, 0.8
    if meaning is Meaning.body and shares.pieces >= 3:
        return Meaning.participation, 0.8
    if meaning is Meaning.parties and shares.countries < 0.3:
        return _no_parties(shares)
    if meaning is Meaning.position and shares.honorific >= 0.6:
        return Meaning.honorific, 0.9
    if meaning in (Meaning.status, Meaning.body) and shares.role >= 0.6:
        return Meaning.role, 0.7
    if meaning is Meaning.role and shares.role < 0.25 and shares.count > 3:
        return Meaning.position, 0.6
    if meaning in (Meaning.country, Meaning.sector, Meaning.body) and shares.mark >= 0.9 and shares.distinct < 0.5:
        return Meaning.mark, 0.6
    return meaning, sure


def _of_names(shares: _Shares) -> tuple[Meaning, float]:
    if shares.country >= 0.6:
        return Meaning.country, 0.9
    if shares.organisation >= 0.5 and shares.organisation > shares.person:
        return Meaning.organisation, 0.7
    return (Meaning.person, 0.8) if shares.person >= 0.5 else (Meaning.name, 0.5)


def _no_dates(meaning: Meaning, shares: _Shares) -> Meaning:
    if meaning is Meaning.signed and shares.day == 0:
        return Meaning.signature
    if meaning is Meaning.in_force:
        return Meaning.status
    return Meaning.statement


def _no_parties(shares: _Shares) -> tuple[Meaning, float]:
    if shares.country >= 0.6:
        return Meaning.country, 0.7
    if shares.role >= 0.6:
        return Meaning.role, 0.7
    if shares.person >= 0.6 and shares.person > shares.organisation:
        return Meaning.person, 0.6
    return Meaning.parties, 0.6


_MAY_REPEAT = frozenset(
    (
        Meaning.area, Meaning.email, Meaning.telephone, Meaning.cell, Meaning.mark, Meaning.statement,
        Meaning.ignored, Meaning.aliases, Meaning.parties, Meaning.identifier, Meaning.participation,
        Meaning.contact, Meaning.alternate, Meaning.fax, Meaning.position,
    )
)  # fmt: skip


def _together(found: list[Column], shares: Sequence[_Shares]) -> tuple[Column, ...]:
    """The columns as they stand beside each other: what one is depends on the others."""
    has = {column.meaning for column in found}
    about_agreements = Meaning.agreement in has or (
        Meaning.parties in has and bool(has & {Meaning.signed, Meaning.in_force, Meaning.ratified})
    )
    works = len(has & {Meaning.activity, Meaning.area, Meaning.project, Meaning.organisation}) >= 2
    seen: set[Meaning | tuple[Meaning, str]] = set()
    told = []
    for column, share in zip(found, shares, strict=True):
        meaning, sure = column.meaning, column.sure
        if about_agreements:
            meaning = _in_agreements(meaning, has)
        elif meaning is Meaning.body and works and Meaning.sector not in has and "cluster" in fold(column.heading.text):
            meaning = Meaning.sector
        elif meaning is Meaning.area and Meaning.country in has and not has & {Meaning.organisation, Meaning.person}:
            meaning = Meaning.body if share.body >= 0.5 and Meaning.body not in has else Meaning.statement
        elif meaning is Meaning.position and Meaning.role not in has and share.role >= 0.6:
            meaning = Meaning.role
        elif meaning is Meaning.name:
            meaning = _named_by_rest(has, share)
        elif meaning is Meaning.acceptance and Meaning.ratified not in has:
            meaning = Meaning.statement
        if meaning not in _MAY_REPEAT:
            again = (meaning, column.heading.group)
            if meaning in seen and (again in seen or not column.heading.group):
                meaning, sure = Meaning.statement, min(sure, 0.7)
            seen |= {meaning, again}
        told.append(column._replace(meaning=meaning, sure=sure))
    return tuple(told)


def _in_agreements(meaning: Meaning, has: set[Meaning]) -> Meaning:
    if meaning is Meaning.country:
        return Meaning.parties
    if meaning in (Meaning.name, Meaning.position, Meaning.honorific) and Meaning.agreement not in has:
        return Meaning.agreement
    if meaning is Meaning.start and Meaning.in_force not in has:
        return Meaning.in_force
    if meaning is Meaning.end and Meaning.expires not in has:
        return Meaning.expires
    if meaning is Meaning.date and Meaning.signed not in has:
        return Meaning.signed
    return meaning


def _named_by_rest(has: set[Meaning], share: _Shares) -> Meaning:
    if has & {Meaning.person, Meaning.family_name}:
        return Meaning.organisation
    if has & {Meaning.organisation, Meaning.position, Meaning.country, Meaning.role, Meaning.email}:
        return Meaning.person
    return Meaning.organisation if share.organisation >= share.person else Meaning.person
