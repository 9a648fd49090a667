"""Which project-bound bodies lose their project while their terms of reference are silent on what follows?

A source has to say that the terms of reference are silent: that none is recorded, or that nobody
read them, is not enough.
"""

from __future__ import annotations

from collections.abc import Iterator

from registry.asof import AsOf
from registry.dates import PartialDate, in_or_on, latest_sql, today
from registry.frozen import Frozen
from registry.questions.refs import NO_EVIDENCE, Ref, SourceNote, evidence_for, ref_columns
from registry.questions.speaking import Spoken, days_after
from registry.questions.terms_in_force import newest_terms_sql
from registry.store.reading import Reader
from registry.terms.mechanisms import LinkKind, Permanence, PostProjectRole

ORPHAN_DAYS = 90
"""A body is told to be at risk so many days before its project ends."""


class Orphan(Frozen):
    """A body at risk, and why.

    ``silent`` says that the terms of reference name no role, ``ended`` when the project ended;
    ``was_planned``: the end is past, and all that a source could tell was what was planned.
    """

    body: Ref
    project: str
    project_end: PartialDate
    is_over: bool
    was_planned: bool
    silent: tuple[SourceNote, ...]
    ended: tuple[SourceNote, ...]

    @property
    def sentence(self) -> str:
        """Why it is at risk, in words."""
        verb = ("was to end" if self.was_planned else "ended") if self.is_over else "ends"
        day = in_or_on(self.project_end)
        is_implied = all(note.stance == "implies" for note in self.silent)
        names = "name no role after that" + (", as a source implies" if is_implied else "")
        return f"its project, {self.project}, {verb} {day}; its terms of reference {names}"


class _Bound(Frozen):
    id: str
    kind: str
    name: str
    acronym: str | None
    project_id: str
    project: str
    project_end: str
    tor_id: str


def role_is_said_sql(tor: str = "tor") -> str:
    """SQL: the terms of reference name a role after the project, or a source says that they name none.

    That nothing was said of it is stored as ``not_stated`` too, and is no statement.
    """
    return f"""({tor}.post_project_role <> '{PostProjectRole.not_stated}' OR EXISTS (
        SELECT 1 FROM citation WHERE citation.terms_of_reference_id = {tor}.id
        AND citation.field = 'post_project_role' AND citation.stance <> 'contradicts'))"""


_BOUND = f"""
    SELECT {ref_columns("entity")}, project.id, planned.name, project.end_date, tor.id
    FROM mechanism JOIN entity ON entity.id = mechanism.id
    JOIN project ON project.id = mechanism.project_id JOIN entity AS planned ON planned.id = project.id
    JOIN terms_of_reference AS tor ON tor.mechanism_id = mechanism.id
    WHERE entity.redirect_to IS NULL AND mechanism.permanence = '{Permanence.project_bound}'
      AND project.end_date IS NOT NULL AND {latest_sql("project.end_date")} <= :horizon
      AND (mechanism.conclusion_date IS NULL OR {latest_sql("mechanism.conclusion_date")} >= :day)
      AND tor.post_project_role = '{PostProjectRole.not_stated}' AND {newest_terms_sql()}
      AND NOT EXISTS (
          SELECT 1 FROM mechanism_link AS link WHERE link.mechanism_id = mechanism.id
          AND link.kind IN ('{LinkKind.merged_into}', '{LinkKind.replaced_by}')
          AND (link.start_date IS NULL OR {latest_sql("link.start_date")} <= :day))
      AND (:body = '' OR mechanism.id = :body)
    ORDER BY entity.name, entity.id
"""


def orphans_on(
    reader: Reader, as_of: AsOf, days: int = ORPHAN_DAYS, body: str | None = None
) -> Iterator[Orphan]:
    """The bodies at risk on the day, by name; with a ``body``, that one if it is.

    ``days`` ahead of the day, a project's end counts already.
    """
    spoken, day = Spoken(reader, as_of), as_of.state_day
    horizon = days_after(day, days)
    bound = reader.rows(_BOUND, _Bound, day=day, today=str(today()), horizon=horizon, body=body or "")
    for row in bound:
        known = spoken.by_the_day(said_of_after(reader, row.tor_id))
        if not known:
            continue
        project = evidence_for(reader, "entity", "target.id = :id", id=row.project_id)
        cited = project.get(row.project_id, NO_EVIDENCE).on_fields
        ended = spoken.by_the_day(said.note for said in cited if said.field == "end_date")
        end = PartialDate(row.project_end)
        is_over = end.latest < day
        # A source that spoke before the end could only tell what was planned.
        was_planned = is_over and spoken.last(ended) < end.earliest
        yield Orphan(Ref._make(row[:4]), row.project, end, is_over, was_planned, known, ended)


def said_of_after(reader: Reader, tor_id: str) -> list[SourceNote]:
    """The passages that say of terms of reference what they say, or do not say, of the time after."""
    tor = evidence_for(reader, "terms_of_reference", "target.id = :id", id=tor_id)
    return [
        said.note
        for said in tor.get(tor_id, NO_EVIDENCE).on_fields
        if said.field == "post_project_role" and said.note.stance != "contradicts"
    ]
