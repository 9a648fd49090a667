"""What a field of a file points to: a record of the file, one of the registry, or nothing at all."""

from __future__ import annotations

from functools import cache

from sqlalchemy import inspect, select
from sqlmodel import SQLModel

from registry.exchange.incoming.entering.holding import Roots
from registry.exchange.incoming.entering.keys import Registry
from registry.exchange.incoming.told import Key, Scalar
from registry.models import metadata
from registry.models.catalogue import KINDS_REFERRED_TO, table_name
from registry.terms.kinds import Kind


class HeldBack(Exception):
    """The field points to a record that waits for a decision."""


class Dangling(Exception):
    """The field points to nothing that it can mean; the message says so."""


@cache
def tables_pointed_to(table: type[SQLModel]) -> dict[str, str]:
    """By column, the table that it refers to."""
    columns = inspect(table).local_table.c
    return {c.name: key.column.table.name for c in columns if c.name != "id" for key in c.foreign_keys}


class Pointers:
    """Finds what fields point to, when every record of the file has its id."""

    def __init__(
        self, registry: Registry, ids: dict[str, str], roots: Roots, refused: dict[str, str]
    ) -> None:
        self._registry, self._ids, self._roots, self._refused = registry, ids, roots, refused
        self._countries: dict[str, str] | None = None
        self._upwards: dict[tuple[str, str], dict[str, str]] = {}

    def meant_by(self, table: type[SQLModel], column: str, value: Scalar) -> str | None:
        """The id that a column is to hold. Raises HeldBack and Dangling."""
        target = tables_pointed_to(table)[column]
        if value is None:
            return None
        if target not in ("entity", *map(str, Kind)):
            return self._part(target, value)
        found = self._keyed(value) if isinstance(value, Key) else self._written(value)
        self._refuse_another_kind(table, column, target, found)
        return found

    def refuse_circle(self, table: type[SQLModel], column: str, record_id: str, found: str) -> None:
        """Raise Dangling where a record of the file would lead back to itself: part of, follows."""
        name = table_name(table)
        if tables_pointed_to(table)[column] != name:
            return
        upwards = self._upwards.setdefault((name, column), {})
        here: str | None = found
        while here is not None:
            if here == record_id:
                raise Dangling("it would lead back to itself")
            here = upwards[here] if here in upwards else self._recorded_above(name, column, here)
        upwards[record_id] = found

    def _recorded_above(self, name: str, column: str, record_id: str) -> str | None:
        """What a record of the registry is part of, or follows."""
        table = metadata.tables[name].c
        query = select(table[column]).where(table.id == record_id)
        return self._registry.connection.execute(query).scalar()

    def _keyed(self, value: Key) -> str:
        if value.key in self._roots:
            raise HeldBack
        if value.key in self._refused:
            raise Dangling(f"it points to {value.key!r}, which was set aside: {self._refused[value.key]}")
        if value.key not in self._ids:
            raise Dangling(f"it points to {value.key!r}, which the file does not tell of")
        return self._ids[value.key]

    def _written(self, text: str) -> str:
        """An id of the registry, or a country's code."""
        if text in self._registry.kinds:
            return self._registry.led_to(text)
        if self._countries is None:
            place = metadata.tables["place"].c
            query = select(place.code, place.id).where(place.code.is_not(None))
            self._countries = {str(code): str(key) for code, key in self._registry.connection.execute(query)}
        if text.upper() not in self._countries:
            raise Dangling(f"there is no record {text[:60]!r}")
        return self._registry.led_to(self._countries[text.upper()])

    def _part(self, target: str, value: Scalar) -> str:
        parts = metadata.tables[target].c
        named = value.key if isinstance(value, Key) else str(value)
        if self._registry.connection.execute(select(parts.id).where(parts.id == named)).first() is None:
            raise Dangling(f"there is no {target} {named[:60]!r}")
        return named

    def _refuse_another_kind(self, table: type[SQLModel], column: str, target: str, found: str) -> None:
        kind = self._registry.kinds[found]
        name = table_name(table)
        fitting = KINDS_REFERRED_TO.get((name, column), tuple(Kind)) if target == "entity" else (target,)
        if kind not in fitting:
            wanted = " or ".join(Kind(one).one for one in fitting)
            raise Dangling(f"{column.removesuffix('_id')} is {wanted}, and {found} is {Kind(kind).one}")
