"""Characters that the cells of a workbook spell as ``_x000D_``, and texts that only look so.

The standard of workbooks (ECMA-376, ``ST_Xstring``) writes a character that XML cannot hold as its number
in four hexadecimal digits, and the underscore before a text that merely looks so as ``_x005F_``.
Spreadsheet programs do it on both ways; openpyxl does on neither.
"""

from __future__ import annotations

import re

_LOOKS_SO = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_SPELT = re.compile(r"_x([0-9A-Fa-f]{4})_")


def escaped(text: str) -> str:
    """The text as a cell spells it.

    >>> escaped("field _x0041_ of a_x")
    'field _x005F_x0041_ of a_x'
    """
    return _LOOKS_SO.sub("_x005F_", text)


def unescaped(spelt: str) -> str:
    r"""The text that a cell spells; half a character (a surrogate) stays as it is spelt.

    >>> unescaped("Ada_x000D_\nLi"), unescaped("_x005F_x0041_"), unescaped("_xD83D_")
    ('Ada\r\nLi', '_x0041_', '_xD83D_')
    """
    return _SPELT.sub(_character, spelt) if "_x" in spelt else spelt


def _character(spelt: re.Match[str]) -> str:
    number = int(spelt[1], 16)
    return spelt[0] if 0xD800 <= number <= 0xDFFF else chr(number)
