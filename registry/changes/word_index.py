"""The words of the search index: which texts have them, and of which letters they are made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from sqlalchemy import Connection, Table, bindparam, delete, func, select, update

from registry.frozen import Frozen
from registry.models import metadata
from registry.text import grams, words_of

_PIECE = 400  # words asked for at once
_NO_NAMES = ("description", "initials")

WORD, POSTING, GRAM = (metadata.tables[f"search_{name}"] for name in ("word", "posting", "gram"))


class Text(Frozen):
    """One folded text of a record: where it stands, as in ``search_name``."""

    entity_id: str
    kind: str
    source: str
    folded: str


Word = tuple[str, str, str]
"""Of which sort of text, of which kind of record, and the word."""
Posting = tuple[Word, int, str]
"""A word, how long the text is that has it, and whose text it is."""


class WordIndex:
    """The words in the registry that a connection writes to. One for a change: it holds what it has seen."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._ids: dict[Word, int] = {}
        self._shortest: dict[Word, int] = {}
        self._last: int | None = None

    def exchange(self, before: Iterable[Text], after: Iterable[Text]) -> None:
        """Take the words of some texts out, and those of others in."""
        old, new = set(postings_of(before)), set(postings_of(after))
        gone, come = old - new, new - old
        self._look_up({word for word, _, _ in gone | come})
        self._add(come)
        self._remove({posting for posting in gone if posting[0] in self._ids})

    def numbers(self, words: set[Word]) -> dict[Word, int]:
        """The ids of those of the words that the index has."""
        self._look_up(words)
        return self._ids

    def _look_up(self, words: set[Word]) -> None:
        wanted = sorted(words - self._ids.keys())
        for (sort, kind), group in groupby(wanted, key=lambda word: word[:2]):
            alike = [word for _, _, word in group]
            for at in range(0, len(alike), _PIECE):
                found = select(WORD.c.word, WORD.c.id, WORD.c.shortest).where(
                    WORD.c.sort == sort, WORD.c.kind == kind, WORD.c.word.in_(alike[at : at + _PIECE])
                )
                for word, number, shortest in self._connection.execute(found):
                    self._ids[sort, kind, word] = number
                    self._shortest[sort, kind, word] = shortest

    def _add(self, come: set[Posting]) -> None:
        shortest: dict[Word, int] = {}
        for word, length, _ in come:
            shortest[word] = min(length, shortest.get(word, length))
        unknown = sorted(shortest.keys() - self._ids.keys())
        if unknown and self._last is None:
            self._last = self._connection.execute(select(func.coalesce(func.max(WORD.c.id), 0))).scalar_one()
        for number, word in enumerate(unknown, start=1 + (self._last or 0)):
            self._ids[word] = self._last = number
            self._shortest[word] = shortest[word]
        ids = self._ids
        insert_rows(self._connection, WORD, [(ids[word], *word, shortest[word]) for word in unknown])
        insert_rows(
            self._connection, GRAM, sorted((gram, ids[word]) for word in unknown for gram in letters_of(word))
        )
        # In the order of their key: the tree of a large index is then walked once, not jumped about in.
        insert_rows(self._connection, POSTING, sorted((ids[word], length, key) for word, length, key in come))
        self._note({word: length for word, length in shortest.items() if length < self._shortest[word]})

    def _remove(self, gone: set[Posting]) -> None:
        if not gone:
            return
        one = [column == bindparam(f"old_{column.name}") for column in POSTING.c]
        self._connection.execute(
            delete(POSTING).where(*one),
            [
                {"old_word_id": self._ids[word], "old_length": length, "old_entity_id": key}
                for word, length, key in sorted(gone)
            ],
        )
        words = {word for word, _, _ in gone}
        left = {self._ids[word]: word for word in words}
        now: dict[Word, int] = {}
        for piece in _pieces(sorted(left)):
            shortest = (
                select(POSTING.c.word_id, func.min(POSTING.c.length))
                .where(POSTING.c.word_id.in_(piece))
                .group_by(POSTING.c.word_id)
            )
            now |= {left[number]: length for number, length in self._connection.execute(shortest)}
        self._note({word: length for word, length in now.items() if length != self._shortest[word]})
        self._forget(sorted(words - now.keys()))

    def _note(self, shortest: dict[Word, int]) -> None:
        if shortest:
            self._shortest |= shortest
            self._connection.execute(
                update(WORD).where(WORD.c.id == bindparam("this")).values(shortest=bindparam("now")),
                [{"this": self._ids[word], "now": length} for word, length in sorted(shortest.items())],
            )

    def _forget(self, words: Sequence[Word]) -> None:
        if not words:
            return
        letters = [{"letters": gram, "this": self._ids[word]} for word in words for gram in letters_of(word)]
        one = (GRAM.c.gram == bindparam("letters"), GRAM.c.word_id == bindparam("this"))
        self._connection.execute(delete(GRAM).where(*one), letters)
        for piece in _pieces([self._ids[word] for word in words]):
            self._connection.execute(delete(WORD).where(WORD.c.id.in_(piece)))
        for word in words:
            del self._ids[word], self._shortest[word]


def insert_rows(connection: Connection, table: Table, rows: Sequence[tuple[object, ...]]) -> None:
    """Write rows with all columns of a table in their order."""
    if rows:
        # Past SQLAlchemy, which takes four times as long as SQLite itself to hand so small rows over.
        columns, mark = table.columns.keys(), "?" if connection.dialect.paramstyle == "qmark" else "%s"
        sql = f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({', '.join([mark] * len(columns))})"
        connection.exec_driver_sql(sql, list(rows))


def _pieces(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    return (numbers[at : at + _PIECE] for at in range(0, len(numbers), _PIECE))


def postings_of(texts: Iterable[Text]) -> Iterator[Posting]:
    """The words of texts, with how long these are and whose."""
    for entity_id, kind, source, folded in texts:
        sort = source if source in _NO_NAMES else "name"
        for word in words_of(folded):
            yield (sort, kind, word), len(folded), entity_id


def letters_of(word: Word) -> set[str]:
    """What stands in the index for the letters of a word."""
    # Of initials one asks whether they have some letters, not whether these stand together.
    sort, _, letters = word
    return {f".{letter}" for letter in letters} if sort == "initials" else set(grams(letters))
