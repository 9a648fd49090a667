"""How wide text is in a terminal, and how it breaks into lines; for commands, screens and drawings alike."""

from __future__ import annotations

import unicodedata

from registry.text import clean


def cells(text: str) -> int:
    """How many columns the text takes in a terminal."""
    if text.isascii():
        return len(text)
    return sum(
        0
        if unicodedata.combining(c) or unicodedata.category(c) in ("Mn", "Me", "Cf")
        else 2
        if unicodedata.east_asian_width(c) in "WF"
        else 1
        for c in text
    )


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most so many columns, broken between words where it can be."""
    # Cleaned when it entered; a registry that somebody sent may hold what never came in by the door.
    text = " ".join(clean(text).split())
    if cells(text) <= width:
        return [text]
    lines: list[str] = []
    line = ""
    for word in text.split():
        while cells(word) > width:
            room = width - (cells(line) + 1 if line else 0)
            if room < 1:
                lines.append(line)
                line, room = "", width
            head = _fitting(word, room)
            lines.append(f"{line} {head}".strip())
            line, word = "", word[len(head) :]
        joined = f"{line} {word}".strip()
        if cells(joined) > width:
            lines.append(line)
            line = word
        else:
            line = joined
    return [*lines, line] if line or not lines else lines


def clipped(text: str, width: int) -> str:
    """The text in at most so many columns; what is cut off is told by a sign at its end.

    >>> clipped("Ministry of Labour", 10), clipped("Board", 10), clipped("労働省", 5)
    ('Ministry…', 'Board', '労働…')
    """
    if cells(text) <= width:
        return text
    kept = text
    while kept and cells(kept) > width - 1:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"[: max(0, width)]


def wrapped_to(text: str, width: int, most: int) -> list[str]:
    """The text in at most so many lines; what has no room is told by a sign at the end of the last.

    >>> wrapped_to("Ministry of Labour and Employment", 12, 2)
    ['Ministry of', 'Labour and…']
    """
    lines = wrapped(text, width)
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], clipped(" ".join(lines[most - 1 :]), width)]


def _fitting(word: str, width: int) -> str:
    """As much of the word's beginning as fits: up to a hyphen if there is one, else a character."""
    taken = 0
    for position, character in enumerate(word):
        taken += cells(character)
        if taken > width:
            hyphen = max(word.rfind(mark, 1, position) for mark in "-/_")
            return word[: hyphen + 1 if hyphen > 0 else max(1, position)]
    return word
