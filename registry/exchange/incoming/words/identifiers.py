"""Codes by which others know people and organisations: Wikidata, ROR, ORCID, ISNI; and a list's own."""

from __future__ import annotations

import re

from registry.exchange.incoming.words.days import NOT_KNOWN
from registry.terms.kinds import Kind
from registry.text import clean, fold

_FORMS = {
    "wikidata": re.compile(r"^(?:\S*wikidata\.org/(?:wiki|entity)/)?(Q[1-9]\d{0,11})/?$", re.I),
    "ror": re.compile(r"^(?:https?://)?(?:ror\.org/)?(0[a-hj-km-np-tv-z0-9]{6}\d{2})/?$", re.I),
    "orcid": re.compile(r"^(?:https?://)?(?:orcid\.org/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/?$", re.I),
    "isni": re.compile(r"^(?:\S*isni\.org/(?:isni/)?)?((?:\d{4} ?){3}\d{3}[\dX])/?$", re.I),
}  # fmt: skip
_HEADED = re.compile(r"\b(wikidata|ror|orcid|isni|interlock)\b")
_QID = re.compile(r"^(?:q ?id|wikidata q ?id)$")
_OF_ONE_KIND = {"ror": Kind.organisation, "orcid": Kind.person}
_OF_ORGANISATION = re.compile(
    r"\b(?:org|organi[sz]ation|institution|agency|employer|ministry|organisme|organizacion|institucion)\b"
)
_OF_PERSON = re.compile(r"\b(?:person|member|mnis|staff|participant|individual|personne|persona)\b")


def scheme_of(heading: str) -> str | None:
    """By which scheme the codes under a heading are; None where it names none.

    >>> scheme_of("Org ROR"), scheme_of("Wikidata"), scheme_of("Error rate"), scheme_of("Interlock ID")
    ('ror', 'wikidata', None, 'interlock')
    """
    words = fold(heading)
    found = _HEADED.search(words)
    if found is not None:
        return found[1] if len(words.split()) <= _MOST_WORDS else None
    return "wikidata" if _QID.match(words) else None


def kind_of(heading: str) -> Kind | None:
    """Whose codes they are, as far as the heading says it.

    >>> str(kind_of("Org ROR")), str(kind_of("Person ID")), kind_of("Wikidata")
    ('organisation', 'person', None)
    """
    words, scheme = fold(heading), scheme_of(heading)
    if scheme in _OF_ONE_KIND:
        return _OF_ONE_KIND[scheme]
    if _OF_ORGANISATION.search(words):
        return Kind.organisation
    return Kind.person if _OF_PERSON.search(words) else None


def code_in(text: str, scheme: str) -> str | None:
    """The code that a cell holds, as the scheme writes it; None where it holds anything else.

    >>> code_in("https://ror.org/02nv7yv05", "ror"), code_in("q42", "wikidata"), code_in("n/a", "wikidata")
    ('02nv7yv05', 'Q42', None)
    """
    said = clean(text)
    if scheme == "interlock":
        return said if said and fold(said) not in NOT_KNOWN else None
    found = _FORMS[scheme].match(said)
    if found is None:
        return None
    code = found[1].replace(" ", "")
    return code.lower() if scheme == "ror" else code.upper()


_MOST_WORDS = 4
