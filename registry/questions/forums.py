"""Which countries sit on which regional, interregional and global forums?"""

from __future__ import annotations

from collections.abc import Iterable

from registry.asof import AsOf, certain_seat_sql, possible_seat_sql
from registry.frozen import Frozen
from registry.questions.refs import Ref, SourceNote, ref_columns
from registry.questions.seats import Seat, seats_on
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.actors import PlaceType
from registry.terms.kinds import Certainty
from registry.terms.mechanisms import MechanismType, Scope
from registry.terms.seats import Role


class Cell(Frozen):
    """A country's seat on a forum, by their ids; one for each role."""

    forum: str
    country: str
    role: Role
    certainty: Certainty
    sources: tuple[SourceNote, ...]


class Forums(Frozen):
    """The forums, the countries that sit on any of them on the day, and who sits where."""

    forums: tuple[Ref, ...]
    countries: tuple[Ref, ...]
    cells: tuple[Cell, ...]


class Sitting(Frozen):
    """A country's seat on a forum, by their ids, without who says so; one for each role."""

    forum: str
    country: str
    role: Role
    certainty: Certainty


class Land(Frozen):
    """A country that the registry knows, with its ISO 3166 code where that is recorded."""

    ref: Ref
    code: str | None


class _Land(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    code: str | None


def lands_known(reader: Reader) -> list[Land]:
    """The countries of the registry, by name: whoever is missing among the forums' is reached by none."""
    rows = reader.rows(
        f"""
        SELECT {ref_columns("entity")}, place.code FROM place JOIN entity ON entity.id = place.id
        WHERE place.type = '{PlaceType.country}' AND entity.redirect_to IS NULL
        ORDER BY entity.name, entity.id
        """,
        _Land,
    )
    return [Land(Ref._make(row[:4]), row.code) for row in rows]


_SCOPES = (Scope.regional, Scope.interregional, Scope.global_)
_TYPES = (
    MechanismType.regional_consultative_process,
    MechanismType.interregional_forum,
    MechanismType.global_process,
    MechanismType.regional_body,
)


def _words(terms: tuple[Scope, ...] | tuple[MechanismType, ...]) -> str:
    return ", ".join(f"'{term}'" for term in terms)


# A list of who sits where seldom says of what scope a body is: where several countries sit, it is a forum.
_SEATS_COUNTRIES = f"""mechanism.scope = '{Scope.unknown}' AND 1 < (
    SELECT count(DISTINCT sitter.country_id) FROM seat AS sitter
    JOIN place AS land ON land.id = sitter.country_id
    WHERE sitter.mechanism_id = mechanism.id AND land.type = '{PlaceType.country}')"""
_IS_FORUM = (
    f"(mechanism.scope IN ({_words(_SCOPES)}) OR mechanism.type IN ({_words(_TYPES)}) OR {_SEATS_COUNTRIES})"
)


def forums_known(reader: Reader) -> list[Ref]:
    """The forums by name, whoever sits on them."""
    return reader.rows(
        f"""
        SELECT {ref_columns("entity")} FROM mechanism JOIN entity ON entity.id = mechanism.id
        WHERE {_IS_FORUM} AND entity.redirect_to IS NULL ORDER BY entity.name, entity.id
        """,
        Ref,
    )


def forums_on(reader: Reader, as_of: AsOf, country: str | None = None) -> Forums:
    """The forums by name, those without a recorded member too, and the seats of countries on the day.

    A forum is regional, interregional or global by its scope or type; where its scope is unknown, it is
    one if more than one country itself holds a seat on it. A seat counts where the country itself holds
    it. With a ``country`` (an ISO 3166 code): its seats, and the forums on which it has one.
    """
    forums = forums_known(reader)
    of_country = "" if country is None else " AND country.code = :code"
    seats = seats_on(
        reader,
        as_of,
        f"{_IS_FORUM} AND seat.country_id IN (SELECT country.id FROM place AS country "
        f"WHERE country.type = 'country'{of_country})",
        **({} if country is None else {"code": country}),
    )
    # A forum that was merged into another is not listed, nor its seats.
    live = {forum.id for forum in forums}
    cells = [cell for cell in _cells(seats) if cell.forum in live]
    sitting = {cell.country for cell in cells}
    countries = {seat.country.id: seat.country for seat in seats if seat.country}
    sat_on = {cell.forum for cell in cells}
    listed = tuple(forum for forum in forums if country is None or forum.id in sat_on)
    in_order = tuple(sorted((countries[each] for each in sitting), key=lambda place: (place.name, place.id)))
    position = {ref.id: n for n, ref in enumerate((*listed, *in_order))}
    cells.sort(key=lambda cell: (position[cell.forum], position[cell.country]))
    return Forums(listed, in_order, tuple(cells))


# Not IN: a database that begins with the countries reads the seats of all of them.
_COUNTRY_S_OWN = (
    "EXISTS (SELECT 1 FROM place AS country "
    f"WHERE country.id = seat.country_id AND country.type = '{PlaceType.country}')"
)
# The seats of countries are few among all: they are gathered first, whatever a database makes of it.
_SITTINGS = f"""
    WITH sitting AS MATERIALIZED (
        SELECT seat.* FROM place JOIN seat ON seat.country_id = place.id
        WHERE place.type = '{PlaceType.country}'
    )
    SELECT seat.mechanism_id, seat.country_id, seat.role,
           max(CASE WHEN {certain_seat_sql()} THEN 1 ELSE 0 END)
    FROM sitting AS seat CROSS JOIN mechanism
    LEFT JOIN organisation ON organisation.id = seat.organisation_id
    WHERE mechanism.id = seat.mechanism_id AND {possible_seat_sql()} AND {_IS_FORUM}
    GROUP BY seat.mechanism_id, seat.country_id, seat.role
"""


def sittings_on(reader: Reader, as_of: AsOf) -> list[Sitting]:
    """The seats of countries on forums on the day: what :func:`forums_on` tells, without who says so.

    In the order of the roles; those of forums that were merged into others too.
    """
    rows = reader.rows(_SITTINGS, _Sitting, first=as_of.first, last=as_of.last)
    rows.sort(key=lambda row: _ORDER[row.role])
    return [Sitting(row.forum, row.country, _ROLES[row.role], _CERTAINTIES[row.certain]) for row in rows]


class _Sitting(Frozen):
    forum: str
    country: str
    role: str
    certain: int


# A term's own look-up by its word takes longer than all else that is done with a row.
_ROLES = {str(role): role for role in Role}
_ORDER = {str(role): position for position, role in enumerate(Role)}
_CERTAINTIES = (Certainty.possible, Certainty.certain)


def cells_of(reader: Reader, as_of: AsOf, forums: Iterable[str]) -> list[Cell]:
    """The seats of countries on these forums on the day, with who says so; in the order of the roles."""
    cells: list[Cell] = []
    for piece in in_pieces(forums):
        where = f"seat.mechanism_id IN ({piece.sql}) AND {_COUNTRY_S_OWN}"
        cells += _cells(seats_on(reader, as_of, where, **piece.values))
    return cells


def _cells(seats: Iterable[Seat]) -> list[Cell]:
    by_place: dict[tuple[str, str, Role], list[Seat]] = {}
    for seat in seats:
        if seat.country is not None:
            by_place.setdefault((seat.mechanism.id, seat.country.id, seat.role), []).append(seat)
    return [_cell(key, held) for key, held in by_place.items()]


def _cell(key: tuple[str, str, Role], seats: list[Seat]) -> Cell:
    """Seats that followed one another are one cell: certain where any of them is."""
    is_certain = any(seat.certainty is Certainty.certain for seat in seats)
    return Cell(
        *key,
        Certainty.certain if is_certain else Certainty.possible,
        tuple(dict.fromkeys(note for seat in seats for note in seat.sources)),
    )
