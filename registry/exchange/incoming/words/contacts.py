"""How somebody is reached, in any text: e-mail addresses and telephone numbers, found and taken out."""

from __future__ import annotations

import re
from collections.abc import Iterable

from registry.exchange.incoming.words.days import day_written
from registry.frozen import Frozen
from registry.terms.actors import ContactType
from registry.text import clean

EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
NUMBER = re.compile(r"(?<![\w/])\+?\(?\d[\d ()./-]{6,}\d(?![\w/])")
"""A telephone number where one is expected; years, sums and days look like one."""
_SHORT_NUMBER = re.compile(r"(?<![\w/-])\+?\(?\d[\d\s()/.-]{5,}\d(?![\w/-])")
_FEWEST_DIGITS = 7
_PERIOD = re.compile(r"\s*\d{4}([\s/-]+\d{1,4}){1,2}\s*")
_LABELS = (
    "tel|telephone|phone|ph|mobile|mob|cell|call|fax|whatsapp",
    "tél|téléphone",
    "teléfono|telefono|cel",
    "telefone",
    "тел",
)
_DIGITS = r"\(?\d(?:[ ()./-]*\d){6,14}"
_SAID = re.compile(
    rf"(?<![\w/+])(?:(?:(?:{'|'.join(_LABELS)})\b[.:]?\s*)(\+?{_DIGITS})|(\+{_DIGITS})|"
    r"(0\d(?:[ -]?\d){7,12}))(?![\w/])",
    re.IGNORECASE,
)
_DAY = re.compile(r"^\d{1,4}[./ -]\d{1,2}[./ -]\d{1,4}")
_LEFT = re.compile(
    rf"\(\s*[,;/]*\s*\)|\[\s*\]|<\s*>|\bmailto:|(?:\b(?:e-?mail|courriel|correo|{'|'.join(_LABELS)})\b\s*[.:]\s*)(?=$|[,;)])",
    re.IGNORECASE,
)


def emails_in(text: str) -> tuple[str, ...]:
    """The e-mail addresses in a text."""
    return tuple(dict.fromkeys(found.strip(".'") for found in EMAIL.findall(text)))


def telephones_in(text: str) -> tuple[str, ...]:
    """The telephone numbers in a text that should hold some, as written."""
    return tuple(dict.fromkeys(clean(found) for found in NUMBER.findall(text)))


def telephones_said(text: str) -> tuple[str, ...]:
    """The telephone numbers in words that are about something else; days and sums are none.

    >>> telephones_said("call 0777123456 or +221 77 000 11 22 before 12.03.2019; budget 1 200 000")
    ('0777123456', '+221 77 000 11 22')
    """
    found = (next(filter(None, match.groups())) for match in _SAID.finditer(text))
    return tuple(dict.fromkeys(clean(number) for number in found if not _DAY.match(number)))


def without_contacts(text: str) -> str:
    """The words without the e-mail addresses and telephone numbers among them.

    >>> without_contacts("Beta (beta@b.example)"), without_contacts("Tom Roe, tom@b.example")
    ('Beta', 'Tom Roe')
    """
    if "@" not in text and not any(map(str.isdigit, text)):
        return text
    return _without(text, (*emails_in(text), *telephones_said(text)))


class Parted(Frozen):
    """A text without what says how somebody is reached, and that."""

    text: str
    contacts: tuple[tuple[ContactType, str], ...]


def parted(text: str) -> Parted:
    """Take the contact details out of a text that holds no sums: any number is one that is no date.

    >>> parted("Jane Banda (jane@mail.example, +266 2231 0000)").text, parted("2019-2024").text
    ('Jane Banda', '2019-2024')
    """
    mails = emails_in(text)
    rest = EMAIL.sub(" ", text)
    said = telephones_said(rest)
    for number in said:
        rest = rest.replace(number, " ")
    numbers = [clean(number) for number in _SHORT_NUMBER.findall(rest) if _may_be_called(number)]
    found = [(ContactType.email, mail) for mail in mails]
    found += [(ContactType.voice, number) for number in dict.fromkeys((*said, *numbers))]
    return Parted(_without(text, [value for _, value in found]), tuple(found))


def _may_be_called(number: str) -> bool:
    is_long = sum(character.isdigit() for character in number) >= _FEWEST_DIGITS
    return is_long and day_written(number).date is None and _PERIOD.fullmatch(number) is None


def _without(text: str, found: Iterable[str]) -> str:
    """The text without what was found, and without the brackets and labels that stand empty then."""
    if not (values := sorted(found, key=len, reverse=True)):
        return text
    for value in values:
        text = text.replace(value, "")
    while (bare := _LEFT.sub("", text)) != text:
        text = bare
    return re.sub(r"[ \t]+", " ", re.sub(r"\s+([,;])", r"\1", text)).strip(" ,;:-–/|<>")
