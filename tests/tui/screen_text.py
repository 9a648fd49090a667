"""A screen as text, for comparing with a picture that was looked at once.

The pictures are in ``goldens``. After a change that is meant, write them anew with
``INTERLOCK_GOLDENS=write make pytest`` and look at the difference.
"""

from __future__ import annotations

import os
from pathlib import Path

from tui.app import InterlockApp

SIZES = {"80x24": (80, 24), "160x50": (160, 50)}
"""The two sizes that screens are made for: columns, rows."""

EVERY_SIZE = SIZES | {"120x40": (120, 40)}
"""Those, and one between them: at these all screens are walked through."""

_GOLDENS = Path(__file__).parent / "goldens"


def screen_text(app: InterlockApp) -> str:
    """What the terminal shows, line by line."""
    # Private in Textual 8.2, and the only way to the text that is really drawn.
    width, height = app.size
    lines = app.screen._compositor.render_strips(app.size)
    text = [line.text.rstrip() for line in lines]
    assert len(text) == height
    assert all(len(line) <= width for line in text)
    return "\n".join(text) + "\n"


def colours_of(app: InterlockApp) -> set[str]:
    """The colours in which anything on screen is drawn, grounds included."""
    styles = (
        segment.style
        for line in app.screen._compositor.render_strips(app.size)
        for segment in line
        if segment.style is not None
    )
    return {colour.name for style in styles for colour in (style.color, style.bgcolor) if colour is not None}


def compare_with_golden(app: InterlockApp, name: str) -> None:
    """Fail where the screen is not as in the picture of that name."""
    path = _GOLDENS / f"{name}.txt"
    shown = screen_text(app)
    if os.environ.get("INTERLOCK_GOLDENS") == "write":
        _GOLDENS.mkdir(exist_ok=True)
        path.write_text(shown, encoding="utf-8")
    assert shown == path.read_text(encoding="utf-8")
