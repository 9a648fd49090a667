"""Who holds the seats of bodies, taken as sets of holders, and which of them are parts of others."""

from __future__ import annotations

from collections.abc import Iterable
from enum import auto

from registry.asof import AsOf, certain_seat_sql, possible_seat_sql
from registry.frozen import Frozen
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.base import Term
from registry.terms.kinds import Kind


class HolderKind(Term):
    """By whom bodies overlap: each names the column of a seat."""

    organisation = auto()
    person = auto()
    country = auto()


HOLDER_OF = {
    Kind.organisation: HolderKind.organisation,
    Kind.person: HolderKind.person,
    Kind.place: HolderKind.country,
}
"""As whose a record of each kind holds seats; other kinds hold none."""


class Held(Frozen):
    """A seat that may be held on the day, and whether it is for certain."""

    seat: str
    body: str
    holder: str
    certain: int


Sides = dict[str, dict[str, list[Held]]]
"""The seats of each body, by holder."""


HELD_SQL = f"""
    FROM seat JOIN mechanism ON mechanism.id = seat.mechanism_id
    JOIN entity AS body ON body.id = mechanism.id AND body.redirect_to IS NULL
    LEFT JOIN organisation ON organisation.id = seat.organisation_id
    WHERE seat.{{column}} IS NOT NULL AND {possible_seat_sql()}
"""
"""The seats with a holder in the ``column`` that may be held on the day; binds ``:first``, ``:last``."""


def holders_on(reader: Reader, as_of: AsOf, by: HolderKind, bodies: Iterable[str]) -> Sides:
    """The holders of each body on the day, with their seats; a body that was merged has none."""
    sides: Sides = {body: {} for body in bodies}
    column = f"{by}_id"
    for piece in in_pieces(sides):
        rows = reader.rows(
            f"""SELECT seat.id, seat.mechanism_id, seat.{column},
                CASE WHEN {certain_seat_sql()} THEN 1 ELSE 0 END
            {HELD_SQL.format(column=column)} AND seat.mechanism_id IN ({piece.sql})""",
            Held,
            first=as_of.first,
            last=as_of.last,
            **piece.values,
        )
        for row in rows:
            sides[row.body].setdefault(row.holder, []).append(row)
    return sides


class _Unit(Frozen):
    id: str
    parent_id: str


def units_above(reader: Reader, holders: set[str], by: HolderKind) -> dict[str, set[str]]:
    """The organisations that each one is an office or a unit of, however far above."""
    if by is not HolderKind.organisation:
        return {}
    parent: dict[str, str] = {}
    asked, below = set[str](), holders
    while below:
        asked |= below
        for piece in in_pieces(below):
            sql = (
                f"SELECT id, parent_id FROM organisation WHERE parent_id IS NOT NULL AND id IN ({piece.sql})"
            )
            parent |= {unit.id: unit.parent_id for unit in reader.rows(sql, _Unit, **piece.values)}
        below = {parent[one] for one in below if one in parent} - asked
    above: dict[str, set[str]] = {}
    for holder in holders:
        chain, at = set[str](), parent.get(holder)
        while at is not None and at not in chain:
            chain.add(at)
            at = parent.get(at)
        above[holder] = chain - {holder}
    return above


def parts_of_one(a: Iterable[str], b: Iterable[str], above: dict[str, set[str]]) -> list[tuple[str, str]]:
    """Who sits on one body only and is part of, or has a part in, whoever sits on the other only."""
    only_a, only_b = set(a) - set(b), set(b) - set(a)
    found = {(one, over) for one in only_a for over in above.get(one, set()) & only_b}
    found |= {(over, one) for one in only_b for over in above.get(one, set()) & only_a}
    return sorted(found)
