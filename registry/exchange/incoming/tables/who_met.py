"""Whose meeting a list is of: the body of the registry that its title names. A title alone makes no body."""

from __future__ import annotations

import re
from collections.abc import Iterable

from registry.exchange.incoming.words.acronyms import split_acronym
from registry.exchange.incoming.words.organisation_words import BODY_WORDS
from registry.questions.known_names import KnownNames
from registry.questions.refs import Ref
from registry.text import fold

_LEAST = 2  # letters of an acronym


def body_met(lines: Iterable[str], names: KnownNames) -> Ref | None:
    """The body that the first of the lines to name any names; None where none does, or one names several."""
    for line in lines:
        found = _bodies_in(line, names)
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return None


def body_of_meeting(said: str | None, met: Ref | None) -> str:
    """What the body is called that met: as the registry calls it, where that is who was said."""
    if met is None:
        return said or ""
    names = {fold(name) for name in (met.id, met.name, met.acronym, met.label) if name}
    return met.label if not said or fold(said) in names else said


def may_have_met(event: str, body: str) -> str:
    """A note that a list's title names a body of the registry: to be sure of it takes somebody's word."""
    short = split_acronym(body)[1] or f'"{body}"'
    return f"“{event}” may be a meeting of {body}; if it is, say so: --body {short}"


def _bodies_in(line: str, names: KnownNames) -> dict[str, Ref]:
    """The bodies whose names stand in the line, by id: the longest first, and none inside another's name."""
    left, taken, found = f" {fold(line)} ", set[str](), dict[str, Ref]()
    named = [one for one in names.bodies if f" {one.folded} " in left and _is_meant(one.name, line)]
    for one in sorted(named, key=lambda one: -len(one.folded)):
        # Two bodies of one name are two, wherever it stands.
        if one.folded in taken or f" {one.folded} " in left:
            left = left.replace(f" {one.folded} ", " | ")
            taken.add(one.folded)
            found[one.body.id] = one.body
    return found


def _is_meant(name: str, line: str) -> bool:
    """Whether one word is written as the body writes it, and says more than "Forum"; more words may vary."""
    if len(name.split()) > 1:
        return True
    is_word = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", line) is not None
    return is_word and len(name) >= _LEAST and fold(name) not in BODY_WORDS
