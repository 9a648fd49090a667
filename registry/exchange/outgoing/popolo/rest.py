"""What Popolo has no class for, in the words of the own format, and the sources of anything."""

from __future__ import annotations

import re
from collections.abc import Collection

from sqlmodel import SQLModel

from registry.changes.rows import Values
from registry.exchange.outgoing.holdings import Holdings
from registry.models.catalogue import Part, Record, field_columns, table_name

Object = dict[str, object]

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=%\[\]-]+")
"""What may stand where Popolo asks for a URI (RFC 3986)."""


def is_address(text: object) -> bool:
    """Whether a text is a URI."""
    return isinstance(text, str) and _ADDRESS.fullmatch(text) is not None


def held(members: Object) -> Object:
    """The members that hold something."""
    return {key: value for key, value in members.items() if value not in (None, "", [], {})}


class Rest:
    """Parts of records by what they belong to, each looked up once."""

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self._owned: dict[str, dict[str, list[Values]]] = {}

    def owned(self, table: str, column: str, owner: str) -> list[Values]:
        """The rows of a table that belong to a record."""
        if table not in self._owned:
            self._owned[table] = self._holdings.by_owner(table, column)
        return self._owned[table].get(owner, [])

    def fields(self, table: type[SQLModel], row: Values, without: Collection[str] = ()) -> Object:
        """What a row holds, under the names of the own format."""
        columns = field_columns(table)
        return {
            name: row[column]
            for name, column in columns.items()
            if column in row and name != "id" and column not in without
        }

    def parts(
        self, record: Record, record_id: str, *, prefix: str = "x_", without: Collection[str] = ()
    ) -> Object:
        """The lists of parts of a record but those ``without``, and its own sources."""
        told: Object = {}
        for part in record.parts:
            rows = self.owned(table_name(part.table), part.owner, record_id)
            if rows and part.key not in without:
                told[f"{prefix}{part.key}"] = [self._part(part, row) for row in rows]
        return held({**told, "sources": self.sources("entity", record_id)})

    def _part(self, part: Part, row: Values) -> Object:
        sources = self.sources(table_name(part.table), str(row["id"]))
        return held({"id": row["id"], **self.fields(part.table, row, (part.owner,)), "sources": sources})

    def sources(self, table: str, row_id: str) -> list[Object]:
        """Who says so: an address for each passage, with the source's name, the place and the words.

        A source without an address of its own has its id as a URN; ``x_sources`` tells of it.
        """
        told = []
        for citation in self._holdings.cited.get((table, row_id), ()):
            source = str(citation["source_id"])
            url = self._holdings.rows["source"].get(source, {}).get("url")
            quote = f"“{citation['quote']}”" if "quote" in citation else ""
            place = ", ".join(filter(None, (self._holdings.name(source), str(citation.get("locator", "")))))
            told.append(
                held(
                    {
                        "url": url if is_address(url) else f"urn:interlock:source:{source}",
                        "note": ": ".join(filter(None, (place, quote))),
                        "x_source_id": source,
                        "x_stance": citation["stance"],
                        "x_field": citation.get("field"),
                        "x_value": citation.get("value"),
                        "x_asserted_by_id": citation.get("asserted_by_id"),
                    }
                )
            )
        return told
