"""What the words of a tie mean: how two bodies are linked, and what somebody is to a project."""

from __future__ import annotations

from registry.exchange.incoming.words.vocabulary import Vocabulary
from registry.terms.mechanisms import LinkKind
from registry.terms.projects import ParticipantRole
from registry.text import fold

_LINKS = Vocabulary((
    (LinkKind.subgroup_of, (
        "subgroup*; sub group*; subcommittee*; sub committee*; part of*; belongs to*; child*; under",
        "sous; fait partie*",
    )),
    (LinkKind.reports_to, ("report*",)),
    (LinkKind.advises, ("advis*", "conseil*")),
    (LinkKind.oversees, ("oversee*; oversight*; supervis*; parent*",)),
    (LinkKind.merged_into, ("merge into*; merged into*",)),
    (LinkKind.replaced_by, ("replace by*; replaced by*",)),
    (LinkKind.overlaps_with, ("overlap*",)),
    (LinkKind.coordinates_with, ("coordinat*; collaborat*; cooperat*; partner*; liais*; works with*",)),
))  # fmt: skip
_PARTICIPANTS = Vocabulary((
    (ParticipantRole.funding, ("fund*; financ*; donor*",)),
    (ParticipantRole.implementing, ("implement*; execut*",)),
    (ParticipantRole.lead, ("lead*; coordinat*",)),
    (ParticipantRole.manager, ("manag*",)),
    (ParticipantRole.evaluator, ("evaluat*",)),
    (ParticipantRole.beneficiary, ("benefi*",)),
    (ParticipantRole.supporter, ("support*",)),
    (ParticipantRole.partner, ("partner*; participa*; member*", "partenaire*")),
))  # fmt: skip
_OWN_LINKS = {fold(kind.value): kind for kind in LinkKind}
_OWN_PARTICIPANTS = {role.value: role for role in ParticipantRole}


def link_of(words: str | None) -> LinkKind | None:
    """How two bodies are linked, by the words for it.

    >>> link_of("Reports to"), link_of("knows")
    (<LinkKind.reports_to: 'reports_to'>, None)
    """
    return _OWN_LINKS.get(fold(words or "")) or _LINKS.anywhere(words or "")


def participant_of(words: str | None) -> ParticipantRole | None:
    """What somebody is to a project, by the words for it."""
    return _OWN_PARTICIPANTS.get(fold(words or "")) or _PARTICIPANTS.anywhere(words or "")
