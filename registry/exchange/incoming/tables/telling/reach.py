"""How those whom a row is about are reached."""

from __future__ import annotations

from collections.abc import Sequence

from registry.exchange.incoming.tables.building import Telling
from registry.exchange.incoming.tables.columns import Column
from registry.exchange.incoming.tables.header import DataRow
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.headings import meaning_of
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.told import Key
from registry.exchange.incoming.words.contacts import emails_in, telephones_in
from registry.terms import ContactType, Kind
from registry.text import fold


def tell_reach(
    told: Telling, table: Table, keys: Sequence[Key], row: DataRow, *, is_organisation: bool
) -> None:
    """Contact details: of the one whom the row is about; of several, those that can be told apart.

    ``is_organisation``: the first is one, so that a web site is its own.
    """
    where = row.row.where
    if not keys:
        return
    texts = [row.row.text(c.at) for c in _reaching(table, Meaning.email, Meaning.contact, Meaning.person)]
    mails = [mail for text in texts for mail in emails_in(text)]
    # An address that is cut short is still one of a person: it stays, restricted, as it is given.
    mails += [
        text
        for column in _reaching(table, Meaning.email)
        if "@" in (text := row.row.text(column.at)) and not emails_in(text)
    ]
    # As many addresses as people: each has their own. Else they are those of the first.
    paired = zip(keys, mails, strict=True) if len(mails) == len(keys) else ((keys[0], mail) for mail in mails)
    for key, mail in paired:
        told.contact(key, ContactType.email, mail, where)
    for meaning, how in _MEANS:
        for column in _reaching(table, meaning):
            text = row.row.text(column.at)
            for number in telephones_in(text) or ((text,) if meaning is not Meaning.contact else ()):
                if fold(number) and any(char.isdigit() for char in number):
                    told.contact(keys[0], how, number, where)
    for column in table.all(Meaning.address):
        if fold(row.row.text(column.at)):
            told.contact(keys[0], ContactType.address, row.row.text(column.at), where)
    site = table.text(row, Meaning.website)
    if site and is_organisation:
        told.record(Kind.organisation, "", where, key=keys[0].key, fields={"website": site})
    elif site:
        told.contact(keys[0], ContactType.url, site, where)


def _reaching(table: Table, *meanings: Meaning) -> list[Column]:
    """The columns of contacts that are not those of an alternate."""
    return [c for c in table.all(*meanings) if meaning_of(c.heading.group)[0] is not Meaning.alternate]


_MEANS = (
    (Meaning.telephone, ContactType.voice),
    (Meaning.cell, ContactType.cell),
    (Meaning.fax, ContactType.fax),
    (Meaning.contact, ContactType.voice),
)
