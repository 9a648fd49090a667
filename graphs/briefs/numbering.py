"""The numbers of sources: each passage has one, in the order in which the brief first cites it.

Chapters are drafted in any order, so the numbers that they get are only provisional.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from graphs.briefs.document import Block, NumberedSource, Paragraph, Section, Table, Words
from registry.questions.refs import SourceNote
from registry.terms.evidence import Stance


class Numbering:
    """Gives each passage its number; the same passage always the same one."""

    def __init__(self) -> None:
        self._numbers: dict[SourceNote, int] = {}

    def numbers(self, notes: Iterable[SourceNote]) -> tuple[int, ...]:
        """The numbers of the passages, in ascending order.

        What one fact is said by and another only implied by is one passage, and has one number.
        """
        return tuple(sorted({self._number(note) for note in notes}))

    def _number(self, note: SourceNote) -> int:
        said, implied = (note._replace(stance=stance) for stance in (Stance.states, Stance.implies))
        if note == said and implied in self._numbers and said not in self._numbers:
            self._numbers[said] = self._numbers.pop(implied)
        held = said if note == implied and said in self._numbers else note
        return self._numbers.setdefault(held, len(self._numbers) + 1)

    def words(self, text: object, notes: Iterable[SourceNote] = (), *, strong: bool = False) -> Words:
        """The text, with the numbers of the passages that vouch for it; nothing for None."""
        return Words("" if text is None else str(text), self.numbers(notes), strong)

    def sources(self) -> tuple[NumberedSource, ...]:
        """All passages that were cited, by number."""
        return tuple(NumberedSource(number, note) for note, number in self._numbers.items())


def in_reading_order(
    sections: Iterable[Section], sources: Iterable[NumberedSource]
) -> tuple[tuple[Section, ...], tuple[NumberedSource, ...]]:
    """The sections and their sources, numbered from 1 as the text cites them; the others are left out."""
    drafted = tuple(sections)
    cited = [
        n for section in drafted for block in section.blocks for words in words_in(block) for n in words.cites
    ]
    numbers = {old: new for new, old in enumerate(dict.fromkeys(cited), start=1)}
    renumbered = tuple(
        section._replace(blocks=tuple(_renumbered(block, numbers) for block in section.blocks))
        for section in drafted
    )
    kept = (NumberedSource(numbers[said.number], said.note) for said in sources if said.number in numbers)
    return renumbered, tuple(sorted(kept, key=lambda source: source.number))


def words_in(block: Block) -> tuple[Words, ...]:
    """All words of a block as they are read; a drawing has none that cite."""
    if isinstance(block, Paragraph):
        return block.words
    return tuple(cell for row in block.rows for cell in row) if isinstance(block, Table) else ()


def _renumbered(block: Block, numbers: Mapping[int, int]) -> Block:
    if isinstance(block, Paragraph):
        return Paragraph(tuple(_cited_anew(words, numbers) for words in block.words))
    if isinstance(block, Table):
        return block._replace(
            rows=tuple(tuple(_cited_anew(cell, numbers) for cell in row) for row in block.rows)
        )
    return block


def _cited_anew(words: Words, numbers: Mapping[int, int]) -> Words:
    return words._replace(cites=tuple(sorted(numbers[number] for number in words.cites)))
