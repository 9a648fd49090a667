"""A file as sheets of rows: what each cell holds and where the row stands, before anything is understood."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import lru_cache

from registry.exchange.incoming.cell_values import Value, text_of
from registry.exchange.incoming.tables.bounds import read_bytes
from registry.frozen import Frozen

_ZIP, _OLD = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_WORKBOOKS = (".xlsx", ".xlsm", ".xltx")


class Row(Frozen):
    """A row that holds something: where it stands, for people, and its cells from the first column on."""

    where: str
    cells: tuple[Value, ...]

    def at(self, column: int) -> Value:
        """What the cell in this column (from 0) holds; None beyond the last."""
        return self.cells[column] if 0 <= column < len(self.cells) else None

    def text(self, column: int) -> str:
        """The cell as one clean line of text, empty where it holds nothing."""
        return text_of(self.at(column))

    @property
    def whole(self) -> str:
        """Everything that the row says, in one line."""
        return " | ".join(text for text in map(text_of, self.cells) if text)


class Sheet(Frozen):
    """A sheet: its name (empty in a text file), its rows, and whether the workbook hides it.

    ``unvalued`` are the places of rows of which most is formulas whose values the file does not have.
    """

    name: str
    rows: tuple[Row, ...]
    is_hidden: bool = False
    unvalued: frozenset[str] = frozenset()


class Book(Frozen):
    """A file that was read: its sheets, and what is worth saying of how it was read."""

    file: str
    sheets: tuple[Sheet, ...]
    notes: tuple[str, ...]


def is_empty(cells: Sequence[Value]) -> bool:
    """Whether no cell says anything."""
    return not any(text_of(cell) for cell in cells)


def read_sheets(path: str) -> Book:
    """The file's sheets. Raises BadInput with a remedy where it is no table that can be read.

    The file that was read last is kept, so that each reader that looks whether it knows it sees the same.
    """
    try:
        found = os.stat(path)
    except OSError:
        return _read(path)
    return _read_once(os.path.abspath(path), found.st_mtime_ns, found.st_size, found.st_ino)


@lru_cache(maxsize=1)
def _read_once(path: str, *_stamp: int) -> Book:
    return _read(path)


def _read(path: str) -> Book:
    name, content = os.path.basename(path), read_bytes(path)
    if content.startswith((_ZIP, _OLD)) or name.lower().endswith(_WORKBOOKS):
        from registry.exchange.incoming.tables.workbook_file import read_workbook

        return read_workbook(content, name)
    from registry.exchange.incoming.tables.text_file import read_text_table

    return read_text_table(content, name)
