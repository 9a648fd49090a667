"""What may have been meant, where nothing is called as was typed?

For each word those of the index are taken that are spelt nearly so, by three letters that they share.
Loaded only where nothing fits as it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process

from registry.questions.names.asked import Asked
from registry.questions.names.countries import all_countries, names_at_home
from registry.questions.names.holding import SINGLY, Condition, condition_of, number_of, with_words
from registry.questions.names.weighing import TYPO, Found, Named, fitness, texts_of
from registry.questions.names.words import Fit, IndexWord, fitting, grams_of, rarest

TYPO_WORD, TYPO_MEAN = 60.0, 75.0  # percent alike: each word at least, all words on average
_BEGUN = 90.0  # percent alike, of a word and one that begins with it
_VETO = 3  # so many letters has a word that can refuse a name
_LETTERS = 8  # an edit spoils three or four of the letters by which a word is found, two spoil six
_NEAR_TO = 6_000  # words that are compared
_NEAR = 12  # words that one word may stand for
_EACH = 25  # records that are weighed for each of them


class _Word(NamedTuple):
    id: int
    shortest: int
    word: str


class _Meant(NamedTuple):
    """The words that one of the text may stand for, and the countries."""

    typed: str
    words: list[str]
    indexed: list[IndexWord]
    countries: list[str]


def mistyped(asked: Asked) -> list[Found]:
    """The records with names like the text: each word is nearly one of the name's, or of its country's."""
    countries = all_countries(asked.reader) if len(asked.words) > 1 else []
    alike = {place.id: place.name for place in countries}
    meant = [
        _meant(asked, word, [key for key, name in alike.items() if _likeness(word, name) >= TYPO_MEAN])
        for word in asked.words
    ]
    ids = list(dict.fromkeys(_candidates(asked, meant)))
    records = texts_of(asked.reader, ids, asked.sort, asked.kinds)
    homes = names_at_home(asked.reader, records, countries)
    found = []
    for key, names in records.items():
        home = " ".join(homes.get(key, ()))
        hits = [hit for name in names if (hit := _weighed(asked, name, home)) is not None]
        if hits:
            found.append(min(hits, key=fitness))
    return found


def _meant(asked: Asked, word: str, countries: list[str]) -> _Meant:
    letters = rarest(asked.reader, grams_of(word), most=_LETTERS, words=_NEAR_TO)
    marks = {f"gram{n}": gram for n, gram in enumerate(letters)}
    rows = asked.reader.rows(
        "SELECT DISTINCT search_word.id, search_word.shortest, search_word.word FROM search_gram "
        "JOIN search_word ON search_word.id = search_gram.word_id "
        f"WHERE search_gram.gram IN ({', '.join(f':{mark}' for mark in marks)}) AND {asked.where.sql}",
        _Word,
        **marks,
    )
    by_word: dict[str, list[IndexWord]] = {}
    for row in rows:
        by_word.setdefault(row.word, []).append(IndexWord(row.id, row.shortest))
    near = process.extract(word, sorted(by_word), scorer=fuzz.ratio, limit=_NEAR, score_cutoff=TYPO_WORD)
    words = [like for like, _, _ in near]
    return _Meant(word, words, [one for like in words for one in by_word[like]], countries)


def _candidates(asked: Asked, meant: Sequence[_Meant]) -> Iterable[str]:
    """Driven by the word that may stand for the fewest; the others fit, or a country is meant."""
    own = [each for each in meant if not each.countries]
    own = [each for each in own if len(each.typed) >= _VETO] or own
    for each in own or meant:
        if not each.indexed:
            each.indexed.extend(fitting(asked.reader, each.typed, Fit.beginning, asked.where, _NEAR))
    counted = [(number_of(asked.reader, each.indexed), -len(each.typed), n) for n, each in enumerate(own)]
    drivers = [own[min(counted)[2]]] if own else meant
    for one in drivers:
        others = [each for each in meant if each is not one and len(each.typed) >= _VETO]
        patterns = [
            ([Fit.inside.pattern(each.typed), *map(Fit.whole.pattern, each.words)], each.countries)
            for each in others
        ]
        condition = condition_of(asked.sort, patterns) if patterns else Condition()
        for at in range(0, len(one.indexed), SINGLY):
            piece = one.indexed[at : at + SINGLY]
            yield from with_words(asked.reader, piece, condition, _EACH, singly=True)


def _weighed(asked: Asked, name: Named, home: str) -> Found | None:
    alike = [(word, _likeness(word, f"{name.folded} {home}")) for word in asked.words]
    mean = sum(percent for _, percent in alike) / len(alike)
    if mean < TYPO_MEAN or any(percent < TYPO_WORD for word, percent in alike if len(word) >= _VETO):
        return None
    if not any(_likeness(word, name.folded) >= TYPO_WORD for word in asked.words):
        return None
    whole = fuzz.ratio(asked.folded, name.folded)
    return Found(name.ref, name.matched, round(TYPO * (0.8 * mean + 0.2 * whole) / 100, 4))


def _likeness(word: str, text: str) -> float:
    """How much the word is like that of the text that is most like it, in percent."""
    return max(
        (max(fuzz.ratio(word, own), _BEGUN if own.startswith(word) else 0.0) for own in text.split()),
        default=0.0,
    )
