"""The shape of what a table shows: columns, lines, and where the lines come from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from registry.frozen import Frozen
from registry.questions.refs import Ref, SourceNote
from registry.terms.base import Term

Cut = TypeVar("Cut")


class Column(Frozen):
    """A column. ``width`` None shares the room that the others leave; ``from_width`` hides it below.

    ``name`` is how a filter calls it, where that is not its title. ``terms`` are the words that it can
    have, in the order in which they are sorted.
    """

    title: str
    width: int | None = None
    from_width: int = 0
    name: str = ""
    is_name: bool = False
    """Whether it has the names of records: the filter finds them by all of their names."""
    is_number: bool = False
    is_date: bool = False
    terms: type[Term] | None = None

    @property
    def field(self) -> str:
        """How a filter calls it, and a sort."""
        return self.name or self.title.casefold()


class Line(Frozen):
    """A row: its cells, the record that it opens, and what there is to say of it below the table."""

    cells: tuple[str, ...]
    ref: Ref | None = None
    detail: tuple[str, ...] = ()
    is_heading: bool = False
    key: str = ""
    """What tells it from other rows of its list, where several are about one record."""

    seat: str | None = None
    """The id of the seat that it is, if it is one."""

    @property
    def mark(self) -> str:
        """What it is marked by; empty where it cannot be marked."""
        return self.key or (self.ref.id if self.ref else "")


class Part(Frozen):
    """What a table is going to draw: so many rows from one on, or all where there are but ``few``."""

    first: int
    limit: int
    few: int


class FirstLines(Frozen):
    """How many rows there are, and the lines of those that are drawn first, from a position on."""

    total: int
    first: int
    lines: Sequence[Line]

    def has(self, offset: int, limit: int) -> bool:
        """Whether the lines that are asked for are among its own."""
        end = self.total if limit < 0 else min(offset + limit, self.total)
        return self.first <= offset and end <= self.first + len(self.lines)


def cut(rows: Sequence[Cut], offset: int, limit: int) -> Sequence[Cut]:
    """So many rows from a position on; all that are left where the limit is negative."""
    return rows[offset:] if limit < 0 else rows[offset : offset + limit]


class LineSource(Protocol):
    """Where a table's lines come from: it asks for those that it shows."""

    columns: Sequence[Column]

    def count(self) -> int:
        """How many lines there are."""
        ...

    def window(self, offset: int, limit: int) -> Sequence[Line]:
        """So many lines from a position on."""
        ...


class Answered(LineSource, Protocol):
    """The rows of an answer, and what stands above them."""

    @property
    def summary(self) -> Sequence[str]:
        """The lines above them."""
        ...


class FixedLines:
    """Lines that are all there."""

    def __init__(self, columns: Sequence[Column], lines: Sequence[Line] = ()) -> None:
        self.columns = columns
        self.lines = list(lines)

    def count(self) -> int:
        """How many there are."""
        return len(self.lines)

    def window(self, offset: int, limit: int) -> Sequence[Line]:
        """So many from a position on."""
        return self.lines[offset : offset + limit]


def told(notes: Sequence[SourceNote]) -> tuple[str, ...]:
    """Passages as lines of text, each with its place."""
    return tuple(
        (f"“{note.quote}” – " if note.quote else "")
        + f"{note.source.id}{', ' + note.locator if note.locator else ''}"
        + ("" if note.stance == "states" else f" ({note.stance})")
        for note in notes
    )


def period(start: str | None, end: str | None) -> str:
    """A period as a column shows it; a single day or year as itself."""
    if start and start == end:
        return start
    return f"{start or '…'} – {end or '…'}" if end else f"since {start}" if start else ""
