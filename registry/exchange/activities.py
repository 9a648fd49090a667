"""How a row of "who does what where" is kept as statements of an organisation, and read from them again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from registry.frozen import Frozen
from registry.text import clean

WORKS_ON = "works on"
"""The attribute of the statement that says in which sector and where an organisation works."""
ACTIVITY = "activity"
"""The attribute of the statement that says what it does."""
_NO_SECTOR, _NO_AREA = "sector not said", "area not said"
_LONGEST = 500


class Works(Frozen):
    """In which sector an organisation works, and where: the narrowest place first. Empty where not said."""

    sector: str
    places: str


def works_text(sector: str, places: Sequence[str]) -> str:
    """The words of the statement.

    >>> works_text("Health", ["Velt", "Northmark"]), works_text("", ["Velt"])
    ('Health: Velt, Northmark', 'sector not said: Velt')
    """
    return clean(f"{sector or _NO_SECTOR}: {', '.join(places) or _NO_AREA}")[:_LONGEST]


def works_in(text: str, sectors: Iterable[str]) -> Works:
    """What the words of the statement say; ``sectors`` are those that the organisation is known to work in.

    >>> works_in("Health: Velt, Northmark", []), works_in("WASH: camps: area not said", ["WASH: camps"])
    (Works(sector='Health', places='Velt, Northmark'), Works(sector='WASH: camps', places=''))
    """
    known = max((one for one in map(clean, sectors) if text.startswith(f"{one}: ")), key=len, default="")
    sector, _, places = (known, ": ", text[len(known) + 2 :]) if known else text.partition(": ")
    return Works("" if sector == _NO_SECTOR else sector, "" if places == _NO_AREA else places)
