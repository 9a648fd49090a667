"""The journal: every change of the registry, append-only."""

from sqlmodel import Field, SQLModel

from registry.models.columns import part_constraints, reference


class Change(SQLModel, table=True):
    """One transaction: who changed the registry, when, why and on what source."""

    __tablename__ = "change"
    __table_args__ = part_constraints()

    id: int | None = Field(default=None, primary_key=True)
    at: str
    """UTC, ISO 8601 to the second."""
    who: str
    why: str
    source_id: str | None = reference("source")


class ChangeEntry(SQLModel, table=True):
    """One row before and after a change, each as a JSON object; NULL where the row was not there."""

    __tablename__ = "change_entry"
    __table_args__ = part_constraints()

    id: int | None = Field(default=None, primary_key=True)
    change_id: int = Field(foreign_key="change.id", index=True)
    record_id: str = Field(index=True)
    """The record whose history this is part of; no foreign key, for the journal outlives records."""
    table_name: str
    row_id: str = Field(index=True)
    before: str | None = None
    after: str | None = None
