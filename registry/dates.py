"""Dates as precise as their source: a year, a month or a day.

A partial date is its own text (``2003``, ``2003-06``, ``2003-06-12``), so what is stored is
what was written. It is compared through the earliest and the latest day that it can mean.
The same bounds exist as SQL, built from text alone, so that a question means the same on
every database.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Self

_LONG, _SHORT = frozenset((1, 3, 5, 7, 8, 10, 12)), frozenset((4, 6, 9, 11))


def days_in_month(year: int, month: int) -> int:
    """How many days the month has, in the Gregorian calendar.

    >>> days_in_month(2000, 2), days_in_month(1900, 2), days_in_month(2019, 4)
    (29, 28, 30)
    """
    if month in _LONG:
        return 31
    if month in _SHORT:
        return 30
    return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28


class PartialDate(str):
    """A date known to the year, the month or the day.

    Raises ValueError, with a sentence for the user, when the text is no such date.

    >>> PartialDate("2016-02").earliest, PartialDate("2016-02").latest
    ('2016-02-01', '2016-02-29')
    >>> PartialDate("2019-13")
    Traceback (most recent call last):
    ValueError: '2019-13' has no month 13; write a date as 2003, 2003-06 or 2003-06-12
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Check the text and keep it as it is."""
        problem = _problem_with(text)
        if problem:
            raise ValueError(f"{text[:40]!r} {problem}; write a date as 2003, 2003-06 or 2003-06-12")
        return super().__new__(cls, text)

    @classmethod
    def recorded(cls, text: str | None) -> Self | None:
        """The date in a column of the registry, which was checked when it was written."""
        return None if text is None else str.__new__(cls, text)

    @property
    def earliest(self) -> str:
        """The first day that the date can mean, as ``YYYY-MM-DD``."""
        return (self + "-01-01")[:10]

    @property
    def latest(self) -> str:
        """The last day that the date can mean, as ``YYYY-MM-DD``."""
        if len(self) == 10:
            return str(self)
        if len(self) == 4:
            return self + "-12-31"
        return f"{self}-{days_in_month(int(self[:4]), int(self[5:]))}"

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        """How SQLModel validates a column of this type; imported only when a model is built."""
        from pydantic_core import core_schema

        return core_schema.no_info_after_validator_function(cls, core_schema.str_schema())


def _problem_with(text: str) -> str | None:
    parts = text.split("-")
    lengths = [len(part) for part in parts]
    if lengths not in ([4], [4, 2], [4, 2, 2]) or not all(p.isascii() and p.isdigit() for p in parts):
        return "is not a date"
    year, month, day = (int(part) for part in [*parts, "01", "01"][:3])
    if year == 0:
        return "has no year 0000"
    if not 1 <= month <= 12:
        return f"has no month {parts[1]}"
    if not 1 <= day <= days_in_month(year, month):
        return f"has no day {parts[2]}"
    return None


def in_or_on(date: str) -> str:
    """The date with the preposition that it takes.

    >>> in_or_on("2020"), in_or_on("2020-06-12")
    ('in 2020', 'on 2020-06-12')
    """
    return f"{'on' if len(date) == 10 else 'in'} {date}"


_STANDING_ON: ContextVar[PartialDate | None] = ContextVar("standing on", default=None)


def today() -> PartialDate:
    """The day where the user is, or on which a block stands (see :func:`standing_on`)."""
    # time, not datetime: it is loaded anyway, and a read command starts in milliseconds.
    import time

    return _STANDING_ON.get() or PartialDate(time.strftime("%Y-%m-%d"))


def today_utc() -> PartialDate:
    """The day by which the journal dates its changes."""
    import time

    return PartialDate(time.strftime("%Y-%m-%d", time.gmtime()))


@contextmanager
def standing_on(day: PartialDate) -> Iterator[None]:
    """Whatever is asked in the block is asked on that day: answers of then can be had again.

    >>> with standing_on(PartialDate("2019-05-31")):
    ...     str(today())
    '2019-05-31'
    """
    before = _STANDING_ON.set(day)
    try:
        yield
    finally:
        _STANDING_ON.reset(before)


def days_between(first: str, second: str) -> int:
    """How many days the second day lies after the first one.

    >>> days_between("2019-02-28", "2019-03-01"), days_between("2020-01-01", "2019-12-31")
    (1, -1)
    """
    from datetime import date

    return (date.fromisoformat(second) - date.fromisoformat(first)).days


def earliest_sql(column: str) -> str:
    """SQL for :attr:`PartialDate.earliest` of a column; NULL where the column is.

    >>> earliest_sql("seat.start_date")
    "substr(seat.start_date || '-01-01', 1, 10)"
    """
    return f"substr({column} || '-01-01', 1, 10)"


def latest_sql(column: str) -> str:
    """SQL for :attr:`PartialDate.latest` of a column; NULL where the column is."""
    year, month = f"CAST(substr({column}, 1, 4) AS INTEGER)", f"substr({column}, 6, 2)"
    leap = f"{year} % 4 = 0 AND ({year} % 100 <> 0 OR {year} % 400 = 0)"
    return (
        f"CASE length({column}) WHEN 10 THEN {column} WHEN 4 THEN {column} || '-12-31' "
        f"ELSE {column} || CASE WHEN {month} IN ('04', '06', '09', '11') THEN '-30' "
        f"WHEN {month} <> '02' THEN '-31' WHEN {leap} THEN '-29' ELSE '-28' END END"
    )
