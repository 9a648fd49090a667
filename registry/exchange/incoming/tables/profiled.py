"""Reading a table as a profile says, instead of guessing: shape, body, order of dates, columns."""

from __future__ import annotations

from registry.errors import BadInput
from registry.exchange.incoming.profiles import profile_named
from registry.exchange.incoming.tables.columns import Column
from registry.exchange.incoming.tables.days_across import days_across
from registry.exchange.incoming.tables.doubts import body_doubts
from registry.exchange.incoming.tables.fitting import notes_of_headings, notes_of_sheets
from registry.exchange.incoming.tables.hashtags import hashtag_table
from registry.exchange.incoming.tables.header import LOOKED_AT, Grid, find_header, grid_of
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.pasted import pasted_grid, pasted_list
from registry.exchange.incoming.tables.planning import EMPTY, Form, Plan, either_country
from registry.exchange.incoming.tables.shapes import Shape
from registry.exchange.incoming.tables.sheets import Book, Sheet
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.tables.telling.answers import answers_in, title_in
from registry.exchange.incoming.tables.telling.occasions import without_venue
from registry.exchange.incoming.tables.titles import body_told, day_told, event_told
from registry.exchange.incoming.tables.who_met import body_met, body_of_meeting
from registry.exchange.incoming.told import Asked
from registry.exchange.incoming.words.days import DayOrder
from registry.exchange.own.yaml_nodes import Fields, Listing, Words
from registry.frozen import Frozen
from registry.text import fold

_TOP = ("sheets",)
_SHEET = ("sheet", "shape", "body", "days", "columns", "whole_roster")


class SheetProfile(Frozen):
    """What a profile says of one sheet; ``sheet`` is empty where it holds for any.

    ``is_whole``: whether it holds all who sit on its bodies; None where the profile does not say.
    """

    sheet: str
    shape: Shape
    body: str
    order: DayOrder
    columns: tuple[tuple[str, Meaning], ...]
    is_whole: bool | None = None


def plan_by_profile(book: Book, asked: Asked) -> Plan:
    """The file as its profile says. Raises BadInput where the profile or the file does not fit."""
    profile = profile_named(asked.profile or "")
    if profile.shape != "table":
        raise BadInput(
            "is a profile of trees, not of tables", where=profile.name, remedy="name a profile of tables"
        )
    told = _sheets(profile.says)
    for_any = any(not one.sheet for one in told)
    notes = [] if for_any else notes_of_sheets(book, [one.sheet for one in told])
    is_form = any(one.shape is Shape.answers and not one.columns for one in told)
    tables, forms, skipped = [], [], []
    for sheet in book.sheets:
        said = next((one for one in told if one.sheet and fold(one.sheet) == fold(sheet.name)), None)
        said = said or next((one for one in told if not one.sheet), None)
        if said is None or not sheet.rows:
            skipped.append((sheet.name, "the profile does not name it" if sheet.rows else EMPTY))
        elif said.shape is Shape.answers and not said.columns:
            forms.append(Form(sheet.name, answers_in(sheet)))
        elif said.shape is not Shape.nothing:
            table = _table(book, sheet, said, asked, is_form=is_form)
            tables.append(table)
            if table.columns and said.columns:
                notes += notes_of_headings(_place(book, sheet), table.grid, said.columns)
    title = next((name for form in forms if (name := title_in(form.answers))), "")
    body = asked.body or next((one.body for one in told if one.body), "") or title
    if forms and body:
        # The lists of a form are about the body that returned it, unless the profile names another.
        named = {fold(one.sheet) for one in told if one.body}
        tables = [t if fold(t.sheet) in named and not asked.body else t._replace(body=body) for t in tables]
    doubts = tuple(doubt for table in tables for doubt in body_doubts(table))
    read = (*book.notes, *(note for table in tables for note in either_country(table)))
    return Plan(book.file, body, tuple(tables), tuple(forms), tuple(skipped), read, doubts, tuple(notes))


def _table(book: Book, sheet: Sheet, said: SheetProfile, asked: Asked, *, is_form: bool) -> Table:
    grid, columns = _columns(book, sheet, said, asked)
    told = body_told(grid.titles, sheet.name, book.file, asked.knows_body)
    named = asked.body or said.body
    body = named or told.name
    on = asked.on or day_told(() if is_form else grid.titles)
    legend = (*grid.titles, *(aside.text for aside in grid.set_aside))
    event = ""
    if said.shape is Shape.attendance:
        asked_body = asked.body or said.body
        event = event_told(grid.titles, "" if asked_body else body)
        met = body_met((event, *without_venue(grid.titles)), asked.names())
        body = body_of_meeting(asked_body, met)
        on = on or day_told((sheet.name, book.file.rsplit(".", 1)[0]))
    return Table(
        book.file, sheet.name, said.shape, body, bool(named) or told.is_sure, on, said.order, columns, grid,
        legend, event, "" if named else told.named_by, is_whole=said.is_whole,
    )  # fmt: skip


def _columns(book: Book, sheet: Sheet, said: SheetProfile, asked: Asked) -> tuple[Grid, tuple[Column, ...]]:
    wanted = [(fold(heading), meaning) for heading, meaning in said.columns]
    tagged = hashtag_table(sheet)
    if not tagged and said.shape is Shape.presences and (across := days_across(sheet)):
        return across
    if not tagged and said.shape is Shape.attendance and (pasted := pasted_list(sheet, asked.names)):
        return pasted.grid, pasted.columns
    grid = tagged[0] if tagged else _grid(book, sheet, asked, {heading for heading, _ in wanted if heading})
    meanings: dict[str, list[Meaning]] = {}
    for words, meaning in wanted:
        meanings.setdefault(words, []).append(meaning)
    columns = []
    for index, heading in enumerate(grid.headings):
        # Of several columns under the same words, each takes the next meaning that the profile gives them.
        left = meanings.get(fold(heading.whole)) or meanings.get(fold(heading.text)) or []
        meaning = left.pop(0) if len(left) > 1 else left[0] if left else Meaning.statement
        columns.append(Column(index, heading, meaning, 1.0, tagged[1][index].hashtag if tagged else ""))
    return grid, tuple(columns)


def _grid(book: Book, sheet: Sheet, asked: Asked, wanted: set[str]) -> Grid:
    """The table under the row that has the profile's headings, wherever it stands in this edition."""
    if not wanted:
        return pasted_grid(sheet, asked.names) or grid_of(sheet)
    guessed = grid_of(sheet, *find_header(sheet.rows))
    if _met(guessed, wanted) == len(wanted):
        return guessed
    grids = [grid_of(sheet, at) for at in range(min(LOOKED_AT, len(sheet.rows)))]
    best = max([guessed, *grids], key=lambda grid: _met(grid, wanted))
    if _met(best, wanted) * 2 < len(wanted):
        raise BadInput(
            "no row has the headings of the profile",
            where=_place(book, sheet),
            remedy="save a new mapping for this file",
        )
    return best


def _place(book: Book, sheet: Sheet) -> str:
    return f"{book.file}, sheet {sheet.name}" if sheet.name else book.file


def _met(grid: Grid, wanted: set[str]) -> int:
    said = {fold(heading.whole) for heading in grid.headings} | {
        fold(heading.text) for heading in grid.headings
    }
    return len(wanted & said)


def _sheets(says: Fields) -> tuple[SheetProfile, ...]:
    _refuse_unknown(says, _TOP)
    listed = says.entries.get("sheets")
    if not isinstance(listed, Listing) or not listed.members:
        raise BadInput(
            "a profile of tables lists its sheets", where=str(says.at), remedy="sheets: with one entry each"
        )
    told = tuple(
        _sheet(node) if isinstance(node, Fields) else _no_entry(str(node.at)) for node in listed.members
    )
    if all(one.shape is Shape.nothing for one in told):
        shapes = ", ".join(shape for shape in Shape if shape is not Shape.nothing)
        raise BadInput(
            "a profile that takes nothing from any sheet",
            where=str(says.at),
            remedy=f"shape: one of {shapes}",
        )
    return told


def _no_entry(where: str) -> SheetProfile:
    raise BadInput("a sheet of a profile has keys", where=where, remedy=", ".join(_SHEET))


def _sheet(fields: Fields) -> SheetProfile:
    _refuse_unknown(fields, _SHEET)
    shape, order = _text(fields, "shape"), _text(fields, "days") or str(DayOrder.unknown)
    if shape not in set(Shape):
        raise BadInput(f"no shape {shape!r}", where=str(fields.at), remedy=f"one of {', '.join(Shape)}")
    if order not in set(DayOrder):
        raise BadInput(
            f"no order of dates {order!r}", where=str(fields.at), remedy=f"one of {', '.join(DayOrder)}"
        )
    return SheetProfile(
        _text(fields, "sheet"), Shape(shape), _text(fields, "body"), DayOrder(order), _meanings(fields),
        _is_whole(fields),
    )  # fmt: skip


def _is_whole(fields: Fields) -> bool | None:
    said = _text(fields, "whole_roster")
    if said not in ("", "true", "false"):
        raise BadInput(
            f"whole_roster is {said!r}",
            where=str(fields.at),
            remedy="true where the sheet holds all who sit on its bodies, else false",
        )
    return said == "true" if said else None


def _meanings(fields: Fields) -> tuple[tuple[str, Meaning], ...]:
    listed = fields.entries.get("columns")
    if listed is None or (isinstance(listed, Words) and not listed.text):
        return ()
    if not isinstance(listed, Listing):
        raise BadInput("columns is a list", where=str(listed.at), remedy="- heading: Name, means: person")
    found = []
    for node in listed.members:
        if not isinstance(node, Fields):
            raise BadInput("a column has a heading and what it means", where=str(node.at))
        _refuse_unknown(node, ("heading", "means"))
        means = _text(node, "means")
        if means not in set(Meaning):
            raise BadInput(f"no meaning {means!r}", where=str(node.at), remedy=f"one of {', '.join(Meaning)}")
        found.append((_text(node, "heading"), Meaning(means)))
    return tuple(found)


def _text(fields: Fields, key: str) -> str:
    node = fields.entries.get(key)
    if node is not None and not isinstance(node, Words):
        raise BadInput(f"{key} is one text", where=str(node.at))
    return (node.text or "") if node is not None else ""


def _refuse_unknown(fields: Fields, known: tuple[str, ...]) -> None:
    unknown = [key for key in fields.entries if key not in known]
    if unknown:
        where = str(fields.keys[unknown[0]])
        raise BadInput(
            f"a profile has no key {unknown[0]!r}", where=where, remedy=f"known: {', '.join(known)}"
        )
