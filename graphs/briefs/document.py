"""What a brief is made of, before anybody decides on a file format: sections, tables, words, sources."""

from __future__ import annotations

from collections.abc import Iterable

from registry.frozen import Frozen
from registry.questions.refs import Ref, SourceNote


class Words(Frozen):
    """Some words, and the numbers of the sources that vouch for them."""

    text: str
    cites: tuple[int, ...] = ()
    strong: bool = False


class Paragraph(Frozen):
    """A paragraph: its words, with a space between them."""

    words: tuple[Words, ...]


class Table(Frozen):
    """Rows of cells under heads; ``widths`` are the columns' shares of the page's width."""

    heads: tuple[str, ...]
    rows: tuple[tuple[Words, ...], ...]
    widths: tuple[int, ...]
    caption: str = ""


class Box(Frozen):
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


class Bond(Frozen):
    """A tie in a drawing, between two boxes; dashed where it is only possible."""

    from_id: str
    to_id: str
    dashed: bool


class Drawing(Frozen):
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


class Section(Frozen):
    """A heading with what stands under it; ``level`` 1 is a chapter, 2 a part of one."""

    heading: str
    level: int
    blocks: tuple[Block, ...]


class NumberedSource(Frozen):
    """A passage that the brief cites, under its number."""

    number: int
    note: SourceNote


class CitedDocument(Frozen):
    """A source with all of its passages that the brief cites; ``details`` say what else is recorded of it."""

    source: Ref
    details: str
    passages: tuple[NumberedSource, ...]


NO_SOURCES = "The registry names no source for any of this."


class Stamp(Frozen):
    """What the brief was made from, so that it can be made again and compared."""

    as_of: str
    known_at: str
    change: int
    digest: str
    version: str
    command: str


class Brief(Frozen):
    """A brief: its title, what it is about, its sections, and the sources that they cite.

    ``documents`` has the same passages as ``sources``, each document once.
    """

    title: str
    subtitle: str
    stamp: Stamp
    sections: tuple[Section, ...]
    sources: tuple[NumberedSource, ...]
    documents: tuple[CitedDocument, ...] = ()

    @property
    def stamped(self) -> str:
        """The days and the edition in a line, for the top."""
        stamp = self.stamp
        return f"As of {stamp.as_of}, as known on {stamp.known_at}. Digest {stamp.digest[:16] or 'none'}."

    @property
    def made_by(self) -> tuple[str, ...]:
        """How the brief was made, in sentences, for its foot."""
        stamp = self.stamp
        return (
            f"Made by Interlock {stamp.version} from change {stamp.change} of the registry's journal, "
            f"digest {stamp.digest or 'none'}.",
            f"To make it again: {stamp.command}",
        )


def runs_of(numbers: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Ascending numbers as first and last of their runs; two in a row are no run.

    >>> runs_of([1, 2, 4, 5, 6, 9])
    ((1, 1), (2, 2), (4, 6), (9, 9))
    """
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    parted = (((a, a), (b, b)) if b == a + 1 else ((a, b),) for a, b in runs)
    return tuple(run for each in parted for run in each)


def words_of(note: SourceNote) -> str:
    """A numbered source in words: the document, the place in it, the quote, and who says it.

    >>> from registry.questions.refs import Ref
    >>> words_of(SourceNote(Ref("r", "source", "Report", None), "line 3", "It met", None, "contradicts"))
    'Report, line 3: “It met” (contradicts what is recorded)'
    """
    between = ", " if note.locator or not note.quote else ""
    return f"{note.source.label}{between}{passage_of(note)}"


def passage_of(note: SourceNote) -> str:
    """The same under the document's name: the place in it, the quote, and who says it.

    >>> passage_of(SourceNote(Ref("r", "source", "Report", None), "line 3", "It met", None, "implies"))
    'line 3: “It met” (implied)'
    """
    quote = f": “{note.quote}”" if note.quote else ""
    speaker = f", said by {note.asserted_by.label}" if note.asserted_by else ""
    stance = {"contradicts": " (contradicts what is recorded)", "implies": " (implied)"}.get(note.stance, "")
    return f"{note.locator or ('' if quote else 'the document as a whole')}{quote}{speaker}{stance}"
