"""What is taken out of lines on their way to the terminal: what it would obey, colours, or all but ASCII."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import category

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter

from tui.signs import in_ascii

_EMPHASIS = Style(dim=False)


@lru_cache(2048)
def _colourless(style: Style) -> Style:
    return style.without_color + _EMPHASIS


class Colourless(LineFilter):
    """Without any colour, grey included: bold, reverse and underlined are left."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """The same text; ``background`` does not matter."""
        return [
            Segment(text, _colourless(style) if style else None, control) for text, style, control in segments
        ]


_JOINERS = frozenset("\u200c\u200d")  # part of how several scripts are spelt


class Harmless(LineFilter):
    """Without what a terminal would obey or what turns the reading round: a field shows a text as it is.

    What is shown was cleaned before; what somebody edits in a field is the recorded text itself.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """The same styles and columns; ``background`` does not matter."""
        return [
            segment if segment.text.isprintable() else Segment(_harmless(segment.text), *segment[1:])
            for segment in segments
        ]


def _harmless(text: str) -> str:
    return "".join(
        character
        if character in _JOINERS or category(character) not in ("Cc", "Cf", "Cs")
        else " " * cell_len(character)
        for character in text
    )


class Ascii(LineFilter):
    """Lines, blocks and other signs that are drawn become ASCII ones; letters of names stay."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """The same styles; ``background`` does not matter."""
        return [Segment(in_ascii(text), style, control) for text, style, control in segments]
