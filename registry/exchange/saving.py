"""Putting a file on disk: whole, or not at all."""

from __future__ import annotations

import os

from registry.errors import BadInput, CannotWrite


def check_place(path: str, endings: tuple[str, ...], what: str) -> None:
    """Raise BadInput or CannotWrite where no ``what`` (an HTML file) could be saved under this name."""
    if not path.lower().endswith(endings):
        raise BadInput(
            f"{path!r} is no {what}", where="--output", remedy=f"a name that ends in {' or '.join(endings)}"
        )
    folder = os.path.dirname(os.path.abspath(path))
    if not os.path.isdir(folder):
        raise CannotWrite("there is no such folder", where=folder, remedy="make it first")


def save_file(content: bytes, path: str) -> str:
    """Write the file, in place of one that is there; answer with its full path. Raises CannotWrite."""
    part = f"{path}.part"
    try:
        with open(part, "wb") as file:
            file.write(content)
        os.replace(part, path)
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise CannotWrite(f"cannot write: {reason}", where=path, remedy="choose another place") from problem
    return os.path.abspath(path)
