"""Relations of instruments, of what endorses or has to endorse them, and of monitoring systems."""

from __future__ import annotations

from registry.questions.relations.shape import OTHER, STANDS, Relation, and_if_known, note_of, stages_sql
from registry.terms.instruments import InstrumentStage
from registry.terms.kinds import Kind

_BODIES = (Kind.mechanism, Kind.organisation, Kind.person, Kind.place)
_ENDORSED = "e.act || ' · ' || e.claim || ' · ' || e.evidence"


def _instruments(column: str) -> str:
    return f"""
        SELECT other.id, {OTHER}, instrument.type, NULL, NULL, NULL
        FROM instrument JOIN entity AS other ON other.id = instrument.id
        WHERE instrument.{column} = :id AND {STANDS} ORDER BY other.name, other.id
    """


def _endorsements(other: str, where: str) -> str:
    """Endorsements; what was done on a day ends on that day."""
    note = note_of("('at ' || meeting.name)", "e.note")
    return f"""
        SELECT e.id, {OTHER}, {_ENDORSED}, e.on_date, e.on_date, {note}
        FROM endorsement AS e JOIN entity AS other ON other.id = {other}
        LEFT JOIN entity AS meeting ON meeting.id = e.event_id
        WHERE {where} ORDER BY other.name, e.act, e.claim, coalesce(e.on_date, ''), e.id
    """


def _requirements(other: str, where: str) -> str:
    place = "CAST(needed.position AS TEXT)"
    return f"""
        SELECT needed.id, {OTHER},
               needed.act || ' · basis: ' || needed.basis || {and_if_known(place, "in order: ")},
               NULL, NULL, needed.note
        FROM endorsement_requirement AS needed JOIN entity AS other ON other.id = {other}
        WHERE {where} ORDER BY coalesce(needed.position, 1000000), other.name, needed.act, needed.id
    """


INSTRUMENTS = (
    Relation((Kind.instrument,), "stages", "instrument_step", stages_sql("instrument", InstrumentStage)),
    Relation(
        (Kind.instrument, Kind.project),
        "endorsements",
        "endorsement",
        _endorsements("coalesce(e.body_id, e.country_id)", "e.subject_id = :id"),
    ),
    Relation(
        _BODIES,
        "endorsements",
        "endorsement",
        _endorsements("e.subject_id", "(e.body_id = :id OR e.country_id = :id)"),
    ),
    Relation(
        (Kind.event,),
        "endorsements",
        "endorsement",
        f"""SELECT e.id, {OTHER}, {_ENDORSED}, e.on_date, e.on_date,
               {note_of("('by ' || body.name)", "e.note")}
        FROM endorsement AS e JOIN entity AS other ON other.id = e.subject_id
        JOIN entity AS body ON body.id = coalesce(e.body_id, e.country_id)
        WHERE e.event_id = :id ORDER BY other.name, body.name, e.id""",
    ),
    Relation(
        (Kind.instrument, Kind.project),
        "requirements",
        "endorsement_requirement",
        _requirements("coalesce(needed.body_id, needed.country_id)", "needed.subject_id = :id"),
    ),
    Relation(
        _BODIES,
        "required_endorsements",
        "endorsement_requirement",
        _requirements("needed.subject_id", "(needed.body_id = :id OR needed.country_id = :id)"),
    ),
    Relation((Kind.instrument,), "annexes", "entity", _instruments("annex_to_id")),
    Relation(_BODIES, "instruments", "entity", _instruments("owner_id")),
    Relation((Kind.project,), "instruments", "entity", _instruments("project_id")),
)

SYSTEMS = (
    Relation(
        (Kind.system,),
        "functions",
        "system_function",
        f"""SELECT does.id, NULL, NULL, NULL, NULL, does.state, NULL, NULL,
               {note_of("does.function", "('done by ' || does.done_by)", "does.frequency")}
        FROM system_function AS does WHERE does.system_id = :id ORDER BY does.function, does.id""",
    ),
    Relation(
        (*_BODIES, Kind.project),
        "systems",
        "entity",
        f"""SELECT other.id, {OTHER}, system.type || ' · ' || system.state, system.start_date,
               system.end_date, NULL
        FROM system JOIN entity AS other ON other.id = system.id
        WHERE (system.owner_id = :id OR system.project_id = :id) AND {STANDS}
        ORDER BY other.name, other.id""",
    ),
)
