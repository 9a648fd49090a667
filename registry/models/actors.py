"""Actors: places, organisations, people, and who works where."""

from typing import Annotated

from pydantic import StringConstraints, model_validator
from sqlalchemy import CheckConstraint
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
from registry.terms.actors import OrganisationType, PlaceType
from registry.terms.kinds import Kind, Knowledge
from registry.terms.seats import Level

CountryCode = Annotated[str, StringConstraints(pattern="^[A-Z]{2}$")]


class Place(SQLModel, table=True):
    """A country (with its ISO 3166-1 alpha-2 code) or a region."""

    __tablename__ = "place"
    __table_args__ = entity_constraints(
        Kind.place,
        CheckConstraint("code IS NULL OR length(code) = 2", name="ck_place_code"),
        CheckConstraint("parent_id <> id", name="ck_place_parent"),
    )

    id: str = Field(primary_key=True)
    kind: Kind = Field(default=Kind.place, sa_type=of_terms(Kind))
    type: PlaceType = Field(sa_type=of_terms(PlaceType))
    code: CountryCode | None = Field(default=None, unique=True)
    parent_id: str | None = reference("place")


class Organisation(SQLModel, table=True):
    """A ministry, agency, union, association, company or network, or a unit of one."""

    __tablename__ = "organisation"
    __table_args__ = entity_constraints(
        Kind.organisation,
        CheckConstraint("parent_id <> id", name="ck_organisation_parent"),
        in_order("organisation", "founding_date", "dissolution_date"),
    )

    id: str = Field(primary_key=True)
    kind: Kind = Field(default=Kind.organisation, sa_type=of_terms(Kind))
    classification: OrganisationType = Field(
        default=OrganisationType.unknown, sa_type=of_terms(OrganisationType)
    )
    country_id: str | None = reference("place")
    parent_id: str | None = reference("organisation")
    founding_date: PartialDate | None = date_column()
    dissolution_date: PartialDate | None = date_column()
    website: str | None = None


class Person(SQLModel, table=True):
    """A person, named as in the source. Contact details are kept apart and restricted."""

    __tablename__ = "person"
    __table_args__ = entity_constraints(Kind.person)

    id: str = Field(primary_key=True)
    kind: Kind = Field(default=Kind.person, sa_type=of_terms(Kind))
    honorific_prefix: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    erased_on: PartialDate | None = date_column()
    """The day on which the person's data were erased: what is left is a seat without a name."""


class Affiliation(SQLModel, table=True):
    """A person's post in an organisation."""

    __tablename__ = "affiliation"
    __table_args__ = part_constraints(
        identity_index("affiliation", "person_id", "organisation_id", "post", unknown=("start_date",)),
        in_order("affiliation", "start_date", "end_date"),
        CheckConstraint("(knowledge = 'ended_known') = (end_date IS NOT NULL)", name="ck_affiliation_end"),
    )

    id: str = Field(primary_key=True)
    person_id: str = reference("person", required=True)
    organisation_id: str = reference("organisation", required=True)
    post: str = Field(min_length=1)
    unit: str | None = None
    level: Level | None = Field(default=None, sa_type=of_terms(Level))
    start_date: PartialDate | None = date_column()
    end_date: PartialDate | None = date_column()
    knowledge: Knowledge = Field(default=Knowledge.unknown, sa_type=of_terms(Knowledge))
    last_confirmed: PartialDate | None = date_column()
    first_confirmed: PartialDate | None = date_column()
    """The first day of several on which it was confirmed; kept where nobody knows its start."""

    _known_end = model_validator(mode="before")(end_is_known)
