"""What follows a name after a comma in a pasted list: an organisation, a post, or somebody else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from registry.exchange.incoming.words.organisation_words import ORGANISATION_WORDS, POSTS
from registry.exchange.incoming.words.people import (
    PersonSaid,
    is_organisation_like,
    is_person_like,
    people_in,
    person_in,
)
from registry.exchange.incoming.words.roles import role_in
from registry.frozen import Frozen
from registry.questions.known_names import KnownNames
from registry.terms.seats import Role
from registry.text import fold

_LOWER = re.compile(r"^[a-zà-ÿ]{3,}$")
_SMALL = frozenset(("and", "for", "the", "des", "del", "pour", "para", "von", "der", "dos", "das"))
_SHORT_NAME = re.compile(r"\([A-Z][\w&-]*[A-Z]\)$")


class Parted(Frozen):
    """The people of a line with what stands beside them; or ``why`` it cannot be told who they are."""

    people: tuple[PersonSaid, ...] = ()
    why: str = ""


def parted(parts: Sequence[str], names: KnownNames, *, is_entry: bool) -> Parted | None:
    """A line's parts between commas as people; None where words of organisations tell it by themselves.

    An organisation is one that the registry knows, or has its short name behind it. Where the line
    ``is_entry`` of its list, the one part that is no post is one too, unless it could be a person as well.
    """
    first, *rest = parts
    if fold(first) in names.organisations and is_person_like(rest[0]) and not _is_known(rest[0], names):
        return _beside(people_in(rest[0]), [first, *rest[1:]], names, is_entry=is_entry)
    heads = people_in(first) if "(" not in first else ()
    if not heads or not all(is_person_like(one.name) for one in heads):
        return None
    if all(is_titled(part) and is_person_like(part) for part in parts):
        return Parted((*heads, *(person_in(part) for part in rest)))
    is_known = any(_is_known(part, names) for part in rest)
    is_one_name = len(heads) == 1 and person_in(", ".join(parts)).organisation is None
    is_worded = len(heads) == 1 and any(is_organisation_like(part) for part in rest)
    # "Director of Labour" has a word of organisations, and is a post.
    has_post = any(
        is_organisation_like(part) and fold(part).split()[0] in POSTS - ORGANISATION_WORDS for part in rest
    )
    if not is_known and (is_one_name or (is_worded and not has_post)):
        return None
    return _beside(heads, rest, names, is_entry=is_entry)


def _beside(
    heads: tuple[PersonSaid, ...], rest: Sequence[str], names: KnownNames, *, is_entry: bool
) -> Parted:
    posts = [part for part in rest if not _is_known(part, names) and (says_post(part) or is_post(part))]
    homes = [part for part in rest if part not in posts]
    sure = all(_is_known(part, names) or is_organisation_like(part) for part in homes)
    could_be = len(homes) == 1 and is_entry and not _could_be_somebody(homes[0], heads, names)
    if not (sure or could_be):
        other = next(part for part in homes if not _is_known(part, names))
        why = f"does not say whether {other!r} is somebody else or where {heads[0].name} is from"
        return Parted((), f"{why} (write: Name (Organisation), role; one person a line)")
    home, post = ", ".join(homes) or None, ", ".join(posts) or None
    return Parted(
        tuple(one._replace(organisation=one.organisation or home, post=one.post or post) for one in heads)
    )


def _is_known(part: str, names: KnownNames) -> bool:
    """Whether the words are those of an organisation, by the registry or by the short name behind them."""
    return fold(part) in names.organisations or _SHORT_NAME.search(part) is not None


def _could_be_somebody(part: str, heads: tuple[PersonSaid, ...], names: KnownNames) -> bool:
    """Whether the words have a title, or the first name of somebody whom the registry knows."""
    words = fold(part).split()
    known = _first_names(names.people) | {fold(one.name).split()[0] for one in heads}
    return is_titled(part) or fold(part) in names.people or (len(words) > 1 and words[0] in known)


@lru_cache(maxsize=1)
def _first_names(people: frozenset[str]) -> frozenset[str]:
    return frozenset(words[0] for name in people if len(words := name.split()) > 1)


def is_titled(line: str) -> bool:
    """Whether a title stands before a name."""
    return person_in(line).honorific is not None


def is_role(words: str) -> bool:
    """Whether the words are a role on a body."""
    return role_in(words) not in (None, Role.other) and len(words.split()) <= 3


def is_post(name: str) -> bool:
    """Whether what stands where a name is expected is a post: "Principal Secretary", "Directeur du Travail".

    >>> is_post("Principal Secretary"), is_post("Ms Ann Secretary"), is_post("Jane Banda")
    (True, False, False)
    """
    words = fold(name).split()
    return bool(words) and not is_titled(name) and bool({words[0], words[-1]} & POSTS)


def says_post(words: str) -> bool:
    """Whether the words beside a name are what somebody is: names of organisations have capitals.

    >>> says_post("Minute taker"), says_post("Chair"), says_post("Beta Bank")
    (True, True, False)
    """
    if is_organisation_like(words):
        return False
    return is_role(words) or any(_LOWER.match(word) and word not in _SMALL for word in words.split())
