"""Which organisations are there, and on how many bodies do they sit?"""

from __future__ import annotations

from typing import NamedTuple

from registry.asof import AsOf, possible_seat_sql
from registry.questions.refs import Ref, ref_columns
from registry.questions.windows import EVERYTHING, Window
from registry.store.reading import Reader
from registry.terms import OrganisationType


class OrganisationRow(NamedTuple):
    """An organisation in a list; ``seats`` are those that it holds itself on the day."""

    ref: Ref
    classification: OrganisationType
    country: str | None
    seats: int


class _Row(NamedTuple):
    id: str
    kind: str
    name: str
    acronym: str | None
    classification: str
    country: str | None
    seats: int


def organisations_on(reader: Reader, as_of: AsOf, window: Window = EVERYTHING) -> list[OrganisationRow]:
    """The organisations by name, with the seats that they hold on the day."""
    named, parameters = window.names_hold_words()
    rows = reader.rows(
        f"""
        SELECT {ref_columns("entity")}, organisation.classification, place.code,
               (SELECT count(*) FROM seat JOIN mechanism ON mechanism.id = seat.mechanism_id
                WHERE seat.organisation_id = organisation.id AND {possible_seat_sql()})
        FROM organisation JOIN entity ON entity.id = organisation.id
        LEFT JOIN place ON place.id = organisation.country_id
        WHERE entity.redirect_to IS NULL AND {named} ORDER BY entity.name, entity.id{window.sql}
        """,
        _Row,
        first=as_of.first,
        last=as_of.last,
        **parameters,
    )
    return [
        OrganisationRow(
            Ref(row.id, row.kind, row.name, row.acronym),
            OrganisationType(row.classification),
            row.country,
            row.seats,
        )
        for row in rows
    ]


def count_organisations(reader: Reader, window: Window = EVERYTHING) -> int:
    """How many organisations a list with the window's words has."""
    named, parameters = window.names_hold_words()
    return reader.number(
        f"SELECT count(*) FROM organisation JOIN entity ON entity.id = organisation.id "
        f"WHERE entity.redirect_to IS NULL AND {named}",
        **parameters,
    )
