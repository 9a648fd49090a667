"""A workbook of somebody else's, opened: the one way, and all that can go wrong in it."""

from __future__ import annotations

import io
import lzma
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from registry.errors import BadInput

if TYPE_CHECKING:
    from openpyxl import Workbook

UNREADABLE: tuple[type[Exception], ...] = (
    # The zip: cut off, of a kind that Python does not unpack, locked, or with a damaged part.
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError,
    NotImplementedError, RuntimeError,
    # Its XML: not whole, or not text.
    SyntaxError, UnicodeError,
    # What openpyxl makes of XML that is no workbook's: it checks little, and stumbles over the rest.
    LookupError, ValueError, TypeError, AttributeError, ArithmeticError, AssertionError,
)  # fmt: skip
"""What opening and reading a workbook raises where its file is not a whole workbook.

All of it is the file's fault only while nothing but the file is read: no work of ours belongs inside
:func:`refusing_damaged`.
"""

_LOOKED_AT = 1_000_000


@contextmanager
def refusing_damaged(name: str) -> Iterator[None]:
    """Raise BadInput where the workbook that is read meanwhile turns out to be none."""
    try:
        yield
    except UNREADABLE as problem:
        raise BadInput(
            "is no workbook that can be read: it was cut off, damaged or is another kind of file",
            where=name,
            remedy="open it in a spreadsheet and save it again as .xlsx, or ask for it again",
        ) from problem


@contextmanager
def quiet() -> Iterator[None]:
    """Without the warnings of openpyxl about trimmings that it leaves out: no reader misses them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def opened(content: bytes, name: str, *, row_by_row: bool = True) -> Workbook:
    """The workbook; bounds are the caller's to keep first. Raises BadInput where it is none.

    Read ``row_by_row`` its sheets are parsed when they are asked for, and its formulas are what they came
    to; else all of it is, and formulas are told as such. Texts are as their cells spell them
    (:mod:`registry.exchange.cell_escapes`).
    """
    from registry.exchange.incoming.spelt_texts import SpeltTexts

    with refusing_damaged(name), quiet():
        reader = SpeltTexts(io.BytesIO(content), read_only=row_by_row, data_only=row_by_row)
        reader.read()
        return reader.wb


def holds(path: str, part: str, text: str) -> bool:
    """Whether a part of a workbook begins with something that has the text; no for what is no workbook."""
    try:
        with zipfile.ZipFile(path) as packed, packed.open(part) as beginning:
            return text.encode() in beginning.read(_LOOKED_AT)
    except UNREADABLE:
        return False
