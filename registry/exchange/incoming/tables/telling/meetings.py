"""Which meetings a body held, a row for each: of the body of the list, or of the one that the row names."""

from __future__ import annotations

import re

from registry.exchange.incoming.tables.building import Telling, quoted
from registry.exchange.incoming.tables.columns import Column
from registry.exchange.incoming.tables.header import DataRow
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.table import Table, says
from registry.exchange.incoming.tables.telling.rosters import body_record
from registry.exchange.incoming.told import Scalar
from registry.exchange.incoming.words.days import UNKNOWN, Day
from registry.exchange.incoming.words.meeting_days import meeting_days, status_said
from registry.terms.events import EventStatus, EventType
from registry.terms.kinds import Kind
from registry.text import fold

_COVERED = (
    Meaning.date, Meaning.event, Meaning.called, Meaning.position, Meaning.body,
)  # fmt: skip
_ORDINAL = re.compile(
    r"^(?:no?\.?\s*|n[°º]\s*|#\s*)?(?:\d{1,3}(?:st|nd|rd|th|e|ème|er|[ªº.])?|[IVXL]{1,6})$", re.I
)
_PLACES = re.compile(
    r"^(?:place|location|city|town|ville|ciudad|cidade|место|город|مكان)(?: (?:held|of meeting))?$"
)
_COUNTS = re.compile(
    r"^(?:(?:no|number|nombre|numero|nr|total)\b.*\b(?:participants?|attendees|attending|present|presents|"
    r"participantes|asistentes)|participants?|attendance|participantes|asistentes)$"
)


def tell_meetings(told: Telling, table: Table) -> None:
    """The meetings of the list; a row that names its body is of that one.

    What was cancelled or postponed was not held. A day that is none stays as given.
    """
    counting = _headed(table, _COUNTS)
    placed = [*table.all(Meaning.venue), *_headed(table, _PLACES)]
    beside = [column for column in table.columns if column not in (*counting, *placed[:1])]
    rest = table._replace(columns=tuple(beside))
    for row in table.grid.rows:
        where = row.row.where
        title = table.text(row, Meaning.event, Meaning.called, Meaning.position)
        (first, last), said = _days(table, row), _date_said(table, row)
        status = status_said(said) or status_said(table.text(row, Meaning.status))
        if not first.date and not fold(title) and status is None:
            told.aside(where, "says no day of a meeting", row.row.whole)
            continue
        of = table.text(row, Meaning.body) or table.body
        fields: dict[str, Scalar] = {
            "type": str(EventType.meeting),
            "mechanism": body_record(told, of, where if table.text(row, Meaning.body) else table.origin),
            "start_date": first.date,
            "end_date": last.date,
            "venue": row.row.text(placed[0].at) or None if placed else None,
            "status": str(status) if status else _held(first.date, table.on),
            "participants": _counted(row, counting),
        }
        name = _named(title, of, first)
        event = told.record(Kind.event, name, where, fields=fields, quote=quoted(row.row.whole))
        if said and (first.is_partly_read or not first.date):
            told.statement(event, "date as given", said, where)
        for column in counting if fields["participants"] is None else ():
            told.statement(event, column.heading.whole, row.row.text(column.at), where)
        for attribute, text in rest.said_beside(row, _COVERED):
            told.statement(event, attribute, text, where)


def _headed(table: Table, words: re.Pattern[str]) -> list[Column]:
    return [column for column in table.columns if words.match(fold(column.heading.text))]


def _named(title: str, of: str, first: Day) -> str:
    """A meeting by its name; one that is only numbered is that of its body."""
    name = f"{title} meeting of {of}" if _ORDINAL.match(title) else title or f"Meeting of {of}"
    return f"{name}, {first.date}" if first.date and str(first.date) not in name else name


def _days(table: Table, row: DataRow) -> tuple[Day, Day]:
    columns = table.all(Meaning.date)
    return meeting_days(row.row.at(columns[0].at), table.order) if columns else (UNKNOWN, UNKNOWN)


def _date_said(table: Table, row: DataRow) -> str:
    columns = table.all(Meaning.date)
    text = row.row.text(columns[0].at) if columns else ""
    return text if says(text) else ""


def _counted(row: DataRow, counting: list[Column]) -> str | None:
    """How many were there, where a cell is that number alone."""
    texts = (row.row.text(column.at) for column in counting)
    return next((text for text in texts if text.isdecimal()), None)


def _held(day: str | None, on: str | None) -> str:
    """A meeting after the day of the list is planned; without a day to compare with, nothing is known."""
    if day is None:
        return str(EventStatus.unknown)
    return str(EventStatus.planned if on and day > on else EventStatus.held)
