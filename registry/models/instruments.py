"""Instruments (policies, plans, guidelines, evaluations) and who endorsed or disputes them."""

from sqlalchemy import CheckConstraint
from sqlmodel import Field, SQLModel

from registry.dates import PartialDate
from registry.models.columns import (
    date_column,
    entity_constraints,
    identity_index,
    of_terms,
    part_constraints,
    reference,
)
from registry.terms import Claim, EndorsementAct, Evidence, InstrumentStage, InstrumentType, Kind


class Instrument(SQLModel, table=True):
    """A document with a life of its own: drafted, validated, adopted, superseded."""

    __tablename__ = "instrument"
    __table_args__ = entity_constraints(
        Kind.instrument, CheckConstraint("annex_to_id <> id", name="ck_instrument_annex")
    )

    id: str = Field(primary_key=True)
    kind: Kind = Field(default=Kind.instrument, sa_type=of_terms(Kind))
    type: InstrumentType = Field(default=InstrumentType.other, sa_type=of_terms(InstrumentType))
    country_id: str | None = reference("place")
    project_id: str | None = reference("project")
    annex_to_id: str | None = reference("instrument")


class InstrumentStep(SQLModel, table=True):
    """A stage that an instrument reached, or is expected to reach."""

    __tablename__ = "instrument_step"
    __table_args__ = part_constraints(
        identity_index("instrument_step", "instrument_id", "stage", unknown=("entered", "expected"))
    )

    id: str = Field(primary_key=True)
    instrument_id: str = reference("instrument", required=True)
    stage: InstrumentStage = Field(sa_type=of_terms(InstrumentStage))
    entered: PartialDate | None = date_column()
    expected: PartialDate | None = date_column()
    note: str | None = None


class Endorsement(SQLModel, table=True):
    """What a body or a country did with an instrument or a project, on what evidence."""

    __tablename__ = "endorsement"
    __table_args__ = part_constraints(
        CheckConstraint("(body_id IS NULL) <> (country_id IS NULL)", name="ck_endorsement_who"),
        identity_index(
            "endorsement", "subject_id", "act", "claim", unknown=("body_id", "country_id", "on_date")
        ),
    )

    id: str = Field(primary_key=True)
    subject_id: str = reference("entity", required=True)
    body_id: str | None = reference("entity")
    country_id: str | None = reference("place")
    act: EndorsementAct = Field(sa_type=of_terms(EndorsementAct))
    on_date: PartialDate | None = date_column()
    evidence: Evidence = Field(default=Evidence.reported, sa_type=of_terms(Evidence))
    claim: Claim = Field(default=Claim.uncontested, sa_type=of_terms(Claim))
    note: str | None = None
