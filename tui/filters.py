"""What is taken out of every line on its way to the terminal: its colours, or what is not ASCII."""

from __future__ import annotations

from functools import lru_cache

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter

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


_SIGNS = {
    "›": ">", "‹": "<", "»": ">", "…": "~", "–": "-", "—": "-", "·": ".", "•": "*", "“": '"', "”": '"',
    "‘": "'",
    "’": "'", "←": "<", "→": ">", "↑": "^", "↓": "v", "▲": "^", "▼": "v", "▶": ">", "◀": "<", "●": "o",
    "○": "o", "◆": "o", "≠": "!", "✓": "x", "✗": "x",
}  # fmt: skip
"""Signs that Interlock draws, and the one ASCII sign that stands for each: no column is moved."""


def _line_sign(code: int) -> str:
    name = chr(code)
    if name in "─━┄┅┈┉╌╍═╴╶╸╺╼╾":
        return "-"
    return "|" if name in "│┃┆┇┊┋╎╏║╵╷╹╻╽╿" else "+"


_ASCII = str.maketrans(
    {chr(code): _line_sign(code) for code in range(0x2500, 0x2580)}
    | {chr(code): " " for code in range(0x2580, 0x25A0)}
    | dict.fromkeys("▁▂▃▄▅▆▇", "_")
    | {"█": "#", "▓": "#", "▒": ":", "░": ":"}
    | _SIGNS
)


class Ascii(LineFilter):
    """Lines, blocks and other signs that are drawn become ASCII ones; letters of names stay."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """The same styles; ``background`` does not matter."""
        return [Segment(text.translate(_ASCII), style, control) for text, style, control in segments]
