"""What is typed as people write it, as the registry writes it: a date with its month, a word by its label."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from registry.terms.base import word_label
from registry.terms.filling import Sort
from registry.text import fold

_YEAR = re.compile(r"\b\d{4}\b")


class _Takes(Protocol):
    @property
    def sort(self) -> Sort: ...
    @property
    def words(self) -> tuple[str, ...]: ...


def as_recorded(entry: _Takes, text: str) -> str:
    """What is typed into a field as the registry writes it; what it cannot read stays as it is."""
    text = text.strip()
    if entry.words and as_word(text, entry.words) in entry.words:
        return as_word(text, entry.words)
    return date_written(text) if entry.sort is Sort.date else text


def date_written(text: str) -> str:
    """The date as the registry writes it, where a month is named with its year; else the text as it is.

    Numbers alone stay what they are: which of them is the day, somebody else may read otherwise.

    >>> date_written("12 June 2003"), date_written("Jun 2017"), date_written("3/4/2017")
    ('2003-06-12', '2017-06', '3/4/2017')
    """
    if not _YEAR.search(text) or not any(letter.isalpha() for letter in text):
        return text
    from registry.exchange.incoming.words.days import day_of
    from registry.exchange.incoming.words.months import MONTHS

    if not any(word in MONTHS for word in fold(text).split()):
        return text
    said = day_of(text)
    return text if said.date is None or said.is_partly_read else str(said.date)


def as_word(text: str, words: Sequence[str]) -> str:
    """A word of a vocabulary as it is written: ``Vice-chair`` is ``vice_chair``, also by its label."""
    by_label = {fold(word_label(word)): word for word in words}
    return by_label.get(fold(text), text.lower().replace("-", "_").replace(" ", "_"))
