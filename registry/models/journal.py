"""The journal: every change of the registry, append-only, each sealed over the one before.

A change and each of its entries has a ``leaf``: the digest of what it says and of its ``salt``. A
change's ``digest`` covers the digest of the change before it and all its leaves. Where a person's
data are erased, values and salt go and the leaf stays, so that the chain still holds.
"""

from sqlalchemy import CheckConstraint
from sqlmodel import Field, SQLModel

from registry.models.columns import of_terms, part_constraints
from registry.terms.evidence import ChangeKind


class Change(SQLModel, table=True):
    """One transaction: who changed the registry, when, why and on what source."""

    __tablename__ = "change"
    __table_args__ = part_constraints(CheckConstraint("id >= 1", name="ck_change_id"))

    id: int = Field(primary_key=True)
    """1, 2, 3 in the order of the changes."""
    at: str
    """UTC, ISO 8601 to the second; never before the change before."""
    who: str
    why: str
    kind: ChangeKind = Field(sa_type=of_terms(ChangeKind))
    source_id: str | None = None
    """On whose word; no foreign key, for the journal outlives records."""
    undoes: int | None = Field(default=None, foreign_key="change.id", index=True)
    """The change that this one took back."""
    salt: str | None = None
    leaf: str
    digest: str


class ChangeEntry(SQLModel, table=True):
    """One row before and after a change, each as a JSON object; NULL where there was none."""

    __tablename__ = "change_entry"
    __table_args__ = part_constraints()

    change_id: int = Field(foreign_key="change.id", primary_key=True)
    position: int = Field(primary_key=True)
    record_id: str = Field(index=True)
    """The record whose history this is part of; no foreign key, for the journal outlives records."""
    table_name: str
    row_id: str = Field(index=True)
    before: str | None = None
    after: str | None = None
    salt: str | None = None
    leaf: str
