"""What stands in the cells of a returned form: days, answers, words of ours, and how people are reached."""

from __future__ import annotations

import re
from typing import NamedTuple

from registry.exchange.incoming.words.days import day_written
from registry.exchange.roster_layout import CHANGED, LEFT, YES
from registry.terms import ContactType
from registry.text import fold

_ANSWERS = {
    "yes": YES, "y": YES, "true": YES, "still true": YES, "oui": YES, "si": YES, "unchanged": YES,
    "left": LEFT, "no": LEFT, "n": LEFT, "gone": LEFT, "ended": LEFT, "non": LEFT,
    "changed": CHANGED, "change": CHANGED, "replaced": CHANGED,
}  # fmt: skip
_TOTAL = re.compile(r"(?:grand |sub)?-?total(?:es|e|s|aux)?\b(?=\s*(?:$|[:=\d(]|of\b|members?\b))")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_NUMBER = re.compile(r"(?<![\w-])\+?\(?\d[\d\s()/.-]{5,}\d(?![\w-])")
_FEWEST_DIGITS = 7


def answer_of(text: str) -> str | None:
    """What a cell answers: yes, left, changed, or nothing (empty); None where it is no answer."""
    return "" if not text else _ANSWERS.get(fold(text))


def is_total(text: str) -> bool:
    """Whether the words are those of a sum, which is nobody's name: ``total: 18 members``."""
    return _TOTAL.match(text.casefold()) is not None


class Parted(NamedTuple):
    """A text without what says how somebody is reached, and that."""

    text: str
    contacts: tuple[tuple[ContactType, str], ...]


def parted(text: str) -> Parted:
    """Take e-mail addresses and telephone numbers out of a text: they are kept apart and restricted.

    >>> parted("Jane Banda (jane@mail.example, +266 2231 0000)").text
    'Jane Banda'
    """
    found = [(ContactType.email, address) for address in _EMAIL.findall(text)]
    rest = _EMAIL.sub(" ", text)
    for number in _NUMBER.findall(rest):
        digits = sum(character.isdigit() for character in number)
        if digits >= _FEWEST_DIGITS and day_written(number).date is None and not _is_period(number):
            found.append((ContactType.voice, " ".join(number.split())))
            rest = rest.replace(number, " ")
    if not found:
        return Parted(text, ())
    tidy = re.sub(r"\(\s*[,;/]*\s*\)", " ", rest)
    return Parted(" ".join(tidy.split()).strip(" ,;:/<>-"), tuple(dict.fromkeys(found)))


def _is_period(text: str) -> bool:
    """Whether digits are years or days rather than a number to call: 2019-2024, 2024-05-31."""
    return re.fullmatch(r"\s*\d{4}([\s/-]+\d{1,4}){1,2}\s*", text) is not None
