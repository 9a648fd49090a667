"""A table of any shape, read into what it tells: the doors of this room."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from registry.errors import BadInput
from registry.exchange.incoming.tables.accounting import columns_read, notes_of
from registry.exchange.incoming.tables.beside_names import with_words_beside
from registry.exchange.incoming.tables.building import Telling
from registry.exchange.incoming.tables.doubts import refuse_nobodys, taken_from_names
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
from registry.exchange.incoming.tables.titles import name_of_file
from registry.exchange.incoming.tables.who_met import may_have_met
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
    """How the file is read: as its profile says where one was named, else as it looks. Raises BadInput."""
    book = unstacked(read_sheets(path))
    if asked.profile:
        from registry.exchange.incoming.tables.profiled import plan_by_profile

        return plan_by_profile(book, asked)
    return plan_of(book, asked)


def told_by(plan: Plan, asked: Asked) -> Told:
    """What the tables and forms of a plan tell.

    Raises BadInput where they tell nothing, and where one is about one body and nothing says which.
    """
    refuse_nobodys(plan.file, plan.tables)
    if not plan.tables and not plan.forms:
        raise BadInput(
            "no table was found in it that tells of people, organisations, countries or agreements",
            where=plan.file,
            remedy="--save-profile FILE.yaml saves its columns, to say there what they mean, and "
            "--as FILE.yaml reads by it; of a pasted list keep a line for each name: Jane Banda, Farm Union",
        )
    told = Telling(_context(plan))
    for form in plan.forms:
        tell_answers(told, plan.body, form.answers)
    for table in plan.tables:
        note_homes(told, table)
    for table in plan.tables if len(plan.tables) > 1 else ():
        note_employers(told, table)
    days = _tell(told, plan.tables)
    rows = {row.row.where for table in plan.tables for row in table.grid.rows}
    rows |= {answer.where for form in plan.forms for answer in form.answers}
    records = tuple(map(restricted, told.records()))
    said = {part.passage.where for record in records for parts in record.parts.values() for part in parts}
    _account(told, rows, said | {record.passage.where for record in records})
    aside = tuple({one.where: one for one in reversed(told.set_aside)}.values())[::-1]
    aside = tuple(map(unreached, aside))
    on = asked.on or next((table.on for table in plan.tables if table.on), None)
    of_others, notes = _of_other_days(told, days, on)
    return Told(
        plan.file, "table", _series(plan), len(rows | {one.where for one in aside}), records, aside,
        frozenset(told.whole - of_others), on,
        (
            *plan.misfits, *_who_met(plan, asked), *taken_from_names(plan.tables),
            *notes_of(plan), *notes, *told.notes,
        ),
        columns=columns_read(plan), some_seats=frozenset(told.some - told.whole - of_others),
        of_other_days=of_others,
    )  # fmt: skip


def _tell(told: Telling, tables: Sequence[Table]) -> Mapping[str, set[str | None]]:
    """Tell all that the tables tell. Returns the days that the lists of each body say, by the body's key."""
    days: defaultdict[str, set[str | None]] = defaultdict(set)
    whole: set[str] = set()
    some: set[str] = set()
    for table in tables:
        told.set_aside += table.grid.set_aside
        told.whole, told.some = set(), set()
        parted = with_words_beside(table) if table.shape in _SEATED else table
        _TELLS[table.shape](told, apart(parted))
        for body in told.whole | told.some:
            days[body].add(table.on)
        whole |= told.whole
        some |= told.some
    told.whole, told.some = whole, some
    return days


def _of_other_days(
    told: Telling, days: Mapping[str, set[str | None]], on: str | None
) -> tuple[frozenset[str], list[str]]:
    """The bodies whose list is not of the file's day, and of each a note.

    Beside a list that says its day, one that says none, or another, confirms and closes nothing.
    """
    names = {record.key: record.name for record in told.records()}
    others = {body: said for body, said in days.items() if on is not None and on not in said}
    notes = []
    for body, said in others.items():
        own = next((day for day in said if day), None)
        why = f"is of {own}, not of {on}" if own else f"says no day, and {on} is that of another list"
        notes.append(f"{names[body]}: its list {why}; it confirms and closes nothing (import it alone)")
    return frozenset(others), notes


def _who_met(plan: Plan, asked: Asked) -> tuple[str, ...]:
    """A note for each list of those present whose title names a body of the registry: a name joins nobody."""
    return tuple(
        may_have_met(table.event, table.body)
        for table in plan.tables
        if table.shape is Shape.attendance and table.body and not asked.body
    )


def _account(told: Telling, rows: set[str], said: set[str]) -> None:
    """Every row is told or set aside, and none of them both."""
    told.set_aside = [aside for aside in told.set_aside if aside.where not in said]
    accounted = said | {aside.where for aside in told.set_aside}
    told.set_aside += [
        SetAside(where, "says what an earlier row has said", "") for where in sorted(rows - accounted)
    ]


def _context(plan: Plan) -> str:
    of_one = [table for table in plan.tables if table.shape in (Shape.roster, Shape.treaty)]
    bodies = {table.body for table in of_one}
    by_file = name_of_file(plan.file)
    if len(bodies) > 1:
        # A sheet beside it that bears no title of its own does not make it another list.
        named = {table.body for table in of_one if not table.named_by} - {by_file}
        bodies = named if len(named) == 1 else bodies
    if plan.forms or len(bodies) == 1:
        return plan.body or next(iter(bodies), plan.file)
    return by_file


def _series(plan: Plan) -> str:
    found = {str(table.shape) for table in plan.tables} | ({"form"} if plan.forms else set())
    # A roster is the same list with a sheet of contacts beside it, and without.
    found = {str(Shape.roster)} if str(Shape.roster) in found else found
    shapes = "+".join(sorted(found))
    stem = name_of_file(os.path.basename(plan.file))
    named = fold(_context(plan)) or fold(stem)
    return f"table/{shapes}/{named}"
