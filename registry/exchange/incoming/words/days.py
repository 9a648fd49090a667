"""Dates as people write them, read as far as they say something: a year, a month, a day.

Which number of ``03/04/2017`` is the day is told by the column or the profile; else a point between the
numbers tells it, which is written only where the day stands first; else the date could be two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum, auto

from registry.dates import PartialDate
from registry.exchange.incoming.cell_values import Value, text_of
from registry.exchange.incoming.words.around_days import (
    ABOUT,
    BETWEEN,
    SAID_NEAR_IT,
    SAID_OF_IT,
    WEEKDAYS,
)
from registry.exchange.incoming.words.months import MONTHS
from registry.frozen import Frozen
from registry.text import fold


class DayOrder(StrEnum):
    """What the first number of ``03/04/2017`` is. ``unknown``: no date of the column tells."""

    dmy = auto()
    mdy = auto()
    unknown = auto()

    @classmethod
    def said(cls, day_first: bool | None) -> DayOrder:
        """The order where somebody says whether the day stands first; unknown where nobody does."""
        return cls.unknown if day_first is None else cls.dmy if day_first else cls.mdy


class Day(Frozen):
    """What a text says of a day.

    ``date`` is None where it says none; then ``is_unread`` tells a text that should be a date from one
    that says that the date is not known (``n/a``, ``9999``, an empty cell). ``is_cut``: the words say more
    than the date can hold (``Q2 2024``), so that they have to be kept beside it.
    """

    date: PartialDate | None
    is_unread: bool = False
    is_cut: bool = False

    @property
    def is_partly_read(self) -> bool:
        """Whether the words say more of a day than was read."""
        return self.is_unread or self.is_cut


UNKNOWN = Day(None)
_EMPTY = Day(None, is_cut=True)
"""What a spreadsheet makes of an empty date: none, and yet kept as given, should somebody mean it."""
_NOT_KNOWN = (
    "n a; na; nil; none; null; nan; unknown; not known; not applicable; tbc; tbd; pending; vacant",
    "ongoing; present; current; to date; todate; till date; until now; now; today",
    "open; open ended; until further notice",
    "inconnu; sans objet; s o; en cours; a ce jour; a la date; jusqu a nouvel ordre",
    "desconocido; no aplica; actual; vigente; abierto; a la fecha; hasta la fecha",
    "desconhecido; em curso; atual; ate a data",
    "حتى الان",
)
NOT_KNOWN = frozenset(word.strip() for words in _NOT_KNOWN for word in words.split(";"))
"""What people write where they know no date, or where none has come, folded."""
_FIRST_YEAR, _LAST_YEAR = 1500, 2150
_SENTINELS = frozenset(("1899-12-30", "1899-12-31", "1900-01-01", "1900-01-02", "1904-01-01"))
_ZERO = "1900-01-00"
"""What a spreadsheet shows where a cell of dates holds 0."""
_SERIALS = range(7_000, 60_000)  # 1919 to 2064, in days since 30 December 1899
_NO_YEARS = frozenset((0, 1, 2899, 2999, 3000, 4712, 9999))
"""Years that programs write where there is no end."""
_TIME = (
    r"(?:(?:t|\s+)\d{1,2}(?:[:.h]\d{2})+(?:[.,]\d+)?\s*(?:[ap]\.?m)?\s*(?:z|utc|gmt|[+-]\d\d(?::?\d\d)?)?)?"
)
_ISO = re.compile(rf"^(\d{{4}})[-/.](\d{{1,2}})(?:[-/.](\d{{1,2}}))?{_TIME}$")
_COMPACT = re.compile(r"^(\d{4})(\d\d)(\d\d)$")
_NO_DAY = re.compile(r"^(\d{4}(?:-(?:0\d|1[0-2]))?)(?:-(?:00|xx|\?\?)){1,2}$")
_NUMBERS = re.compile(rf"^(\d{{1,2}})\s*([-/. ])\s*(\d{{1,2}})\s*[-/. ]\s*(\d{{4}}|\d{{2}}){_TIME}$")
_MONTH_YEAR = re.compile(r"^(\d{1,2})\s*[-/.]\s*(\d{4})$")
_PLAIN_YEAR = re.compile(r"^(\d{4})$")
_FISCAL = re.compile(r"^(?:fy|ay)?\s*(\d{4})\s*/\s*\d{2}(?:\d{2})?$")
_YEAR_SAID = re.compile(r"^(\d{4})\s*(?:г|год|года)$")
_PART_OF_YEAR = re.compile(
    r"^(?:fy|ay|q[1-4]|[hs][12]|t[1-4]|early|mid|late|beginning of|middle of|end of|debut|mi|fin|"
    r"(?:a )?principios de|mediados de|(?:a )?fin(?:al)?es de|inicio de|meados de|fim de)[\s-]*(\d{4})$|"
    r"^(\d{4})[\s-]*(?:q[1-4]|[hs][12]|t[1-4])$"
)


def order_of(cells: Iterable[Value]) -> DayOrder:
    """The order of numbers in a column of dates, as far as one of them can be read in one way only.

    >>> order_of(["03/04/2017", "25/04/2017"]), order_of(["03/04/2017", "04/25/2017"]), order_of(["1/2/2017"])
    (<DayOrder.dmy: 'dmy'>, <DayOrder.mdy: 'mdy'>, <DayOrder.unknown: 'unknown'>)
    """
    days = months = 0
    for cell in cells:
        found = _NUMBERS.match(plain(text_of(cell))) if isinstance(cell, str) else None
        if found:
            first, second = int(found[1]), int(found[3])
            days += first > 12 >= second
            months += second > 12 >= first
    if days == months:
        return DayOrder.unknown
    return DayOrder.dmy if days > months else DayOrder.mdy


def day_of(cell: Value, order: DayOrder = DayOrder.unknown) -> Day:
    """What a cell of a table says. A day and month that could be either way give the year: none is invented.

    >>> [day_of(text).date for text in ("12 mars 2017", "Mar-17", "since 2015", "01/01/1900", 42807)]
    ['2017-03-12', '2017-03', '2015', None, '2017-03-13']
    >>> day_of("03/04/2017").date, day_of("03/04/2017", DayOrder.mdy).date, day_of("soon").is_unread
    ('2017', '2017-03-04', True)
    """
    if isinstance(cell, date):
        return _of_sheet(_known(cell.year, cell.month, cell.day))
    if isinstance(cell, bool) or cell is None:
        return UNKNOWN
    if isinstance(cell, int | float):
        return _numbered(float(cell))
    words = plain(text_of(cell))
    if not fold(words) or fold(words) in NOT_KNOWN:
        return UNKNOWN
    words = _bare(words, SAID_NEAR_IT)
    if ABOUT.match(words):
        return Day(None, is_unread=True)
    if words == _ZERO:
        return _EMPTY
    said = _written(words, order)
    if said.is_unread:
        is_number = words.replace(".", "", 1).isdigit()
        said = _numbered(float(words)) if is_number else _roughly(words, order)
    return _of_sheet(said)


def day_written(text: str, order: DayOrder = DayOrder.unknown) -> Day:
    """What a field says that holds one date and nothing else: no number counts days, no century is guessed.

    What could be two dates, or says more than one, is unread: whoever asks sets it aside.

    >>> [day_written(text).date for text in ("2019-07-04T00:00:00Z", "2019-07-00", "31.12.2019")]
    ['2019-07-04', '2019-07', '2019-12-31']
    >>> [day_written(text)[:2] for text in ("03/04/2019", "present")]
    [(None, True), (None, False)]
    """
    words = plain(text_of(text))
    if not fold(words) or fold(words) in NOT_KNOWN:
        return UNKNOWN
    return _written(_bare(words, SAID_OF_IT), order)


def plain(text: str) -> str:
    """A date as it is compared: small letters without accents, western digits, one kind of dash."""
    digits = "".join(
        str(int(char)) if char.isdigit() and not char.isascii() and char.isdecimal() else char
        for char in text
    )
    kept = re.sub(r"[‐-―−]", "-", digits).casefold()
    if not kept.isascii():
        import unicodedata

        split = unicodedata.normalize("NFKD", kept)
        kept = "".join(char for char in split if not unicodedata.combining(char))
    return " ".join(kept.replace("º", "").replace("°", "").split()).strip(" .,;:()[]'\"*")


def _bare(words: str, introduced: re.Pattern[str]) -> str:
    """The date without its weekday and the words before it."""
    words = WEEKDAYS.sub("", words).strip(" ,.")
    while found := introduced.match(words):
        words = words[found.end() :].strip(" .")
    return words


def _numbered(number: float) -> Day:
    if number.is_integer() and _FIRST_YEAR <= number <= _LAST_YEAR:
        return _known(int(number))
    if number.is_integer() and 18_000_101 <= number <= 21_501_231:
        text = str(int(number))
        return _known(int(text[:4]), int(text[4:6]), int(text[6:]))
    if int(number) in _SERIALS:
        day = date(1899, 12, 30) + timedelta(days=int(number))
        return _known(day.year, day.month, day.day)
    # 0 is what a spreadsheet leaves of an empty date.
    return Day(None, is_unread=number not in _NO_YEARS)


def _known(year: int, month: int | None = None, day: int | None = None) -> Day:
    """The day, unless it is one that stands for none."""
    if year > _LAST_YEAR or year in _NO_YEARS:
        return Day(None, is_unread=year not in _NO_YEARS)
    if day and not month:
        return Day(None, is_unread=True)
    text = f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if day and month else "")
    try:
        return Day(PartialDate(text))
    except ValueError:
        return Day(None, is_unread=True)


def _of_sheet(day: Day) -> Day:
    """The same in a spreadsheet, where the first day that it counts stands for none."""
    if day.date in _SENTINELS:
        return _EMPTY
    is_ancient = day.date is not None and int(day.date[:4]) < _FIRST_YEAR
    return Day(None, is_unread=True) if is_ancient else day


def _written(words: str, order: DayOrder) -> Day:
    """The one date that the words write in full."""
    words = found[1] if (found := _NO_DAY.match(words)) else words
    if found := _ISO.match(words) or _COMPACT.match(words) or _PLAIN_YEAR.match(words):
        year, month, day = ([int(part or 0) for part in found.groups()] + [0, 0])[:3]
        return _known(year, month, day)
    if (found := _NUMBERS.match(words)) and len(found[4]) == 4:
        return _ordered(int(found[1]), int(found[3]), int(found[4]), _order_by(found[2], order))
    if found := _MONTH_YEAR.match(words):
        return _known(int(found[2]), int(found[1]))
    return _with_month(words)


def _roughly(words: str, order: DayOrder) -> Day:
    """What a date says that is not written in full: its year at least, and of this century or the last."""
    if found := _NUMBERS.match(words):
        first, second, year = int(found[1]), int(found[3]), _full(found[4])
        said = _ordered(first, second, year, _order_by(found[2], order))
        return _known(year)._replace(is_cut=True) if said.is_unread and max(first, second) <= 12 else said
    if found := _YEAR_SAID.match(words):
        return _known(int(found[1]))
    if found := _PART_OF_YEAR.match(words) or _FISCAL.match(words):
        return _known(int(next(filter(None, found.groups()))))._replace(is_cut=True)
    return _with_month(words, is_rough=True)


def _full(year: str) -> int:
    if len(year) == 4:
        return int(year)
    # Lists of today speak of this century, and of the years of it that have come or are planned.
    return int(year) + (2000 if int(year) <= date.today().year % 100 + 10 else 1900)


def _order_by(mark: str, order: DayOrder) -> DayOrder:
    return DayOrder.dmy if order is DayOrder.unknown and mark == "." else order


def _ordered(first: int, second: int, year: int, order: DayOrder) -> Day:
    if first > 12 and second > 12:
        return Day(None, is_unread=True)
    if first > 12 or first == second:
        return _known(year, second, first)
    if second > 12:
        return _known(year, first, second)
    if order is DayOrder.unknown:
        return Day(None, is_unread=True)
    return _known(year, second, first) if order is DayOrder.dmy else _known(year, first, second)


def _with_month(words: str, *, is_rough: bool = False) -> Day:
    """A date with the name of its month; ``is_rough``: the year may be written by its last two digits."""
    tokens = re.findall(r"[^\W\d_]+|\d+", words)
    month = next((MONTHS[token] for token in tokens if token in MONTHS), None)
    numbers = [token for token in tokens if token.isdigit()]
    rest = {token for token in tokens if not token.isdigit() and token not in MONTHS}
    if month is None or not numbers or len(numbers) > 2 or rest - BETWEEN:
        return Day(None, is_unread=True)
    year = next((number for number in numbers if len(number) == 4), None)
    if year is not None:
        days = [number for number in numbers if number is not year]
        return _known(int(year), month, int(days[0]) if days else None)
    if not is_rough or (len(numbers) == 1 and len(numbers[0]) != 2):
        return Day(None, is_unread=True)
    return _known(_full(numbers[-1]), month, int(numbers[0]) if len(numbers) == 2 else None)
