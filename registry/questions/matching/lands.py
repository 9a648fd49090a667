"""Which country does a name speak of? ``University Grants Commission of Bangladesh``: BD."""

from __future__ import annotations

from functools import cache

from registry.text import fold

_LONGEST = 5  # words
_ALSO = {
    "usa": "US", "united states": "US", "uk": "GB", "great britain": "GB", "england": "GB", "russia": "RU",
    "ivory coast": "CI", "swaziland": "SZ", "burma": "MM", "turkey": "TR", "east timor": "TL", "laos": "LA",
    "south korea": "KR", "vietnam": "VN", "syria": "SY", "iran": "IR", "palestine": "PS", "brunei": "BN",
    "cape verde": "CV", "macedonia": "MK", "congo kinshasa": "CD", "congo brazzaville": "CG",
}  # fmt: skip


def country_spoken_of(folded: str) -> str | None:
    """The ISO 3166-1 alpha-2 code of the one country whose name stands in the folded name; else None.

    >>> country_spoken_of("university grants commission of sri lanka"), country_spoken_of("niger basin")
    ('LK', 'NE')
    """
    words = folded.split()
    named = _names()
    found: set[str] = set()
    at = 0
    while at < len(words):
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            code = named.get(" ".join(words[at : at + length]))
            if code:
                found.add(code)
                at += length
                break
        else:
            at += 1
    return found.pop() if len(found) == 1 else None


@cache
def _names() -> dict[str, str]:
    # Loaded only where names are matched.
    import pycountry

    named = dict(_ALSO)
    for country in pycountry.countries:
        for attribute in ("name", "common_name", "official_name"):
            name = getattr(country, attribute, None)
            if name:
                named.setdefault(fold(name), country.alpha_2)
                named.setdefault(fold(name.split(",")[0]), country.alpha_2)
    # Names that are ordinary words, or stand for two countries.
    return {
        name: code
        for name, code in named.items()
        if len(name) > 3 and name not in ("jersey", "korea", "congo")
    }
