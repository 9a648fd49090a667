"""Acronyms that stand behind a name."""

from __future__ import annotations

import re

from registry.text import clean

_BRACKETED = re.compile(r"^(.{4,}?)\s*[(\[]\s*([A-Za-z][\w&/.\-]{1,14})\s*[)\]]$")


def split_acronym(text: str) -> tuple[str, str | None]:
    """A name and the acronym in parentheses behind it.

    >>> split_acronym("International Labour Organization (ILO)"), split_acronym("Congo (Brazzaville)")
    (('International Labour Organization', 'ILO'), ('Congo (Brazzaville)', None))
    """
    found = _BRACKETED.match(clean(text))
    if found and sum(char.isupper() for char in found[2]) * 2 > len(found[2]):
        return found[1].strip(), found[2]
    return clean(text), None
