"""Who endorsed an instrument or a project, on what evidence, and whose endorsement is missing?

An endorsement counts from its day; without one, from the day its source speaks of. A body or country
is missing while it has not done the very act that is required of it, a denied one aside.
"""

from __future__ import annotations

from typing import NamedTuple

from registry.asof import AsOf
from registry.dates import PartialDate
from registry.questions.instruments import stage_of
from registry.questions.pipeline import contradicted_sql, known_by, spoken_of_sql
from registry.questions.refs import NO_EVIDENCE, Ref, SourceNote, evidence_for, ref_columns, ref_or_none
from registry.store.reading import Reader
from registry.terms import Claim, EndorsementAct, Evidence, InstrumentStage, Kind

ENDORSED_KINDS = (Kind.instrument, Kind.project)
"""The kinds of record that bodies and countries endorse."""


class EndorsementOn(NamedTuple):
    """What a body or a country did by the day, and whether anybody disputes it."""

    body: Ref | None
    country: Ref | None
    act: EndorsementAct
    on: PartialDate | None
    evidence: Evidence
    claim: Claim
    sources: tuple[SourceNote, ...]


class Missing(NamedTuple):
    """A body or a country that has yet to do what is required of it."""

    body: Ref | None
    country: Ref | None
    act: EndorsementAct
    sources: tuple[SourceNote, ...]


class Endorsements(NamedTuple):
    """The endorsements of an instrument or a project by a day; ``stage`` is its last uncontested one.

    ``contested`` where an endorsement or a stage is disputed. A project has no stage.
    """

    subject: Ref
    stage: InstrumentStage | None
    contested: bool
    endorsements: tuple[EndorsementOn, ...]
    missing: tuple[Missing, ...]


class _Row(NamedTuple):
    id: str
    act: str
    on_date: str | None
    evidence: str
    claim: str
    spoken_of: str | None
    contradicted: int
    body_id: str | None
    body_kind: str | None
    body_name: str | None
    body_acronym: str | None
    country_id: str | None
    country_kind: str | None
    country_name: str | None
    country_acronym: str | None

    @property
    def who(self) -> str | None:
        """The id of whoever did it."""
        return self.body_id or self.country_id


class _Required(NamedTuple):
    id: str
    act: str
    position: int | None
    body_id: str | None
    body_kind: str | None
    body_name: str | None
    body_acronym: str | None
    country_id: str | None
    country_kind: str | None
    country_name: str | None
    country_acronym: str | None

    @property
    def who(self) -> str | None:
        """The id of whoever it is required of."""
        return self.body_id or self.country_id


def endorsements_of(reader: Reader, subject: Ref, as_of: AsOf) -> Endorsements:
    """The endorsements of an instrument or a project by the day, in the order of their days."""
    made = [row for row in _made(reader, subject) if known_by(row.on_date, row.spoken_of, as_of)]
    done = {(row.who, row.act) for row in made if row.claim != Claim.denied}
    missing = [row for row in _required(reader, subject) if (row.who, row.act) not in done]
    cited = evidence_for(reader, "endorsement", "target.subject_id = :subject", subject=subject.id)
    asked = evidence_for(
        reader, "endorsement_requirement", "target.subject_id = :subject", subject=subject.id
    )
    stage = stage_of(reader, subject.id, as_of) if subject.kind == Kind.instrument else None
    is_disputed = any(row.claim != Claim.uncontested or row.contradicted for row in made)
    return Endorsements(
        subject,
        stage.stage if stage else None,
        is_disputed or (stage is not None and stage.contested),
        tuple(
            EndorsementOn(
                ref_or_none(row[7:11]),
                ref_or_none(row[11:15]),
                EndorsementAct(row.act),
                PartialDate.recorded(row.on_date),
                Evidence(row.evidence),
                Claim(row.claim),
                cited.get(row.id, NO_EVIDENCE).notes,
            )
            for row in made
        ),
        tuple(
            Missing(
                ref_or_none(row[3:7]),
                ref_or_none(row[7:11]),
                EndorsementAct(row.act),
                asked.get(row.id, NO_EVIDENCE).notes,
            )
            for row in missing
        ),
    )


def _made(reader: Reader, subject: Ref) -> list[_Row]:
    rows = reader.rows(
        f"""
        SELECT endorsement.id, endorsement.act, endorsement.on_date, endorsement.evidence,
               endorsement.claim, {spoken_of_sql("endorsement", "endorsement")},
               {contradicted_sql("endorsement", "endorsement")},
               {ref_columns("body")}, {ref_columns("country")}
        FROM endorsement
        LEFT JOIN entity AS body ON body.id = endorsement.body_id
        LEFT JOIN entity AS country ON country.id = endorsement.country_id
        WHERE endorsement.subject_id = :subject
        """,
        _Row,
        subject=subject.id,
    )
    return sorted(
        rows,
        key=lambda row: (
            PartialDate(row.on_date).earliest if row.on_date else row.spoken_of or "9999",
            row.body_name or row.country_name or "",
            row.id,
        ),
    )


def _required(reader: Reader, subject: Ref) -> list[_Required]:
    rows = reader.rows(
        f"""
        SELECT requirement.id, requirement.act, requirement.position,
               {ref_columns("body")}, {ref_columns("country")}
        FROM endorsement_requirement AS requirement
        LEFT JOIN entity AS body ON body.id = requirement.body_id
        LEFT JOIN entity AS country ON country.id = requirement.country_id
        WHERE requirement.subject_id = :subject
        """,
        _Required,
        subject=subject.id,
    )
    # In the order in which the acts are due; what has no place in it comes last.
    return sorted(rows, key=lambda row: (row.position or 10**6, row.body_name or row.country_name or ""))
