"""Whom a row names, as the fields of a seat; and who a name without heading is."""

from __future__ import annotations

from registry.exchange.incoming.tables.building import Telling, quoted
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.told import Key
from registry.exchange.incoming.words.acronyms import split_acronym
from registry.exchange.incoming.words.countries import country_named, is_union
from registry.exchange.incoming.words.people import is_organisation_like, is_person_like, person_in
from registry.frozen import Frozen
from registry.terms.kinds import Kind
from registry.text import fold

TOLD = (
    Meaning.person, Meaning.family_name, Meaning.given_name, Meaning.honorific, Meaning.organisation,
    Meaning.acronym, Meaning.country, Meaning.country_code, Meaning.position, Meaning.unit, Meaning.email,
    Meaning.telephone, Meaning.cell, Meaning.fax, Meaning.address, Meaning.website, Meaning.contact,
    Meaning.type, Meaning.identifier, Meaning.aliases, Meaning.called,
)  # fmt: skip
"""The meanings that are told of a holder."""


class Holder(Frozen):
    """Who a row is about, as the fields of a seat: any of the three may be None, not all."""

    person: Key | None = None
    organisation: Key | None = None
    country: Key | None = None
    is_vacant: bool = False

    @property
    def first(self) -> Key | None:
        """The record that the row's further words are about."""
        return self.person or self.organisation or self.country

    def at_home(self, country: Key | None) -> Holder:
        """With the country; a union of states that stands in its place is an organisation."""
        if country is None or country.key.startswith("place/"):
            return self._replace(country=country)
        return self._replace(organisation=self.organisation or country)

    def fields(self) -> dict[str, Key | None]:
        """As the own format names them."""
        return {"person": self.person, "organisation": self.organisation, "country": self.country}


def holder_named(told: Telling, text: str, where: str) -> Holder | None:
    """Who a name without heading is: a country, a person or an organisation; None where it says nothing."""
    if not fold(text):
        return None
    if country_named(text) or is_union(text):
        return Holder().at_home(told.country(text, where))
    if is_organisation_like(text) or not is_person_like(text):
        name, acronym = split_acronym(text)
        return Holder(
            organisation=told.record(Kind.organisation, name, where, acronym=acronym, quote=quoted(text))
        )
    return Holder(person=told.person(person_in(text), where))
