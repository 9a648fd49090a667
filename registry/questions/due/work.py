"""What is due of the work itself: planned events, reviews, actions, and projects that end."""

from __future__ import annotations

from collections.abc import Iterator

from registry.asof import AsOf
from registry.dates import PartialDate, latest_sql, today
from registry.frozen import Frozen
from registry.questions.due.items import Due, cited_for, is_past, is_told, notes_on
from registry.questions.orphans import role_is_said_sql
from registry.questions.pipeline import known_by, spoken_of_sql
from registry.questions.refs import (
    NO_EVIDENCE,
    Ref,
    ref_columns,
    ref_or_none,
    sources_of,
)
from registry.questions.terms_in_force import adopted_sql
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms.events import EventStatus
from registry.terms.mechanisms import Permanence, PostProjectRole
from registry.terms.projects import ReviewStatus
from registry.terms.upkeep import DueWhat

_SETTLED = (PostProjectRole.continue_, PostProjectRole.transfer, PostProjectRole.convert)


class _Event(Frozen):
    start: str | None
    end: str | None
    type: str
    spoken_of: str | None
    id: str
    kind: str
    name: str
    acronym: str | None
    about_id: str | None
    about_kind: str | None
    about_name: str | None
    about_acronym: str | None


def events_planned(reader: Reader, as_of: AsOf) -> Iterator[Due]:
    """The planned events; one whose last day is over is not recorded as held, and that is due."""
    rows = reader.rows(
        f"""
        SELECT event.start_date, event.end_date, event.type, {spoken_of_sql("entity", "entity")},
               {ref_columns("entity")}, {ref_columns("body")}
        FROM event JOIN entity ON entity.id = event.id
        LEFT JOIN entity AS body ON body.id = event.mechanism_id
        WHERE event.status = '{EventStatus.planned}' AND entity.redirect_to IS NULL
          AND coalesce(event.start_date, event.end_date) IS NOT NULL
        """,
        _Event,
    )
    day = as_of.state_day
    told = [row for row in rows if is_told(row.spoken_of, day)]
    sources = sources_of(reader, [row.id for row in told])
    for row in told:
        last = row.end or row.start or ""
        due = row.start if row.start and not is_past(row.start, day) else last
        over = "; not recorded as held" if is_past(last, day) else ""
        why = f"planned {row.type.replace('other', 'event')}{over}"
        about = ref_or_none(row[8:12])
        yield Due(due, DueWhat.event_planned, Ref._make(row[4:8]), about, why, sources.get(row.id, ()))


class _Review(Frozen):
    id: str
    review: int
    status: str
    expected_on: str
    reported_on: str | None
    spoken_of: str | None
    ref_id: str
    ref_kind: str
    ref_name: str
    ref_acronym: str | None
    about_id: str
    about_kind: str
    about_name: str
    about_acronym: str | None


def reviews_expected(reader: Reader, as_of: AsOf) -> Iterator[Due]:
    """The times at which a recommendation is to be reviewed, while no review is reported."""
    rows = reader.rows(
        f"""
        SELECT found.id, found.review, found.status, found.expected_on, found.reported_on,
               {spoken_of_sql("recommendation_review", "found")},
               {ref_columns("entity")}, {ref_columns("evaluation")}
        FROM recommendation_review AS found
        JOIN entity ON entity.id = found.recommendation_id
        JOIN recommendation ON recommendation.id = found.recommendation_id
        JOIN entity AS evaluation ON evaluation.id = recommendation.evaluation_id
        WHERE found.expected_on IS NOT NULL AND entity.redirect_to IS NULL
        """,
        _Review,
    )
    day = as_of.state_day
    open_ = [row for row in rows if is_told(row.spoken_of, day) and not _is_reported(row, as_of)]
    evidence = cited_for(reader, "recommendation_review", [row.id for row in open_])
    for row in open_:
        why = f"review {row.review} expected{'; none is reported' if is_past(row.expected_on, day) else ''}"
        sources = evidence.get(row.id, NO_EVIDENCE).notes
        ref, about = Ref._make(row[6:10]), Ref._make(row[10:14])
        yield Due(row.expected_on, DueWhat.review_expected, ref, about, why, sources)


def _is_reported(row: _Review, as_of: AsOf) -> bool:
    if row.reported_on is not None:
        return PartialDate(row.reported_on).latest <= as_of.state_day
    return row.status != ReviewStatus.blank and known_by(None, row.spoken_of, as_of)


class _Action(Frozen):
    id: str
    text: str
    due_on: str
    spoken_of: str | None
    ref_id: str
    ref_kind: str
    ref_name: str
    ref_acronym: str | None
    about_id: str | None
    about_kind: str | None
    about_name: str | None
    about_acronym: str | None


class _Found(Frozen):
    recommendation_id: str
    review: int
    status: str
    reported_on: str | None
    spoken_of: str | None


def actions_due(reader: Reader, as_of: AsOf) -> Iterator[Due]:
    """The actions that were promised, until the last review found the recommendation settled."""
    rows = reader.rows(
        f"""
        SELECT action.id, action.text, action.due_on, {spoken_of_sql("action", "action")},
               {ref_columns("entity")}, {ref_columns("responsible")}
        FROM action JOIN entity ON entity.id = action.recommendation_id
        LEFT JOIN entity AS responsible ON responsible.id = action.responsible_id
        WHERE action.due_on IS NOT NULL AND entity.redirect_to IS NULL
        """,
        _Action,
    )
    told = [row for row in rows if is_told(row.spoken_of, as_of.state_day)]
    settled = _settled(reader, [row.ref_id for row in told], as_of)
    evidence = cited_for(reader, "action", [row.id for row in told])
    for row in told:
        if row.ref_id not in settled:
            sources = evidence.get(row.id, NO_EVIDENCE).notes
            ref, about = Ref._make(row[4:8]), ref_or_none(row[8:12])
            yield Due(row.due_on, DueWhat.action_due, ref, about, f"action promised: {row.text}", sources)


def _settled(reader: Reader, recommendations: list[str], as_of: AsOf) -> set[str]:
    """The recommendations of which the last review that says anything says that nothing is left to do."""
    last: dict[str, str] = {}
    for piece in in_pieces(recommendations):
        rows = reader.rows(
            f"""
            SELECT found.recommendation_id, found.review, found.status, found.reported_on,
                   {spoken_of_sql("recommendation_review", "found")}
            FROM recommendation_review AS found
            WHERE found.recommendation_id IN ({piece.sql}) AND found.status <> '{ReviewStatus.blank}'
            ORDER BY found.review
            """,
            _Found,
            **piece.values,
        )
        known = [row for row in rows if known_by(row.reported_on, row.spoken_of, as_of)]
        last |= {row.recommendation_id: row.status for row in known}
    return {key for key, status in last.items() if status != ReviewStatus.open}


class _Project(Frozen):
    ends: str
    permanence: str | None
    role: str | None
    project_id: str
    project_kind: str
    project_name: str
    project_acronym: str | None
    body_id: str | None
    body_kind: str | None
    body_name: str | None
    body_acronym: str | None


def projects_ending(reader: Reader, as_of: AsOf) -> Iterator[Due]:
    """The projects that end, one row for each of their bodies, and what is to become of it.

    That a project is over leaves nothing to do, unless a body that was bound to it is not recorded as
    concluded, and its terms of reference do not say that it goes on.
    """
    rows = reader.rows(_PROJECTS, _Project, day=as_of.state_day, today=str(today()))
    bodies = [row.body_id for row in rows if row.body_id]
    evidence = cited_for(reader, "entity", [*(row.project_id for row in rows), *bodies])
    for row in rows:
        over = is_past(row.ends, as_of.state_day)
        if over and (row.permanence != Permanence.project_bound or row.role in _SETTLED):
            continue
        project, body = Ref._make(row[3:7]), ref_or_none(row[7:11])
        why = f"project {'ended' if over else 'ends'}"
        if body:
            role = row.role.replace("_", " ") if row.role else "nothing is recorded"
            bound = Permanence(row.permanence or Permanence.unknown).label
            why += f"; its body ({bound}), after it: {role}"
        told = dict.fromkeys(notes_on(evidence.get(project.id, NO_EVIDENCE), "end_date"))
        if body:
            told |= dict.fromkeys(notes_on(evidence.get(body.id, NO_EVIDENCE), "permanence", "project"))
        yield Due(row.ends, DueWhat.project_ends, project, body, why, tuple(told))


_PROJECTS = f"""
    SELECT coalesce(project.end_date, project.original_end_date), mechanism.permanence,
           (SELECT CASE WHEN {role_is_said_sql()} THEN tor.post_project_role END
            FROM terms_of_reference AS tor
            WHERE tor.mechanism_id = mechanism.id
              AND {adopted_sql()}
            ORDER BY tor.version DESC LIMIT 1),
           {ref_columns("entity")}, {ref_columns("body")}
    FROM project JOIN entity ON entity.id = project.id
    LEFT JOIN mechanism ON mechanism.project_id = project.id
     AND (mechanism.conclusion_date IS NULL OR {latest_sql("mechanism.conclusion_date")} >= :day)
     AND coalesce(mechanism.declared_state, '') NOT IN ('concluded', 'proposed')
     AND EXISTS (SELECT 1 FROM entity AS live WHERE live.id = mechanism.id AND live.redirect_to IS NULL)
    LEFT JOIN entity AS body ON body.id = mechanism.id
    WHERE entity.redirect_to IS NULL
      AND coalesce(project.end_date, project.original_end_date) IS NOT NULL
"""
