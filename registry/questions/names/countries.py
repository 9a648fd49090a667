"""The countries of records: they help to find a record by its name, as in ``Lesotho TWG``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from registry.frozen import Frozen
from registry.questions.names.words import Fit
from registry.store.lists import in_pieces
from registry.store.reading import Reader

COUNTRY_OF = {
    "organisation": ("country_id",),
    "mechanism": ("country_id",),
    "instrument": ("country_id",),
    "project": ("country_id",),
    "event": ("country_id",),
    "system": ("country_id",),
    "agreement": ("origin_id", "destination_id"),
}
"""Which country a record belongs to, by its kind; an agreement belongs to both ends of its corridor."""

_AT_HOME = " UNION ALL ".join(
    f"SELECT id AS entity_id, {column} AS place_id FROM {kind} WHERE {column} IS NOT NULL"
    for kind, columns in COUNTRY_OF.items()
    for column in columns
)
# CROSS: SQLite would else read all names first, and not the few places.
_PLACES = "place CROSS JOIN search_name WHERE search_name.entity_id = place.id"


class Country(Frozen):
    """A place under one of its names, folded."""

    id: str
    name: str


class _Home(Frozen):
    entity_id: str
    place_id: str


def countries_with(reader: Reader, words: Sequence[str]) -> list[Country]:
    """The places of which a name, or the code, has at least one of the words somewhere inside."""
    one = " OR ".join(f"search_name.folded LIKE :word{n}" for n in range(len(words)))
    return reader.rows(
        f"SELECT place.id, search_name.folded FROM {_PLACES} AND search_name.source <> 'description' "
        f"AND search_name.source <> 'initials' AND ({one}) ORDER BY 1, 2",
        Country,
        **{f"word{n}": f"%{word}%" for n, word in enumerate(words)},
    )


def all_countries(reader: Reader) -> list[Country]:
    """All places by their own names."""
    return reader.rows(
        f"SELECT place.id, search_name.folded FROM {_PLACES} AND search_name.source = 'name' ORDER BY 1, 2",
        Country,
    )


def named_so(countries: Iterable[Country], word: str, fit: Fit) -> list[str]:
    """The ids of those of which a word fits."""
    return sorted({country.id for country in countries if fit.is_met(word, country.name)})


def names_at_home(reader: Reader, ids: Iterable[str], countries: Iterable[Country]) -> dict[str, list[str]]:
    """For each record in one of the countries: how its country is called."""
    names: dict[str, list[str]] = {}
    for country in countries:
        names.setdefault(country.id, []).append(country.name)
    found: dict[str, list[str]] = {}
    for piece in in_pieces(ids) if names else ():
        rows = reader.rows(
            f"SELECT entity_id, place_id FROM ({_AT_HOME}) AS home WHERE entity_id IN ({piece.sql})",
            _Home,
            **piece.values,
        )
        for row in rows:
            found.setdefault(row.entity_id, []).extend(names.get(row.place_id, ()))
    return found
