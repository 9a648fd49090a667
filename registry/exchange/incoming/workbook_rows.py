"""The rows of a workbook as they stand in its file: nothing is padded, so that nothing small unfolds.

openpyxl fills the space between cells, and so makes 17 thousand million of a sheet with one cell in its first
corner and one in its last; merged cells it makes one by one. Its parser of a sheet (openpyxl 3.1,
``openpyxl.worksheet._reader``) gives the rows that are written, and is used here alone.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from typing import IO, Protocol, cast

from registry.errors import BadInput
from registry.exchange.cell_escapes import unescaped
from registry.exchange.incoming.workbook_opening import opened, quiet, refusing_damaged
from registry.frozen import Frozen

MOST_UNPACKED = 256 * 1024 * 1024
"""Bytes of a workbook once it is unpacked, summed over its parts."""
MOST_TRIMMINGS = 8 * 1024 * 1024
"""Bytes of a part that is neither a sheet nor the list of its texts: styles, names, relations."""
MOST_ROWS = 200_000
"""Rows of a sheet that its file writes, also empty ones."""
MOST_CELLS = 2_000_000
"""Texts that a workbook keeps for its cells, and cells that a form may have merged."""

MOST_WRITTEN = 5_000_000
"""Cells of a sheet that its file writes, also empty ones."""

_MEDIA = re.compile(r"/(media|embeddings|drawings|printerSettings)/|vbaProject")
_PROLOGUE = 2000
_PIECE, _OVERLAP = 1 << 20, 64
_CELLS = "cells"
_MERGED = re.compile(rb'mergeCell ref="\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})"')
_SMALLER = "delete empty rows and sheets that are not needed, or cut it into several files"

Span = tuple[int, int, int, int]
"""Merged cells: first row, first column, last row, last column."""


class Page(Frozen):
    """A sheet: its title, whether it is hidden, its rows (number; value by column) and its merged cells.

    ``unvalued`` are the cells (row, column) that hold a formula and not what came out of it.
    """

    title: str
    is_hidden: bool
    rows: list[tuple[int, dict[int, object]]]
    merged: tuple[Span, ...]
    unvalued: tuple[tuple[int, int], ...] = ()


class _Hidden(Protocol):
    """What a sheet that is read only has beside what openpyxl shows."""

    _shared_strings: list[str]

    def _get_source(self) -> IO[bytes]: ...


class _Element(Protocol):
    """A cell as its file writes it."""

    def find(self, path: str) -> object: ...


class _HiddenOfBook(Protocol):
    _date_formats: set[int]
    _timedelta_formats: set[int]


class _Count:
    """How often a sign was met, and how often at most."""

    def __init__(self, sign: bytes, what: str, most: int) -> None:
        self.sign, self.what, self.most, self.met = sign, what, most, 0


def refuse_bomb(
    content: bytes, name: str, *, merged_too: bool = False, most_unpacked: int | None = None
) -> None:
    """Raise BadInput where the workbook is damaged, locked, or would unfold beyond a bound.

    ``merged_too``: for a reader that makes a cell of each one that is merged. ``most_unpacked`` bytes are
    those of any workbook where none are named.
    """
    with refusing_damaged(name), zipfile.ZipFile(io.BytesIO(content)) as packed:
        parts = packed.infolist()
        if any(part.flag_bits & 1 for part in parts):
            raise BadInput("is encrypted", where=name, remedy="save it without a password")
        unpacked, most = sum(part.file_size for part in parts), most_unpacked or MOST_UNPACKED
        if unpacked > most:
            said = f"would unpack to {unpacked // 2**20} MB, more than {most // 2**20} MB"
            raise BadInput(said, where=name, remedy=_SMALLER)
        for part in parts:
            _refuse_part(packed, part, name, merged_too=merged_too)


def _refuse_part(packed: zipfile.ZipFile, part: zipfile.ZipInfo, name: str, *, merged_too: bool) -> None:
    is_sheet = "/worksheets/" in part.filename
    is_texts = part.filename.lower().endswith("sharedstrings.xml")
    if part.filename.endswith((".xml", ".rels")):
        with packed.open(part) as beginning:
            if b"<!DOCTYPE" in beginning.read(_PROLOGUE):
                said = f"is damaged: {part.filename} in it has a document type, which no workbook has"
                raise BadInput(said, where=name, remedy="copy the cells into a new workbook")
    if not (is_sheet or is_texts):
        if part.file_size > MOST_TRIMMINGS and not _MEDIA.search(part.filename):
            said = f"{part.filename} in it has more than {MOST_TRIMMINGS // 2**20} MB"
            raise BadInput(said, where=name, remedy="copy the cells into a new workbook")
        return
    if is_sheet:
        signs = [
            (b"<row", "rows", MOST_ROWS),
            (b"<c ", "cells", MOST_WRITTEN),
            (b"<c>", "cells", MOST_WRITTEN),
        ]
    else:
        signs = [(b"<si", "texts", MOST_CELLS)]
    counted = [_Count(*sign) for sign in signs]
    merged, tail = 0, b""
    with packed.open(part) as stream:
        while piece := stream.read(_PIECE):
            for one in counted:
                # What lies across two pieces is counted with the second.
                one.met += (tail[-len(one.sign) + 1 :] + piece).count(one.sign)
                if one.met > one.most:
                    raise BadInput(f"has more than {one.most:,} {one.what}", where=name, remedy=_SMALLER)
            if merged_too and is_sheet:
                merged += sum(_area(found.groups()) for found in _MERGED.finditer(tail + piece))
            tail = piece[-_OVERLAP:]
            if merged > MOST_CELLS:
                raise BadInput(
                    f"has more than {MOST_CELLS:,} merged cells", where=name, remedy="part them again"
                )


def _area(corners: tuple[bytes, ...]) -> int:
    first, top, last, bottom = corners
    return (int(bottom) - int(top) + 1) * (_column(last) - _column(first) + 1)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def pages_of(content: bytes, name: str, wanted: Callable[[str], bool] = lambda _: True) -> Iterator[Page]:
    """The sheets whose title is wanted. Raises BadInput where it cannot be read or breaks a bound."""
    refuse_bomb(content, name)
    with refusing_damaged(name), quiet():
        yield from _pages(content, name, wanted)


def _said(value: object) -> object:
    return unescaped(value) if isinstance(value, str) else value


def _pages(content: bytes, name: str, wanted: Callable[[str], bool]) -> Iterator[Page]:
    from openpyxl.worksheet._reader import FORMULA_TAG, WorkSheetParser

    class Parser(WorkSheetParser):
        """Keeps also which formulas have no value: a program wrote them, and no spreadsheet has opened it."""

        def parse_cell(self, element: _Element) -> dict[str, object]:
            cell: dict[str, object] = super().parse_cell(element)
            if cell["value"] is None and element.find(FORMULA_TAG) is not None:
                unvalued.append((cast("int", cell["row"]), cast("int", cell["column"])))
            return cell

    book = opened(content, name)
    try:
        for page in book.worksheets:
            if not wanted(page.title):
                continue
            # The types of openpyxl know only its public side.
            hidden, of_book = cast("_Hidden", page), cast("_HiddenOfBook", book)
            with hidden._get_source() as source:
                unvalued: list[tuple[int, int]] = []
                parser = Parser(
                    source, hidden._shared_strings, data_only=True, epoch=book.epoch,
                    date_formats=of_book._date_formats, timedelta_formats=of_book._timedelta_formats,
                )  # fmt: skip
                rows = [
                    (number, {c["column"]: _said(c["value"]) for c in cells if c["value"] is not None})
                    for number, cells in parser.parse()
                ]
            spans = parser.merged_cells.mergeCell if parser.merged_cells else ()
            merged = tuple((s.min_row, s.min_col, s.max_row, s.max_col) for s in spans)
            yield Page(page.title, page.sheet_state != "visible", rows, merged, tuple(unvalued))
    finally:
        book.close()
