"""The tables, one module for each family of records.

Only the writing side imports this package: questions read plain SQL. The two cannot drift
apart, because a test holds every question's columns against this metadata.
"""

from sqlmodel import SQLModel

from registry.models.actors import Affiliation, Organisation, Person, Place
from registry.models.agreements import Agreement, AgreementStep, Party
from registry.models.columns import guard_columns
from registry.models.entity import (
    Alias,
    ContactDetail,
    Entity,
    Figure,
    Identifier,
    Statement,
    Theme,
)
from registry.models.events import ActivityNote, Attendance, Event, MeetingCount
from registry.models.evidence import CITABLE, QUOTE_WORDS, Citation, Source
from registry.models.findings import FindingDecision
from registry.models.instruments import (
    Endorsement,
    EndorsementRequirement,
    Instrument,
    InstrumentStep,
    System,
    SystemFunction,
)
from registry.models.journal import Change, ChangeEntry
from registry.models.matching import Distinction, Waiting
from registry.models.mechanisms import CompositionRule, Mechanism, MechanismLink, Seat, TermsOfReference
from registry.models.projects import (
    Action,
    Participant,
    Project,
    Recommendation,
    RecommendationReview,
    RecommendationTie,
)
from registry.models.search import SEARCH, SearchGram, SearchName, SearchPosting, SearchWord

__all__ = [
    "CITABLE",
    "QUOTE_WORDS",
    "SEARCH",
    "Action",
    "ActivityNote",
    "Affiliation",
    "Agreement",
    "AgreementStep",
    "Alias",
    "Attendance",
    "Change",
    "ChangeEntry",
    "Citation",
    "CompositionRule",
    "ContactDetail",
    "Distinction",
    "Endorsement",
    "EndorsementRequirement",
    "Entity",
    "Event",
    "Figure",
    "FindingDecision",
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
    "Recommendation",
    "RecommendationReview",
    "RecommendationTie",
    "SearchGram",
    "SearchName",
    "SearchPosting",
    "SearchWord",
    "Seat",
    "Source",
    "Statement",
    "System",
    "SystemFunction",
    "TermsOfReference",
    "Theme",
    "Waiting",
    "metadata",
]

metadata = SQLModel.metadata
guard_columns(metadata)
