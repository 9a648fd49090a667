"""What else has to fit a record that has one of the words?

Where the other words are known by their numbers in the index, the index itself says whether they stand in
a text of that record and length; only where too many words would fit, texts are read.
"""

from __future__ import annotations

from collections.abc import Sequence

from registry.frozen import Frozen
from registry.questions.names.countries import COUNTRY_OF
from registry.questions.names.words import IndexWord, Sort
from registry.store.reading import Scalar

_SOURCES = {
    Sort.names: "<> 'description' AND {alias}.source <> 'initials'",
    Sort.descriptions: "= 'description'",
    Sort.initials: "= 'initials'",
}


class Clause(Frozen):
    """A word, or one of several, stands in the text; or the record is in one of the countries."""

    patterns: Sequence[str]
    """For LIKE, of the text between two spaces."""
    words: Sequence[IndexWord] | None = None
    """All words of the index that fit; None where they are too many."""
    countries: Sequence[str] = ()


class Condition:
    """All of the clauses hold for a posting ``p``."""

    def __init__(self, sort: Sort, clauses: Sequence[Clause] = ()) -> None:
        self.values: dict[str, Scalar] = {}
        self._sort, self._clauses = sort, clauses
        self._marks: list[tuple[str, str]] = []
        for n, clause in enumerate(clauses):
            likes = {f"like{n}x{m}": like for m, like in enumerate(clause.patterns)}
            places = {f"at{n}x{m}": place for m, place in enumerate(clause.countries)}
            like = " OR ".join(f"(' ' || n.folded || ' ') LIKE :{mark}" for mark in likes)
            self._marks.append((like, ", ".join(f":{mark}" for mark in places)))
            self.values |= likes | places

    def sql(self, kind: str) -> str | None:
        """What follows WHERE … for a record of the kind; None where none can meet it."""
        parts, texts = [], []
        for clause, (like, places) in zip(self._clauses, self._marks, strict=True):
            home = _at_home(kind, places)
            if clause.words is None and not home:
                texts.append(f"({like})")
                continue
            has = self._text(like) if clause.words is None else _has_one(clause.words, kind)
            ways = [way for way in (has, home) if way]
            if not ways:
                return None
            parts.append(f"({' OR '.join(ways)})")
        if texts:
            parts.append(self._text(" AND ".join(texts)))
        return "".join(f" AND {part}" for part in parts)

    def _text(self, told: str) -> str:
        return (
            "EXISTS (SELECT 1 FROM search_name AS n "
            f"WHERE n.entity_id = p.entity_id AND {is_in(self._sort, 'n')} AND {told})"
        )


def is_in(sort: Sort, alias: str) -> str:
    """SQL: the row of ``search_name`` is of the sort."""
    return f"{alias}.source " + _SOURCES[sort].format(alias=alias)


def numbers(words: Sequence[IndexWord]) -> str:
    """The words as they stand between the parentheses of ``IN (…)``: more than could be bound."""
    return ", ".join(str(int(word.id)) for word in words)


def _has_one(words: Sequence[IndexWord], kind: str) -> str:
    ids = numbers([word for word in words if word.kind == kind])
    if not ids:
        return ""
    return (
        f"EXISTS (SELECT 1 FROM search_posting AS q WHERE q.word_id IN ({ids}) "
        "AND q.length = p.length AND q.entity_id = p.entity_id)"
    )


def _at_home(kind: str, places: str) -> str:
    here = " OR ".join(f"home.{column} IN ({places})" for column in COUNTRY_OF.get(kind, ()) if places)
    if not here:
        return ""
    return f"EXISTS (SELECT 1 FROM {kind} AS home WHERE home.id = p.entity_id AND ({here}))"
