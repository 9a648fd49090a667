"""Workbooks that Interlock wrote, for people to read or to decide in: known again, and not read as lists."""

from __future__ import annotations

from registry.exchange.incoming.workbook_opening import holds
from registry.exchange.workbooks import ASKS_WHO, SAYS_ITSELF

_LOOKED_IN = ("docProps/core.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")


def is_own_workbook(path: str) -> bool:
    """Whether the file is an exported workbook, as it was written or as a spreadsheet program saved it."""
    return (
        path.lower().endswith((".xlsx", ".xlsm"))
        and holds(path, "xl/workbook.xml", 'name="about"')
        and _says(path, SAYS_ITSELF)
    )


def is_review_workbook(path: str) -> bool:
    """Whether the file is a workbook in which it is decided who is who, as written or as it came back."""
    return path.lower().endswith((".xlsx", ".xlsm")) and _says(path, ASKS_WHO)


def _says(path: str, words: str) -> bool:
    return any(holds(path, part, words) for part in _LOOKED_IN)
