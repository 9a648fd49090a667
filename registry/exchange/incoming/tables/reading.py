"""A table of any shape, read into what it tells: the doors of this room."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Mapping

from registry.errors import BadInput
from registry.exchange.incoming.tables.accounting import columns_read, notes_of
from registry.exchange.incoming.tables.beside_names import with_words_beside
from registry.exchange.incoming.tables.building import Telling
from registry.exchange.incoming.tables.hashtags import hashtag_row
from registry.exchange.incoming.tables.planning import Plan, plan_of
from registry.exchange.incoming.tables.restricted import apart, restricted, unreached
from registry.exchange.incoming.tables.shapes import Shape
from registry.exchange.incoming.tables.sheets import read_sheets
from registry.exchange.incoming.tables.stacked import unstacked
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.tables.telling.agreements import tell_agreements
from registry.exchange.incoming.tables.telling.answers import tell_answers
from registry.exchange.incoming.tables.telling.contacts import tell_contacts
from registry.exchange.incoming.tables.telling.crossings import tell_matrix, tell_participation
from registry.exchange.incoming.tables.telling.events import tell_attendance
from registry.exchange.incoming.tables.telling.holders import note_employers
from registry.exchange.incoming.tables.telling.homes import note_homes
from registry.exchange.incoming.tables.telling.listing import tell_listed
from registry.exchange.incoming.tables.telling.meetings import tell_meetings
from registry.exchange.incoming.tables.telling.presences import tell_presences
from registry.exchange.incoming.tables.telling.rosters import tell_pairs, tell_roster
from registry.exchange.incoming.tables.telling.treaties import tell_treaty
from registry.exchange.incoming.tables.telling.works import tell_works
from registry.exchange.incoming.tables.titles import body_told
from registry.exchange.incoming.told import Asked, SetAside, Told
from registry.text import fold

_ENDINGS = (".xlsx", ".xlsm", ".xltx", ".xls", ".csv", ".tsv", ".tab", ".txt")
_TELLS: dict[Shape, Callable[[Telling, Table], None]] = {
    Shape.roster: tell_roster,
    Shape.pairs: tell_pairs,
    Shape.matrix: tell_matrix,
    Shape.participation: tell_participation,
    Shape.treaty: tell_treaty,
    Shape.agreements: tell_agreements,
    Shape.attendance: tell_attendance,
    Shape.presences: tell_presences,
    Shape.meetings: tell_meetings,
    Shape.contacts: tell_contacts,
    Shape.works: tell_works,
    Shape.answers: tell_listed,
}


_SEATED = (Shape.roster, Shape.pairs)


def knows_table(path: str) -> bool:
    """Whether the file could be a table: by its ending alone, so it is asked last."""
    return path.lower().endswith(_ENDINGS)


def knows_hxl(path: str) -> bool:
    """Whether one of the first rows of the table is a row of HXL hashtags."""
    if not knows_table(path):
        return False
    try:
        with open(path, "rb") as file:
            begins = file.read(16_384)
    except OSError:
        return False
    if not begins.startswith(b"PK"):
        return b"#" in begins and _has_hashtags(path)
    return _has_hashtags(path)


def _has_hashtags(path: str) -> bool:
    try:
        return any(hashtag_row(sheet) is not None for sheet in read_sheets(path).sheets)
    except BadInput:
        return False


def read_hxl(path: str, asked: Asked) -> Told:
    """What a table with HXL hashtags tells. Raises BadInput."""
    return read_table(path, asked)._replace(format="hxl")


def read_table(path: str, asked: Asked) -> Told:
    """What a workbook or text file tells. Raises BadInput where it is no table, or tells nothing."""
    return told_by(planned(path, asked), asked)


def planned(path: str, asked: Asked) -> Plan:
    """How the file is read: as its profile says where one was named, else as it looks."""
    book = unstacked(read_sheets(path))
    if asked.profile:
        from registry.exchange.incoming.tables.profiled import plan_by_profile

        return plan_by_profile(book, asked)
    return plan_of(book, asked)


def told_by(plan: Plan, asked: Asked) -> Told:
    """What the tables and forms of a plan tell. Raises BadInput where they tell nothing."""
    if not plan.tables and not plan.forms:
        raise BadInput(
            "no table was found in it that tells of people, organisations, countries or agreements",
            where=plan.file,
            remedy="name its columns, or save a mapping and correct it",
        )
    told = Telling(_context(plan))
    for form in plan.forms:
        tell_answers(told, plan.body, form.answers)
    for table in plan.tables:
        note_homes(told, table)
    for table in plan.tables if len(plan.tables) > 1 else ():
        note_employers(told, table)
    days: defaultdict[str, set[str | None]] = defaultdict(set)
    for table in plan.tables:
        told.set_aside += table.grid.set_aside
        before, told.whole = told.whole, set()
        parted = with_words_beside(table) if table.shape in _SEATED else table
        _TELLS[table.shape](told, apart(parted))
        for body in told.whole:
            days[body].add(table.on)
        told.whole |= before
    rows = {row.row.where for table in plan.tables for row in table.grid.rows}
    rows |= {answer.where for form in plan.forms for answer in form.answers}
    records = tuple(map(restricted, told.records()))
    said = {part.passage.where for record in records for parts in record.parts.values() for part in parts}
    _account(told, rows, said | {record.passage.where for record in records})
    aside = tuple({one.where: one for one in reversed(told.set_aside)}.values())[::-1]
    aside = tuple(map(unreached, aside))
    on = asked.on or next((table.on for table in plan.tables if table.on), None)
    whole, notes = _of_day(told, days, on)
    return Told(
        plan.file, "table", _series(plan), len(rows | {one.where for one in aside}), records, aside,
        whole, on, (*notes_of(plan), *notes, *told.notes), columns=columns_read(plan),
    )  # fmt: skip


def _of_day(
    told: Telling, days: Mapping[str, set[str | None]], on: str | None
) -> tuple[frozenset[str], list[str]]:
    """The bodies whose whole roster the file tells as of its day; of each other one a note why not.

    Beside a list that says its day, one that says none, or another, confirms and closes nothing.
    """
    names = {record.key: record.name for record in told.records()}
    others = {body: said for body, said in days.items() if on is not None and on not in said}
    notes = []
    for body, said in others.items():
        own = next((day for day in said if day), None)
        why = f"is of {own}, not of {on}" if own else f"says no day, and {on} is that of another list"
        notes.append(f"{names[body]}: its list {why}; it confirms and closes nothing (import it alone)")
    return frozenset(told.whole - others.keys()), notes


def _account(told: Telling, rows: set[str], said: set[str]) -> None:
    """Every row is told or set aside, and none of them both."""
    told.set_aside = [aside for aside in told.set_aside if aside.where not in said]
    accounted = said | {aside.where for aside in told.set_aside}
    told.set_aside += [
        SetAside(where, "says what an earlier row has said", "") for where in sorted(rows - accounted)
    ]


def _context(plan: Plan) -> str:
    bodies = {table.body for table in plan.tables if table.shape in (Shape.roster, Shape.treaty)}
    if plan.forms or len(bodies) == 1:
        return plan.body or next(iter(bodies), plan.file)
    return body_told((), "", plan.file)[0]


def _series(plan: Plan) -> str:
    shapes = "+".join(
        sorted({str(table.shape) for table in plan.tables} | ({"form"} if plan.forms else set()))
    )
    stem = body_told((), "", os.path.basename(plan.file))[0]
    named = fold(_context(plan)) or fold(stem)
    return f"table/{shapes}/{named}"
