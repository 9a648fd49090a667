"""The countries of records: they help to find a record by its name, as in ``Lesotho TWG``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from registry.questions.names.words import Fit
from registry.store.lists import in_pieces
from registry.store.reading import Reader

# Which country a record belongs to; an agreement belongs to both ends of its corridor.
AT_HOME = """
    SELECT id AS entity_id, country_id AS place_id FROM organisation WHERE country_id IS NOT NULL
    UNION ALL SELECT id, country_id FROM mechanism WHERE country_id IS NOT NULL
    UNION ALL SELECT id, country_id FROM instrument WHERE country_id IS NOT NULL
    UNION ALL SELECT id, country_id FROM project WHERE country_id IS NOT NULL
    UNION ALL SELECT id, country_id FROM event WHERE country_id IS NOT NULL
    UNION ALL SELECT id, country_id FROM system WHERE country_id IS NOT NULL
    UNION ALL SELECT id, origin_id FROM agreement WHERE origin_id IS NOT NULL
    UNION ALL SELECT id, destination_id FROM agreement WHERE destination_id IS NOT NULL
"""


class Country(NamedTuple):
    """A place under one of its names, folded."""

    id: str
    name: str


class _Home(NamedTuple):
    entity_id: str
    place_id: str


def countries_with(reader: Reader, words: Sequence[str]) -> list[Country]:
    """The places of which a name, or the code, has at least one of the words somewhere inside."""
    one = " OR ".join(f"search_name.folded LIKE :word{n}" for n in range(len(words)))
    return reader.rows(
        "SELECT place.id, search_name.folded FROM place JOIN search_name ON search_name.entity_id = place.id "
        f"WHERE search_name.source <> 'description' AND search_name.source <> 'initials' AND ({one}) "
        "ORDER BY 1, 2",
        Country,
        **{f"word{n}": f"%{word}%" for n, word in enumerate(words)},
    )


def all_countries(reader: Reader) -> list[Country]:
    """All places by their own names."""
    return reader.rows(
        "SELECT place.id, search_name.folded FROM place JOIN search_name ON search_name.entity_id = place.id "
        "WHERE search_name.source = 'name' ORDER BY 1, 2",
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
            f"SELECT entity_id, place_id FROM ({AT_HOME}) AS home WHERE entity_id IN ({piece.sql})",
            _Home,
            **piece.values,
        )
        for row in rows:
            found.setdefault(row.entity_id, []).extend(names.get(row.place_id, ()))
    return found
