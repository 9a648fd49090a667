"""Relations of who is who: what of a source still waits for a decision, and what a record is not."""

from __future__ import annotations

from registry.questions.relations.shape import NOBODY, OTHER, Relation
from registry.terms.kinds import Kind

WHO_IS_WHO = (
    Relation(
        (Kind.source,),
        "waiting",
        "waiting",
        f"""SELECT part.id, {NOBODY}, part.record_kind || ' · ' || part.name, part.since, NULL,
               part.file || ', ' || part.locator
        FROM waiting AS part WHERE part.source_id = :id ORDER BY part.name, part.id""",
    ),
    Relation(
        tuple(Kind),
        "distinctions",
        "distinction",
        f"""SELECT part.id, {OTHER}, 'another_record', part.decided_on, NULL, part.reason
        FROM distinction AS part
        JOIN entity AS other
          ON other.id = CASE WHEN part.entity_id = :id THEN part.other_id ELSE part.entity_id END
        WHERE part.entity_id = :id OR part.other_id = :id ORDER BY other.name, part.id""",
    ),
)
