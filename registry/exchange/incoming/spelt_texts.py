"""openpyxl, but for the list of a workbook's texts: it takes some escapes out and leaves others.

What an escape means can be said only of a text that nobody touched, so here they stay as they are spelt
(openpyxl 3.1, ``openpyxl.reader.strings``); :mod:`registry.exchange.cell_escapes` reads them.
"""

from __future__ import annotations

from openpyxl.cell.text import Text
from openpyxl.reader.excel import ExcelReader
from openpyxl.xml.constants import SHARED_STRINGS, SHEET_MAIN_NS
from openpyxl.xml.functions import iterparse


class SpeltTexts(ExcelReader):
    """Reads a workbook, its shared texts as they are spelt."""

    def read_strings(self) -> None:
        """Fill the list of texts to which cells point."""
        part = self.package.find(SHARED_STRINGS)  # type: ignore[no-untyped-call]
        if part is None:
            return
        self.shared_strings = []
        with self.archive.open(part.PartName[1:]) as stream:
            for _, node in iterparse(stream):
                if node.tag == f"{{{SHEET_MAIN_NS}}}si":
                    text = Text.from_tree(node)
                    self.shared_strings.append(text.content if text else "")
                    node.clear()
