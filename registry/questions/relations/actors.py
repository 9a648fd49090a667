"""Relations of people and organisations with one another: posts, and units of an organisation."""

from __future__ import annotations

from registry.questions.relations.shape import OTHER, STANDS, Relation
from registry.terms import Kind


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
