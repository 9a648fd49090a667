"""Whom a name in a form means. Countries are known by their ISO 3166 names and codes, recorded or not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from registry.errors import UnknownName
from registry.questions.naming import country_named, record_named
from registry.questions.refs import Ref
from registry.questions.searching import EXACT
from registry.store.location import Location
from registry.store.reading import Reader
from registry.terms.actors import PlaceType
from registry.terms.kinds import Kind

if TYPE_CHECKING:
    from registry.exchange.incoming.words.countries import Country

_CODE = (2, 3)  # letters


def country_meant(text: str, kinds: Sequence[Kind]) -> Country | None:
    """The country that the text is the name of, or the code, where records of these kinds are asked for.

    Where others than places may be meant too, letters may be their acronym, and a code says nothing.
    None also for a former state, and for a name that two countries share.
    """
    from registry.exchange.incoming.words import countries as iso

    if Kind.place not in kinds:
        return None
    found = None
    if tuple(kinds) == (Kind.place,) and len(text) in _CODE:
        found = iso.country_of_code(text)
    if found is None and len(text) > max(_CODE) and iso.is_spelling(text) and not iso.also_called(text):
        found = iso.country_named(text)
    return None if found is None or found.is_former else found


class Asked:
    """The question that finds a record of some kinds: what is to be written is not guessed from a part."""

    def __init__(self, kinds: tuple[Kind, ...]) -> None:
        self._kinds = kinds

    def __call__(self, reader: Reader, text: str) -> Ref:
        """The record. Raises UnknownName, AmbiguousName."""
        if self._kinds == (Kind.source,):
            # What is only cited may be named as in a question.
            return record_named(reader, text, self._kinds)
        if self._kinds == (Kind.place,) and len(text) in _CODE and text.isalpha():
            country = country_meant(text, self._kinds)
            return country_named(reader, country.code if country else text)
        try:
            return record_named(reader, text, self._kinds, at_least=EXACT)
        except UnknownName:
            country = country_meant(text, self._kinds)
            if country is None:
                raise
            return country_named(reader, country.code)


def record_country(location: Location, country: Country, why: str) -> Ref:
    """Record it by its short name and code, in a change of its own."""
    from registry.changes.adding import add
    from registry.changes.editing import Word
    from registry.changes.journal import Reason

    words = [f"name={country.name}", f"type={PlaceType.country}", f"code={country.code}"]
    target, _ = add(location, str(Kind.place), words, Word(None), Reason(why))
    return Ref(target.row_id, str(Kind.place), country.name, None)
