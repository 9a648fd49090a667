"""Relations that any record may have: figures, themes, decisions about findings, merged records.

How a record is reached (``contact_detail``) is not among them: it is shown only where it is asked
for by name.
"""

from __future__ import annotations

from registry.questions.relations.shape import NOBODY, OTHER, Relation, and_if_known
from registry.terms.kinds import Kind

_EVERY_KIND = tuple(Kind)

OF_ANY_RECORD = (
    Relation(
        _EVERY_KIND,
        "figures",
        "figure",
        f"""SELECT figure.id, {NOBODY}, figure.measure || {and_if_known("figure.label")}, figure.as_of,
               figure.as_of, figure.amount || coalesce(' ' || figure.unit, '')
        FROM figure WHERE figure.entity_id = :id
        ORDER BY figure.measure, coalesce(figure.label, ''), coalesce(figure.as_of, ''), figure.amount,
                 figure.id""",
    ),
    Relation(
        _EVERY_KIND,
        "themes",
        "theme",
        f"""SELECT theme.id, {NOBODY}, theme.theme, NULL, NULL, NULL
        FROM theme WHERE theme.entity_id = :id ORDER BY theme.theme, theme.id""",
    ),
    Relation(
        _EVERY_KIND,
        "finding_decisions",
        "finding_decision",
        f"""SELECT part.id, {NOBODY}, part.decision || ' · ' || replace(part.rule, '_', ' '), part.decided_on,
               part.until, part.reason
        FROM finding_decision AS part WHERE part.entity_id = :id
        ORDER BY part.decided_on, part.rule, part.id""",
    ),
    Relation(
        _EVERY_KIND,
        "merged",
        "entity",
        f"""WITH RECURSIVE trail(id, step) AS (
            SELECT id, 1 FROM entity WHERE redirect_to = :id
            UNION ALL SELECT entity.id, trail.step + 1 FROM trail
            JOIN entity ON entity.redirect_to = trail.id WHERE trail.step < 20
        )
        SELECT other.id, {OTHER}, 'merged_into_this', NULL, NULL, NULL
        FROM trail JOIN entity AS other ON other.id = trail.id ORDER BY other.name, other.id""",
    ),
)
