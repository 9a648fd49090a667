"""Terms for instruments, endorsements and projects."""

from __future__ import annotations

from enum import auto

from registry.terms.base import Term


class InstrumentType(Term):
    """What sort of document with a life of its own."""

    policy = auto()
    strategy = auto()
    action_plan = auto()
    law = auto()
    guideline = auto()
    assessment = auto()
    evaluation = auto()
    report = auto()
    framework = auto()
    convention = auto()
    protocol = auto()
    standard = auto()
    template = auto()
    plan = auto()
    other = auto()


class InstrumentStage(Term):
    """How far an instrument has come. An endorsement is not a stage."""

    proposed = auto()
    draft = auto()
    validated = auto()
    signed = auto()
    tabled = auto()
    adopted = auto()
    in_implementation = auto()
    published = auto()
    superseded = auto()
    abandoned = auto()
    unknown = auto()


class EndorsementAct(Term):
    """What a body did with an instrument or a project."""

    consulted = auto()
    reviewed = auto()
    validated = auto()
    endorsed = auto()
    adopted = auto()
    approved = auto()
    signed = auto()
    noted = auto()
    objected = auto()
    reserved = auto()


class Evidence(Term):
    """On what an endorsement rests."""

    minuted = auto()
    signed_document = auto()
    reported = auto()
    assumed = auto()


class Claim(Term):
    """Whether anybody disputes an endorsement."""

    uncontested = auto()
    contested = auto()
    denied = auto()


class ParticipantRole(Term):
    """What an organisation is to a project."""

    funding = auto()
    accountable = auto()
    implementing = auto()
    partner = auto()
    beneficiary = auto()
    lead = auto()
    evaluator = auto()
    manager = auto()
    supporter = auto()
