"""Who is who: what an import could not place by itself, and which records are not one another."""

from sqlalchemy import CheckConstraint
from sqlmodel import Field, SQLModel

from registry.dates import PartialDate
from registry.models.columns import (
    PartialDateText,
    identity_index,
    of_terms,
    part_constraints,
    reference,
)
from registry.models.entity import Short
from registry.terms.kinds import Kind


class Waiting(SQLModel, table=True):
    """A record that a file names and that may be one of the registry's: it waits for a person's decision.

    It belongs to the source that names it. ``record_key`` is its key in that file, ``told`` what the
    file says of it and of what hangs on it, as JSON: a decision puts that into the registry, and the
    row is gone.
    """

    __tablename__ = "waiting"
    __table_args__ = part_constraints(
        identity_index("waiting", "source_id", "record_kind", "record_key"),
        CheckConstraint("length(told) > 0", name="ck_waiting_told"),
    )

    id: str = Field(primary_key=True)
    source_id: str = reference("source", required=True)
    record_kind: Kind = Field(sa_type=of_terms(Kind))
    record_key: Short
    name: Short
    file: Short
    locator: Short
    told: str = Field(min_length=1)
    since: PartialDate = Field(sa_type=PartialDateText)
    """The day on which it was read."""


class Distinction(SQLModel, table=True):
    """That somebody decided that two records are not one and the same, however alike they look."""

    __tablename__ = "distinction"
    __table_args__ = part_constraints(
        identity_index("distinction", "entity_id", "other_id"),
        CheckConstraint("entity_id <> other_id", name="ck_distinction_other"),
    )

    id: str = Field(primary_key=True)
    entity_id: str = reference("entity", required=True)
    other_id: str = reference("entity", required=True)
    reason: str | None = None
    decided_on: PartialDate = Field(sa_type=PartialDateText)
