"""One id space: every record that others point at is an entity.

An id is a readable slug, chosen once and never reused. Because aliases, identifiers and
citations point to this table, they are real foreign keys whatever kind of record they describe.
"""

from typing import Annotated

from pydantic import StringConstraints
from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from registry.dates import PartialDate
from registry.models.columns import date_column, in_order, of_terms, part_constraints, reference
from registry.terms import AliasKind, Kind

# A pattern in the type: SQLModel's own ``regex`` argument checks nothing.
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]


class Entity(SQLModel, table=True):
    """A record of any kind: its id, its name and what is said of it in a sentence."""

    __tablename__ = "entity"
    __table_args__ = part_constraints(
        UniqueConstraint("id", "kind", name="uq_entity_id_kind"),
        CheckConstraint("redirect_to IS NULL OR redirect_to <> id", name="ck_entity_redirect"),
        CheckConstraint("length(name) > 0", name="ck_entity_name"),
        CheckConstraint("version >= 1", name="ck_entity_version"),
        CheckConstraint("id NOT LIKE '% %' AND length(id) BETWEEN 1 AND 80", name="ck_entity_id"),
    )

    id: Slug = Field(primary_key=True)
    kind: Kind = Field(sa_type=of_terms(Kind), index=True)
    name: str = Field(min_length=1)
    acronym: str | None = Field(default=None, min_length=1)
    description: str | None = None
    redirect_to: str | None = reference("entity")
    version: int = Field(default=1, ge=1)


class Alias(SQLModel, table=True):
    """Another name of a record: an acronym, a translation, a former name, a spelling."""

    __tablename__ = "alias"
    __table_args__ = part_constraints(
        UniqueConstraint("entity_id", "name", name="uq_alias_name"),
        CheckConstraint("length(name) > 0", name="ck_alias_name"),
    )

    id: str = Field(primary_key=True)
    entity_id: str = reference("entity", required=True)
    name: str = Field(min_length=1)
    kind: AliasKind = Field(sa_type=of_terms(AliasKind))
    language: str | None = Field(default=None, max_length=35)


class Identifier(SQLModel, table=True):
    """A code by which others know a record, with the list that it comes from."""

    __tablename__ = "identifier"
    __table_args__ = part_constraints(UniqueConstraint("scheme", "identifier", name="uq_identifier"))

    id: str = Field(primary_key=True)
    entity_id: str = reference("entity", required=True)
    scheme: str = Field(min_length=1)
    identifier: str = Field(min_length=1)


class Statement(SQLModel, table=True):
    """What was true of a record for a time: its type, its place in the UN system, its parent."""

    __tablename__ = "statement"
    __table_args__ = part_constraints(in_order("statement", "start_date", "end_date"))

    id: str = Field(primary_key=True)
    entity_id: str = reference("entity", required=True)
    attribute: str = Field(min_length=1)
    value: str = Field(min_length=1)
    start_date: PartialDate | None = date_column()
    end_date: PartialDate | None = date_column()


_IS_A_NAME = text("source <> 'description'")


class SearchName(SQLModel, table=True):
    """Every name of every record, folded for search; derived, and kept by the door for changes."""

    __tablename__ = "search_name"
    __table_args__ = part_constraints(
        # Descriptions are too long for an index, and are looked into last.
        Index("ix_search_name_folded", "folded", sqlite_where=_IS_A_NAME, postgresql_where=_IS_A_NAME),
    )

    id: int | None = Field(default=None, primary_key=True)
    entity_id: str = reference("entity", required=True)
    name: str
    folded: str
    source: str
    """Where the name stands: ``name``, ``acronym``, ``alias``, ``identifier`` or ``description``."""
