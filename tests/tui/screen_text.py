"""A screen as text, for comparing with a picture that was looked at once.

The pictures are in ``goldens``. After a change that is meant, write them anew with
``INTERLOCK_GOLDENS=write make pytest`` and look at the difference.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from rich.style import Style
from textual._context import visible_screen_stack
from textual.color import Color
from textual.strip import Strip

from tui.app import InterlockApp
from tui.filters import Ascii

SIZES = {"80x24": (80, 24), "160x50": (160, 50)}
"""The two sizes that screens are made for: columns, rows."""

EVERY_SIZE = {"80x24": (80, 24), "120x40": (120, 40), "160x50": (160, 50)}
"""Those, and one between them: at these all screens are walked through."""

GOLDENS = Path(__file__).parent / "goldens"
LOOKS = GOLDENS / "looks.txt"
PICTURES = Path(__file__).parents[2] / "docs" / "images" / "terminal"


def is_writing() -> bool:
    """Whether goldens are to be written anew."""
    return os.environ.get("INTERLOCK_GOLDENS") == "write"


def _drawn(app: InterlockApp) -> list[Strip]:
    # Private in Textual 8.2, and the only way to what is really drawn, with what shines through from below.
    visible_screen_stack.set(list(app._background_screens))
    return app.screen._compositor.render_strips(app.size)


def screen_text(app: InterlockApp) -> str:
    """What the terminal shows, line by line."""
    width, height = app.size
    text = [line.text.rstrip() for line in _drawn(app)]
    assert len(text) == height
    assert all(len(line) <= width for line in text)
    return "\n".join(text) + "\n"


def drawn_in_ascii(app: InterlockApp) -> str:
    """The same as with INTERLOCK_ASCII."""
    lines = (Ascii().apply(list(line), Color(0, 0, 0)) for line in _drawn(app))
    return "".join(segment.text for line in lines for segment in line)


def colours_of(app: InterlockApp) -> set[str]:
    """The colours in which anything on screen is drawn, grounds included."""
    styles = (segment.style for line in _drawn(app) for segment in line if segment.style is not None)
    return {colour.name for style in styles for colour in (style.color, style.bgcolor) if colour is not None}


def compare_with_golden(app: InterlockApp, name: str) -> None:
    """Fail where the screen is not as in the picture of that name."""
    path = GOLDENS / f"{name}.txt"
    shown = screen_text(app)
    if is_writing():
        GOLDENS.mkdir(exist_ok=True)
        path.write_text(shown, encoding="utf-8")
    assert shown == path.read_text(encoding="utf-8"), name


def looks_of(app: InterlockApp) -> list[str]:
    """Each look that anything on screen has, with the beginning of what is first drawn so."""
    first: dict[str, str] = {}
    for line in _drawn(app):
        for text, style, _ in line:
            if style is not None and text.strip():
                first.setdefault(
                    str(style.without_color + Style.from_color(style.color, style.bgcolor)), text
                )
    return [f"{look}: {text.strip()[:24].strip()}" for look, text in sorted(first.items())]


def compare_looks(app: InterlockApp, name: str) -> None:
    """Fail where the screen is drawn in other looks than the list says, which has all screens by name."""
    known = looks_by_name()
    if is_writing():
        known[name] = looks_of(app)
        blocks = ("\n  ".join((each, *looks)) for each, looks in sorted(known.items()))
        LOOKS.write_text("\n".join(blocks) + "\n", encoding="utf-8")
    assert known.get(name) == looks_of(app), name


def looks_by_name() -> dict[str, list[str]]:
    """The looks of all screens that the list has."""
    if not LOOKS.exists():
        return {}
    known: dict[str, list[str]] = {}
    name = ""
    for line in LOOKS.read_text(encoding="utf-8").splitlines():
        if line.startswith("  "):
            known[name].append(line[2:])
        else:
            name = line
            known[name] = []
    return known


def compare_with_picture(app: InterlockApp, name: str) -> None:
    """Fail where the picture in the documentation is not as the screen is; it fetches nothing."""
    path = PICTURES / f"{name}.svg"
    shown = _alone(app.export_screenshot(title="Interlock", simplify=True))
    if is_writing():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(shown, encoding="utf-8")
    assert shown == path.read_text(encoding="utf-8"), name


def _alone(svg: str) -> str:
    """The picture without the fonts that it would fetch and the remark on who made it."""
    svg = re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    svg = re.sub(r"<!--.*?-->", "", svg, flags=re.DOTALL).replace("Fira Code, monospace", "monospace")
    return "\n".join(line.rstrip() for line in svg.splitlines() if line.strip()) + "\n"
