"""Where like texts are found: by the groups of letters that they share, the rarer the weightier.

The measure is the cosine of tf-idf vectors over groups of letters (Manning, Raghavan and Schütze 2008,
*Introduction to Information Retrieval*, ch. 6). An index over 100,000 names takes about 60 MB.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


class NearTexts:
    """Texts that can be asked for those nearest to another; each is known by its position."""

    def __init__(self, texts: Sequence[str], size: int = 3) -> None:
        self._size, self._number = size, len(texts)
        self._grams: dict[str, int] = {}
        grams, owners = array("i"), array("i")
        for position, text in enumerate(texts):
            for gram in self._of(text):
                grams.append(self._grams.setdefault(gram, len(self._grams)))
                owners.append(position)
        gram_of = np.frombuffer(grams, dtype=np.int32) if len(grams) else np.zeros(0, np.int32)
        owner_of = np.frombuffer(owners, dtype=np.int32) if len(owners) else np.zeros(0, np.int32)
        counts = np.bincount(gram_of, minlength=len(self._grams))
        self._weight: NDArray[np.float64] = np.log(1.0 + self._number / np.maximum(1, counts))
        order = np.argsort(gram_of, kind="stable")
        self._owners: NDArray[np.int32] = owner_of[order]
        self._starts: NDArray[np.int64] = np.concatenate(([0], np.cumsum(counts)))
        squares = np.bincount(owner_of, weights=self._weight[gram_of] ** 2, minlength=self._number)
        self._length: NDArray[np.float64] = np.sqrt(np.maximum(squares, 1e-9))

    def _of(self, text: str) -> set[str]:
        size = self._size
        return {
            padded[at : at + size]
            for word in text.split()
            for padded in (f" {word} ",)
            for at in range(max(1, len(padded) - size + 1))
        }

    def nearest(self, text: str, limit: int) -> list[tuple[int, float]]:
        """The positions of the nearest texts with their cosine, best first; none that share nothing."""
        asked = self._of(text)
        numbers = [self._grams[gram] for gram in asked if gram in self._grams]
        if not numbers or not self._number:
            return []
        runs = [self._owners[self._starts[n] : self._starts[n + 1]] for n in numbers]
        weights = np.repeat(self._weight[numbers] ** 2, [len(run) for run in runs])
        shared = np.bincount(np.concatenate(runs), weights=weights, minlength=self._number)
        unknown = (len(asked) - len(numbers)) * np.log(1.0 + self._number) ** 2
        own = float(np.sqrt((self._weight[numbers] ** 2).sum() + unknown))
        cosine = shared / (self._length * own)
        best = np.argpartition(-cosine, min(limit, self._number - 1))[:limit]
        return sorted(
            ((int(n), float(cosine[n])) for n in best if cosine[n] > 0), key=lambda hit: (-hit[1], hit[0])
        )
