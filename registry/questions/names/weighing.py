"""How well do records fit what was asked for?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from registry.questions.names.asked import Asked
from registry.questions.names.countries import names_at_home
from registry.questions.names.holding import is_in
from registry.questions.names.words import Fit, Sort
from registry.questions.refs import Ref, ref_columns
from registry.store.lists import in_pieces
from registry.store.reading import Reader

EXACT, PHRASE, WORDS, BEGINNINGS, INSIDE, TYPO, INITIALS, DESCRIBED = 1.0, 0.95, 0.9, 0.8, 0.7, 0.5, 0.4, 0.3
"""The tiers. A result's score is its tier, plus up to 0.049 for how much of the name was asked for."""


class Found(NamedTuple):
    """A record that fits, the name under which it does, and how well (0 to 1)."""

    ref: Ref
    matched: str
    score: float


class Named(NamedTuple):
    """A record with one of its texts."""

    id: str
    kind: str
    name: str
    acronym: str | None
    matched: str
    folded: str

    @property
    def ref(self) -> Ref:
        """The record."""
        return Ref(self.id, self.kind, self.name, self.acronym)


def texts_of(reader: Reader, ids: Iterable[str], sort: Sort, kinds: str) -> dict[str, list[Named]]:
    """The texts of the records that are of one of the kinds."""
    found: dict[str, list[Named]] = {}
    for piece in in_pieces(ids):
        rows = reader.rows(
            f"SELECT {ref_columns('entity')}, n.name, n.folded FROM search_name AS n "
            f"JOIN entity ON entity.id = n.entity_id WHERE n.entity_id IN ({piece.sql}) "
            f"AND {is_in(sort, 'n')} AND entity.redirect_to IS NULL AND entity.kind IN ({kinds})",
            Named,
            **piece.values,
        )
        for row in rows:
            found.setdefault(row.id, []).append(row)
    return found


def weighed(asked: Asked, ids: Sequence[str]) -> list[Found]:
    """Those of the records that have all the words, each under the name that fits best.

    The words may stand in different names of a record, or in its country's; one at least is its own.
    """
    records = texts_of(asked.reader, ids, asked.sort, asked.kinds)
    homes = names_at_home(asked.reader, records, asked.countries)
    found = []
    for key, names in records.items():
        hits = [
            Found(name.ref, name.matched, _score(name, country, asked))
            for country in ("", *homes.get(key, ()))
            if any(all(word in own.folded or word in country for word in asked.words) for own in names)
            for name in names
            if any(word in name.folded for word in asked.words)
        ]
        if hits:
            found.append(min(hits, key=fitness))
    return found


def fitness(hit: Found) -> tuple[float, bool, str]:
    """Smaller fits better: the score first, then the record's own name rather than another."""
    return -hit.score, hit.matched not in (hit.ref.name, hit.ref.acronym), hit.matched


def best_first(found: Iterable[Found]) -> list[Found]:
    """In the order of answers."""
    return sorted(found, key=lambda hit: (-hit.score, len(hit.ref.name), hit.ref.name, hit.ref.id))


def share(asked: Asked, name: str) -> float:
    """What is added to a tier: how much of the name was asked for."""
    return 0.049 * min(1.0, sum(map(len, asked.words)) / max(1, len(name)))


def _score(name: Named, country: str, asked: Asked) -> float:
    if name.folded == asked.folded or name.id == asked.folded.replace(" ", "-"):
        return EXACT
    if f" {asked.folded} " in f" {name.folded} ":
        return PHRASE + share(asked, name.folded)
    for tier, fit in ((WORDS, Fit.whole), (BEGINNINGS, Fit.beginning)):
        own = [fit.is_met(word, name.folded) for word in asked.words]
        # The country helps, but finds nothing alone.
        if any(own) and all(
            is_own or fit.is_met(word, country) for is_own, word in zip(own, asked.words, strict=True)
        ):
            return tier + share(asked, name.folded)
    return INSIDE + share(asked, name.folded)
