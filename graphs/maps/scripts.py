"""The script of a map's page: one text, joined from files that each have one subject."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

ORDER = (
    "content", "elements", "theme", "marks", "calendar", "holding", "passing", "lines", "groups", "looks",
    "state", "scene", "labels", "painting", "canvas", "zooming", "legend", "sources", "announcer", "card",
    "search", "filters", "timeline", "table", "keyboard", "link", "drawing", "exporting", "printing", "main",
)  # fmt: skip
"""Each file uses only what the files before it made."""
_SHEETS = ("map.css", "controls.css", "print.css")


@cache
def script() -> str:
    """The whole script, in a function of its own: the page's names stay out of the window."""
    parts = [_text(f"script/{name}.js") for name in ORDER]
    return "\n".join(['(() => {\n"use strict";', *parts, "})();\n"])


@cache
def style() -> str:
    """The page's style sheets, one after the other."""
    return "\n".join(_text(name) for name in _SHEETS)


@cache
def library() -> str:
    """vis-network, as pyvis brings it."""
    return (files("pyvis") / "lib/vis-9.1.2/vis-network.min.js").read_text(encoding="utf-8")


def _text(name: str) -> str:
    return (files("graphs.maps") / "templates" / name).read_text(encoding="utf-8")
