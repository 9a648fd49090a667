"""What an erased person's rows and passages become: the same row always becomes the same.

A full name gives the person away in any passage, so it goes from all of them. A single word may be
anybody's, or a word of the language: it goes only where a row refers to the person, and from what is
cited for such a row. Ids, references and words of the vocabulary are no passages.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import count

from sqlalchemy import Boolean, Connection, Integer, select

from registry.changes.belonging import OWNER_COLUMN
from registry.changes.journal import ENTRY
from registry.changes.merging import pointing_to
from registry.changes.rows import Values, from_text, held, rows_of, table_named
from registry.models import CITABLE
from registry.models.catalogue import RECORDS
from registry.models.columns import PartialDateText, TermText
from registry.terms.kinds import Kind
from registry.text import fold

ERASED = "[erased]"
_NAME = "Erased person"
_OF_THE_PERSON = (
    "alias", "identifier", "statement", "theme", "contact_detail", "figure", "finding_decision",
    "distinction", "affiliation",
)  # fmt: skip
_SHORTEST = 4  # letters that a single word needs to be looked for
_DIGITS = 5  # and digits that make a contact value somebody's own
_NO_PASSAGES = {
    ("alias", "language"), ("source", "language"), ("citation", "field"), ("figure", "amount"),
    ("figure", "unit"), ("identifier", "scheme"), ("statement", "attribute"), ("place", "code"),
    ("recommendation", "number"), ("finding_decision", "rule"),
}  # fmt: skip
"""Columns of plain text that hold codes, numbers and names of columns."""
_OTHERS_NAMES = {("entity", "name"), ("entity", "acronym"), ("alias", "name")}
_IDENTITY = {str(part.table.__tablename__): part.identity for record in RECORDS for part in record.parts}

Row = tuple[str, str]
"""A table and an id."""


@cache
def _passages(table: str) -> frozenset[str]:
    """The columns in which people write what they like."""
    return frozenset(
        column.name
        for column in table_named(table).columns
        if not isinstance(column.type, (TermText, PartialDateText, Integer, Boolean))
        and column.name != "id"
        and not column.foreign_keys
        and (table, column.name) not in _NO_PASSAGES
    )


@cache
def _references(table: str) -> tuple[str, ...]:
    """The columns that can refer to a person. A passage may quote a reference as its value."""
    columns = [p.column for p in pointing_to("entity", "person") if p.table == table]
    return (*columns, "value") if table == "citation" else tuple(columns)


class Redactor:
    """Knows the person before anything is changed."""

    def __init__(self, connection: Connection, ids: dict[str, str]) -> None:
        self.ids = ids
        """The pseudonym of each of the person's records."""
        self._told = list(_told(connection))
        self._about = self._rows_about(connection)
        full, near = self._names(connection)
        self.gone = self._parts(connection) | self._waiting(connection, full | near)
        self._names_in_full = {name.casefold() for name in full}
        hyphened = [key for key in ids if "-" in key]
        # Lists know people by keys in which their names are folded.
        full |= {folded for name in full if len((folded := fold(name)).split()) > 1}
        self._anywhere = _pattern(full | self._reached_at(connection), hyphened)
        self._nearby = _pattern(full | near | self._reached_at(connection), list(ids))
        self._marks: dict[Row, str] = {}

    # ------------------------------------------------------------ rows
    def row(self, table: str, values: Values) -> Values | None:
        """What becomes of a row, now or in the journal; None where nothing is left of it."""
        key = str(values["id"])
        pointed = _pointed(values) if table == "citation" else set()
        if (
            (table, key) in self.gone
            or pointed & self.gone
            or pointed & {("entity", who) for who in self.ids}
        ):
            return None
        if key in self.ids and table == "entity":
            values = {k: v for k, v in values.items() if k in ("id", "kind", "redirect_to")} | {"name": _NAME}
        elif key in self.ids and table == "person":
            values = {k: v for k, v in values.items() if k in ("id", "kind", "erased_on")}
        near = (table, key) in self._about or bool(pointed & self._about)
        mark = self._marks.get((table, key), ERASED)
        return {name: self._value(table, name, value, near, mark) for name, value in values.items()}

    def _value(self, table: str, column: str, value: str | int | bool, near: bool, mark: str) -> str | int:
        if not isinstance(value, str):
            return value
        if column in ("id", "redirect_to") or column in _references(table):
            own = column != "id" or table in ("entity", "person")
            if own and value in self.ids:
                return self.ids[value]
        if column not in _passages(table):
            return value
        words = self._nearby if near and (table, column) not in _OTHERS_NAMES else self._anywhere
        return words.sub(mark, value)

    def tell_apart(self, states: Iterable[tuple[str, Values]]) -> None:
        """Number the rows that would say the same of one record when the names are gone."""
        taken: dict[tuple[object, ...], str] = {}
        changed: dict[Row, list[Values]] = {}
        for table, values in states:
            after = self.row(table, values) if table in _IDENTITY else None
            if after is None:
                continue
            written = [column for column in _IDENTITY[table] if column in _passages(table)]
            if any(after.get(column) != values.get(column) for column in written):
                changed.setdefault((table, str(values["id"])), []).append(values)
            else:
                taken.setdefault(_identity(table, after), str(values["id"]))
        for table, key in sorted(changed):
            for number in count(1):
                self._marks[table, key] = ERASED if number == 1 else f"[erased {number}]"
                said = {_identity(table, self.row(table, values) or {}) for values in changed[table, key]}
                if all(taken.get(identity, key) == key for identity in said):
                    taken |= dict.fromkeys(said, key)
                    break

    # ------------------------------------------------------------ changes
    def who(self, who: str) -> str:
        """Who made a change: the person under the pseudonym, anybody else as ever."""
        if who in self.ids:
            return self.ids[who]
        return next(iter(self.ids.values())) if who.casefold() in self._names_in_full else who

    def why(self, why: str, records: set[str]) -> str:
        """Why a change was made, which touched the records."""
        return (self._nearby if records & set(self.ids) else self._anywhere).sub(ERASED, why)

    # ------------------------------------------------------------ what is known of the person
    def _names(self, connection: Connection) -> tuple[set[str], set[str]]:
        """Names in full, by which any passage can mean the person, now or once; and single words."""
        names: set[str] = set()
        family: set[str] = set()
        for table, row in self._ever(connection):
            if table in ("entity", "alias"):
                names |= {str(row[key]) for key in ("name", "acronym") if key in row}
            elif table == "person":
                of_family, given = (str(row.get(key, "")) for key in ("family_name", "given_name"))
                family |= {of_family, given} - {""}
                if of_family and given:
                    names |= {f"{given} {of_family}", f"{of_family} {given}", f"{of_family}, {given}"}
        full = {name for name in names if len(name.split()) > 1}
        return full, {name for name in (names | family) - full if len(name) >= _SHORTEST}

    def _ever(self, connection: Connection) -> Iterator[tuple[str, Values]]:
        """What the person's own rows say, and what the journal knows that they said."""
        for table in ("entity", "person"):
            yield from ((table, row) for row in rows_of(connection, table, self.ids).values())
        for table in _OF_THE_PERSON:
            owned = rows_of(connection, table, self.ids, by=OWNER_COLUMN[table])
            yield from ((table, row) for row in owned.values())
        yield from ((table, row) for table, _, record, row in self._told if record in self.ids)

    def _reached_at(self, connection: Connection) -> set[str]:
        """Where the person, and nobody else, is reached: addresses and numbers."""
        values = {str(row["value"]) for table, row in self._ever(connection) if table == "contact_detail"}
        shared = {
            str(row["value"])
            for row in rows_of(connection, "contact_detail", values, by="value").values()
            if row["entity_id"] not in self.ids
        }
        return {v for v in values - shared if "@" in v or sum(map(str.isdigit, v)) >= _DIGITS}

    def _rows_about(self, connection: Connection) -> set[Row]:
        """The rows that refer to the person, or ever did: what is cited for them speaks of the person."""
        about = {
            (pointing.table, key)
            for pointing in pointing_to("entity", "person")
            for key in rows_of(connection, pointing.table, self.ids, by=pointing.column)
        }
        about |= {
            (table, key)
            for table, key, _, row in self._told
            if any(row.get(column) in self.ids for column in _references(table))
        }
        # What is cited for a record is cited for the entity, whichever table refers to the person.
        return about | {("entity", key) for table, key in about if table in set(map(str, Kind))}

    def _waiting(self, connection: Connection, names: set[str]) -> set[Row]:
        """What waits, or ever did, for a decision whether somebody of the person's name is the person."""
        sought = {f"{Kind.person} {fold(name)}" for name in names}
        now = connection.execute(select(table_named("waiting"))).mappings()
        rows = [("waiting", held(dict(row))) for row in now]
        rows += [(table, row) for table, _, _, row in self._told if table == "waiting"]
        return {(table, str(row["id"])) for table, row in rows if _waits_for(row) in sought}

    def _parts(self, connection: Connection) -> set[Row]:
        """The rows that say nothing but what the person is called, did and where they are reached."""
        gone: set[Row] = set()
        for table in _OF_THE_PERSON:
            gone |= {(table, key) for key in rows_of(connection, table, self.ids, by=OWNER_COLUMN[table])}
        # Parts that the person once had are in the journal alone.
        ended = select(ENTRY.c.table_name, ENTRY.c.row_id).where(
            ENTRY.c.record_id.in_(list(self.ids)), ENTRY.c.table_name.in_(_OF_THE_PERSON)
        )
        gone |= {(str(table), str(key)) for table, key in connection.execute(ended)}
        cited = {("citation", key) for key in rows_of(connection, "citation", self.ids, by="entity_id")}
        for table in _OF_THE_PERSON:
            ids = [key for name, key in gone if name == table]
            cited |= {("citation", key) for key in rows_of(connection, "citation", ids, by=f"{table}_id")}
        return gone | cited


def _waits_for(row: Values) -> str:
    return f"{row['record_kind']} {fold(str(row['name']))}"


def _told(connection: Connection) -> Iterator[tuple[str, str, str, Values]]:
    """Every state in the journal: table, row, record, and what the row held."""
    ordered = select(ENTRY.c.table_name, ENTRY.c.row_id, ENTRY.c.record_id, ENTRY.c.before, ENTRY.c.after)
    for table, key, record, *states in connection.execute(ordered.where(ENTRY.c.table_name != ENTRY.name)):
        yield from ((table, key, record, row) for text in states if (row := from_text(text)) is not None)


def _pattern(names: Iterable[str], ids: Iterable[str]) -> re.Pattern[str]:
    """The longest first: a name may begin another."""
    longest = sorted(names, key=lambda name: (-len(name), name))
    spaced = [r"\s+".join(map(re.escape, name.split())) for name in longest]
    sought = [rf"(?<!\w){name}(?!\w)" for name in spaced]
    sought += [rf"(?<![\w-]){re.escape(key)}(?![\w-])" for key in sorted(ids, key=len, reverse=True)]
    return re.compile("|".join(sought) or r"(?!)", re.IGNORECASE)


def _pointed(citation: Values) -> set[Row]:
    return {(table, str(citation[key])) for table in CITABLE if (key := f"{table}_id") in citation}


def _identity(table: str, values: Values) -> tuple[object, ...]:
    return (table, *(values.get(column) for column in _IDENTITY[table]))
