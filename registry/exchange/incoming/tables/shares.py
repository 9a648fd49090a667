"""Which share of a column's cells could be what: countries, days, people, marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from registry.exchange.incoming.cell_values import Value, text_of
from registry.exchange.incoming.tables.cells.marks import is_cross, is_mark, terms_of
from registry.exchange.incoming.tables.header import Grid
from registry.exchange.incoming.words.agreement_words import names_agreement
from registry.exchange.incoming.words.constituencies import constituency_in
from registry.exchange.incoming.words.contacts import emails_in, telephones_in
from registry.exchange.incoming.words.countries import countries_in, country_named, country_of_code
from registry.exchange.incoming.words.days import NOT_KNOWN, day_of
from registry.exchange.incoming.words.organisation_words import (
    BODY_WORDS,
    HONORIFICS,
    ORGANISATION_WORDS,
)
from registry.exchange.incoming.words.people import is_organisation_like, is_person_like, person_in
from registry.exchange.incoming.words.roles import role_in
from registry.exchange.incoming.words.stages import stage_in
from registry.frozen import Frozen
from registry.terms.seats import Constituency
from registry.text import fold

_SAMPLE = 300
_SEVERAL = re.compile(r"[,;\n]")
_WITH_YEAR = re.compile(r"^(?!\d{5})[^\n;]{0,24}\b(?:1[89]|20)\d\d\b[^\n;]{0,6}$")
_PARTNERS = (Constituency.employers, Constituency.workers)


class Shares(Frozen):
    """Of the cells that say something, which share could be what; ``said`` is how many there are.

    ``side`` names a side, and ``of_partners`` those of them that are employers or workers: no kind of
    organisation is called so.
    """

    said: int
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
    crossed: float
    number: float
    url: float
    body: float
    honorific: float
    stage: float
    full_name: float
    length: float
    countries: float
    pieces: float
    distinct: float
    entered: float
    agreement: float
    side: float
    of_partners: float


def shares_of(grid: Grid, index: int) -> Shares:
    """What the column's cells could be; the first 300 that say something are looked at."""
    cells = [row.row.at(index) for row in grid.rows]
    said = [cell for cell in cells if text_of(cell) and fold(text_of(cell)) not in NOT_KNOWN][:_SAMPLE]
    texts = [text_of(cell) for cell in said]

    def share(holds: Sequence[bool]) -> float:
        return sum(holds) / len(holds) if holds else 0.0

    sides = [constituency_in(text) for text in texts]
    several = [len(_SEVERAL.findall(str(cell))) + 1 for cell in said if isinstance(cell, str)]
    return Shares(
        said=len(texts),
        country=share([country_named(text) is not None and not text.isdigit() for text in texts]),
        code=share([len(text) in (2, 3) and country_of_code(text) is not None for text in texts]),
        day=share([_is_day(cell) for cell in said]),
        email=share([bool(emails_in(text)) for text in texts]),
        telephone=share([bool(telephones_in(text)) and not _is_day(text) for text in texts]),
        person=share([_could_be_person(text) for text in texts]),
        organisation=share([is_organisation_like(text) for text in texts]),
        worded=share([bool(set(fold(text).split()) & ORGANISATION_WORDS) for text in texts]),
        role=share([role_in(text) is not None for text in texts]),
        crossed=share([is_cross(text) for text in texts]),
        mark=share([is_mark(text) for text in texts]),
        number=share([text.replace(".", "").replace("/", "").isdigit() for text in texts]),
        url=share([bool(re.match(r"(?:https?://|www\.)\S+$", text)) for text in texts]),
        body=share([bool(set(fold(text).split()) & BODY_WORDS) for text in texts]),
        stage=share([stage_in(text) is not None for text in texts]),
        full_name=share([len(text.split()) > 1 and _could_be_person(text) for text in texts]),
        length=sum(map(len, texts)) / sum(several) if several else 0.0,
        honorific=share([fold(text) in HONORIFICS for text in texts]),
        countries=share([len(_SEVERAL.findall(str(c))) >= 1 and _lists_countries(str(c)) for c in said[:60]]),
        pieces=sum(several) / len(several) if several else 0.0,
        entered=share([len(text) <= 60 and (is_mark(text) or bool(terms_of(text))) for text in texts]),
        distinct=len(set(texts)) / len(texts) if texts else 0.0,
        agreement=share([names_agreement(text) for text in texts]),
        side=share([side is not None for side in sides]),
        of_partners=share([side in _PARTNERS for side in sides]),
    )


def _is_day(cell: Value) -> bool:
    """Whether the cell is a date, also one that stands for none or is none: 31/12/9999, 31 Feb 2020."""
    if isinstance(cell, bool):
        return False
    return not day_of(cell).is_unread or (isinstance(cell, str) and _WITH_YEAR.match(cell) is not None)


def _could_be_person(text: str) -> bool:
    return is_person_like(person_in(re.split(r"[;\n]| and ", text)[0]).name)


def _lists_countries(text: str) -> bool:
    listed = countries_in(text[:400])
    return len(listed) > 1 and sum(one.country is not None for one in listed) >= 0.6 * len(listed)
