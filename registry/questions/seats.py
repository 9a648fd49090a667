"""Seats as of a day: the one query behind rosters, counts and maps."""

from __future__ import annotations

from collections.abc import Iterable

from registry.asof import AsOf, certain_seat_sql, possible_seat_sql
from registry.dates import PartialDate
from registry.frozen import Frozen
from registry.questions.refs import (
    NO_EVIDENCE,
    Evidence,
    Ref,
    SourceNote,
    evidence_for,
    ref_columns,
    ref_or_none,
)
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.kinds import Certainty
from registry.terms.seats import Constituency, Role

_JOINS = """
    FROM seat
    JOIN mechanism ON mechanism.id = seat.mechanism_id
    LEFT JOIN organisation ON organisation.id = seat.organisation_id
"""


class Seat(Frozen):
    """A seat that is held on the day, for certain or possibly.

    ``post`` is the role in the source's words, where they say more than ``role``.
    """

    id: str
    mechanism: Ref
    organisation: Ref | None
    person: Ref | None
    country: Ref | None
    role: Role
    post: str | None
    constituency: Constituency
    start: PartialDate | None
    end: PartialDate | None
    last_confirmed: PartialDate | None
    certainty: Certainty
    sources: tuple[SourceNote, ...]

    @property
    def how_sure(self) -> str:
        """Whether it is certain, and where it is not, since when nobody confirmed it."""
        if self.certainty is Certainty.certain:
            return "certain"
        return f"possible, last confirmed {self.last_confirmed}" if self.last_confirmed else "possible"

    @property
    def shown_role(self) -> str:
        """The role; where it is none of the usual ones, in the source's own words."""
        return self.post if self.post and self.role is Role.other else self.role.label

    @property
    def holder(self) -> Ref:
        """Who holds it: the organisation, else the country, else the person."""
        held = self.organisation or self.country or self.person
        assert held is not None  # noqa: S101 - the database refuses a seat that nobody holds
        return held

    @property
    def shown_holder(self) -> str:
        """The holder's name, with the person who fills the seat where somebody else holds it, and as what."""
        filled_by = f": {self.person.name}" if self.person and self.person != self.holder else ""
        post = f", {self.post}" if self.post and self.post != self.shown_role else ""
        return f"{self.holder.label}{filled_by}{post}"


class _Row(Frozen):
    id: str
    role: str
    constituency: str
    start: str | None
    end: str | None
    last_confirmed: str | None
    certain: int
    mechanism_id: str
    mechanism_kind: str
    mechanism_name: str
    mechanism_acronym: str | None
    organisation_id: str | None
    organisation_kind: str | None
    organisation_name: str | None
    organisation_acronym: str | None
    person_id: str | None
    person_kind: str | None
    person_name: str | None
    person_acronym: str | None
    country_id: str | None
    country_kind: str | None
    country_name: str | None
    country_acronym: str | None
    post: str | None


def seats_on(reader: Reader, as_of: AsOf, where: str, **parameters: str) -> list[Seat]:
    """The seats held on the day that meet a condition on ``seat``, ``mechanism``, ``organisation``.

    In the order of the roles, then of the holders' names.
    """
    rows = reader.rows(
        f"""
        SELECT seat.id, seat.role, seat.constituency, seat.start_date, seat.end_date, seat.last_confirmed,
               CASE WHEN {certain_seat_sql()} THEN 1 ELSE 0 END,
               {ref_columns("body")}, {ref_columns("org")}, {ref_columns("person")}, {ref_columns("place")},
               seat.post
        {_JOINS}
        JOIN entity AS body ON body.id = seat.mechanism_id
        LEFT JOIN entity AS org ON org.id = seat.organisation_id
        LEFT JOIN entity AS person ON person.id = seat.person_id
        LEFT JOIN entity AS place ON place.id = seat.country_id
        WHERE {possible_seat_sql()} AND ({where})
        """,
        _Row,
        first=as_of.first,
        last=as_of.last,
        **parameters,
    )
    evidence = _evidence(reader, where, parameters) if rows else {}
    seats = [_seat(row, evidence.get(row.id, NO_EVIDENCE)) for row in rows]
    order = {role: position for position, role in enumerate(Role)}
    return sorted(
        seats, key=lambda s: (order[s.role], s.holder.name, s.person.name if s.person else "", s.id)
    )


def _evidence(reader: Reader, where: str, parameters: dict[str, str]) -> dict[str, Evidence]:
    held = f"target.id IN (SELECT seat.id {_JOINS} WHERE {where})"
    return evidence_for(reader, "seat", held, **parameters)


def _seat(row: _Row, evidence: Evidence) -> Seat:
    return Seat(
        row.id,
        Ref._make(row[7:11]),
        ref_or_none(row[11:15]),
        ref_or_none(row[15:19]),
        ref_or_none(row[19:23]),
        Role(row.role),
        row.post,
        Constituency(row.constituency),
        PartialDate.recorded(row.start),
        PartialDate.recorded(row.end),
        PartialDate.recorded(row.last_confirmed),
        Certainty.certain if row.certain else Certainty.possible,
        evidence.notes,
    )


class _Count(Frozen):
    mechanism_id: str
    seats: int


def seat_counts(reader: Reader, as_of: AsOf, mechanism_ids: Iterable[str]) -> dict[str, int]:
    """How many seats of each of the bodies are held on the day, for certain or possibly."""
    counts: dict[str, int] = {}
    for piece in in_pieces(mechanism_ids):
        rows = reader.rows(
            f"""SELECT seat.mechanism_id, count(*) {_JOINS}
            WHERE seat.mechanism_id IN ({piece.sql}) AND {possible_seat_sql()} GROUP BY seat.mechanism_id""",
            _Count,
            first=as_of.first,
            last=as_of.last,
            **piece.values,
        )
        counts |= {row.mechanism_id: row.seats for row in rows}
    return counts
