"""What the columns of a list say of every record at once: asked in SQL, a query a column.

A column that is missing here is worked out of many rows for each record (the stage of an agreement, the
activity of a body): a list asks its own question for that.
"""

from __future__ import annotations

from collections.abc import Mapping

from registry.asof import AsOf, possible_among_all_sql
from registry.frozen import Frozen
from registry.questions.listing.language import Value
from registry.questions.organisations import CLASSIFICATION_SQL
from registry.store.reading import Reader
from registry.terms.base import word_label
from registry.terms.kinds import Kind
from registry.text import fold


class ColumnSql(Frozen):
    """A query that answers with an id, what it is sorted by, another text to find it by, and a code."""

    sql: str
    is_term: bool = False
    """Whether the column has a word of the vocabulary, which is shown and sorted by its label."""

    @property
    def is_of_day(self) -> bool:
        """Whether it says something else on another day: then it binds one."""
        return ":" in self.sql


class _Told(Frozen):
    """What a query says of a record: many records have the same."""

    key: str | int | None
    also: str | None
    code: str | None


def _own(kind: Kind, value: str, *, also: str = "NULL", code: str = "NULL", joins: str = "") -> str:
    return f"SELECT {kind}.id, {value}, {also}, {code} FROM {kind} {joins}"


def _term(kind: Kind, value: str) -> ColumnSql:
    return ColumnSql(_own(kind, value), is_term=True)


def _country(kind: Kind) -> ColumnSql:
    joins = f"JOIN place ON place.id = {kind}.country_id JOIN entity ON entity.id = place.id"
    return ColumnSql(_own(kind, "place.code", also="entity.name", code="place.code", joins=joins))


def _record(kind: Kind, column: str) -> ColumnSql:
    joins = f"JOIN entity AS other ON other.id = {kind}.{column}"
    return ColumnSql(_own(kind, "coalesce(other.acronym, other.name)", also="other.name", joins=joins))


def _seats(column: str) -> ColumnSql:
    # Grouped by an expression: by the column itself, SQLite would go through its index and fetch each of
    # a million seats from somewhere else.
    holder = f"coalesce(seat.{column}, '')"
    return ColumnSql(f"""
        SELECT {holder}, count(*), NULL, NULL FROM seat
        WHERE {possible_among_all_sql()} GROUP BY {holder} HAVING {holder} <> ''
    """)


_CORRIDOR = _own(
    Kind.agreement,
    "origin.code || '-' || destination.code",
    joins="JOIN place AS origin ON origin.id = agreement.origin_id "
    "JOIN place AS destination ON destination.id = agreement.destination_id",
)
_CITED = "SELECT citation.source_id, count(*), NULL, NULL FROM citation GROUP BY citation.source_id"

COLUMNS: Mapping[Kind, Mapping[str, ColumnSql]] = {
    Kind.organisation: {
        "type": _term(Kind.organisation, CLASSIFICATION_SQL),
        "country": _country(Kind.organisation),
        "seats": _seats("organisation_id"),
    },
    Kind.person: {"seats": _seats("person_id")},
    Kind.mechanism: {
        "type": _term(Kind.mechanism, "mechanism.type"),
        "permanence": _term(Kind.mechanism, "mechanism.permanence"),
        "country": _country(Kind.mechanism),
        "seats": _seats("mechanism_id"),
    },
    Kind.agreement: {
        "type": _term(Kind.agreement, "agreement.type"),
        "corridor": ColumnSql(_CORRIDOR),
    },
    Kind.event: {
        "when": ColumnSql(_own(Kind.event, "coalesce(event.start_date, event.end_date)")),
        "body": _record(Kind.event, "mechanism_id"),
        "type": _term(Kind.event, "event.type"),
        "country": _country(Kind.event),
    },
    Kind.project: {
        "country": _country(Kind.project),
        "from": ColumnSql(_own(Kind.project, "project.start_date")),
        "to": ColumnSql(_own(Kind.project, "project.end_date")),
    },
    Kind.instrument: {
        "type": _term(Kind.instrument, "instrument.type"),
        "country": _country(Kind.instrument),
    },
    Kind.recommendation: {"evaluation": _record(Kind.recommendation, "evaluation_id")},
    Kind.system: {
        "type": _term(Kind.system, "system.type"),
        "owner": _record(Kind.system, "owner_id"),
        "country": _country(Kind.system),
    },
    Kind.source: {
        "type": _term(Kind.source, "source.type"),
        "speaks": ColumnSql(_own(Kind.source, "coalesce(source.as_of, source.issued)")),
        "cited": ColumnSql(_CITED),
    },
}
"""The columns of each list that are asked for in SQL, by the names that a filter calls them."""


def column_values(reader: Reader, kind: Kind, column: str, as_of: AsOf) -> dict[str, Value]:
    """What every record of the kind has in the column on the day, by id; who has nothing is missing."""
    asked = COLUMNS[kind][column]
    # Few values stand in many rows: each is folded once.
    known: dict[tuple[object, ...], Value] = {}
    values: dict[str, Value] = {}
    for ids, *columns in reader.columns(asked.sql, **as_of.bounds):
        for key, same in zip(ids, zip(*columns, strict=True), strict=True):
            if same[0] is not None:
                value = known.get(same)
                if value is None:
                    value = known[same] = _value(_Told._make(same), is_term=asked.is_term)
                values[str(key)] = value
    return values


def _value(told: _Told, *, is_term: bool) -> Value:
    if isinstance(told.key, int):
        return Value(told.key, str(told.key))
    word = str(told.key)
    label = word_label(word) if is_term else word
    text = "\n".join(fold(text) for text in (label, word, told.also or ""))
    return Value(fold(label) if is_term or told.also else label, text, fold(told.code or ""))
