"""The field's standard terms, as enumerations, one module for each family of records.

The words themselves are a contract (docs/commands.md): scripts, files and other programs rely
on them. ``label`` is how a term reads in a sentence or a column.
"""

from registry.terms.actors import (
    AliasKind,
    ContactType,
    Knowledge,
    OrganisationType,
    PlaceType,
)
from registry.terms.agreements import (
    AgreementStage,
    AgreementType,
    PartyRole,
)
from registry.terms.base import (
    Term,
    word_label,
)
from registry.terms.events import (
    AttendanceFunction,
    AttendanceStatus,
    EventState,
    EventStatus,
    EventType,
)
from registry.terms.evidence import (
    Certainty,
    ChangeKind,
    Kind,
    SourceType,
    Stance,
)
from registry.terms.findings import Decision, Severity
from registry.terms.instruments import (
    ChainState,
    Claim,
    EndorsementAct,
    Evidence,
    InstrumentStage,
    InstrumentType,
    RequirementBasis,
    SystemState,
    SystemType,
)
from registry.terms.mechanisms import (
    Activity,
    ActivityObservation,
    Capacity,
    CompositionRuleKind,
    Constituency,
    CountQualifier,
    DecisionPower,
    IntervalBasis,
    Level,
    LinkKind,
    MechanismType,
    Permanence,
    PostProjectRole,
    Role,
    RulesFrom,
    Scope,
    Verdict,
)
from registry.terms.projects import (
    ParticipantRole,
    ProjectState,
    RecommendationRole,
    Response,
    ReviewStatus,
)
from registry.terms.upkeep import (
    DueWhat,
    Succession,
)

__all__ = [
    "Activity",
    "ActivityObservation",
    "AgreementStage",
    "AgreementType",
    "AliasKind",
    "AttendanceFunction",
    "AttendanceStatus",
    "Capacity",
    "Certainty",
    "ChainState",
    "ChangeKind",
    "Claim",
    "CompositionRuleKind",
    "Constituency",
    "ContactType",
    "CountQualifier",
    "Decision",
    "DecisionPower",
    "DueWhat",
    "EndorsementAct",
    "EventState",
    "EventStatus",
    "EventType",
    "Evidence",
    "InstrumentStage",
    "InstrumentType",
    "IntervalBasis",
    "Kind",
    "Knowledge",
    "Level",
    "LinkKind",
    "MechanismType",
    "OrganisationType",
    "ParticipantRole",
    "PartyRole",
    "Permanence",
    "PlaceType",
    "PostProjectRole",
    "ProjectState",
    "RecommendationRole",
    "RequirementBasis",
    "Response",
    "ReviewStatus",
    "Role",
    "RulesFrom",
    "Scope",
    "Severity",
    "SourceType",
    "Stance",
    "Succession",
    "SystemState",
    "SystemType",
    "Term",
    "Verdict",
    "word_label",
]
