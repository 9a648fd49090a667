"""What a record is called on a map, and the room that its label takes."""

from __future__ import annotations

import textwrap

from registry.questions.refs import Ref

_CHARACTERS, _CHARACTER_PIXELS, _LINE_PIXELS, _MARK_PIXELS, _LINES = 20, 7, 15, 22, 3


def label_of(ref: Ref) -> str:
    """The name with its acronym; what of it is drawn depends on the room that there is."""
    return ref.label


def room_of(ref: Ref) -> tuple[int, int]:
    """Width and height, in pixels, of a mark with the label below it: what the page's script draws."""
    lines = textwrap.wrap(ref.name, _CHARACTERS)[:_LINES] or [ref.id]
    width = max(len(line) for line in lines) * _CHARACTER_PIXELS
    return max(width, _MARK_PIXELS), _MARK_PIXELS + len(lines) * _LINE_PIXELS
