"""What somebody should look at before a table is put in: whose list it is, what is only a guess."""

from __future__ import annotations

import re
from collections.abc import Sequence

from registry.errors import BadInput
from registry.exchange.incoming.tables.cells.members import either_way, usual_of
from registry.exchange.incoming.tables.columns import Column
from registry.exchange.incoming.tables.days_across import is_either_way
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.headings import meaning_of
from registry.exchange.incoming.tables.shapes import Shape
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.words.days import DayOrder
from registry.exchange.incoming.words.people import is_organisation_like
from registry.exchange.incoming.words.roles import role_in
from registry.terms.seats import Role
from registry.text import fold

OF_ONE = (Shape.roster, Shape.treaty, Shape.meetings, Shape.presences)
"""Shapes that are about one body."""

DAYS = (
    Meaning.start, Meaning.end, Meaning.date, Meaning.period, Meaning.signed, Meaning.ratified,
    Meaning.in_force, Meaning.expires, Meaning.mark,
)  # fmt: skip
"""Meanings of columns that hold days."""
_EITHER_WAY = re.compile(r"^\s*\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\s*$")
_LEAST_SURE = 0.55
_FURTHER = re.compile(r"^(?:other )?(?:members?|membres|miembros|membros|члены|الاعضاء|الأعضاء)$")
_LED_BY = (Role.chair, Role.co_chair, Role.secretariat)


def _is_of_one(table: Table) -> bool:
    """Whether it is about one body, which no row names for itself."""
    return table.shape in OF_ONE and not table.has(Meaning.body)


def doubts_of(table: Table) -> tuple[str, ...]:
    """What somebody should look at before the table is put in."""
    place = _place(table)
    doubts = body_doubts(table)
    if table.shape is Shape.presences and is_either_way(table.columns):
        doubts.append(f"{place}days and months in headings could be either way (write them as YYYY-MM-DD)")
    if table.shape is Shape.attendance and not table.has(Meaning.event):
        if not table.is_body_sure:
            doubts.append(f"{place}nothing says who met: no body of the registry is named (say --body NAME)")
        if not table.on and not table.has(Meaning.date):
            doubts.append(f"{place}nothing says on which day it was (say --on YYYY-MM-DD)")
    if table.is_shape_of_name:
        doubts.append(f"{place}only the name of the file or the sheet says that it is of shape {table.shape}")
    if unknown := _unknown(table):
        doubts.append(f"{place}most headings are not known ({', '.join(unknown)}); kept as given")
    if not table.grid.header and table.shape is not Shape.attendance:
        doubts.append(f"{place}no header row was found; columns are read by what they hold")
    doubts += _column_doubts(table)
    if table.order is DayOrder.unknown and _has_either_way(table):
        doubts.append(f"{place}days and months in numbers could be either way; the year alone is kept")
    return tuple(doubts)


def _column_doubts(table: Table) -> list[str]:
    place = _place(table)
    doubts = [
        f"{place}column {_called(column)} may name further members; it is kept as given"
        for column in table.columns
        if table.shape in (Shape.roster, Shape.pairs)
        if column.meaning in (Meaning.statement, Meaning.parties)
        if _FURTHER.search(fold(column.heading.text)) or role_in(column.heading.text) in _LED_BY
        if any(is_organisation_like(row.row.text(column.at)) for row in table.grid.rows[:20])
    ]
    doubts += [
        f"{place}column {_called(column)}: {', '.join(names[:3])}{' …' * (len(names) > 3)} could be people"
        for column in table.columns
        if column.is_mixed and (names := names_either_way(table, column))
    ]
    doubts += [
        f"{place}column {_called(column)} was taken for {column.meaning}"
        for column in table.columns
        if column.sure < _LEAST_SURE and column.meaning not in _HARMLESS
    ]
    return doubts


def names_either_way(table: Table, column: Column) -> tuple[str, ...]:
    """The names of a column of both kinds that could be people's as well."""
    texts = [row.row.text(column.at) for row in table.grid.rows]
    cells = [str(row.row.at(column.at) or "") for row in table.grid.rows]
    return either_way(cells, usual_of(column.heading.text, texts))


def _unknown(table: Table) -> list[str]:
    """The headings that no words are known for, where they are most of those of a list of holders."""
    if table.shape not in (Shape.roster, Shape.pairs, Shape.attendance, Shape.treaty, Shape.meetings):
        return []
    headed = [
        column for column in table.columns if column.heading.text and column.meaning is not Meaning.ignored
    ]
    unknown = [repr(column.heading.whole) for column in headed if meaning_of(column.heading.text)[0] is None]
    return unknown if len(unknown) * 2 > len(headed) else []


def _called(column: Column) -> str:
    return repr(column.heading.whole) if column.heading.whole else str(column.at + 1)


_HARMLESS = (Meaning.statement, Meaning.ignored, Meaning.number, Meaning.identifier)


def _has_either_way(table: Table) -> bool:
    return any(
        isinstance(cell := row.row.at(column.at), str) and _EITHER_WAY.match(cell) is not None
        for column in table.all(*DAYS)
        for row in table.grid.rows
    )


def refuse_nobodys(file: str, tables: Sequence[Table]) -> None:
    """Raise BadInput where a table is about one body and nothing says which: no name can be one."""
    for table in tables:
        if _is_of_one(table) and not table.body:
            place = f"{file}, sheet {table.sheet}" if table.sheet else file
            raise BadInput("nothing in it says whose list it is", where=place, remedy="add --body NAME")


def taken_from_names(tables: Sequence[Table]) -> tuple[str, ...]:
    """A note for each body that the file's or the sheet's name alone names."""
    bodies = {table.body: table.named_by for table in tables if _is_of_one(table) and table.named_by}
    return tuple(
        f"the body {name!r} is taken from the {of}'s name; --body NAME says another"
        for name, of in bodies.items()
    )


def body_doubts(table: Table) -> list[str]:
    """What is to be asked of whose list a table is."""
    if not _is_of_one(table) or table.is_body_sure:
        return []
    named = f"only the {table.named_by}'s name says whose list it is, {table.body!r}"
    return [f"{_place(table)}{named}: say --body NAME"]


def _place(table: Table) -> str:
    return f"sheet {table.sheet}: " if table.sheet else ""
