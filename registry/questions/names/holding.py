"""Which records have a text with all the words? Those with the shortest texts, which fit best.

Nothing here walks through all texts with a frequent word, or through all words with two letters in them:
where more than some hundred records fit, those with the shortest texts are found, and no others.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from registry.frozen import Frozen
from registry.questions.names.asked import Asked
from registry.questions.names.conditions import Clause, Condition, is_in, numbers
from registry.questions.names.words import Fit, IndexWord, Sort
from registry.store.reading import Reader

_FEW = 2_000  # so many texts are looked through and put in order
_MANY = 40_000  # of frequent words, how frequent they are
_WORDS = 400  # so many words are looked up at once
_KNOWN = 8  # so many words of the index are asked for one by one beside each text
SINGLY = 60  # of so many words the shortest texts are asked for one by one


class _Id(Frozen):
    id: str


def called(asked: Asked, most: int) -> list[str]:
    """The ids of the records with just this name, or id."""
    rows = asked.reader.rows(
        "SELECT search_name.entity_id FROM search_name JOIN entity ON entity.id = search_name.entity_id "
        f"WHERE search_name.folded = :folded AND {is_in(Sort.names, 'search_name')} "
        f"AND entity.kind IN ({asked.kinds}) "
        f"UNION SELECT id FROM entity WHERE id = :id ORDER BY 1 LIMIT {most}",
        _Id,
        folded=asked.folded,
        id=asked.folded.replace(" ", "-"),
    )
    return [row.id for row in rows]


def holding(asked: Asked, fit: Fit, most: int) -> list[str]:
    """The ids of records of which each word fits the text, or the country; one of them fits the text."""
    if len(asked.words) == 1:
        words = asked.fitting(asked.words[0], fit, most)
        if len(words) == most:
            return _shortest(asked.reader, words, most)
        return with_words(asked.reader, words, Condition(asked.sort), most)
    return _holding(asked, fit, {word: asked.countries_of(word, fit) for word in asked.words}, [], most)


def holding_phrase(asked: Asked, most: int) -> list[str]:
    """The ids of records that have all words together as they stand."""
    return _holding(asked, Fit.whole, {}, [Clause([f"% {asked.folded} %"])], most)


def _holding(
    asked: Asked, fit: Fit, countries: dict[str, list[str]], more: list[Clause], most: int
) -> list[str]:
    """Driven by the word that the fewest records have: by each of them, where countries may have all."""
    own = [word for word in asked.words if not countries.get(word)]
    # A letter or two are in too many words to begin with.
    long = own if fit is Fit.whole else [word for word in own if len(word) > 2] or own
    wanted = asked.words if fit is Fit.whole or not long else long
    found = {word: asked.fitting(word, fit, _WORDS) for word in wanted}
    if not all(found[word] for word in long):
        return []
    clauses = {
        word: Clause([fit.pattern(word)], _if_few(found.get(word)), countries.get(word, ()))
        for word in asked.words
    }
    ids: list[str] = []
    for driver in [rarest(asked.reader, {word: found[word] for word in long})] if long else list(found):
        others = [clause for word, clause in clauses.items() if word != driver]
        condition = Condition(asked.sort, [*others, *more])
        ids += with_words(asked.reader, found[driver], condition, most)
    return ids


def _if_few(words: list[IndexWord] | None) -> list[IndexWord] | None:
    return words if words is not None and len(words) <= _KNOWN else None


def rarest(reader: Reader, words: dict[str, list[IndexWord]]) -> str:
    """The one of some words, each with those of the index that fit, that the fewest records have."""
    if len(words) == 1:
        return next(iter(words))
    counted = {word: number_of(reader, found, _FEW) for word, found in words.items()}
    if min(counted.values()) == _FEW:
        counted = {word: number_of(reader, found, _MANY) for word, found in words.items()}
    return min(counted, key=lambda word: (counted[word], -len(word)))


def number_of(reader: Reader, words: Sequence[IndexWord], upto: int) -> int:
    """How many postings they have; counted no further than to where they are many."""
    if not words or len(words) == _WORDS:
        return upto if words else 0
    few = f"SELECT 1 FROM search_posting WHERE word_id IN ({numbers(words)}) LIMIT {upto}"
    return reader.number(f"SELECT count(*) FROM ({few}) AS counted")


def with_words(
    reader: Reader,
    words: Sequence[IndexWord],
    condition: Condition,
    most: int,
    *,
    singly: bool = False,
) -> list[str]:
    """The ids of records with one of the words, that meet the condition; the shortest texts first.

    ``singly``: so many for each of the words.
    """
    if singly or number_of(reader, words, _FEW) == _FEW:
        together = [[word] for word in words[:SINGLY]]
    else:
        together = [list(group) for _, group in groupby(sorted(words, key=_kind), key=_kind)]
    each: list[str] = []
    for group in together:
        meets = condition.sql(group[0].kind)
        if meets is not None:
            each.append(
                "SELECT * FROM (SELECT p.entity_id, p.length FROM search_posting AS p "
                f"WHERE p.word_id IN ({numbers(group)}){meets} "
                f"ORDER BY p.length, p.entity_id LIMIT {most}) AS some{len(each)}"
            )
    if not each:
        return []
    limit = "" if singly else f" LIMIT {most}"
    sql = f"SELECT entity_id FROM ({' UNION ALL '.join(each)}) AS every ORDER BY length, entity_id{limit}"
    return [row.id for row in reader.rows(sql, _Id, **condition.values)]


def _kind(word: IndexWord) -> str:
    return word.kind


def _shortest(reader: Reader, words: Sequence[IndexWord], most: int) -> list[str]:
    """Of more words than were asked for: no text that is longer than the shortest of the last is wanted."""
    sql = (
        f"SELECT entity_id FROM search_posting WHERE word_id IN ({numbers(words)}) "
        f"AND length <= {int(words[-1].shortest)} ORDER BY length, entity_id LIMIT {most}"
    )
    return [row.id for row in reader.rows(sql, _Id)]
