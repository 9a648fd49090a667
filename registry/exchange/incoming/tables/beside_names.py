"""What stands in brackets behind a name and is no part of it: ``Holy See (observer)``."""

from __future__ import annotations

import re

from registry.exchange.incoming.tables.columns import Column
from registry.exchange.incoming.tables.header import Heading
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.table import Table
from registry.exchange.incoming.words.ends import end_in
from registry.exchange.incoming.words.roles import role_in

_NAMES = (
    Meaning.person, Meaning.family_name, Meaning.called, Meaning.organisation, Meaning.country,
)  # fmt: skip
_BEHIND = re.compile(r"^(?P<name>[^()\[\];|\n\r/]+?)\s*[(\[](?P<words>[^()\[\]]+)[)\]]\s*$")


def with_words_beside(table: Table) -> Table:
    """The table with the roles and ends that stand behind its names in a column of their own."""
    rows, is_found = [], False
    width = max([len(table.columns), *(len(row.row.cells) for row in table.grid.rows)])
    for row in table.grid.rows:
        cells, said = list(row.row.cells), []
        for column in table.all(*_NAMES):
            cell = row.row.at(column.at)
            found = _BEHIND.match(cell) if isinstance(cell, str) else None
            if found and (end_in(found["words"]) is not None or _says_role(found["words"])):
                cells[column.at] = found["name"]
                said.append(found["words"].strip())
        if said:
            is_found = True
            cells += [None] * (width - len(cells)) + ["; ".join(said)]
            row = row._replace(row=row.row._replace(cells=tuple(cells)))
        rows.append(row)
    if not is_found:
        return table
    beside = Column(width, Heading("beside the name"), Meaning.status, 1.0)
    return table._replace(columns=(*table.columns, beside), grid=table.grid._replace(rows=tuple(rows)))


def _says_role(words: str) -> bool:
    """Whether the words are a role and nothing else: an organisation in brackets is none."""
    return len(words.split()) <= _MOST_WORDS and role_in(words) is not None and not words.isupper()


_MOST_WORDS = 2
