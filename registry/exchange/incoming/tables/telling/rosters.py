"""Rosters of one body, and lists with a row for each holder and body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from registry.exchange.incoming.tables.building import Telling, quoted
from registry.exchange.incoming.tables.columns import Column
from registry.exchange.incoming.tables.header import DataRow
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.tables.telling.holder import TOLD, Holder
from registry.exchange.incoming.tables.telling.holders import Holders
from registry.exchange.incoming.tables.telling.reach import tell_reach
from registry.exchange.incoming.told import Key, Scalar
from registry.exchange.incoming.words.acronyms import split_acronym
from registry.exchange.incoming.words.constituencies import constituency_in
from registry.exchange.incoming.words.countries import is_union
from registry.exchange.incoming.words.ends import end_in, is_suspended
from registry.exchange.incoming.words.people import people_in
from registry.exchange.incoming.words.roles import RoleSaid, role_in, roles_of
from registry.terms.kinds import Kind, Knowledge
from registry.terms.seats import Role
from registry.text import clean, fold

_SEAT = (
    *TOLD, Meaning.role, Meaning.constituency, Meaning.start, Meaning.end, Meaning.period, Meaning.body,
    Meaning.alternate,
)  # fmt: skip
_COUNTED = re.compile(r"\d+|\b(?:first|second|third|other|main|primary)\b")


def body_record(
    told: Telling, name: str, where: str, quote: str | None = None, acronym: str | None = None
) -> Key:
    """The body of this name, with the acronym behind it."""
    bare, behind = split_acronym(name)
    return told.record(Kind.mechanism, bare, where, acronym=behind or acronym, quote=quote)


def tell_roster(told: Telling, table: Table) -> None:
    """Who sits in the table's body: its whole roster, unless a profile says otherwise."""
    where = table.origin
    body = body_record(told, table.body, where, quoted(_line_naming(table.body, table.grid.titles)))
    told.roster(body, whole=table.is_whole is not False)
    holders = Holders(told, table)
    for row in table.grid.rows:
        _seats(told, table, row, [body], holders.of(row))


def _line_naming(body: str, lines: Sequence[str]) -> str:
    """The first of the lines that names the body; empty where none does.

    >>> _line_naming("Wage Board (WB)", ["REPUBLIC OF X", "Members of the wage board, 2019"])
    'Members of the wage board, 2019'
    """
    named = {fold(body), fold(re.sub(r"\([^)]*\)", " ", body))} - {""}
    return next((line for line in lines if any(f" {name} " in f" {fold(line)} " for name in named)), "")


def tell_pairs(told: Telling, table: Table) -> None:
    """Who sits in the body that each row names: some of those who do, unless a profile says otherwise."""
    holders = Holders(told, table)
    for row in table.grid.rows:
        lines = table.raw(row, Meaning.body).replace("\r", "").replace(";", "\n").split("\n")
        names = [name for name in lines if fold(name)]
        if not names:
            told.aside(row.row.where, "names no body", row.row.whole)
            continue
        bodies = [body_record(told, clean(name), row.row.where, quoted(name)) for name in names]
        for body in bodies:
            told.roster(body, whole=bool(table.is_whole))
        _seats(told, table, row, bodies, holders.of(row))


def _seats(told: Telling, table: Table, row: DataRow, bodies: list[Key], holders: list[Holder]) -> None:
    where = row.row.where
    if not holders:
        told.aside(
            where,
            "names nobody",
            row.row.whole,
        )
        return
    more = _more_people(table)
    start, end = table.span(row)
    shared: dict[str, Scalar] = {
        "constituency": _constituency(table, row),
        "start_date": start.date,
        "end_date": end.date,
        "knowledge": str(Knowledge.ended_unknown) if not end.date and table.has_left(row) else None,
    }
    for holder in holders:
        for seated in _roles(table, row, holder):
            post = f"{seated.post or seated.role.label} (vacant)" if holder.is_vacant else seated.post
            fields = {**holder.fields(), "role": str(seated.role), "post": post, **shared}
            for body in bodies:
                told.part(body, "seats", fields, where, _quote(table, row))
    standing_in = [(column, Role.alternate) for column in table.all(Meaning.alternate)]
    for column, role in (*more, *standing_in):
        keys = []
        for person in people_in(str(row.row.at(column.at) or "")):
            keys.append(told.person(person, where))
            fields = {"person": keys[-1], "organisation": holders[0].organisation, "role": str(role)}
            for body in bodies:
                told.part(body, "seats", {**fields, **shared}, where, quoted(person.name))
        if role is Role.alternate:
            tell_reach(told, table, keys, row, alternate=column)
    left = [column for column, _ in more]
    rest = table._replace(columns=tuple(column for column in table.columns if column not in left))
    _say_the_rest(told, rest, row, holders)


def _more_people(table: Table) -> list[tuple[Column, Role]]:
    """Further columns of people: ``Member 2`` beside ``Member 1``, with the role that the heading says."""
    first = {_unnumbered(c) for c in table.all(Meaning.person, Meaning.called, Meaning.alternate)} - {""}
    further = [column for column in table.all(Meaning.statement) if _unnumbered(column) in first]
    return [(column, role_in(_unnumbered(column)) or Role.member) for column in further]


def _unnumbered(column: Column) -> str:
    return fold(_COUNTED.sub(" ", column.heading.text.casefold()))


def _roles(table: Table, row: DataRow, holder: Holder) -> tuple[RoleSaid, ...]:
    text = table.text(row, Meaning.role)
    if text:
        return _held(text)
    headed = next((role_in(c.heading.text) for c in table.all(Meaning.organisation)), None)
    if headed in (Role.chair, Role.co_chair, Role.secretariat) and headed and holder.organisation:
        return (RoleSaid(headed, None),)
    grouped = next((c.heading.group for c in table.all(Meaning.person) if role_in(c.heading.group)), "")
    statuses = (row.row.text(column.at) for column in table.all(Meaning.status))
    for said in (row.section, grouped, *statuses):
        if said and (role_in(said) is not None or end_in(said) is not None):
            return _held(said)
    # What a person is elsewhere is no role here, unless the words are those of a body: "Chairperson".
    post = table.text(row, Meaning.position) if not holder.organisation else ""
    role = role_in(post) if post else None
    return (
        (RoleSaid(role, post),) if role not in (None, Role.other) and role else (RoleSaid(Role.member, None),)
    )


def _held(text: str) -> tuple[RoleSaid, ...]:
    """The roles that the words name, also where they say that they are held no more: ``Former chair``.

    Whoever is suspended is neither a member nor gone.
    """
    end = end_in(text)
    if end is None:
        return roles_of(text)
    if is_suspended(text):
        return (RoleSaid(Role.other, clean(text)),)
    role = role_in(end.rest) if end.rest else None
    return (RoleSaid(role or Role.member, clean(text)),)


def _constituency(table: Table, row: DataRow) -> str | None:
    for text in (table.text(row, Meaning.constituency), row.section):
        side = constituency_in(text) if text else None
        if side is not None:
            return str(side)
    return None


def _quote(table: Table, row: DataRow) -> str | None:
    """The words of the row that say who and in which role; never how they are reached."""
    said = [
        row.row.text(column.at)
        for column in table.all(
            Meaning.honorific, Meaning.given_name, Meaning.family_name, Meaning.person, Meaning.called,
            Meaning.organisation, Meaning.country, Meaning.role, Meaning.body,
        )
    ]  # fmt: skip
    words = ", ".join(text for text in said if text and "@" not in text)
    return quoted(words)


def _say_the_rest(told: Telling, table: Table, row: DataRow, holders: list[Holder]) -> None:
    """What no column of ours covers stays with whom the row is about, as given."""
    where, about = row.row.where, holders[0].first
    if about is None:
        return
    covered = (*_SEAT, Meaning.mark)
    for attribute, text in table.said_beside(row, covered):
        told.statement(about, attribute, text, where)
    side = table.text(row, Meaning.constituency)
    if side and constituency_in(side) is None:
        told.statement(about, table.all(Meaning.constituency)[0].heading.whole, side, where)
    for attribute, text in table.unread(row):
        told.statement(about, attribute, text, where)
    if (
        row.section
        and _constituency(table, row) is None
        and role_in(row.section) is None
        and not is_union(row.section)
    ):
        told.statement(about, "listed under", row.section, where)
