"""Organisations that are at home in many countries: the country beside their people is not theirs."""

from __future__ import annotations

from registry.exchange.incoming.words.countries import country_named
from registry.exchange.incoming.words.organisation_words import INTERNATIONAL
from registry.text import clean, fold


def is_of_many_countries(name: str) -> bool:
    """Whether an organisation's name is an acronym alone, or has a word of international ones.

    >>> is_of_many_countries("OIT"), is_of_many_countries("International Labour Organization")
    (True, True)
    >>> is_of_many_countries("Ministerio de Trabajo"), is_of_many_countries("IOM Lesotho")
    (False, False)
    """
    words = fold(name).split()
    if len(words) == 1 and 2 <= len(words[0]) <= 8 and clean(name).strip(" .").isupper():
        return True
    return bool(INTERNATIONAL & set(words)) and not any(country_named(word) for word in words)
