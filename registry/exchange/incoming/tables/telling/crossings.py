"""Who is in which body, told by crosses in a matrix or by a list in one cell."""

from __future__ import annotations

import re
from html import unescape

from registry.exchange.incoming.tables.building import Telling, quoted
from registry.exchange.incoming.tables.cells.marks import Mark, legend_in, marks_of, unsure_in
from registry.exchange.incoming.tables.columns import Column
from registry.exchange.incoming.tables.header import DataRow
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.tables.telling.holder import TOLD, Holder, holder_named
from registry.exchange.incoming.tables.telling.holders import Holders
from registry.exchange.incoming.tables.telling.rosters import body_record
from registry.exchange.incoming.told import Key, Scalar
from registry.exchange.incoming.words.countries import country_named
from registry.exchange.incoming.words.roles import role_in
from registry.terms.kinds import Kind, Knowledge
from registry.terms.seats import Role
from registry.text import clean, fold


def tell_matrix(told: Telling, table: Table) -> None:
    """A seat for each cross: holders in rows and bodies above columns, or the other way round.

    Who stands in no row may sit there all the same: a roster is whole only where a profile says so.
    """
    legend, marks = legend_in(table.legend), table.all(Meaning.mark)
    lands = sum(country_named(column.heading.text) is not None for column in marks)
    holders = Holders(told, table)
    is_turned = lands * 2 > len(marks) and not table.has(Meaning.country, Meaning.country_code)
    if is_turned:
        _tell_turned(told, table, marks, legend)
        return
    header = table.origin
    bodies = {
        column.at: body_record(told, column.heading.text, header, quoted(column.heading.text))
        for column in marks
    }
    for column in marks:
        told.statement(bodies[column.at], "beside the name", column.heading.beside, header)
    for body in bodies.values():
        told.roster(body, whole=bool(table.is_whole))
    for row in table.grid.rows:
        found = holders.of(row)
        if not found:
            told.aside(
                row.row.where,
                "names nobody",
                row.row.whole,
            )
            continue
        for column in marks:
            for mark in marks_of(row.row.text(column.at), legend, table.order):
                for holder in found:
                    _seat(told, bodies[column.at], holder, mark, row, column)
            unsure = unsure_in(row.row.text(column.at), legend)
            if unsure and found[0].first is not None:
                told.statement(found[0].first, column.heading.text, unsure, row.row.where)
        if found[0].first is not None:
            for attribute, text in table.said_beside(row, (*TOLD, Meaning.mark)):
                told.statement(found[0].first, attribute, text, row.row.where)


def _tell_turned(told: Telling, table: Table, marks: tuple[Column, ...], legend: dict[str, str]) -> None:
    named = table.all(Meaning.body, Meaning.organisation, Meaning.called, Meaning.person, Meaning.acronym)
    for row in table.grid.rows:
        name = next((row.row.text(column.at) for column in named if fold(row.row.text(column.at))), "")
        if not name:
            told.aside(
                row.row.where,
                "names no body",
                row.row.whole,
            )
            continue
        body = body_record(told, name, row.row.where, quoted(name))
        told.roster(body, whole=bool(table.is_whole))
        for column in marks:
            for mark in marks_of(row.row.text(column.at), legend, table.order):
                holder = holder_named(told, column.heading.text, row.row.where)
                if holder is not None:
                    _seat(told, body, holder, mark, row, column)
            told.statement(
                body, column.heading.text, unsure_in(row.row.text(column.at), legend) or "", row.row.where
            )


def _seat(told: Telling, body: Key, holder: Holder, mark: Mark, row: DataRow, column: Column) -> None:
    fields: dict[str, Scalar] = {
        **holder.fields(),
        "role": str(mark.role),
        "post": mark.post,
        "start_date": mark.since,
        "end_date": mark.until,
        "knowledge": str(Knowledge.ended_unknown) if mark.has_left and not mark.until else None,
    }
    where = f"{row.row.where}"
    told.part(body, "seats", fields, where, quoted(f"{column.heading.text}: {row.row.text(column.at)}"))


_ENTRY = re.compile(r"(?:&#?\w+;|\([^()]*\)|[^,;\n])+")
_STATUS = re.compile(r"\(([^()]*)\)")
_PROSE = re.compile(r"^(?P<prose>[^:]{30,}?\s[^:]*):\s+(?=\S)")
_NONE = frozenset(("none", "na", "n a", "nil", "aucun", "aucune", "ninguno", "ninguna", "nenhum"))


def tell_participation(told: Telling, table: Table) -> None:
    """The bodies that one cell lists for each country, each with its status in parentheses."""
    holders = Holders(told, table)
    for row in table.grid.rows:
        found = holders.of(row) or _unnamed(told, table, row)
        if not found:
            told.aside(
                row.row.where,
                "names nobody",
                row.row.whole,
            )
            continue
        for column in table.all(Meaning.participation):
            for holder in found:
                _listed(told, table, holder, row, column)
        if found[0].first is not None:
            for attribute, text in table.said_beside(row, (*TOLD, Meaning.participation)):
                told.statement(found[0].first, attribute, text, row.row.where)


def _unnamed(told: Telling, table: Table, row: DataRow) -> list[Holder]:
    """A row whose first words name nobody, but that lists bodies: known by what else it says of itself."""
    if not fold(table.text(row, Meaning.participation)):
        return []
    text = next((text for _, text in table.said_beside(row, (*TOLD, Meaning.participation))), "")
    return [Holder(country=told.place(text, row.row.where))] if text else []


def _listed(told: Telling, table: Table, holder: Holder, row: DataRow, column: Column) -> None:
    where, text = row.row.where, str(row.row.at(column.at) or "")
    prose = _PROSE.match(text)
    if prose and len(prose["prose"].split()) > 4:
        if holder.first is not None:
            told.statement(holder.first, column.heading.whole, prose["prose"], where)
        text = text[prose.end() :]
    for entry in _ENTRY.findall(text):
        statuses = [clean(status) for status in _STATUS.findall(entry)]
        name = clean(unescape(_STATUS.sub(" ", entry))).strip(" .*")
        if not fold(name) or fold(name) in _NONE:
            continue
        post = ", ".join(statuses) or None
        role = Role.member if post is None else role_in(statuses[0]) or Role.other
        # ICC, ICCt and ICCT are three codes: what differs only in its letters' size is not made one.
        key = f"{told.context}/{Kind.mechanism}/{name}"
        body = told.record(Kind.mechanism, name, where, key=key, quote=quoted(entry))
        told.part(body, "seats", {**holder.fields(), "role": str(role), "post": post}, where, quoted(entry))
        told.roster(body, whole=bool(table.is_whole))
