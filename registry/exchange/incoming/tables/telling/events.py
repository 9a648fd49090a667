"""Who was at an event. Attending is not membership."""

from __future__ import annotations

import re

from registry.exchange.incoming.tables.building import Telling, quoted
from registry.exchange.incoming.tables.header import DataRow
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.pasted_lines import says_who_attended
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.tables.telling.holder import TOLD, Holder
from registry.exchange.incoming.tables.telling.holders import Holders
from registry.exchange.incoming.tables.telling.occasions import kind_of, venue_in, without_venue
from registry.exchange.incoming.tables.telling.rosters import body_record
from registry.exchange.incoming.tables.titles import day_told
from registry.exchange.incoming.told import Key, Scalar
from registry.exchange.incoming.words.organisation_words import BODY_WORDS
from registry.exchange.incoming.words.people import is_organisation_like, people_in
from registry.terms.events import AttendanceFunction, AttendanceStatus, EventStatus, EventType
from registry.terms.kinds import Kind
from registry.text import clean, fold

_ABSENT = frozenset(
    fold(w)
    for w in [
        "absent",
        " no",
        " n",
        " 0",
        " non",
        " ausente",
        " não",
        " нет",
        " غائب",
        " a",
        " abs",
        " did not attend",
        " x (absent)",
    ]
)
_APOLOGIES = re.compile(r"\b(?:apolog|excus|regrets|disculp|justific|извин|المعتذر)")
_MISSED = re.compile(
    r"\b(?:absent|absence|absentee|ausen|отсутств|الغائب|not (?:present|attending|in attendance))"
)
_REMOTE = re.compile(r"\b(?:remote|online|virtual|zoom|teams|en ligne|en linea|by phone|дистанц)")
_FUNCTIONS = (
    (AttendanceFunction.co_chair, r"\bco ?chair"),
    (AttendanceFunction.chair, r"\b(?:chair|chairperson|chair(?:wo)?man|president[ea]?)\b"),
    (AttendanceFunction.facilitator, r"\b(?:facilitat|moderat)"),
    (AttendanceFunction.speaker, r"\b(?:speaker|presenter|panell?ist|orateur|ponente)\b"),
    (AttendanceFunction.organiser, r"\b(?:organi[sz]er|organisateur|organizador)\b"),
    (AttendanceFunction.observer, r"\bobserv"),
    (AttendanceFunction.member, r"\b(?:member|membre|miembro|membro)\b"),
)  # fmt: skip

_LABEL = re.compile(r"^(?P<label>[^:]{3,30}?)\s*(?::|\s[-–—])\s*(?P<rest>\S.*)$")
_COVERED = (
    *TOLD, Meaning.present, Meaning.event, Meaning.date, Meaning.venue, Meaning.role, Meaning.alternate,
)  # fmt: skip


_OF_MEETING = re.compile(
    r"^(?:(?:\d+\s*(?:st|nd|rd|th|e|ème|º)?|first|second|third|fourth|fifth|inaugural|regular|extraordinary|annual|quarterly)\s+)*"
    r"(?:meeting|r[ée]union|reuni[óo]n|reuni[ãa]o|session|sitting|заседание|اجتماع)\s*(?:(?:of|de|du|del|da|do)\b)?\s*(?:the|la|le|el)?\s*|"
    r"\s+(?:meeting|r[ée]union|reuni[óo]n|session|minutes)$",
    re.IGNORECASE,
)


def tell_attendance(told: Telling, table: Table) -> None:
    """The event that the list is of, and who was there, apologised or was absent."""
    header = table.origin
    lines = " ".join((*without_venue(table.grid.titles), table.sheet))
    common = None if table.has(Meaning.event) else _event(told, table, table.event, table.on, header, lines)
    labelled = tuple(_labelled(table, row) for row in table.grid.rows)
    holders = Holders(told, table._replace(grid=table.grid._replace(rows=labelled)))
    for row in labelled:
        event = common or _named_event(told, table, row)
        found = holders.of(row)
        if event is None or not found:
            told.aside(row.row.where, "names nobody" if event else "names no event", row.row.whole)
            continue
        _attend(told, table, row, event, found)


def _labelled(table: Table, row: DataRow) -> DataRow:
    """A row whose name begins with "Apologies:" is that of who sent them; an organisation is no person."""
    cells = list(row.row.cells)
    for column in table.all(Meaning.person, Meaning.called, Meaning.organisation, Meaning.family_name):
        found = _LABEL.match(row.row.text(column.at))
        if not found or not says_who_attended(found["label"]):
            continue
        cells[column.at], section = found["rest"], found["label"]
        homes = [home.at for home in table.all(Meaning.organisation) if not row.row.text(home.at)]
        if column.meaning is not Meaning.organisation and homes and is_organisation_like(found["rest"]):
            cells += [None] * (homes[0] + 1 - len(cells))
            cells[column.at], cells[homes[0]] = None, found["rest"]
        return DataRow(row.row._replace(cells=tuple(cells)), section)
    return row


def _attend(told: Telling, table: Table, row: DataRow, event: Key, found: list[Holder]) -> None:
    where, about = row.row.where, found[0].first
    for holder in found:
        words = quoted(table.text(row, Meaning.person, Meaning.organisation))
        told.part(event, "attendance", {**holder.fields(), **_said(table, row)}, where, words)
    for column in table.all(Meaning.alternate):
        for person in people_in(str(row.row.at(column.at) or "")):
            came: dict[str, Scalar] = {
                "person": told.person(person, where),
                "status": str(AttendanceStatus.substitute),
                "in_place_of": about,
            }
            told.part(event, "attendance", came, where, quoted(person.name))
    for attribute, text in table.said_beside(row, _COVERED):
        if about is not None:
            told.statement(about, attribute, text, where)


def _said(table: Table, row: DataRow) -> dict[str, Scalar]:
    text = " ".join(row.row.text(column.at) for column in table.all(Meaning.present, Meaning.status))
    said = fold(text)
    status = AttendanceStatus.present
    if _APOLOGIES.search(said) or (row.section and _APOLOGIES.search(fold(row.section))):
        status = AttendanceStatus.apologies
    elif said in _ABSENT or _MISSED.search(fold(row.section)):
        status = AttendanceStatus.absent
    elif _REMOTE.search(f"{said} {fold(row.section)}"):
        status = AttendanceStatus.remote
    words = table.text(row, Meaning.role) or None
    return {"status": str(status), "function": _function(words or row.section), "wording": words}


def _function(words: str) -> str | None:
    return next((str(function) for function, said in _FUNCTIONS if re.search(said, fold(words))), None)


def _named_event(told: Telling, table: Table, row: DataRow) -> Key | None:
    name = table.text(row, Meaning.event)
    day = table.day(row, Meaning.date).date
    return _event(told, table, name, str(day) if day else table.on, row.row.where, name) if name else None


def _event(told: Telling, table: Table, name: str, day: str | None, where: str, said: str) -> Key:
    """The event, and the body whose meeting it was, where one was said or is known to the registry."""
    kind = kind_of(name) or kind_of(said)
    group = clean(_OF_MEETING.sub("", name)).strip(" ,-–—:")
    name = ", ".join(part for part in name.split(", ") if not day or day_told((part,)) != day) or name
    is_body = bool(set(fold(group).split()) & BODY_WORDS) and kind in (None, EventType.meeting)
    body = body_record(told, table.body, where) if table.body else None
    is_of_body = bool(table.body) and not fold(group)
    called = (
        f"Meeting of {table.body}"
        if is_of_body
        else f"Meeting of {name}"
        if is_body and group == name
        else name
    )
    if day and day not in called:
        called = f"{called}, {day}"
    fields = {
        "type": str(kind or EventType.meeting),
        "status": str(EventStatus.held),
        "mechanism": body,
        "start_date": day,
        "venue": venue_in(table.grid.titles),
    }
    return told.record(Kind.event, called, where, fields=fields, quote=quoted(said) or quoted(called))
