"""What is found beside names: acronyms that a name may stand for, and words of descriptions."""

from __future__ import annotations

from registry.questions.names.asked import Asked
from registry.questions.names.conditions import Condition
from registry.questions.names.holding import holding, with_words
from registry.questions.names.weighing import DESCRIBED, INITIALS, Found, best_first, texts_of
from registry.questions.names.words import WORDS_WITH_GRAM, Fit, IndexWord, Sort, rarest_grams

_SHORTEST_ACRONYM, _LONGEST_ACRONYM = 3, 6


def spelt_by_initials(asked: Asked, most: int) -> list[Found]:
    """The records whose names' initials have the letters in their order: what an acronym may stand for."""
    letters = asked.folded
    if not (letters.isalpha() and _SHORTEST_ACRONYM <= len(letters) <= _LONGEST_ACRONYM):
        return []
    asked = asked.of(Sort.initials)
    pattern = f"%{'%'.join(letters)}%"
    # The fewer letters between them, the likelier that it is what was meant.
    longest = len(letters) + _LONGEST_ACRONYM
    words = asked.reader.rows(
        f"SELECT search_word.id, search_word.kind, search_word.shortest FROM {WORDS_WITH_GRAM} "
        f"AND search_gram.gram = :gram AND {asked.where.sql} AND search_word.shortest <= {longest} "
        f"AND search_word.word LIKE :pattern ORDER BY search_word.shortest, search_word.id LIMIT {most}",
        IndexWord,
        gram=rarest_grams(asked.reader, [f".{letter}" for letter in dict.fromkeys(letters)])[0],
        pattern=pattern,
    )
    ids = with_words(asked.reader, words, Condition(asked.sort), most)
    found: dict[str, Found] = {}
    for key, names in texts_of(asked.reader, ids, Sort.initials, asked.kinds).items():
        for name in names:
            if len(name.folded) <= longest and _in_order(letters, name.folded):
                score = round(INITIALS + 0.049 * len(letters) / len(name.folded), 4)
                if key not in found or found[key].score < score:
                    found[key] = Found(name.ref, name.matched, score)
    return best_first(found.values())


def _in_order(letters: str, initials: str) -> bool:
    left = iter(initials)
    return all(letter in left for letter in letters)


def described(asked: Asked, most: int) -> list[Found]:
    """The records of which one description, or post, has all of the words."""
    asked = asked.of(Sort.descriptions)
    ids = holding(asked, Fit.inside, most)
    found: dict[str, Found] = {}
    for key, texts in texts_of(asked.reader, ids, Sort.descriptions, asked.kinds).items():
        for text in texts:
            if all(word in text.folded for word in asked.words):
                found.setdefault(key, Found(text.ref, text.matched, DESCRIBED))
    return best_first(found.values())
