"""Which country a text names: by ISO 3166 names and codes, in eight languages, with usual spellings.

The names come from pycountry, its translations, and :mod:`country_names`. A spelling that is off by a
letter or two still finds its country, if it finds only one.
"""

from __future__ import annotations

import gettext
import re
from functools import cache
from html import unescape

from registry.exchange.incoming.words.country_names import SHORT_NAMES, SPELLINGS, UNIONS
from registry.frozen import Frozen
from registry.text import clean, fold

_LANGUAGES = ("fr", "es", "pt", "ar", "ru", "de", "it")
_LEADING = re.compile(r"^(?:and|et|y|e|und|the|la|le|les|el|os?|republic of|rep\. of)\s+", re.IGNORECASE)
_NO_SPACE = re.compile(r"\s*\([^()]*\)\s*$")


_SHARED = {"congo": ("CD",), "korea": ("KP",)}


class Country(Frozen):
    """A country: its ISO 3166-1 alpha-2 code (of a former state ISO 3166-3), short name, and how it was met.

    ``is_exact`` is false where the spelling was corrected.
    """

    code: str
    name: str
    is_exact: bool = True

    @property
    def is_former(self) -> bool:
        """Whether the state is gone."""
        return len(self.code) == 4


def country_named(text: str) -> Country | None:
    """The country that the text names, by name or alpha-3 code, or alpha-2 in capitals; None if none.

    >>> [country.code for country in map(country_named, ("Viet Nam", "Tchad", "DRC", "Buglaria")) if country]
    ['VN', 'TD', 'CD', 'BG']
    """
    words = clean(unescape(text) if "&" in text else text).strip(" .,;:*†‡()[]0123456789¹²³")
    # A list has many cells and few countries: the answers are kept.
    return _found(words) if words else None


@cache
def _found(words: str) -> Country | None:
    for attempt in (words, _LEADING.sub("", words), _NO_SPACE.sub("", words)):
        code = _code(attempt)
        if code:
            return Country(code, short_name(code))
    near = _nearest(fold(_LEADING.sub("", words)))
    return Country(near, short_name(near), is_exact=False) if near else None


def country_of_code(text: str) -> Country | None:
    """The country of an ISO code (alpha-2, alpha-3, numeric is none), whatever its case."""
    code = _codes().get(clean(text).upper())
    return Country(code, short_name(code)) if code else None


def also_called(text: str) -> tuple[Country, ...]:
    """The other countries that go by the same bare name.

    >>> [country.code for country in also_called("Congo")], also_called("Congo (Brazzaville)")
    (['CD'], ())
    """
    return tuple(Country(code, short_name(code)) for code in _SHARED.get(fold(text), ()))


def is_union(text: str) -> bool:
    """Whether the text names a union of states, such as the European Union."""
    return fold(text) in UNIONS


def is_spelling(text: str) -> bool:
    """Whether a country is called just this: no code, and no name that had to be corrected."""
    return fold(text) in _names()


def short_name(code: str) -> str:
    """What the country is called where its name as given is not to be kept.

    >>> short_name("BO"), short_name("ZRCD")
    ('Bolivia', 'Zaire')
    """
    if code in SHORT_NAMES:
        return SHORT_NAMES[code]
    return _short_names().get(code, code)


@cache
def _short_names() -> dict[str, str]:
    import pycountry

    names = {}
    for country in pycountry.countries:
        name = str(getattr(country, "common_name", None) or country.name)
        # "Bolivia, Plurinational State of": what stands before the comma.
        names[str(country.alpha_2)] = name.split(",")[0]
    for state in pycountry.historic_countries:
        names[str(state.alpha_4)] = str(state.name).split(",")[0]
    return names


def _code(words: str) -> str | None:
    if not words:
        return None
    if len(words) in (2, 3) and words.isascii() and words.isupper() and words in _codes():
        return _codes()[words]
    return _names().get(fold(words))


@cache
def _codes() -> dict[str, str]:
    import pycountry

    codes = {"XK": "XK", "XKX": "XK", "UK": "GB"}
    for state in pycountry.historic_countries:
        codes[str(state.alpha_4)] = str(state.alpha_4)
        # Yugoslavia's YUG and the like were used by nobody else; a two-letter code may have been again.
        if len(getattr(state, "alpha_3", "") or "") == 3:
            codes[str(state.alpha_3)] = str(state.alpha_4)
    for country in pycountry.countries:
        codes[str(country.alpha_2)] = codes[str(country.alpha_3)] = str(country.alpha_2)
    return codes


@cache
def _names() -> dict[str, str]:
    """Folded names of countries in all languages; the own spellings win, then what is English."""
    import pycountry

    names: dict[str, str] = {}
    for code, spellings in SPELLINGS.items():
        for spelling in spellings.split(";"):
            names[fold(spelling)] = code
    english = [(str(country.alpha_2), name) for country in pycountry.countries for name in _said(country)]
    former = [(str(state.alpha_4), str(state.name)) for state in pycountry.historic_countries]
    for code, name in english + former:
        _keep(names, name, code)
    for language in _LANGUAGES:
        spoken = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, [language], fallback=True)
        for code, name in english:
            _keep(names, spoken.gettext(name), code)
    return names


def _said(country: object) -> list[str]:
    said = (getattr(country, field, None) for field in ("name", "common_name", "official_name"))
    return [str(name) for name in said if name]


def _keep(names: dict[str, str], name: str, code: str) -> None:
    names.setdefault(fold(name), code)
    names.setdefault(fold(name).replace(" and ", " "), code)
    if "," in name:
        # "Tanzania, United Republic of" is also "United Republic of Tanzania".
        first, rest = name.split(",", 1)
        names.setdefault(fold(f"{rest} {first}"), code)
    for long, short in (("Saint ", "St "), ("Island", "Islands")):
        if long in name and not name.endswith("Islands"):
            names.setdefault(fold(name.replace(long, short)), code)
    if " and " in name:
        names.setdefault(fold(name.replace(" and ", " & ")), code)


def _nearest(words: str) -> str | None:
    if len(words) < 6:
        return None
    from rapidfuzz.distance import OSA

    most = 1 if len(words) < 10 else 2
    near: dict[int, set[str]] = {}
    for name, code in _names().items():
        if abs(len(name) - len(words)) <= most and (name[0] == words[0] or name[-1] == words[-1]):
            distance = OSA.distance(name, words, score_cutoff=most)
            if distance <= most:
                near.setdefault(distance, set()).add(code)
    best = near[min(near)] if near else set()
    return best.pop() if len(best) == 1 else None


class Listed(Frozen):
    """One of several countries or unions in a cell; ``country`` is None for what is none that is known."""

    text: str
    country: Country | None


_BREAKS = re.compile(r"\\r|\\n|[\r\n,;()\[\]|]+")
_AND = re.compile(r"\s+(?:and|et|y|e|und|&|/|-|–|—)\s+", re.IGNORECASE)


def countries_in(text: str) -> tuple[Listed, ...]:
    """The countries and unions that a list in one cell names, in its order; each stands once.

    Parentheses that group (``EFTA (Iceland, Norway)``) are taken apart, those of a name
    (``Micronesia (Federated States of)``) are not; a forgotten comma between two names is seen.

    >>> [listed.text for listed in countries_in("EFTA (Iceland, Norway and Switzerland) - Finland France")]
    ['EFTA', 'Iceland', 'Norway', 'Switzerland', 'Finland', 'France']
    """
    found: dict[str, Listed] = {}
    for piece in _pieces(text):
        for listed in _listed(piece):
            key = listed.country.code if listed.country else fold(listed.text)
            if key:
                found.setdefault(key, listed)
    return tuple(found.values())


def _pieces(text: str) -> list[str]:
    pieces = []
    for part in re.split(r"\\r|\\n|[\r\n;]|,(?![^()]*\bof\b[^()]*\))", text):
        whole = clean(part).strip(" ,;.")
        if whole and whole.count("(") == whole.count(")") and _exact(whole):
            pieces.append(whole)
        else:
            pieces += [clean(bit) for bit in _BREAKS.split(part)]
    return [piece.strip(" .-") for piece in pieces if fold(piece)]


def _exact(words: str) -> bool:
    return fold(words) in _names()


def _listed(piece: str) -> list[Listed]:
    country = country_named(piece)
    if country is not None and country.is_exact:
        return [Listed(piece, country)]
    if is_union(piece):
        return [Listed(piece, None)]
    for joined in _AND.finditer(piece):
        # "Suriname and Trinidad and Tobago": the first word that joins two names, not every one.
        first, rest = piece[: joined.start()], piece[joined.end() :]
        if _is_known(first) and all(_is_known(listed.text) for listed in _listed(rest)):
            return [Listed(first, country_named(first)), *_listed(rest)]
    return _side_by_side(piece.split()) or [Listed(piece, country)]


def _is_known(text: str) -> bool:
    return country_named(text) is not None or is_union(text)


def _side_by_side(words: list[str]) -> list[Listed]:
    """Two countries without anything between them; empty where the words are not just that."""
    for cut in range(1, len(words)):
        first, rest = " ".join(words[:cut]), " ".join(words[cut:])
        if fold(first) in _names() and fold(rest) in _names():
            return [Listed(part, country_named(part)) for part in (first, rest)]
    return []
