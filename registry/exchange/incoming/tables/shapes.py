"""What kind of table it is: told by its columns, its title and its name, for each sheet by itself."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from enum import StrEnum, auto

from registry.exchange.incoming.tables.cells.days import day_of
from registry.exchange.incoming.tables.cells.organisation_words import BODY_WORDS
from registry.exchange.incoming.tables.columns import Column
from registry.exchange.incoming.tables.headings import Meaning
from registry.text import clean, fold


class Shape(StrEnum):
    """What a table tells.

    ``roster`` who sits in one body; ``pairs`` a row for each holder and body; ``matrix`` holders by
    bodies; ``participation`` the bodies of each country in one cell; ``treaty`` countries that signed and
    ratified; ``agreements`` with their parties; ``attendance`` who was at an event; ``meetings`` of a body;
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
    meetings = auto()
    contacts = auto()
    works = auto()
    answers = auto()
    nothing = auto()


HOLDERS = (
    Meaning.person, Meaning.family_name, Meaning.organisation, Meaning.country, Meaning.country_code,
)  # fmt: skip
_ATTENDED = re.compile(
    r"\b(?:attendance|attendees|participants? list|list of participants|participants|sign in sheet|presence|emargement|"
    r"liste des participants|lista de participantes|lista de asistencia|asistencia|lista de presenca|список участников|"
    r"قائمة المشاركين|registration list|présence)\b"
)
_CONTACTS = re.compile(
    r"\b(?:contacts?|contact list|directory|annuaire|directorio|mailing list|phone ?book|stakeholders?|repertoire|liste de contacts|"
    r"lista de contactos|контакты|addresses|address book)\b"
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
    if Meaning.participation in has and (holder or Meaning.name in has):
        return Shape.participation
    if has & {Meaning.country, Meaning.country_code} and has & {Meaning.ratified, Meaning.signed}:
        return Shape.treaty
    if holder and marks >= 2 and marks * 2 >= len([c for c in columns if c.meaning is not Meaning.ignored]):
        return Shape.matrix
    if Meaning.organisation in has and Meaning.role not in has and _works(has):
        return Shape.works
    if not holder:
        return Shape.meetings if has & {Meaning.date, Meaning.event} else Shape.nothing
    if has & {Meaning.present, Meaning.signature} or (_ATTENDED.search(said) and Meaning.body not in has):
        return Shape.attendance
    if Meaning.body in has:
        return Shape.pairs
    is_reached = bool(has & {Meaning.email, Meaning.telephone, Meaning.cell, Meaning.contact, Meaning.address})
    if not has_body and Meaning.role not in has and (_CONTACTS.search(said) or is_reached):
        return Shape.contacts if not _body_words(around) or _CONTACTS.search(said) else Shape.roster
    return Shape.roster


def _is_about_agreements(has: set[Meaning]) -> bool:
    dated = bool(has & {Meaning.signed, Meaning.in_force, Meaning.ratified, Meaning.expires})
    if Meaning.agreement in has:
        return dated or bool(has & {Meaning.parties, Meaning.status, Meaning.country, Meaning.type})
    return Meaning.parties in has and dated


def _works(has: set[Meaning]) -> bool:
    return len(has & {Meaning.sector, Meaning.activity, Meaning.project, Meaning.area}) >= 2


def _body_words(around: Sequence[str]) -> bool:
    return any(set(fold(text).split()) & BODY_WORDS for text in around)


_LEADS = re.compile(
    r"^(?:(?:annex|annexe|appendix|anexo|table|tableau|figure)\s*[\w.]*\s*[:.\-–]?\s*)?"
    r"(?:(?:the|la|le|el|updated|current|final|draft|full|official)\s+)*"
    r"(?:(?:membership|members?|participants?|attendance|roster|composition|representatives|contact|mailing|focal points?)?\s*(?:list|sheet|register|directory)?|"
    r"liste(?:\s+de\s+pr[ée]sence)?(?:\s+(?:des|de)\s+\w+)?|lista(?:\s+de\s+\w+)?|membres|miembros|membros|nómina|список(?:\s+\w+)?|состав|قائمة(?:\s+\w+)?|أعضاء)"
    r"\s*(?:of|for|to|in|at|du|de la|de l['’]|des|de|del|do|da|dos|:|-|–)?\s*(?:(?:the|le|la|les|el|o|a)\s+)?",
    re.IGNORECASE,
)
_TAILS = re.compile(
    r"\s*(?:[-–—:,]\s*)?(?:\(?\s*(?:list of )?(?:members(?:hip)?(?: list)?|membership|roster|attendance(?: list| sheet)?|contact list|participants?(?: list)?|"
    r"liste des membres|lista de miembros|membres|miembros|membros)\s*\)?)?\s*"
    r"(?:[-–—(,:]*\s*(?:as of|as at|updated|au|al|em|на|version|v\.?\d|status)\b.*)?$",
    re.IGNORECASE,
)
_GENERIC = frozenset(
    fold(word)
    for word in (
        "sheet sheet1 sheet2 sheet3 feuil1 feuille1 hoja1 hoja planilha1 лист1 data list members membership member roster contacts contact table export "
        "liste lista membres miembros membros final draft copy template form new file book1 book workbook responses results attendance participants main total "
        "datos données donnees people persons organisations organizations countries incoming input test example sample upload download affiliations matrix crosses "
        "directory group incidence edges pairs nodes links stakeholders agreements members1 t table1 in a b x all current stakeholder meeting meetings document doc csv xlsx excel"
    ).split()
)
_DATED = re.compile(
    r"(?:as of|as at|as on|updated(?: on)?|status(?: as of)?|situation au|état au|mis à jour le|actualizado (?:al|el)|al|au|em|на|dated|date|date of meeting|fecha|held on|le|version of)"
    r"\s*:?\s*((?:\d{1,2}(?:st|nd|rd|th|er)?[\s./-]+)?[^\W\d_]{3,10}\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}(?:-\d{2})?|(?:19|20)\d{2})",
    re.IGNORECASE,
)
_ANY_DAY = re.compile(
    r"\b(\d{1,2}(?:st|nd|rd|th|er)?(?:\s+de)?[\s./-]+[^\W\d_]{3,10}\.?(?:\s+de)?,?\s+\d{4}|[^\W\d_]{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})"
)


def body_told(titles: Sequence[str], sheet: str, file: str) -> tuple[str, bool]:
    """The body that a table is about, and whether that is sure: by a title, the sheet's or the file's name.

    >>> body_told(["Members of the Technical Working Group on Labour Migration (as of May 2019)"], "", "x.csv")
    ('Technical Working Group on Labour Migration', True)
    >>> body_told([], "Sheet1", "g20.csv"), body_told([], "", "members.csv")
    (('G20', True), ('Members', False))
    """
    named = [clean(_named(title)) for title in titles if len(title) <= 160 and ":" not in title[:12]]
    worded = [name for name in named if set(fold(name).split()) & BODY_WORDS and not _is_generic(name)]
    if worded:
        return worded[0], True
    led = [n for t, n in zip(titles, named, strict=False) if n != clean(t) and len(n) > 2 and not _is_generic(n)]
    if led:
        return led[0], True
    for name in (_named(sheet), _stem(file)):
        if name and not _is_generic(name):
            return _spoken(name), True
    return _spoken(_stem(file) or "List"), False


def day_told(lines: Sequence[str]) -> str | None:
    """The day that lines beside a table say it speaks of: ``as of 12 March 2017``.

    >>> day_told(["Membership", "Updated: 12 March 2017"]), day_told(["Members 2 to 5"])
    ('2017-03-12', None)
    """
    for pattern in (_DATED, _ANY_DAY):
        for line in lines:
            found = pattern.search(line)
            day = day_of(found[1]).date if found else None
            if day is not None:
                return str(day)
    return None


def _named(title: str) -> str:
    bare = _TAILS.sub("", _LEADS.sub("", clean(title), count=1)).strip(" .:-–—,()")
    return bare if fold(bare) else ""


def _stem(file: str) -> str:
    stem = os.path.splitext(os.path.basename(file))[0]
    stem = re.sub(r"[_\-. ]*(?:\(\d+\)|v\d+|final|copy|(?:19|20)\d{2}(?:[-_.]?\d{2}){0,2}|\d{8})(?=$|[_\-. ])", "", stem, flags=re.I)
    stem = re.sub(r"[_\-. ]+(?:members(?:hip)?|roster|list|attendance|contacts|affiliations|matrix)$", "", stem, flags=re.I)
    return re.sub(r"[_\-. ]+", " ", stem).strip()


def _is_generic(name: str) -> bool:
    words = fold(name).split()
    return not words or all(word in _GENERIC or word.isdigit() for word in words)


def _spoken(name: str) -> str:
    """A name of a file as a name: ``g20`` and ``unfccc`` are acronyms, the rest are words."""
    if not name.islower():
        return name
    if " " not in name and (len(name) <= 4 or any(char.isdigit() for char in name) or len(name) <= 6 and not _has_syllables(name)):
        return name.upper()
    return " ".join(word if word in ("of", "the", "and", "for", "on", "de", "du") else word[:1].upper() + word[1:] for word in name.split())


def _has_syllables(word: str) -> bool:
    vowels = sum(char in "aeiouy" for char in word)
    return bool(re.search(r"[bcdfgklmnprstvz][aeiou]", word)) and len(word) * 0.25 <= vowels <= len(word) * 0.5
