"""Dates as files write them, made partial dates; and the day that a file's name says it speaks of."""

from __future__ import annotations

import os
import re

from registry.dates import PartialDate

_ISO = re.compile(r"(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)$")
_TAIL = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})$")
_IN_A_NAME = re.compile(r"(?<!\d)(\d{4})[-_]?(\d\d)[-_]?(\d\d)(?!\d)")
_UNKNOWN_TAIL = re.compile(r"-(00|xx|\?\?)(-(00|xx|\?\?))?$", re.IGNORECASE)


def partial_date(text: str, *, day_first: bool | None = None) -> str | None:
    """The date that the text writes, as precise as it is written; None where it writes none.

    ``12.03.2020`` has its day first; ``12/03/2020`` only where ``day_first`` says which way it is to be
    read, or where one of the numbers can be no month.

    >>> partial_date("2019-07"), partial_date("2019-07-04T00:00:00Z"), partial_date("31/12/2019")
    ('2019-07', '2019-07-04', '2019-12-31')
    >>> partial_date("2019-07-00"), partial_date("03/04/2019"), partial_date("soon")
    ('2019-07', None, None)
    """
    text = _UNKNOWN_TAIL.sub("", text.strip())
    if found := _ISO.match(text) or _COMPACT.match(text):
        return _checked(*found.groups())
    if found := _TAIL.match(text):
        first, mark, second, year = found.groups()
        if mark == "." or int(second) > 12:
            day_first = mark == "." or False
        elif int(first) > 12:
            day_first = True
        if day_first is None:
            return None
        return _checked(year, second, first) if day_first else _checked(year, first, second)
    return None


def _checked(year: str, month: str | None = None, day: str | None = None) -> str | None:
    text = "-".join([year, *(part.zfill(2) for part in (month, day) if part)])
    try:
        return str(PartialDate(text))
    except ValueError:
        return None


def day_in_name(path: str) -> str | None:
    """The day in a file's name, else in that of its folder: of ``sigs-2023-10-05.yaml``, or ``2023-10-05/``.

    >>> day_in_name("lists/sigs-2023-10-05.yaml"), day_in_name("2025-06-17/current.yaml")
    ('2023-10-05', '2025-06-17')
    """
    full = os.path.abspath(path)
    for name in (os.path.basename(full), os.path.basename(os.path.dirname(full))):
        for found in _IN_A_NAME.finditer(name):
            if (day := _checked(*found.groups())) and "1900" < day < "2100":
                return day
    return None


def series_of_name(path: str) -> str:
    """A file's name without its dates and ending: the same for the editions of one list.

    >>> series_of_name("sigs-2023-10-05.yaml"), series_of_name("Members (2019).json")
    ('sigs', 'members')
    """
    from registry.text import fold

    name = os.path.splitext(os.path.basename(path))[0]
    name = _IN_A_NAME.sub(" ", name)
    name = re.sub(r"(?<!\d)(19|20)\d\d([-_]?(0[1-9]|1[0-2]))?(?!\d)", " ", name)
    return fold(name) or fold(os.path.basename(path)) or "list"
