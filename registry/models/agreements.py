"""Agreements: memoranda, declarations of intent, labour agreements; their parties and stages."""

from sqlalchemy import CheckConstraint, UniqueConstraint
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
from registry.terms.agreements import AgreementStage, AgreementType, PartyRole
from registry.terms.kinds import Kind
from registry.terms.seats import Level


class Agreement(SQLModel, table=True):
    """An agreement between countries or organisations, with its corridor of workers if it has one."""

    __tablename__ = "agreement"
    __table_args__ = entity_constraints(
        Kind.agreement,
        CheckConstraint("(origin_id IS NULL) = (destination_id IS NULL)", name="ck_agreement_corridor"),
        CheckConstraint("follows_id <> id", name="ck_agreement_follows"),
    )

    id: str = Field(primary_key=True)
    kind: Kind = Field(default=Kind.agreement, sa_type=of_terms(Kind))
    type: AgreementType = Field(default=AgreementType.other, sa_type=of_terms(AgreementType))
    origin_id: str | None = reference("place")
    destination_id: str | None = reference("place")
    follows_id: str | None = reference("agreement")
    project_id: str | None = reference("project")
    joint_body_id: str | None = reference("mechanism")
    """The committee or group that the agreement sets up to see to it."""
    sector: str | None = None
    expires_on: PartialDate | None = date_column()


class Party(SQLModel, table=True):
    """A country or an organisation that is party to an agreement."""

    __tablename__ = "party"
    __table_args__ = part_constraints(UniqueConstraint("agreement_id", "entity_id", "role", name="uq_party"))

    id: str = Field(primary_key=True)
    agreement_id: str = reference("agreement", required=True)
    entity_id: str = reference("entity", required=True)
    role: PartyRole = Field(default=PartyRole.party, sa_type=of_terms(PartyRole))


class AgreementStep(SQLModel, table=True):
    """A stage that an agreement entered, or is expected to enter."""

    __tablename__ = "agreement_step"
    __table_args__ = part_constraints(
        identity_index("agreement_step", "agreement_id", "stage", unknown=("entered", "expected"))
    )

    id: str = Field(primary_key=True)
    agreement_id: str = reference("agreement", required=True)
    stage: AgreementStage = Field(sa_type=of_terms(AgreementStage))
    entered: PartialDate | None = date_column()
    expected: PartialDate | None = date_column()
    signatory_level: Level | None = Field(default=None, sa_type=of_terms(Level))
    note: str | None = None
