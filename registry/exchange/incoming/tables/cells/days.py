"""Dates as people write them, read as far as they say something: a year, a month, a day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum, auto
from typing import NamedTuple

from registry.dates import PartialDate
from registry.exchange.incoming.tables.cells.months import MONTHS
from registry.exchange.incoming.tables.sheets import Value, text_of
from registry.text import fold


class DayOrder(StrEnum):
    """What the first number of ``03/04/2017`` is. ``unknown``: no date of the column tells."""

    dmy = auto()
    mdy = auto()
    unknown = auto()


class Day(NamedTuple):
    """What a cell says of a day.

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
    "n a; na; nil; none; unknown; tbc; tbd; inconnu; desconocido; desconhecido; not known; not applicable;"
    "sans objet; s o; no aplica; ongoing; present; current; to date; en cours; actual; vigente; null; nan;"
    "pending; todate; till date; a la fecha; a la date; hasta la fecha; "
    "ate a data; حتى الان; until now; a ce jour; vacant"
)
NOT_KNOWN = frozenset(word.strip() for word in _NOT_KNOWN.split(";"))
"""What people write where they know no date, or where none has come, folded."""
_FIRST_YEAR, _LAST_YEAR, _NO_END = 1500, 2150, 2700
_SENTINELS = frozenset(("1899-12-30", "1899-12-31", "1900-01-00", "1900-01-01", "1900-01-02", "1904-01-01"))
_NO_DAY = "1900-01-00"
"""What a spreadsheet shows where a cell of dates holds 0."""
_SERIALS = range(7_000, 60_000)  # 1919 to 2064, in days since 30 December 1899
_ISO = re.compile(r"^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[t ].*)?$")
_NUMBERS = re.compile(r"^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})(?:\s+\d.*)?$")
_MONTH_YEAR = re.compile(r"^(\d{1,2})\s*[-/.]\s*(\d{4})$")
_FISCAL = re.compile(r"^(?:fy|ay)?\s*(\d{4})\s*/\s*\d{2}(?:\d{2})?$")
_YEAR = re.compile(r"^(\d{4})(?:\s*(?:г|год|года))?$")
_PART_OF_YEAR = re.compile(
    r"^(?:fy|ay|q[1-4]|[hs][12]|t[1-4]|early|mid|late|beginning of|middle of|end of|debut|mi|fin|"
    r"(?:a )?principios de|mediados de|(?:a )?fin(?:al)?es de|inicio de|meados de|fim de)[\s-]*(\d{4})$|"
    r"^(\d{4})[\s-]*(?:q[1-4]|[hs][12]|t[1-4])$"
)
_ABOUT = re.compile(
    r"^(?:circa|ca?\b|approx\w*|about|around|vers|environ|hacia|около|before|after|prior to|by|avant|"
    r"apres|antes de|despues de|depois de|до конца|после|ранее|قبل|بعد)[\s.]+(?=\S)"
)
"""What makes a year that follows another one, or nobody knows which."""
_INTRODUCED = re.compile(
    r"^(?:since|from|as of|as at|on|in|until|till|to|depuis|desde|des|du|le|au|a partir de|el|em|ab|seit|"
    r"joined|appointed|elected|с|по|до|منذ|من|في)\s+(?=\S)"
)
_WEEKDAYS = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|"
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|"
    r"\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b"
)


def order_of(cells: Iterable[Value]) -> DayOrder:
    """The order of numbers in a column of dates, as far as one of them can be read in one way only.

    >>> order_of(["03/04/2017", "25/04/2017"]), order_of(["03/04/2017", "04/25/2017"]), order_of(["1/2/2017"])
    (<DayOrder.dmy: 'dmy'>, <DayOrder.mdy: 'mdy'>, <DayOrder.unknown: 'unknown'>)
    """
    days = months = 0
    for cell in cells:
        found = _NUMBERS.match(_plain(text_of(cell))) if isinstance(cell, str) else None
        if found:
            first, second = int(found[1]), int(found[2])
            days += first > 12 >= second
            months += second > 12 >= first
    if days == months:
        return DayOrder.unknown
    return DayOrder.dmy if days > months else DayOrder.mdy


def day_of(cell: Value, order: DayOrder = DayOrder.unknown) -> Day:
    """What the cell says. A day and month that could be either way give the year: none is invented.

    >>> [day_of(text).date for text in ("12 mars 2017", "Mar-17", "since 2015", "01/01/1900", 42807)]
    ['2017-03-12', '2017-03', '2015', None, '2017-03-13']
    >>> day_of("03/04/2017").date, day_of("03/04/2017", DayOrder.mdy).date, day_of("soon").is_unread
    ('2017', '2017-03-04', True)
    """
    if isinstance(cell, date):
        return _known(cell.year, cell.month, cell.day)
    if isinstance(cell, bool) or cell is None:
        return UNKNOWN
    if isinstance(cell, int | float):
        return _numbered(float(cell))
    words = _plain(text_of(cell))
    if not words or fold(words) in NOT_KNOWN or not fold(words):
        return UNKNOWN
    return _written(words, order)


def _plain(text: str) -> str:
    """Small letters without accents, western digits, one kind of dash."""
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


def _numbered(number: float) -> Day:
    if number.is_integer() and _FIRST_YEAR <= number <= _LAST_YEAR:
        return _known(int(number))
    if number.is_integer() and 18_000_101 <= number <= 21_501_231:
        text = str(int(number))
        return _known(int(text[:4]), int(text[4:6]), int(text[6:]))
    if int(number) in _SERIALS:
        day = date(1899, 12, 30) + timedelta(days=int(number))
        return _known(day.year, day.month, day.day)
    # 0 is what a spreadsheet leaves of an empty date; 9999 and 2899 stand for "no end".
    return Day(None, is_unread=number not in (0, 1, 9999, 2899, 2999))


def _known(year: int, month: int | None = None, day: int | None = None) -> Day:
    """The day, unless it is one that stands for none."""
    text = f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if day and month else "")
    if _LAST_YEAR < year < _NO_END:
        # Another era: 2563 is 2020 in Thailand. What is not known to be one stays as given.
        return Day(None, is_unread=True)
    if year > _LAST_YEAR or year in (0, 1):
        return UNKNOWN
    if text in _SENTINELS:
        return _EMPTY
    try:
        return Day(PartialDate(text)) if year >= _FIRST_YEAR else Day(None, is_unread=True)
    except ValueError:
        return Day(None, is_unread=True)


def _written(words: str, order: DayOrder) -> Day:
    words = _WEEKDAYS.sub("", words).strip(" ,.")
    introduced = _INTRODUCED.match(words)
    while introduced:
        words = words[introduced.end() :].strip(" .")
        introduced = _INTRODUCED.match(words)
    if _ABOUT.match(words):
        return Day(None, is_unread=True)
    found = _ISO.match(words)
    if found and found[0] == _NO_DAY:
        return _EMPTY
    if found and not (found[3] is None and int(found[2]) > 12 and _FISCAL.match(words)):
        return _known(int(found[1]), int(found[2]), int(found[3]) if found[3] else None)
    found = _NUMBERS.match(words)
    if found:
        return _ordered(int(found[1]), int(found[2]), _full(found[3]), order)
    found = _MONTH_YEAR.match(words)
    if found:
        return _known(int(found[2]), int(found[1]))
    found = _YEAR.match(words)
    if found:
        return _known(int(found[1]))
    found = _FISCAL.match(words) or _PART_OF_YEAR.match(words)
    if found:
        return _known(int(next(filter(None, found.groups()))))._replace(is_cut=True)
    if words.replace(".", "", 1).isdigit():
        return _numbered(float(words))
    return _with_month(words)


def _full(year: str) -> int:
    if len(year) == 4:
        return int(year)
    # Lists of today speak of this century, and of the years of it that have come or are planned.
    return int(year) + (2000 if int(year) <= date.today().year % 100 + 10 else 1900)


def _ordered(first: int, second: int, year: int, order: DayOrder) -> Day:
    if first > 12 and second > 12:
        return Day(None, is_unread=True)
    if first > 12 or first == second:
        return _known(year, second, first)
    if second > 12:
        return _known(year, first, second)
    if order is DayOrder.unknown:
        return _known(year)._replace(is_cut=True)
    return _known(year, second, first) if order is DayOrder.dmy else _known(year, first, second)


def _with_month(words: str) -> Day:
    tokens = re.findall(r"[^\W\d_]+|\d+", words)
    month = next((MONTHS[token] for token in tokens if token in MONTHS), None)
    numbers = [token for token in tokens if token.isdigit()]
    rest = [token for token in tokens if not token.isdigit() and token not in MONTHS]
    usual = {
        "de",
        "del",
        "do",
        "da",
        "of",
        "the",
        "st",
        "nd",
        "rd",
        "th",
        "er",
        "g",
        "года",
        "г",
        "den",
        "le",
    }
    if month is None or not numbers or len(numbers) > 2 or set(rest) - usual:
        return Day(None, is_unread=True)
    year = next((number for number in numbers if len(number) == 4), None)
    if year is not None:
        days = [number for number in numbers if number is not year]
        return _known(int(year), month, int(days[0]) if days else None)
    if len(numbers) == 1:
        return _known(_full(numbers[0]), month) if len(numbers[0]) == 2 else Day(None, is_unread=True)
    return _known(_full(numbers[1]), month, int(numbers[0]))


_PERIOD = re.compile(r"\s+(?:to|until|till|-|a|au|al|ate|bis|hasta|jusqu'a|по|до|إلى)\s+|\s*->\s*")
_YEARS = re.compile(r"^(\d{4})\s*-\s*(\d{4}|\d{2}|present|now|today|)$")


def period_of(cell: Value, order: DayOrder = DayOrder.unknown) -> tuple[Day, Day]:
    """The start and the end that one cell tells: ``2015 - 2018``, ``Jan 2015 to present``, ``since 2015``.

    >>> [day.date for day in period_of("2015–2018")], [day.date for day in period_of("Jan 2015 to present")]
    (['2015', '2018'], ['2015-01', None])
    """
    if not isinstance(cell, str):
        return day_of(cell, order), UNKNOWN
    words = _plain(cell.strip())
    years = _YEARS.match(words)
    if years:
        end = years[2]
        if end.isdigit() and len(end) == 2:
            end = years[1][:2] + end
        if not (len(end) == 4 and end.isdigit() and int(end) < int(years[1])):
            return day_of(years[1]), day_of(end)
    parts = _PERIOD.split(words, maxsplit=1)
    if len(parts) == 2 and all(parts):
        start, end_day = day_of(parts[0], order), day_of(parts[1], order)
        if start.date and not end_day.is_unread:
            return start, end_day
    if re.match(r"^(?:until|till|jusqu'a|hasta|ate|bis|до)\s", words):
        return UNKNOWN, day_of(words, order)
    return day_of(cell, order), UNKNOWN
