"""Which countries sit on which regional, interregional and global forums?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from registry.asof import AsOf, certain_seat_sql, possible_seat_sql
from registry.questions.refs import NO_EVIDENCE, Evidence, Ref, SourceNote, evidence_for, ref_columns
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms import Certainty, MechanismType, PlaceType, Role, Scope


class Cell(NamedTuple):
    """A country's seat on a forum, by their ids; one for each role."""

    forum: str
    country: str
    role: Role
    certainty: Certainty
    sources: tuple[SourceNote, ...]


class Forums(NamedTuple):
    """The forums, the countries that sit on any of them on the day, and who sits where."""

    forums: tuple[Ref, ...]
    countries: tuple[Ref, ...]
    cells: tuple[Cell, ...]


class Land(NamedTuple):
    """A country that the registry knows, with its ISO 3166 code where that is recorded."""

    ref: Ref
    code: str | None


class _Land(NamedTuple):
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


class Place(NamedTuple):
    """A country's place on a forum, by their ids, with the seats that it is held by; one for each role."""

    forum: str
    country: str
    role: Role
    certainty: Certainty
    seats: tuple[str, ...]


class OnForums(NamedTuple):
    """The forums, the countries that sit on any of them on the day, and who sits where; who says so is not
    asked.
    """

    forums: tuple[Ref, ...]
    countries: tuple[Ref, ...]
    places: tuple[Place, ...]


class _Seat(NamedTuple):
    id: str
    forum: str
    role: str
    certain: int
    holder: str
    person: str | None
    country_id: str
    country_kind: str
    country_name: str
    country_acronym: str | None


_FORUMS = f"""
    SELECT {ref_columns("entity")} FROM mechanism JOIN entity ON entity.id = mechanism.id
    WHERE {_IS_FORUM} AND entity.redirect_to IS NULL
"""


def forums_on(reader: Reader, as_of: AsOf, country: str | None = None) -> Forums:
    """The forums by name, those without a recorded member too, and the seats of countries on the day.

    A forum is regional, interregional or global by its scope or type; where its scope is unknown, it is
    one if more than one country itself holds a seat on it. A seat counts where the country itself holds
    it. With a ``country`` (an ISO 3166 code): its seats, and the forums on which it has one.
    """
    found = sitting_on_forums(reader, as_of, country)
    told = sources_of_seats(reader, [place.seats for place in found.places])
    cells = (Cell(*place[:4], sources) for place, sources in zip(found.places, told, strict=True))
    return Forums(found.forums, found.countries, tuple(cells))


def sitting_on_forums(reader: Reader, as_of: AsOf, country: str | None = None) -> OnForums:
    """The same, without its sources: of many forums they take longer than all the rest."""
    # A forum that was merged into another is not listed, nor its seats.
    forums = reader.rows(f"{_FORUMS} ORDER BY entity.name, entity.id", Ref)
    by_place: dict[tuple[str, str, Role], list[_Seat]] = {}
    countries: dict[str, Ref] = {}
    for seat in _seats_of_countries(reader, as_of, country):
        if seat.country_id not in countries:
            countries[seat.country_id] = Ref._make(seat[6:])
        by_place.setdefault((seat.forum, seat.country_id, Role(seat.role)), []).append(seat)
    sat_on = {forum for forum, _, _ in by_place}
    listed = tuple(forum for forum in forums if country is None or forum.id in sat_on)
    in_order = tuple(sorted(countries.values(), key=lambda place: (place.name, place.id)))
    position = {ref.id: n for n, ref in enumerate((*listed, *in_order))}
    places = [_place(key, held) for key, held in by_place.items()]
    places.sort(key=lambda place: (position[place.forum], position[place.country]))
    return OnForums(listed, in_order, tuple(places))


def _seats_of_countries(reader: Reader, as_of: AsOf, country: str | None) -> list[_Seat]:
    """In the order of the roles, then of the holders' names."""
    of_country = "" if country is None else " AND land.code = :code"
    seats = reader.rows(
        f"""
        SELECT seat.id, seat.mechanism_id, seat.role, CASE WHEN {certain_seat_sql()} THEN 1 ELSE 0 END,
               coalesce(holder.name, country.name), person.name, {ref_columns("country")}
        FROM seat JOIN mechanism ON mechanism.id = seat.mechanism_id
        JOIN place AS land ON land.id = seat.country_id AND land.type = '{PlaceType.country}'{of_country}
        JOIN entity AS country ON country.id = land.id
        LEFT JOIN organisation ON organisation.id = seat.organisation_id
        LEFT JOIN entity AS holder ON holder.id = seat.organisation_id
        LEFT JOIN entity AS person ON person.id = seat.person_id
        WHERE seat.mechanism_id IN (SELECT forum.id FROM ({_FORUMS}) AS forum) AND {possible_seat_sql()}
        """,
        _Seat,
        first=as_of.first,
        last=as_of.last,
        **({} if country is None else {"code": country}),
    )
    order = {str(role): position for position, role in enumerate(Role)}
    return sorted(seats, key=lambda seat: (order[seat.role], seat.holder, seat.person or "", seat.id))


def _place(key: tuple[str, str, Role], seats: list[_Seat]) -> Place:
    """Seats that followed one another are one place: certain where any of them is."""
    is_certain = any(seat.certain for seat in seats)
    certainty = Certainty.certain if is_certain else Certainty.possible
    return Place(*key, certainty, tuple(seat.id for seat in seats))


def sources_of_seats(reader: Reader, places: Sequence[Sequence[str]]) -> list[tuple[SourceNote, ...]]:
    """Who says so of each of the places, given by the ids of their seats."""
    evidence: dict[str, Evidence] = {}
    for piece in in_pieces(seat for seats in places for seat in seats):
        evidence |= evidence_for(reader, "seat", f"target.id IN ({piece.sql})", **piece.values)
    return [
        tuple(dict.fromkeys(note for seat in seats for note in evidence.get(seat, NO_EVIDENCE).notes))
        for seats in places
    ]
