"""Records and their parts gathered row by row, until everything that the file tells is there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from registry.exchange.incoming.told import Key, Passage, Scalar, SetAside, ToldPart, ToldRecord
from registry.exchange.incoming.words.countries import (
    Country,
    country_named,
    country_of_code,
    is_spelling,
    is_union,
)
from registry.exchange.incoming.words.people import PersonSaid
from registry.terms.actors import ContactType
from registry.terms.kinds import Kind
from registry.text import clean, fold

_MOST_WORDS, _MOST_CHARACTERS, _MOST_NAME = 25, 500, 580

Fields = Mapping[str, Scalar]


def quoted(text: str) -> str | None:
    r"""The words as a quote: 25 at most; None where there are none.

    >>> quoted("  Jane\nBanda ")
    'Jane Banda'
    """
    words = clean(text).split()[:_MOST_WORDS]
    return " ".join(words)[:_MOST_CHARACTERS] or None


_TOLD_ONCE = frozenset(("seats", "attendance"))
"""What a person has once, however many rows say it; an organisation may well have two seats."""


def _alike(value: Scalar) -> str:
    return value.key if isinstance(value, Key) else fold(value or "") or str(value)


class _Gathered:
    def __init__(self, key: str, kind: Kind, name: str, passage: Passage) -> None:
        self.key, self.kind, self.name, self.passage = key, kind, name, passage
        self.acronym: str | None = None
        self.aliases: dict[str, None] = {}
        self.identifiers: dict[tuple[str, str], None] = {}
        self.fields: dict[str, Scalar] = {}
        self.parts: dict[str, list[ToldPart]] = {}


class Telling:
    """What a table tells, gathered. ``context`` tells its people and organisations from other lists'.

    ``homes`` are the countries (and parents) that the file gives the organisations of a name, folded:
    organisations of one name in two countries are two. ``employers`` are those of the people of a name, in
    all its lists, and ``codes`` tell namesakes apart. ``notes`` are for whoever imports.
    """

    def __init__(self, context: str) -> None:
        self.context = fold(context)
        self._records: dict[str, _Gathered] = {}
        self._told: set[tuple[str, ...]] = set()
        self.set_aside: list[SetAside] = []
        self.whole: set[str] = set()
        self.some: set[str] = set()
        self.on: str | None = None
        self.homes: defaultdict[str, set[str]] = defaultdict(set)
        self.employers: defaultdict[str, set[str]] = defaultdict(set)
        self.codes: defaultdict[tuple[Kind, str], set[str]] = defaultdict(set)
        self.notes: list[str] = []
        self._owners: dict[tuple[str, str], str] = {}

    def record(
        self,
        kind: Kind,
        name: str,
        where: str,
        *,
        key: str | None = None,
        home: str = "",
        acronym: str | None = None,
        fields: Fields | None = None,
        quote: str | None = None,
    ) -> Key:
        """The record of this name and ``home``: the one met before, or a new one. First words win."""
        name = clean(name)[:_MOST_NAME]
        full = key or self._key(kind, name, home)
        found = self._records.get(full)
        if found is None:
            found = _Gathered(full, kind, name, Passage(where, quote))
            self._records[full] = found
        elif fold(name) and fold(name) != fold(found.name):
            found.aliases.setdefault(name)
        found.acronym = found.acronym or (clean(acronym) if acronym else None) or None
        for field, value in (fields or {}).items():
            if value is not None:
                found.fields.setdefault(field, value)
        return Key(full)

    def _key(self, kind: Kind, name: str, home: str) -> str:
        known = self.homes.get(fold(name), set()) if kind is Kind.organisation else set()
        home = home or (next(iter(known)) if len(known) == 1 else "")
        return f"{self.context}/{kind}/{fold(name)}" + (f"/{home}" if home else "")

    def part(self, owner: Key, listed: str, fields: Fields, where: str, quote: str | None = None) -> None:
        """A part of a record told before. What has no value is left out."""
        said = {field: value for field, value in fields.items() if value is not None}
        if listed in _TOLD_ONCE and "person" in said:
            alike = (
                owner.key,
                listed,
                *(f"{field}={_alike(value)}" for field, value in sorted(said.items())),
            )
            if alike in self._told:
                return
            self._told.add(alike)
        self._records[owner.key].parts.setdefault(listed, []).append(ToldPart(said, Passage(where, quote)))

    def statement(self, owner: Key, attribute: str, value: str, where: str) -> None:
        """Something that the file says of a record, as given."""
        if fold(attribute) and clean(value):
            said = {"attribute": clean(attribute)[:_MOST_NAME], "value": clean(value)[:_MOST_NAME]}
            self.part(owner, "statements", said, where)

    def contact(self, owner: Key, how: ContactType, value: str, where: str) -> None:
        """How a record is reached: never a statement, never a quote."""
        if clean(value):
            self.part(owner, "contact_details", {"type": str(how), "value": clean(value)}, where)

    def identifier(self, owner: Key, scheme: str, code: str) -> None:
        """A code by which others know a record."""
        self._records[owner.key].identifiers.setdefault((scheme, code))

    def identified(self, key: Key, scheme: str, code: str) -> bool:
        """Give a record a code, unless another one of the file has it; whether it has it now."""
        if self._owners.setdefault((scheme, code), key.key) != key.key:
            return False
        self.identifier(key, scheme, code)
        return True

    def owner_of(self, scheme: str, code: str) -> str | None:
        """The name of the record of the file that has the code."""
        owner = self._owners.get((scheme, code))
        return self._records[owner].name if owner else None

    def bearer(self, scheme: str, code: str, name: str) -> Key | None:
        """The record that has the code, where its name has a word in common with this one."""
        owner = self._owners.get((scheme, code))
        if owner is None or not set(fold(name).split()) & set(fold(self._records[owner].name).split()):
            return None
        return Key(owner)

    def roster(self, body: Key, *, whole: bool) -> None:
        """Say that the file tells who sits on a body: all of them, or some."""
        (self.whole if whole else self.some).add(body.key)

    def alias(self, owner: Key, name: str) -> None:
        """Another name of a record."""
        if fold(name) and fold(name) != fold(self._records[owner.key].name):
            self._records[owner.key].aliases.setdefault(clean(name))

    def aside(self, where: str, why: str, text: str) -> None:
        """A row that is not let through."""
        self.set_aside.append(SetAside(where, why, clean(text)[:200]))

    def country(self, text: str, where: str, code: str = "") -> Key | None:
        """The country of this name or code; unions of states are organisations. None where it is neither."""
        country = country_of_code(code) if code else None
        country = country or country_named(text)
        if country is None:
            return self.record(Kind.organisation, text, where, quote=quoted(text)) if is_union(text) else None
        return self._place(country, text, where)

    def place(self, text: str, where: str) -> Key:
        """A place that is no country we know: kept under its name, without a code."""
        return self.record(
            Kind.place, text, where, key=f"place/{fold(text)}", fields={"type": "region"}, quote=quoted(text)
        )

    def _place(self, country: Country, text: str, where: str) -> Key:
        said = clean(text).strip(" .,;*")
        name = said if is_spelling(said) else country.name
        fields = {"type": "country"} | ({} if country.is_former else {"code": country.code})
        key = self.record(
            Kind.place, name, where, key=f"place/{country.code.lower()}", fields=fields, quote=quoted(text)
        )
        if country.is_former:
            self.identifier(key, "iso3166-3", country.code)
        return key

    def person(self, said: PersonSaid, where: str, apart: str = "") -> Key:
        """A person; ``apart`` tells namesakes of one list from each other."""
        key = f"{self.context}/person/{fold(said.name)}" + (f"/{fold(apart)}" if fold(apart) else "")
        fields = {
            "honorific_prefix": said.honorific,
            "family_name": said.family,
            "given_name": said.given,
        }
        return self.record(Kind.person, said.name, where, key=key, fields=fields, quote=quoted(said.name))

    def records(self) -> tuple[ToldRecord, ...]:
        """All records that were told, in the order in which they were met."""
        return tuple(
            ToldRecord(
                found.key,
                found.kind,
                found.name,
                found.acronym,
                tuple(found.aliases),
                tuple(found.identifiers),
                dict(found.fields),
                {listed: tuple(parts) for listed, parts in found.parts.items()},
                found.passage,
            )
            for found in self._records.values()
        )
