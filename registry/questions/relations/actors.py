"""Relations of people and organisations with one another: posts, and units of an organisation."""

from __future__ import annotations

from registry.questions.relations.shape import OTHER, STANDS, Relation
from registry.terms.kinds import Kind


def _posts(column: str, other: str) -> str:
    return f"""
        SELECT a.id, {OTHER}, a.post, a.start_date, a.end_date, a.unit
        FROM affiliation AS a JOIN entity AS other ON other.id = a.{other}
        WHERE a.{column} = :id ORDER BY other.name, a.post, a.id
    """


POSTS = (
    Relation((Kind.person,), "affiliations", "affiliation", _posts("person_id", "organisation_id")),
    Relation((Kind.organisation,), "people", "affiliation", _posts("organisation_id", "person_id")),
)

UNITS = (
    Relation(
        (Kind.organisation,),
        "units",
        "entity",
        f"""SELECT other.id, {OTHER}, unit.classification, NULL, NULL, NULL
        FROM organisation AS unit JOIN entity AS other ON other.id = unit.id
        WHERE unit.parent_id = :id AND {STANDS} ORDER BY other.name, other.id""",
    ),
)


def _of_country(table: str, sort: str) -> Relation:
    """The records of a kind that belong to a country."""
    return Relation(
        (Kind.place,),
        f"{table}s_of_it",
        "entity",
        f"""SELECT other.id, {OTHER}, own.{sort}, NULL, NULL, NULL
        FROM {table} AS own JOIN entity AS other ON other.id = own.id
        WHERE own.country_id = :id AND {STANDS} ORDER BY other.name, other.id""",
    )


OF_COUNTRIES = (
    _of_country("organisation", "classification"),
    _of_country("mechanism", "type"),
    _of_country("instrument", "type"),
    _of_country("event", "type"),
    _of_country("system", "type"),
)
