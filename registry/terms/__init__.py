"""The field's standard terms, as enumerations, one module for each family of records.

The words themselves are a contract (docs/commands.md): scripts, files and other programs rely
on them. ``label`` is how a term reads in a sentence or a column.
"""

from registry.terms.actors import (
    AliasKind,
    Knowledge,
    OrganisationType,
    PlaceType,
)
from registry.terms.agreements import (
    AgreementStage,
    AgreementType,
    PartyRole,
)
from registry.terms.base import Term, word_label
from registry.terms.evidence import (
    Certainty,
    Kind,
    SourceType,
    Stance,
)
from registry.terms.instruments import (
    Claim,
    EndorsementAct,
    Evidence,
    InstrumentStage,
    InstrumentType,
    ParticipantRole,
)
from registry.terms.mechanisms import (
    Activity,
    ActivityObservation,
    Capacity,
    Constituency,
    CountQualifier,
    DecisionPower,
    Level,
    LinkKind,
    MechanismType,
    Permanence,
    PostProjectRole,
    Role,
    Scope,
)

__all__ = [
    "Activity",
    "ActivityObservation",
    "AgreementStage",
    "AgreementType",
    "AliasKind",
    "Capacity",
    "Certainty",
    "Claim",
    "Constituency",
    "CountQualifier",
    "DecisionPower",
    "EndorsementAct",
    "Evidence",
    "InstrumentStage",
    "InstrumentType",
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
    "Role",
    "Scope",
    "SourceType",
    "Stance",
    "Term",
    "word_label",
]
