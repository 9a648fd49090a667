"""Meetings of one body side by side: who was at each, by the marks under its day."""

from __future__ import annotations

from registry.exchange.incoming.tables.building import Telling, quoted
from registry.exchange.incoming.tables.cells.marks import legend_in
from registry.exchange.incoming.tables.cells.presence import presence_of
from registry.exchange.incoming.tables.columns import Column
from registry.exchange.incoming.tables.days_across import days_of
from registry.exchange.incoming.tables.header import DataRow
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.tables.telling.holder import TOLD, Holder
from registry.exchange.incoming.tables.telling.holders import Holders
from registry.exchange.incoming.tables.telling.rosters import body_record
from registry.exchange.incoming.told import Key, Scalar
from registry.terms.events import EventStatus, EventType
from registry.terms.kinds import Kind

_COVERED = (*TOLD, Meaning.mark)


def tell_presences(told: Telling, table: Table) -> None:
    """A meeting that was held for each day; an empty cell says nothing of who was there."""
    body = body_record(told, table.body, table.origin)
    held = [
        (column, _meeting(told, table, body, str(day.date), column)) for column, day in days_of(table.columns)
    ]
    legend, holders = legend_in(table.legend), Holders(told, table)
    for row in table.grid.rows:
        found = holders.of(row)
        if not found:
            told.aside(row.row.where, "names nobody", row.row.whole)
            continue
        for column, event in held:
            _attend(told, row, column, event, found, legend)
        about = found[0].first
        if about is not None:
            for attribute, text in table.said_beside(row, _COVERED):
                told.statement(about, attribute, text, row.row.where)


def _meeting(told: Telling, table: Table, body: Key, day: str, column: Column) -> Key:
    fields: dict[str, Scalar] = {
        "type": str(EventType.meeting),
        "status": str(EventStatus.held),
        "mechanism": body,
        "start_date": day,
    }
    # Two meetings of one year stay two, where day and month could be either way.
    when = day if "-" in day else column.heading.text
    name = f"Meeting of {table.body}, {when}"
    return told.record(Kind.event, name, table.origin, fields=fields, quote=quoted(name))


def _attend(
    told: Telling, row: DataRow, column: Column, event: Key, found: list[Holder], legend: dict[str, str]
) -> None:
    where, text = row.row.where, row.row.text(column.at)
    status = presence_of(text, legend)
    if status is None:
        if text and found[0].first is not None:
            told.statement(found[0].first, f"at the meeting of {column.heading.text}", text, where)
        return
    words = quoted(f"{column.heading.text}: {text}")
    for holder in found:
        told.part(event, "attendance", {**holder.fields(), "status": str(status)}, where, words)
