"""What a drawing is made of: records with a letter for their kind, and strands between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from graphs.drawings.canvas import Line, Piece
from registry.frozen import Frozen
from registry.questions.refs import Ref
from registry.terms.kinds import Kind
from registry.wrapping import cells, wrapped, wrapped_to

LETTERS = {
    Kind.organisation: "O", Kind.person: "P", Kind.place: "C", Kind.mechanism: "M", Kind.event: "E",
    Kind.agreement: "A", Kind.instrument: "I", Kind.system: "S", Kind.project: "J", Kind.recommendation: "R",
    Kind.source: "Q",
}  # fmt: skip
"""A letter for each kind of record: it stands before the name."""
_WORDS = {Kind.place: "country or place"}
INDENT = 2
"""Columns that a letter and the space behind it take."""


class Shown(Frozen):
    """A record as it is drawn."""

    id: str
    kind: str
    label: str

    @property
    def letter(self) -> str:
        """The letter of its kind."""
        return LETTERS[Kind(self.kind)]


class Strand(Frozen):
    """A tie between two records, as it reads from the first to the second and the other way round."""

    a: str
    b: str
    forth: str
    back: str
    is_certain: bool


class Drawing(Frozen):
    """Lines of pieces; a piece that names a record has its id."""

    lines: tuple[Line, ...]

    @property
    def text(self) -> tuple[str, ...]:
        """The lines as plain text."""
        return tuple("".join(piece.text for piece in line) for line in self.lines)

    def rows_of(self, record: str) -> list[int]:
        """The lines in which a record is named."""
        return [y for y, line in enumerate(self.lines) if any(piece.record == record for piece in line)]


def shown(ref: Ref) -> Shown:
    """A record with its name and acronym."""
    return Shown(ref.id, ref.kind, ref.label)


def label_lines(record: Shown, room: int, most: int) -> list[str]:
    """The letter and the name in at most so many lines; what follows stands below the name's beginning."""
    first, *others = wrapped_to(record.label, max(1, room - INDENT), most)
    return [f"{record.letter} {first}", *others]


class Words:
    """What ties two records, in words: all their strands in one."""

    def __init__(self, strands: Iterable[Strand]) -> None:
        self._told: dict[tuple[str, str], list[str]] = {}
        self._certain: set[frozenset[str]] = set()
        for strand in strands:
            self._tell(strand.a, strand.b, strand.forth)
            self._tell(strand.b, strand.a, strand.back)
            if strand.is_certain:
                self._certain.add(frozenset((strand.a, strand.b)))

    def _tell(self, a: str, b: str, words: str) -> None:
        told = self._told.setdefault((a, b), [])
        if words and words not in told:
            told.append(words)

    def between(self, a: str, b: str) -> str:
        """As it reads from the first to the second."""
        return ", ".join(self._told[a, b])

    def is_certain(self, a: str, b: str) -> bool:
        """Whether any of their ties holds for certain on the day."""
        return frozenset((a, b)) in self._certain

    def ties(self, record: str) -> list[str]:
        """Everybody the record is tied to, in the order of the strands."""
        return [b for a, b in self._told if a == record and b != record]


def legend(records: Sequence[Shown], width: int, signs: Iterable[str]) -> list[Line]:
    """What letters and signs mean, those that are drawn alone; after an empty line."""
    kinds = {record.kind for record in records}
    told = [f"{LETTERS[kind]} {_WORDS.get(kind, kind.label)}" for kind in Kind if kind in kinds]
    lines, line = [], ""
    for part in (*told, *signs):
        longer = f"{line}  {part}" if line else part
        if line and len(longer) > width:
            lines.append(line)
            line = part
        else:
            line = longer
    fitting = [[each] if cells(each) <= width else wrapped(each, width) for each in (*lines, line)]
    return [(), *((Piece(row),) for rows in fitting for row in rows)]
