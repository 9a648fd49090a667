"""Which words of the index fit a word that was asked for?"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum, StrEnum, auto

from registry.frozen import Frozen
from registry.store.reading import Reader

_MANY = 2000  # so many words with the same three letters are too many to be counted out
_LAST = "\U0010ffff"

# CROSS: SQLite would else read all words of a sort, for which it has an index too.
WORDS_WITH_GRAM = "search_gram CROSS JOIN search_word WHERE search_word.id = search_gram.word_id"


class Sort(StrEnum):
    """What the words stand in."""

    names = "name"
    descriptions = "description"
    initials = "initials"


class Fit(IntEnum):
    """How a word of a text fits one that was asked for."""

    whole = auto()
    beginning = auto()
    inside = auto()

    def is_met(self, word: str, text: str) -> bool:
        """Whether a word of the folded text fits the word so."""
        if self is Fit.whole:
            return f" {word} " in f" {text} "
        return (f" {word}" in f" {text}") if self is Fit.beginning else word in text

    def pattern(self, word: str) -> str:
        """The same for LIKE, of the text between two spaces."""
        return {Fit.whole: f"% {word} %", Fit.beginning: f"% {word}%", Fit.inside: f"%{word}%"}[self]


class IndexWord(Frozen):
    """A word of the texts of one kind of record, and how long the shortest text with it is."""

    id: int
    kind: str
    shortest: int


class Where(Frozen):
    """In what is looked: the sort of text, and the kinds of records as SQL names them."""

    sort: Sort
    kinds: str

    @property
    def sql(self) -> str:
        """A condition on ``search_word``."""
        return f"search_word.sort = '{self.sort}' AND search_word.kind IN ({self.kinds})"


def fitting(reader: Reader, word: str, fit: Fit, where: Where, most: int) -> list[IndexWord]:
    """The words that fit, those of the shortest texts first; no more than ``most`` of them."""
    if fit is Fit.inside:
        return _inside(reader, word, where, most)
    same = "word = :word" if fit is Fit.whole else "word >= :word AND word < :after"
    return reader.rows(
        f"SELECT id, kind, shortest FROM search_word WHERE {where.sql} AND {same} "
        f"ORDER BY shortest, id LIMIT {most}",
        IndexWord,
        word=word,
        **({} if fit is Fit.whole else {"after": word + _LAST}),
    )


def _inside(reader: Reader, word: str, where: Where, most: int) -> list[IndexWord]:
    if len(word) < 3:
        gram, letters = "gram >= :gram AND gram < :after", {"gram": word, "after": word + _LAST}
    else:
        gram, letters = "gram = :gram", {"gram": rarest_grams(reader, _inner(word))[0]}
    return reader.rows(
        "SELECT DISTINCT search_word.id, search_word.kind, search_word.shortest "
        f"FROM {WORDS_WITH_GRAM} AND {gram} AND {where.sql} "
        f"AND search_word.word LIKE :part ORDER BY search_word.shortest, search_word.id LIMIT {most}",
        IndexWord,
        part=f"%{word}%",
        **letters,
    )


def _inner(word: str) -> list[str]:
    return list(dict.fromkeys(word[at : at + 3] for at in range(len(word) - 2)))


class _Count(Frozen):
    gram: str
    number: int


def rarest_grams(reader: Reader, letters: Sequence[str], most: int = 1, words: int = _MANY) -> list[str]:
    """Of these, those that the fewest words have; together no more than so many words, but one at least."""
    counted = sorted(counts(reader, letters), key=lambda row: (row.number, row.gram))
    taken: list[str] = []
    total = 0
    for row in counted[:most]:
        total += row.number
        if taken and total > words:
            break
        taken.append(row.gram)
    return taken


def counts(reader: Reader, letters: Sequence[str]) -> list[_Count]:
    """How many words have each of them; counted no further than to where it is no longer rare."""
    each = (
        f"SELECT :gram{n} AS gram, (SELECT count(*) FROM (SELECT 1 FROM search_gram "
        f"WHERE gram = :gram{n} LIMIT {_MANY}) AS some{n})"
        for n in range(len(letters))
    )
    return reader.rows(
        " UNION ALL ".join(each), _Count, **{f"gram{n}": gram for n, gram in enumerate(letters)}
    )
