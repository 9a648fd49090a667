"""The day that a file's name says it speaks of, and what is left of the name for every edition."""

from __future__ import annotations

import os
import re

from registry.dates import PartialDate
from registry.text import fold

_IN_A_NAME = re.compile(r"(?<!\d)(\d{4})[-_]?(\d\d)[-_]?(\d\d)(?!\d)")
_YEAR_OR_MONTH = re.compile(r"(?<!\d)(19|20)\d\d([-_]?(0[1-9]|1[0-2]))?(?!\d)")


def day_in_name(path: str) -> str | None:
    """The day in a file's name, else in that of its folder: of ``sigs-2023-10-05.yaml``, or ``2023-10-05/``.

    >>> day_in_name("lists/sigs-2023-10-05.yaml"), day_in_name("2025-06-17/current.yaml")
    ('2023-10-05', '2025-06-17')
    """
    full = os.path.abspath(path)
    for name in (os.path.basename(full), os.path.basename(os.path.dirname(full))):
        for found in _IN_A_NAME.finditer(name):
            if "1900" < (day := "-".join(found.groups())) < "2100" and _is_day(day):
                return day
    return None


def _is_day(text: str) -> bool:
    try:
        PartialDate(text)
    except ValueError:
        return False
    return True


def series_of_name(path: str) -> str:
    """A file's name without its dates and ending: the same for the editions of one list.

    >>> series_of_name("sigs-2023-10-05.yaml"), series_of_name("Members (2019).json")
    ('sigs', 'members')
    """
    name = os.path.splitext(os.path.basename(path))[0]
    name = _IN_A_NAME.sub(" ", name)
    name = _YEAR_OR_MONTH.sub(" ", name)
    return fold(name) or fold(os.path.basename(path)) or "list"
