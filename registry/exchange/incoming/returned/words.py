"""What stands in the cells of a returned form: days, answers, words of ours, and how people are reached."""

from __future__ import annotations

import re
from typing import NamedTuple

from registry.dates import PartialDate
from registry.exchange.incoming.tables.cells.roles import role_in
from registry.exchange.roster_layout import CHANGED, LEFT, YES
from registry.terms import Constituency, ContactType, Role
from registry.text import fold

_MONTHS = {
    name[:3]: f"{number:02}"
    for number, name in enumerate(
        ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
         "november", "december"), 1,
    )
}  # fmt: skip
_NUMBERS = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_NAMED = re.compile(r"(?:(\d{1,2})\.? )?([a-z]{3,9}) (\d{4})")
_ANSWERS = {
    "yes": YES, "y": YES, "true": YES, "still true": YES, "oui": YES, "si": YES, "unchanged": YES,
    "left": LEFT, "no": LEFT, "n": LEFT, "gone": LEFT, "ended": LEFT, "non": LEFT,
    "changed": CHANGED, "change": CHANGED, "replaced": CHANGED,
}  # fmt: skip
_TOTAL = re.compile(r"(?:grand |sub)?-?total(?:es|e|s|aux)?\b(?=\s*(?:$|[:=\d(]|of\b|members?\b))")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_NUMBER = re.compile(r"(?<![\w-])\+?\(?\d[\d\s()/.-]{5,}\d(?![\w-])")
_FEWEST_DIGITS = 7


def day_of(text: str) -> PartialDate | None:
    """The day, month or year that a cell says; None where it says none, or could say two.

    >>> [day_of(text) for text in ("2024-05", "31.5.2024", "3 May 2024", "05/04/2024", "soon")]
    ['2024-05', '2024-05-31', '2024-05-03', None, None]
    """
    try:
        return PartialDate(text)
    except ValueError:
        pass
    written = ""
    if numbers := _NUMBERS.fullmatch(text):
        first, second, year = (int(part) for part in numbers.groups())
        if "." in text or first > 12 or first == second:
            written = f"{year:04}-{second:02}-{first:02}"
        elif second > 12:
            written = f"{year:04}-{first:02}-{second:02}"
    elif (named := _NAMED.fullmatch(fold(text))) and named[2][:3] in _MONTHS:
        month = f"{named[3]}-{_MONTHS[named[2][:3]]}"
        written = f"{month}-{int(named[1]):02}" if named[1] else month
    try:
        return PartialDate(written)
    except ValueError:
        return None


def answer_of(text: str) -> str | None:
    """What a cell answers: yes, left, changed, or nothing (empty); None where it is no answer."""
    return "" if not text else _ANSWERS.get(fold(text))


def is_vacant(post: str) -> bool:
    """Whether the words of a seat say that nobody fills it.

    >>> is_vacant("member (vacant)"), is_vacant("Chair")
    (True, False)
    """
    return "vacant" in fold(post).split()


def role_of(text: str) -> Role | None:
    """The role that a word means: one of the form's own, else as any list is understood.

    >>> role_of("Vice chairperson"), role_of("grand vizier")
    (<Role.vice_chair: 'vice_chair'>, None)
    """
    own = next((role for role in Role if fold(text) in (fold(role), fold(role.label))), None)
    return own or role_in(text)


def is_label(text: str) -> bool:
    """Whether the words are a role's own, and say no more than it."""
    return any(fold(text) in (fold(role), fold(role.label)) for role in Role)


def is_total(text: str) -> bool:
    """Whether the words are those of a sum, which is nobody's name: ``total: 18 members``."""
    return _TOTAL.match(text.casefold()) is not None


def side_of(text: str) -> Constituency | None:
    """The side that a word means."""
    return next((side for side in Constituency if fold(text) in (fold(side), fold(side.label))), None)


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
        if digits >= _FEWEST_DIGITS and day_of(number.strip()) is None and not _is_period(number):
            found.append((ContactType.voice, " ".join(number.split())))
            rest = rest.replace(number, " ")
    if not found:
        return Parted(text, ())
    tidy = re.sub(r"\(\s*[,;/]*\s*\)", " ", rest)
    return Parted(" ".join(tidy.split()).strip(" ,;:/<>-"), tuple(dict.fromkeys(found)))


def _is_period(text: str) -> bool:
    """Whether digits are years or days rather than a number to call: 2019-2024, 2024-05-31."""
    return re.fullmatch(r"\s*\d{4}([\s/-]+\d{1,4}){1,2}\s*", text) is not None
