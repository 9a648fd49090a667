"""Coordination mechanisms: bodies, their terms of reference, seats and links to one another."""

from pydantic import model_validator
from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

from registry.dates import PartialDate
from registry.models.columns import (
    date_column,
    end_is_known,
    entity_constraints,
    identity_index,
    in_order,
    of_terms,
    part_constraints,
    reference,
)
from registry.terms.activity import Activity
from registry.terms.composition import CompositionRuleKind
from registry.terms.kinds import Kind, Knowledge
from registry.terms.mechanisms import (
    DecisionPower,
    LinkKind,
    MechanismType,
    Permanence,
    PostProjectRole,
    Scope,
)
from registry.terms.seats import Capacity, Constituency, Level, Role


class Mechanism(SQLModel, table=True):
    """A working group, board, committee or forum in which organisations coordinate."""

    __tablename__ = "mechanism"
    __table_args__ = entity_constraints(
        Kind.mechanism, in_order("mechanism", "founding_date", "conclusion_date")
    )

    id: str = Field(primary_key=True)
    kind: Kind = Field(default=Kind.mechanism, sa_type=of_terms(Kind))
    type: MechanismType = Field(default=MechanismType.other, sa_type=of_terms(MechanismType))
    scope: Scope = Field(default=Scope.unknown, sa_type=of_terms(Scope))
    country_id: str | None = reference("place")
    project_id: str | None = reference("project")
    permanence: Permanence = Field(default=Permanence.unknown, sa_type=of_terms(Permanence))
    declared_state: Activity | None = Field(default=None, sa_type=of_terms(Activity))
    founding_date: PartialDate | None = date_column()
    conclusion_date: PartialDate | None = date_column()
    followed_from: PartialDate | None = date_column()
    followed_to: PartialDate | None = date_column()


class TermsOfReference(SQLModel, table=True):
    """What a body is for, how often it meets, what it may decide and what becomes of it."""

    __tablename__ = "terms_of_reference"
    __table_args__ = part_constraints(
        UniqueConstraint("mechanism_id", "version", name="uq_terms_of_reference"),
        CheckConstraint("meeting_interval_months > 0", name="ck_terms_of_reference_interval"),
        CheckConstraint("version >= 1", name="ck_terms_of_reference_version"),
    )

    id: str = Field(primary_key=True)
    mechanism_id: str = reference("mechanism", required=True)
    version: int = Field(default=1, ge=1, le=1_000_000_000)
    adopted_on: PartialDate | None = date_column()
    ends_on: PartialDate | None = date_column()
    meeting_interval_months: int | None = Field(default=None, gt=0, le=1200)
    """A hundred years at most: more is a slip of the hand."""
    mandate: str | None = None
    decision_power: DecisionPower | None = Field(default=None, sa_type=of_terms(DecisionPower))
    post_project_role: PostProjectRole = Field(
        default=PostProjectRole.not_stated, sa_type=of_terms(PostProjectRole)
    )
    post_project_target_id: str | None = reference("mechanism")
    """The body that takes over, where the terms of reference name one."""
    instrument_id: str | None = reference("instrument")
    """The document that holds them, where it is a record of its own."""


class CompositionRule(SQLModel, table=True):
    """Who has to be in a body: so many of a constituency, as many as of another, this organisation."""

    __tablename__ = "composition_rule"
    __table_args__ = part_constraints(
        identity_index(
            "composition_rule",
            "mechanism_id",
            "rule",
            unknown=("constituency", "compared_with", "organisation_id"),
        ),
        CheckConstraint("number >= 0", name="ck_composition_rule_number"),
        CheckConstraint(
            "(rule = 'required_organisation') = (organisation_id IS NOT NULL)",
            name="ck_composition_rule_organisation",
        ),
        CheckConstraint(
            "rule <> 'parity' OR (constituency IS NOT NULL AND compared_with IS NOT NULL)",
            name="ck_composition_rule_parity",
        ),
        CheckConstraint(
            "rule NOT IN ('minimum', 'maximum_share', 'minimum_women') OR number IS NOT NULL",
            name="ck_composition_rule_counted",
        ),
    )

    id: str = Field(primary_key=True)
    mechanism_id: str = reference("mechanism", required=True)
    rule: CompositionRuleKind = Field(sa_type=of_terms(CompositionRuleKind))
    constituency: Constituency | None = Field(default=None, sa_type=of_terms(Constituency))
    compared_with: Constituency | None = Field(default=None, sa_type=of_terms(Constituency))
    organisation_id: str | None = reference("organisation")
    number: int | None = Field(default=None, ge=0, le=1_000_000_000)
    """Seats, or percent of the seats where the rule is a share."""


class Seat(SQLModel, table=True):
    """A place in a body: held by an organisation, a person or a country, in one role.

    The identity of a seat never contains its end, so reading the same roster again finds it.
    """

    __tablename__ = "seat"
    __table_args__ = part_constraints(
        CheckConstraint(
            "organisation_id IS NOT NULL OR person_id IS NOT NULL OR country_id IS NOT NULL",
            name="ck_seat_holder",
        ),
        CheckConstraint("(knowledge = 'ended_known') = (end_date IS NOT NULL)", name="ck_seat_end"),
        in_order("seat", "start_date", "end_date"),
        CheckConstraint("alternate_of_id <> id", name="ck_seat_alternate"),
        identity_index(
            "seat",
            "mechanism_id",
            "role",
            unknown=("organisation_id", "person_id", "country_id", "start_date"),
        ),
    )

    id: str = Field(primary_key=True)
    mechanism_id: str = reference("mechanism", required=True)
    organisation_id: str | None = reference("organisation")
    person_id: str | None = reference("person")
    country_id: str | None = reference("place")
    role: Role = Field(default=Role.member, sa_type=of_terms(Role))
    post: str | None = None
    """The role in the words of the source, where they say more."""
    constituency: Constituency = Field(default=Constituency.unknown, sa_type=of_terms(Constituency))
    capacity: Capacity = Field(default=Capacity.unknown, sa_type=of_terms(Capacity))
    voting: bool | None = None
    level: Level | None = Field(default=None, sa_type=of_terms(Level))
    alternate_of_id: str | None = reference("seat")
    """The seat that this one stands in for."""
    start_date: PartialDate | None = date_column()
    end_date: PartialDate | None = date_column()
    knowledge: Knowledge = Field(default=Knowledge.unknown, sa_type=of_terms(Knowledge))
    last_confirmed: PartialDate | None = date_column()
    first_confirmed: PartialDate | None = date_column()
    """The first day of several on which it was confirmed; kept where nobody knows its start."""

    _known_end = model_validator(mode="before")(end_is_known)


class MechanismLink(SQLModel, table=True):
    """How one body relates to another, in the words of the source where they are weak."""

    __tablename__ = "mechanism_link"
    __table_args__ = part_constraints(
        identity_index("mechanism_link", "mechanism_id", "to_id", "kind", unknown=("start_date",)),
        in_order("mechanism_link", "start_date", "end_date"),
        CheckConstraint("mechanism_id <> to_id", name="ck_mechanism_link_two"),
    )

    id: str = Field(primary_key=True)
    mechanism_id: str = reference("mechanism", required=True)
    to_id: str = reference("entity", required=True)
    """Another body, or an organisation that a body reports to."""
    kind: LinkKind = Field(sa_type=of_terms(LinkKind))
    wording: str | None = None
    start_date: PartialDate | None = date_column()
    end_date: PartialDate | None = date_column()
