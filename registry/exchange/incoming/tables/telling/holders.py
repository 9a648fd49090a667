"""Who a row is about: people, organisations, a country, with what the row says of each."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import NamedTuple

from registry.exchange.incoming.tables.building import Telling, quoted
from registry.exchange.incoming.tables.cells.countries import (
    countries_in,
    country_named,
    country_of_code,
    is_union,
)
from registry.exchange.incoming.tables.cells.people import (
    PersonSaid,
    emails_in,
    is_organisation_like,
    is_person_like,
    people_in,
    person_in,
    telephones_in,
)
from registry.exchange.incoming.tables.cells.roles import organisation_type_in
from registry.exchange.incoming.tables.columns import Column
from registry.exchange.incoming.tables.header import DataRow
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.headings import meaning_of
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.tables.telling.homes import home_of, homely
from registry.exchange.incoming.told import Key
from registry.terms import ContactType, Kind
from registry.text import clean, fold

_BRACKETED = re.compile(r"^(.{4,}?)\s*[(\[]\s*([A-Za-z][\w&/.\-]{1,14})\s*[)\]]$")
_MANY = re.compile(r"\s*[;\n\r|]\s*")

TOLD = (
    Meaning.person, Meaning.family_name, Meaning.given_name, Meaning.honorific, Meaning.organisation,
    Meaning.acronym, Meaning.country, Meaning.country_code, Meaning.position, Meaning.unit, Meaning.email,
    Meaning.telephone, Meaning.cell, Meaning.fax, Meaning.address, Meaning.website, Meaning.contact,
    Meaning.type, Meaning.identifier, Meaning.aliases, Meaning.called,
)  # fmt: skip
"""The meanings that are told of a holder."""


class Holder(NamedTuple):
    """Who a row is about, as the fields of a seat: any of the three may be None, not all."""

    person: Key | None = None
    organisation: Key | None = None
    country: Key | None = None

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


def split_acronym(text: str) -> tuple[str, str | None]:
    """A name and the acronym in parentheses behind it.

    >>> split_acronym("International Labour Organization (ILO)"), split_acronym("Congo (Brazzaville)")
    (('International Labour Organization', 'ILO'), ('Congo (Brazzaville)', None))
    """
    found = _BRACKETED.match(clean(text))
    if found and sum(char.isupper() for char in found[2]) * 2 > len(found[2]):
        return found[1].strip(), found[2]
    return clean(text), None


class Holders:
    """Finds who each row of one table is about, and tells it."""

    def __init__(self, told: Telling, table: Table) -> None:
        self._told, self._table = told, table
        self._employers: dict[str, set[str]] = defaultdict(set)
        self._met: dict[str, list[PersonSaid]] = {}
        for row in table.grid.rows:
            for person in self._people(row):
                self._employers[fold(person.name)].add(fold(self._employer(person, row)))

    def of(self, row: DataRow) -> list[Holder]:
        """The holders that the row names, told with their contacts and posts; empty where it names none."""
        where, people = row.row.where, self._people(row)
        employers = self._organisations(row)
        employer = employers[0] if employers else None
        country = self._country(row) if not employers or people else None
        holders = []
        for person in people:
            own = employer or self._beside(person, where)
            key = self._told.person(person, where, self._apart(person, row))
            if (
                employer
                and person.organisation
                and fold(person.organisation) != fold(self._table.text(row, Meaning.organisation))
            ):
                self._told.statement(key, "beside the name", person.organisation, where)
            holders.append(Holder(key, own).at_home(None if own else country))
            self._post(key, own, row, person)
        if not people:
            holders = [Holder(None, key) for key in employers] or (
                [Holder().at_home(country)] if country else []
            )
        self._reach(holders, row)
        return holders

    def _people(self, row: DataRow) -> list[PersonSaid]:
        if row.row.where not in self._met:
            self._met[row.row.where] = self._named_in(row)
        return self._met[row.row.where]

    def _named_in(self, row: DataRow) -> list[PersonSaid]:
        table = self._table
        family, given = table.text(row, Meaning.family_name), table.text(row, Meaning.given_name)
        title = table.text(row, Meaning.honorific) or None
        if family:
            first = given or table.text(row, Meaning.person)
            if first and set(fold(first).split()) < set(fold(family).split()):
                # The whole name stands in the column that is called just "Name".
                return [PersonSaid(clean(family), title, None, first)]
            return [PersonSaid(clean(f"{first} {family}"), title, family, first or None)]
        said = table.raw(row, Meaning.person) or given
        people = list(people_in(said)) if said else []
        if not people and not table.has(Meaning.person) and (text := table.raw(row, Meaning.called)):
            people = list(people_in(text)) if is_person_like(person_in(text).name) else []
        return [person._replace(honorific=person.honorific or title) for person in people]

    def _organisations(self, row: DataRow) -> list[Key]:
        table, told = self._table, self._told
        raw = table.raw(row, Meaning.organisation)
        if not raw and not table.has(Meaning.organisation) and not self._people(row):
            raw = table.raw(row, Meaning.called)
        names = [name for name in _MANY.split(raw) if fold(name)]
        keys: list[Key] = []
        for name in names:
            bare, acronym = split_acronym(name)
            acronym = acronym or (table.text(row, Meaning.acronym) if len(names) == 1 else "")
            keys.append(
                told.record(
                    Kind.organisation,
                    bare,
                    row.row.where,
                    home=home_of(table, row),
                    acronym=acronym or None,
                    quote=quoted(name),
                )
            )
        if not keys and table.text(row, Meaning.acronym) and not table.has(Meaning.person, Meaning.country):
            keys.append(told.record(Kind.organisation, table.text(row, Meaning.acronym), row.row.where))
        country = self._country(row) if keys and homely(table) else None
        for key in keys if country is not None and country.key.startswith("place/") else ():
            told.record(Kind.organisation, "", row.row.where, key=key.key, fields={"country": country})
        for key in keys[:1]:
            self._about_organisation(key, row)
        return keys

    def _about_organisation(self, key: Key, row: DataRow) -> None:
        table, told, where = self._table, self._told, row.row.where
        text = table.text(row, Meaning.type)
        kind = organisation_type_in(text) if text else None
        if kind is not None:
            told.record(Kind.organisation, "", where, key=key.key, fields={"classification": str(kind)})
        if text and (kind is None or fold(kind.label) != fold(text)):
            told.statement(key, "type as given", text, where)
        for column in table.all(Meaning.aliases):
            for alias in _MANY.split(row.row.text(column.at)):
                told.alias(key, alias)

    def _country(self, row: DataRow) -> Key | None:
        table, where = self._table, row.row.where
        text, code = table.text(row, Meaning.country), table.text(row, Meaning.country_code)
        if not text and not code:
            return None
        found = self._told.country(text or code, where, code if country_of_code(code) else "")
        if found is None and len(listed := countries_in(text)) > 1 and listed[0].country:
            found = self._told.country(listed[0].text, where)
        if found is not None or not text:
            return found
        if code and not country_of_code(code) and (is_union(text) or is_organisation_like(text)):
            return self._told.record(Kind.organisation, text, where, quote=quoted(text))
        return self._told.place(text, where)

    def _beside(self, person: PersonSaid, where: str) -> Key | None:
        """The organisation that stands in the person's own cell."""
        if not person.organisation or not fold(person.organisation):
            return None
        name, acronym = split_acronym(person.organisation)
        return self._told.record(
            Kind.organisation, name, where, acronym=acronym, quote=quoted(person.organisation)
        )

    def _apart(self, person: PersonSaid, row: DataRow) -> str:
        if len(self._employers[fold(person.name)]) < 2:
            return ""
        return self._employer(person, row)

    def _employer(self, person: PersonSaid, row: DataRow) -> str:
        """Where a person works, with its country: two ministries of one name are two employers."""
        name = self._table.text(row, Meaning.organisation) or person.organisation or ""
        return clean(f"{name} {home_of(self._table, row)}") if name else ""

    def _post(self, key: Key, employer: Key | None, row: DataRow, person: PersonSaid) -> None:
        table, told, where = self._table, self._told, row.row.where
        post = table.text(row, Meaning.position) or person.post or ""
        unit = table.text(row, Meaning.unit)
        if post and employer:
            fields = {"organisation": employer, "post": post, "unit": unit or None}
            told.part(key, "affiliations", fields, where, quoted(post))
            return
        for column in (*table.all(Meaning.position), *table.all(Meaning.unit)):
            told.statement(key, column.heading.whole or "position", row.row.text(column.at), where)

    def _reach(self, holders: list[Holder], row: DataRow) -> None:
        """Contact details: of the one whom the row is about; of several, those that can be told apart."""
        table, told, where = self._table, self._told, row.row.where
        keys = [holder.first for holder in holders if holder.first is not None]
        if not keys:
            return
        everything = [
            row.row.text(c.at) for c in _reaching(table, Meaning.email, Meaning.contact, Meaning.person)
        ]
        mails = [mail for text in everything for mail in emails_in(text)]
        # As many addresses as people: each has their own. Else they are those of the first.
        paired = (
            zip(keys, mails, strict=True) if len(mails) == len(keys) else ((keys[0], mail) for mail in mails)
        )
        for key, mail in paired:
            told.contact(key, ContactType.email, mail, where)
        for meaning, how in _MEANS:
            for column in _reaching(table, meaning):
                text = row.row.text(column.at)
                for number in telephones_in(text) or ((text,) if meaning is not Meaning.contact else ()):
                    if fold(number) and any(char.isdigit() for char in number):
                        told.contact(keys[0], how, number, where)
        for column in table.all(Meaning.address):
            if fold(row.row.text(column.at)):
                told.contact(keys[0], ContactType.address, row.row.text(column.at), where)
        self._website(holders[0], keys[0], row)

    def _website(self, holder: Holder, key: Key, row: DataRow) -> None:
        site = self._table.text(row, Meaning.website)
        if site and holder.organisation and not holder.person:
            self._told.record(Kind.organisation, "", row.row.where, key=key.key, fields={"website": site})
        elif site:
            self._told.contact(key, ContactType.url, site, row.row.where)


def _reaching(table: Table, *meanings: Meaning) -> list[Column]:
    """The columns of contacts that are not those of an alternate."""
    return [c for c in table.all(*meanings) if meaning_of(c.heading.group)[0] is not Meaning.alternate]


_MEANS = (
    (Meaning.telephone, ContactType.voice),
    (Meaning.cell, ContactType.cell),
    (Meaning.fax, ContactType.fax),
    (Meaning.contact, ContactType.voice),
)


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
