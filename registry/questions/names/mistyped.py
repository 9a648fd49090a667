"""What may have been meant, where nothing is called as was typed?

For each word those of the index are taken that are spelt nearly so, by three letters that they share.
Loaded only where nothing fits as it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process

from registry.frozen import Frozen
from registry.questions.names.asked import Asked
from registry.questions.names.conditions import Clause, Condition
from registry.questions.names.countries import Country, all_countries, names_at_home
from registry.questions.names.holding import SINGLY, holding_phrase, rarest, with_words
from registry.questions.names.weighing import TYPO, Found, Named, fitness, texts_of, weighed
from registry.questions.names.words import Fit, IndexWord, rarest_grams
from registry.text import grams

TYPO_WORD, TYPO_MEAN = 60.0, 75.0  # percent alike: each word at least, all words on average
_BEGUN = 90.0  # percent alike, of a word and one that begins with it
_VETO = 3  # so many letters has a word that can refuse a name
_LETTERS = 8  # an edit spoils three or four of the letters by which a word is found, two spoil six
_NEAR_TO = 6_000  # words that are compared
_LONGER = 3  # letters, of a word that was meant
_BEGUN_SO = 40  # words that begin with one of the text
_NEAR = 12  # words that one word may stand for
_PARTINGS = 4  # ways in which words may have run together
_EACH = 25  # records that are weighed for each of them


class _Word(Frozen):
    id: int
    kind: str
    shortest: int
    word: str


class _Part(Frozen):
    word: str


class _Meant(Frozen):
    """The words that one of the text may stand for, and the countries."""

    typed: str
    words: list[str]
    indexed: list[IndexWord]
    countries: list[str]

    @property
    def clause(self) -> Clause:
        """What it asks of a text of which another word is known."""
        like = [Fit.inside.pattern(self.typed), *map(Fit.whole.pattern, self.words)]
        is_whole = self.words or len(self.indexed) < _BEGUN_SO
        return Clause(like, self.indexed if is_whole else None, self.countries)


def mistyped(asked: Asked) -> list[Found]:
    """The records with names like the text: each word is nearly one of the name's, or of its country's.

    Words that are in the index stand first for themselves; only where nothing is called so, they too may
    have been mistyped.
    """
    countries = all_countries(asked.reader) if len(asked.words) > 1 else []
    known = {word: asked.fitting(word, Fit.beginning, _BEGUN_SO) for word in asked.words}
    if not all(known.values()):
        found = _found(
            asked, [_meant(asked, word, countries, known[word]) for word in asked.words], countries
        )
        for text in _parted(asked, [word for word, begun in known.items() if not begun]):
            other = asked.of(asked.sort, text)
            found += weighed(other, holding_phrase(other, _EACH))
        if found or not any(known.values()):
            return list(_best_of(found))
    return _found(asked, [_meant(asked, word, countries, []) for word in asked.words], countries)


def _best_of(found: Iterable[Found]) -> Iterable[Found]:
    """The best hit for each record; none of them fits as it stands."""
    best: dict[str, Found] = {}
    for hit in found:
        slip = hit._replace(score=min(hit.score, TYPO))
        if hit.ref.id not in best or fitness(slip) < fitness(best[hit.ref.id]):
            best[hit.ref.id] = slip
    return best.values()


def _parted(asked: Asked, unknown: Sequence[str]) -> list[str]:
    """The text where a space was forgotten, or another key hit: both parts are words of the index."""
    ways = {
        (word[:at], word[after:]): word
        for word in unknown
        for at in range(_VETO - 1, len(word) - 1)
        for after in (at, at + 1)
        if len(word) - after >= _VETO - 1
    }
    marks = {f"part{n}": part for n, part in enumerate(sorted({part for pair in ways for part in pair}))}
    if not marks:
        return []
    rows = asked.reader.rows(
        f"SELECT DISTINCT word FROM search_word WHERE {asked.where.sql} "
        f"AND word IN ({', '.join(f':{mark}' for mark in marks)})",
        _Part,
        **marks,
    )
    parts = {row.word for row in rows}
    fitting_ways = [(pair, word) for pair, word in ways.items() if parts.issuperset(pair)]
    fitting_ways.sort(key=lambda way: -min(map(len, way[0])))
    return [
        " ".join(" ".join(pair) if one == word else one for one in asked.words)
        for pair, word in fitting_ways[:_PARTINGS]
    ]


def _found(asked: Asked, meant: Sequence[_Meant], countries: Sequence[Country]) -> list[Found]:
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


def _meant(asked: Asked, word: str, countries: Sequence[Country], known: Sequence[IndexWord]) -> _Meant:
    """``known``: the words that begin with it, where it stands for itself."""
    homes = [place.id for place in countries if _likeness(word, place.name) >= TYPO_MEAN]
    if known or len(word) < _VETO:
        return _Meant(word, [], list(known), homes)
    by_word = _with_letters(asked, word)
    near = process.extract(word, sorted(by_word), scorer=fuzz.ratio, limit=_NEAR, score_cutoff=TYPO_WORD)
    words = [like for like, _, _ in near]
    indexed = [one for like in words for one in by_word[like]]
    return _Meant(word, words, indexed or asked.fitting(word, Fit.beginning, _NEAR), homes)


def _with_letters(asked: Asked, word: str) -> dict[str, list[IndexWord]]:
    """The words that have some of its letters together, the rarest of them."""
    letters = rarest_grams(asked.reader, grams(word), most=_LETTERS, words=_NEAR_TO)
    marks = {f"gram{n}": gram for n, gram in enumerate(letters)}
    # An edit, or two letters that changed places, leaves a word of five letters two of its six.
    shared = 2 if len(word) > 4 and len(letters) > 2 else 1
    like = (
        f"SELECT word_id FROM search_gram WHERE gram IN ({', '.join(f':{mark}' for mark in marks)}) "
        f"GROUP BY word_id HAVING count(*) >= {shared}"
    )
    # CROSS: the few words that are like it first, as in WORDS_WITH_GRAM.
    rows = asked.reader.rows(
        "SELECT search_word.id, search_word.kind, search_word.shortest, search_word.word "
        f"FROM ({like}) AS near CROSS JOIN search_word "
        f"WHERE search_word.id = near.word_id AND {asked.where.sql} "
        f"AND length(search_word.word) BETWEEN {len(word) - _LONGER} AND {len(word) + _LONGER}",
        _Word,
        **marks,
    )
    found: dict[str, list[IndexWord]] = {}
    for row in rows:
        found.setdefault(row.word, []).append(IndexWord._make(row[:3]))
    return found


def _candidates(asked: Asked, meant: Sequence[_Meant]) -> Iterable[str]:
    """Driven by the word that may stand for the fewest; the others fit, or a country is meant."""
    own = [each for each in meant if not each.countries]
    own = [each for each in own if len(each.typed) >= _VETO] or own
    if any(len(each.typed) >= _VETO and not each.indexed for each in own):
        return
    by_word = {each.typed: each for each in own}
    drivers = [by_word[rarest(asked.reader, {each.typed: each.indexed for each in own})]] if own else meant
    for one in drivers:
        others = [each.clause for each in meant if each is not one and len(each.typed) >= _VETO]
        condition = Condition(asked.sort, others)
        yield from with_words(asked.reader, one.indexed[:SINGLY], condition, _EACH, singly=True)


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
