"""Which organisations are there, and on how many bodies do they sit?"""

from __future__ import annotations

from registry.asof import AsOf, possible_seat_sql
from registry.dates import earliest_sql, latest_sql
from registry.frozen import Frozen
from registry.questions.narrowing import Narrowing, count_of
from registry.questions.refs import Ref, ref_columns
from registry.questions.windows import EVERYTHING, Window
from registry.store.reading import Reader
from registry.terms.actors import OrganisationType


class OrganisationRow(Frozen):
    """An organisation in a list; ``seats`` are those that it holds itself on the day."""

    ref: Ref
    classification: OrganisationType
    country: str | None
    seats: int


class OrganisationFilter(Frozen):
    """What a list of organisations is narrowed to; ``country`` is an ISO 3166 code."""

    country: str | None = None
    type: OrganisationType | None = None
    theme: str | None = None


ALL = OrganisationFilter()


class _Row(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    classification: str
    country: str | None
    seats: int


_TYPES = ", ".join(f"'{type_}'" for type_ in OrganisationType)
CLASSIFICATION_SQL = f"""
    coalesce((
        SELECT statement.value FROM statement
        WHERE statement.entity_id = organisation.id AND statement.attribute = 'classification'
          AND (statement.start_date IS NOT NULL OR statement.end_date IS NOT NULL)
          AND coalesce({earliest_sql("statement.start_date")}, '') <= :state_day
          AND coalesce({latest_sql("statement.end_date")}, '9999-12-31') >= :state_day
          AND statement.value IN ({_TYPES})
        ORDER BY coalesce({earliest_sql("statement.start_date")}, '') DESC, statement.id LIMIT 1
    ), organisation.classification)
"""
"""SQL: what sort of organisation it was on the day; a dated statement goes before the column."""


def organisations_on(
    reader: Reader, as_of: AsOf, only: OrganisationFilter = ALL, window: Window = EVERYTHING
) -> list[OrganisationRow]:
    """The organisations by name, with their type and the seats that they hold on the day."""
    narrowing = Narrowing(window)
    narrowing.equal("place.code", only.country)
    narrowing.equal(CLASSIFICATION_SQL, only.type)
    narrowing.themed(reader, only.theme)
    rows = reader.rows(
        f"""
        SELECT {ref_columns("entity")}, {CLASSIFICATION_SQL}, place.code,
               (SELECT count(*) FROM seat JOIN mechanism ON mechanism.id = seat.mechanism_id
                WHERE seat.organisation_id = organisation.id AND {possible_seat_sql()})
        FROM organisation JOIN entity ON entity.id = organisation.id
        LEFT JOIN place ON place.id = organisation.country_id
        WHERE {narrowing.sql} ORDER BY entity.name, entity.id{window.sql}
        """,
        _Row,
        **as_of.bounds,
        **narrowing.values,
    )
    return [
        OrganisationRow(Ref._make(row[:4]), OrganisationType(row.classification), row.country, row.seats)
        for row in rows
    ]


def count_organisations(reader: Reader, window: Window = EVERYTHING) -> int:
    """How many organisations a list with the window's words has."""
    return count_of(reader, "organisation", window)
