"""Surnames that a list writes first and in capitals."""

from __future__ import annotations

import re
from itertools import takewhile

from registry.exchange.incoming.words.organisation_words import ORGANISATION_WORDS, PARTICLES
from registry.text import fold

_VOWEL = re.compile(r"[aeiouy]|[^\x00-\x7f]")
_SURNAME = 3  # letters, at least, of a surname that is told by its capitals


def surname_first(name: str) -> tuple[str, str]:
    """The surname that a list writes first and in capitals, and the given name; empty where it does not.

    >>> surname_first("MARTIN LOPEZ Ana"), surname_first("JP Banda"), surname_first("Jane BANDA")
    (('MARTIN LOPEZ', 'Ana'), ('', ''), ('', ''))
    """
    words = name.split()
    lead = list(takewhile(lambda word: _is_in_capitals(word) or fold(word) in PARTICLES, words))
    rest = words[len(lead) :]
    # Two capitals are initials as likely as a surname, capitals without a vowel an acronym.
    is_family = any(
        _is_in_capitals(word) and len(fold(word)) >= _SURNAME and _VOWEL.search(fold(word)) for word in lead
    )
    is_organisation = bool(set(fold(name).split()) & ORGANISATION_WORDS)
    if not is_family or is_organisation or not rest or any(map(_is_in_capitals, rest)) or "," in name:
        return "", ""
    return (" ".join(lead), " ".join(rest)) if all(word[0].isupper() for word in rest) else ("", "")


def _is_in_capitals(word: str) -> bool:
    return word.isupper() and len(fold(word)) > 1
