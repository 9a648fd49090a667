"""Where a map may be put on disk."""

from __future__ import annotations

import os

from graphs.saving import check_folder, save_whole
from registry.errors import BadInput


def check_place(path: str) -> None:
    """Raise BadInput or CannotWrite where a page could not be saved under this name."""
    if not path.lower().endswith((".html", ".htm")):
        raise BadInput(f"{path!r} is no HTML file", where="--output", remedy="a name that ends in .html")
    check_folder(path)


def unused_name(path: str) -> str:
    """The path, or the path with a number, at which there is nothing yet."""
    stem, ending = os.path.splitext(path)
    candidate, number = path, 1
    while os.path.lexists(candidate):
        number += 1
        candidate = f"{stem}-{number}{ending}"
    return candidate


def save_page(html: str, path: str) -> str:
    """Write the page and answer with its full path. Raises as :func:`check_place` does."""
    check_place(path)
    return save_whole(html.encode(), path)
