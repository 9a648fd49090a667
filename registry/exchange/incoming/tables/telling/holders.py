"""Who a row is about: people, organisations, a country, with what the row says of each."""

from __future__ import annotations

import re
from collections import defaultdict

from registry.exchange.incoming.tables.building import Telling, quoted
from registry.exchange.incoming.tables.cells.members import Usual, members_in, usual_of
from registry.exchange.incoming.tables.header import DataRow
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.sheets import Row
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.tables.telling.holder import Holder
from registry.exchange.incoming.tables.telling.homes import home_of, homely, is_abroad
from registry.exchange.incoming.tables.telling.identifying import Code, Codes, identify, telling_apart
from registry.exchange.incoming.tables.telling.reach import tell_reach
from registry.exchange.incoming.told import Key
from registry.exchange.incoming.words.acronyms import split_acronym
from registry.exchange.incoming.words.countries import (
    countries_in,
    country_of_code,
    is_union,
)
from registry.exchange.incoming.words.international import is_of_many_countries
from registry.exchange.incoming.words.organisation_types import organisation_type_in
from registry.exchange.incoming.words.people import (
    VACANT,
    PersonSaid,
    is_organisation_like,
    people_in,
)
from registry.terms.kinds import Kind
from registry.text import clean, fold

_MANY = re.compile(r"\s*[;\n\r|]\s*")

_NOTHING = frozenset(("none", "nil"))


class Holders:
    """Finds who each row of one table is about, and tells it."""

    def __init__(self, told: Telling, table: Table) -> None:
        self._told, self._table = told, table
        self._employers: dict[str, set[str]] = defaultdict(set)
        self._met: dict[Row, list[PersonSaid]] = {}
        self._usual, self._codes = _usual(table), Codes(table)
        for row in table.grid.rows:
            self._codes.note(told, row, self._people(row), self._named_organisations(row))
            for person in self._people(row):
                employer = fold(self._employer(person, row))
                self._employers[fold(person.name)].add(employer)
                if employer:
                    told.employers[fold(person.name)].add(employer)

    def of(self, row: DataRow) -> list[Holder]:
        """The holders that the row names, told with their contacts and posts; empty where it names none."""
        where, people = row.row.where, self._people(row)
        if self._usual is not None:
            return self._members(row, self._usual)
        employers = self._organisations(row)
        employer = employers[0] if employers else None
        country = self._country(row) if not employers or people else None
        holders = []
        for person in people:
            own = employer or self._beside(person, where)
            key = self._person(person, row, is_alone=len(people) == 1)
            if (
                employer
                and person.organisation
                and fold(person.organisation) != fold(self._table.text(row, Meaning.organisation))
            ):
                self._told.statement(key, "beside the name", person.organisation, where)
            holders.append(Holder(key, own).at_home(None if own else country))
            if country and is_of_many_countries(self._table.text(row, Meaning.organisation)):
                for column in self._table.all(Meaning.country, Meaning.country_code)[:1]:
                    self._told.statement(key, column.heading.whole, row.row.text(column.at), where)
            self._post(key, own, row, person)
        if not people:
            is_vacant = self._is_vacant(row)
            holders = [Holder(None, key, is_vacant=is_vacant) for key in employers] or (
                [Holder(is_vacant=is_vacant).at_home(country)] if country else []
            )
        if holders and holders[0].first is not None:
            self._codes.state_rest(
                self._told, row, holders[0].first, people=len(people), organisations=len(employers)
            )
        self._reach(holders, row)
        return holders

    def _members(self, row: DataRow, usual: Usual) -> list[Holder]:
        """Those of a cell that may hold people as well as organisations."""
        where, holders = row.row.where, []
        country = self._country(row)
        for member in members_in(self._table.raw(row, Meaning.called), usual):
            name, acronym = split_acronym(member.organisation)
            employer = (
                self._told.record(
                    Kind.organisation,
                    name,
                    where,
                    home=home_of(self._table, row),
                    acronym=acronym,
                    quote=quoted(member.organisation),
                )
                if member.organisation
                else None
            )
            for person in member.people:
                own = employer or self._beside(person, where)
                at = person._replace(organisation=member.organisation or person.organisation)
                key = self._told.person(person, where, self._apart(at, row))
                holders.append(Holder(key, own).at_home(None if own else country))
                self._post(key, own, row, person)
            if not member.people and employer:
                self._at_home(employer, country, where)
                holders.append(Holder(None, employer, is_vacant=member.is_vacant))
        self._reach(holders, row)
        return holders

    def _is_vacant(self, row: DataRow) -> bool:
        """Whether the row says in the place of a name that there is nobody yet."""
        named = self._table.all(Meaning.person, Meaning.family_name)
        return any(fold(row.row.text(column.at)) in VACANT - _NOTHING for column in named)

    def _at_home(self, key: Key, country: Key | None, where: str) -> None:
        if country is not None and country.key.startswith("place/") and homely(self._table):
            self._told.record(Kind.organisation, "", where, key=key.key, fields={"country": country})

    def _people(self, row: DataRow) -> list[PersonSaid]:
        if row.row not in self._met:
            self._met[row.row] = self._named_in(row)
        return self._met[row.row]

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
        if self._usual is not None:
            text = table.raw(row, Meaning.called)
            people = [
                person._replace(organisation=member.organisation or person.organisation)
                for member in members_in(text, self._usual)
                for person in member.people
            ]
        return [person._replace(honorific=person.honorific or title) for person in people]

    def _organisations(self, row: DataRow) -> list[Key]:
        table, told = self._table, self._told
        names = self._named_organisations(row)
        is_first = not self._people(row)
        codes = self._codes.of(row, Kind.organisation, is_first=is_first) if len(names) == 1 else []
        keys: list[Key] = []
        for name in names:
            bare, acronym = split_acronym(name)
            acronym = acronym or (table.text(row, Meaning.acronym) if len(names) == 1 else "")
            keys.append(
                told.record(
                    Kind.organisation,
                    bare,
                    row.row.where,
                    home=self._codes.home(told, bare, codes) or home_of(table, row),
                    acronym=acronym or None,
                    quote=quoted(name),
                )
            )
            identify(told, keys[-1], codes, row.row.where)
        if not keys and table.text(row, Meaning.acronym) and not table.has(Meaning.person, Meaning.country):
            keys.append(told.record(Kind.organisation, table.text(row, Meaning.acronym), row.row.where))
        country = self._country(row) if keys and homely(table) and not is_abroad(table, row) else None
        for key in keys:
            self._at_home(key, country, row.row.where)
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

    def _person(self, person: PersonSaid, row: DataRow, *, is_alone: bool) -> Key:
        """The person of a row, with the codes of the row where they can be nobody else's."""
        where = row.row.where
        codes = self._codes.of(row, Kind.person, is_first=True) if is_alone else []
        known = (self._told.bearer(c.scheme, c.code, person.name) for c in codes if c.scheme and c.code)
        bearer = next(filter(None, known), None)
        if bearer is not None:
            key = self._told.record(Kind.person, person.name, where, key=bearer.key)
        else:
            key = self._told.person(person, where, self._apart_by(codes, person, row))
        identify(self._told, key, codes, where)
        return key

    def _apart_by(self, codes: list[Code], person: PersonSaid, row: DataRow) -> str:
        """What tells a person from a namesake: a code, else the employer."""
        mark, marks = telling_apart(codes), self._told.codes[Kind.person, fold(person.name)]
        if mark:
            return mark if len(marks) > 1 else ""
        return self._apart(person, row)

    def _named_organisations(self, row: DataRow) -> list[str]:
        return [name for name in _MANY.split(self._table.raw(row, Meaning.organisation)) if fold(name)]

    def _apart(self, person: PersonSaid, row: DataRow) -> str:
        name = fold(person.name)
        if len(self._employers[name]) < 2 and len(self._told.employers[name]) < 2:
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
        keys = [holder.first for holder in holders if holder.first is not None]
        is_organisation = bool(holders) and holders[0].person is None and holders[0].organisation is not None
        tell_reach(self._told, self._table, keys, row, is_organisation=is_organisation)


def note_employers(told: Telling, table: Table) -> None:
    """Keep for whom the people of a table work: namesakes of two lists of one file may be two people."""
    Holders(told, table)


def _usual(table: Table) -> Usual | None:
    """What is usual in the table's one column of members of both kinds; None where it has none."""
    mixed = table.all(Meaning.called)
    if not mixed or table.has(Meaning.person, Meaning.family_name, Meaning.organisation):
        return None
    return usual_of(mixed[0].heading.text, [row.row.text(mixed[0].at) for row in table.grid.rows])
