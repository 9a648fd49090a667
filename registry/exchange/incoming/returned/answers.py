"""What the cells of a returned form answer, and which rows are sums."""

from __future__ import annotations

import re

from registry.exchange.roster_layout import CHANGED, LEFT, YES
from registry.text import fold

_ANSWERS = {
    "yes": YES, "y": YES, "true": YES, "still true": YES, "oui": YES, "si": YES, "unchanged": YES,
    "left": LEFT, "no": LEFT, "n": LEFT, "gone": LEFT, "ended": LEFT, "non": LEFT,
    "changed": CHANGED, "change": CHANGED, "replaced": CHANGED,
}  # fmt: skip
_TOTAL = re.compile(r"(?:grand |sub)?-?total(?:es|e|s|aux)?\b(?=\s*(?:$|[:=\d(]|of\b|members?\b))")


def answer_of(text: str) -> str | None:
    """What a cell answers: yes, left, changed, or nothing (empty); None where it is no answer."""
    return "" if not text else _ANSWERS.get(fold(text))


def is_vacant(post: str) -> bool:
    """Whether the words of a seat say that nobody fills it.

    >>> is_vacant("member (vacant)"), is_vacant("Chair")
    (True, False)
    """
    return "vacant" in fold(post).split()


def is_total(text: str) -> bool:
    """Whether the words are those of a sum, which is nobody's name: ``total: 18 members``."""
    return _TOTAL.match(text.casefold()) is not None
