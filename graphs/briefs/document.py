"""What a brief is made of, before anybody decides on a file format: sections, tables, words, sources."""

from __future__ import annotations

from typing import NamedTuple

from registry.questions.refs import SourceNote

_LONG = 400  # characters: about a sixth of a page in a narrow column


class Words(NamedTuple):
    """Some words, and the numbers of the sources that vouch for them."""

    text: str
    cites: tuple[int, ...] = ()
    strong: bool = False


def is_long(row: tuple[Words, ...]) -> bool:
    """Whether a row of a table is so long that it may go over two pages rather than leave one empty."""
    return max(len(cell.text) for cell in row) > _LONG


class Paragraph(NamedTuple):
    """A paragraph: its words, with a space between them."""

    words: tuple[Words, ...]


class Table(NamedTuple):
    """Rows of cells under heads; ``widths`` are the columns' shares of the page's width."""

    heads: tuple[str, ...]
    rows: tuple[tuple[Words, ...], ...]
    widths: tuple[int, ...]
    caption: str = ""

    def without_empty_columns(self) -> Table:
        """The table without the columns in which no row has anything; the others share the width."""
        kept = [n for n in range(len(self.heads)) if any(row[n].text for row in self.rows)]
        room = sum(self.widths[n] for n in kept)
        return Table(
            tuple(self.heads[n] for n in kept),
            tuple(tuple(row[n] for n in kept) for row in self.rows),
            tuple(round(self.widths[n] * 100 / room) for n in kept),
            self.caption,
        )


class Box(NamedTuple):
    """A record in a drawing: its centre and size in pixels, its label's lines, its colour."""

    id: str
    name: str
    lines: tuple[str, ...]
    x: int
    y: int
    width: int
    height: int
    colour: str
    is_body: bool

    @property
    def left(self) -> int:
        """The left edge."""
        return self.x - self.width // 2

    @property
    def top(self) -> int:
        """The upper edge."""
        return self.y - self.height // 2


class Bond(NamedTuple):
    """A tie in a drawing, between two boxes; dashed where it is only possible."""

    from_id: str
    to_id: str
    dashed: bool


class Drawing(NamedTuple):
    """A small network, laid out; ``caption`` says what is on it and what was left out.

    ``legend`` has the colours of the boxes' edges and what each stands for.
    """

    boxes: tuple[Box, ...]
    bonds: tuple[Bond, ...]
    width: int
    height: int
    caption: str
    legend: tuple[tuple[str, str], ...]

    @property
    def key(self) -> str:
        """How the drawing is to be read; the legend's marks go behind it."""
        return "Bodies are square. Edges:" if self.legend else "Bodies are square."

    def box(self, record_id: str) -> Box:
        """The box of a record."""
        return next(box for box in self.boxes if box.id == record_id)


Block = Paragraph | Table | Drawing


class Section(NamedTuple):
    """A heading with what stands under it; ``level`` 1 is a chapter, 2 a part of one."""

    heading: str
    level: int
    blocks: tuple[Block, ...]


class NumberedSource(NamedTuple):
    """A passage that the brief cites, under its number."""

    number: int
    note: SourceNote


class Stamp(NamedTuple):
    """What the brief was made from, so that it can be made again and compared."""

    as_of: str
    known_at: str
    change: int
    digest: str
    version: str
    command: str


class Brief(NamedTuple):
    """A brief: its title, what it is about, its sections, and the sources that they cite."""

    title: str
    subtitle: str
    stamp: Stamp
    sections: tuple[Section, ...]
    sources: tuple[NumberedSource, ...]

    @property
    def stamp_words(self) -> tuple[str, ...]:
        """The stamp in sentences."""
        stamp = self.stamp
        return (
            f"As of {stamp.as_of}, as the registry knew it on {stamp.known_at}: "
            f"change {stamp.change} of its journal, digest {stamp.digest[:16] or 'none'}.",
            f"Made by Interlock {stamp.version}; to make it again: {stamp.command}",
        )


def words_of(note: SourceNote) -> str:
    """A numbered source in words: the document, the place in it, the quote, and who says it.

    >>> from registry.questions.refs import Ref
    >>> words_of(SourceNote(Ref("r", "source", "Report", None), "line 3", "It met", None, "contradicts"))
    'Report, line 3: “It met” (contradicts what is recorded)'
    """
    place = f"{note.source.label}, {note.locator}" if note.locator else note.source.label
    quote = f": “{note.quote}”" if note.quote else ""
    speaker = f", said by {note.asserted_by.label}" if note.asserted_by else ""
    stance = {"contradicts": " (contradicts what is recorded)", "implies": " (implied)"}.get(note.stance, "")
    return f"{place}{quote}{speaker}{stance}"
