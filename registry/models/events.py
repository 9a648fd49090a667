"""Events, who was there, and evidence that a body meets where no single meeting is recorded."""

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

from registry.dates import PartialDate
from registry.models.columns import (
    PartialDateText,
    date_column,
    entity_constraints,
    identity_index,
    in_order,
    of_terms,
    part_constraints,
    reference,
)
from registry.terms.activity import ActivityObservation
from registry.terms.events import AttendanceFunction, AttendanceStatus, EventStatus, EventType
from registry.terms.kinds import Kind
from registry.terms.mechanisms import CountQualifier


class Event(SQLModel, table=True):
    """A meeting, workshop, launch or visit. A meeting of a body names the body."""

    __tablename__ = "event"
    __table_args__ = entity_constraints(
        Kind.event,
        in_order("event", "start_date", "end_date"),
        CheckConstraint("participants >= 0", name="ck_event_participants"),
    )

    id: str = Field(primary_key=True)
    kind: Kind = Field(default=Kind.event, sa_type=of_terms(Kind))
    type: EventType = Field(default=EventType.other, sa_type=of_terms(EventType))
    status: EventStatus = Field(default=EventStatus.held, sa_type=of_terms(EventStatus))
    mechanism_id: str | None = reference("mechanism")
    project_id: str | None = reference("project")
    agreement_id: str | None = reference("agreement")
    host_id: str | None = reference("entity")
    country_id: str | None = reference("place")
    venue: str | None = None
    start_date: PartialDate | None = date_column()
    end_date: PartialDate | None = date_column()
    participants: int | None = Field(default=None, ge=0, le=1_000_000_000)
    """How many were there, as the source counts them."""
    minutes_id: str | None = reference("source")


class Attendance(SQLModel, table=True):
    """Somebody at an event, or who sent apologies; attending is not membership.

    ``seat_id`` is the seat that was filled or left empty; a substitute names in ``in_place_of_id``
    the organisation or person for whom they came.
    """

    __tablename__ = "attendance"
    __table_args__ = part_constraints(
        CheckConstraint(
            "organisation_id IS NOT NULL OR person_id IS NOT NULL OR country_id IS NOT NULL",
            name="ck_attendance_who",
        ),
        CheckConstraint("in_place_of_id IS NULL OR status = 'substitute'", name="ck_attendance_substitute"),
        identity_index(
            "attendance",
            "event_id",
            unknown=("organisation_id", "person_id", "country_id", "in_place_of_id"),
        ),
    )

    id: str = Field(primary_key=True)
    event_id: str = reference("event", required=True)
    seat_id: str | None = reference("seat")
    organisation_id: str | None = reference("organisation")
    person_id: str | None = reference("person")
    country_id: str | None = reference("place")
    status: AttendanceStatus = Field(default=AttendanceStatus.present, sa_type=of_terms(AttendanceStatus))
    function: AttendanceFunction | None = Field(default=None, sa_type=of_terms(AttendanceFunction))
    in_place_of_id: str | None = reference("entity")
    wording: str | None = None
    """What the source says that they were there as."""


class MeetingCount(SQLModel, table=True):
    """How many meetings a source counts in a period: "eleven meetings were held"."""

    __tablename__ = "meeting_count"
    __table_args__ = part_constraints(
        UniqueConstraint("mechanism_id", "period_start", "period_end", "meetings", name="uq_meeting_count"),
        CheckConstraint("meetings >= 0", name="ck_meeting_count_meetings"),
        in_order("meeting_count", "period_start", "period_end"),
    )

    id: str = Field(primary_key=True)
    mechanism_id: str = reference("mechanism", required=True)
    period_start: PartialDate = Field(sa_type=PartialDateText)
    period_end: PartialDate = Field(sa_type=PartialDateText)
    meetings: int = Field(ge=0, le=1_000_000_000)
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
