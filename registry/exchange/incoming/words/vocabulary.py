"""How a list of words is asked: for a whole text, with misspellings, or for any word in a text.

A list gives for each term its words, a line a language, with ``;`` between them. A word that ends with
``*`` is the beginning of longer ones; only fields that hold nothing but such terms are searched for it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Generic, TypeVar

from registry.text import fold

_T = TypeVar("_T")
_ALIKE = 0.83
"""How much of a word is right where it is taken for a misspelt one; short words are never."""
_SHORT, _LONGEST, _MOST_WORDS = 4, 120, 8

Listed = Iterable[tuple[_T, tuple[str, ...]]]
"""Terms with their words, what is narrower first."""


class Vocabulary(Generic[_T]):
    """Terms by the words for them; where several stand in a text, the first that is listed is meant.

    ``alone`` are words that are not looked for inside the longer text of a cell, where they most often
    mean something else; ``never_within`` not even in a field: an implementing agency is none of the state.
    """

    def __init__(
        self, listed: Listed[_T], alone: Collection[str] = (), never_within: Collection[str] = ()
    ) -> None:
        self._alone = frozenset(map(fold, alone))
        kept_out = frozenset(map(fold, never_within))
        self._whole: dict[str, _T] = {}
        self._within: list[tuple[re.Pattern[str], _T]] = []
        for term, languages in listed:
            words = [word.strip() for line in languages for word in line.split(";")]
            patterns = []
            for word in words:
                is_beginning, key = word.endswith("*"), fold(word)
                if not is_beginning:
                    self._whole.setdefault(key, term)
                if is_beginning or key not in kept_out:
                    patterns.append(re.escape(key) + ("" if is_beginning else r"(?!\S)"))
            self._within.append((re.compile(rf"(?<!\S)(?:{'|'.join(patterns)})"), term))

    def whole(self, text: str) -> _T | None:
        """The term that the whole text names."""
        return self._whole.get(fold(text))

    def anywhere(self, text: str) -> _T | None:
        """The term that the text names, or else any of its words: for fields that hold such terms only."""
        folded = fold(text)
        found = self._whole.get(folded)
        return found or next((term for fits, term in self._within if fits.search(folded)), None)

    def typed(self, text: str) -> _T | None:
        """The term that a cell names, as people type it: misspelt, or with a few words around.

        What the words around make something else is none: a director of labour is no side.
        """
        key = fold(re.sub(r"\([^)]*\)", " ", text)) or fold(text)
        if not key or len(key) > _LONGEST:
            return None
        found = self._whole.get(key) or self._nearest(key)
        return found or self._mostly(key)

    def _nearest(self, key: str) -> _T | None:
        if len(key) <= _SHORT:
            return None
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        found = process.extractOne(
            key, list(self._whole), scorer=OSA.normalized_similarity, score_cutoff=_ALIKE
        )
        return self._whole[found[0]] if found is not None and found[0][0] == key[0] else None

    def _mostly(self, key: str) -> _T | None:
        """The term of the longest phrase in it: "deputy chairperson of the board" is no chairperson."""
        within = [
            word
            for word in self._whole
            if len(word) > 2 and word not in self._alone and f" {word} " in f" {key} "
        ]
        if not within or len(key.split()) > _MOST_WORDS:
            return None
        best = max(within, key=len)
        is_told = key.startswith(best) or len(best) * 2 >= len(key) or len(best.split()) > 1
        return self._whole[best] if is_told else None
