"""Putting a file on disk: whole, or not at all."""

from __future__ import annotations

import os

from registry.errors import CannotWrite


def check_folder(path: str) -> None:
    """Raise CannotWrite where the folder of the path does not exist."""
    folder = os.path.dirname(os.path.abspath(path))
    if not os.path.isdir(folder):
        raise CannotWrite("there is no such folder", where=folder, remedy="make it first")


def save_whole(content: bytes, path: str) -> str:
    """Write the file and answer with its full path. Raises CannotWrite where that fails."""
    part = f"{path}.part"
    try:
        with open(part, "wb") as file:
            file.write(content)
        os.replace(part, path)
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise CannotWrite(f"cannot write: {reason}", where=path, remedy="choose another place") from problem
    return os.path.abspath(path)
