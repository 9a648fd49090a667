"""The columns that tables share: terms, partial dates, entity ids, and their constraints.

Constraints stand in the database as well as in the code. Those that follow from a column's type
(only the words of a term, only the shape of a date) are added to every table by
:func:`guard_columns`, so that no table can forget them.
"""

from enum import StrEnum
from typing import Any, cast

from sqlalchemy import CheckConstraint, Dialect, ForeignKeyConstraint, Index, MetaData, Table, Text, text
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

from registry.dates import PartialDate, earliest_sql, latest_sql
from registry.terms.kinds import Kind, Knowledge

# Names for constraints that SQL would leave nameless: a migration can only change what has one.
SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
}


class PartialDateText(TypeDecorator[PartialDate]):
    """A :class:`PartialDate`, stored as its own text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: PartialDate | None, dialect: Dialect) -> str | None:
        """Plain text for the driver."""
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> PartialDate | None:
        """The date again, which was checked when it was written."""
        return PartialDate.recorded(value)


class TermText(TypeDecorator[StrEnum]):
    """A term of the vocabulary, stored as its word."""

    impl = Text
    cache_ok = True

    def __init__(self, terms: type[StrEnum]) -> None:
        self.terms = terms
        self.words = frozenset(map(str, terms))
        super().__init__()

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        """The word."""
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        """The term."""
        return None if value is None else self.terms(value)


def of_terms(terms: type[StrEnum]) -> type[Any]:
    """The column type for one enumeration, as SQLModel's ``sa_type`` wants it."""
    return cast("type[Any]", TermText(terms))


def reference(table: str, *, required: bool = False, index: bool = True) -> Any:
    """A column that points to a record of another table."""
    pointer = f"{table}.id"
    if required:
        return Field(foreign_key=pointer, index=index, min_length=1)
    return Field(default=None, foreign_key=pointer, index=index)


def date_column() -> Any:
    """A column for a partial date that may be unknown."""
    return Field(default=None, sa_type=PartialDateText)


def end_is_known(values: Any) -> Any:
    """Whoever writes an end down knows it: there is no need to say so as well."""
    if isinstance(values, dict) and values.get("end_date") and not values.get("knowledge"):
        return {**values, "knowledge": Knowledge.ended_known}
    return values


def entity_constraints(kind: Kind, *more: Any) -> tuple[Any, ...]:
    """What makes a table the records of one kind: its id is an entity's, and of that kind."""
    return (
        ForeignKeyConstraint(["id", "kind"], ["entity.id", "entity.kind"], name=f"fk_{kind}_entity"),
        CheckConstraint(f"kind = '{kind}'", name=f"ck_{kind}_kind"),
        *more,
        {"sqlite_strict": True},
    )


def part_constraints(*more: Any) -> tuple[Any, ...]:
    """The constraints of a table whose rows belong to an entity; strictly typed on SQLite."""
    return (*more, {"sqlite_strict": True})


def identity_index(table: str, *columns: str, unknown: tuple[str, ...] = ()) -> Index:
    """What makes a row of the table the same row again.

    ``unknown`` names the columns that may be NULL: two unknowns count as the same, which a plain
    UNIQUE constraint would not see.
    """
    may_be_null = [text(f"coalesce({column}, '')") for column in unknown]
    return Index(f"uq_{table}_identity", *columns, *may_be_null, unique=True)


IN_ORDER: dict[str, list[tuple[str, str]]] = {}
"""The pairs of dates of each table of which the first does not begin after the second ends."""


def in_order(table: str, first: str, last: str) -> CheckConstraint:
    """The first date does not begin after the last one ends."""
    IN_ORDER.setdefault(table, []).append((first, last))
    return CheckConstraint(f"{earliest_sql(first)} <= {latest_sql(last)}", name=f"ck_{table}_{first}_order")


def guard_columns(metadata: MetaData) -> None:
    """Give every column of terms or partial dates the check that its type implies."""
    for table in metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, TermText):
                # A record's own table says which kind it holds, and allows no other.
                if column.type.terms is not Kind or table.name == "entity":
                    _guard_terms(table, column.name, column.type.terms)
            elif isinstance(column.type, PartialDateText):
                _guard_date(table, column.name)


def _guard_terms(table: Table, column: str, terms: type[StrEnum]) -> None:
    words = ", ".join(f"'{term}'" for term in terms)
    table.append_constraint(CheckConstraint(f"{column} IN ({words})", name=f"ck_{table.name}_{column}_term"))


def _guard_date(table: Table, column: str) -> None:
    # LIKE and BETWEEN on text: the same on every database; days of a month are checked in code.
    table.append_constraint(
        CheckConstraint(
            f"({column} LIKE '____' OR {column} LIKE '____-__' OR {column} LIKE '____-__-__') "
            f"AND substr({column}, 1, 4) BETWEEN '0001' AND '9999' "
            f"AND (length({column}) = 4 OR substr({column}, 6, 2) BETWEEN '01' AND '12') "
            f"AND (length({column}) < 10 OR substr({column}, 9, 2) BETWEEN '01' AND '31')",
            name=f"ck_{table.name}_{column}_date",
        )
    )
