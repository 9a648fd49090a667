"""A workbook that Interlock wrote for people to read: known again, so that it is not read as a list."""

from __future__ import annotations

from registry.exchange.incoming.workbook_opening import holds
from registry.exchange.workbooks import SAYS_ITSELF

_LOOKED_IN = ("docProps/core.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")


def is_own_workbook(path: str) -> bool:
    """Whether the file is an exported workbook, as it was written or as a spreadsheet program saved it."""
    return (
        path.lower().endswith((".xlsx", ".xlsm"))
        and holds(path, "xl/workbook.xml", 'name="about"')
        and any(holds(path, part, SAYS_ITSELF) for part in _LOOKED_IN)
    )
