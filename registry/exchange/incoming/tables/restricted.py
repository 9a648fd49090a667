"""How people are reached never stands in names, quotes, posts or statements, whichever cell said it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from registry.exchange.incoming.cell_values import Value
from registry.exchange.incoming.tables.columns import Column
from registry.exchange.incoming.tables.header import DataRow, Heading
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.told import Passage, Scalar, SetAside, ToldPart, ToldRecord
from registry.exchange.incoming.words.contacts import emails_in, telephones_said, without_contacts
from registry.terms.actors import ContactType
from registry.text import clean, fold

_READ = frozenset(
    (
        Meaning.email, Meaning.telephone, Meaning.cell, Meaning.fax, Meaning.address, Meaning.website,
        Meaning.contact, Meaning.identifier, Meaning.number,
    )
)  # fmt: skip
_OF_NUMBERS = (Meaning.telephone, Meaning.cell, Meaning.fax, Meaning.address)
_HANDLE = re.compile(
    r"\b(?:skype|whats ?app|telegram|signal|viber|wechat|line id|linked ?in|twitter|x handle|facebook|"
    r"instagram|zoom|teams id|messenger|handle)\b"
)
_REACHING = re.compile(
    r"\b(?:e ?mails?|courriels?|correo|mail|telephones?|phones?|mobile|cell|tel|fax|telefono|telefone|"
    r"celular)\b"
)
_JOINING = frozenset(
    word
    for words in ("call contact write to at on via or and", "e mail email tel phone mobile", "ou et", "y")
    for word in words.split()
)
"""What may be left of a text of which a contact detail was taken out, and says nothing."""


def apart(table: Table) -> Table:
    """The table with what its other cells say of being reached in columns of their own, at its right."""
    rows, is_found = [], False
    width = max((len(row.row.cells) for row in table.grid.rows), default=0)
    width = max(width, len(table.columns))
    for row in table.grid.rows:
        cells, mails, numbers = _parted(table, row)
        if mails or numbers:
            is_found = True
            cells += [None] * (width - len(cells)) + ["; ".join(mails) or None, "; ".join(numbers) or None]
            row = row._replace(row=row.row._replace(cells=tuple(cells)))
        rows.append(row)
    if not is_found:
        return table
    columns = (
        Column(width, Heading("e-mail"), Meaning.email, 1.0),
        Column(width + 1, Heading("telephone"), Meaning.telephone, 1.0),
    )
    return table._replace(columns=(*table.columns, *columns), grid=table.grid._replace(rows=tuple(rows)))


def _parted(table: Table, row: DataRow) -> tuple[list[Value], list[str], list[str]]:
    cells = list(row.row.cells)
    mails: list[str] = []
    numbers: list[str] = []
    for column in table.columns:
        cell = row.row.at(column.at)
        if not isinstance(cell, str):
            continue
        if column.meaning in _READ:
            # What stands in the wrong one of the columns of contacts is not lost.
            mails += emails_in(cell) if column.meaning in _OF_NUMBERS else ()
            numbers += telephones_said(cell) if column.meaning is Meaning.email else ()
            continue
        mails += emails_in(cell)
        numbers += telephones_said(cell)
        cells[column.at] = without_contacts(cell) or None
    return cells, mails, numbers


def restricted(record: ToldRecord) -> ToldRecord:
    """The record with every e-mail address, telephone number and handle among its contact details."""
    parts: dict[str, tuple[ToldPart, ...]] = {}
    details: list[ToldPart] = []
    for listed, told in record.parts.items():
        if listed == "contact_details":
            details += told
            continue
        kept = []
        for part in told:
            if listed == "statements" and (whole := _reaching(part)):
                details += whole
                continue
            # Each value by itself: two dates beside each other are no number.
            details += [
                detail
                for text in part.fields.values()
                if isinstance(text, str)
                for detail in _details(text, part)
            ]
            fields = {name: _cleaned(value) for name, value in part.fields.items()}
            if listed != "statements" or not _says_no_more(part, fields):
                kept.append(part._replace(fields=fields, passage=_passage(part.passage)))
        if kept:
            parts[listed] = tuple(kept)
    if details:
        parts["contact_details"] = _once(details)
    fields = {name: _cleaned(value) for name, value in record.fields.items()}
    return record._replace(fields=fields, parts=parts, passage=_passage(record.passage))


def _says_no_more(part: ToldPart, fields: Mapping[str, Scalar]) -> bool:
    """Whether only "call … or" is left of what was a detail."""
    left = fold(str(fields.get("value") or ""))
    return fields.get("value") != part.fields.get("value") and not set(left.split()) - _JOINING


def _reaching(part: ToldPart) -> list[ToldPart]:
    """A statement that is of nothing but how somebody is reached, as details."""
    attribute, value = fold(str(part.fields.get("attribute", ""))), str(part.fields.get("value", ""))
    if _HANDLE.search(attribute) and len(attribute.split()) <= 4:
        said = {"type": str(ContactType.url), "value": clean(value), "label": part.fields["attribute"]}
        return [ToldPart(said, _bare(part))]
    if _REACHING.search(attribute) and any(char.isdigit() or char == "@" for char in value):
        how = ContactType.email if "@" in value else ContactType.voice
        return _details(value, part) or [ToldPart({"type": str(how), "value": clean(value)}, _bare(part))]
    return []


def _details(text: str, part: ToldPart) -> list[ToldPart]:
    if "@" not in text and not any(map(str.isdigit, text)):
        return []
    found = [(ContactType.email, mail) for mail in emails_in(text)]
    found += [(ContactType.voice, number) for number in telephones_said(text)]
    return [ToldPart({"type": str(how), "value": said}, _bare(part)) for how, said in found]


def _bare(part: ToldPart) -> Passage:
    return Passage(part.passage.where)


def _once(details: list[ToldPart]) -> tuple[ToldPart, ...]:
    met: dict[tuple[str, str, str], ToldPart] = {}
    for part in details:
        met.setdefault((str(part.fields["type"]), str(part.fields["value"]), part.passage.where), part)
    return tuple(met.values())


def _cleaned(value: Scalar) -> Scalar:
    return without_contacts(value) if isinstance(value, str) else value


def _passage(passage: Passage) -> Passage:
    return passage._replace(quote=(without_contacts(passage.quote) or None) if passage.quote else None)


def unreached(aside: SetAside) -> SetAside:
    """A row that is not let through, as it is reported: without how anybody is reached."""
    return aside._replace(text=without_contacts(aside.text))
