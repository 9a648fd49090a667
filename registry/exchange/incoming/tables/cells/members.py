"""Members in cells that hold people as well as organisations, in either order: ``MoH (Anna Kim)``."""

from __future__ import annotations

import re
from collections.abc import Iterable

from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.headings import meaning_of
from registry.exchange.incoming.words.organisation_words import HONORIFICS, PEERAGE
from registry.exchange.incoming.words.people import (
    VACANT,
    PersonSaid,
    is_organisation_like,
    is_person_like,
    people_in,
    person_in,
)
from registry.frozen import Frozen
from registry.text import clean, fold

_PIECES = re.compile(r"[\n\r;|]+")
_BRACKETED = re.compile(r"^([^()]+?)\s*\(([^()]+)\)\s*$")
_SIDES = re.compile(r"\s+[-–—]+\s+|\s*:\s+|\s*\t\s*")
_BOTH = re.compile(r"\s+(?:and|et|y|e|&|и)\s+|[()/–—,:+]|\s-\s", re.IGNORECASE)


class Member(Frozen):
    """An organisation with those who speak for it; ``is_vacant``: its cell says that there is nobody yet."""

    organisation: str
    people: tuple[PersonSaid, ...] = ()
    is_vacant: bool = False


class Usual(Frozen):
    """What decides where the words of a cell do not: which comes first, and what a name alone is."""

    is_organisation_first: bool | None = None
    is_organisation: bool = False


def order_said(heading: str) -> bool | None:
    """Whether the heading names the organisation first; None where it does not name both.

    >>> order_said("Member (organisation – focal point)"), order_said("Name and institution")
    (True, False)
    >>> order_said("Institution/organisation") is None
    True
    """
    if meaning_of(heading)[1] == 1.0:
        return None
    found = [meaning_of(part)[0] for part in _BOTH.split(heading) if fold(part)]
    people = [n for n, m in enumerate(found) if m in (Meaning.person, Meaning.family_name)]
    people = people or [n for n, m in enumerate(found) if m is Meaning.called]
    organisations = [n for n, meaning in enumerate(found) if meaning is Meaning.organisation]
    return organisations[0] < people[0] if people and organisations else None


def usual_of(heading: str, cells: Iterable[str]) -> Usual:
    """What the heading and the cells of a column make usual."""
    alone = [piece for cell in cells for piece in _PIECES.split(cell) if fold(piece) and not _sided(piece)]
    organisations = sum(is_organisation_like(piece) for piece in alone)
    people = sum(_is_titled(piece) or (is_person_like(piece) and len(piece.split()) > 1) for piece in alone)
    first = order_said(heading)
    return Usual(first, organisations > people or first is True)


def either_way(cells: Iterable[str], usual: Usual) -> tuple[str, ...]:
    """The names that are read as organisations because most of the column are, and could be people's."""
    if not usual.is_organisation or usual.is_organisation_first is True:
        return ()
    pieces = [clean(piece).strip(" ,;-–•*") for cell in cells for piece in _PIECES.split(cell)]
    return tuple(
        dict.fromkeys(
            piece
            for piece in pieces
            if len(piece.split()) > 1 and is_person_like(piece) and not is_organisation_like(piece)
            if _sided(piece) is None and (member := _alone(piece, usual)) is not None and member.organisation
        )
    )


def members_in(text: str, usual: Usual) -> tuple[Member, ...]:
    """The members that a cell names.

    >>> members_in("MSF: John Smith / Kate Brown", Usual(True, True))[0].organisation
    'MSF'
    >>> [person.name for person in members_in("Anna Kim (MoH)", Usual(True, True))[0].people]
    ['Anna Kim']
    """
    pieces = [clean(piece).strip(" ,;-–•*") for piece in _PIECES.split(text)]
    return tuple(member for piece in pieces if fold(piece) if (member := _member(piece, usual)) is not None)


def _member(piece: str, usual: Usual) -> Member | None:
    sides = _sided(piece)
    if sides is None:
        return _alone(piece, usual)
    first, second = sides
    if fold(second) in VACANT:
        return Member(first, is_vacant=True)
    if fold(first) in VACANT:
        return Member(second, is_vacant=True)
    if _is_organisation_first(first, second, usual):
        return Member(first, people_in(second))
    if is_organisation_like(second) or usual.is_organisation_first is False:
        return Member(second, people_in(first))
    return Member("", people_in(piece))


def _sided(piece: str) -> tuple[str, str] | None:
    """The two sides of a dash, a colon or a bracket; a bracket with the name's acronym is none."""
    found = _BRACKETED.match(clean(piece))
    if found and not (is_organisation_like(found[1]) and is_organisation_like(found[2])):
        return found[1].strip(), found[2].strip()
    parts = [part.strip() for part in _SIDES.split(clean(piece), maxsplit=1)]
    if len(parts) == 2 and all(map(fold, parts)):
        first, second = parts
        if not (is_organisation_like(first) and is_organisation_like(second)):
            return first, second
    return None


def _is_organisation_first(first: str, second: str, usual: Usual) -> bool:
    worded = is_organisation_like(first), is_organisation_like(second)
    if worded[0] != worded[1]:
        return worded[0]
    return usual.is_organisation_first is True


def _alone(piece: str, usual: Usual) -> Member | None:
    if fold(piece) in VACANT:
        return None
    said = person_in(piece)
    if _is_titled(piece) or ("," in piece and said.organisation and is_person_like(said.name)):
        return Member("", people_in(piece))
    if is_organisation_like(piece) or usual.is_organisation or len(piece.split()) == 1:
        return Member(piece)
    people = people_in(piece)
    return Member("", people) if people else None


def _is_titled(piece: str) -> bool:
    words = fold(piece).split()
    return len(words) > 1 and words[0] in HONORIFICS | PEERAGE
