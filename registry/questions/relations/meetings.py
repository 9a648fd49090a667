"""Relations of events: whose meetings they are, who was there, in whose place, and what was done.

Attending is not membership: these lists stand beside the seats and never among them.
"""

from __future__ import annotations

from registry.questions.relations.shape import OTHER, STANDS, Relation, and_if_known, note_of, position_of
from registry.terms.events import AttendanceStatus
from registry.terms.kinds import Kind

_WHO = "coalesce(there.organisation_id, there.country_id, there.person_id)"
_WAS_THERE = f"there.status || {and_if_known('there.function')}"
_COUNTED = "CAST(event.participants AS TEXT)"
_NEWEST_FIRST = "ORDER BY coalesce(event.start_date, event.end_date, '') DESC, other.name"


def _events(column: str) -> str:
    """Events that name the record in a column. What lasts a day ends on that day."""
    return f"""
        SELECT other.id, {OTHER},
               event.type || ' · ' || event.status || {and_if_known(_COUNTED, "participants: ")},
               event.start_date, coalesce(event.end_date, event.start_date), event.venue
        FROM event JOIN entity AS other ON other.id = event.id
        WHERE event.{column} = :id AND {STANDS} {_NEWEST_FIRST}, other.id
    """


def _attended(column: str) -> str:
    with_whom = "CASE WHEN also.id <> :id THEN also.name END"
    note = note_of(f"({with_whom})", "person_there.name", "('in place of ' || absent.name)", "there.wording")
    return f"""
        SELECT there.id, {OTHER}, {_WAS_THERE}, event.start_date,
               coalesce(event.end_date, event.start_date), {note}
        FROM attendance AS there JOIN event ON event.id = there.event_id
        JOIN entity AS other ON other.id = event.id
        LEFT JOIN entity AS also ON also.id = coalesce(there.organisation_id, there.country_id)
        LEFT JOIN entity AS person_there ON person_there.id = there.person_id AND person_there.id <> :id
        LEFT JOIN entity AS absent ON absent.id = there.in_place_of_id
        WHERE there.{column} = :id {_NEWEST_FIRST}, there.id
    """


_NOTE = note_of("person_there.name", "('in place of ' || absent.name)", "there.wording")

MEETINGS = (
    Relation((Kind.mechanism,), "events", "entity", _events("mechanism_id")),
    Relation((Kind.project,), "events", "entity", _events("project_id")),
    Relation((Kind.agreement,), "events", "entity", _events("agreement_id")),
    Relation(
        (Kind.organisation, Kind.person, Kind.mechanism, Kind.place),
        "hosted_events",
        "entity",
        _events("host_id"),
    ),
    Relation((Kind.source,), "minutes_of", "entity", _events("minutes_id")),
)

ATTENDANCE = (
    Relation(
        (Kind.event,),
        "attendance",
        "attendance",
        f"""SELECT there.id, {OTHER}, {_WAS_THERE}, NULL, NULL, {_NOTE}
        FROM attendance AS there JOIN entity AS other ON other.id = {_WHO}
        LEFT JOIN entity AS person_there ON person_there.id = there.person_id AND person_there.id <> other.id
        LEFT JOIN entity AS absent ON absent.id = there.in_place_of_id
        WHERE there.event_id = :id
        ORDER BY {position_of("there.status", AttendanceStatus)}, other.name, there.id""",
    ),
    *(
        Relation((kind,), "events_attended", "attendance", _attended(column))
        for kind, column in (
            (Kind.organisation, "organisation_id"),
            (Kind.person, "person_id"),
            (Kind.place, "country_id"),
        )
    ),
    Relation(
        (Kind.organisation, Kind.person, Kind.place),
        "represented_at",
        "attendance",
        f"""SELECT there.id, {OTHER}, there.status, event.start_date,
               coalesce(event.end_date, event.start_date),
               {note_of("who.name", "person_there.name", "there.wording")}
        FROM attendance AS there JOIN event ON event.id = there.event_id
        JOIN entity AS other ON other.id = event.id
        JOIN entity AS who ON who.id = {_WHO}
        LEFT JOIN entity AS person_there ON person_there.id = there.person_id AND person_there.id <> who.id
        WHERE there.in_place_of_id = :id {_NEWEST_FIRST}, there.id""",
    ),
)
