"""Is a body at risk, and why? It is where its project goes and its terms of reference are silent on after."""

from __future__ import annotations

from registry.asof import AsOf
from registry.dates import PartialDate, today
from registry.frozen import Frozen
from registry.questions.activity import activity_of
from registry.questions.orphans import ORPHAN_DAYS, orphans_on, said_of_after
from registry.questions.refs import NO_EVIDENCE, Ref, SourceNote, evidence_for
from registry.questions.speaking import Spoken, days_after
from registry.questions.terms_in_force import newest_terms_sql
from registry.store.reading import Reader
from registry.terms.activity import Activity
from registry.terms.mechanisms import Permanence, PostProjectRole


class Reason(Frozen):
    """Something that makes a body safe or unsafe, and who says so."""

    why: str
    sources: tuple[SourceNote, ...]


class Risk(Frozen):
    """Whether a body is at risk on a day; None where nothing tells, and where it has ended."""

    permanence: Permanence
    activity: Activity
    ended: PartialDate | None
    at_risk: bool | None
    reasons: tuple[Reason, ...]


class _Body(Frozen):
    permanence: str
    conclusion: str | None
    project_id: str | None
    project: str | None
    project_end: str | None
    tor_id: str | None
    ends_on: str | None
    role: str | None


_BODY = f"""
    SELECT mechanism.permanence, mechanism.conclusion_date, project.id, planned.name, project.end_date,
           tor.id, tor.ends_on, tor.post_project_role
    FROM mechanism LEFT JOIN project ON project.id = mechanism.project_id
    LEFT JOIN entity AS planned ON planned.id = project.id
    LEFT JOIN terms_of_reference AS tor ON tor.mechanism_id = mechanism.id AND {newest_terms_sql()}
    WHERE mechanism.id = :body
"""


def risk_of(reader: Reader, body: Ref, as_of: AsOf) -> Risk:
    """Whether the body is at risk on the day, with the reasons for and against."""
    row = reader.one(_BODY, _Body, body=body.id, day=as_of.day, today=str(today()))
    assert row is not None  # noqa: S101 - the body was named, so it is there
    permanence, activity = Permanence(row.permanence), activity_of(reader, body.id, as_of)
    cited = evidence_for(reader, "entity", "target.id = :id", id=body.id).get(body.id, NO_EVIDENCE)
    spoken = Spoken(reader, as_of)

    def said_of(field: str) -> tuple[SourceNote, ...]:
        return spoken.by_the_day(said.note for said in cited.on_fields if said.field == field)

    if activity.state is Activity.concluded:
        ended = PartialDate.recorded(row.conclusion)
        told = Reason(f"it was concluded on {ended}", said_of("conclusion_date"))
        return Risk(permanence, activity.state, ended, None, (told,))
    orphan = next(orphans_on(reader, as_of, body=body.id), None)
    if orphan is not None:
        told = Reason(orphan.sentence, orphan.silent + orphan.ended)
        return Risk(permanence, activity.state, None, True, (told,))
    terms_at_risk, of_terms = _of_terms(reader, spoken, row, as_of.day)
    at_risk, of_body = _of_body(row, permanence, said_of("permanence"), as_of.day)
    if of_terms is None:
        return Risk(permanence, activity.state, None, at_risk, (of_body,))
    return Risk(permanence, activity.state, None, terms_at_risk, (of_terms, of_body))


def _of_terms(reader: Reader, spoken: Spoken, row: _Body, day: str) -> tuple[bool | None, Reason | None]:
    """What the terms of reference say of the time after; nothing, where they last and are silent."""
    if row.tor_id is None:
        return None, None
    said = spoken.by_the_day(said_of_after(reader, row.tor_id))
    if row.role != PostProjectRole.not_stated:
        role = PostProjectRole(str(row.role)).label
        return False, Reason(f"its terms of reference name its role after the project: {role}", said)
    if row.ends_on is None or PartialDate(row.ends_on).latest > days_after(day, ORPHAN_DAYS):
        return None, None
    verb = "ended" if PartialDate(row.ends_on).latest < day else "end"
    if said:
        return True, Reason(
            f"its terms of reference {verb} on {row.ends_on} and name no role after that", said
        )
    untold = "no later ones are recorded, nor what these say of the time after"
    return None, Reason(f"its terms of reference {verb} on {row.ends_on}; {untold}", ())


def _of_body(
    row: _Body, permanence: Permanence, said: tuple[SourceNote, ...], day: str
) -> tuple[bool | None, Reason]:
    """What its permanence and its project tell, where no finding does."""
    if permanence in (Permanence.permanent, Permanence.statutory):
        return False, Reason(f"it is {permanence.label}", said)
    if permanence is not Permanence.project_bound:
        lasts = f"its terms of reference run until {row.ends_on}" if row.ends_on else "no end is recorded"
        is_over = row.ends_on is not None and PartialDate(row.ends_on).latest <= days_after(day, ORPHAN_DAYS)
        until = "" if is_over else f"; {lasts}"
        return None, Reason(f"its permanence is {permanence.label}{until}", said)
    if row.project is None or row.project_end is None:
        return None, Reason("it is bound to a project whose end is not recorded", said)
    end = PartialDate(row.project_end)
    if end.earliest > days_after(day, ORPHAN_DAYS):
        return False, Reason(f"its project, {row.project}, runs until {end}", said)
    verb = "ended" if end.latest < day else "ends"
    untold = "no source by the day tells what its terms of reference say of the time after"
    return None, Reason(f"its project, {row.project}, {verb} on {end}; {untold}", said)
