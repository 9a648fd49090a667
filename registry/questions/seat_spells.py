"""Who holds the seats of bodies at any time, by organisation, person or country, and when.

The same seats as :mod:`registry.questions.tie_columns` tells of a day.
"""

from __future__ import annotations

from collections.abc import Iterator

from registry.asof import spoken_of_sql
from registry.frozen import Frozen
from registry.questions.holders import HolderKind
from registry.questions.refs import SourceNote, evidence_for
from registry.spans import Held, Recorded, seat_held
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.actors import PlaceType


class SeatSpell(Frozen):
    """A seat by the ids of its holder and its body, as recorded, and the days on which it is held."""

    seat: str
    holder: str
    body: str
    role: str
    constituency: str
    start: str | None
    end: str | None
    held: Held


_TOLD = "seat.mechanism_id, seat.role, seat.constituency, seat.start_date, seat.end_date"
_TIMES = f"""
    seat.start_date, seat.end_date, seat.first_confirmed, seat.last_confirmed,
    CASE WHEN seat.knowledge = 'ended_unknown' THEN {spoken_of_sql("seat", "seat")} END,
    mechanism.founding_date, mechanism.conclusion_date, organisation.dissolution_date
"""
_SEATS = """
    FROM seat JOIN mechanism ON mechanism.id = seat.mechanism_id
    JOIN entity AS body ON body.id = mechanism.id AND body.redirect_to IS NULL
    LEFT JOIN organisation ON organisation.id = seat.organisation_id
    LEFT JOIN place AS land ON land.id = mechanism.country_id
"""


def seat_spells(reader: Reader, by: HolderKind, country: str | None = None) -> list[SeatSpell]:
    """The seats of any time with such a holder; with ``country`` (ISO 3166) those of its bodies."""
    further = "" if country is None else "AND land.code = :code"
    values = {} if country is None else {"code": country}
    return list(_spells(reader, f"seat.{by}_id", f"TRUE {further}", values))


def spells_on(reader: Reader, by: HolderKind, bodies: list[str]) -> list[SeatSpell]:
    """The seats of any time that organisations, people or countries hold on the bodies, each by itself."""
    # Not IN: a database that begins with the countries reads the seats of all of them.
    of_country = (
        f"SELECT 1 FROM place WHERE place.id = seat.country_id AND place.type = '{PlaceType.country}'"
    )
    own = f"EXISTS ({of_country}) AND " if by is HolderKind.country else ""
    return [
        spell
        for piece in in_pieces(bodies)
        for spell in _spells(
            reader, f"seat.{by}_id", f"{own}seat.mechanism_id IN ({piece.sql})", piece.values
        )
    ]


def _spells(reader: Reader, holder: str, condition: str, values: dict[str, str]) -> Iterator[SeatSpell]:
    sql = (
        f"SELECT seat.id, {holder}, {_TOLD}, {_TIMES} {_SEATS} "
        f"WHERE {holder} IS NOT NULL AND {condition} ORDER BY seat.id"
    )
    for told in reader.columns(sql, **values):
        for seat, who, body, role, side, start, end, *times in zip(*told, strict=True):
            yield SeatSpell(seat, who, body, role, side, start, end, _held(*times))


def _held(*recorded: str | None) -> Held:
    return seat_held(Recorded(*recorded[:5]), *recorded[5:])


def seat_notes(reader: Reader, seats: set[str]) -> dict[str, tuple[SourceNote, ...]]:
    """Who says so, by the ids of the seats."""
    told: dict[str, tuple[SourceNote, ...]] = {}
    for piece in in_pieces(seats):
        found = evidence_for(reader, "seat", f"target.id IN ({piece.sql})", **piece.values)
        told |= {seat: evidence.notes for seat, evidence in found.items()}
    return told
