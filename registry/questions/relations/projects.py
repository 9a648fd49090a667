"""Relations of projects, of their evaluations' recommendations, and of what became of those."""

from __future__ import annotations

from registry.questions.refs import reading_order
from registry.questions.relations.shape import (
    NOBODY,
    OTHER,
    STANDS,
    RelatedRow,
    Relation,
    and_if_known,
    note_of,
    position_of,
)
from registry.terms.kinds import Kind
from registry.terms.projects import ParticipantRole, RecommendationRole

_ACTORS = (Kind.organisation, Kind.person, Kind.mechanism, Kind.place)
_TO_DO = f"'action' || {and_if_known('action.due_on', 'due ')}"


def _as_printed(row: RelatedRow) -> tuple[object, ...]:
    """Recommendation 2 before 10, 2.1 before 2.2."""
    number = row.what.split(" · ")[0]
    return reading_order(number), number, row.part_id


def _within(table: str, column: str, what: str) -> str:
    return f"""
        SELECT other.id, {OTHER}, {what}, NULL, NULL, NULL
        FROM {table} JOIN entity AS other ON other.id = {table}.id
        WHERE {table}.{column} = :id AND {STANDS} ORDER BY other.name, other.id
    """


PROJECTS = (
    Relation(
        (Kind.project,),
        "participants",
        "participant",
        f"""SELECT p.id, {OTHER}, p.role, p.start_date, p.end_date, NULL
        FROM participant AS p JOIN entity AS other ON other.id = p.entity_id
        WHERE p.project_id = :id ORDER BY {position_of("p.role", ParticipantRole)}, other.name, p.id""",
    ),
    Relation(
        _ACTORS,
        "projects",
        "participant",
        f"""SELECT p.id, {OTHER}, p.role, p.start_date, p.end_date, NULL
        FROM participant AS p JOIN entity AS other ON other.id = p.project_id
        WHERE p.entity_id = :id ORDER BY other.name, p.role, p.id""",
    ),
    Relation((Kind.project,), "mechanisms", "entity", _within("mechanism", "project_id", "mechanism.type")),
    Relation((Kind.project,), "parts", "entity", _within("project", "parent_id", "'part'")),
)

RECOMMENDATIONS = (
    Relation(
        (Kind.instrument,),
        "recommendations",
        "entity",
        f"""SELECT other.id, {OTHER}, made.number || {and_if_known("made.response")}, made.response_on,
               made.response_on, made.text
        FROM recommendation AS made JOIN entity AS other ON other.id = made.id
        WHERE made.evaluation_id = :id AND {STANDS}""",
        _as_printed,
    ),
    Relation(
        (Kind.recommendation,),
        "ties",
        "recommendation_tie",
        f"""SELECT tie.id, {OTHER}, tie.role, NULL, NULL, tie.wording
        FROM recommendation_tie AS tie JOIN entity AS other ON other.id = tie.entity_id
        WHERE tie.recommendation_id = :id
        ORDER BY {position_of("tie.role", RecommendationRole)}, other.name, tie.id""",
    ),
    Relation(
        (Kind.recommendation,),
        "actions",
        "action",
        f"""SELECT action.id, {OTHER}, {_TO_DO}, NULL, NULL, action.text
        FROM action LEFT JOIN entity AS other ON other.id = action.responsible_id
        WHERE action.recommendation_id = :id
        ORDER BY coalesce(action.position, 9999), action.text, action.id""",
    ),
    Relation(
        (Kind.recommendation,),
        "reviews",
        "recommendation_review",
        f"""SELECT found.id, {NOBODY},
               'review ' || CAST(found.review AS TEXT) || ' · ' || found.status
                   || CASE WHEN found.reported_on IS NULL
                      THEN {and_if_known("found.expected_on", "expected ")} ELSE '' END,
               found.reported_on, found.reported_on, found.comment
        FROM recommendation_review AS found WHERE found.recommendation_id = :id
        ORDER BY found.review, found.id""",
    ),
    Relation(
        tuple(Kind),
        "recommendations_concerning",
        "recommendation_tie",
        f"""SELECT tie.id, {OTHER}, tie.role || {and_if_known("made.response")}, NULL, NULL,
               {note_of("('no. ' || made.number || ' of ' || evaluation.name)", "tie.wording")}
        FROM recommendation_tie AS tie JOIN entity AS other ON other.id = tie.recommendation_id
        JOIN recommendation AS made ON made.id = tie.recommendation_id
        JOIN entity AS evaluation ON evaluation.id = made.evaluation_id
        WHERE tie.entity_id = :id ORDER BY other.name, tie.role, tie.id""",
    ),
    Relation(
        _ACTORS,
        "assigned_actions",
        "action",
        f"""SELECT action.id, {OTHER}, {_TO_DO}, NULL, NULL, action.text
        FROM action JOIN entity AS other ON other.id = action.recommendation_id
        WHERE action.responsible_id = :id
        ORDER BY coalesce(action.due_on, '9999'), other.name, action.text, action.id""",
    ),
)
