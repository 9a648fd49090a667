"""In which role somebody sits, as a word of ours, from the words of a list: any language, some typos."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple, TypeVar

from registry.exchange.incoming.words.role_words import CONSTITUENCIES, ROLES, STAGES, TYPES
from registry.terms import AgreementStage, Constituency, OrganisationType, Role
from registry.text import clean, fold

_PARTS = re.compile(r"\s*(?:[;&/\n|]|,|\band\b|\bet\b|\by\b)\s*", re.IGNORECASE)
_ALIKE = 0.83
_WEAK = frozenset(
    [
        "deputy",
        "head",
        "officer",
        "partner",
        "party",
        "associate",
        "expert",
        "consultant",
        "adviser",
        "advisor",
        "host",
        "donor",
        "participant",
        "supporter",
        "lead",
        "leader",
        "responsable",
        "jefe",
        "titular",
        "public",
        "state",
        "business",
        "private",
        "national",
        "labour",
    ]
)
"""Words that mean a role alone, and inside a longer text most often a job: a deputy director."""
_T = TypeVar("_T")
_BARE = frozenset(fold(word) for word in ("member", "membre", "miembro", "membro", "член", "عضو"))


class RoleSaid(NamedTuple):
    """A role: our word for it, and the words as given where they say more than it."""

    role: Role
    post: str | None


def roles_of(text: str) -> tuple[RoleSaid, ...]:
    """The roles that a cell names; without words a member, without a word of ours ``other``.

    >>> [(said.role.value, said.post) for said in roles_of("Chiarperson") + roles_of("Membre")]
    [('chair', 'Chiarperson'), ('member', None)]
    """
    words = clean(text)
    if not fold(words):
        return (RoleSaid(Role.member, None),)
    whole = role_in(words)
    parts = [part for part in _PARTS.split(words) if fold(part)]
    if len(parts) > 1 and fold(words) not in ROLES:
        named = {role: part for part in reversed(parts) if (role := role_in(part)) is not None}
        if len(named) > 1:
            ordered = sorted(named, key=lambda role: parts.index(named[role]))
            return tuple(RoleSaid(role, named[role]) for role in ordered)
        if named:
            return (RoleSaid(next(iter(named)), words),)
    return (RoleSaid(whole or Role.other, None if fold(words) in _BARE else words),)


@cache
def role_in(text: str) -> Role | None:
    """The role that the words name, None where they name none that is known.

    >>> role_in("Deputy Chairperson of the Board"), role_in("Director of Labour")
    (<Role.vice_chair: 'vice_chair'>, None)
    """
    return _term(text, ROLES)


@cache
def constituency_in(text: str) -> Constituency | None:
    """The side that the words name."""
    return _term(text, CONSTITUENCIES)


@cache
def organisation_type_in(text: str) -> OrganisationType | None:
    """The kind of organisation that the words name."""
    return _term(text, TYPES)


@cache
def stage_in(text: str) -> AgreementStage | None:
    """How far an agreement has come, where the words of its status say just that."""
    return STAGES.get(fold(text))


def _term(text: str, words: dict[str, _T]) -> _T | None:
    key = fold(re.sub(r"\([^)]*\)", " ", text)) or fold(text)
    if not key or len(key) > 120:
        return None
    if key in words:
        return words[key]
    if len(key) > 4:
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        found = process.extractOne(key, list(words), scorer=OSA.normalized_similarity, score_cutoff=_ALIKE)
        if found is not None and found[0][0] == key[0]:
            return words[found[0]]
    # The longest phrase that stands in it: "deputy chairperson of the board" is no chairperson.
    within = [word for word in words if len(word) > 2 and word not in _WEAK and f" {word} " in f" {key} "]
    if not within or len(key.split()) > 8:
        return None
    best = max(within, key=len)
    is_told = key.startswith(best) or len(best) * 2 >= len(key) or len(best.split()) > 1
    return words[best] if is_told else None
