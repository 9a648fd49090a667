"""Whether a file still has what a profile names: its sheets and headings; what it has besides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from registry.errors import BadInput
from registry.exchange.incoming.tables.header import Grid
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.sheets import Book
from registry.text import fold

_DISPENSABLE = (Meaning.statement, Meaning.ignored, Meaning.number, Meaning.signature)
"""Meanings of columns without which a row still tells the same."""
_SHOWN = 12


def notes_of_headings(place: str, grid: Grid, wanted: Sequence[tuple[str, Meaning]]) -> list[str]:
    """What to say of headings that only the profile has, or only the file.

    Raises BadInput where one is missing whose column says who, what or when: without it the rows would mean
    something else.
    """
    there = Counter(fold(words) for heading in grid.headings for words in {heading.whole, heading.text})
    asked = Counter(fold(heading) for heading, _ in wanted if fold(heading))
    missing = {heading: means for heading, means in wanted if there[fold(heading)] < asked[fold(heading)]}
    for heading, means in missing.items():
        if means not in _DISPENSABLE:
            named = ", ".join(dict.fromkeys(h.whole for h in grid.headings[:_SHOWN] if h.whole))
            raise BadInput(
                f"has no column {heading!r}, which the profile takes for {means}",
                where=place,
                remedy=f"its headings: {named}; correct the profile, or read it without one",
            )
    notes = [f"{place}: no column {heading!r}, which the profile names" for heading in missing]
    further = [
        heading.whole
        for heading in grid.headings
        if heading.whole and not asked[fold(heading.whole)] and not asked[fold(heading.text)]
    ]
    if asked and further:
        named = ", ".join(map(repr, further[:_SHOWN]))
        notes.append(f"{place}: the profile does not name {named}; kept as given")
    return notes


def notes_of_sheets(book: Book, named: Iterable[str]) -> list[str]:
    """What to say of sheets that only the profile has. Raises BadInput where the file has none of them."""
    wanted = list(dict.fromkeys(named))
    there = {fold(sheet.name) for sheet in book.sheets}
    missing = [name for name in wanted if fold(name) not in there]
    if not missing:
        return []
    listed = ", ".join(sheet.name for sheet in book.sheets if sheet.name)
    has = f"its sheets: {listed}" if listed else "a text file has no sheets"
    if len(missing) == len(wanted):
        raise BadInput(
            f"has no sheet {missing[0]!r}, which the profile is for",
            where=book.file,
            remedy=f"{has}; correct it in the profile, or leave “sheet” out there: then it is for any",
        )
    return [f"no sheet {name!r}, which the profile names" for name in missing]
