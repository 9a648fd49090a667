"""Chapters of a brief before they are put together: those without anything in them are only named."""

from __future__ import annotations

from graphs.briefs.document import Block, Section
from registry.frozen import Frozen


class Chapter(Frozen):
    """A chapter: its heading, what it would hold, its blocks, and parts under headings of their own."""

    heading: str
    what: str
    blocks: tuple[Block, ...]
    parts: tuple[Section, ...] = ()

    @classmethod
    def of(
        cls, heading: str, what: str, *blocks: Block | None, parts: tuple[Section | None, ...] = ()
    ) -> Chapter:
        """A chapter of the blocks and parts that are there."""
        found = tuple(block for block in blocks if block is not None)
        return cls(heading, what, found, tuple(part for part in parts if part is not None))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is recorded for it."""
        return not self.blocks and not self.parts


class Draft(Frozen):
    """A brief before it is numbered: what it is about, its summary, its chapters."""

    subtitle: str
    summary: tuple[Block, ...]
    chapters: tuple[Chapter, ...]
