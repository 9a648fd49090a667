"""How well do records fit what was asked for?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from registry.frozen import Frozen
from registry.questions.names.asked import Asked
from registry.questions.names.conditions import is_in
from registry.questions.names.countries import names_at_home
from registry.questions.names.words import Sort
from registry.questions.refs import Ref, ref_columns
from registry.store.lists import in_pieces
from registry.store.reading import Reader

EXACT, PHRASE, WORDS, BEGINNINGS, INSIDE, TYPO, INITIALS, DESCRIBED = 1.0, 0.95, 0.9, 0.8, 0.7, 0.5, 0.4, 0.3
"""The tiers. A result's score is its tier, plus up to 0.049 for how much of the name was asked for."""


class Found(Frozen):
    """A record that fits, the name under which it does, and how well (0 to 1)."""

    ref: Ref
    matched: str
    score: float


class Named(Frozen):
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
    scale, words, found = _Scale(asked), asked.words, []
    for key, names in records.items():
        best = None
        for country in ("", *homes.get(key, ())):
            wanted = [word for word in words if word not in country]
            if len(words) > 1 and not any(all(word in name.folded for word in wanted) for name in names):
                continue
            for name in names:
                score = scale.score(name, country)
                if score and (best is None or score >= -best[0]):
                    is_other = name.matched not in (name.name, name.acronym)
                    fit = (-score, is_other, name.matched)
                    best = fit if best is None else min(best, fit)
        if best is not None:
            found.append(Found(names[0].ref, best[2], -best[0]))
    return found


def fitness(hit: Found) -> tuple[float, bool, str]:
    """Smaller fits better: the score first, then the record's own name rather than another."""
    return -hit.score, hit.matched not in (hit.ref.name, hit.ref.acronym), hit.matched


def best_first(found: Iterable[Found]) -> list[Found]:
    """In the order of answers."""
    return sorted(found, key=lambda hit: (-hit.score, len(hit.ref.name), hit.ref.name, hit.ref.id))


class _Scale:
    """How well names fit one text that is asked for."""

    def __init__(self, asked: Asked) -> None:
        self._folded, self._id = asked.folded, asked.folded.replace(" ", "-")
        self._words = asked.words
        self._letters = sum(map(len, asked.words))
        self._phrase = f" {asked.folded} "
        self._tiers = (
            (WORDS, [f" {word} " for word in asked.words]),
            (BEGINNINGS, [f" {word}" for word in asked.words]),
        )

    def score(self, name: Named, country: str) -> float:
        """The tier, and how much of the name was asked for; 0 where the name has none of the words."""
        text = name.folded
        if text == self._folded:
            return EXACT
        if not any(word in text for word in self._words):
            return 0.0
        if name.id == self._id:
            return EXACT
        return self._tier(f" {text} ", f" {country} ") + 0.049 * min(1.0, self._letters / len(text))

    def _tier(self, text: str, country: str) -> float:
        if self._phrase in text:
            return PHRASE
        for tier, parts in self._tiers:
            own = [part in text for part in parts]
            # The country helps, but finds nothing alone.
            if all(own) or (
                country != "  "
                and True in own
                and all(is_own or part in country for is_own, part in zip(own, parts, strict=True))
            ):
                return tier
        return INSIDE
