"""Which records have a text with all the words? Those with the shortest texts, which fit best.

Nothing here walks through all texts with a frequent word, or through all words with two letters in them:
where more than some hundred records fit, those with the shortest texts are found, and no others.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from registry.questions.names.asked import Asked
from registry.questions.names.countries import COUNTRY_OF
from registry.questions.names.words import Fit, IndexWord, Sort, fitting
from registry.store.reading import Reader, Scalar

_FEW = 2000  # so many texts are looked through and put in order
_WORDS = 400  # so many words are looked up at once
SINGLY = 60  # of so many words the shortest texts are asked for one by one

SOURCES = {
    Sort.names: "<> 'description' AND {alias}.source <> 'initials'",
    Sort.descriptions: "= 'description'",
    Sort.initials: "= 'initials'",
}


class Condition(NamedTuple):
    """A condition on the texts ``n`` of a posting's record ``p``, with its values.

    ``countries``: for each place in the condition, where a country may stand for a word, the marks of
    those that may.
    """

    told: str
    values: dict[str, Scalar]
    countries: tuple[str, ...] = ()

    def sql(self, kind: str) -> str:
        """The condition on a posting of a record of the kind."""
        if not self.told:
            return ""
        homes = (_at_home(kind, marks) for marks in self.countries)
        return (
            " AND EXISTS (SELECT 1 FROM search_name AS n "
            f"WHERE n.entity_id = p.entity_id AND {self.told.format(*homes)})"
        )


NO_CONDITION = Condition("", {})


class _Id(NamedTuple):
    id: str


def is_in(sort: Sort, alias: str) -> str:
    """SQL: the row of ``search_name`` is of the sort."""
    return f"{alias}.source " + SOURCES[sort].format(alias=alias)


def holding(asked: Asked, fit: Fit, most: int) -> list[str]:
    """The ids of records of which each word fits the text, or the country; one of them fits the text."""
    if len(asked.words) == 1:
        words = fitting(asked.reader, asked.words[0], fit, asked.where, most)
        if len(words) == most:
            return _shortest(asked.reader, words, most)
        return with_words(asked.reader, words, NO_CONDITION, most)
    return _holding(asked, fit, _all_words(asked, fit), most)


def holding_phrase(asked: Asked, most: int) -> list[str]:
    """The ids of records that have all words together as they stand."""
    told = f"(' ' || n.folded || ' ') LIKE :phrase AND {is_in(asked.sort, 'n')}"
    return _holding(asked, Fit.whole, Condition(told, {"phrase": f"% {asked.folded} %"}), most)


def called(asked: Asked, most: int) -> list[str]:
    """The ids of the records with just this name, or id."""
    rows = asked.reader.rows(
        "SELECT search_name.entity_id FROM search_name JOIN entity ON entity.id = search_name.entity_id "
        f"WHERE search_name.folded = :folded AND {is_in(Sort.names, 'search_name')} "
        f"AND entity.kind IN ({asked.kinds}) ORDER BY 1 LIMIT {most}",
        _Id,
        folded=asked.folded,
    )
    return [asked.folded.replace(" ", "-"), *(row.id for row in rows)]


def _holding(asked: Asked, fit: Fit, condition: Condition, most: int) -> list[str]:
    """Driven by the word that the fewest records have: by each of them, where countries may have all."""
    own = [word for word in asked.words if not asked.countries_of(word, fit)]
    # A letter or two are in too many words to begin with.
    long = own if fit is Fit.whole else [word for word in own if len(word) > 2] or own
    found = {word: fitting(asked.reader, word, fit, asked.where, _WORDS) for word in long or asked.words}
    if long:
        if not all(found.values()):
            return []
        counted = {word: number_of(asked.reader, found[word]) for word in long}
        rarest = min(counted, key=lambda word: (counted[word], -len(word)))
        found = {rarest: found[rarest]}
    return [key for words in found.values() for key in with_words(asked.reader, words, condition, most)]


def _all_words(asked: Asked, fit: Fit) -> Condition:
    """Each word fits a text of the posting's record, or its country."""
    return condition_of(
        asked.sort, [([fit.pattern(word)], asked.countries_of(word, fit)) for word in asked.words]
    )


def condition_of(sort: Sort, patterns: Iterable[tuple[Sequence[str], Sequence[str]]]) -> Condition:
    """One text of the posting's record has one pattern of each; or the record is in one of the countries."""
    values: dict[str, Scalar] = {}
    countries: list[str] = []
    each = [is_in(sort, "n")]
    for n, (likes, ids) in enumerate(patterns):
        marks = {f"like{n}x{m}": like for m, like in enumerate(likes)}
        ways = [f"(' ' || n.folded || ' ') LIKE :{mark}" for mark in marks]
        places = {f"at{n}x{m}": place for m, place in enumerate(ids)}
        if places:
            ways.append("{}")
            countries.append(", ".join(f":{mark}" for mark in places))
        each.append(f"({' OR '.join(ways)})")
        values |= marks | places
    return Condition(" AND ".join(each), values, tuple(countries))


def _at_home(kind: str, places: str) -> str:
    here = " OR ".join(f"home.{column} IN ({places})" for column in COUNTRY_OF.get(kind, ()))
    return (
        f"EXISTS (SELECT 1 FROM {kind} AS home WHERE home.id = p.entity_id AND ({here}))" if here else "FALSE"
    )


def number_of(reader: Reader, words: Sequence[IndexWord]) -> int:
    """How many postings they have; counted no further than to where they are many."""
    if not words or len(words) == _WORDS:
        return _FEW if words else 0
    few = f"SELECT 1 FROM search_posting WHERE word_id IN ({_ids(words)}) LIMIT {_FEW}"
    return reader.number(f"SELECT count(*) FROM ({few}) AS counted")


def _ids(words: Sequence[IndexWord]) -> str:
    # Numbers from the index itself: as they stand, for there may be more than can be bound.
    return ", ".join(str(int(word.id)) for word in words)


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
    if not words:
        return []
    if singly or number_of(reader, words) == _FEW:
        together = [[word] for word in words[:SINGLY]]
    else:
        together = [list(group) for _, group in groupby(sorted(words, key=_kind), key=_kind)]
    each = (
        "SELECT * FROM (SELECT p.entity_id, p.length FROM search_posting AS p "
        f"WHERE p.word_id IN ({_ids(group)}){condition.sql(group[0].kind)} "
        f"ORDER BY p.length, p.entity_id LIMIT {most}) AS some{n}"
        for n, group in enumerate(together)
    )
    limit = "" if singly else f" LIMIT {most}"
    sql = f"SELECT entity_id FROM ({' UNION ALL '.join(each)}) AS every ORDER BY length, entity_id{limit}"
    return [row.id for row in reader.rows(sql, _Id, **condition.values)]


def _kind(word: IndexWord) -> str:
    return word.kind


def _shortest(reader: Reader, words: Sequence[IndexWord], most: int) -> list[str]:
    """Of more words than were asked for: no text that is longer than the shortest of the last is wanted."""
    sql = (
        f"SELECT entity_id FROM search_posting WHERE word_id IN ({_ids(words)}) "
        f"AND length <= {int(words[-1].shortest)} ORDER BY length, entity_id LIMIT {most}"
    )
    return [row.id for row in reader.rows(sql, _Id)]
