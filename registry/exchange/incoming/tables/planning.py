"""How a file is going to be read: its sheets as tables with meanings, forms, and what is left out and why."""

from __future__ import annotations

import re

from registry.exchange.incoming.cell_values import text_of
from registry.exchange.incoming.tables.columns import Column, columns_of
from registry.exchange.incoming.tables.days_across import days_across
from registry.exchange.incoming.tables.doubts import DAYS, doubts_of
from registry.exchange.incoming.tables.hashtags import hashtag_table
from registry.exchange.incoming.tables.header import Grid, grid_of
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.pasted import Pasted, is_no_table, pasted_list
from registry.exchange.incoming.tables.shapes import Shape, is_called_contacts, shape_of
from registry.exchange.incoming.tables.sheets import Book, Sheet
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.tables.telling.answers import Answer, answers_in, title_in
from registry.exchange.incoming.tables.telling.occasions import is_no_meeting, without_venue
from registry.exchange.incoming.tables.titles import body_told, day_told, event_told, name_of_file
from registry.exchange.incoming.tables.who_met import body_met, body_of_meeting
from registry.exchange.incoming.told import Asked
from registry.exchange.incoming.words.countries import also_called, country_named
from registry.exchange.incoming.words.days import DayOrder, order_of
from registry.frozen import Frozen
from registry.text import fold

EMPTY = "it is empty"
"""Why a sheet is not read that says nothing."""
_LEFT_OUT = re.compile(
    r"\(ignore\)|\b(?:instructions?|read ?me|please read|guidance|faqs?|how to|lists?|lookups?|"
    r"drop ?downs?|codes?|validation|cover|changelog|"
    r"mode d emploi|consignes|instrucciones|instrucoes|инструкция|تعليمات|notes to|about|metadata|"
    r"legend|key)\b"
)
_MEMBERS = re.compile(
    r"\b(?:members?|membership|officers?|roster|composition|membres|composition|miembros|membros|"
    r"члены|состав|representatives)\b"
)
_MEETINGS = re.compile(r"\b(?:meetings?|reunions?|reuniones|reunioes|заседания|sessions?)\b")
_MET = re.compile(
    r"\b(?:meeting|session|sitting|reunion|reuniao|seance|sesion|workshop|atelier|taller|conference|"
    r"proces verbal|compte rendu|minutes|заседание|совещание|اجتماع|ورشة)\b"
)
_DAY_FIRST = re.compile(
    r"[а-яء-ي]|\b(?:fecha|date d|data de|début|nom|nombre|pays|país|depuis|desde)\b", re.IGNORECASE
)


_HARMLESS_SHAPES = (Shape.contacts, Shape.nothing)


class Form(Frozen):
    """A sheet of questions and answers."""

    sheet: str
    answers: tuple[Answer, ...]


class Plan(Frozen):
    """What a file is read as. ``skipped`` are sheets with the reason; ``body`` is that of a form.

    ``misfits`` say where the file and its profile do not fit; ``untold`` are tables that tell of nobody.
    """

    file: str
    body: str
    tables: tuple[Table, ...]
    forms: tuple[Form, ...]
    skipped: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    doubts: tuple[str, ...]
    misfits: tuple[str, ...] = ()
    untold: tuple[Table, ...] = ()


def plan_of(book: Book, asked: Asked) -> Plan:
    """The plan that follows from the file itself, with what was said of it beforehand."""
    skipped, forms, sheets = [], [], []
    for sheet in book.sheets:
        why = _left_out(sheet, alone=len(book.sheets) == 1)
        answers = () if why else answers_in(sheet)
        if why:
            skipped.append((sheet.name, why))
        elif answers:
            forms.append(Form(sheet.name, answers))
        else:
            sheets.append(sheet)
    title = next((name for form in forms if (name := title_in(form.answers))), "")
    body = asked.body or title
    tables = [_table(book, sheet, asked._replace(body=body or None), is_form=bool(forms)) for sheet in sheets]
    kept: list[tuple[Table, str]] = []
    empty: list[tuple[Table, str]] = []
    for table in tables:
        why = _tells_nothing(table)
        (empty if why else kept).append((table, why))
    skipped += [(table.sheet, why) for table, why in empty]
    kept_tables = tuple(_ordered([table for table, _ in kept]))
    doubts = [doubt for table in kept_tables for doubt in doubts_of(table)]
    if forms and not body:
        body = name_of_file(book.file)
        doubts.append("no answer says which body the form is about")
    if not kept_tables and not forms:
        doubts.append("no table was found that tells of people, organisations, countries or agreements")
    notes = (*book.notes, *(note for table in kept_tables for note in either_country(table)))
    given = {sheet.name: sheet for sheet in sheets}
    untold = tuple(_as_given(table, given[table.sheet]) for table, _ in empty if table.grid.rows)
    return Plan(
        book.file, body, kept_tables, tuple(forms), tuple(skipped), notes, tuple(doubts), untold=untold
    )


def either_country(table: Table) -> list[str]:
    """Names that two countries bear, where the list does not name the other one as well."""
    cells = {
        row.row.text(column.at): row.row.where
        for column in table.all(Meaning.country)
        for row in reversed(table.grid.rows)
    }
    listed = {found.code for text in cells if (found := country_named(text)) is not None}
    return [
        f"{where}: {text!r} is read as {read.name} ({read.code}); it could be {other.name} ({other.code})"
        for text, where in cells.items()
        if (read := country_named(text)) is not None
        for other in also_called(text)
        if other.code not in listed
    ]


def _left_out(sheet: Sheet, *, alone: bool) -> str:
    if not sheet.rows:
        return EMPTY
    if "(ignore)" in sheet.name.casefold():
        return "its name says (ignore)"
    if sheet.is_hidden and not alone:
        return "it is hidden"
    found = _LEFT_OUT.search(fold(sheet.name))
    # "Contact list" and "List of members" are lists that tell something.
    if (
        not alone
        and found
        and (found[0] not in ("list", "lists", "about", "code", "codes") or fold(sheet.name) == found[0])
    ):
        return "its name says that it explains the others"
    return ""


def _tells_nothing(table: Table) -> str:
    if not table.grid.rows:
        return "its table has no rows"
    return "no column names anybody" if table.shape is Shape.nothing else ""


def _table(book: Book, sheet: Sheet, asked: Asked, *, is_form: bool) -> Table:
    tagged = hashtag_table(sheet)
    across = None if tagged else days_across(sheet)
    pasted = None if tagged or across else pasted_list(sheet, asked.names)
    known = tagged or across or ((pasted.grid, pasted.columns) if pasted else None)
    grid, columns = known or _by_header(sheet)
    titles = tuple(title for title in grid.titles if not is_form)
    called = "" if sheet.name.casefold() in ("data", "table") else sheet.name
    told, sure, named_by = body_told(titles, called, book.file, asked.knows_body)
    around = (*grid.titles[:6], sheet.name, book.file.rsplit(".", 1)[0])
    # A body that was said of a workbook is that of its lists of members.
    is_apart = len(book.sheets) > 1 and is_called_contacts(sheet.name)
    has_body = bool(asked.body) and not is_apart
    shape = shape_of(columns, around, has_body=has_body)
    of_name = not known and shape is not shape_of(columns, grid.titles[:6], has_body=has_body)
    if is_form:
        shape = _in_form(shape, sheet.name, grid)
    if (
        tagged
        and shape in (Shape.roster, Shape.contacts, Shape.nothing)
        and any(c.meaning is Meaning.organisation for c in columns)
    ):
        shape = Shape.works
    if across and shape is not Shape.nothing:
        shape = Shape.presences
    if pasted:
        shape = _of_pasted(pasted, asked, shape)
    event, body = "", asked.body or told
    if shape is Shape.attendance:
        event, body, sure = _meeting(grid, asked, "" if pasted else told)
        named_by = ""
    on = asked.on or day_told(grid.titles if not is_form else ())
    if on is None and shape is Shape.attendance:
        on = day_told((sheet.name, book.file))
    return Table(
        book.file, sheet.name, shape, body, bool(asked.body) or sure, on, DayOrder.unknown,
        columns, grid, (*grid.titles, *(aside.text for aside in grid.set_aside)),
        event, "" if asked.body else named_by, of_name and shape not in _HARMLESS_SHAPES and not is_form,
    )  # fmt: skip


def _meeting(grid: Grid, asked: Asked, told: str) -> tuple[str, str, bool]:
    """What was attended, the body that met, and whether who met is sure, or need not be known."""
    event = event_told(grid.titles, "")
    met = body_met((event, *without_venue(grid.titles)), asked.names())
    sure = bool(asked.body or met) or is_no_meeting(event)
    return event or ("" if asked.body else told or "Meeting"), body_of_meeting(asked.body, met), sure


def _as_given(table: Table, sheet: Sheet) -> Table:
    """A table of which nothing is known, under the first row that could be its header."""
    if table.grid.header:
        return table
    rows = [[text for cell in row.cells if (text := text_of(cell))] for row in sheet.rows]
    at = next((at for at, texts in enumerate(rows[:-1]) if len(set(texts)) > 1), None)
    if at is None:
        return table
    grid = grid_of(sheet, at)
    columns = tuple(Column(n, heading, Meaning.ignored, 1.0) for n, heading in enumerate(grid.headings))
    return table._replace(grid=grid, columns=columns)


def _by_header(sheet: Sheet) -> tuple[Grid, tuple[Column, ...]]:
    if is_no_table(sheet):
        return Grid((), (), (), (), ""), ()
    grid = grid_of(sheet)
    return grid, columns_of(grid)


def _of_pasted(pasted: Pasted, asked: Asked, shape: Shape) -> Shape:
    """A pasted list is of those present where it says so, or where its body and its day were said."""
    said = " ".join(map(fold, pasted.grid.titles))
    if pasted.is_attendance or (_MET.search(said) and not _MEMBERS.search(said)):
        return Shape.attendance
    is_meeting = asked.body and asked.on and not _MEMBERS.search(said)
    return Shape.attendance if is_meeting else shape


def _in_form(shape: Shape, name: str, grid: Grid) -> Shape:
    """In a form a list of names is a list of members only where the sheet says so."""
    said = fold(" ".join((name, *grid.titles[:2])))
    if shape in (Shape.roster, Shape.contacts, Shape.attendance):
        return Shape.roster if _MEMBERS.search(fold(name)) or _MEMBERS.search(said) else Shape.answers
    if shape is Shape.meetings:
        return Shape.meetings if _MEETINGS.search(fold(name)) else Shape.nothing
    return shape


def _ordered(tables: list[Table]) -> list[Table]:
    """The order of day and month, told by the dates of all tables of the file together."""
    cells = [
        row.row.at(column.at) for table in tables for column in table.all(*DAYS) for row in table.grid.rows
    ]
    order = order_of(cells)
    if order is DayOrder.unknown and any(
        _DAY_FIRST.search(c.heading.whole) for t in tables for c in t.all(*DAYS)
    ):
        order = DayOrder.dmy
    return [table._replace(order=order, on=_day_in_order(table, order)) for table in tables]


def _day_in_order(table: Table, order: DayOrder) -> str | None:
    """The table's day, read again in the order of its own dates where its title gave the year alone."""
    if order is DayOrder.unknown or table.on is None or len(table.on) != _YEAR_ALONE:
        return table.on
    said = day_told(table.grid.titles, order)
    return said if said is not None and said.startswith(table.on) else table.on


_YEAR_ALONE = 4
