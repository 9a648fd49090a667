"""Putting a page on disk: whole, or not at all."""

from __future__ import annotations

import os

from registry.exchange import saving

_ENDINGS = (".html", ".htm")


def check_place(path: str, *, replace: bool = False) -> None:
    """Raise BadInput or CannotWrite where a page may not be saved under this name."""
    saving.check_place(path, _ENDINGS, "HTML file", replace=replace)


def unused_name(path: str) -> str:
    """The path, or the path with a number, at which there is nothing yet."""
    stem, ending = os.path.splitext(path)
    candidate, number = path, 1
    while os.path.lexists(candidate):
        number += 1
        candidate = f"{stem}-{number}{ending}"
    return candidate


def save_page(html: str, path: str, *, replace: bool = False) -> str:
    """Write the page and answer with its full path. Raises as :func:`check_place` does."""
    check_place(path, replace=replace)
    return saving.save_file(html.encode("utf-8"), path)
