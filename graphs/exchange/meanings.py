"""What an attribute of a graph means by its name, in the languages in which tables have their headings."""

from __future__ import annotations

from collections.abc import Callable

from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.headings import meaning_of
from registry.text import fold

_FULL_NAMES = frozenset(
    ("full name", "nom complet", "nombre completo", "nome completo", "voller name", "vollstandiger name")
)
_CATEGORIES = frozenset(
    fold(word)
    for word in (
        "category", "catégorie", "categoría", "categoria", "Kategorie", "Typ", "Art", "Klasse", "clase",
        "classe", "genre", "категория", "тип", "الفئة", "النوع",
    )
)  # fmt: skip
# Above a column of names it may say "Member"; of a node that says yes or no.
_NO_NAMES = ("memb", "miemb", "integrante", "listing", "член", "عضو")


def is_name(attribute: str) -> bool:
    """Whether it is what a node is called.

    >>> is_name("Nom complet"), is_name("Nombre"), is_name("Organisation")
    (True, True, False)
    """
    return fold(attribute) in _FULL_NAMES or (
        _means(attribute, Meaning.called) and not fold(attribute).startswith(_NO_NAMES)
    )


def is_type(attribute: str) -> bool:
    """Whether it may say what kind of thing a node is.

    >>> is_type("Catégorie"), is_type("Tipo"), is_type("Party")
    (True, True, False)
    """
    return fold(attribute) in _CATEGORIES or _means(attribute, Meaning.type)


def is_role(attribute: str) -> bool:
    """Whether it says as what somebody sits there."""
    return _means(attribute, Meaning.role)


def is_start(attribute: str) -> bool:
    """Whether it says when something began."""
    return _means(attribute, Meaning.start)


def is_end(attribute: str) -> bool:
    """Whether it says when something ended."""
    return _means(attribute, Meaning.end)


def take_meant(
    said: dict[str, str], means: Callable[[str], bool], *, holds: Callable[[str], object] = bool
) -> str | None:
    """Take out the value of the first attribute that means it, and whose value holds such a thing."""
    found = next((name for name, text in said.items() if means(name) and holds(text)), None)
    return said.pop(found) if found is not None else None


def _means(attribute: str, meaning: Meaning) -> bool:
    return meaning_of(attribute)[0] is meaning
