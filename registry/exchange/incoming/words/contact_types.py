"""By which means somebody is reached, from the word that a file has for it."""

# ruff: noqa: E501 - lists of words, kept together by what they mean

from __future__ import annotations

from typing import Final

from registry.exchange.incoming.words.vocabulary import Vocabulary
from registry.terms.actors import ContactType
from registry.text import fold

SERVICES: Final = frozenset(
    ("twitter", "linkedin", "skype", "facebook", "instagram", "telegram", "viber", "wechat", "whatsapp")
)
"""Services under a name of their own: the detail is nothing without it."""
_PUBLIC = ("url; website; web site", "site web", "sitio web")
_TYPES = Vocabulary((
    (ContactType.email, ("email; e-mail; e-mail address; email address", "courriel", "correo; correo electrónico")),
    (ContactType.voice, ("voice; phone; telephone; tel; phone number", "téléphone", "teléfono", "telefone")),
    (ContactType.cell, ("cell; mobile; mobile phone; whatsapp", "téléphone portable", "celular; móvil")),
    (ContactType.fax, ("fax; facsimile",)),
    (ContactType.address, ("address; postal address; contact", "adresse", "dirección", "endereço")),
    (ContactType.url, (*_PUBLIC, "; ".join(sorted(SERVICES - {"whatsapp"})))),
))  # fmt: skip
_IS_PUBLIC = Vocabulary(((True, _PUBLIC),))


def contact_type_of(words: str) -> ContactType | None:
    """The means that the whole text names; None where it names none.

    >>> contact_type_of("E-mail"), contact_type_of("Skype"), contact_type_of("colour")
    (<ContactType.email: 'email'>, <ContactType.url: 'url'>, None)
    """
    return _TYPES.whole(words)


def private_means_of(words: str) -> ContactType | None:
    """The same without addresses of web sites, which everybody may know."""
    return None if _IS_PUBLIC.whole(words) else contact_type_of(words)


def is_service(words: str) -> bool:
    """Whether the word is the name of a service."""
    return fold(words) in SERVICES
