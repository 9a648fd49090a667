"""Relations of coordination mechanisms: seats, rules, links, terms of reference, counted meetings."""

from __future__ import annotations

from registry.questions.orphans import role_is_said_sql
from registry.questions.relations.shape import (
    NOBODY,
    OTHER,
    Relation,
    and_if_known,
    note_of,
)
from registry.terms.kinds import Kind

_HOLDER = "coalesce({0}.organisation_id, {0}.country_id, {0}.person_id)"


def _seats(column: str, other: str) -> str:
    note = note_of("person.name", "seat.post", "('alternate of ' || stood_for.name)")
    return f"""
        SELECT seat.id, {OTHER}, seat.role || ' · ' || seat.constituency, seat.start_date, seat.end_date,
               {note}
        FROM seat JOIN entity AS other ON other.id = {other}
        LEFT JOIN entity AS person ON person.id = seat.person_id
        LEFT JOIN seat AS principal ON principal.id = seat.alternate_of_id
        LEFT JOIN entity AS stood_for ON stood_for.id = {_HOLDER.format("principal")}
        WHERE seat.{column} = :id ORDER BY seat.role, other.name, seat.id
    """


def _alternates(column: str) -> str:
    """Who stands in for the record, and in which body."""
    return f"""
        SELECT seat.id, {OTHER}, seat.role || ' · ' || seat.constituency, seat.start_date, seat.end_date,
               body.name
        FROM seat JOIN seat AS principal ON principal.id = seat.alternate_of_id
        JOIN entity AS other ON other.id = {_HOLDER.format("seat")}
        JOIN entity AS body ON body.id = seat.mechanism_id
        WHERE principal.{column} = :id ORDER BY body.name, other.name, seat.id
    """


def _linked_from(this: str) -> str:
    return f"""
        SELECT link.id, {OTHER}, link.kind || ' · this {this}', link.start_date, link.end_date, link.wording
        FROM mechanism_link AS link JOIN entity AS other ON other.id = link.mechanism_id
        WHERE link.to_id = :id ORDER BY link.kind, other.name, link.id
    """


_HOLDERS = {
    Kind.organisation: "organisation_id",
    Kind.person: "person_id",
    Kind.place: "country_id",
}

SEATS = (
    Relation((Kind.mechanism,), "seats", "seat", _seats("mechanism_id", _HOLDER.format("seat"))),
    *(
        Relation((kind,), "seats", "seat", _seats(column, "seat.mechanism_id"))
        for kind, column in _HOLDERS.items()
    ),
    *(Relation((kind,), "alternates", "seat", _alternates(column)) for kind, column in _HOLDERS.items()),
)

RULES = (
    Relation(
        (Kind.mechanism,),
        "composition_rules",
        "composition_rule",
        f"""SELECT rule.id, {OTHER},
               rule.rule || {and_if_known("rule.constituency")} || {and_if_known("rule.compared_with")},
               NULL, NULL,
               CAST(rule.number AS TEXT) || CASE rule.rule WHEN 'maximum_share' THEN '%' ELSE '' END
        FROM composition_rule AS rule LEFT JOIN entity AS other ON other.id = rule.organisation_id
        WHERE rule.mechanism_id = :id
        ORDER BY rule.rule, coalesce(rule.constituency, ''), coalesce(other.name, ''), rule.id""",
    ),
    Relation(
        (Kind.organisation,),
        "required_in",
        "composition_rule",
        f"""SELECT rule.id, {OTHER}, rule.rule || {and_if_known("rule.constituency")}, NULL, NULL, NULL
        FROM composition_rule AS rule JOIN entity AS other ON other.id = rule.mechanism_id
        WHERE rule.organisation_id = :id ORDER BY other.name, rule.id""",
    ),
)

_AFTER = f"""CASE WHEN {role_is_said_sql()}
                    THEN 'post-project role: ' || tor.post_project_role END"""
_INTERVAL = "CAST(tor.meeting_interval_months AS TEXT)"
LINKS = (
    Relation(
        (Kind.mechanism,),
        "links",
        "mechanism_link",
        f"""SELECT link.id, {OTHER}, link.kind, link.start_date, link.end_date, link.wording
        FROM mechanism_link AS link JOIN entity AS other ON other.id = link.to_id
        WHERE link.mechanism_id = :id ORDER BY link.kind, other.name, link.id""",
    ),
    Relation((Kind.mechanism,), "linked_from", "mechanism_link", _linked_from("body")),
    Relation((Kind.organisation,), "linked_from", "mechanism_link", _linked_from("organisation")),
    Relation(
        (Kind.mechanism,),
        "terms_of_reference",
        "terms_of_reference",
        f"""SELECT tor.id, {OTHER},
               coalesce({_AFTER}, 'version ' || CAST(tor.version AS TEXT))
                   || {and_if_known("tor.decision_power")}
                   || {and_if_known(_INTERVAL, "months between meetings: ")},
               tor.adopted_on, tor.ends_on, {note_of("tor.mandate", "('in ' || paper.name)")}
        FROM terms_of_reference AS tor
        LEFT JOIN entity AS other ON other.id = tor.post_project_target_id
        LEFT JOIN entity AS paper ON paper.id = tor.instrument_id
        WHERE tor.mechanism_id = :id ORDER BY tor.version, tor.id""",
    ),
    Relation(
        (Kind.mechanism,),
        "to_take_over_from",
        "terms_of_reference",
        f"""SELECT tor.id, {OTHER}, CASE WHEN {role_is_said_sql()} THEN tor.post_project_role
                      ELSE 'version ' || CAST(tor.version AS TEXT) END, tor.adopted_on, tor.ends_on, NULL
        FROM terms_of_reference AS tor JOIN entity AS other ON other.id = tor.mechanism_id
        WHERE tor.post_project_target_id = :id ORDER BY other.name, tor.id""",
    ),
    Relation(
        (Kind.instrument,),
        "terms_of_reference_of",
        "terms_of_reference",
        f"""SELECT tor.id, {OTHER}, 'version ' || CAST(tor.version AS TEXT), tor.adopted_on, tor.ends_on,
               tor.mandate
        FROM terms_of_reference AS tor JOIN entity AS other ON other.id = tor.mechanism_id
        WHERE tor.instrument_id = :id ORDER BY other.name, tor.version, tor.id""",
    ),
)

OBSERVATIONS = (
    Relation(
        (Kind.mechanism,),
        "meeting_counts",
        "meeting_count",
        f"""SELECT id, {NOBODY},
               CAST(meetings AS TEXT) || CASE meetings WHEN 1 THEN ' meeting' ELSE ' meetings' END,
               period_start, period_end, qualifier
        FROM meeting_count WHERE mechanism_id = :id ORDER BY period_start, period_end, meetings, id""",
    ),
    Relation(
        (Kind.mechanism,),
        "activity_notes",
        "activity_note",
        f"""SELECT id, {NOBODY}, observation, since, observed_on, NULL
        FROM activity_note WHERE mechanism_id = :id
        ORDER BY observation, coalesce(since, ''), coalesce(observed_on, ''), id""",
    ),
)
