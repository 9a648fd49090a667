"""What the words above a column mean, in the languages that lists come in."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from registry.exchange.incoming.tables.heading_words import WORDS, Meaning
from registry.text import fold

_EXACT: Final[dict[str, Meaning]] = {
    fold(word) or word.strip(): meaning
    for meaning, words in WORDS.items()
    for word in words.split(";")
    if word.strip()
}
_ALIKE = 0.86
# Within a longer heading these say little: "name of the organisation", "date of the agreement".
_LITTLE = frozenset(
    fold(word)
    for word in [
        "name",
        "names",
        "nom",
        "nombre",
        "nome",
        "date",
        "number",
        "no",
        "n",
        "id",
        "code",
        "to",
        "from",
        "end",
        "start",
        "unit",
        "state",
        "title",
        "note",
        "link",
        "type",
        "field",
        "status",
        "day",
        "what",
        "where",
        "web",
        "mp",
        "с",
        "по",
        "имя",
        "data",
        "site",
        "details",
        "land",
        "post",
        "local",
        "group",
        "member",
        "party",
        "mark",
        "item",
        "line",
        "lead",
        "sign",
        "club",
        "region",
        "house",
        "source",
        "entry",
        "action",
        "mode",
        "kind",
        "function",
        "position",
        "address",
        "membership",
        "principal",
        "office",
        "department",
        "representative",
        "service",
        "section",
        "contact",
        "agency",
        "country",
        "term",
        "years",
        "dates",
        "period",
        "membership",
        "partner",
        "report",
    ]
)
_COUNTING = re.compile(r"^(?:no|nr|number|total number) of |^numero d[aeo]s? |^количество |^عدد ")
_HEAD = re.compile(r"\s*(?:[(\[/*:?]|\s[-–—]\s).*$", re.DOTALL)


@cache
def meaning_of(heading: str) -> tuple[Meaning | None, float]:
    """What a heading means, and how sure that is: 1 for its very words, less for part of it or a typo.

    >>> meaning_of("Organization"), meaning_of("Role (e.g. Chair, Officer)")[0], meaning_of("Colour")
    ((<Meaning.organisation: 'organisation'>, 1.0), <Meaning.role: 'role'>, (None, 0.0))
    """
    whole = fold(_spaced(heading)) or heading.strip()
    if not whole:
        return None, 0.0
    head = fold(_spaced(_HEAD.sub("", heading)))
    for words, sure in (
        (whole, 1.0),
        (head, 0.95),
        (whole.rstrip("s"), 0.9),
        (re.sub(r" \d+$", "", whole), 0.9),
    ):
        if words in _EXACT:
            return _EXACT[words], sure
    if len(whole) > 80:
        return None, 0.0
    if whole.endswith((" id", " uuid", " identifier")):
        return Meaning.identifier, 0.8
    if _COUNTING.match(whole):
        return Meaning.statement, 0.8
    found = _within(whole) or (_within(head) if head else None)
    if found:
        return found, 0.75
    return _alike(head or whole)


def of_alternate(heading: str) -> Meaning | None:
    """What a heading means of the one who stands in: ``Alternate email``; None where it says anything else.

    >>> str(of_alternate("Alternate's e-mail")), of_alternate("Alternate member"), of_alternate("Email")
    ('email', None, None)
    """
    words = fold(_spaced(heading))
    left = _ALTERNATE.sub(" ", words)
    if left == words:
        return None
    meaning = meaning_of(left)[0]
    if meaning is Meaning.called or left.split()[-1:] in (["member"], ["name"], ["person"]):
        return None
    if meaning in _CONTACTS:
        return meaning
    return Meaning.statement if meaning in _BESIDE_A_NAME else None


_ALTERNATE = re.compile(
    r"\b(?:alternates?|substitutes?|suppleante?s?|suplentes?|proxy|proxies|deputy)\b(?: s\b)?"
    r"(?: (?:representative|member)s?(?: s)?\b)?"
)
_CONTACTS = (Meaning.email, Meaning.telephone, Meaning.cell, Meaning.fax, Meaning.address, Meaning.contact)
_BESIDE_A_NAME = (
    Meaning.position, Meaning.unit, Meaning.honorific, Meaning.organisation, Meaning.country, Meaning.start,
    Meaning.end, Meaning.website, Meaning.constituency,
)  # fmt: skip


def _spaced(heading: str) -> str:
    """``Date.of.Signature``, ``entry_date`` and ``projectCode`` as words."""
    return re.sub(r"(?<=[a-zà-ÿ])(?=[A-Z])", " ", heading.replace("_", " ").replace(".", " "))


def _within(words: str) -> Meaning | None:
    """The meaning of the longest known phrase that stands in the words."""
    padded = f" {words} "
    inside = [word for word in _EXACT if len(word) > 2 and word not in _LITTLE and f" {word} " in padded]
    if not inside:
        inside = [word for word in _LITTLE if len(word) > 3 and word in _EXACT and f" {word} " in padded]
        if len(words.split()) > 3:
            return None
    return _EXACT[max(inside, key=len)] if inside and len(words.split()) <= 10 else None


def _alike(words: str) -> tuple[Meaning | None, float]:
    if len(words) < 5:
        return None, 0.0
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extractOne(words, list(_EXACT), scorer=OSA.normalized_similarity, score_cutoff=_ALIKE)
    return (_EXACT[found[0]], 0.7) if found else (None, 0.0)
