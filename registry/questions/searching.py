"""Search: one mechanism for the command line, the palette and the names of arguments.

In order: the exact name; all words together as they stand; all words; all words as beginnings; all
words somewhere inside; words as they might have been mistyped; a name whose initials have the letters
of an acronym; words of a description. The country of a record helps to find it (``Lesotho TWG``), but
never finds it alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from registry.questions.refs import Ref, ref_columns
from registry.store.reading import Reader
from registry.terms import Kind
from registry.text import fold

EXACT, PHRASE, WORDS, BEGINNINGS, INSIDE, TYPO, INITIALS, DESCRIBED = 1.0, 0.95, 0.9, 0.8, 0.7, 0.5, 0.4, 0.3
"""The tiers. A result's score is its tier, plus up to 0.049 for how much of the name was asked for."""

_WITH_ACRONYM = re.compile(r"(.+?)\s*\(([^()]+)\)")
_SHORTEST_ACRONYM, _LONGEST_ACRONYM = 3, 6
_MOST_WORDS = 16  # no name has more that matter, and a query has to end somewhere
_TYPO_WORD, _TYPO_MEAN = 60.0, 75.0  # percent alike: each word at least, all words on average

# Which country a record belongs to; an agreement belongs to both ends of its corridor.
_AT_HOME = """
    SELECT id AS entity_id, country_id AS place_id FROM organisation WHERE country_id IS NOT NULL
    UNION ALL SELECT id, country_id FROM mechanism WHERE country_id IS NOT NULL
    UNION ALL SELECT id, country_id FROM instrument WHERE country_id IS NOT NULL
    UNION ALL SELECT id, country_id FROM project WHERE country_id IS NOT NULL
    UNION ALL SELECT id, country_id FROM event WHERE country_id IS NOT NULL
    UNION ALL SELECT id, country_id FROM system WHERE country_id IS NOT NULL
    UNION ALL SELECT id, origin_id FROM agreement WHERE origin_id IS NOT NULL
    UNION ALL SELECT id, destination_id FROM agreement WHERE destination_id IS NOT NULL
"""


def _is_a_name(alias: str) -> str:
    """SQL: the row of the index is a name; the first condition is that of the index on it."""
    return f"{alias}.source <> 'description' AND {alias}.source <> 'initials'"


class Found(NamedTuple):
    """A record that fits, the name under which it does, and how well (0 to 1)."""

    ref: Ref
    matched: str
    score: float


class _Name(NamedTuple):
    id: str
    kind: str
    name: str
    acronym: str | None
    matched: str
    folded: str
    source: str
    country: str


def search(reader: Reader, text: str, kinds: Sequence[Kind] = (), limit: int = 20) -> list[Found]:
    """The records that fit the text best, best first; mistyped words only where nothing else fits."""
    folded = fold(text)
    if not folded:
        return []
    found = named(reader, text, kinds)
    if not found:
        found = _mistyped(reader, folded, kinds)
    if len(found) < limit:
        found += _spelt_by_initials(reader, folded, kinds, {hit.ref.id for hit in found})
    if len(found) < limit:
        found += _described(reader, folded, kinds, {hit.ref.id for hit in found})
    return found[:limit]


def named(reader: Reader, text: str, kinds: Sequence[Kind] = ()) -> list[Found]:
    """The records whose names hold the text: exactly, or all of its words.

    A name with its acronym, as answers write it (``Bureau of Statistics (STAT)``), is one name.
    """
    whole = _WITH_ACRONYM.fullmatch(text.strip())
    if whole:
        both = [
            hit for hit in _named(reader, whole[1], kinds) if fold(hit.ref.acronym or "") == fold(whole[2])
        ]
        if both:
            return both
    return _named(reader, text, kinds)


def _named(reader: Reader, text: str, kinds: Sequence[Kind]) -> list[Found]:
    folded = fold(text)
    words = list(dict.fromkeys(folded.split()))[:_MOST_WORDS]
    if not words:
        return []
    parameters = {f"word{n}": f"%{word}%" for n, word in enumerate(words)}
    own = " OR ".join(f"n.folded LIKE :word{n}" for n in range(len(words)))
    every = " AND ".join(
        f"(n2.folded LIKE :word{n} OR coalesce(c.folded, '') LIKE :word{n})" for n in range(len(words))
    )
    rows = reader.rows(
        f"""
        WITH at_home AS ({_AT_HOME}),
        country AS (
            SELECT at_home.entity_id, search_name.folded FROM at_home
            JOIN search_name ON search_name.entity_id = at_home.place_id
                AND {_is_a_name("search_name")}
            UNION SELECT at_home.entity_id, lower(place.code) FROM at_home
            JOIN place ON place.id = at_home.place_id WHERE place.code IS NOT NULL
        )
        SELECT DISTINCT {ref_columns("entity")}, n.name, n.folded, n.source, coalesce(c.folded, '')
        FROM search_name AS n
        JOIN entity ON entity.id = n.entity_id
        JOIN search_name AS n2 ON n2.entity_id = entity.id AND {_is_a_name("n2")}
        LEFT JOIN country AS c ON c.entity_id = entity.id
        WHERE {_is_a_name("n")} AND entity.redirect_to IS NULL{_of_kinds(kinds)}
          AND ({own}) AND {every}
        """,
        _Name,
        **parameters,
    )
    best: dict[str, Found] = {}
    for row in rows:
        hit = Found(Ref(*row[:4]), row.matched, _score(row, folded, words))
        if row.id not in best or _fitness(hit) < _fitness(best[row.id]):
            best[row.id] = hit
    return _best_first(best.values())


def _fitness(hit: Found) -> tuple[float, bool, str]:
    """Smaller fits better: the score first, then the record's own name rather than another."""
    return -hit.score, hit.matched not in (hit.ref.name, hit.ref.acronym), hit.matched


def _score(row: _Name, folded: str, words: list[str]) -> float:
    if row.folded == folded or row.id == folded.replace(" ", "-"):
        return EXACT
    whole = set(row.folded.split()) | set(row.country.split())
    asked_for = 0.049 * min(1.0, sum(map(len, words)) / max(1, len(row.folded)))
    if f" {folded} " in f" {row.folded} ":
        return PHRASE + asked_for
    if whole.issuperset(words):
        return WORDS + asked_for
    if all(any(own.startswith(word) for own in whole) for word in words):
        return BEGINNINGS + asked_for
    return INSIDE + asked_for


def _mistyped(reader: Reader, folded: str, kinds: Sequence[Kind]) -> list[Found]:
    # Loaded only where nothing fits as it stands.
    from rapidfuzz import fuzz, process

    names = reader.rows(
        f"""
        WITH at_home AS ({_AT_HOME})
        SELECT DISTINCT {ref_columns("entity")}, n.name, n.folded, n.source, coalesce(c.folded, '')
        FROM search_name AS n
        JOIN entity ON entity.id = n.entity_id
        LEFT JOIN at_home ON at_home.entity_id = entity.id
        LEFT JOIN search_name AS c ON c.entity_id = at_home.place_id AND c.source = 'name'
        WHERE {_is_a_name("n")} AND entity.redirect_to IS NULL{_of_kinds(kinds)}
        ORDER BY 1, 7, 6, 5, 8
        """,
        _Name,
    )
    texts = [f"{row.folded} {row.country}" for row in names]
    near = process.extract(folded, texts, scorer=fuzz.token_set_ratio, limit=100, score_cutoff=40)
    words = folded.split()[:_MOST_WORDS]
    best: dict[str, Found] = {}
    for text, _, position in near:
        alike = [max(fuzz.ratio(word, w) for w in text.split()) for word in words]
        mean = sum(alike) / len(alike)
        if min(alike) < _TYPO_WORD or mean < _TYPO_MEAN:
            continue
        row = names[position]
        hit = Found(Ref(*row[:4]), row.matched, round(TYPO * mean / 100, 4))
        if row.id not in best or _fitness(hit) < _fitness(best[row.id]):
            best[row.id] = hit
    return _best_first(best.values())


def words_alike(word: str, words: Sequence[str]) -> list[str]:
    """Those of the folded words that might be the one that was mistyped, itself among them."""
    from rapidfuzz import fuzz, process

    near = process.extract(word, words, scorer=fuzz.ratio, limit=None, score_cutoff=_TYPO_MEAN)
    return [found for found, _, _ in near]


def _spelt_by_initials(reader: Reader, folded: str, kinds: Sequence[Kind], but: set[str]) -> list[Found]:
    """The records whose names' initials have the letters in their order: what an acronym may stand for."""
    if not (folded.isalpha() and _SHORTEST_ACRONYM <= len(folded) <= _LONGEST_ACRONYM):
        return []
    rows = reader.rows(
        f"""
        SELECT {ref_columns("entity")}, n.name, n.folded, n.source, '' FROM search_name AS n
        JOIN entity ON entity.id = n.entity_id
        WHERE n.source = 'initials' AND entity.redirect_to IS NULL{_of_kinds(kinds)}
          AND n.folded LIKE :letters
        """,
        _Name,
        letters=f"%{'%'.join(folded)}%",
    )
    # The fewer letters between them, the likelier that it is what was meant.
    near = [row for row in rows if row.id not in but and len(row.folded) <= len(folded) + _LONGEST_ACRONYM]
    return _best_first(
        Found(Ref(*row[:4]), row.matched, round(INITIALS + 0.049 * len(folded) / len(row.folded), 4))
        for row in near
    )


def _described(reader: Reader, folded: str, kinds: Sequence[Kind], but: set[str]) -> list[Found]:
    words = list(dict.fromkeys(folded.split()))[:_MOST_WORDS]
    every = " AND ".join(f"n.folded LIKE :word{n}" for n in range(len(words)))
    rows = reader.rows(
        f"""
        SELECT {ref_columns("entity")}, n.name, n.folded, n.source, '' FROM search_name AS n
        JOIN entity ON entity.id = n.entity_id
        WHERE n.source = 'description' AND entity.redirect_to IS NULL{_of_kinds(kinds)} AND {every}
        """,
        _Name,
        **{f"word{n}": f"%{word}%" for n, word in enumerate(words)},
    )
    return _best_first(Found(Ref(*row[:4]), row.matched, DESCRIBED) for row in rows if row.id not in but)


def _of_kinds(kinds: Sequence[Kind]) -> str:
    if not kinds:
        return ""
    return f" AND entity.kind IN ({', '.join(repr(str(Kind(kind))) for kind in kinds)})"


def _best_first(found: object) -> list[Found]:
    hits: list[Found] = list(found)  # type: ignore[call-overload]
    return sorted(hits, key=lambda hit: (-hit.score, len(hit.ref.name), hit.ref.name, hit.ref.id))
