"""How alike are two names? From 0 to 1; words that many names share count for less."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from registry.questions.matching.names import Form, is_shared_word, skeleton

_SHARED, _OWN = 0.5, 1.0
_EACH_ITS_OWN = 0.85
_SAME_LETTERS = 0.98
_WORD_ALIKE = 82.0  # percent: below, two words are two words
_INITIAL = 0.7  # an initial that fits a name
_NAME_ALIKE, _SAME_SOUND = 0.9, 0.9  # of the names of people
_MIDDLE_NAME = 0.88  # all names of one are among those of the other


def alike(one: Form, other: Form, common: Collection[str] = ()) -> float:
    """How alike the names of two things are; ``common`` are words that many names of the registry have.

    Where each has a word of its own that the other has not, they are likelier two things than one.
    """
    if one.key == other.key:
        return 1.0
    if one.line.replace(" ", "") == other.line.replace(" ", ""):
        return _SAME_LETTERS
    foreign = one.is_foreign != other.is_foreign
    weight = _Weights(common)
    shared, one_has, other_has = _compared(one.words, other.words, weight, foreign=foreign)
    total = sum(map(weight, one.words)) + sum(map(weight, other.words))
    dice = 2 * shared / total if total else 0.0
    spelling = fuzz.token_sort_ratio(one.line, other.line) / 100
    likeness = max(dice, 0.4 * spelling + 0.6 * dice)
    own = [any(weight(word) == _OWN for word in words) for words in (one_has, other_has)]
    return likeness * _EACH_ITS_OWN if all(own) else likeness


class _Weights:
    """What a word counts for: one that many names share tells less."""

    def __init__(self, common: Collection[str]) -> None:
        self._common = common

    def __call__(self, word: str) -> float:
        return _SHARED if is_shared_word(word) or word in self._common else _OWN


def _compared(
    one: Sequence[str], other: Sequence[str], weight: Callable[[str], float], *, foreign: bool
) -> tuple[float, list[str], list[str]]:
    """The weight of words that both have, of like ones as much as they are alike; what each has alone."""
    left = list(other)
    shared = 0.0
    rest = []
    for word in one:
        if word in left:
            left.remove(word)
            shared += weight(word)
        else:
            rest.append(word)
    alone = []
    for word in rest:
        best = max(((word_alike(word, known, foreign=foreign), known) for known in left), default=(0.0, ""))
        if best[0] > 0:
            left.remove(best[1])
            shared += best[0] * (weight(word) + weight(best[1])) / 2
        else:
            alone.append(word)
    return shared, alone, left


def word_alike(one: str, other: str, *, foreign: bool = False) -> float:
    """How alike two words are; 0 where they are two words. In two scripts their consonants are held up."""
    if one == other:
        return 1.0
    ratio = fuzz.ratio(one, other)
    if foreign:
        bones = skeleton(one), skeleton(other)
        if min(map(len, bones)) >= 3 or (bones[0] == bones[1] and len(bones[0]) == 2):
            ratio = max(ratio, 0.95 * fuzz.ratio(*bones))
        return ratio / 100 if ratio >= 66 else 0.0
    return ratio / 100 if ratio >= _WORD_ALIKE and min(len(one), len(other)) > 3 else 0.0


def people_alike(one: Form, other: Form) -> float:
    """How alike the names of two people are: in any order, initials for names, a middle name or none."""
    if one.key == other.key:
        return 1.0
    few, many = sorted((one.words, other.words), key=len)
    foreign = one.is_foreign != other.is_foreign
    left = list(many)
    worth, whole = 0.0, False
    # Whole names find their like first: an initial takes what is left.
    for word in sorted(few, key=len, reverse=True):
        fits = [(_names_alike(word, known, foreign=foreign), known) for known in left]
        best = max(fits, default=(0.0, ""))
        if best[0] == 0:
            continue
        left.remove(best[1])
        worth += best[0]
        whole = whole or (len(word) > 2 and len(best[1]) > 2 and best[0] > _INITIAL)
    if not whole:
        return 0.0
    mean = worth / len(few)
    if left and len(few) > 1:
        return mean * _MIDDLE_NAME
    return mean if not left else mean * len(few) / len(many)


def _names_alike(one: str, other: str, *, foreign: bool) -> float:
    if one == other:
        return 1.0 if len(one) > 1 else _INITIAL
    if min(len(one), len(other)) == 1:
        return _INITIAL if one[0] == other[0] else 0.0
    near = JaroWinkler.similarity(one, other)
    if near >= _NAME_ALIKE and min(len(one), len(other)) > 2:
        return float(near)
    if min(len(one), len(other)) > 4 and one[0] == other[0] and skeleton(one) == skeleton(other):
        return _SAME_SOUND
    return word_alike(one, other, foreign=foreign)
