"""Text for files that others open: without what a terminal or an XML parser would stumble over."""

from __future__ import annotations

from typing import TypeVar, cast

from registry.text import clean

_Value = TypeVar("_Value")
_NO_XML = str.maketrans("", "", "\ufffe\uffff")


def cleaned(value: _Value) -> _Value:
    r"""The value with each text in it on one line, without control characters; tuples all the way down.

    What enters through the door is clean already; a registry from elsewhere need not be.

    >>> cleaned(("Evil\x1b[31m\x00", ("\uffffname", 3)))
    ('Evil', ('name', 3))
    """
    if isinstance(value, str):
        return cast(_Value, clean(value.translate(_NO_XML)))
    if isinstance(value, tuple):
        parts = [cleaned(part) for part in value]
        made = getattr(type(value), "_make", tuple)
        return cast(_Value, made(parts))
    return value
