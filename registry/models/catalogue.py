"""Which tables make up a record of each kind: the one description that all formats share.

Reading and writing the own format, editing, merging and checking the journal walk this catalogue.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache

from sqlalchemy import inspect
from sqlmodel import SQLModel

from registry.frozen import Frozen
from registry.models import (
    Action,
    ActivityNote,
    Affiliation,
    Agreement,
    AgreementStep,
    Alias,
    Attendance,
    Citation,
    CompositionRule,
    ContactDetail,
    Distinction,
    Endorsement,
    EndorsementRequirement,
    Entity,
    Event,
    Figure,
    FindingDecision,
    Identifier,
    Instrument,
    InstrumentStep,
    Mechanism,
    MechanismLink,
    MeetingCount,
    Organisation,
    Participant,
    Party,
    Person,
    Place,
    Project,
    Recommendation,
    RecommendationReview,
    RecommendationTie,
    Seat,
    Source,
    Statement,
    System,
    SystemFunction,
    TermsOfReference,
    Theme,
    Waiting,
)
from registry.terms.kinds import Kind


class Part(Frozen):
    """A table whose rows belong to a record: its seats, its parties, its stages."""

    key: str
    """What the list is called in a file."""
    table: type[SQLModel]
    owner: str
    """The column that names the record."""
    identity: tuple[str, ...]
    """The columns that make a row the same row again; the id is derived from them."""
    prefix: str
    """How its ids begin."""
    is_ordered: bool = False
    """Whether a row that does not say its ``position`` has that at which it stands in its list."""


class Record(Frozen):
    """A kind of record: its list's name in a file, its table and its parts."""

    key: str
    kind: Kind
    table: type[SQLModel]
    parts: tuple[Part, ...]


_OF_ALL = (
    Part("aliases", Alias, "entity_id", ("entity_id", "name"), "a"),
    Part("identifiers", Identifier, "entity_id", ("scheme", "identifier"), "i"),
    Part("statements", Statement, "entity_id", ("entity_id", "attribute", "value", "start_date"), "st"),
    Part("themes", Theme, "entity_id", ("entity_id", "theme"), "th"),
    Part("contact_details", ContactDetail, "entity_id", ("entity_id", "type", "value"), "cd"),
    Part(
        "figures", Figure, "entity_id",
        ("entity_id", "measure", "amount", "unit", "as_of", "label"), "fg",
    ),
    Part(
        "finding_decisions", FindingDecision, "entity_id",
        ("entity_id", "rule", "message", "decided_on"), "fd",
    ),
    Part("distinctions", Distinction, "entity_id", ("entity_id", "other_id"), "di"),
)  # fmt: skip
_WHO = ("body_id", "country_id")
_ENDORSEMENTS = (
    Part(
        "endorsements", Endorsement, "subject_id",
        ("subject_id", "act", "claim", *_WHO, "on_date"), "en",
    ),
    Part(
        "requirements", EndorsementRequirement, "subject_id", ("subject_id", "act", *_WHO), "rq",
    ),
)  # fmt: skip
_SOURCE_PARTS = (Part("waiting", Waiting, "source_id", ("source_id", "record_kind", "record_key"), "w"),)
_PEOPLE_PARTS = (
    Part(
        "affiliations", Affiliation, "person_id",
        ("person_id", "organisation_id", "post", "start_date"), "af",
    ),
)  # fmt: skip
_PROJECT_PARTS = (
    Part("participants", Participant, "project_id", ("project_id", "entity_id", "role"), "pa"),
    *_ENDORSEMENTS,
)
_MECHANISM_PARTS = (
    Part("terms_of_reference", TermsOfReference, "mechanism_id", ("mechanism_id", "version"), "tr"),
    Part(
        "composition_rules", CompositionRule, "mechanism_id",
        ("mechanism_id", "rule", "constituency", "compared_with", "organisation_id"), "cr",
    ),
    Part(
        "seats", Seat, "mechanism_id",
        ("mechanism_id", "role", "organisation_id", "person_id", "country_id", "start_date"), "s",
    ),
    Part("links", MechanismLink, "mechanism_id", ("mechanism_id", "to_id", "kind", "start_date"), "l"),
    Part(
        "meeting_counts", MeetingCount, "mechanism_id",
        ("mechanism_id", "period_start", "period_end", "meetings"), "mc",
    ),
    Part(
        "activity_notes", ActivityNote, "mechanism_id",
        ("mechanism_id", "observation", "observed_on", "since"), "an",
    ),
)  # fmt: skip
_EVENT_PARTS = (
    Part(
        "attendance", Attendance, "event_id",
        ("event_id", "organisation_id", "person_id", "country_id", "in_place_of_id"), "at",
    ),
)  # fmt: skip
_AGREEMENT_PARTS = (
    Part("parties", Party, "agreement_id", ("agreement_id", "entity_id", "role"), "p"),
    Part("stages", AgreementStep, "agreement_id", ("agreement_id", "stage", "entered", "expected"), "as"),
)
_INSTRUMENT_PARTS = (
    Part("stages", InstrumentStep, "instrument_id", ("instrument_id", "stage", "entered", "expected"), "is"),
    *_ENDORSEMENTS,
)
_SYSTEM_PARTS = (Part("functions", SystemFunction, "system_id", ("system_id", "function"), "sf"),)
_RECOMMENDATION_PARTS = (
    Part("ties", RecommendationTie, "recommendation_id", ("recommendation_id", "entity_id", "role"), "rt"),
    Part("actions", Action, "recommendation_id", ("recommendation_id", "text"), "ac", is_ordered=True),
    Part("reviews", RecommendationReview, "recommendation_id", ("recommendation_id", "review"), "rv"),
)

RECORDS: tuple[Record, ...] = (
    Record("sources", Kind.source, Source, _OF_ALL + _SOURCE_PARTS),
    Record("places", Kind.place, Place, _OF_ALL),
    Record("organisations", Kind.organisation, Organisation, _OF_ALL),
    Record("people", Kind.person, Person, _OF_ALL + _PEOPLE_PARTS),
    Record("projects", Kind.project, Project, _OF_ALL + _PROJECT_PARTS),
    Record("mechanisms", Kind.mechanism, Mechanism, _OF_ALL + _MECHANISM_PARTS),
    Record("events", Kind.event, Event, _OF_ALL + _EVENT_PARTS),
    Record("agreements", Kind.agreement, Agreement, _OF_ALL + _AGREEMENT_PARTS),
    Record("instruments", Kind.instrument, Instrument, _OF_ALL + _INSTRUMENT_PARTS),
    Record("systems", Kind.system, System, _OF_ALL + _SYSTEM_PARTS),
    Record("recommendations", Kind.recommendation, Recommendation, _OF_ALL + _RECOMMENDATION_PARTS),
)

_ACTORS = (Kind.organisation, Kind.person, Kind.mechanism, Kind.place)
KINDS_REFERRED_TO: dict[tuple[str, str], tuple[Kind, ...]] = {
    ("party", "entity_id"): (Kind.place, Kind.organisation, Kind.mechanism),
    ("endorsement", "subject_id"): (Kind.instrument, Kind.project),
    ("endorsement", "body_id"): (Kind.mechanism, Kind.organisation, Kind.person),
    ("endorsement_requirement", "subject_id"): (Kind.instrument, Kind.project),
    ("endorsement_requirement", "body_id"): (Kind.mechanism, Kind.organisation, Kind.person),
    ("mechanism_link", "to_id"): (Kind.mechanism, Kind.organisation),
    ("participant", "entity_id"): _ACTORS,
    ("event", "host_id"): _ACTORS,
    ("attendance", "in_place_of_id"): (Kind.organisation, Kind.person, Kind.place),
    ("instrument", "owner_id"): _ACTORS,
    ("system", "owner_id"): (*_ACTORS, Kind.project),
    ("action", "responsible_id"): _ACTORS,
    ("citation", "asserted_by_id"): _ACTORS,
}
"""Which kinds a column may refer to, where it refers to entities; the door and ``verify`` see to it."""

BY_KEY = {record.key: record for record in RECORDS}

CITATION = Part("sources", Citation, "", ("target", "source_id", "locator", "field", "value", "quote"), "c")


def row_id(prefix: str, *identity: str | None) -> str:
    """The id of a row that belongs to a record: the same for the same identity, on any machine.

    It says nothing by itself: once a row has it, the row keeps it when what it says is corrected.
    """
    digest = hashlib.sha256("\x1f".join("" if part is None else str(part) for part in identity).encode())
    return f"{prefix}-{base64.b32encode(digest.digest()[:10]).decode().lower()[:12]}"


@cache
def table_name(table: type[SQLModel]) -> str:
    """What the database and the journal call the table."""
    return str(inspect(table).local_table.name)


@cache
def field_columns(table: type[SQLModel]) -> dict[str, str]:
    """The names that a table's columns have for people (``country`` for ``country_id``), with the columns.

    The kind of a record is not among them: the list that it stands in says it.
    """
    is_record = table is Entity or any(record.table is table for record in RECORDS)
    names = inspect(table).local_table.columns.keys()
    return {name.removesuffix("_id"): name for name in names if not (is_record and name == "kind")}


@cache
def tables_by_name() -> dict[str, type[SQLModel]]:
    """Every table whose rows are facts, by the name that the journal gives it."""
    tables: list[type[SQLModel]] = [Entity, Citation, *(record.table for record in RECORDS)]
    tables += [part.table for record in RECORDS for part in record.parts]
    return {table_name(table): table for table in tables}
