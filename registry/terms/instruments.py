"""Terms for instruments, endorsements, and monitoring systems."""

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
    terms_of_reference = auto()
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


class RequirementBasis(Term):
    """Why a body's endorsement is required."""

    statute = auto()
    terms_of_reference = auto()
    project_document = auto()
    custom = auto()
    recommended = auto()
    unknown = auto()


class ChainState(Term):
    """How an act in a chain of endorsements stands on a day."""

    given = auto()
    missing = auto()
    contested = auto()
    denied = auto()
    out_of_order = auto()


class SystemType(Term):
    """What sort of monitoring system or tool."""

    monitoring_tool = auto()
    management_response_matrix = auto()
    database = auto()
    dashboard = auto()
    repository = auto()
    survey = auto()
    test = auto()
    reporting_tool = auto()
    self_assessment = auto()
    website = auto()
    framework = auto()
    other = auto()


class SystemState(Term):
    """Whether a system, or one of its functions, is said to be there."""

    in_use = auto()
    in_development = auto()
    planned = auto()
    recommended = auto()
    not_in_use = auto()
    unknown = auto()
