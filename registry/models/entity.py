"""One id space: every record that others point at is an entity.

An id is a readable slug, chosen once and never reused. Because aliases, identifiers and
citations point to this table, they are real foreign keys whatever kind of record they describe.
"""

from typing import Annotated

from pydantic import AfterValidator, StringConstraints
from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from registry.dates import PartialDate
from registry.models.columns import (
    date_column,
    identity_index,
    in_order,
    of_terms,
    part_constraints,
    reference,
)
from registry.terms.actors import AliasKind, ContactType
from registry.terms.kinds import Kind
from registry.text import fold

# A pattern in the type: SQLModel's own ``regex`` argument checks nothing.
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]


def _findable(name: str) -> str:
    if not fold(name):
        raise ValueError("has no letter or digit; give it a name that can be found")
    return name


Name = Annotated[str, StringConstraints(min_length=1, max_length=600), AfterValidator(_findable)]
Short = Annotated[str, StringConstraints(min_length=1, max_length=600)]
"""Text that stands in an index."""
Findable = Annotated[Short, AfterValidator(_findable)]
Amount = Annotated[str, StringConstraints(pattern=r"^-?[0-9]+([.][0-9]+)?$")]


_LEADS, _STANDS = text("redirect_to IS NOT NULL"), text("redirect_to IS NULL")


class Entity(SQLModel, table=True):
    """A record of any kind: its id, its name and what is said of it in a sentence."""

    __tablename__ = "entity"
    __table_args__ = part_constraints(
        UniqueConstraint("id", "kind", name="uq_entity_id_kind"),
        CheckConstraint("redirect_to IS NULL OR redirect_to <> id", name="ck_entity_redirect"),
        CheckConstraint("length(name) > 0", name="ck_entity_name"),
        CheckConstraint("id NOT LIKE '% %' AND length(id) BETWEEN 1 AND 80", name="ck_entity_id"),
        CheckConstraint("id = lower(id)", name="ck_entity_id_case"),
        # Partial: nearly every record leads nowhere, and a planner would take that for a rare thing.
        Index("ix_entity_redirect_to", "redirect_to", sqlite_where=_LEADS, postgresql_where=_LEADS),
        # Lists by name: of 100,000 the last screen took half a second, and all were counted in 45 ms, not 17.
        Index("ix_entity_listed", "kind", "name", "id", sqlite_where=_STANDS, postgresql_where=_STANDS),
    )

    id: Slug = Field(primary_key=True)
    kind: Kind = Field(sa_type=of_terms(Kind), index=True)
    name: Name
    acronym: Short | None = None
    description: str | None = None
    redirect_to: str | None = reference("entity", index=False)


class Alias(SQLModel, table=True):
    """Another name of a record: an acronym, a translation, a former name, a spelling."""

    __tablename__ = "alias"
    __table_args__ = part_constraints(
        UniqueConstraint("entity_id", "name", name="uq_alias_name"),
        CheckConstraint("length(name) > 0", name="ck_alias_name"),
    )

    id: str = Field(primary_key=True)
    entity_id: str = reference("entity", required=True)
    name: Short
    kind: AliasKind = Field(sa_type=of_terms(AliasKind))
    language: str | None = Field(default=None, max_length=35)


class Identifier(SQLModel, table=True):
    """A code by which others know a record, with the list that it comes from."""

    __tablename__ = "identifier"
    __table_args__ = part_constraints(UniqueConstraint("scheme", "identifier", name="uq_identifier"))

    id: str = Field(primary_key=True)
    entity_id: str = reference("entity", required=True)
    scheme: Short
    identifier: Short


class Statement(SQLModel, table=True):
    """What was true of a record for a time: its type, its place in the UN system, its parent."""

    __tablename__ = "statement"
    __table_args__ = part_constraints(
        in_order("statement", "start_date", "end_date"),
        identity_index("statement", "entity_id", "attribute", "value", unknown=("start_date",)),
    )

    id: str = Field(primary_key=True)
    entity_id: str = reference("entity", required=True)
    attribute: Short
    value: Short
    start_date: PartialDate | None = date_column()
    end_date: PartialDate | None = date_column()


class Theme(SQLModel, table=True):
    """A subject that a record works on: ethical recruitment, skills, data."""

    __tablename__ = "theme"
    __table_args__ = part_constraints(UniqueConstraint("entity_id", "theme", name="uq_theme"))

    id: str = Field(primary_key=True)
    entity_id: str = reference("entity", required=True)
    theme: Findable = Field(index=True)


class ContactDetail(SQLModel, table=True):
    """How a record is reached. It never leaves the registry unless it is asked for by name."""

    __tablename__ = "contact_detail"
    __table_args__ = part_constraints(
        UniqueConstraint("entity_id", "type", "value", name="uq_contact_detail"),
        in_order("contact_detail", "start_date", "end_date"),
    )

    id: str = Field(primary_key=True)
    entity_id: str = reference("entity", required=True)
    type: ContactType = Field(sa_type=of_terms(ContactType))
    value: Short
    label: str | None = None
    start_date: PartialDate | None = date_column()
    end_date: PartialDate | None = date_column()


class Figure(SQLModel, table=True):
    """A number that a source gives of a record: a budget, what was spent, how many people were trained.

    ``amount`` is the number as text, so that no digit is lost; ``unit`` is a currency (ISO 4217) or
    what is counted. Figures that contradict each other stand side by side.
    """

    __tablename__ = "figure"
    __table_args__ = part_constraints(
        identity_index("figure", "entity_id", "measure", "amount", unknown=("unit", "as_of", "label")),
        CheckConstraint("length(amount) > 0", name="ck_figure_amount"),
    )

    id: str = Field(primary_key=True)
    entity_id: str = reference("entity", required=True)
    measure: str = Field(min_length=1)
    amount: Amount
    unit: str | None = None
    as_of: PartialDate | None = date_column()
    label: str | None = None
