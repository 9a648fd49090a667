"""Relations of agreements: parties, stages, what follows, and the bodies that see to them."""

from __future__ import annotations

from registry.questions.relations.shape import OTHER, STANDS, Relation, position_of, stages_sql
from registry.terms.agreements import AgreementStage, PartyRole
from registry.terms.kinds import Kind


def _agreements(column: str) -> str:
    return f"""
        SELECT other.id, {OTHER}, agreement.type, NULL, NULL, NULL
        FROM agreement JOIN entity AS other ON other.id = agreement.id
        WHERE agreement.{column} = :id AND {STANDS} ORDER BY other.name, other.id
    """


AGREEMENTS = (
    Relation(
        (Kind.agreement,),
        "parties",
        "party",
        f"""SELECT party.id, {OTHER}, party.role, NULL, NULL, NULL
        FROM party JOIN entity AS other ON other.id = party.entity_id
        WHERE party.agreement_id = :id
        ORDER BY {position_of("party.role", PartyRole)}, other.name, party.id""",
    ),
    Relation((Kind.agreement,), "stages", "agreement_step", stages_sql("agreement", AgreementStage)),
    Relation((Kind.agreement,), "followed_by", "entity", _agreements("follows_id")),
    Relation(
        (Kind.organisation, Kind.place, Kind.mechanism),
        "agreements",
        "party",
        f"""SELECT party.id, {OTHER}, party.role, NULL, NULL, NULL
        FROM party JOIN entity AS other ON other.id = party.agreement_id
        WHERE party.entity_id = :id ORDER BY other.name, party.role, party.id""",
    ),
    Relation((Kind.mechanism,), "joint_body_of", "entity", _agreements("joint_body_id")),
    Relation((Kind.project,), "agreements", "entity", _agreements("project_id")),
)
