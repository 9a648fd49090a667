"""The role that a word of a list means: chair, vice-chair, member … in several languages."""

# ruff: noqa: E501 - lists of words, kept together by what they mean

from __future__ import annotations

import re
from typing import NamedTuple

from registry.terms import Capacity, Role
from registry.text import fold

# The first that fits decides, so what is narrower stands first. Folded: no case, accents, hyphens.
_ROLES: tuple[tuple[str, Role], ...] = (
    (r"(vice|deputy|sous|vize|1st vice|first vice)\W*(chair|president|presiden|vorsitz)|stellvertretende\w* vorsitz"
     r"|vicepresiden|viceprezes|deputy (convenor|convener|speaker|leader|head)", Role.vice_chair),
    (r"\bco ?(chair|president|presiden|vorsitz)|copresiden|cochair|joint chair|kovorsitz", Role.co_chair),
    (r"\bco ?(facilitat|animat|lead|convenor|convener)|cofacilit|colead", Role.co_facilitator),
    (r"\b(alternate|substitute|suppleant|suplente|stellvertret|deputy member|remplacant)", Role.alternate),
    (r"\bsecretaria|\bsecretariado|\bsekretariat|secretariat", Role.secretariat),
    (r"\bsecretar(y|io|ia)\b|\bsecretaire|\brapporteur|\bsekretar|\bschriftfuhrer|\bclerk\b", Role.secretary),
    (r"\bobserv|beobachter", Role.observer),
    (r"focal point|point focal|punto focal|ponto focal|\bliaison|contact point|ansprechpartner", Role.focal_point),
    (r"resource person|personne ressource|\bexpert|\badvis|conseiller|asesor|\bguest\b", Role.resource_person),
    (r"\bfacilitat|\bfacilitad|\banimat|\bmoderat", Role.facilitator),
    (r"\bchair|\bpresident|\bpresidente?\b|\bpresidenta|\bvorsitz|\bconven[eo]r|\bspeaker\b|\bprezes\b", Role.chair),
    (r"\bleads?\b|\bleader|chef de file|\bhead of\b|\bleitung|\blider\b", Role.lead),
    (r"\bmember|\bmembre|\bmiembro|\bmembro|\bmitglied|\blid\b|\bparticipant|\bcommissioner|\bex officio"
     r"|\bdeputy\b|\bdeputies|\bdiputad|\bdeputad|\bdepute|\bsenator|\bsenateur|\brepresentative|\bmp\b|\btd\b", Role.member),
)  # fmt: skip
_FITS = tuple((re.compile(pattern), role) for pattern, role in _ROLES)


class RoleSaid(NamedTuple):
    """The role that words mean, and by what right it is held where they say it."""

    role: Role
    capacity: Capacity | None = None


def role_of(words: str | None) -> RoleSaid:
    """What the words of a list mean: no words mean a member, unknown ones ``other``."""
    folded = fold(words or "")
    if not folded:
        return RoleSaid(Role.member)
    capacity = Capacity.ex_officio if "ex officio" in folded or "es qualites" in folded else None
    term = next((role for role in Role if fold(role.value) == folded), None)
    return RoleSaid(term or next((r for fits, r in _FITS if fits.search(folded)), Role.other), capacity)
