"""Workbooks that Interlock wrote, for people to read or to decide in: known again, and not read as lists."""

from __future__ import annotations

import zipfile

from registry.exchange.workbooks import ASKS_WHO, SAYS_ITSELF

_LOOKED_AT = 1_000_000
_LOOKED_IN = ("docProps/core.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")


def is_own_workbook(path: str) -> bool:
    """Whether the file is an exported workbook, as it was written or as a spreadsheet program saved it."""
    return _says(path, SAYS_ITSELF, sheet="about")


def is_review_workbook(path: str) -> bool:
    """Whether the file is a workbook in which it is decided who is who, as written or as it came back."""
    return _says(path, ASKS_WHO)


def _says(path: str, words: str, *, sheet: str = "") -> bool:
    if not path.lower().endswith((".xlsx", ".xlsm")):
        return False
    try:
        with zipfile.ZipFile(path) as packed:
            if sheet and f'name="{sheet}"'.encode() not in _beginning(packed, "xl/workbook.xml"):
                return False
            there = set(packed.namelist())
            return any(words.encode() in _beginning(packed, one) for one in _LOOKED_IN if one in there)
    except (OSError, KeyError, zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError):
        return False


def _beginning(packed: zipfile.ZipFile, name: str) -> bytes:
    with packed.open(name) as member:
        return member.read(_LOOKED_AT)
