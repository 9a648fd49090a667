"""How those whom a row is about are reached."""

from __future__ import annotations

from collections.abc import Sequence

from registry.exchange.incoming.tables.building import Telling
from registry.exchange.incoming.tables.columns import Column
from registry.exchange.incoming.tables.header import DataRow
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.headings import meaning_of, of_alternate
from registry.exchange.incoming.tables.shapes import Shape
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.told import Key
from registry.exchange.incoming.words.contacts import emails_in, telephones_in
from registry.terms.actors import ContactType
from registry.terms.kinds import Kind
from registry.text import fold


def tell_reach(
    told: Telling,
    table: Table,
    keys: Sequence[Key],
    row: DataRow,
    *,
    is_organisation: bool = False,
    alternate: Column | None = None,
) -> None:
    """Contact details: of the one whom the row is about; of several, those that can be told apart.

    ``is_organisation``: the first is one, so that a web site is its own. ``alternate``: the column of those
    who stand in, whose details then are told and no others.
    """
    where = row.row.where
    if not keys:
        return
    mails = _mails(table, row, alternate)
    # As many addresses as people: each has their own. Else they are those of the first.
    paired = zip(keys, mails, strict=True) if len(mails) == len(keys) else ((keys[0], mail) for mail in mails)
    for key, mail in paired:
        told.contact(key, ContactType.email, mail, where)
    for meaning, how in _MEANS:
        for column in _reaching(table, alternate, meaning):
            text = row.row.text(column.at)
            for number in telephones_in(text) or ((text,) if meaning is not Meaning.contact else ()):
                if fold(number) and any(char.isdigit() for char in number):
                    told.contact(keys[0], how, number, where)
    for column in _reaching(table, alternate, Meaning.address):
        if fold(row.row.text(column.at)):
            told.contact(keys[0], ContactType.address, row.row.text(column.at), where)
    if alternate is None:
        _of_nobody(told, table, keys[0], row)
    site = table.text(row, Meaning.website) if alternate is None else ""
    if not site:
        return
    if is_organisation:
        told.record(Kind.organisation, "", where, key=keys[0].key, fields={"website": site})
    else:
        told.contact(keys[0], ContactType.url, site, where)


def _mails(table: Table, row: DataRow, alternate: Column | None) -> list[str]:
    texts = [
        row.row.text(c.at)
        for c in _reaching(table, alternate, Meaning.email, Meaning.contact, Meaning.person)
    ]
    mails = [mail for text in texts for mail in emails_in(text)]
    # An address that is cut short is still one of a person: it stays, restricted, as it is given.
    mails += [
        text
        for column in _reaching(table, alternate, Meaning.email)
        if "@" in (text := row.row.text(column.at)) and not emails_in(text)
    ]
    return mails


def _reaching(table: Table, alternate: Column | None, *meanings: Meaning) -> list[Column]:
    """The columns of contacts of those who sit, or of those who stand in under the same first heading."""
    columns = table.all(*meanings)
    if alternate is None:
        return [column for column in columns if not _is_alternates(column)]
    group = alternate.heading.group
    return [column for column in columns if _is_alternates(column) and column.heading.group == group]


def _is_alternates(column: Column) -> bool:
    is_grouped = meaning_of(column.heading.group)[0] is Meaning.alternate
    return is_grouped or of_alternate(column.heading.text) is not None


def _of_nobody(told: Telling, table: Table, key: Key, row: DataRow) -> None:
    """How an alternate is reached whom the row does not name, or who is no record: with its heading."""
    is_told = table.shape in (Shape.roster, Shape.pairs)
    if is_told and any(row.row.text(column.at) for column in table.all(Meaning.alternate)):
        return
    for meaning, how in ((Meaning.email, ContactType.email), *_MEANS, (Meaning.address, ContactType.address)):
        for column in table.all(meaning):
            text = row.row.text(column.at)
            if text and _is_alternates(column):
                said = {"type": str(how), "value": text, "label": column.heading.whole}
                told.part(key, "contact_details", said, row.row.where)


_MEANS = (
    (Meaning.telephone, ContactType.voice),
    (Meaning.cell, ContactType.cell),
    (Meaning.fax, ContactType.fax),
    (Meaning.contact, ContactType.voice),
)
