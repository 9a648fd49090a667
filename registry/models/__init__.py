"""The tables, one module for each family of records.

Only the writing side imports this package: questions read plain SQL. The two cannot drift
apart, because a test holds every question's columns against this metadata.
"""

from sqlmodel import SQLModel

from registry.models.actors import Affiliation, Organisation, Person, Place
from registry.models.agreements import Agreement, AgreementStep, Party
from registry.models.columns import guard_columns
from registry.models.entity import Alias, Entity, Identifier, SearchName, Statement
from registry.models.events import ActivityNote, MeetingCount
from registry.models.evidence import CITABLE, QUOTE_WORDS, Citation, Source
from registry.models.instruments import Endorsement, Instrument, InstrumentStep
from registry.models.journal import Change, ChangeEntry
from registry.models.mechanisms import Mechanism, MechanismLink, Seat, TermsOfReference
from registry.models.projects import Participant, Project

__all__ = [
    "CITABLE",
    "QUOTE_WORDS",
    "ActivityNote",
    "Affiliation",
    "Agreement",
    "AgreementStep",
    "Alias",
    "Change",
    "ChangeEntry",
    "Citation",
    "Endorsement",
    "Entity",
    "Identifier",
    "Instrument",
    "InstrumentStep",
    "Mechanism",
    "MechanismLink",
    "MeetingCount",
    "Organisation",
    "Participant",
    "Party",
    "Person",
    "Place",
    "Project",
    "SearchName",
    "Seat",
    "Source",
    "Statement",
    "TermsOfReference",
    "metadata",
]

metadata = SQLModel.metadata
guard_columns(metadata)
