"""The signs that Interlock draws with, and an ASCII one for each, for screens and commands alike."""

from __future__ import annotations

import os

ASCII_VARIABLE = "INTERLOCK_ASCII"


def wants_ascii() -> bool:
    """Whether nothing but ASCII signs are to be drawn."""
    return os.environ.get(ASCII_VARIABLE, "0") not in ("", "0")


_SIGNS = {
    "›": ">", "‹": "<", "»": ">", "…": "~", "–": "-", "—": "-", "·": ".", "•": "*", "“": '"', "”": '"',
    "‘": "'",
    "’": "'", "←": "<", "→": ">", "↑": "^", "↓": "v", "▲": "^", "▼": "v", "▶": ">", "◀": "<", "●": "o",
    "○": "o", "◆": "o", "≠": "!", "✓": "x", "✗": "x", "■": "#",
}  # fmt: skip
"""Signs that Interlock draws, and the one ASCII sign that stands for each: no column is moved."""


def _line_sign(code: int) -> str:
    name = chr(code)
    lines = {"-": "─━═╴╶╸╺╼╾", ".": "┄┅┈┉╌╍", "|": "│┃║╵╷╹╻╽╿", ":": "┆┇┊┋╎╏"}
    return next((sign for sign, names in lines.items() if name in names), "+")


_ASCII = str.maketrans(
    {chr(code): _line_sign(code) for code in range(0x2500, 0x2580)}
    | {chr(code): " " for code in range(0x2580, 0x25A0)}
    | dict.fromkeys("▁▂▃▄▅▆▇", "_")
    | {"█": "#", "▓": "#", "▒": ":", "░": ":"}
    | _SIGNS
)


def in_ascii(text: str) -> str:
    """The text with ASCII signs for those that are drawn; letters of names stay.

    >>> in_ascii("├╌ chair ─ Łódź ●")
    '+. chair - Łódź o'
    """
    return text.translate(_ASCII)
