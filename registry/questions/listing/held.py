"""The names of all records of a kind, held, so that a filter is answered between two keystrokes.

A search inside 100,000 names takes a database a second, and a list of Python's a few milliseconds. What
is held is as of one edition of the registry: whoever holds it looks whether there is a newer one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from registry.dates import earliest_sql
from registry.questions.edition import Edition, edition_of
from registry.questions.listing.language import NOTHING, Term, Value
from registry.questions.recommendations import natural_order
from registry.questions.searching import words_alike
from registry.questions.windows import Window
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms import Kind
from registry.text import fold


class _Named(NamedTuple):
    id: str
    name: str
    first: str | None
    second: str | None
    more: str | None


class _Id(NamedTuple):
    id: str


class _Folded(NamedTuple):
    id: str
    folded: str


class Held(NamedTuple):
    """The records of a list in its own order, with all their names folded, a line each."""

    edition: Edition
    ids: Sequence[str]
    texts: Sequence[str]
    names: Sequence[str]
    """The folded name of each: rows that are alike in a column are sorted by it."""
    words: list[str]
    """All words of the names, once somebody asked for those that are alike."""


_BEGIN = "coalesce(event.start_date, event.end_date)"
_FIRST = {
    Kind.event: f"coalesce({earliest_sql(_BEGIN)}, '9999-99'), NULL, NULL",
    Kind.recommendation: "evaluation.name, recommendation.number, recommendation.text",
}
_JOINS = {Kind.recommendation: "JOIN entity AS evaluation ON evaluation.id = recommendation.evaluation_id"}


_NAMES = """
    SELECT search_name.entity_id, search_name.source, search_name.folded
    FROM {kind} JOIN entity ON entity.id = {kind}.id
    JOIN search_name ON search_name.entity_id = {kind}.id
    WHERE entity.redirect_to IS NULL AND search_name.source <> 'description'
      AND search_name.source <> 'initials'
"""


def held_names(reader: Reader, kind: Kind) -> Held:
    """The live records of the kind in the order of their list, with their names."""
    named = reader.rows(
        f"SELECT entity.id, entity.name, {_FIRST.get(kind, 'NULL, NULL, NULL')} "
        f"FROM {kind} JOIN entity ON entity.id = {kind}.id {_JOINS.get(kind, '')} "
        "WHERE entity.redirect_to IS NULL",
        _Named,
    )
    if kind is Kind.recommendation:
        named.sort(key=lambda row: (row.first or "", natural_order(row.second or ""), row.name, row.id))
    else:
        named.sort(key=lambda row: (row.first or "", row.name, row.id))
    names = {row.id: "" for row in named}
    others: dict[str, list[str]] = {row.id: [fold(row.more)] for row in named if row.more}
    # Column by column: of a large registry these are a million names.
    for ids, sources, folded in reader.columns(_NAMES.format(kind=kind)):
        for key, source, text in zip(ids, sources, folded, strict=True):
            if source == "name":
                names[str(key)] = str(text)
            else:
                others.setdefault(str(key), []).append(str(text))
    texts = ["\n".join((name, *others.get(key, ()))) for key, name in names.items()]
    return Held(edition_of(reader), list(names), texts, list(names.values()), [])


def ids_in_window(reader: Reader, kind: Kind, window: Window) -> tuple[str, ...] | None:
    """The ids in a window of the whole list, so that rows are worked out for them alone.

    None for recommendations, whose order no query gives.
    """
    if kind is Kind.recommendation:
        return None
    first = f"coalesce({earliest_sql(_BEGIN)}, '9999-99'), " if kind is Kind.event else ""
    joins = "JOIN event ON event.id = entity.id " if first else ""
    rows = reader.rows(
        f"SELECT entity.id FROM entity {joins}WHERE entity.kind = '{kind}' AND entity.redirect_to IS NULL "
        f"ORDER BY {first}entity.name, entity.id{window.sql}",
        _Id,
    )
    return tuple(row.id for row in rows)


def names_of(reader: Reader, ids: Iterable[str]) -> dict[str, str]:
    """All names of these records, folded, a line each."""
    names: dict[str, list[str]] = {}
    for piece in in_pieces(ids):
        for row in reader.rows(
            f"SELECT entity_id, folded FROM search_name WHERE entity_id IN ({piece.sql}) "
            "AND source <> 'description' AND source <> 'initials' ORDER BY entity_id, position",
            _Folded,
            **piece.values,
        ):
            names.setdefault(row.id, []).append(row.folded)
    return {key: "\n".join(each) for key, each in names.items()}


def those_named(held: Held, terms: Iterable[Term], among: Sequence[int] | None = None) -> list[int]:
    """The positions, in the list's order, of those that meet all terms about names; of some, in theirs."""
    texts = held.texts
    fitting: Sequence[int] = range(len(held.ids)) if among is None else among
    for term in terms:
        word, without = term.words, term.is_excluded
        if term.is_fuzzy:
            like = [word, *words_alike(word, _words_of(held))]
            fitting = [n for n in fitting if any(each in texts[n] for each in like) is not without]
        elif without:
            fitting = [n for n in fitting if word not in texts[n]]
        else:
            fitting = [n for n in fitting if word in texts[n]]
    return list(fitting)


def _words_of(held: Held) -> list[str]:
    if not held.words:
        held.words.extend(sorted({word for text in held.texts for word in text.split()}))
    return held.words


class SortedBy(NamedTuple):
    """What rows have in a column that they are sorted by."""

    values: Mapping[int, Value]
    descending: bool


def in_order(positions: Sequence[int], names: Sequence[str], columns: Sequence[SortedBy]) -> list[int]:
    """The positions by what they have in the columns, the first one before the others.

    Who has nothing in a column comes last; those that are alike in all of them are by name. The order
    of texts is that of their characters, on every database the same.
    """
    ordered = sorted(positions, key=lambda n: (names[n], n))
    for values, descending in reversed(columns):
        having = [n for n in ordered if values.get(n, NOTHING).key is not None]
        lacking = [n for n in ordered if values.get(n, NOTHING).key is None]
        # A column has numbers or texts, never both: its keys can be compared.
        having.sort(key=lambda n: values[n].key, reverse=descending)  # type: ignore[arg-type,return-value]
        ordered = having + lacking
    return ordered
