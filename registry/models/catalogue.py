"""Which tables make up a record of each kind: the one description that all formats share.

Reading the own format and checking the journal walk this catalogue.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from typing import NamedTuple

from sqlalchemy import inspect
from sqlmodel import SQLModel

from registry.models import (
    ActivityNote,
    Affiliation,
    Agreement,
    AgreementStep,
    Alias,
    Citation,
    Endorsement,
    Entity,
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
    Seat,
    Source,
    Statement,
    TermsOfReference,
)
from registry.terms import Kind


class Part(NamedTuple):
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


class Record(NamedTuple):
    """A kind of record: its list's name in a file, its table and its parts."""

    key: str
    kind: Kind
    table: type[SQLModel]
    parts: tuple[Part, ...]


_NAMING = (
    Part("aliases", Alias, "entity_id", ("entity_id", "name"), "a"),
    Part("identifiers", Identifier, "entity_id", ("scheme", "identifier"), "i"),
    Part("statements", Statement, "entity_id", ("entity_id", "attribute", "value", "start_date"), "st"),
)
_ENDORSEMENTS = Part(
    "endorsements",
    Endorsement,
    "subject_id",
    ("subject_id", "act", "claim", "body_id", "country_id", "on_date"),
    "en",
)
_SEAT = ("mechanism_id", "role", "organisation_id", "person_id", "country_id", "start_date")

_LINK = ("mechanism_id", "to_id", "kind", "start_date")
_AFFILIATION = ("person_id", "organisation_id", "post", "start_date")

RECORDS: tuple[Record, ...] = (
    Record("sources", Kind.source, Source, _NAMING),
    Record("places", Kind.place, Place, _NAMING),
    Record("organisations", Kind.organisation, Organisation, _NAMING),
    Record(
        "people",
        Kind.person,
        Person,
        (
            *_NAMING,
            Part("affiliations", Affiliation, "person_id", _AFFILIATION, "af"),
        ),
    ),
    Record(
        "projects",
        Kind.project,
        Project,
        (
            *_NAMING,
            Part("participants", Participant, "project_id", ("project_id", "entity_id", "role"), "pa"),
            _ENDORSEMENTS,
        ),
    ),
    Record(
        "mechanisms",
        Kind.mechanism,
        Mechanism,
        (
            *_NAMING,
            Part("terms_of_reference", TermsOfReference, "mechanism_id", ("mechanism_id", "version"), "tr"),
            Part("seats", Seat, "mechanism_id", _SEAT, "s"),
            Part("links", MechanismLink, "mechanism_id", _LINK, "l"),
            Part(
                "meeting_counts", MeetingCount, "mechanism_id",
                ("mechanism_id", "period_start", "period_end"), "mc",
            ),
            Part(
                "activity_notes", ActivityNote, "mechanism_id",
                ("mechanism_id", "observation", "observed_on", "since"), "an",
            ),
        ),
    ),
    Record(
        "agreements",
        Kind.agreement,
        Agreement,
        (
            *_NAMING,
            Part("parties", Party, "agreement_id", ("agreement_id", "entity_id", "role"), "p"),
            Part(
                "stages", AgreementStep, "agreement_id",
                ("agreement_id", "stage", "entered", "expected"), "as",
            ),
        ),
    ),
    Record(
        "instruments",
        Kind.instrument,
        Instrument,
        (
            *_NAMING,
            Part(
                "stages", InstrumentStep, "instrument_id",
                ("instrument_id", "stage", "entered", "expected"), "is",
            ),
            _ENDORSEMENTS,
        ),
    ),
)  # fmt: skip

BY_KEY = {record.key: record for record in RECORDS}

CITATION = Part("sources", Citation, "", ("target", "source_id", "locator", "field", "value", "quote"), "c")


def row_id(prefix: str, *identity: str | None) -> str:
    """The id of a row that belongs to a record: the same for the same identity, on any machine.

    It says nothing by itself: once a row has it, the row keeps it when what it says is corrected.
    """
    digest = hashlib.sha256("\x1f".join("" if part is None else str(part) for part in identity).encode())
    return f"{prefix}-{base64.b32encode(digest.digest()[:10]).decode().lower()[:12]}"


@cache
def tables_by_name() -> dict[str, type[SQLModel]]:
    """Every table whose rows are facts, by the name that the journal gives it."""
    tables: list[type[SQLModel]] = [Entity, Citation, *(record.table for record in RECORDS)]
    tables += [part.table for record in RECORDS for part in record.parts]
    return {str(inspect(table).local_table.name): table for table in tables}
