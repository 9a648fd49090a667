"""HXL: tables whose columns are named by a row of hashtags (https://hxlstandard.org).

The row is looked for in the first 25; at least half of its cells that say something have to be hashtags,
as in libhxl.
"""

from __future__ import annotations

import re
from typing import Final

from registry.exchange.incoming.cell_values import text_of
from registry.exchange.incoming.tables.columns import Column, columns_of
from registry.exchange.incoming.tables.header import Grid, Heading, grid_of
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.sheets import Row, Sheet

LOOKED_AT = 25
LEAST_TAGGED = 0.5
_TAG = re.compile(r"^\s*#\s*([a-z][a-z0-9_]*)((?:\s*\+\s*[a-z][a-z0-9_]*)*)\s*$", re.IGNORECASE)

_TAGS: Final[dict[str, Meaning]] = {
    "org": Meaning.organisation,
    "sector": Meaning.sector,
    "subsector": Meaning.statement,
    "activity": Meaning.activity,
    "country": Meaning.country,
    "geo": Meaning.statement,
    "loc": Meaning.area,
    "adm1": Meaning.area,
    "adm2": Meaning.area,
    "adm3": Meaning.area,
    "adm4": Meaning.area,
    "adm5": Meaning.area,
    "contact": Meaning.contact,
    "date": Meaning.date,
    "status": Meaning.status,
    "project": Meaning.project,
    "meta": Meaning.statement,
}
_ATTRIBUTED: Final = {
    ("org", "acronym"): Meaning.acronym,
    ("org", "type"): Meaning.type,
    ("org", "role"): Meaning.role,
    ("activity", "project"): Meaning.project,
    ("activity", "programme"): Meaning.project,
    ("date", "start"): Meaning.start,
    ("date", "end"): Meaning.end,
    ("contact", "email"): Meaning.email,
    ("contact", "phone"): Meaning.telephone,
    ("contact", "name"): Meaning.person,
    ("contact", "person"): Meaning.person,
    ("contact", "url"): Meaning.website,
    ("contact", "role"): Meaning.role,
    ("contact", "position"): Meaning.position,
    ("meta", "url"): Meaning.website,
    ("meta", "body"): Meaning.body,
    ("meta", "role"): Meaning.role,
}


def hashtag_row(sheet: Sheet) -> int | None:
    """The index of the row of hashtags among the sheet's rows, None where it has none."""
    for index, row in enumerate(sheet.rows[:LOOKED_AT]):
        said = [text for text in map(text_of, row.cells) if text]
        tags = sum(_TAG.match(text) is not None for text in said)
        if tags and tags >= LEAST_TAGGED * len(said):
            return index
    return None


def tag_meaning(text: str) -> Meaning | None:
    """What a hashtag means; None for what is no hashtag or one that tells us nothing.

    >>> tag_meaning("#org+name+en"), tag_meaning("#date +start"), tag_meaning("#country+code")
    (<Meaning.organisation: 'organisation'>, <Meaning.start: 'start'>, <Meaning.country_code: 'country_code'>)
    """
    found = _TAG.match(text)
    if not found:
        return None
    tag, attributes = found[1].lower(), {a.strip().lower() for a in found[2].split("+") if a.strip()}
    for attribute in sorted(attributes):
        if (tag, attribute) in _ATTRIBUTED:
            return _ATTRIBUTED[tag, attribute]
    if attributes & {"code", "id", "v_pcode"}:
        return Meaning.country_code if tag == "country" else Meaning.statement
    return _TAGS.get(tag)


def hashtag_table(sheet: Sheet) -> tuple[Grid, tuple[Column, ...]] | None:
    """The sheet's table by its hashtags, where it has them; a project's column may be without one."""
    index = hashtag_row(sheet)
    if index is None:
        return None
    tags, header = sheet.rows[index], sheet.rows[index - 1] if index else None
    above, below = sheet.rows[: max(index - 1, 0)], sheet.rows[index + 1 :]
    without = sheet._replace(rows=(*above, _headed(header, tags), *below))
    plain = grid_of(without, max(index - 1, 0))
    worded = {column.at: column for column in columns_of(plain)}
    columns = []
    taken: set[Meaning] = set()
    for position in range(len(plain.headings)):
        meaning = tag_meaning(tags.text(position))
        if meaning is None and _TAG.match(tags.text(position)):
            # A tag that has no field here is kept as given: nothing that was tagged is lost.
            meaning = Meaning.statement
        if (
            meaning is not None
            and meaning in taken
            and meaning not in (Meaning.area, Meaning.statement, Meaning.contact)
        ):
            meaning = Meaning.statement
        if meaning is not None:
            taken.add(meaning)
        columns.append((position, meaning))
    told = tuple(
        _column(plain, worded[position], meaning, taken)._replace(hashtag=_hashtag(tags.text(position)))
        for position, meaning in columns
    )
    return plain._replace(header=tags.where), told


def _hashtag(text: str) -> str:
    """The hashtag as HXL writes it: in small letters, without blanks; empty where it is none."""
    return re.sub(r"\s+", "", text).lower() if _TAG.match(text) else ""


def _headed(header: Row | None, tags: Row) -> Row:
    """The header's words, and the hashtag where there are none."""
    width = max(len(tags.cells), len(header.cells) if header else 0)
    cells = [(header.text(n) if header else "") or tags.text(n) or None for n in range(width)]
    return Row(tags.where, tuple(cells))


def _column(grid: Grid, worded: Column, meaning: Meaning | None, taken: set[Meaning]) -> Column:
    heading = grid.headings[worded.at] if worded.at < len(grid.headings) else Heading("")
    if meaning is not None:
        return Column(worded.at, heading, meaning, 1.0)
    # A project's code often has no hashtag; what else has none stays as given, or is left out of statements.
    if worded.meaning is Meaning.project and Meaning.project not in taken:
        return worded
    return Column(worded.at, heading, Meaning.ignored, 1.0)
