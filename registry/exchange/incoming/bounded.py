"""A file of somebody else's, read once and whole into memory, and never more of it than is allowed."""

from __future__ import annotations

import os

from registry.errors import BadInput

MOST_BYTES = 64 * 2**20
"""The largest text file (YAML, JSON, XML) that is read: 64 MiB; as values it takes some ten times that."""

_MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig"))


def read_bytes(path: str, most: int = MOST_BYTES, *, remedy: str = "split it") -> bytes:
    """The whole file; whatever happens to it afterwards is not seen. Raises BadInput with the file's name."""
    name = os.path.basename(path)
    try:
        with open(path, "rb") as file:
            content = file.read(most + 1)
    except OSError as problem:
        raise BadInput(f"cannot be read: {os.strerror(problem.errno or 0)}", where=name) from problem
    if len(content) > most:
        raise BadInput(f"is larger than {most // 2**20} MB", where=name, remedy=remedy)
    if not content.strip():
        raise BadInput("is empty", where=name)
    return content


def read_text(path: str, most: int = MOST_BYTES) -> str:
    """The file as text: UTF-8, or UTF-16 with its mark. Raises BadInput with file and line."""
    content, name = read_bytes(path, most), os.path.basename(path)
    encoding = next((known for mark, known in _MARKS if content.startswith(mark)), "utf-8")
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as problem:
        line = content.count(b"\n", 0, problem.start) + 1
        raise BadInput(
            "is not UTF-8 text", where=f"{name} line {line}", remedy="save it as UTF-8"
        ) from problem


def beginning_of(path: str, length: int = 4096) -> bytes:
    """The first bytes of a file, to see what it may be; nothing where it cannot be read."""
    try:
        with open(path, "rb") as file:
            return file.read(length)
    except OSError:
        return b""
