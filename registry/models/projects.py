"""Projects, who takes part in them, and what became of the recommendations of their evaluations."""

from sqlalchemy import CheckConstraint, UniqueConstraint
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
from registry.terms.kinds import Kind
from registry.terms.projects import ParticipantRole, RecommendationRole, Response, ReviewStatus


class Project(SQLModel, table=True):
    """A project or programme with a beginning and an end."""

    __tablename__ = "project"
    __table_args__ = entity_constraints(
        Kind.project,
        in_order("project", "start_date", "end_date"),
        CheckConstraint("parent_id <> id", name="ck_project_parent"),
    )

    id: str = Field(primary_key=True)
    kind: Kind = Field(default=Kind.project, sa_type=of_terms(Kind))
    country_id: str | None = reference("place")
    parent_id: str | None = reference("project")
    """The programme of which it is a part or a phase."""
    start_date: PartialDate | None = date_column()
    original_end_date: PartialDate | None = date_column()
    """The end before it was extended."""
    end_date: PartialDate | None = date_column()


class Participant(SQLModel, table=True):
    """An organisation's, a body's or a person's part in a project."""

    __tablename__ = "participant"
    __table_args__ = part_constraints(
        UniqueConstraint("project_id", "entity_id", "role", name="uq_participant"),
        in_order("participant", "start_date", "end_date"),
    )

    id: str = Field(primary_key=True)
    project_id: str = reference("project", required=True)
    entity_id: str = reference("entity", required=True)
    role: ParticipantRole = Field(sa_type=of_terms(ParticipantRole))
    start_date: PartialDate | None = date_column()
    end_date: PartialDate | None = date_column()


class Recommendation(SQLModel, table=True):
    """What an evaluation recommends, and what the management answered."""

    __tablename__ = "recommendation"
    __table_args__ = entity_constraints(
        Kind.recommendation, UniqueConstraint("evaluation_id", "number", name="uq_recommendation")
    )

    id: str = Field(primary_key=True)
    kind: Kind = Field(default=Kind.recommendation, sa_type=of_terms(Kind))
    evaluation_id: str = reference("instrument", required=True)
    number: str = Field(min_length=1)
    """As printed in the evaluation."""
    text: str | None = None
    priority: str | None = None
    response: Response | None = Field(default=None, sa_type=of_terms(Response))
    response_text: str | None = None
    response_on: PartialDate | None = date_column()


class RecommendationTie(SQLModel, table=True):
    """Who a recommendation is for, who is to act on it, and which records it speaks of."""

    __tablename__ = "recommendation_tie"
    __table_args__ = part_constraints(
        UniqueConstraint("recommendation_id", "entity_id", "role", name="uq_recommendation_tie")
    )

    id: str = Field(primary_key=True)
    recommendation_id: str = reference("recommendation", required=True)
    entity_id: str = reference("entity", required=True)
    role: RecommendationRole = Field(sa_type=of_terms(RecommendationRole))
    wording: str | None = None


class Action(SQLModel, table=True):
    """What the management said that it would do about a recommendation."""

    __tablename__ = "action"
    __table_args__ = part_constraints(
        UniqueConstraint("recommendation_id", "text", name="uq_action"),
        CheckConstraint("position >= 1", name="ck_action_position"),
    )

    id: str = Field(primary_key=True)
    recommendation_id: str = reference("recommendation", required=True)
    position: int | None = Field(default=None, ge=1)
    """Where it stands among the actions: one often begins with what the one before said."""
    text: str = Field(min_length=1)
    responsible_id: str | None = reference("entity")
    due_on: PartialDate | None = date_column()


class RecommendationReview(SQLModel, table=True):
    """What a review found of a recommendation: blank, where the form has a field that nobody filled."""

    __tablename__ = "recommendation_review"
    __table_args__ = part_constraints(
        UniqueConstraint("recommendation_id", "review", name="uq_recommendation_review"),
        CheckConstraint("review >= 1", name="ck_recommendation_review_review"),
    )

    id: str = Field(primary_key=True)
    recommendation_id: str = reference("recommendation", required=True)
    review: int = Field(ge=1, le=1_000_000_000)
    expected_on: PartialDate | None = date_column()
    reported_on: PartialDate | None = date_column()
    status: ReviewStatus = Field(default=ReviewStatus.blank, sa_type=of_terms(ReviewStatus))
    comment: str | None = None
