"""A line of a pasted list: the heading that it is, or the people and organisations that it names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from registry.exchange.incoming.tables.sheets import Row
from registry.exchange.incoming.words.organisation_words import POSTS
from registry.exchange.incoming.words.people import (
    is_organisation_like,
    is_person_like,
    people_in,
    person_in,
)
from registry.exchange.incoming.words.roles import role_in
from registry.terms import Role
from registry.text import clean, fold

_NUMBER = re.compile(r"^\s*(?:\(?\d{1,4}[.):]?|[-–—•*·▪])\s*$")
_LEAD = re.compile(r"^\s*(?:[-–—•*·▪]\s*|\(?\d{1,4}[.):]\s*)")
_HEADED = re.compile(r":\s*$")
_LABELLED = re.compile(r"^(?P<label>[^:]{3,40}?)\s*:\s*(?P<rest>\S.*)$")
ATTENDED = re.compile(
    r"^(?:(?:those|members|persons|people|organi[sz]ations|also|were|etaient|estuvieron|membres|"
    r"participants|miembros|membros) )*"
    r"(?:present|in attendance|attending|attended|attendance|attendees|attendance list|participants|"
    r"presents?|presentes?|presences?|participantes?|asistentes?|asistencia|присутствовали|участники|"
    r"الحاضرون|الحضور)(?: (?:members|at the meeting|online|by phone|remotely|were))*$"
)
MISSED = re.compile(
    r"^(?:(?:with|members|membres|miembros|membros|absents?|absences?|absent with|absentes|ausentes|"
    r"ausencias|received|not) )*"
    r"(?:apolog(?:y|ies)|excuses?|regrets|absent|absents|absentees|absence|absents excuses|disculpas|"
    r"excusados|excusad[oa]s?|ausentes|justificad[oa]s|ausentes justificados|justificacoes|отсутствовали|"
    r"извинились|المعتذرون|الغائبون)(?: (?:received|from|for absence|de))*$"
)
_LOWER = re.compile(r"^[a-zà-ÿ]{3,}$")
_SMALL = frozenset(("and", "for", "the", "des", "del", "pour", "para", "von", "der", "dos", "das"))
_NOT_SPLIT = re.compile(r"\([^)]*\)")


class Line(NamedTuple):
    """A line without number or bullet; ``heading`` is what it heads those below (or beside it) with."""

    whole: str
    text: str
    heading: str | None = None

    @property
    def attended(self) -> bool:
        """Whether it heads those who were there, or who were not."""
        return self.heading is not None and says_who_attended(self.heading)

    @property
    def role(self) -> str:
        """The role that the line says before the one name: ``Chair: Jane Banda``."""
        return self.heading if self.heading and self.text and not self.attended else ""


class Listed(NamedTuple):
    """Whom a line names; any of the four may be empty."""

    person: str = ""
    organisation: str = ""
    position: str = ""
    role: str = ""


def says_who_attended(heading: str) -> bool:
    """Whether the words head a list of those present, or of those who sent apologies.

    >>> says_who_attended("Étaient présents"), says_who_attended("Absents excusés"), says_who_attended("ILO")
    (True, True, False)
    """
    words = fold(re.sub(r"\([^)]*\)|\d+", " ", heading))
    return bool(ATTENDED.match(words) or MISSED.match(words))


def lines_of(rows: Sequence[Row]) -> list[Line]:
    """The rows as lines."""
    return [_line(row) for row in rows]


def _line(row: Row) -> Line:
    """The line with commas between its cells, without number or bullet."""
    cells = [row.text(n) for n in range(len(row.cells))]
    if cells and _NUMBER.match(cells[0]) and len(cells) > 1:
        cells = cells[1:]
    whole = _LEAD.sub("", ", ".join(cell for cell in cells if cell))
    if _HEADED.search(whole):
        return Line(whole, "", whole.rstrip(": "))
    if says_who_attended(whole):
        return Line(whole, "", whole)
    labelled = _LABELLED.match(whole)
    if labelled and (says_who_attended(labelled["label"]) or _is_role(labelled["label"])):
        return Line(whole, labelled["rest"], labelled["label"])
    return Line(whole, whole)


def _is_role(words: str) -> bool:
    return role_in(words) not in (None, Role.other) and len(words.split()) <= 3


def listed_in(text: str) -> list[Listed]:
    """The people and organisations of a line, each with what stands beside the name.

    >>> listed_in("Ms Ann Roe (ILO)"), listed_in("Federation of Employers")[0].organisation
    ([Listed(person='Ms Ann Roe', organisation='ILO', position='', role='')], 'Federation of Employers')
    >>> [(one.person, one.organisation) for one in listed_in("MM. Traoré et Coulibaly (UNHCR)")]
    [('M. Traoré', 'UNHCR'), ('M. Coulibaly', 'UNHCR')]
    """
    pieces = [piece for piece in re.split(r"\s*;\s*", text) if fold(piece)]
    if len(pieces) > 1:
        return [one for piece in pieces for one in listed_in(piece)]
    bare = clean(text).strip(" ,.;")
    several = [part.strip() for part in _split(bare)]
    if len(several) > 1 and all(_is_alone(part) for part in several):
        return [one for part in several for one in listed_in(part)]
    said = person_in(bare)
    if is_organisation_like(bare) and not said.organisation:
        return [Listed(organisation=bare)]
    people = people_in(bare)
    if not people or not all(_is_person(one.name, one.organisation or "", text) for one in people):
        return [Listed(organisation=bare)] if is_organisation_like(bare) else []
    return [
        _listed(clean(f"{one.honorific or ''} {one.name}"), one.organisation or "", one.post or "")
        for one in people
    ]


def _split(text: str) -> list[str]:
    """The text between commas that stand outside parentheses."""
    hidden = _NOT_SPLIT.sub(lambda found: found[0].replace(",", "\0"), text)
    return [part.replace("\0", ",") for part in hidden.split(",")]


def _is_alone(part: str) -> bool:
    """Whether a part between commas names somebody by itself: an acronym, or "Ann Roe (ILO)"."""
    if part.isupper() and part.isalpha() and is_organisation_like(part):
        return True
    return bool(re.fullmatch(r"[^()]+\([^()]+\)", part)) and is_person_like(person_in(part).name)


def _is_person(name: str, organisation: str, line: str) -> bool:
    if is_organisation_like(name) and not organisation:
        return False
    return is_person_like(name) and (
        len(name.split()) > 1 or bool(organisation) or "@" in line or _titled(line)
    )


def _titled(line: str) -> bool:
    return person_in(line).honorific is not None


def _listed(name: str, beside: str, post: str) -> Listed:
    if beside and not post and _is_post(beside):
        beside, post = "", beside
    if beside and not post and is_post(name):
        return Listed("", beside, "", name)
    role = post if post and _is_role(post) else ""
    return Listed(name, beside, "" if role else post, role)


def is_post(name: str) -> bool:
    """Whether what stands where a name is expected is a post: "Principal Secretary", "Directeur du Travail".

    >>> is_post("Principal Secretary"), is_post("Ms Ann Secretary"), is_post("Jane Banda")
    (True, False, False)
    """
    words = fold(name).split()
    return bool(words) and not _titled(name) and bool({words[0], words[-1]} & POSTS)


def _is_post(words: str) -> bool:
    """Whether the words beside a name are what somebody is: names of organisations have capitals.

    >>> _is_post("Minute taker"), _is_post("Chair"), _is_post("Beta Bank")
    (True, True, False)
    """
    if is_organisation_like(words):
        return False
    return _is_role(words) or any(_LOWER.match(word) and word not in _SMALL for word in words.split())
