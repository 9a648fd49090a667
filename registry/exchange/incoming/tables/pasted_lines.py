"""A line of a pasted list: the heading that it is, or the people and organisations that it names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from registry.exchange.incoming.cell_values import text_of
from registry.exchange.incoming.tables.after_names import is_post, is_role, is_titled, parted, says_post
from registry.exchange.incoming.tables.sheets import Row
from registry.exchange.incoming.words.contacts import EMAIL, emails_in
from registry.exchange.incoming.words.people import (
    PersonSaid,
    is_organisation_like,
    is_person_like,
    people_in,
    person_in,
)
from registry.frozen import Frozen
from registry.questions.known_names import NOBODY, KnownNames
from registry.text import clean, fold

_NUMBER = re.compile(r"^\s*(?:\(?\d{1,4}[.):]?|[-–—•*·▪])\s*$")
_LEAD = re.compile(r"^\s*(?:[-–—•*·▪]\s*|\(?\d{1,4}[.):]\s*)")
_SPACES = re.compile(r"\s{3,}")
_MOST_PARTS = 4
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
_OF_WHAT = re.compile(
    r"^(?:(?:those|members|persons|people|were|[ée]taient|estuvieron|list of|liste des|lista de)\s+)*"
    r"(?:present|in attendance|attendees|"
    r"participants|pr[ée]sents?|presentes|asistentes|participantes)\s+"
    r"(?:at|of|in|during|to|à|a|en|de|du|da|do|lors de)\s+(?:(?:the|la|le|el|une?|a)\s+)?(?P<what>.+)$",
    re.IGNORECASE,
)
_GATHERING = re.compile(
    r"\b(?:meeting|session|sitting|workshop|training|conference|reunion|reuniao|seance|sesion|atelier|taller|"
    r"seminar|seminaire|seminario)\b"
)
_OF_ONE = re.compile(r"^(?P<home>[^:(),;]{2,60}?)\s*:\s+(?P<rest>\S.*)$")
_ROLE_LAST = re.compile(r"^(?P<said>[^()]+,[^()]+?)\s*\((?P<role>[^()]+)\)$")
_SLASH = re.compile(r"\s+/\s+")
_NOT_SPLIT = re.compile(r"\([^)]*\)")


class Line(Frozen):
    """A line without number or bullet; ``heading`` is what it heads those below (or beside it) with.

    It ``is_entry`` where a number, a bullet or several spaces inside say that it is one entry of the list.
    ``aside`` says why the line is none that could name anybody of it.
    """

    whole: str
    text: str
    heading: str | None = None
    is_entry: bool = False
    aside: str = ""

    @property
    def attended(self) -> bool:
        """Whether it heads those who were there, or who were not."""
        return self.heading is not None and says_who_attended(self.heading)

    @property
    def role(self) -> str:
        """The role that the line says before the one name: ``Chair: Jane Banda``."""
        return self.heading if self.heading and self.text and not self.attended else ""


class Listed(Frozen):
    """Whom a line names; any of the fields may be empty. ``why`` says why that cannot be told."""

    person: str = ""
    organisation: str = ""
    position: str = ""
    role: str = ""
    why: str = ""
    email: str = ""


def says_who_attended(heading: str) -> bool:
    """Whether the words head a list of those present, or of those who sent apologies.

    >>> says_who_attended("Étaient présents"), says_who_attended("Absents excusés"), says_who_attended("ILO")
    (True, True, False)
    """
    words = fold(re.sub(r"\([^)]*\)|\d+", " ", heading))
    return bool(what_was_attended(heading)) or bool(ATTENDED.match(words) or MISSED.match(words))


def has_missed(heading: str) -> bool:
    """Whether the words head those who were not there.

    >>> has_missed("Apologies"), has_missed("Present")
    (True, False)
    """
    return bool(MISSED.match(fold(re.sub(r"\([^)]*\)|\d+", " ", heading))))


def what_was_attended(heading: str) -> str:
    """The event that a heading of those present names; empty where it names none.

    >>> what_was_attended("Present at the Salt Council meeting of 4 May 2026"), what_was_attended("Present")
    ('Salt Council meeting of 4 May 2026', '')
    """
    found = _OF_WHAT.match(heading)
    return found["what"] if found and _GATHERING.search(fold(found["what"])) else ""


def lines_of(rows: Sequence[Row]) -> list[Line]:
    """The rows as lines."""
    return [_line(row) for row in rows]


def _line(row: Row) -> Line:
    """The line with commas between its cells, without number or bullet."""
    cells = [row.text(n) for n in range(len(row.cells))]
    apart = [text_of(part) for cell in row.cells for part in _SPACES.split(str(cell or "").strip())]
    is_aligned = len(apart) > len(cells) and len(apart) <= _MOST_PARTS
    cells = apart if is_aligned else cells
    is_entry = bool(cells) and _NUMBER.match(cells[0]) is not None and len(cells) > 1
    if is_entry:
        cells = cells[1:]
    said = ", ".join(cell for cell in cells if cell)
    whole = _LEAD.sub("", said)
    if _HEADED.search(whole):
        return Line(whole, "", whole.rstrip(": "))
    if says_who_attended(whole):
        return Line(whole, "", whole)
    labelled = _LABELLED.match(whole)
    if labelled and (says_who_attended(labelled["label"]) or is_role(labelled["label"])):
        return Line(whole, labelled["rest"], labelled["label"])
    return Line(whole, whole, None, is_entry or is_aligned or whole != said)


def listed_in(text: str, names: KnownNames = NOBODY, *, is_entry: bool = False) -> list[Listed]:
    """The people and organisations of a line, each with what stands beside the name.

    Where the line ``is_entry`` of its list, what follows the one name is where they are from.

    >>> listed_in("Ms Ann Roe (ILO)")[0][:3], listed_in("Federation of Employers")[0].organisation
    (('Ms Ann Roe', 'ILO', ''), 'Federation of Employers')
    >>> [(one.person, one.organisation) for one in listed_in("MM. Traoré et Coulibaly (UNHCR)")]
    [('M. Traoré', 'UNHCR'), ('M. Coulibaly', 'UNHCR')]
    """
    pieces = [piece for piece in re.split(r"\s*;\s*", text) if fold(piece)]
    if len(pieces) > 1:
        return [one for piece in pieces for one in _reached(listed_in(piece, names), piece)]
    bare = clean(text).strip(" ,.;")
    if fold(bare) in names.organisations:
        return [Listed(organisation=bare)]
    found = _behind_its_organisation(bare, names) or _with_role_last(bare, names, is_entry=is_entry)
    return found or _listed_in(_slashed(bare, names), text, names, is_entry=is_entry)


def _reached(found: list[Listed], piece: str) -> list[Listed]:
    """Whom a piece names, with the address in it where it names one."""
    mails = ", ".join(emails_in(piece))
    return [found[0]._replace(email=mails)] if len(found) == 1 and mails else found


def _behind_its_organisation(bare: str, names: KnownNames) -> list[Listed]:
    """People behind the one organisation that all of them are from: ``Labour Bureau: Jane Banda, Bo Li``."""
    said = _OF_ONE.match(bare)
    if not said or not (fold(said["home"]) in names.organisations or is_organisation_like(said["home"])):
        return []
    parts = [part.strip() for part in re.split(r",|\s+(?:and|et|y|e|&)\s+", said["rest"])]
    people = [person_in(part) for part in parts]
    if not all(_is_person(one.name, "", part) for one, part in zip(people, parts, strict=True)):
        return []
    return [_of_person(one)._replace(organisation=said["home"]) for one in people]


def _with_role_last(bare: str, names: KnownNames, *, is_entry: bool) -> list[Listed]:
    """A line that ends in a role in brackets: ``Jane Banda, Director, ILO (Chair)``."""
    said = _ROLE_LAST.match(bare)
    if not said or not is_role(said["role"]):
        return []
    found = listed_in(said["said"], names, is_entry=is_entry)
    is_one = len(found) == 1 and bool(found[0].person) and not found[0].role
    return [found[0]._replace(role=said["role"])] if is_one else []


def _slashed(bare: str, names: KnownNames) -> str:
    """``Jane Banda / ILO`` with a comma: what stands behind a person is an organisation."""
    sides = _SLASH.split(bare)
    if len(sides) != 2 or "," in bare or not is_person_like(sides[0]):
        return bare
    is_home = fold(sides[1]) in names.organisations or is_organisation_like(sides[1])
    return ", ".join(sides) if is_home else bare


def _listed_in(bare: str, text: str, names: KnownNames, *, is_entry: bool) -> list[Listed]:
    several = [part.strip() for part in _split(bare)]
    if len(several) > 1 and all(_is_alone(part) for part in several):
        return [one for part in several for one in _reached(_one_of_several(part, names), part)]
    beside = parted(several, names, is_entry=is_entry) if len(several) > 1 else None
    if beside is not None:
        return [_of_person(one) for one in beside.people] or [Listed(why=beside.why)]
    said = person_in(bare)
    if is_organisation_like(bare) and not said.organisation:
        return [Listed(organisation=bare)]
    people = people_in(bare)
    if not people or not all(_is_person(one.name, one.organisation or "", text) for one in people):
        return [Listed(organisation=bare)] if is_organisation_like(bare) else []
    return [_of_person(one) for one in people]


def _of_person(one: PersonSaid) -> Listed:
    return _listed(clean(f"{one.honorific or ''} {one.name}"), one.organisation or "", one.post or "")


def _split(text: str) -> list[str]:
    """The text between commas that stand outside parentheses."""
    hidden = _NOT_SPLIT.sub(lambda found: found[0].replace(",", "\0"), text)
    return [part.replace("\0", ",") for part in hidden.split(",")]


def _one_of_several(part: str, names: KnownNames) -> list[Listed]:
    if EMAIL.fullmatch(part):
        return [Listed(why=f"does not say whose address {part} is (write: Name (Organisation), address)")]
    return listed_in(part, names)


def _is_alone(part: str) -> bool:
    """Whether a part between commas stands by itself: an acronym, an address, or "Ann Roe (ILO)"."""
    if (part.isupper() and part.isalpha() and is_organisation_like(part)) or EMAIL.fullmatch(part):
        return True
    beside = re.fullmatch(r"[^()]+\(([^()]+)\)", EMAIL.sub("", part).strip(" <>"))
    return beside is not None and not says_post(beside[1]) and is_person_like(person_in(part).name)


def _is_person(name: str, organisation: str, line: str) -> bool:
    if is_organisation_like(name) and not organisation:
        return False
    return is_person_like(name) and (
        len(name.split()) > 1 or bool(organisation) or "@" in line or is_titled(line)
    )


def _listed(name: str, beside: str, post: str) -> Listed:
    if beside and not post and says_post(beside):
        beside, post = "", beside
    if beside and not post and is_post(name):
        return Listed("", beside, "", name)
    role = post if post and is_role(post) else ""
    return Listed(name, beside, "" if role else post, role)
