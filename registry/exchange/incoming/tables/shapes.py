"""What kind of table it is: told by its columns, its title and its name, for each sheet by itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum, auto

from registry.exchange.incoming.tables.columns import Column
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.words.organisation_words import BODY_WORDS
from registry.text import fold


class Shape(StrEnum):
    """What a table tells.

    ``roster`` who sits in one body; ``pairs`` a row for each holder and body; ``matrix`` holders by
    bodies; ``participation`` the bodies of each country in one cell; ``treaty`` countries that signed and
    ratified; ``agreements`` with their parties; ``attendance`` who was at an event; ``presences`` who was
    at which meeting, by marks under days; ``meetings`` of a body;
    ``contacts`` people and organisations and how they are reached; ``works`` who does what where;
    ``answers`` a form's questions and answers; ``nothing`` a sheet that tells no records.
    """

    roster = auto()
    pairs = auto()
    matrix = auto()
    participation = auto()
    treaty = auto()
    agreements = auto()
    attendance = auto()
    presences = auto()
    meetings = auto()
    contacts = auto()
    works = auto()
    answers = auto()
    nothing = auto()


HOLDERS = (
    Meaning.person, Meaning.family_name, Meaning.organisation, Meaning.country, Meaning.country_code,
    Meaning.called,
)  # fmt: skip
_ATTENDED = re.compile(
    r"\b(?:attendance|attendees|participants? list|list of participants|participants|sign in sheet|"
    r"presence|emargement|"
    r"liste des participants|lista de participantes|lista de asistencia|asistencia|lista de presenca|"
    r"список участников|"
    r"قائمة المشاركين|registration list|présence)\b"
)
_MET = re.compile(
    r"\b(?:meetings?|sessions?|minutes|agenda|reunions?|reunion|reuniones|reuniao|reunioes|ordre du jour|"
    r"orden del dia|pauta|заседани\w+|повестка|протокол)\b|اجتماع"
)
_CONTACTS = re.compile(
    r"\b(?:contacts?|contact list|directory|annuaire|directorio|mailing list|phone ?book|"
    r"stakeholders?|repertoire|liste de contacts|"
    r"lista de contactos|контакты|addresses|address book|focal (?:points?|persons?)|points? focaux|"
    r"puntos focales|pontos focais)\b"
)


def shape_of(columns: Sequence[Column], around: Sequence[str], *, has_body: bool) -> Shape:
    """What the table tells; ``around`` are its titles, its sheet's and its file's name.

    ``has_body``: somebody said whose roster it is.
    """
    has = {column.meaning for column in columns}
    marks = sum(column.meaning is Meaning.mark for column in columns)
    holder = bool(has & set(HOLDERS))
    said = " ".join(fold(text) for text in around)
    if _is_about_agreements(has):
        return Shape.agreements
    if Meaning.participation in has and (holder or Meaning.called in has):
        return Shape.participation
    if has & {Meaning.country, Meaning.country_code} and has & {Meaning.ratified, Meaning.signed}:
        return Shape.treaty
    names = holder or bool(has & {Meaning.body, Meaning.called, Meaning.acronym})
    if names and marks >= 2 and marks * 2 >= len([c for c in columns if c.meaning is not Meaning.ignored]):
        return Shape.matrix
    if Meaning.organisation in has and Meaning.role not in has and _works(has):
        return Shape.works
    if not holder:
        return Shape.meetings if _are_meetings(columns, has, said) else Shape.nothing
    if has & {Meaning.present, Meaning.signature, Meaning.event} or (
        _ATTENDED.search(said) and Meaning.body not in has
    ):
        return Shape.attendance
    if Meaning.body in has:
        return Shape.pairs
    is_reached = bool(
        has & {Meaning.email, Meaning.telephone, Meaning.cell, Meaning.contact, Meaning.address}
    )
    if Meaning.alternate in has and not _CONTACTS.search(said):
        # Whoever has an alternate sits in something.
        return Shape.roster
    if not has_body and Meaning.role not in has and (_CONTACTS.search(said) or is_reached):
        return Shape.contacts if not _body_words(around) or _CONTACTS.search(said) else Shape.roster
    return Shape.roster


def is_called_contacts(name: str) -> bool:
    """Whether a sheet is called as lists are that say how people are reached."""
    return _CONTACTS.search(fold(name)) is not None


def _are_meetings(columns: Sequence[Column], has: set[Meaning], said: str) -> bool:
    """Whether dates are those of meetings: a column of dates alone says nothing of that."""
    if Meaning.event in has:
        return True
    words = " ".join([said, *(fold(column.heading.whole) for column in columns)])
    return Meaning.date in has and (bool(has & {Meaning.venue, Meaning.body}) or bool(_MET.search(words)))


def _is_about_agreements(has: set[Meaning]) -> bool:
    dated = bool(has & {Meaning.signed, Meaning.in_force, Meaning.ratified, Meaning.expires})
    if Meaning.agreement in has:
        return dated or bool(has & {Meaning.parties, Meaning.status, Meaning.country, Meaning.type})
    return Meaning.parties in has and dated


def _works(has: set[Meaning]) -> bool:
    return len(has & {Meaning.sector, Meaning.activity, Meaning.project, Meaning.area}) >= 2


def _body_words(around: Sequence[str]) -> bool:
    return any(set(fold(text).split()) & BODY_WORDS for text in around)
