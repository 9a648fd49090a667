"""How alike are two names? From 0 to 1; words that many names share count for less."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from registry.questions.matching.names import Form, is_shared_word, skeleton

_SHARED, _OWN = 0.5, 1.0
_WORD_ALIKE = 82.0  # percent: below, two words are two words
_INITIAL = 0.7  # an initial that fits a name
_NAME_ALIKE, _SAME_SOUND = 0.9, 0.9  # of the names of people
_MIDDLE_NAME = 0.88  # all names of one are among those of the other


def alike(one: Form, other: Form) -> float:
    """How alike the names of two things are."""
    if one.key == other.key:
        return 1.0
    foreign = one.is_foreign != other.is_foreign
    common = _common(one.words, other.words, foreign=foreign)
    total = sum(map(_weight, one.words)) + sum(map(_weight, other.words))
    dice = 2 * common / total if total else 0.0
    spelling = fuzz.token_sort_ratio(one.line, other.line) / 100
    if one.line.replace(" ", "") == other.line.replace(" ", ""):
        return 0.98
    return max(dice, 0.4 * spelling + 0.6 * dice)


def _weight(word: str) -> float:
    return _SHARED if is_shared_word(word) else _OWN


def _common(one: Sequence[str], other: Sequence[str], *, foreign: bool) -> float:
    """The weight of words that both have, each counted once; of like words, as much as they are alike."""
    left = list(other)
    common = 0.0
    rest = []
    for word in one:
        if word in left:
            left.remove(word)
            common += _weight(word)
        else:
            rest.append(word)
    for word in rest:
        best = max(((word_alike(word, known, foreign=foreign), known) for known in left), default=(0.0, ""))
        if best[0] > 0:
            left.remove(best[1])
            common += best[0] * (_weight(word) + _weight(best[1])) / 2
    return common


def word_alike(one: str, other: str, *, foreign: bool = False) -> float:
    """How alike two words are; 0 where they are two words. In two scripts their consonants are held up."""
    if one == other:
        return 1.0
    ratio = fuzz.ratio(one, other)
    if foreign:
        bones = skeleton(one), skeleton(other)
        if min(map(len, bones)) >= 2:
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
