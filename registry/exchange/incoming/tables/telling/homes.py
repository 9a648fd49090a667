"""Where an organisation is at home: its country and the parent above it, which tell namesakes apart."""

from __future__ import annotations

import re

from registry.exchange.incoming.tables.building import Telling
from registry.exchange.incoming.tables.columns import Column
from registry.exchange.incoming.tables.header import DataRow
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.shapes import Shape
from registry.exchange.incoming.tables.table import Table, says
from registry.exchange.incoming.words.countries import country_named, country_of_code, is_union
from registry.exchange.incoming.words.international import is_of_many_countries
from registry.text import fold

_ELSEWHERE = re.compile(
    r"\b(?:operations?|intervention|work|coverage|activity|activities|nationality|nacionalidad|"
    r"nationalite|participant|party|partner|destination)\b"
)
_ACRONYM = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
_PARENT = re.compile(r"\b(?:parent|tutelle|matriz|вышестоящая)\b")


def homely(table: Table) -> tuple[Column, ...]:
    """The columns that say in which country an organisation is, not where it works or who its people are."""
    columns = table.all(Meaning.country, Meaning.country_code)
    return tuple(column for column in columns if not _ELSEWHERE.search(fold(column.heading.whole)))


def note_homes(told: Telling, table: Table) -> None:
    """Keep the homes of all names of a table, so that a row that leaves its country out finds the one."""
    if table.shape is Shape.works:
        return
    for row in table.grid.rows:
        home = home_of(table, row)
        for name in re.split(r"[;\n\r|]", table.raw(row, Meaning.organisation)) if home else ():
            for spelling in {name, _ACRONYM.sub("", name)}:
                told.homes[fold(spelling)].add(home)


def is_abroad(table: Table, row: DataRow) -> bool:
    """Whether the country beside a person of the ILO is where the person is, and not that of the ILO."""
    named = table.text(row, Meaning.organisation)
    return table.has(Meaning.person, Meaning.family_name) and is_of_many_countries(named)


def home_of(table: Table, row: DataRow) -> str:
    """The country and the parent that the row gives its organisation, as one key; empty where none."""
    if is_abroad(table, row):
        return ""
    above = next(
        (
            fold(row.row.text(column.at))
            for column in table.all(Meaning.statement)
            if _PARENT.search(fold(column.heading.whole)) and fold(row.row.text(column.at))
        ),
        "",
    )
    return "/".join(filter(None, (_land(table, row), above)))


def _land(table: Table, row: DataRow) -> str:
    said = [text for column in homely(table) if (text := row.row.text(column.at))]
    found = next((c for text in said if (c := country_of_code(text) or country_named(text))), None)
    if found is not None:
        return found.code.lower()
    return next((fold(text) for text in said if not is_union(text) and fold(text) and _says_place(text)), "")


def _says_place(text: str) -> bool:
    """Whether a cell of countries says anything: a number or ``n/a`` does not."""
    return says(text) and any(char.isalpha() for char in text)
