"""What belongs to a record or points to it: one table of relations for every kind.

Each relation says for which kinds it is asked, what its list is called, which table its rows (and
so their citations) come from, and the SQL that names the other record, what the relation is, and
its dates. ``:id`` is the record.
"""

from __future__ import annotations

from typing import NamedTuple

from registry.dates import PartialDate
from registry.questions.refs import NO_EVIDENCE, Claim, Evidence, Ref, SourceNote, evidence_for, ref_or_none
from registry.store.lists import in_pieces
from registry.store.reading import Reader
from registry.terms import AgreementStage, InstrumentStage, Kind, Term

_OTHER = "other.id, other.kind, other.name, other.acronym"
_NOBODY = "NULL, NULL, NULL, NULL"


class Related(NamedTuple):
    """A row that belongs to a record, or points to it: with whom, what, from when to when."""

    ref: Ref | None
    what: str
    start: PartialDate | None
    end: PartialDate | None
    note: str | None
    sources: tuple[SourceNote, ...]
    claims: tuple[Claim, ...]


class _Relation(NamedTuple):
    kinds: tuple[Kind, ...]
    key: str
    table: str
    sql: str


class _Row(NamedTuple):
    part_id: str
    other_id: str | None
    other_kind: str | None
    other_name: str | None
    other_acronym: str | None
    what: str
    start: str | None
    end: str | None
    note: str | None


def _seats(column: str, other: str) -> str:
    return f"""
        SELECT seat.id, {_OTHER}, seat.role || ' · ' || seat.constituency, seat.start_date, seat.end_date,
               CASE WHEN seat.person_id IS NULL THEN NULL ELSE person.name END
        FROM seat JOIN entity AS other ON other.id = {other}
        LEFT JOIN entity AS person ON person.id = seat.person_id
        WHERE seat.{column} = :id ORDER BY seat.role, other.name
    """


def _stages(family: str, stages: type[Term]) -> str:
    """The stages in the pipeline's order; one that a source disputes says so."""
    order = " ".join(f"WHEN '{stage}' THEN {position}" for position, stage in enumerate(stages))
    return f"""
        SELECT step.id, {_NOBODY},
               step.stage || CASE WHEN step.entered IS NULL AND step.expected IS NOT NULL
                             THEN ' · expected ' || step.expected ELSE '' END
                          || CASE WHEN EXISTS (SELECT 1 FROM citation WHERE stance = 'contradicts'
                                               AND {family}_step_id = step.id)
                             THEN ' · contested' ELSE '' END,
               step.entered, NULL, step.note
        FROM {family}_step AS step WHERE step.{family}_id = :id ORDER BY CASE step.stage {order} END, step.id
    """


_RELATIONS = (
    _Relation(
        (Kind.mechanism,),
        "seats",
        "seat",
        _seats("mechanism_id", "coalesce(seat.organisation_id, seat.country_id, seat.person_id)"),
    ),
    _Relation((Kind.organisation,), "seats", "seat", _seats("organisation_id", "seat.mechanism_id")),
    _Relation((Kind.person,), "seats", "seat", _seats("person_id", "seat.mechanism_id")),
    _Relation((Kind.place,), "seats", "seat", _seats("country_id", "seat.mechanism_id")),
    _Relation(
        (Kind.mechanism,),
        "links",
        "mechanism_link",
        f"""SELECT link.id, {_OTHER}, link.kind, link.start_date, link.end_date, link.wording
        FROM mechanism_link AS link JOIN entity AS other ON other.id = link.to_id
        WHERE link.mechanism_id = :id ORDER BY link.kind, other.name""",
    ),
    _Relation(
        (Kind.mechanism,),
        "linked_from",
        "mechanism_link",
        f"""SELECT link.id, {_OTHER}, link.kind || ' · this body', link.start_date, link.end_date,
               link.wording
        FROM mechanism_link AS link JOIN entity AS other ON other.id = link.mechanism_id
        WHERE link.to_id = :id ORDER BY link.kind, other.name""",
    ),
    _Relation(
        (Kind.mechanism,),
        "terms_of_reference",
        "terms_of_reference",
        f"""SELECT tor.id, {_NOBODY}, 'post-project role: ' || tor.post_project_role, tor.adopted_on,
               tor.ends_on, tor.mandate
        FROM terms_of_reference AS tor WHERE tor.mechanism_id = :id ORDER BY tor.version""",
    ),
    _Relation(
        (Kind.mechanism,),
        "meeting_counts",
        "meeting_count",
        f"""SELECT id, {_NOBODY}, meetings || ' meetings', period_start, period_end, qualifier
        FROM meeting_count WHERE mechanism_id = :id ORDER BY period_start""",
    ),
    _Relation(
        (Kind.mechanism,),
        "activity_notes",
        "activity_note",
        f"""SELECT id, {_NOBODY}, observation, since, observed_on, NULL
        FROM activity_note WHERE mechanism_id = :id ORDER BY observation, since""",
    ),
    _Relation(
        (Kind.person,),
        "affiliations",
        "affiliation",
        f"""SELECT a.id, {_OTHER}, a.post, a.start_date, a.end_date, a.unit
        FROM affiliation AS a JOIN entity AS other ON other.id = a.organisation_id
        WHERE a.person_id = :id ORDER BY other.name""",
    ),
    _Relation(
        (Kind.organisation,),
        "people",
        "affiliation",
        f"""SELECT a.id, {_OTHER}, a.post, a.start_date, a.end_date, a.unit
        FROM affiliation AS a JOIN entity AS other ON other.id = a.person_id
        WHERE a.organisation_id = :id ORDER BY other.name""",
    ),
    _Relation(
        (Kind.agreement,),
        "parties",
        "party",
        f"""SELECT party.id, {_OTHER}, party.role, NULL, NULL, NULL
        FROM party JOIN entity AS other ON other.id = party.entity_id
        WHERE party.agreement_id = :id ORDER BY party.role, other.name""",
    ),
    _Relation(
        (Kind.agreement,),
        "stages",
        "agreement_step",
        _stages("agreement", AgreementStage),
    ),
    _Relation(
        (Kind.agreement,),
        "followed_by",
        "entity",
        f"""SELECT other.id, {_OTHER}, agreement.type, NULL, NULL, NULL
        FROM agreement JOIN entity AS other ON other.id = agreement.id
        WHERE agreement.follows_id = :id ORDER BY other.name""",
    ),
    _Relation(
        (Kind.organisation, Kind.place),
        "agreements",
        "party",
        f"""SELECT party.id, {_OTHER}, party.role, NULL, NULL, NULL
        FROM party JOIN entity AS other ON other.id = party.agreement_id
        WHERE party.entity_id = :id ORDER BY other.name""",
    ),
    _Relation(
        (Kind.instrument,),
        "stages",
        "instrument_step",
        _stages("instrument", InstrumentStage),
    ),
    _Relation(
        (Kind.instrument, Kind.project),
        "endorsements",
        "endorsement",
        f"""SELECT e.id, {_OTHER}, e.act || ' · ' || e.claim || ' · ' || e.evidence, e.on_date, NULL, e.note
        FROM endorsement AS e JOIN entity AS other ON other.id = coalesce(e.body_id, e.country_id)
        WHERE e.subject_id = :id ORDER BY other.name""",
    ),
    _Relation(
        (Kind.mechanism, Kind.organisation, Kind.place),
        "endorsements",
        "endorsement",
        f"""SELECT e.id, {_OTHER}, e.act || ' · ' || e.claim || ' · ' || e.evidence, e.on_date, NULL, e.note
        FROM endorsement AS e JOIN entity AS other ON other.id = e.subject_id
        WHERE e.body_id = :id OR e.country_id = :id ORDER BY other.name""",
    ),
    _Relation(
        (Kind.project,),
        "participants",
        "participant",
        f"""SELECT p.id, {_OTHER}, p.role, NULL, NULL, NULL
        FROM participant AS p JOIN entity AS other ON other.id = p.entity_id
        WHERE p.project_id = :id ORDER BY p.role, other.name""",
    ),
    _Relation(
        (Kind.organisation, Kind.mechanism, Kind.person),
        "projects",
        "participant",
        f"""SELECT p.id, {_OTHER}, p.role, NULL, NULL, NULL
        FROM participant AS p JOIN entity AS other ON other.id = p.project_id
        WHERE p.entity_id = :id ORDER BY other.name""",
    ),
    _Relation(
        (Kind.project,),
        "mechanisms",
        "entity",
        f"""SELECT other.id, {_OTHER}, mechanism.type, NULL, NULL, NULL
        FROM mechanism JOIN entity AS other ON other.id = mechanism.id
        WHERE mechanism.project_id = :id ORDER BY other.name""",
    ),
    _Relation(
        (Kind.organisation,),
        "units",
        "entity",
        f"""SELECT other.id, {_OTHER}, unit.classification, NULL, NULL, NULL
        FROM organisation AS unit JOIN entity AS other ON other.id = unit.id
        WHERE unit.parent_id = :id ORDER BY other.name""",
    ),
)


def related_to(reader: Reader, record: Ref) -> dict[str, tuple[Related, ...]]:
    """What belongs to the record and what points to it, by the name of each list."""
    answer = {}
    for relation in _RELATIONS:
        if record.kind not in relation.kinds:
            continue
        rows = reader.rows(relation.sql, _Row, id=record.id)
        if not rows:
            continue
        evidence = _evidence(reader, relation.table, rows)
        answer[relation.key] = tuple(
            Related(
                ref_or_none(row[1:5]),
                row.what,
                PartialDate.recorded(row.start),
                PartialDate.recorded(row.end),
                row.note,
                evidence.get(row.part_id, NO_EVIDENCE).notes,
                evidence.get(row.part_id, NO_EVIDENCE).claims,
            )
            for row in rows
        )
    return answer


def _evidence(reader: Reader, table: str, rows: list[_Row]) -> dict[str, Evidence]:
    if table == "entity":
        return {}  # a relation between two entities has no row of its own to cite
    told: dict[str, Evidence] = {}
    for piece in in_pieces(row.part_id for row in rows):
        told |= evidence_for(reader, table, f"target.id IN ({piece.sql})", **piece.values)
    return told
