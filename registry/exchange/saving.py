"""Putting a file on disk: whole, or not at all, and in place of another one only where that is asked for.

One rule for every command that writes: a file that is there is replaced with ``--force`` and not
without, also where Interlock wrote it, since somebody may have filled in or corrected it. A folder is
written anew, as one that is kept in git wants it: the tables that an earlier export left there are
replaced, and a file of the same name that is no such table is a file that is there.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping

from registry.errors import BadInput, CannotWrite

# Two characters that are no letters, and that XML does not allow: whatever holds one cannot be opened.
_NOT_IN_XML = {0xFFFE: None, 0xFFFF: None}


def for_xml(text: str) -> str:
    """A cleaned text without the characters that no XML file may have."""
    return text.translate(_NOT_IN_XML)


def check_place(
    path: str, endings: tuple[str, ...], what: str, where: str = "--output", *, replace: bool = False
) -> None:
    """Raise BadInput or CannotWrite where no ``what`` (an HTML file) may be saved under this name.

    ``where`` is the argument that gave it; ``replace`` says that a file that is there may go.
    """
    if not path.lower().endswith(endings):
        raise BadInput(
            f"{path!r} is no {what}", where=where, remedy=f"a name that ends in {' or '.join(endings)}"
        )
    folder = os.path.dirname(os.path.abspath(path))
    if not os.path.isdir(folder):
        raise CannotWrite("there is no such folder", where=folder, remedy="make it first")
    refuse_earlier(path, replace=replace)


def refuse_earlier(path: str, *, replace: bool) -> None:
    """Raise BadInput where a folder of that name is there, or a file that may not be replaced."""
    if os.path.isdir(path):
        raise BadInput("is a folder", where=path, remedy="choose another name")
    if not replace and os.path.lexists(path):
        raise BadInput("is there already", where=path, remedy="add --force to replace it")


def refuse_others(folder: str, beginnings: Mapping[str, bytes], *, replace: bool) -> None:
    """Raise BadInput where a file of a folder that would go is none that an earlier export left there.

    ``beginnings`` has, for each name that an export writes or removes, how its own file begins.
    """
    for name, beginning in beginnings.items():
        path = os.path.join(folder, name)
        if replace or not os.path.lexists(path):
            continue
        if os.path.isfile(path):
            with open(path, "rb") as file:
                if file.read(len(beginning)) == beginning:
                    continue
        raise BadInput(
            "is there already, and no export wrote it",
            where=path,
            remedy="name another folder, or add --force to replace it",
        )


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


def save_folder(contents: Mapping[str, bytes], folder: str, earlier: Iterable[str]) -> None:
    """Write the files of a folder, made where it is missing; none is replaced before all are written.

    ``earlier`` names files that an earlier writing may have left and that go now. Others stay. Raises
    CannotWrite.
    """
    try:
        os.makedirs(folder, exist_ok=True)
        for name, content in contents.items():
            with open(os.path.join(folder, f"{name}.part"), "wb") as file:
                file.write(content)
        for name in contents:
            os.replace(os.path.join(folder, f"{name}.part"), os.path.join(folder, name))
        for name in set(earlier) - set(contents):
            path = os.path.join(folder, name)
            if os.path.exists(path):
                os.remove(path)
    except OSError as problem:
        reason = os.strerror(problem.errno or 0)
        raise CannotWrite(f"cannot write: {reason}", where=folder, remedy="name another folder") from problem
