"""Terms for seats: the role, for whom, at what level."""

from __future__ import annotations

from enum import auto

from registry.terms.base import Term


class Role(Term):
    """In what role a seat is held: one row per holder and role."""

    chair = auto()
    co_chair = auto()
    vice_chair = auto()
    secretariat = auto()
    secretary = auto()
    facilitator = auto()
    co_facilitator = auto()
    member = auto()
    alternate = auto()
    observer = auto()
    focal_point = auto()
    resource_person = auto()
    lead = auto()
    other = auto()


class Constituency(Term):
    """Which side a seat speaks for (government, employers, workers: ILO C144)."""

    government = auto()
    employers = auto()
    workers = auto()
    un_igo = auto()
    civil_society = auto()
    migrants = auto()
    private_recruitment = auto()
    private_other = auto()
    academia = auto()
    donor = auto()
    media = auto()
    other = auto()
    unknown = auto()


class Capacity(Term):
    """By what right a seat is held."""

    ex_officio = auto()
    nominated = auto()
    elected = auto()
    personal = auto()
    invited = auto()
    unknown = auto()


class Level(Term):
    """How senior a representative is."""

    head_of_government = auto()
    minister = auto()
    deputy_minister = auto()
    permanent_secretary = auto()
    director = auto()
    technical = auto()
    other = auto()
