"""Which bodies of the same country have a like name, or the same theme?

For whoever adds a body: it may be there already. Names are compared without the words that many bodies
share ("working group", "national committee") and without the country's; where nothing else is left,
whole names are.
"""

from __future__ import annotations

from registry.asof import AsOf
from registry.frozen import Frozen
from registry.questions.activity import activities
from registry.questions.refs import Ref, ref_columns
from registry.store.reading import Reader
from registry.terms.activity import Activity
from registry.text import fold

_ALIKE = 80.0  # percent, by the words in any order
_OF_MANY = frozenset(
    fold(
        "a advisory and board body bodies commission committee consultative coordinating coordination "
        "council for force forum group in inter interministerial joint mechanism ministerial national "
        "network of on platform steering subgroup sub task technical thematic the to working"
    ).split()
)


class Alike(Frozen):
    """A body that may be the same, and why: its name, or the theme, that is alike."""

    ref: Ref
    why: str
    activity: Activity


class _Named(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    folded: str
    shown: str


_SAME_COUNTRY = """
    coalesce(mechanism.country_id, '') = (SELECT coalesce(country_id, '') FROM mechanism WHERE id = :body)
"""


def owner_of_theme(reader: Reader, theme_id: str) -> str:
    """The id of the record that a theme is recorded of."""
    return str(reader.fields("SELECT entity_id FROM theme WHERE id = :id", id=theme_id)["entity_id"])


def bodies_alike(reader: Reader, body_id: str, as_of: AsOf, *, by_name: bool = True) -> list[Alike]:
    """The other bodies of the body's country, or without one where it has none, that may be the same.

    Those with the same theme, and unless not ``by_name`` those with a like name; none, where the id is
    of no body.
    """
    own, others = _names(reader, body_id) if by_name else ([], [])
    found: dict[str, tuple[Ref, str]] = {}
    for row in _themes(reader, body_id):
        found[row.id] = (Ref._make(row[:4]), f"theme: {row.shown}")
    apart = _words_of_country(reader, body_id)
    for row in others:
        if any(_alike(row.folded, name.folded, apart) for name in own):
            found.setdefault(row.id, (Ref._make(row[:4]), f"called: {row.shown}"))
    states = activities(reader, as_of, found)
    return [Alike(ref, why, states[ref.id].state) for ref, why in sorted(found.values())]


def _names(reader: Reader, body_id: str) -> tuple[list[_Named], list[_Named]]:
    """The names of the body, and those of the others."""
    rows = reader.rows(
        f"""
        SELECT {ref_columns("entity")}, search_name.folded, search_name.name
        FROM search_name JOIN entity ON entity.id = search_name.entity_id
        JOIN mechanism ON mechanism.id = entity.id
        WHERE search_name.source IN ('name', 'acronym', 'alias') AND entity.redirect_to IS NULL
          AND {_SAME_COUNTRY}
        ORDER BY entity.id, CASE search_name.source WHEN 'name' THEN 0 ELSE 1 END, search_name.name
        """,
        _Named,
        body=body_id,
    )
    return [row for row in rows if row.id == body_id], [row for row in rows if row.id != body_id]


def _themes(reader: Reader, body_id: str) -> list[_Named]:
    """The other bodies, each with a theme that the body has too."""
    rows = reader.rows(
        f"""
        SELECT {ref_columns("entity")}, theme.theme, theme.theme
        FROM theme JOIN entity ON entity.id = theme.entity_id JOIN mechanism ON mechanism.id = entity.id
        WHERE entity.redirect_to IS NULL AND {_SAME_COUNTRY} ORDER BY entity.id, theme.theme
        """,
        _Named,
        body=body_id,
    )
    own = {fold(row.shown) for row in rows if row.id == body_id}
    return [row for row in rows if row.id != body_id and fold(row.shown) in own]


class _Name(Frozen):
    folded: str


def _words_of_country(reader: Reader, body_id: str) -> frozenset[str]:
    sql = (
        "SELECT search_name.folded FROM mechanism "
        "JOIN search_name ON search_name.entity_id = mechanism.country_id WHERE mechanism.id = :body"
    )
    return frozenset(word for row in reader.rows(sql, _Name, body=body_id) for word in row.folded.split())


def _alike(one: str, other: str, of_country: frozenset[str]) -> bool:
    if one == other:
        return True
    # Loaded only where a body is added.
    from rapidfuzz import fuzz

    apart_one, apart_other = (
        [word for word in name.split() if word not in _OF_MANY and word not in of_country]
        for name in (one, other)
    )
    if bool(apart_one) != bool(apart_other):
        return False
    if apart_one:
        one, other = " ".join(apart_one), " ".join(apart_other)
    return fuzz.token_sort_ratio(one, other) >= _ALIKE
