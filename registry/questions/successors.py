"""Which body is recorded as taking over from another?"""

from __future__ import annotations

from registry.asof import AsOf
from registry.dates import PartialDate, latest_sql, today
from registry.frozen import Frozen
from registry.questions.activity import activities
from registry.questions.refs import NO_EVIDENCE, Ref, SourceNote, evidence_for, ref_columns
from registry.questions.speaking import Spoken
from registry.questions.terms_in_force import newest_terms_sql
from registry.store.reading import Reader
from registry.terms.activity import Activity
from registry.terms.upkeep import Succession


class Successor(Frozen):
    """A body that takes over, or is proposed to, in the words of the source where there are any."""

    mechanism: Ref
    by: Succession
    wording: str | None
    start: PartialDate | None
    activity: Activity
    sources: tuple[SourceNote, ...]


class _Row(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    part: str
    by: str
    wording: str | None
    start: str | None


_LINKS = ", ".join(f"'{by}'" for by in Succession if by is not Succession.terms_of_reference)
_LINKED = f"""
    SELECT {ref_columns("other")}, link.id, link.kind, link.wording, link.start_date
    FROM mechanism_link AS link JOIN entity AS other ON other.id = link.to_id
    WHERE link.mechanism_id = :body AND link.kind IN ({_LINKS})
      AND other.kind = 'mechanism' AND other.redirect_to IS NULL
      AND (link.start_date IS NULL OR {latest_sql("link.start_date")} <= :day)
      AND (link.end_date IS NULL OR {latest_sql("link.end_date")} >= :day)
    ORDER BY other.name, other.id, link.id
"""
_IN_TERMS = f"""
    SELECT {ref_columns("other")}, tor.id, '{Succession.terms_of_reference}', tor.post_project_role, NULL
    FROM terms_of_reference AS tor JOIN entity AS other ON other.id = tor.post_project_target_id
    WHERE tor.mechanism_id = :body AND {newest_terms_sql()} AND other.redirect_to IS NULL
"""


def successors_of(reader: Reader, body: Ref, as_of: AsOf) -> list[Successor]:
    """The bodies that were recorded by the day as taking over, what happened before what is proposed.

    A link without a date counts from the day that a source speaks of it, without a source always.
    """
    spoken, day = Spoken(reader, as_of), as_of.state_day
    found: list[tuple[_Row, tuple[SourceNote, ...]]] = []
    terms = {"today": str(today())}
    for sql, table, more in ((_LINKED, "mechanism_link", {}), (_IN_TERMS, "terms_of_reference", terms)):
        told = evidence_for(reader, table, "target.mechanism_id = :body", body=body.id)
        for row in reader.rows(sql, _Row, body=body.id, day=day, **more):
            cited = told.get(row.part, NO_EVIDENCE)
            about = ("post_project_target", "post_project_target_id", "post_project_role")
            of_target = tuple(said.note for said in cited.on_fields if said.field in about)
            notes = cited.notes if table == "mechanism_link" else of_target or cited.notes
            known = spoken.by_the_day(notes)
            if known or row.start or not notes:
                found.append((row, known))
    states = activities(reader, as_of, [row.id for row, _ in found])
    order = list(Succession)
    return sorted(
        (
            Successor(
                Ref._make(row[:4]),
                Succession(row.by),
                row.wording,
                PartialDate.recorded(row.start),
                states[row.id].state,
                notes,
            )
            for row, notes in found
        ),
        key=lambda one: order.index(one.by),
    )
