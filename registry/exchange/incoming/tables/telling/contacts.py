"""Lists of people and organisations and how they are reached: nobody sits in anything by being on one."""

from __future__ import annotations

from registry.exchange.incoming.tables.building import Telling
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.tables.telling.holder import TOLD
from registry.exchange.incoming.tables.telling.holders import Holders
from registry.exchange.incoming.words.constituencies import constituency_in


def tell_contacts(told: Telling, table: Table) -> None:
    """The people and organisations of the list, with their posts, contacts and what else is said of them."""
    holders = Holders(told, table)
    for row in table.grid.rows:
        found = holders.of(row)
        about = found[0].first if found else None
        if about is None:
            text = row.row.whole
            told.aside(row.row.where, "names nobody", text)
            continue
        if not table.text(row, Meaning.position):
            # Without a post there is no affiliation; whose list they stand on is still said.
            for holder in found:
                if holder.person and holder.organisation and (text := table.text(row, Meaning.organisation)):
                    heading = table.all(Meaning.organisation)[0].heading.whole
                    told.statement(holder.person, heading, text, row.row.where)
        for attribute, text in table.said_beside(row, TOLD):
            told.statement(about, attribute, text, row.row.where)
        if row.section and constituency_in(row.section) is None:
            told.statement(about, "listed under", row.section, row.row.where)
