"""In which role somebody sits, as a word of ours, from the words of a file in any language.

A cell that may hold a role and may hold anything is asked by :func:`role_in` and :func:`roles_of`, which
forgive misspellings and are wary of jobs; a field that a file itself calls a role by :func:`role_of`.
"""

from __future__ import annotations

import re
from functools import cache

from registry.exchange.incoming.words.role_words import BARE, NEVER_WITHIN, OF_ASSEMBLIES, OFTEN_JOBS, ROLES
from registry.exchange.incoming.words.vocabulary import Vocabulary
from registry.frozen import Frozen
from registry.terms.seats import Capacity, Role
from registry.text import clean, fold

_PARTS = re.compile(r"\s*(?:[;&/\n|]|,|\band\b|\bet\b|\by\b)\s*", re.IGNORECASE)
_ROLES = Vocabulary(ROLES, OFTEN_JOBS)
_OF_FIELDS = Vocabulary(
    [(role, (*words, *OF_ASSEMBLIES) if role is Role.member else words) for role, words in ROLES],
    never_within=NEVER_WITHIN,
)
_BARE = frozenset(map(fold, BARE))
_OWN = {fold(word): role for role in Role for word in (role.value, role.label)}
_EX_OFFICIO = re.compile(r"\b(?:ex officio|es qualites|de droit)\b")


class RoleSaid(Frozen):
    """A role: our word for it, the words as given where they say more, and by what right it is held."""

    role: Role
    post: str | None = None
    capacity: Capacity | None = None


def role_of(words: str | None, *, is_of_assembly: bool = False) -> RoleSaid:
    """What a field of roles means: no words mean a member, unknown ones ``other``.

    ``is_of_assembly``: the file tells of parliaments, where a deputy is a member, and nobody's alternate.

    >>> role_of("Deputy leader of the group").role, role_of("Deputy").role, role_of("Phenomenon").role
    (<Role.vice_chair: 'vice_chair'>, <Role.alternate: 'alternate'>, <Role.other: 'other'>)
    >>> role_of("Deputy", is_of_assembly=True).role
    <Role.member: 'member'>
    """
    folded = fold(words or "")
    if not words or not folded:
        return RoleSaid(Role.member)
    role = _OWN.get(folded) or _OF_FIELDS.anywhere(_told_apart(words))
    if is_of_assembly and "deputy" in folded.split() and (role is None or folded == "deputy"):
        role = Role.member
    capacity = Capacity.ex_officio if _EX_OFFICIO.search(folded) else None
    return RoleSaid(role or Role.other, None if is_plain(words) else words, capacity)


def roles_of(text: str) -> tuple[RoleSaid, ...]:
    """The roles that a cell of a table names; without words a member, without a word of ours ``other``.

    >>> [(said.role.value, said.post) for said in roles_of("Chiarperson") + roles_of("Membre")]
    [('chair', 'Chiarperson'), ('member', None)]
    """
    words = clean(text)
    if not fold(words):
        return (RoleSaid(Role.member),)
    parts = [part for part in _PARTS.split(words) if fold(part)]
    if len(parts) > 1 and _ROLES.whole(words) is None:
        named = {role: part for part in reversed(parts) if (role := role_in(part)) is not None}
        if len(named) > 1:
            ordered = sorted(named, key=lambda role: parts.index(named[role]))
            return tuple(RoleSaid(role, named[role]) for role in ordered)
        if named:
            return (RoleSaid(next(iter(named)), words),)
    return (RoleSaid(role_in(words) or Role.other, None if fold(words) in _BARE else words),)


@cache
def role_in(text: str) -> Role | None:
    """The role that a text names, misspelt or with few words around; None where it names none that is known.

    >>> role_in("Deputy Chairperson of the Board"), role_in("Director of Labour")
    (<Role.vice_chair: 'vice_chair'>, None)
    >>> role_in("Secretaría"), role_in("Secretaria")
    (<Role.secretariat: 'secretariat'>, <Role.secretary: 'secretary'>)
    """
    return _ROLES.typed(_told_apart(text))


def role_chosen(text: str) -> Role | None:
    """The same where one of our own words is asked for: one of them, else as any list is understood.

    >>> role_chosen("Other"), role_chosen("Vice chairperson"), role_chosen("grand vizier")
    (<Role.other: 'other'>, <Role.vice_chair: 'vice_chair'>, None)
    """
    return _OWN.get(fold(text)) or role_in(text)


def is_plain(words: str) -> bool:
    """Whether the words are a role's own, or a plain "member", and say no more than the role.

    >>> is_plain("vice_chair"), is_plain("Vice-chair"), is_plain("Membre"), is_plain("First vice-chair")
    (True, True, True, False)
    """
    return fold(words) in _OWN or fold(words) in _BARE


def _told_apart(text: str) -> str:
    """The text with what an accent alone tells from another word: the secretaría is no secretaria."""
    return re.sub("secretaría", "secretariado", clean(text), flags=re.IGNORECASE)
