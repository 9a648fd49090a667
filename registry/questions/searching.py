"""Search: one mechanism for the command line, the palette and the names of arguments.

In order: the exact name; all words together as they stand; all words; all words as beginnings; all
words somewhere inside; words as they might have been mistyped; a name whose initials have the letters
of an acronym; words of a description. The country of a record helps to find it (``Lesotho TWG``), but
never finds it alone.

All of it is asked of an index of words, so that an answer takes no longer than a keystroke in a registry
of a million names. What that costs: of each tier no more than some hundred records are weighed, those with
the shortest names, which fit best. Where more fit equally well, as for a letter or two, those that are left
out are none that would stand before the ones shown by how well they fit; among names of one length they
might by the alphabet. And of a text with several words that are all frequent, each a beginning of hundreds
of others, only the words with the shortest names are looked up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from registry.frozen import Frozen
from registry.questions.names.asked import Asked
from registry.questions.names.beside import described, spelt_by_initials
from registry.questions.names.conditions import is_in
from registry.questions.names.holding import called, holding, holding_phrase
from registry.questions.names.weighing import (
    BEGINNINGS,
    DESCRIBED,
    EXACT,
    INITIALS,
    INSIDE,
    PHRASE,
    TYPO,
    WORDS,
    Found,
    best_first,
    weighed,
)
from registry.questions.names.words import Fit, Sort
from registry.store.reading import Reader
from registry.terms.kinds import Kind
from registry.text import fold

__all__ = [
    "BEGINNINGS", "DESCRIBED", "EXACT", "INITIALS", "INSIDE", "PHRASE", "TYPO", "WORDS", "Found",
    "best_named", "named", "search", "words_alike",
]  # fmt: skip

_WITH_ACRONYM = re.compile(r"(.+?)\s*\(([^()]+)\)")
_WITH_ONE_ACRONYM = 1000  # records that are looked through
_ALIKE = 75.0  # percent, of a word that may be mistyped and the word that was meant


def search(reader: Reader, text: str, kinds: Sequence[Kind] = (), limit: int = 20) -> list[Found]:
    """The records that fit the text best, best first; mistyped words only where nothing else fits."""
    asked = Asked(reader, text, kinds)
    if not asked.words:
        return []
    found = named(reader, text, kinds, limit)
    if not found:
        # Loaded only where nothing fits as it stands.
        from registry.questions.names.mistyped import mistyped

        found = best_first(mistyped(asked))
    for others in (spelt_by_initials, described):
        if len(found) < limit:
            known = {hit.ref.id for hit in found}
            found += [hit for hit in others(asked, _weighed_for(limit)) if hit.ref.id not in known]
    return found[:limit]


def named(reader: Reader, text: str, kinds: Sequence[Kind] = (), limit: int = 20) -> list[Found]:
    """The records whose names hold the text best, best first: exactly, or all of its words.

    A name with its acronym, as answers write it (``Bureau of Statistics (STAT)``), is one name.
    """
    return _named(reader, text, kinds, limit, limit)[:limit]


def best_named(reader: Reader, text: str, kinds: Sequence[Kind] = ()) -> list[Found]:
    """Those of the best tier that any record reaches, and of those beneath it what was found on the way."""
    return _named(reader, text, kinds, 20, 1)


def _named(reader: Reader, text: str, kinds: Sequence[Kind], limit: int, enough: int) -> list[Found]:
    whole = _WITH_ACRONYM.fullmatch(text.strip())
    if whole and fold(whole[2]):
        both = _with_acronym(Asked(reader, whole[1], kinds), fold(whole[2]))
        if both:
            return both
    asked = Asked(reader, text, kinds)
    if not asked.words:
        return []
    found: dict[str, Found] = {}
    seen: set[str] = set()
    for tier, ids in _tiers(asked, _weighed_for(limit)):
        new = [key for key in dict.fromkeys(ids) if key not in seen]
        seen.update(new)
        found |= {hit.ref.id: hit for hit in weighed(asked, new)}
        if sum(hit.score >= tier for hit in found.values()) >= enough:
            break
    return best_first(found.values())


def _weighed_for(limit: int) -> int:
    """A record has more than one name: more are weighed than are wanted."""
    return max(limit, 0) * 3 // 2 + 20


def _tiers(asked: Asked, most: int) -> Iterator[tuple[float, list[str]]]:
    """The ids of the records that may reach each tier; the next tier is asked for only where it is needed."""
    yield EXACT, called(asked, most)
    if len(asked.words) > 1:
        yield PHRASE, holding_phrase(asked, most)
    for tier, fit in ((WORDS, Fit.whole), (BEGINNINGS, Fit.beginning), (INSIDE, Fit.inside)):
        yield tier, holding(asked, fit, most)


class _Id(Frozen):
    id: str


def _with_acronym(asked: Asked, acronym: str) -> list[Found]:
    rows = asked.reader.rows(
        "SELECT DISTINCT entity_id FROM search_name WHERE folded = :acronym AND source = 'acronym' "
        f"AND {is_in(Sort.names, 'search_name')} ORDER BY 1 LIMIT {_WITH_ONE_ACRONYM}",
        _Id,
        acronym=acronym,
    )
    return best_first(weighed(asked, [row.id for row in rows])) if asked.words else []


def words_alike(word: str, words: Sequence[str]) -> list[str]:
    """Those of the folded words that might be the one that was mistyped, itself among them."""
    from rapidfuzz import fuzz, process

    near = process.extract(word, words, scorer=fuzz.ratio, limit=None, score_cutoff=_ALIKE)
    return [found for found, _, _ in near]
