"""What the cells of workbooks and tables hold, and what they say as text."""

from __future__ import annotations

from datetime import date, datetime
from html import unescape

from registry.text import clean

Value = str | int | float | bool | date | None
"""What a cell holds. Text stands as in the file, with its line breaks; an empty cell is None."""


def text_of(value: Value) -> str:
    r"""What a cell says, as one clean line: a day as a day, a whole number without a point.

    >>> text_of(2015.0), text_of(True), text_of(None), text_of("Ministry of\nLabour ")
    ('2015', 'yes', '', 'Ministry of Labour')
    """
    if value is None:
        return ""
    if isinstance(value, str):
        # Tables scraped from web pages keep what their pages wrote: C&ocirc;te d'Ivoire.
        return clean(unescape(value) if "&" in value and ";" in value else value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        value = value.date()
    return value.isoformat() if isinstance(value, date) else str(value)
