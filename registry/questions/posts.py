"""Posts in the words of a list: do two say the same, or did somebody get another one?"""

from __future__ import annotations

from difflib import SequenceMatcher

from registry.terms.seats import Role
from registry.text import fold

_SPELLING = 0.8
"""How like two words at least are that are taken for spellings of one: Chairman and Chairwoman."""


def is_another_post(before: str | None, after: str | None, role: Role) -> bool:
    """Whether two posts in one role differ by a word, and not by its spelling.

    A post that nobody put into words is the role's own name.

    >>> is_another_post("Membre", "Member", Role.member), is_another_post(None, "Ranking Member", Role.member)
    (False, True)
    """
    words, others = (fold(post or role.label).split() for post in (before, after))
    return words != others and not (_all_within(words, others) and _all_within(others, words))


def _all_within(words: list[str], others: list[str]) -> bool:
    return all(
        any(word == other or SequenceMatcher(None, word, other).ratio() >= _SPELLING for other in others)
        for word in words
    )
