"""Does the index of words hold those of the names, and no others?"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, func, select, tuple_

from registry.changes.name_index import Texts, indexed, texts_of
from registry.changes.word_index import GRAM, POSTING, WORD, WordIndex, letters_of, postings_of
from registry.models import metadata

_PIECE = 400


def index_disagreements(connection: Connection) -> Iterator[tuple[str, str]]:
    """What is wrong with the index: what, and where."""
    entity = metadata.tables["entity"].c
    found_by = select(entity.id, entity.kind).where(entity.redirect_to.is_(None)).order_by(entity.id)
    kinds = {str(key): str(kind) for key, kind in connection.execute(found_by)}
    ids, words, postings = list(kinds), WordIndex(connection), 0
    for at in range(0, len(ids), _PIECE):
        wanted = _postings(indexed(connection, ids[at : at + _PIECE]), kinds, words)
        found = _found(connection, wanted)
        postings += len(found)
        yield from (("a word of its names is not in the index", key) for _, _, key in sorted(wanted - found))
    yield from _words(connection, postings)


def _postings(held: Texts, kinds: dict[str, str], words: WordIndex) -> set[tuple[int, int, str]]:
    wanted = set(postings_of(texts_of(list(held), held, kinds)))
    numbers = words.numbers({word for word, _, _ in wanted})
    return {(numbers.get(word, 0), length, key) for word, length, key in wanted}


def _found(connection: Connection, wanted: set[tuple[int, int, str]]) -> set[tuple[int, int, str]]:
    found: set[tuple[int, int, str]] = set()
    ordered = sorted(wanted)
    key = tuple_(POSTING.c.word_id, POSTING.c.length, POSTING.c.entity_id)
    for at in range(0, len(ordered), _PIECE):
        rows = connection.execute(select(POSTING).where(key.in_(ordered[at : at + _PIECE])))
        found |= {(number, length, record) for number, length, record in rows}
    return found


def _words(connection: Connection, postings: int) -> Iterator[tuple[str, str]]:
    number = connection.execute(select(func.count()).select_from(POSTING)).scalar_one()
    if number != postings:
        yield f"{number - postings} of its entries are of no name", "search index"
    least = select(POSTING.c.word_id, func.min(POSTING.c.length)).group_by(POSTING.c.word_id)
    shortest = {row[0]: row[1] for row in connection.execute(least)}
    letters = 0
    for word in connection.execute(select(WORD)):
        letters += len(letters_of((word.sort, word.kind, word.word)))
        if shortest.get(word.id) != word.shortest:
            yield f"the word {word.word!r} has another shortest name", "search index"
    if connection.execute(select(func.count()).select_from(GRAM)).scalar_one() != letters:
        yield "the letters are not those of its words", "search index"
