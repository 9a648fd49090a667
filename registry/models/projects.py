"""Projects and who takes part in them."""

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from registry.dates import PartialDate
from registry.models.columns import (
    date_column,
    entity_constraints,
    in_order,
    of_terms,
    part_constraints,
    reference,
)
from registry.terms import Kind, ParticipantRole


class Project(SQLModel, table=True):
    """A project or programme with a beginning and an end."""

    __tablename__ = "project"
    __table_args__ = entity_constraints(Kind.project, in_order("project", "start_date", "end_date"))

    id: str = Field(primary_key=True)
    kind: Kind = Field(default=Kind.project, sa_type=of_terms(Kind))
    country_id: str | None = reference("place")
    start_date: PartialDate | None = date_column()
    end_date: PartialDate | None = date_column()


class Participant(SQLModel, table=True):
    """An organisation's, a body's or a person's part in a project."""

    __tablename__ = "participant"
    __table_args__ = part_constraints(
        UniqueConstraint("project_id", "entity_id", "role", name="uq_participant")
    )

    id: str = Field(primary_key=True)
    project_id: str = reference("project", required=True)
    entity_id: str = reference("entity", required=True)
    role: ParticipantRole = Field(sa_type=of_terms(ParticipantRole))
