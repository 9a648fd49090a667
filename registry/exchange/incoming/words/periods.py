"""Two days in one cell: since when and until when."""

from __future__ import annotations

import re

from registry.exchange.incoming.cell_values import Value
from registry.exchange.incoming.words.days import UNKNOWN, Day, DayOrder, day_of, plain

_PERIOD = re.compile(r"\s+(?:to|until|till|-|a|au|al|ate|bis|hasta|jusqu'a|по|до|إلى)\s+|\s*->\s*")
_YEARS = re.compile(r"^(\d{4})\s*-\s*(\d{4}|\d{2}|present|now|today|)$")


def period_of(cell: Value, order: DayOrder = DayOrder.unknown) -> tuple[Day, Day]:
    """The start and the end that one cell tells: ``2015 - 2018``, ``Jan 2015 to present``, ``since 2015``.

    >>> [day.date for day in period_of("2015–2018")], [day.date for day in period_of("Jan 2015 to present")]
    (['2015', '2018'], ['2015-01', None])
    """
    if not isinstance(cell, str):
        return day_of(cell, order), UNKNOWN
    words = plain(cell.strip())
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
    if re.match(r"^(?:until|till|jusqu'au?|hasta|ate|bis|до)\s", words):
        return UNKNOWN, day_of(words, order)
    return day_of(cell, order), UNKNOWN
