"""The terminal that output goes to: its width, and whether it wants colour."""

from __future__ import annotations

import os
import sys

_UNKNOWN_WIDTH = 80


def output_width() -> int:
    """Columns of the terminal; ``COLUMNS`` if set, 80 where output is no terminal."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isascii() and columns.isdigit() and int(columns) > 0:
        return max(20, int(columns))
    try:
        return max(20, os.get_terminal_size(sys.stdout.fileno()).columns)
    except (OSError, ValueError):
        return _UNKNOWN_WIDTH


def wants_colour() -> bool:
    """Colour only on a terminal, and not where ``NO_COLOR`` is set (no-color.org)."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and sys.stdout.isatty()


def strong(text: str) -> str:
    """The text, bold where the terminal wants colour."""
    return f"\x1b[1m{text}\x1b[0m" if text and wants_colour() else text
