"""Who joined a treaty, when and in which form, and who signed it."""

from __future__ import annotations

from registry.exchange.incoming.tables.building import Telling, quoted
from registry.exchange.incoming.tables.header import DataRow
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.tables.telling.holder import TOLD, Holder
from registry.exchange.incoming.tables.telling.holders import Holders
from registry.exchange.incoming.tables.telling.rosters import body_record
from registry.exchange.incoming.told import Scalar
from registry.terms.instruments import EndorsementAct, InstrumentType
from registry.terms.kinds import Kind
from registry.terms.seats import Role


def tell_treaty(told: Telling, table: Table) -> None:
    """Countries that joined a treaty: a seat from the day of ratification, a signature of its own.

    The form (``Accession``) stays in the seat's ``post``. A signature is an endorsement of the treaty as
    an instrument: whoever signed and never ratified is no party.
    """
    header = table.origin
    body = body_record(told, table.body, header)
    told.roster(body, whole=table.is_whole is not False)
    holders = Holders(told, table)
    joins = Meaning.ratified if table.has(Meaning.ratified) else Meaning.in_force
    for row in table.grid.rows:
        found = holders.of(row)
        about = found[0].first if found else None
        if about is None:
            told.aside(row.row.where, "names no country", row.row.whole)
            continue
        holder, joined = found[0], table.day(row, joins)
        if joined.date:
            fields: dict[str, Scalar] = {
                **holder.fields(),
                "role": str(Role.member),
                "post": table.text(row, Meaning.acceptance) or None,
                "start_date": joined.date,
            }
            told.part(body, "seats", fields, row.row.where, quoted(row.row.whole))
        for attribute, text in table.as_given(row, joins, Meaning.signed):
            told.statement(about, attribute, text, row.row.where)
        _sign(told, table, row, holder)
        for attribute, text in table.said_beside(row, (*TOLD, joins, Meaning.signed, Meaning.acceptance)):
            told.statement(about, attribute, text, row.row.where)


def _sign(told: Telling, table: Table, row: DataRow, holder: Holder) -> None:
    signed = table.day(row, Meaning.signed)
    if not signed.date:
        return
    treaty = told.record(
        Kind.instrument,
        f"{table.body} (treaty)",
        table.origin,
        fields={"type": str(InstrumentType.convention)},
    )
    act: dict[str, Scalar] = {
        "country": holder.country,
        "body": holder.organisation,
        "act": str(EndorsementAct.signed),
        "on_date": signed.date,
    }
    words = quoted(row.row.text(table.all(Meaning.signed)[0].at))
    told.part(treaty, "endorsements", act, row.row.where, words)
