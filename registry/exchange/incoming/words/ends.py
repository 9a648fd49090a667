"""Words that say that somebody is in a body no more: ``withdrew 2015``, ``left June 2024``, ``ex-``."""

from __future__ import annotations

import re

from registry.exchange.incoming.cell_values import Value
from registry.exchange.incoming.words.days import UNKNOWN, Day, DayOrder, day_of
from registry.exchange.incoming.words.ended_words import FORMER, LEFT, SUSPENDED
from registry.exchange.incoming.words.periods import period_of
from registry.exchange.incoming.words.roles import role_in
from registry.frozen import Frozen
from registry.text import clean, fold

_MOST_WORDS = 8


def _any_of(words: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(words, key=len, reverse=True))})\b")


_OFFICE = re.compile(r"\bex (?:officio|oficio)\b")
_UNDONE = re.compile(r"\b(?:not|never|will|to be|may|nicht|pas|jamais|nunca|не)\b")
_WORDS, _LEFT, _SUSPENDED = _any_of(LEFT | FORMER | SUSPENDED), _any_of(LEFT | SUSPENDED), _any_of(SUSPENDED)
_ISO = re.compile(r"(?:1[89]|20)\d\d-\d\d?(?:-\d\d?)?\b")
_DAY = re.compile(
    r"(?:\d{1,2}(?:st|nd|rd|th|er)?[\s./-]+)?(?:\d{1,2}[./-]|[^\W\d_]{3,10}\.?,?[\s./-]+)?(?:1[89]|20)\d\d\b"
)
_YEARS = re.compile(r"\b((?:1[89]|20)\d\d)\s*[-–—]\s*((?:1[89]|20)\d\d)\b")
_BESIDE = re.compile(r"^(?P<before>[^()\[\],;]*\d)\s*[,;(\[]\s*(?P<after>[^()\[\]]+?)\s*[)\]]?$")
_LITTLE = re.compile(r"\b(?:in|on|since|en|le|el|a|by|of|membership|status)\b")


class End(Frozen):
    """That a seat is not held any more: since when, and from when it was, where the words say it.

    ``rest`` are the other words: the role that was held.
    """

    day: Day
    rest: str = ""
    start: Day = UNKNOWN


def end_in(text: str, order: DayOrder = DayOrder.unknown) -> End | None:
    """The end that the words tell; None where they tell none. What is held ex officio is held.

    >>> end_in("Withdrawn in 2023").day.date, end_in("ex-member").rest, end_in("ex officio member")
    ('2023', 'member', None)
    >>> [end_in(text).day.date for text in ("left June 2024", "resigned 12/03/2020", "former")]
    ['2024-06', '2020', None]
    >>> end_in("former Minister of Labour"), end_in("not withdrawn")
    (None, None)
    """
    words = _OFFICE.sub(" ", fold(text))
    found = _WORDS.search(words)
    if found is None or len(words.split()) > _MOST_WORDS or _UNDONE.search(words):
        return None
    start, day, bare = _dated(text, order)
    rest = clean(_LITTLE.sub(" ", _WORDS.sub(" ", _OFFICE.sub(" ", fold(bare)))))
    said = _LEFT.match(words) or not rest or role_in(rest) is not None
    return End(day, rest, start) if said else None


def _dated(text: str, order: DayOrder) -> tuple[Day, Day, str]:
    """The start and the end in the words, and the words without them."""
    years = _YEARS.search(text)
    if years:
        return day_of(years[1]), day_of(years[2]), text.replace(years[0], " ")
    dated = _ISO.search(text) or _DAY.search(text)
    if dated is None:
        return UNKNOWN, UNKNOWN, text
    # Of the words before a year those that are no month are none of the day.
    parts = dated[0].split()
    order = DayOrder.dmy if order is DayOrder.unknown and "." in dated[0] else order
    read = ((day_of(" ".join(parts[n:]), order), parts[n:]) for n in range(len(parts)))
    day, said = next(((day, said) for day, said in read if day.date), (UNKNOWN, []))
    return UNKNOWN, day, text.replace(" ".join(said), " ") if said else text


def is_suspended(text: str) -> bool:
    """Whether the words say that membership rests, which is neither a seat that is held nor its end."""
    return _SUSPENDED.search(fold(text)) is not None


def spell_in(cell: Value, order: DayOrder = DayOrder.unknown) -> tuple[Day, Day, bool]:
    """The start and the end that a cell tells, and whether it says an end: ``2002 (withdrew 2015)``.

    >>> [str(day.date) for day in spell_in("2002 (withdrew 2015)")[:2]], spell_in("2002 (left)")[2]
    (['2002', '2015'], True)
    """
    beside = _BESIDE.match(clean(cell)) if isinstance(cell, str) else None
    end = end_in(beside["after"], order) if beside else None
    if beside and end is not None:
        return day_of(beside["before"], order), end.day, True
    if isinstance(cell, str) and (end := end_in(cell, order)) is not None:
        return end.start, end.day, True
    return (*period_of(cell, order), False)
