"""What a search should find, by reading all names: slow, and plain enough to be believed.

The search of the first versions. One rule is newer: of a name that counts as having whole words, or
beginnings, one such word at least is its own, and not its country's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from registry.questions.refs import Ref, ref_columns
from registry.questions.searching import (
    BEGINNINGS,
    DESCRIBED,
    EXACT,
    INITIALS,
    INSIDE,
    PHRASE,
    WORDS,
    Found,
)
from registry.store.reading import Reader
from registry.terms.kinds import Kind
from registry.text import fold

_SHORTEST_ACRONYM, _LONGEST_ACRONYM = 3, 6
_MOST_WORDS = 16

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


class _Name(NamedTuple):
    id: str
    kind: str
    name: str
    acronym: str | None
    matched: str
    folded: str
    source: str
    country: str


def plainly_named(reader: Reader, text: str, kinds: Sequence[Kind] = ()) -> list[Found]:
    """The records whose names hold all words of the text."""
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
    own = row.folded.split()
    if whole.issuperset(words) and not set(own).isdisjoint(words):
        return WORDS + asked_for
    begun = any(one.startswith(word) for one in own for word in words)
    if begun and all(any(one.startswith(word) for one in whole) for word in words):
        return BEGINNINGS + asked_for
    return INSIDE + asked_for


def plainly_spelt(reader: Reader, folded: str, kinds: Sequence[Kind] = ()) -> list[Found]:
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
    near = [row for row in rows if len(row.folded) <= len(folded) + _LONGEST_ACRONYM]
    return _best_first(
        Found(Ref(*row[:4]), row.matched, round(INITIALS + 0.049 * len(folded) / len(row.folded), 4))
        for row in near
    )


def plainly_described(reader: Reader, folded: str, kinds: Sequence[Kind] = ()) -> list[Found]:
    """The records of which a description has all words of the text."""
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
    return _best_first(Found(Ref(*row[:4]), row.matched, DESCRIBED) for row in rows)


def _of_kinds(kinds: Sequence[Kind]) -> str:
    if not kinds:
        return ""
    return f" AND entity.kind IN ({', '.join(repr(str(Kind(kind))) for kind in kinds)})"


def _best_first(found: object) -> list[Found]:
    hits: list[Found] = list(found)  # type: ignore[call-overload]
    return sorted(hits, key=lambda hit: (-hit.score, len(hit.ref.name), hit.ref.name, hit.ref.id))
