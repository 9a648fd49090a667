"""When a meeting was held: one day, or several of one month or of two; and whether it was held at all."""

from __future__ import annotations

import re

from registry.exchange.incoming.cell_values import Value
from registry.exchange.incoming.words.days import UNKNOWN, Day, DayOrder, day_of
from registry.exchange.incoming.words.periods import period_of
from registry.terms.events import EventStatus
from registry.text import clean, fold

_JOIN = r"\s*(?:-|–|—|&|/|,|\band\b|\bto\b|\bet\b|\bau\b|\by\b|\bal?\b|\be\b|и|по)\s*"
_OF_ONE_MONTH = re.compile(
    rf"^(?P<first>\d{{1,2}})(?:st|nd|rd|th|er)?{_JOIN}(?P<last>\d{{1,2}})(?:st|nd|rd|th|er)?\s+"
    rf"(?P<month>(?:de\s+)?[^\W\d_]{{3,12}}\.?,?\s+(?:de\s+)?\d{{4}})$",
    re.IGNORECASE,
)
_OF_TWO_MONTHS = re.compile(
    rf"^(?P<first>\d{{1,2}}\s+[^\W\d_]{{3,12}}){_JOIN}(?P<last>\d{{1,2}}\s+[^\W\d_]{{3,12}}\.?,?\s+(?P<year>\d{{4}}))$",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"^(?P<month>[^\W\d_]{{3,12}})\s+(?P<first>\d{{1,2}}){_JOIN}(?P<last>\d{{1,2}}),?\s+(?P<year>\d{{4}})$",
    re.IGNORECASE,
)
_STATUSES = (
    (EventStatus.cancelled, r"\b(?:cancel+ed|annule|annulee|cancelad[ao]|отменен\w*)\b|الغي|ملغى"),
    (EventStatus.postponed, r"\b(?:postponed|deferred|reportee?|aplazad[ao]|adiad[ao]|перенесен\w*)\b"),
    (EventStatus.planned, r"\b(?:planned|scheduled|upcoming|prevue?|prevista|planificada|запланирован\w*)\b"),
)  # fmt: skip


def meeting_days(cell: Value, order: DayOrder = DayOrder.unknown) -> tuple[Day, Day]:
    """The first and the last day of a meeting; the last is empty where it was one day.

    >>> [day.date for day in meeting_days("3 & 4 May 2018")]
    ['2018-05-03', '2018-05-04']
    >>> [str(day.date) for day in meeting_days("30 April - 2 May 2018") + meeting_days("12 mars 2017")]
    ['2018-04-30', '2018-05-02', '2017-03-12', 'None']
    """
    text = clean(cell) if isinstance(cell, str) else ""
    if found := _OF_ONE_MONTH.match(text):
        pair = f"{found['first']} {found['month']}", f"{found['last']} {found['month']}"
    elif found := _OF_TWO_MONTHS.match(text):
        pair = f"{found['first']} {found['year']}", found["last"]
    elif found := _MONTH_FIRST.match(text):
        pair = (
            f"{found['first']} {found['month']} {found['year']}",
            f"{found['last']} {found['month']} {found['year']}",
        )
    else:
        return period_of(cell, order)
    first, last = day_of(pair[0]), day_of(pair[1])
    if first.date and last.date and str(first.date) <= str(last.date):
        return first, last
    return Day(None, is_unread=True), UNKNOWN


def status_said(text: str) -> EventStatus | None:
    """What the words say of a meeting that was not held, or is not yet; None where they say nothing.

    >>> str(status_said("Cancelled (quorum)")), status_said("2018-05-03")
    ('cancelled', None)
    """
    return next((status for status, said in _STATUSES if re.search(said, fold(text))), None)
