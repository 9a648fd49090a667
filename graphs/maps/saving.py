"""Putting a page on disk: whole, or not at all."""

from __future__ import annotations

import os

from registry.errors import BadInput, CannotWrite


def check_place(path: str) -> None:
    """Raise BadInput or CannotWrite where a page could not be saved under this name."""
    if not path.lower().endswith((".html", ".htm")):
        raise BadInput(f"{path!r} is no HTML file", where="--output", remedy="a name that ends in .html")
    folder = os.path.dirname(os.path.abspath(path))
    if not os.path.isdir(folder):
        raise CannotWrite("there is no such folder", where=folder, remedy="make it first")


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
    part = f"{path}.part"
    try:
        with open(part, "w", encoding="utf-8", newline="\n") as file:
            file.write(html)
        os.replace(part, path)
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise CannotWrite(f"cannot write: {reason}", where=path, remedy="choose another place") from problem
    return os.path.abspath(path)
