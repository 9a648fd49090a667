"""The names of all records of a kind, held, so that a filter is answered between two keystrokes.

A search inside 100,000 names takes a database a second, and a list of Python's a few milliseconds. What
is held is as of one edition of the registry: whoever holds it looks whether there is a newer one.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

from registry.asof import AsOf
from registry.dates import earliest_sql
from registry.frozen import Frozen
from registry.questions.edition import Edition, edition_of
from registry.questions.listing.columns import COLUMNS, column_values
from registry.questions.listing.language import NOTHING, Term
from registry.questions.listing.told import SortedBy, Told, by_name, sorted_by, told_by
from registry.questions.recommendations import natural_order
from registry.questions.searching import words_alike
from registry.questions.windows import Window
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.kinds import Kind
from registry.text import fold


class _Numbered(Frozen):
    id: str
    name: str
    evaluation: str
    number: str
    text: str | None


class _Folded(Frozen):
    id: str
    folded: str


class Held:
    """The records of a list in its own order, with all their names folded, a line each.

    ``names`` has the folded name of each: rows that are alike in a column are sorted by it. The columns
    and orders that were asked for are held with them, those of one day: so they are of the same edition.
    """

    def __init__(
        self, edition: Edition, ids: Sequence[str], texts: Sequence[str], names: Sequence[str]
    ) -> None:
        self.edition, self.ids, self.texts, self.names = edition, ids, texts, names
        self.words: list[str] = []
        """All words of the names, once somebody asked for those that are alike."""
        self._columns: dict[tuple[str, AsOf | None], Told] = {}
        self._orders: dict[tuple[AsOf, Orders], Sequence[int]] = {}
        self._by_name: Sequence[int] = ()

    def has_column(self, kind: Kind, column: str, as_of: AsOf) -> bool:
        """Whether it is held what the column says on the day."""
        return (column, as_of if COLUMNS[kind][column].is_of_day else None) in self._columns

    def column(self, reader: Reader, kind: Kind, column: str, as_of: AsOf) -> Told:
        """What a column that is asked for in SQL says of all records on the day."""
        key = (column, as_of if COLUMNS[kind][column].is_of_day else None)
        told = self._columns.get(key)
        if told is None:
            values = column_values(reader, kind, column, as_of)
            told = told_by([values.get(one, NOTHING) for one in self.ids])
            self._columns = {each: kept for each, kept in self._columns.items() if each[1] in (None, as_of)}
            self._columns[key] = told
        return told

    def order_known(self, as_of: AsOf, orders: Orders) -> Sequence[int] | None:
        """All positions in an order that was asked for on the day; None where it was not."""
        return self._orders.get((as_of, orders))

    def in_order(self, as_of: AsOf, orders: Orders, columns: Sequence[SortedBy]) -> Sequence[int]:
        """All positions by what they have in the columns, which is known from now on."""
        self._by_name = self._by_name or array("i", by_name(range(len(self.ids)), self.names))
        ordered = array("i", sorted_by(self._by_name, columns))
        self._orders = {each: kept for each, kept in self._orders.items() if each[0] == as_of}
        self._orders[as_of, orders] = ordered
        return ordered


Orders = tuple[tuple[str, bool], ...]
"""The columns that a list is sorted by, each with whether the last comes first."""

_BEGIN = "coalesce(event.start_date, event.end_date)"
_FIRST = f"coalesce({earliest_sql(_BEGIN)}, '9999-99')"

# A join in this order: left to itself, SQLite begins with the names of all kinds, of which a large
# registry has a million (3 s for 400 sources instead of 1 ms).
_NAMES = """
    SELECT search_name.entity_id, search_name.source, search_name.folded
    FROM entity CROSS JOIN search_name
    WHERE entity.kind = '{kind}' AND entity.redirect_to IS NULL AND search_name.entity_id = entity.id
      AND search_name.source <> 'description' AND search_name.source <> 'initials'
"""
_NUMBERED = """
    SELECT entity.id, entity.name, evaluation.name, recommendation.number, recommendation.text
    FROM recommendation JOIN entity ON entity.id = recommendation.id
    JOIN entity AS evaluation ON evaluation.id = recommendation.evaluation_id
    WHERE entity.redirect_to IS NULL
"""


def held_names(reader: Reader, kind: Kind) -> Held:
    """The live records of the kind in the order of their list, with their names."""
    others: dict[str, list[str]] = {}
    if not is_ordered_by_database(kind):
        numbered = reader.rows(_NUMBERED, _Numbered)
        numbered.sort(key=lambda row: (row.evaluation, natural_order(row.number), row.name, row.id))
        others = {row.id: [fold(row.text)] for row in numbered if row.text}
        names = {row.id: "" for row in numbered}
    else:
        names = dict.fromkeys(_ids(reader, kind, Window()), "")
    # Column by column: of a large registry these are a million names.
    for ids, sources, folded in reader.columns(_NAMES.format(kind=kind)):
        for key, source, text in zip(ids, sources, folded, strict=True):
            if source == "name":
                names[str(key)] = str(text)
            else:
                others.setdefault(str(key), []).append(str(text))
    texts = ["\n".join((name, *others.get(key, ()))) for key, name in names.items()]
    return Held(edition_of(reader), list(names), texts, list(names.values()))


def is_ordered_by_database(kind: Kind) -> bool:
    """Whether a query gives the list's order: that of recommendations has 2 before 10."""
    return kind is not Kind.recommendation


def ids_in_window(reader: Reader, kind: Kind, window: Window, total: int) -> tuple[str, ...]:
    """The ids in a window of the whole list, so that rows are worked out for them alone.

    ``total`` is how many there are, 0 where nobody counted: the second half is read from its end, which
    takes no longer than the first rows, where to skip 100,000 takes half a second.
    """
    is_late = bool(total) and window.limit >= 0 and window.offset > total // 2
    if not is_late:
        return tuple(_ids(reader, kind, window))
    beyond = max(0, total - window.offset - window.limit)
    from_end = Window(beyond, max(0, total - window.offset - beyond))
    return tuple(_ids(reader, kind, from_end, " DESC"))[::-1]


def _ids(reader: Reader, kind: Kind, window: Window, way: str = "") -> Iterable[str]:
    is_event = kind is Kind.event
    joins = "JOIN event ON event.id = entity.id " if is_event else ""
    order = [*([_FIRST] if is_event else []), "entity.name", "entity.id"]
    sql = (
        f"SELECT entity.id FROM entity {joins}WHERE entity.kind = '{kind}' AND entity.redirect_to IS NULL "
        f"ORDER BY {', '.join(f'{each}{way}' for each in order)}{window.sql}"
    )
    for (ids,) in reader.columns(sql):
        yield from map(str, ids)


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


def those_named(held: Held, terms: Iterable[Term], among: Sequence[int] | None = None) -> Sequence[int]:
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
    return fitting


def _words_of(held: Held) -> list[str]:
    if not held.words:
        held.words.extend(sorted({word for text in held.texts for word in text.split()}))
    return held.words
