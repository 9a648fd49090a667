"""Instruments (policies, plans, guidelines, evaluations), who endorsed or has to; monitoring systems."""

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

from registry.dates import PartialDate
from registry.models.columns import (
    date_column,
    entity_constraints,
    identity_index,
    in_order,
    of_terms,
    part_constraints,
    reference,
)
from registry.terms.instruments import (
    Claim,
    EndorsementAct,
    Evidence,
    InstrumentStage,
    InstrumentType,
    RequirementBasis,
    SystemState,
    SystemType,
)
from registry.terms.kinds import Kind


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
    owner_id: str | None = reference("entity")
    """Who issues it, or had it made."""
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
    event_id: str | None = reference("event")
    """The meeting at which it was done."""
    note: str | None = None


class EndorsementRequirement(SQLModel, table=True):
    """A body or country whose act an instrument or a project needs, whether it was done or not."""

    __tablename__ = "endorsement_requirement"
    __table_args__ = part_constraints(
        CheckConstraint("(body_id IS NULL) <> (country_id IS NULL)", name="ck_endorsement_requirement_who"),
        CheckConstraint("position >= 1", name="ck_endorsement_requirement_position"),
        identity_index("endorsement_requirement", "subject_id", "act", unknown=("body_id", "country_id")),
    )

    id: str = Field(primary_key=True)
    subject_id: str = reference("entity", required=True)
    body_id: str | None = reference("entity")
    country_id: str | None = reference("place")
    act: EndorsementAct = Field(sa_type=of_terms(EndorsementAct))
    position: int | None = Field(default=None, ge=1, le=1_000_000_000)
    """Its place in the order of the acts, where there is one."""
    basis: RequirementBasis = Field(default=RequirementBasis.unknown, sa_type=of_terms(RequirementBasis))
    note: str | None = None


class System(SQLModel, table=True):
    """A monitoring system or tool: a matrix, database, dashboard, survey, reporting tool."""

    __tablename__ = "system"
    __table_args__ = entity_constraints(Kind.system, in_order("system", "start_date", "end_date"))

    id: str = Field(primary_key=True)
    kind: Kind = Field(default=Kind.system, sa_type=of_terms(Kind))
    type: SystemType = Field(default=SystemType.other, sa_type=of_terms(SystemType))
    state: SystemState = Field(default=SystemState.unknown, sa_type=of_terms(SystemState))
    owner_id: str | None = reference("entity")
    project_id: str | None = reference("project")
    country_id: str | None = reference("place")
    start_date: PartialDate | None = date_column()
    end_date: PartialDate | None = date_column()


class SystemFunction(SQLModel, table=True):
    """One thing that a system is said to do, who does it, and how often."""

    __tablename__ = "system_function"
    __table_args__ = part_constraints(UniqueConstraint("system_id", "function", name="uq_system_function"))

    id: str = Field(primary_key=True)
    system_id: str = reference("system", required=True)
    function: str = Field(min_length=1)
    done_by: str | None = None
    frequency: str | None = None
    state: SystemState = Field(default=SystemState.unknown, sa_type=of_terms(SystemState))
