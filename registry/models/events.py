"""Evidence that a body meets, where no single meeting is recorded: counts, and what was said."""

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

from registry.dates import PartialDate
from registry.models.columns import (
    PartialDateText,
    date_column,
    identity_index,
    in_order,
    of_terms,
    part_constraints,
    reference,
)
from registry.terms import ActivityObservation, CountQualifier


class MeetingCount(SQLModel, table=True):
    """How many meetings a source counts in a period: "eleven meetings were held"."""

    __tablename__ = "meeting_count"
    __table_args__ = part_constraints(
        UniqueConstraint("mechanism_id", "period_start", "period_end", name="uq_meeting_count"),
        CheckConstraint("meetings >= 0", name="ck_meeting_count_meetings"),
        in_order("meeting_count", "period_start", "period_end"),
    )

    id: str = Field(primary_key=True)
    mechanism_id: str = reference("mechanism", required=True)
    period_start: PartialDate = Field(sa_type=PartialDateText)
    period_end: PartialDate = Field(sa_type=PartialDateText)
    meetings: int = Field(ge=0)
    qualifier: CountQualifier = Field(default=CountQualifier.exact, sa_type=of_terms(CountQualifier))


class ActivityNote(SQLModel, table=True):
    """What a source says of a body's meetings: "as of the evaluation it had not met".

    Undated, it counts from the day its source speaks of. ``since`` is the beginning of a
    silence, where one is named.
    """

    __tablename__ = "activity_note"
    __table_args__ = part_constraints(
        identity_index("activity_note", "mechanism_id", "observation", unknown=("observed_on", "since")),
    )

    id: str = Field(primary_key=True)
    mechanism_id: str = reference("mechanism", required=True)
    observation: ActivityObservation = Field(sa_type=of_terms(ActivityObservation))
    observed_on: PartialDate | None = date_column()
    since: PartialDate | None = date_column()
