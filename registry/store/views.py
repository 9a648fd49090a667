"""Views with plain names, for whoever opens the registry's database with another program.

``roster``, ``agreement_pipeline`` and ``endorsement_chain`` hold names beside ids and need no
explanation. Nothing of Interlock reads them. They are made with a new registry and anew after each
migration, so that no migration has to know them.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, text

from registry.asof import certain_seat_sql, possible_seat_sql
from registry.dates import latest_sql
from registry.terms.agreements import AgreementStage

NAMES = ("roster", "agreement_pipeline", "endorsement_chain")

_STANDS = "redirect_to IS NULL"
_TODAY = {"sqlite": "date('now')", "postgresql": "to_char(CURRENT_DATE, 'YYYY-MM-DD')"}
_JOINING = {"sqlite": "group_concat", "postgresql": "string_agg"}


def make_views(connection: Connection) -> None:
    """Make the views, as this version knows them."""
    database = connection.dialect.name
    for name, query in zip(NAMES, _queries(database), strict=True):
        connection.execute(text(f"CREATE VIEW {name} AS {query}".replace(":", r"\:")))


def drop_views(connection: Connection) -> None:
    """Remove the views, of whatever version: what they rest on may change."""
    for name in NAMES:
        connection.execute(text(f"DROP VIEW IF EXISTS {name}"))


def _queries(database: str) -> Iterator[str]:
    yield _roster(_TODAY[database])
    yield _agreement_pipeline(_JOINING[database], _TODAY[database])
    yield _endorsement_chain()


def _passages(table: str, row: str) -> str:
    return f"(SELECT count(*) FROM citation WHERE citation.{table}_id = {row}.id)"


def _roster(today: str) -> str:
    """A row for each seat, past ones too; ``held_today`` is certain, possible or no."""

    def on_the_day(condition: str) -> str:
        return condition.replace(":first", today).replace(":last", today)

    return f"""
        SELECT body.name AS body, body.acronym AS body_acronym,
               coalesce(org.name, place.name, person.name) AS holder,
               org.name AS organisation, org.acronym AS organisation_acronym, person.name AS person,
               place.name AS country, seat.role AS role, seat.post AS role_as_written,
               seat.constituency AS constituency, seat.start_date AS since, seat.end_date AS until,
               seat.last_confirmed AS last_confirmed,
               CASE WHEN {on_the_day(certain_seat_sql())} THEN 'certain'
                    WHEN {on_the_day(possible_seat_sql())} THEN 'possible' ELSE 'no' END AS held_today,
               {_passages("seat", "seat")} AS passages,
               body.id AS body_id, seat.organisation_id AS organisation_id, seat.person_id AS person_id,
               seat.country_id AS country_id, seat.id AS seat_id
        FROM seat
        JOIN mechanism ON mechanism.id = seat.mechanism_id
        JOIN entity AS body ON body.id = seat.mechanism_id AND body.{_STANDS}
        LEFT JOIN organisation ON organisation.id = seat.organisation_id
        LEFT JOIN entity AS org ON org.id = seat.organisation_id
        LEFT JOIN entity AS person ON person.id = seat.person_id
        LEFT JOIN entity AS place ON place.id = seat.country_id
    """


def _agreement_pipeline(joining: str, today: str) -> str:
    """A row for each stage of each agreement; an agreement without a stage has one row without."""
    parties = (
        f"(SELECT {joining}(named.name, ' | ') FROM (SELECT other.name FROM party "
        "JOIN entity AS other ON other.id = party.entity_id "
        "WHERE party.agreement_id = agreement.id ORDER BY other.name) AS named)"
    )
    positions = " ".join(f"WHEN '{stage}' THEN {n}" for n, stage in enumerate(AgreementStage, 1))
    return f"""
        SELECT entity.name AS agreement, agreement.type AS type, origin.name AS origin,
               destination.name AS destination, {parties} AS parties, step.stage AS stage,
               CASE step.stage {positions} END AS stage_number, step.entered AS entered,
               step.expected AS expected,
               CASE WHEN step.id IS NULL THEN NULL WHEN step.entered IS NOT NULL THEN 'entered'
                    WHEN step.expected IS NULL THEN 'entered, undated'
                    WHEN {latest_sql("step.expected")} < {today} THEN 'expected, day past'
                    ELSE 'expected' END AS state,
               step.note AS note, agreement.expires_on AS expires_on,
               CASE WHEN step.id IS NULL THEN 0 ELSE {_passages("agreement_step", "step")} END AS passages,
               agreement.id AS agreement_id, agreement.origin_id AS origin_id,
               agreement.destination_id AS destination_id
        FROM agreement
        JOIN entity ON entity.id = agreement.id AND entity.{_STANDS}
        LEFT JOIN agreement_step AS step ON step.agreement_id = agreement.id
        LEFT JOIN entity AS origin ON origin.id = agreement.origin_id
        LEFT JOIN entity AS destination ON destination.id = agreement.destination_id
    """


def _endorsement_chain() -> str:
    """A row for each act that was done, and for each that is needed and not recorded as done."""
    return f"""
        SELECT subject.name AS subject, subject.kind AS subject_kind,
               coalesce(body.name, place.name) AS who, chain.act AS act, chain.state AS state,
               chain.on_date AS on_date, chain.evidence AS evidence, chain.claim AS claim,
               chain.position AS position, chain.basis AS basis, chain.note AS note,
               chain.passages AS passages, chain.subject_id AS subject_id,
               coalesce(chain.body_id, chain.country_id) AS who_id
        FROM (
            SELECT done.subject_id, done.body_id, done.country_id, done.act, done.on_date, done.evidence,
                   done.claim, needed.position, needed.basis, done.note,
                   CASE WHEN needed.id IS NULL THEN 'done' ELSE 'needed, done' END AS state,
                   {_passages("endorsement", "done")} AS passages
            FROM endorsement AS done
            LEFT JOIN endorsement_requirement AS needed
              ON needed.subject_id = done.subject_id AND needed.act = done.act
             AND coalesce(needed.body_id, needed.country_id) = coalesce(done.body_id, done.country_id)
            UNION ALL
            SELECT needed.subject_id, needed.body_id, needed.country_id, needed.act, NULL, NULL, NULL,
                   needed.position, needed.basis, needed.note, 'needed, not recorded as done',
                   {_passages("endorsement_requirement", "needed")}
            FROM endorsement_requirement AS needed
            WHERE NOT EXISTS (
                SELECT 1 FROM endorsement AS done
                WHERE done.subject_id = needed.subject_id AND done.act = needed.act
                  AND coalesce(done.body_id, done.country_id) = coalesce(needed.body_id, needed.country_id)
            )
        ) AS chain
        JOIN entity AS subject ON subject.id = chain.subject_id AND subject.{_STANDS}
        LEFT JOIN entity AS body ON body.id = chain.body_id
        LEFT JOIN entity AS place ON place.id = chain.country_id
    """
